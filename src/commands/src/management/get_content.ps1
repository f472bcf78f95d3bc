function Get-Content {
<#
.SYNOPSIS
Reads the content of an item, by lines.
.DESCRIPTION
Of a file, a variable, a function or an environment variable.
.PARAMETER ReadCount
How many lines are sent together.
.PARAMETER TotalCount
How many lines from the beginning.
.PARAMETER Tail
How many lines from the end.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Filter
Takes only files whose name matches this pattern.
.PARAMETER Include
Takes only what matches one of these patterns.
.PARAMETER Exclude
Leaves out what matches one of these patterns.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER Delimiter
What stands between two parts.
.PARAMETER Wait
Waits for the end.
.PARAMETER Raw
Takes the whole as one value.
.PARAMETER Encoding
How text is written as bytes: utf8 unless told.
.PARAMETER AsByteStream
Works with bytes in place of text.
.EXAMPLE
'one', 'two' | Set-Content list.txt; Get-Content list.txt -Tail 1
#>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType([byte], [string])]
    param(
        [Parameter(ValueFromPipelineByPropertyName)] [long] $ReadCount,
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('First', 'Head')] [ValidateRange(0, 9223372036854775807)] [long] $TotalCount,
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('Last')] [ValidateRange(0, 2147483647)] [int] $Tail,
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $Credential,
        [string] $Delimiter,
        [switch] $Wait,
        [switch] $Raw,
        [ValidateNotNullOrEmpty()] [ArgumentToEncodingTransformation()] [System.Text.Encoding] $Encoding,
        [switch] $AsByteStream
    )
}
