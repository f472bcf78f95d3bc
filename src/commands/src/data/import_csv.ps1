function Import-Csv {
<#
.SYNOPSIS
Reads objects from files of comma-separated values.
.DESCRIPTION
Each line gives one object whose properties are strings.
.PARAMETER Delimiter
What stands between two parts.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER UseCulture
Takes the list separator of the culture.
.PARAMETER Header
The names of the columns.
.PARAMETER Encoding
How text is written as bytes: utf8 unless told.
.EXAMPLE
'Name,Cpu', 'web01,4' | Set-Content servers.csv; Import-Csv servers.csv
#>
    [CmdletBinding(DefaultParameterSetName = 'DelimiterPath')]
    param(
        [Parameter(ParameterSetName = 'DelimiterLiteralPath', Position = 1)] [Parameter(ParameterSetName = 'DelimiterPath', Position = 1)] [ValidateNotNull()] [char] $Delimiter,
        [Parameter(ParameterSetName = 'CulturePath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'DelimiterPath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Path,
        [Parameter(ParameterSetName = 'CultureLiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'DelimiterLiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [ValidateNotNullOrEmpty()] [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'CultureLiteralPath', Mandatory)] [Parameter(ParameterSetName = 'CulturePath', Mandatory)] [ValidateNotNull()] [switch] $UseCulture,
        [ValidateNotNullOrEmpty()] [string[]] $Header,
        [ValidateNotNullOrEmpty()] [ArgumentToEncodingTransformation()] [System.Text.Encoding] $Encoding
    )
}
