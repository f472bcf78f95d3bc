<#
.SYNOPSIS
Gets virtual network adapter port profile sets.
.EXAMPLE
Get-SCVirtualNetworkAdapterPortProfileSet
#>
function Get-SCVirtualNetworkAdapterPortProfileSet {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterPortProfileSet])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ById', Mandatory)] [guid] $ID,
        [Parameter(ParameterSetName = 'LogicalSwitch', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch] $LogicalSwitch
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a virtual network adapter port profile set.
.EXAMPLE
New-SCVirtualNetworkAdapterPortProfileSet -PortClassification $portClassification -LogicalSwitch $logicalSwitch
#>
function New-SCVirtualNetworkAdapterPortProfileSet {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterPortProfileSet])]
    param(
        [bool] $IsDefaultPortProfileSet,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PortClassification] $PortClassification,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterNativePortProfile] $VirtualNetworkAdapterNativePortProfile,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterExtensionPortProfile[]] $VirtualNetworkAdapterExtensionPortProfiles,
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(Position = 1)] [string] $Description,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch] $LogicalSwitch
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a virtual network adapter port profile set.
.EXAMPLE
Set-SCVirtualNetworkAdapterPortProfileSet -VirtualNetworkAdapterPortProfileSet $virtualNetworkAdapterPortProfileSet
#>
function Set-SCVirtualNetworkAdapterPortProfileSet {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterPortProfileSet])]
    param(
        [bool] $IsDefaultPortProfileSet,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch] $LogicalSwitch,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PortClassification] $PortClassification,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterNativePortProfile] $VirtualNetworkAdapterNativePortProfile,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterExtensionPortProfile[]] $AddVirtualNetworkAdapterExtensionPortProfiles,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterExtensionPortProfile[]] $RemoveVirtualNetworkAdapterExtensionPortProfiles,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterPortProfileSet] $VirtualNetworkAdapterPortProfileSet,
        [string] $Name,
        [Parameter(Position = 1)] [string] $Description,
        [switch] $RemoveVirtualNetworkAdapterNativePortProfile
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a virtual network adapter port profile set.
.EXAMPLE
Remove-SCVirtualNetworkAdapterPortProfileSet -VirtualNetworkAdapterPortProfileSet $virtualNetworkAdapterPortProfileSet
#>
function Remove-SCVirtualNetworkAdapterPortProfileSet {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterPortProfileSet])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterPortProfileSet] $VirtualNetworkAdapterPortProfileSet
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}
