<#
.SYNOPSIS
Gets hosts.
.EXAMPLE
Get-SCVMHost
#>
function Get-SCVMHost {
    [CmdletBinding(DefaultParameterSetName = 'Connection')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Host])]
    param(
        [Parameter(ParameterSetName = 'Connection', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(Position = 0)] [string] $ComputerName,
        [Parameter(ParameterSetName = 'Connection')] [guid] $ID,
        [Parameter(ParameterSetName = 'VMHostGroup', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(ParameterSetName = 'VMHostCluster', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster
    )
}

<#
.SYNOPSIS
Creates a host.
.EXAMPLE
New-SCVMHost -ComputerName 'Sample' -VMHostProfile $vmHostProfile -SMBiosGuid '11111111-2222-3333-4444-555555555555'
#>
function New-SCVMHost {
    [CmdletBinding(DefaultParameterSetName = 'LegacySkipBMCPowerControl')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Host])]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(ParameterSetName = 'LegacySkipBMCPowerControl')]
        [Parameter(ParameterSetName = 'LegacyUseBMCPowerControl')]
        [string] $Description,
        [Parameter(ParameterSetName = 'LegacySkipBMCPowerControl', Mandatory)]
        [Parameter(ParameterSetName = 'LegacyUseBMCPowerControl', Mandatory)]
        [string] $ComputerName,
        [Parameter(ParameterSetName = 'LegacySkipBMCPowerControl', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'LegacyUseBMCPowerControl', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerProfile] $VMHostProfile,
        [Parameter(ParameterSetName = 'LegacySkipBMCPowerControl', Mandatory)]
        [Parameter(ParameterSetName = 'LegacyUseBMCPowerControl', Mandatory)]
        [guid] $SMBiosGuid,
        [Parameter(ParameterSetName = 'LegacySkipBMCPowerControl')]
        [Parameter(ParameterSetName = 'LegacyUseBMCPowerControl')]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(ParameterSetName = 'LegacySkipBMCPowerControl')]
        [Parameter(ParameterSetName = 'LegacyUseBMCPowerControl')]
        [string] $IPAddress,
        [Parameter(ParameterSetName = 'LegacySkipBMCPowerControl')]
        [Parameter(ParameterSetName = 'LegacyUseBMCPowerControl')]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $LogicalNetwork,
        [Parameter(ParameterSetName = 'LegacySkipBMCPowerControl')]
        [Parameter(ParameterSetName = 'LegacyUseBMCPowerControl')]
        [string] $Subnet,
        [Parameter(ParameterSetName = 'LegacySkipBMCPowerControl')]
        [Parameter(ParameterSetName = 'LegacyUseBMCPowerControl')]
        [switch] $BypassADMachineAccountCheck,
        [Parameter(ParameterSetName = 'LegacySkipBMCPowerControl')]
        [Parameter(ParameterSetName = 'LegacyUseBMCPowerControl')]
        [string] $ManagementAdapterMACAddress,
        [Parameter(ParameterSetName = 'LegacyUseBMCPowerControl', Mandatory)] [string] $BMCAddress,
        [Parameter(ParameterSetName = 'LegacyUseBMCPowerControl', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $BMCRunAsAccount,
        [Parameter(ParameterSetName = 'LegacyUseBMCPowerControl')] [uint32] $BMCPort,
        [Parameter(ParameterSetName = 'LegacyUseBMCPowerControl', Mandatory)]
        [Microsoft.VirtualManager.Remoting.OutOfBandManagementType] $BMCProtocol,
        [Parameter(ParameterSetName = 'LegacyUseBMCPowerControl')]
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $BMCCustomConfigurationProvider,
        [Parameter(ParameterSetName = 'UseHostConfig', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerConfig] $VMHostConfig
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Adds a host to the fabric.
.EXAMPLE
Add-SCVMHost -ComputerName 'Sample' -Credential 'Domain Join'
#>
function Add-SCVMHost {
    [CmdletBinding(DefaultParameterSetName = 'DomainJoined')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Host])]
    param(
        [Parameter(ParameterSetName = 'DomainJoined')]
        [Parameter(ParameterSetName = 'XenServerHost')]
        [Parameter(ParameterSetName = 'ESXHost')]
        [Parameter(ParameterSetName = 'PerimeterNetwork')]
        [Parameter(ParameterSetName = 'NonTrustedDomain')]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(Mandatory, Position = 0)] [string] $ComputerName,
        [bool] $MaintenanceHost,
        [bool] $AvailableForPlacement,
        [string] $Description,
        [uint16] $CPUPercentageReserve,
        [uint16] $NetworkPercentageReserve,
        [uint64] $DiskSpaceReserveMB,
        [uint64] $MaxDiskIOReservation,
        [uint64] $MemoryReserveMB,
        [string] $VMPaths,
        [string] $BaseDiskPaths,
        [Alias('VMRCEnabled')] [bool] $RemoteConnectEnabled,
        [Alias('VMRCPort')] [uint32] $RemoteConnectPort,
        [bool] $EnableLiveMigration,
        [uint32] $LiveMigrationMaximum,
        [uint32] $LiveStorageMigrationMaximum,
        [bool] $UseAnyMigrationSubnet,
        [string[]] $MigrationSubnet,
        [Microsoft.VirtualManager.Remoting.MigrationAuthProtocolType] $MigrationAuthProtocol,
        [Microsoft.VirtualManager.Remoting.MigrationPerformanceOptionType] $MigrationPerformanceOption,
        [bool] $Reassociate,
        [Parameter(ParameterSetName = 'DomainJoined', Mandatory)]
        [Parameter(ParameterSetName = 'XenServerHost', Mandatory)]
        [Parameter(ParameterSetName = 'ESXHost', Mandatory)]
        [Parameter(ParameterSetName = 'NonTrustedDomain', Mandatory)]
        [Parameter(ParameterSetName = 'Clustered', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [Parameter(ParameterSetName = 'DomainJoined')]
        [Parameter(ParameterSetName = 'NonTrustedDomain')]
        [Parameter(ParameterSetName = 'Clustered')]
        [bool] $IsDedicatedToNetworkVirtualizationGateway,
        [Parameter(ParameterSetName = 'XenServerHost')]
        [Parameter(ParameterSetName = 'ESXHost')]
        [Parameter(ParameterSetName = 'Clustered')]
        [uint32] $TCPPort,
        [Parameter(ParameterSetName = 'XenServerHost')]
        [Parameter(ParameterSetName = 'ESXHost')]
        [Parameter(ParameterSetName = 'Clustered')]
        [Microsoft.SystemCenter.VirtualMachineManager.ClientCertificate] $Certificate,
        [Parameter(ParameterSetName = 'XenServerHost', Mandatory)] [switch] $XenServerHost,
        [Parameter(ParameterSetName = 'XenServerHost')]
        [Parameter(ParameterSetName = 'Clustered')]
        [bool] $EnableSecureMode,
        [Parameter(ParameterSetName = 'ESXHost', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualizationManager] $VirtualizationManager,
        [Parameter(ParameterSetName = 'ESXHost')] [uint32] $SshTcpPort,
        [Parameter(ParameterSetName = 'ESXHost')]
        [Microsoft.SystemCenter.VirtualMachineManager.ClientSshPublicKey] $SshPublicKey,
        [Parameter(ParameterSetName = 'ESXHost')] [string] $SshPublicKeyFile,
        [Parameter(ParameterSetName = 'PerimeterNetwork', Mandatory)] [switch] $PerimeterNetworkHost,
        [Parameter(ParameterSetName = 'PerimeterNetwork', Mandatory)] [string] $SecurityFile,
        [Parameter(ParameterSetName = 'PerimeterNetwork', Mandatory)] [pscredential] $EncryptionKey,
        [Parameter(ParameterSetName = 'NonTrustedDomain', Mandatory)] [switch] $NonTrustedDomainHost,
        [Parameter(ParameterSetName = 'Clustered', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a host.
.EXAMPLE
Set-SCVMHost -VMHost hv11
#>
function Set-SCVMHost {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Host])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [string] $BMCAddress,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $BMCRunAsAccount,
        [uint32] $BMCPort,
        [Microsoft.VirtualManager.Remoting.OutOfBandManagementType] $BMCProtocol,
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $BMCCustomConfigurationProvider,
        [string] $ManagementAdapterMACAddress,
        [guid] $SMBiosGuid,
        [string] $KeyProtectionServerUrl,
        [string] $AttestationServerUrl,
        [Microsoft.SystemCenter.VirtualMachineManager.CodeIntegrityPolicy] $CodeIntegrityPolicy,
        [switch] $ApplyLatestCodeIntegrityPolicy,
        [switch] $BypassMaintenanceModeCheck,
        [bool] $MaintenanceHost,
        [bool] $AvailableForPlacement,
        [string] $Description,
        [bool] $OverrideHostGroupReserves,
        [uint16] $CPUPercentageReserve,
        [uint16] $NetworkPercentageReserve,
        [uint64] $DiskSpaceReserveMB,
        [uint64] $MaxDiskIOReservation,
        [uint64] $MemoryReserveMB,
        [string] $VMPaths,
        [string] $BaseDiskPaths,
        [Alias('VMRCEnabled')] [bool] $RemoteConnectEnabled,
        [Alias('VMRCPort')] [uint32] $RemoteConnectPort,
        [Alias('SecureVMRCEnabled')] [bool] $SecureRemoteConnectEnabled,
        [Alias('VMRCCertificatePath')] [string] $RemoteConnectCertificatePath,
        [Alias('RemoveVMRCCertificate')] [switch] $RemoveRemoteConnectCertificate,
        [bool] $EnableLiveMigration,
        [uint32] $LiveMigrationMaximum,
        [uint32] $LiveStorageMigrationMaximum,
        [bool] $UseAnyMigrationSubnet,
        [string[]] $MigrationSubnet,
        [Microsoft.VirtualManager.Remoting.MigrationAuthProtocolType] $MigrationAuthProtocol,
        [Microsoft.VirtualManager.Remoting.MigrationPerformanceOptionType] $MigrationPerformanceOption,
        [Alias('PerimeterNetworkHostCredential')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $VMHostManagementCredential,
        [bool] $NumaSpanningEnabled,
        [string] $FibreChannelWorldWidePortNameMinimum,
        [string] $FibreChannelWorldWidePortNameMaximum,
        [string] $FibreChannelWorldWideNodeName,
        [bool] $IsDedicatedToNetworkVirtualizationGateway,
        [string] $Custom1,
        [string] $Custom2,
        [string] $Custom3,
        [string] $Custom4,
        [string] $Custom5,
        [string] $Custom6,
        [string] $Custom7,
        [string] $Custom8,
        [string] $Custom9,
        [string] $Custom10
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a host.
.EXAMPLE
Remove-SCVMHost -VMHost hv11
#>
function Remove-SCVMHost {
    [CmdletBinding(DefaultParameterSetName = 'NormalRemoval', SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Host])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'NormalRemoval')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [Parameter(ParameterSetName = 'NormalRemoval')] [switch] $RemoveHostWithVMs,
        [Parameter(ParameterSetName = 'ForceRemoval', Mandatory)] [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Puts a host into maintenance mode.
.EXAMPLE
Disable-SCVMHost -VMHost hv11
#>
function Disable-SCVMHost {
    [CmdletBinding(DefaultParameterSetName = 'NoVMMigration')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Host])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'InCluster')] [switch] $MoveWithinCluster
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Ends the maintenance mode of a host.
.EXAMPLE
Enable-SCVMHost -VMHost hv11
#>
function Enable-SCVMHost {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Host])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Moves a host.
.EXAMPLE
Move-SCVMHost -VMHost hv11 -ParentHostGroup Test
#>
function Move-SCVMHost {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Host])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Alias('ParentVMHostGroup')]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $ParentHostGroup
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Refreshes a host.
.EXAMPLE
Read-SCVMHost -VMHost hv11
#>
function Read-SCVMHost {
    [CmdletBinding(DefaultParameterSetName = 'DefaultRefresh')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Host])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'OutOfBandRefresh')] [switch] $RefreshOutOfBandProperties
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Registers a host.
.EXAMPLE
Register-SCVMHost -VMHost hv11
#>
function Register-SCVMHost {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Host])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [uint32] $TCPPort,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientCertificate] $Certificate,
        [uint32] $SshTcpPort,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientSshPublicKey] $SshPublicKey,
        [string] $SshPublicKeyFile
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Repairs a host.
.EXAMPLE
Repair-SCVMHost -VMHost hv11
#>
function Repair-SCVMHost {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Host])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Restarts a host.
.EXAMPLE
Restart-SCVMHost -VMHost hv11
#>
function Restart-SCVMHost {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Host])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [switch] $UseOutOfBandChannel
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Starts a host.
.EXAMPLE
Start-SCVMHost -VMHost hv11
#>
function Start-SCVMHost {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Host])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Stops a host.
.EXAMPLE
Stop-SCVMHost -VMHost hv11
#>
function Stop-SCVMHost {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Host])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [switch] $UseOutOfBandChannel
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
