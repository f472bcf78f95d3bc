<#
.SYNOPSIS
Gets cloud protection infos.
.EXAMPLE
Get-SCCloudProtectionInfo -Cloud 'Production Cloud'
#>
function Get-SCCloudProtectionInfo {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Parameter(ValueFromPipeline)] [switch] $PrimaryCloudInfo,
        [Parameter(ValueFromPipeline)] [switch] $RecoveryCloudInfo
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}
