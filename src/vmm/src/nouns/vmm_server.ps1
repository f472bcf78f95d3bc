<#
.SYNOPSIS
Connects to a VMM server, or gets the connection there is.
.EXAMPLE
Get-SCVMMServer -ComputerName vmm01.contoso.com
#>
function Get-SCVMMServer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $ComputerName,
        [Alias('Port')] [int] $TCPPort,
        [Microsoft.VirtualManager.Remoting.Profile] $ConnectAs,
        [string] $UserRoleName,
        [pscredential] $Credential,
        [switch] $RetainObjectCache,
        [switch] $RetainDeletedObjects,
        [switch] $AllowJobGC,
        [switch] $SetAsDefault,
        [switch] $ForOnBehalfOf
    )
}

<#
.SYNOPSIS
Changes the settings of the VMM server.
.EXAMPLE
Set-SCVMMServer
#>
function Set-SCVMMServer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection])]
    param(
        [bool] $DiagnosticsAndUsageData,
        [string] $VMRCAccessAccount,
        [uint32] $VMRCDefaultPort,
        [uint32] $VMConnectDefaultPort,
        [bool] $LibraryRefresherEnabled,
        [uint16] $LibraryRefresherFrequency,
        [bool] $AutomaticLogicalNetworkCreationEnabled,
        [Microsoft.VirtualManager.Remoting.LogicalNetworkMatchOption] $LogicalNetworkMatch,
        [Microsoft.VirtualManager.Remoting.LogicalNetworkMatchOption] $BackupLogicalNetworkMatch,
        [bool] $AutomaticVirtualNetworkCreationEnabled,
        [uint32] $VMSubnetIDRangeStart,
        [uint32] $VMSubnetIDRangeEnd,
        [int] $VMConnectTimeToLiveInMinutes,
        [string] $VMConnectGatewayCertificatePath,
        [securestring] $VMConnectGatewayCertificatePassword,
        [string] $VMConnectHyperVCertificatePath,
        [securestring] $VMConnectHyperVCertificatePassword,
        [string] $VMConnectNCCertificatePath,
        [securestring] $VMConnectNCCertificatePassword,
        [Microsoft.VirtualManager.Remoting.VMConnectHostIDMode] $VMConnectHostIdentificationMode,
        [string] $KeyProtectionServerUrl,
        [string] $AttestationServerUrl,
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualHardDisk] $ShieldingHelperVhd,
        [Microsoft.SystemCenter.VirtualMachineManager.PortACL] $PortACL,
        [switch] $RemovePortACL
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Backs up a VMM server.
.EXAMPLE
Backup-SCVMMServer -Path 'Sample'
#>
function Backup-SCVMMServer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection])]
    param(
        [Parameter(Mandatory)] [string] $Path
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
