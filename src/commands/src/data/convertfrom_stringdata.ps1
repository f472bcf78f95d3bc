function ConvertFrom-StringData {
<#
.SYNOPSIS
Reads lines of NAME=VALUE as a hashtable.
.DESCRIPTION
A backslash escapes; lines that begin with # are comments.
.PARAMETER StringData
The text with the lines.
.PARAMETER Delimiter
What stands between two parts.
.EXAMPLE
(ConvertFrom-StringData "a=1`nb=2").b
#>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [AllowEmptyString()] [string] $StringData,
        [Parameter(Position = 1)] [char] $Delimiter
    )
}
