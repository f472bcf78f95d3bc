function Format-Hex {
<#
.SYNOPSIS
Shows bytes as hexadecimal digits.
.DESCRIPTION
Of files, texts and numbers.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER Encoding
How text is written as bytes: utf8 unless told.
.PARAMETER Count
How many.
.PARAMETER Raw
Takes the whole as one value.
.EXAMPLE
'Hello' | Format-Hex
#>
    [CmdletBinding()]
    [OutputType('Microsoft.PowerShell.Commands.ByteCollection')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory)] [Alias('PSPath', 'LP')] [ValidateNotNullOrEmpty()] [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'ByInputObject', Mandatory, ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(ParameterSetName = 'ByInputObject')] [ValidateNotNullOrEmpty()] [ArgumentToEncodingTransformation()] [System.Text.Encoding] $Encoding,
        [long] $Count,
        [long] $Offset,
        [Parameter(ParameterSetName = 'ByInputObject', DontShow)] [switch] $Raw
    )
}
