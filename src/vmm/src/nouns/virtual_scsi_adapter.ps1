<#
.SYNOPSIS
Gets virtual SCSI adapters.
.EXAMPLE
Get-SCVirtualScsiAdapter -All
#>
function Get-SCVirtualScsiAdapter {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualSCSIAdapter])]
    param(
        [Parameter(ParameterSetName = 'All', Mandatory, ValueFromPipeline)] [switch] $All,
        [Parameter(ParameterSetName = 'HardwareProfile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile,
        [Parameter(ParameterSetName = 'VM', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'Template', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'ID', Mandatory, Position = 0, ValueFromPipeline)] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a virtual SCSI adapter.
.EXAMPLE
New-SCVirtualScsiAdapter -VM test01
#>
function New-SCVirtualScsiAdapter {
    [CmdletBinding(DefaultParameterSetName = 'VM')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualSCSIAdapter])]
    param(
        [Parameter(ParameterSetName = 'VM', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(Position = 0, ValueFromPipeline)] [byte] $AdapterID,
        [Alias('Shared')] [bool] $ShareVirtualScsiAdapter,
        [switch] $Synthetic,
        [Microsoft.VirtualManager.Remoting.VMSCSIControllerType] $ScsiControllerType,
        [Parameter(ParameterSetName = 'HardwareProfile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile,
        [Parameter(ParameterSetName = 'Template', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'JobGroup', Mandatory)] [guid] $JobGroup
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a virtual SCSI adapter.
.EXAMPLE
Set-SCVirtualScsiAdapter -VirtualScsiAdapter $virtualScsiAdapter
#>
function Set-SCVirtualScsiAdapter {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualSCSIAdapter])]
    param(
        [Microsoft.VirtualManager.Remoting.VMSCSIControllerType] $ScsiControllerType,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualSCSIAdapter] $VirtualScsiAdapter,
        [byte] $AdapterID,
        [Alias('Shared')] [bool] $ShareVirtualScsiAdapter
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a virtual SCSI adapter.
.EXAMPLE
Remove-SCVirtualScsiAdapter -VirtualScsiAdapter $virtualScsiAdapter
#>
function Remove-SCVirtualScsiAdapter {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualSCSIAdapter])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualSCSIAdapter] $VirtualScsiAdapter
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
