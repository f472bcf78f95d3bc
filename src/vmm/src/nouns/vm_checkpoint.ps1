<#
.SYNOPSIS
Gets checkpoints.
.EXAMPLE
Get-SCVMCheckpoint
#>
function Get-SCVMCheckpoint {
    [CmdletBinding(DefaultParameterSetName = 'Connection')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMSnapshot])]
    param(
        [Parameter(ParameterSetName = 'VM', ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'VM')] [switch] $MostRecent,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a checkpoint.
.EXAMPLE
New-SCVMCheckpoint -VM test01
#>
function New-SCVMCheckpoint {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMSnapshot])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [string] $Description,
        [string] $Name
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a checkpoint.
.EXAMPLE
Set-SCVMCheckpoint -VMCheckpoint $vmCheckpoint
#>
function Set-SCVMCheckpoint {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMSnapshot])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMCheckpoint] $VMCheckpoint,
        [string] $Description,
        [string] $Name
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a checkpoint.
.EXAMPLE
Remove-SCVMCheckpoint -VMCheckpoint $vmCheckpoint
#>
function Remove-SCVMCheckpoint {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMSnapshot])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMCheckpoint] $VMCheckpoint
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Restores a checkpoint.
.EXAMPLE
Restore-SCVMCheckpoint -VMCheckpoint $vmCheckpoint
#>
function Restore-SCVMCheckpoint {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMSnapshot])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMCheckpoint] $VMCheckpoint
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
