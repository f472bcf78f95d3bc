function Select-String {
<#
.SYNOPSIS
Finds texts and lines of files that match a pattern.
.DESCRIPTION
The pattern is a regular expression unless -SimpleMatch is given; only the first match of a line counts unless -AllMatches is given.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER Pattern
What to look for.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Raw
Takes the whole as one value.
.PARAMETER SimpleMatch
Every character of the pattern means itself.
.PARAMETER CaseSensitive
Upper and lower case differ.
.PARAMETER Quiet
Answers true or false.
.PARAMETER List
Stops at the first match of each file.
.PARAMETER NoEmphasis
Leaves the matches without colour.
.PARAMETER Include
Takes only what matches one of these patterns.
.PARAMETER Exclude
Leaves out what matches one of these patterns.
.PARAMETER NotMatch
Takes what does not match.
.PARAMETER AllMatches
Counts all matches of a line.
.PARAMETER Encoding
How text is written as bytes: utf8 unless told.
.PARAMETER Context
How many lines before and after are kept.
.EXAMPLE
'one', 'two' | Select-String 'w'
#>
    [CmdletBinding(DefaultParameterSetName = 'File')]
    [OutputType([bool], 'Microsoft.PowerShell.Commands.MatchInfo', [string])]
    param(
        [ValidateNotNull()] [string] $Culture,
        [Parameter(ParameterSetName = 'Object', Mandatory, ValueFromPipeline)] [Parameter(ParameterSetName = 'ObjectRaw', Mandatory, ValueFromPipeline)] [AllowNull()] [AllowEmptyString()] [psobject] $InputObject,
        [Parameter(Mandatory, Position = 0)] [string[]] $Pattern,
        [Parameter(ParameterSetName = 'File', Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'FileRaw', Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralFile', Mandatory, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'LiteralFileRaw', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'FileRaw', Mandatory)] [Parameter(ParameterSetName = 'LiteralFileRaw', Mandatory)] [Parameter(ParameterSetName = 'ObjectRaw', Mandatory)] [switch] $Raw,
        [switch] $SimpleMatch,
        [switch] $CaseSensitive,
        [Parameter(ParameterSetName = 'File')] [Parameter(ParameterSetName = 'LiteralFile')] [Parameter(ParameterSetName = 'Object')] [switch] $Quiet,
        [switch] $List,
        [switch] $NoEmphasis,
        [ValidateNotNullOrEmpty()] [string[]] $Include,
        [ValidateNotNullOrEmpty()] [string[]] $Exclude,
        [switch] $NotMatch,
        [switch] $AllMatches,
        [ValidateNotNullOrEmpty()] [ArgumentToEncodingTransformation()] [System.Text.Encoding] $Encoding,
        [ValidateNotNullOrEmpty()] [ValidateRange(0, 2147483647)] [ValidateCount(1, 2)] [int[]] $Context
    )
}
