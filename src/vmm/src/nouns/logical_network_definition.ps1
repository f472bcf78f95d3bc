<#
.SYNOPSIS
Gets logical network definitions.
.EXAMPLE
Get-SCLogicalNetworkDefinition
#>
function Get-SCLogicalNetworkDefinition {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LogicalNetworkDefinition])]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $LogicalNetwork,
        [Parameter(Position = 0)] [string] $Name,
        [string] $Subnet,
        [int] $VLanID,
        [switch] $ReturnAllTypes,
        [Parameter(ParameterSetName = 'ById', Mandatory)] [guid] $ID,
        [Parameter(ParameterSetName = 'ByHostGroup', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(ParameterSetName = 'ByCloud', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a logical network definition.
.EXAMPLE
New-SCLogicalNetworkDefinition -Name 'Sample' -LogicalNetwork Corporate -SubnetVLan $subnetVLan -VMHostGroup $vmHostGroup
#>
function New-SCLogicalNetworkDefinition {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LogicalNetworkDefinition])]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $LogicalNetwork,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.SubnetVLan[]] $SubnetVLan,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $VMHostGroup
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a logical network definition.
.EXAMPLE
Set-SCLogicalNetworkDefinition -LogicalNetworkDefinition $logicalNetworkDefinition
#>
function Set-SCLogicalNetworkDefinition {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LogicalNetworkDefinition])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetworkDefinition] $LogicalNetworkDefinition,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $AddVMHostGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $RemoveVMHostGroup,
        [string] $Name,
        [Microsoft.SystemCenter.VirtualMachineManager.SubnetVLan[]] $SubnetVLan
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a logical network definition.
.EXAMPLE
Remove-SCLogicalNetworkDefinition -LogicalNetworkDefinition $logicalNetworkDefinition
#>
function Remove-SCLogicalNetworkDefinition {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LogicalNetworkDefinition])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetworkDefinition] $LogicalNetworkDefinition,
        [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
