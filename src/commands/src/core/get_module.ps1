function Get-Module {
<#
.SYNOPSIS
Gets the loaded modules.
.DESCRIPTION
-ListAvailable gets those that could be loaded.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER All
Gives all, not only the first or the shown ones.
.PARAMETER ListAvailable
Gets modules that could be loaded.
.EXAMPLE
$null = New-Module -Name M { function Get-M { 1 } } | Import-Module; (Get-Module M).Name
#>
    [CmdletBinding(DefaultParameterSetName = 'Loaded')]
    [OutputType([psmoduleinfo])]
    param(
        [Parameter(ParameterSetName = 'Available', Position = 0, ValueFromPipeline)] [Parameter(ParameterSetName = 'CimSession', Position = 0, ValueFromPipeline)] [Parameter(ParameterSetName = 'Loaded', Position = 0, ValueFromPipeline)] [Parameter(ParameterSetName = 'PsSession', Position = 0, ValueFromPipeline)] [ValidateNotNullOrEmpty()] [string[]] $Name,
        [Parameter(ParameterSetName = 'Available', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'CimSession', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'Loaded', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'PsSession', ValueFromPipelineByPropertyName)] [System.Object[]] $FullyQualifiedName,
        [Parameter(ParameterSetName = 'Available')] [Parameter(ParameterSetName = 'Loaded')] [switch] $All,
        [Parameter(ParameterSetName = 'Available', Mandatory)] [Parameter(ParameterSetName = 'CimSession')] [Parameter(ParameterSetName = 'PsSession')] [switch] $ListAvailable,
        [Parameter(ParameterSetName = 'Available')] [Parameter(ParameterSetName = 'PsSession')] [string] $PSEdition,
        [Parameter(ParameterSetName = 'Available')] [Parameter(ParameterSetName = 'CimSession')] [Parameter(ParameterSetName = 'PsSession')] [switch] $SkipEditionCheck,
        [Parameter(ParameterSetName = 'Available')] [Parameter(ParameterSetName = 'CimSession')] [Parameter(ParameterSetName = 'PsSession')] [switch] $Refresh,
        [Parameter(ParameterSetName = 'PsSession', Mandatory)] [ValidateNotNull()] [System.Management.Automation.Runspaces.PSSession] $PSSession,
        [Parameter(ParameterSetName = 'CimSession', Mandatory)] [ValidateNotNull()] [CimSession] $CimSession,
        [Parameter(ParameterSetName = 'CimSession')] [ValidateNotNull()] [uri] $CimResourceUri,
        [Parameter(ParameterSetName = 'CimSession')] [ValidateNotNullOrEmpty()] [string] $CimNamespace
    )
}
