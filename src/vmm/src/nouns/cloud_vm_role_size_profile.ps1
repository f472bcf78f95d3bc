<#
.SYNOPSIS
Gets cloud VM role size profiles.
.EXAMPLE
Get-CloudVMRoleSizeProfile
#>
function Get-CloudVMRoleSizeProfile {
    [CmdletBinding()]
    param(
        [string] $Name
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a cloud VM role size profile.
.EXAMPLE
New-CloudVMRoleSizeProfile -Name 'Sample' -CPUCount 1 -MemoryMB 1
#>
function New-CloudVMRoleSizeProfile {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [Parameter(Mandatory)] [uint32] $CPUCount,
        [Parameter(Mandatory)] [uint32] $MemoryMB
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a cloud VM role size profile.
.EXAMPLE
Set-CloudVMRoleSizeProfile -VMRoleSizeProfile $vmRoleSizeProfile
#>
function Set-CloudVMRoleSizeProfile {
    [CmdletBinding()]
    param(
        [string] $Description,
        [uint32] $CPUCount,
        [uint32] $MemoryMB,
        [guid] $HWProfileId,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CloudVmRoleSizeProfile] $VMRoleSizeProfile
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a cloud VM role size profile.
.EXAMPLE
Remove-CloudVMRoleSizeProfile -CloudVmRoleSizeProfile $cloudVmRoleSizeProfile
#>
function Remove-CloudVMRoleSizeProfile {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CloudVmRoleSizeProfile] $CloudVmRoleSizeProfile
        # Shared: VMMServer JobVariable
    )
}
