<#
.SYNOPSIS
Gets uplink port profile sets.
.EXAMPLE
Get-SCUplinkPortProfileSet
#>
function Get-SCUplinkPortProfileSet {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.UplinkPortProfileSet])]
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
Creates a uplink port profile set.
.EXAMPLE
New-SCUplinkPortProfileSet -LogicalSwitch $logicalSwitch -Name 'Sample'
#>
function New-SCUplinkPortProfileSet {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.UplinkPortProfileSet])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch] $LogicalSwitch,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NativeUplinkPortProfile] $NativeUplinkPortProfile,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ExtensionUplinkPortProfile[]] $ExtensionUplinkPortProfiles,
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Position = 1)] [string] $Description
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a uplink port profile set.
.EXAMPLE
Set-SCUplinkPortProfileSet -UplinkPortProfileSet $uplinkPortProfileSet
#>
function Set-SCUplinkPortProfileSet {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.UplinkPortProfileSet])]
    param(
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NativeUplinkPortProfile] $NativeUplinkPortProfile,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ExtensionUplinkPortProfile[]] $AddExtensionUplinkPortProfiles,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ExtensionUplinkPortProfile[]] $RemoveExtensionUplinkPortProfiles,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.UplinkPortProfileSet] $UplinkPortProfileSet,
        [string] $Name,
        [Parameter(Position = 1)] [string] $Description,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch] $LogicalSwitch,
        [switch] $RemoveNativeUplinkPortProfile
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a uplink port profile set.
.EXAMPLE
Remove-SCUplinkPortProfileSet -UplinkPortProfileSet $uplinkPortProfileSet
#>
function Remove-SCUplinkPortProfileSet {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.UplinkPortProfileSet])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.UplinkPortProfileSet] $UplinkPortProfileSet
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}
