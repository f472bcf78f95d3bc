<#
.SYNOPSIS
Finds computers.
.EXAMPLE
Find-SCComputer -Domain 'Sample' -Credential 'Domain Join'
#>
function Find-SCComputer {
    [CmdletBinding(DefaultParameterSetName = 'SearchComputersByNameFilter')]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(ParameterSetName = 'SearchComputersByNameFilter')] [string] $ComputerNameFilter,
        [Parameter(ParameterSetName = 'SearchComputersByNameFilter', Mandatory)]
        [Parameter(ParameterSetName = 'SearchComputersByADQuery', Mandatory)]
        [string] $Domain,
        [Parameter(ParameterSetName = 'SearchComputersByNameFilter', Mandatory)]
        [Parameter(ParameterSetName = 'ValidateComputer')]
        [Parameter(ParameterSetName = 'SearchComputersByADQuery', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [Parameter(ParameterSetName = 'SearchComputersByNameFilter')]
        [Parameter(ParameterSetName = 'ValidateComputer')]
        [Parameter(ParameterSetName = 'SearchComputersByADQuery')]
        [switch] $ExcludeVMMHost,
        [Parameter(ParameterSetName = 'SearchComputersByNameFilter')]
        [Parameter(ParameterSetName = 'ValidateComputer')]
        [Parameter(ParameterSetName = 'SearchComputersByADQuery')]
        [switch] $ExcludeVMMLibrary,
        [Parameter(ParameterSetName = 'SearchComputersByNameFilter')]
        [Parameter(ParameterSetName = 'SearchComputersByADQuery')]
        [switch] $ExcludeVMs,
        [Parameter(ParameterSetName = 'SearchComputersByNameFilter')]
        [Parameter(ParameterSetName = 'SearchComputersByADQuery')]
        [Alias('FindHyperVHosts')]
        [switch] $FindHyperVHost,
        [guid] $DiscoveryID,
        [Parameter(ParameterSetName = 'SearchComputersByNameFilter')]
        [Parameter(ParameterSetName = 'SearchComputersByADQuery')]
        [Parameter(ParameterSetName = 'SearchBMCByIPAddressRange')]
        [Parameter(ParameterSetName = 'SearchBMCByIPSubnet')]
        [Parameter(ParameterSetName = 'ValidateBMC')]
        [string] $JobVariable,
        [Parameter(ParameterSetName = 'ValidateComputer', Mandatory, Position = 0)] [string] $ComputerName,
        [Parameter(ParameterSetName = 'SearchComputersByADQuery', Mandatory)] [string] $ADSearchFilter,
        [Parameter(ParameterSetName = 'SearchBMCByIPAddressRange', Mandatory)] [string] $IPAddressRangeStart,
        [Parameter(ParameterSetName = 'SearchBMCByIPAddressRange', Mandatory)] [string] $IPAddressRangeEnd,
        [Parameter(ParameterSetName = 'SearchBMCByIPAddressRange', Mandatory)]
        [Parameter(ParameterSetName = 'SearchBMCByIPSubnet', Mandatory)]
        [Parameter(ParameterSetName = 'ValidateBMC', Mandatory)]
        [Microsoft.VirtualManager.Remoting.OutOfBandManagementType] $BMCProtocol,
        [Parameter(ParameterSetName = 'SearchBMCByIPAddressRange')]
        [Parameter(ParameterSetName = 'SearchBMCByIPSubnet')]
        [Parameter(ParameterSetName = 'ValidateBMC')]
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $BMCCustomConfigurationProvider,
        [Parameter(ParameterSetName = 'SearchBMCByIPAddressRange')]
        [Parameter(ParameterSetName = 'SearchBMCByIPSubnet')]
        [Parameter(ParameterSetName = 'ValidateBMC')]
        [int] $BMCPort,
        [Parameter(ParameterSetName = 'SearchBMCByIPAddressRange', Mandatory)]
        [Parameter(ParameterSetName = 'SearchBMCByIPSubnet', Mandatory)]
        [Parameter(ParameterSetName = 'ValidateBMC', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $BMCRunAsAccount,
        [Parameter(ParameterSetName = 'SearchBMCByIPAddressRange')]
        [Parameter(ParameterSetName = 'SearchBMCByIPSubnet')]
        [switch] $All,
        [Parameter(ParameterSetName = 'SearchBMCByIPSubnet', Mandatory)] [string] $Subnet,
        [Parameter(ParameterSetName = 'ValidateBMC', Mandatory)] [string] $BMCAddress,
        [Parameter(ParameterSetName = 'ValidateBMC')] [guid] $SMBiosGuid,
        [Parameter(ParameterSetName = 'ValidateBMC')] [switch] $DeepDiscovery
        # Shared: RunAsynchronously
    )
}
