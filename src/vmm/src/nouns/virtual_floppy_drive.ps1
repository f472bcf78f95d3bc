<#
.SYNOPSIS
Gets virtual floppy drives.
.EXAMPLE
Get-SCVirtualFloppyDrive -All
#>
function Get-SCVirtualFloppyDrive {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualFloppyDrive])]
    param(
        [Parameter(ParameterSetName = 'All', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(ParameterSetName = 'All', Mandatory, ValueFromPipeline)] [switch] $All,
        [Parameter(ParameterSetName = 'HardwareProfile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile,
        [Parameter(ParameterSetName = 'VM', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'Template', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate
    )
}

<#
.SYNOPSIS
Changes a virtual floppy drive.
.EXAMPLE
Set-SCVirtualFloppyDrive -VirtualFloppyDisk $virtualFloppyDisk
#>
function Set-SCVirtualFloppyDrive {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualFloppyDrive])]
    param(
        [Parameter(Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualFloppyDrive] $VirtualFloppyDrive,
        [Parameter(ParameterSetName = 'VirtualFloppyDisk', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualFloppyDisk] $VirtualFloppyDisk,
        [Parameter(ParameterSetName = 'NoMedia', Mandatory)] [switch] $NoMedia
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}
