function Write-Verbose {
<#
.SYNOPSIS
Writes a message that is shown with -Verbose.
.DESCRIPTION
$VerbosePreference decides as well.
.PARAMETER Message
The text.
.EXAMPLE
Write-Verbose 'details' -Verbose
#>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Alias('Msg')] [AllowEmptyString()] [string] $Message
    )
}
