function Get-PSProvider {
<#
.SYNOPSIS
Gets the providers of the session.
.DESCRIPTION
A provider serves the items of its drives.
.PARAMETER PSProvider
The provider, such as FileSystem.
.EXAMPLE
(Get-PSProvider FileSystem).Name
#>
    [CmdletBinding()]
    [OutputType('System.Management.Automation.ProviderInfo')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $PSProvider
    )
}
