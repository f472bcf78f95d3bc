function Join-String {
<#
.SYNOPSIS
Joins the texts of objects to one.
.DESCRIPTION
Each may be put in quotes or formatted.
.PARAMETER Property
The properties to show.
.PARAMETER Separator
What stands between two parts.
.PARAMETER OutputPrefix
The text before all.
.PARAMETER OutputSuffix
The text after all.
.PARAMETER SingleQuote
Puts each part in single quotes.
.PARAMETER DoubleQuote
Puts each part in double quotes.
.PARAMETER FormatString
How each part is written, such as {0:N2}.
.PARAMETER UseCulture
Takes the list separator of the culture.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.EXAMPLE
'a', 'b' | Join-String -Separator ', ' -SingleQuote
#>
    [CmdletBinding(DefaultParameterSetName = 'default')]
    [OutputType([string])]
    param(
        [Parameter(Position = 0)] [System.Object] $Property,
        [Parameter(Position = 1)] [AllowEmptyString()] [string] $Separator,
        [Alias('op')] [string] $OutputPrefix,
        [Alias('os')] [string] $OutputSuffix,
        [Parameter(ParameterSetName = 'SingleQuote')] [switch] $SingleQuote,
        [Parameter(ParameterSetName = 'DoubleQuote')] [switch] $DoubleQuote,
        [Parameter(ParameterSetName = 'Format')] [string] $FormatString,
        [switch] $UseCulture,
        [Parameter(ValueFromPipeline)] [psobject[]] $InputObject
    )
}
