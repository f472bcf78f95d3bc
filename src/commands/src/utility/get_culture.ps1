function Get-Culture {
<#
.SYNOPSIS
Gets a culture, by default that of the session.
.DESCRIPTION
The culture decides how dates and numbers are written.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER ListAvailable
Gets modules that could be loaded.
.EXAMPLE
(Get-Culture en-US).Name
#>
    [CmdletBinding(DefaultParameterSetName = 'CurrentCulture')]
    [OutputType([cultureinfo])]
    param(
        [Parameter(ParameterSetName = 'Name', Position = 0, ValueFromPipeline)] [ValidateNotNull()] [string[]] $Name,
        [Parameter(ParameterSetName = 'CurrentCulture')] [Parameter(ParameterSetName = 'Name')] [switch] $NoUserOverrides,
        [Parameter(ParameterSetName = 'ListAvailable')] [switch] $ListAvailable
    )
}
