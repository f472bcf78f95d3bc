<#
.SYNOPSIS
Gets configuration providers.
.EXAMPLE
Get-SCConfigurationProvider
#>
function Get-SCConfigurationProvider {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider])]
    param(
        [Parameter(ParameterSetName = 'ByName', Position = 0, ValueFromPipeline)] [string] $Name,
        [Parameter(ParameterSetName = 'ByType', Position = 0, ValueFromPipeline)]
        [Microsoft.VirtualManager.Remoting.ConfigurationProviderType] $ProviderType
        # Shared: VMMServer
    )
}
