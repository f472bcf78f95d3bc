function ConvertTo-Json {
<#
.SYNOPSIS
Writes an object as JSON.
.DESCRIPTION
Values deeper than -Depth are written as text, with a warning.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER Depth
How many levels are followed.
.PARAMETER Compress
Leaves out line breaks and blanks.
.PARAMETER EnumsAsStrings
Writes the names of enum values.
.PARAMETER AsArray
Writes an array even for a single object.
.PARAMETER EscapeHandling
Which characters are written as escapes.
.EXAMPLE
[ordered]@{ name = 'web01'; ports = 80, 443 } | ConvertTo-Json
#>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [AllowNull()] [System.Object] $InputObject,
        [ValidateRange(0, 100)] [int] $Depth,
        [switch] $Compress,
        [switch] $EnumsAsStrings,
        [switch] $AsArray,
        [Newtonsoft.Json.StringEscapeHandling] $EscapeHandling
    )
}
