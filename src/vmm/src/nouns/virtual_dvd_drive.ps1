<#
.SYNOPSIS
Gets virtual DVD drives.
.EXAMPLE
Get-SCVirtualDVDDrive -All
#>
function Get-SCVirtualDVDDrive {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualDVDDrive])]
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
Creates a virtual DVD drive.
.EXAMPLE
New-SCVirtualDVDDrive -Bus 1 -LUN 1 -JobGroup '11111111-2222-3333-4444-555555555555'
#>
function New-SCVirtualDVDDrive {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualDVDDrive])]
    param(
        [Parameter(ParameterSetName = 'JobGroup', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(Mandatory)] [byte] $Bus,
        [Parameter(Mandatory)] [byte] $LUN,
        [switch] $Link,
        [Parameter(ParameterSetName = 'JobGroup', Mandatory)] [guid] $JobGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.ISO] $ISO,
        [Alias('HostDrive')] [string] $VMHostDrive,
        [Alias('AnyHostDrive')] [switch] $AnyVMHostDrive,
        [Parameter(ParameterSetName = 'HardwareProfile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile,
        [Parameter(ParameterSetName = 'VM', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'Template', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a virtual DVD drive.
.EXAMPLE
Set-SCVirtualDVDDrive -VirtualDVDDrive $virtualDVDDrive
#>
function Set-SCVirtualDVDDrive {
    [CmdletBinding(DefaultParameterSetName = 'BusChangesWithVirtualDVDDriveSpecified')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualDVDDrive])]
    param(
        [byte] $Bus,
        [byte] $LUN,
        [Parameter(ParameterSetName = 'BusChangesWithVirtualDVDDriveSpecified', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ISOWithVirtualDVDDriveSpecified', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'HostDriveWithVirtualDVDDriveSpecified', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NoMediaWithVirtualDVDDriveSpecified', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'AnyHostDriveWithVirtualDVDDriveSpecified', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualDVDDrive] $VirtualDVDDrive,
        [Parameter(ParameterSetName = 'BusChangesWithVirtualDVDDriveSpecified')]
        [Parameter(ParameterSetName = 'ISOWithVirtualDVDDriveSpecified')]
        [Parameter(ParameterSetName = 'HostDriveWithVirtualDVDDriveSpecified')]
        [Parameter(ParameterSetName = 'BusChangesWithSourceBusAndLunSpecified', Mandatory)]
        [Parameter(ParameterSetName = 'AnyHostDriveWithSourceBusAndLunSpecified', Mandatory)]
        [Parameter(ParameterSetName = 'NoMediaWithVirtualDVDDriveSpecified')]
        [Parameter(ParameterSetName = 'AnyHostDriveWithVirtualDVDDriveSpecified')]
        [Parameter(ParameterSetName = 'ISOWithSourceBusAndLunSpecified', Mandatory)]
        [Parameter(ParameterSetName = 'HostDriveWithSourceBusAndLunSpecified', Mandatory)]
        [Parameter(ParameterSetName = 'NoMediaWithSourceBusAndLunSpecified', Mandatory)]
        [guid] $JobGroup,
        [Parameter(ParameterSetName = 'ISOWithVirtualDVDDriveSpecified')]
        [Parameter(ParameterSetName = 'ISOWithSourceBusAndLunSpecified')]
        [switch] $Link,
        [Parameter(ParameterSetName = 'ISOWithVirtualDVDDriveSpecified', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ISOWithSourceBusAndLunSpecified', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ISO] $ISO,
        [Parameter(ParameterSetName = 'HostDriveWithVirtualDVDDriveSpecified', Mandatory)]
        [Parameter(ParameterSetName = 'HostDriveWithSourceBusAndLunSpecified', Mandatory)]
        [Alias('HostDrive')]
        [string] $VMHostDrive,
        [Parameter(ParameterSetName = 'BusChangesWithSourceBusAndLunSpecified', Mandatory)]
        [Parameter(ParameterSetName = 'AnyHostDriveWithSourceBusAndLunSpecified', Mandatory)]
        [Parameter(ParameterSetName = 'ISOWithSourceBusAndLunSpecified', Mandatory)]
        [Parameter(ParameterSetName = 'HostDriveWithSourceBusAndLunSpecified', Mandatory)]
        [Parameter(ParameterSetName = 'NoMediaWithSourceBusAndLunSpecified', Mandatory)]
        [byte] $SourceBus,
        [Parameter(ParameterSetName = 'BusChangesWithSourceBusAndLunSpecified', Mandatory)]
        [Parameter(ParameterSetName = 'AnyHostDriveWithSourceBusAndLunSpecified', Mandatory)]
        [Parameter(ParameterSetName = 'ISOWithSourceBusAndLunSpecified', Mandatory)]
        [Parameter(ParameterSetName = 'HostDriveWithSourceBusAndLunSpecified', Mandatory)]
        [Parameter(ParameterSetName = 'NoMediaWithSourceBusAndLunSpecified', Mandatory)]
        [byte] $SourceLUN,
        [Parameter(ParameterSetName = 'AnyHostDriveWithSourceBusAndLunSpecified', Mandatory)]
        [Parameter(ParameterSetName = 'AnyHostDriveWithVirtualDVDDriveSpecified', Mandatory)]
        [Alias('AnyHostDrive')]
        [switch] $AnyVMHostDrive,
        [Parameter(ParameterSetName = 'NoMediaWithVirtualDVDDriveSpecified', Mandatory)]
        [Parameter(ParameterSetName = 'NoMediaWithSourceBusAndLunSpecified', Mandatory)]
        [switch] $NoMedia
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a virtual DVD drive.
.EXAMPLE
Remove-SCVirtualDVDDrive -VirtualDVDDrive $virtualDVDDrive
#>
function Remove-SCVirtualDVDDrive {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualDVDDrive])]
    param(
        [Parameter(ParameterSetName = 'VirtualDVDDriveSpecified', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualDVDDrive] $VirtualDVDDrive,
        [Parameter(ParameterSetName = 'VirtualDVDDriveSpecified')]
        [Parameter(ParameterSetName = 'SourceBusAndLunSpecified', Mandatory)]
        [guid] $JobGroup,
        [Parameter(ParameterSetName = 'SourceBusAndLunSpecified', Mandatory)] [byte] $SourceBus,
        [Parameter(ParameterSetName = 'SourceBusAndLunSpecified', Mandatory)] [byte] $SourceLUN
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
