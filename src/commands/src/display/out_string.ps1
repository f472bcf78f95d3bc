<#
.SYNOPSIS
Gives the text that objects would be shown as.
.EXAMPLE
[pscustomobject]@{ A = 1; B = 2 } | Out-String -Width 80
#>
function Out-String {
    [CmdletBinding(DefaultParameterSetName = 'NoNewLineFormatting')]
    [OutputType([string])]
    param(
        [Parameter(ParameterSetName = 'StreamFormatting')] [switch] $Stream,
        [ValidateRange(2, 2147483647)] [int] $Width,
        [Parameter(ParameterSetName = 'NoNewLineFormatting')] [switch] $NoNewline,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
