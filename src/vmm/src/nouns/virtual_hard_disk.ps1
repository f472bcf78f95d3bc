<#
.SYNOPSIS
Gets virtual hard disks.
.EXAMPLE
Get-SCVirtualHardDisk
#>
function Get-SCVirtualHardDisk {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StandaloneVirtualHardDisk])]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'Template', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'VM', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'NameParamSet', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'EquivalentResourceParamSet')] [string] $Release,
        [Parameter(ParameterSetName = 'EquivalentResourceParamSet', Mandatory)] [string] $FamilyName,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a virtual hard disk.
.EXAMPLE
Set-SCVirtualHardDisk -VirtualHardDisk $virtualHardDisk
#>
function Set-SCVirtualHardDisk {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StandaloneVirtualHardDisk])]
    param(
        [Parameter(ParameterSetName = 'Default')]
        [Microsoft.SystemCenter.VirtualMachineManager.OperatingSystem] $OperatingSystem,
        [Parameter(ParameterSetName = 'Default')]
        [Microsoft.VirtualManager.Remoting.VirtualizationPlatform] $VirtualizationPlatform,
        [Parameter(ParameterSetName = 'Default')] [string[]] $Tag,
        [Parameter(ParameterSetName = 'Default')] [string] $ProductKey,
        [Parameter(ParameterSetName = 'Default')] [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Parameter(ParameterSetName = 'Default')] [bool] $Enabled,
        [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualHardDisk] $VirtualHardDisk,
        [Parameter(ParameterSetName = 'Default')] [guid] $JobGroup,
        [Parameter(ParameterSetName = 'Default')] [string] $Name,
        [Parameter(ParameterSetName = 'Default')] [string] $SharePath,
        [Parameter(ParameterSetName = 'Default')] [string] $Description,
        [Parameter(ParameterSetName = 'Default')] [string] $Owner,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'EquivalencySet', Mandatory)]
        [string] $FamilyName,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'EquivalencySet', Mandatory)]
        [string] $Release,
        [Parameter(ParameterSetName = 'EquivalencySet', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualHardDisk[]] $VirtualHardDisks
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a virtual hard disk.
.EXAMPLE
Remove-SCVirtualHardDisk -VirtualHardDisk $virtualHardDisk
#>
function Remove-SCVirtualHardDisk {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StandaloneVirtualHardDisk])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualHardDisk] $VirtualHardDisk,
        [switch] $Force
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Copies a virtual hard disk.
.EXAMPLE
Copy-SCVirtualHardDisk -VMDKPath 'Sample' -VMHost hv11 -Path 'Sample'
#>
function Copy-SCVirtualHardDisk {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StandaloneVirtualHardDisk])]
    param(
        [Parameter(Mandatory)] [string] $VMDKPath,
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer,
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $SourceVMHost,
        [Parameter(Mandatory, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(Mandatory)] [string] $Path,
        [string] $Owner
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Moves a virtual hard disk.
.EXAMPLE
Move-SCVirtualHardDisk -VirtualHardDisk $virtualHardDisk -Path 'Sample'
#>
function Move-SCVirtualHardDisk {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StandaloneVirtualHardDisk])]
    param(
        [Parameter(ParameterSetName = 'MoveVHDOnSCSI', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'MoveVHDOnIDE', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(ParameterSetName = 'MoveVHDOnSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'MoveVHDOnIDE', Mandatory)]
        [byte] $Bus,
        [Parameter(ParameterSetName = 'MoveVHDOnSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'MoveVHDOnIDE', Mandatory)]
        [byte] $LUN,
        [Parameter(ParameterSetName = 'MoveVHDOnSCSI', Mandatory)] [switch] $SCSI,
        [Parameter(ParameterSetName = 'MoveVHDOnSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'MoveVHDOnIDE', Mandatory)]
        [Parameter(ParameterSetName = 'SetVM')]
        [guid] $JobGroup,
        [Parameter(Mandatory)] [string] $Path,
        [Parameter(ParameterSetName = 'MoveVHDOnIDE', Mandatory)] [switch] $IDE,
        [Parameter(ParameterSetName = 'SetVM', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StandaloneVirtualHardDisk] $VirtualHardDisk
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
