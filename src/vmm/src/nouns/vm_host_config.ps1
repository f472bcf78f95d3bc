<#
.SYNOPSIS
Creates a host config.
.EXAMPLE
New-SCVMHostConfig -Computer $computer
#>
function New-SCVMHostConfig {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'SkipBMCPowerControl', Mandatory)]
        [Parameter(ParameterSetName = 'UseBMCPowerControl', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerProfile] $VMHostProfile,
        [Parameter(ParameterSetName = 'SkipBMCPowerControl', Mandatory)]
        [Parameter(ParameterSetName = 'UseBMCPowerControl', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerNetworkAdapterConfig[]] $VMHostNetworkAdapterConfig,
        [Parameter(ParameterSetName = 'SkipBMCPowerControl')]
        [Parameter(ParameterSetName = 'UseBMCPowerControl')]
        [guid] $SMBiosGuid,
        [Parameter(ParameterSetName = 'SkipBMCPowerControl', Mandatory)] [switch] $SkipBmcPowerControl,
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
