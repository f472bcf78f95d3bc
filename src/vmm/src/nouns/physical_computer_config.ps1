<#
.SYNOPSIS
Creates a physical computer config.
.EXAMPLE
New-SCPhysicalComputerConfig -PhysicalComputerProfile $physicalComputerProfile -Computer $computer
#>
function New-SCPhysicalComputerConfig {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerProfile] $PhysicalComputerProfile,
        [Parameter(ParameterSetName = 'SkipBMCPowerControl')]
        [Parameter(ParameterSetName = 'UseBMCPowerControl')]
        [guid] $SMBiosGuid,
        [Parameter(ParameterSetName = 'SkipBMCPowerControl', Mandatory)] [switch] $SkipBmcPowerControl,
        [Parameter(ParameterSetName = 'SkipBMCPowerControl', Mandatory)]
        [Parameter(ParameterSetName = 'UseBMCPowerControl', Mandatory)]
        [Parameter(ParameterSetName = 'FromExistingComputer')]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerNetworkAdapterConfig[]] $PhysicalComputerNetworkAdapterConfig,
        [string] $Description,
        [Parameter(ParameterSetName = 'SkipBMCPowerControl', Mandatory)]
        [Parameter(ParameterSetName = 'UseBMCPowerControl', Mandatory)]
        [Parameter(ParameterSetName = 'FromExistingComputer')]
        [string] $ComputerName,
        [Parameter(ParameterSetName = 'SkipBMCPowerControl')]
        [Parameter(ParameterSetName = 'UseBMCPowerControl')]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(ParameterSetName = 'SkipBMCPowerControl')]
        [Parameter(ParameterSetName = 'UseBMCPowerControl')]
        [switch] $BypassADMachineAccountCheck,
        [string] $BootDiskVolume,
        [Parameter(ParameterSetName = 'UseBMCPowerControl', Mandatory)]
        [Parameter(ParameterSetName = 'FromExistingComputer')]
        [string] $BMCAddress,
        [Parameter(ParameterSetName = 'UseBMCPowerControl', Mandatory)]
        [Parameter(ParameterSetName = 'FromExistingComputer')]
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $BMCRunAsAccount,
        [Parameter(ParameterSetName = 'UseBMCPowerControl')]
        [Parameter(ParameterSetName = 'FromExistingComputer')]
        [int] $BMCPort,
        [Parameter(ParameterSetName = 'UseBMCPowerControl', Mandatory)]
        [Parameter(ParameterSetName = 'FromExistingComputer')]
        [Microsoft.VirtualManager.Remoting.OutOfBandManagementType] $BMCProtocol,
        [Parameter(ParameterSetName = 'UseBMCPowerControl')]
        [Parameter(ParameterSetName = 'FromExistingComputer')]
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $BMCCustomConfigurationProvider,
        [Parameter(ParameterSetName = 'FromExistingComputer', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject] $Computer
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
