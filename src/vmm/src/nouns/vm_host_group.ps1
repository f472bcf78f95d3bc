<#
.SYNOPSIS
Gets host groups.
.EXAMPLE
Get-SCVMHostGroup
#>
function Get-SCVMHostGroup {
    [CmdletBinding(DefaultParameterSetName = 'Connection')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostGroup])]
    param(
        [Parameter(ParameterSetName = 'Connection', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ID', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ID', Mandatory)] [guid] $ID,
        [Parameter(ParameterSetName = 'ParentHostGroup', Mandatory, ValueFromPipeline)]
        [Alias('ParentVMHostGroup')]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $ParentHostGroup
    )
}

<#
.SYNOPSIS
Creates a host group.
.EXAMPLE
New-SCVMHostGroup -Name 'Sample'
#>
function New-SCVMHostGroup {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostGroup])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [Parameter(ValueFromPipeline)]
        [Alias('ParentVMHostGroup')]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $ParentHostGroup,
        [Alias('AllowUnencryptedTransfers')] [bool] $EnableUnencryptedFileTransfer,
        [bool] $InheritNetworkSettings
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a host group.
.EXAMPLE
Set-SCVMHostGroup -VMHostGroup Test
#>
function Set-SCVMHostGroup {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostGroup])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [string] $Name,
        [string] $Description,
        [Alias('AllowUnencryptedTransfers')] [bool] $EnableUnencryptedFileTransfer,
        [bool] $InheritNetworkSettings
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a host group.
.EXAMPLE
Remove-SCVMHostGroup -VMHostGroup Test
#>
function Remove-SCVMHostGroup {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostGroup])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Moves a host group.
.EXAMPLE
Move-SCVMHostGroup -VMHostGroup Test -ParentHostGroup Test
#>
function Move-SCVMHostGroup {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostGroup])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(Mandatory)]
        [Alias('ParentVMHostGroup')]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $ParentHostGroup
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}
