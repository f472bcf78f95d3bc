<#
.SYNOPSIS
Changes an internet SCSI hba.
.EXAMPLE
Set-SCInternetSCSIHba -InternetSCSIHba $internetSCSIHba -CreateSession -StorageArray $storageArray
#>
function Set-SCInternetSCSIHba {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.HostInternetSCSIHba] $InternetSCSIHba,
        [Parameter(Mandatory)] [switch] $CreateSession,
        [Parameter(ParameterSetName = 'CreateSessionArray', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageArray] $StorageArray,
        [Parameter(ParameterSetName = 'CreateSession', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageiSCSIPortal] $TargetPortal,
        [Parameter(ParameterSetName = 'CreateSession')] [string] $InitiatorIP,
        [Parameter(ParameterSetName = 'CreateSession')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageEndpoint] $TargetName
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
