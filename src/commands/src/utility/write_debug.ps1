function Write-Debug {
<#
.SYNOPSIS
Writes a message that is shown with -Debug.
.DESCRIPTION
$DebugPreference decides as well.
.PARAMETER Message
The text.
.EXAMPLE
Write-Debug 'details'
#>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Alias('Msg')] [AllowEmptyString()] [string] $Message
    )
}
