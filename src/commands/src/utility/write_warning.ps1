function Write-Warning {
<#
.SYNOPSIS
Writes a warning.
.DESCRIPTION
$WarningPreference and -WarningAction decide what becomes of it.
.PARAMETER Message
The text.
.EXAMPLE
Write-Warning 'low space'
#>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Alias('Msg')] [AllowEmptyString()] [string] $Message
    )
}
