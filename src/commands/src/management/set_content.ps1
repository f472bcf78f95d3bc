function Set-Content {
<#
.SYNOPSIS
Writes content to an item, in place of what it held.
.DESCRIPTION
A file is made when there is none.
.PARAMETER Value
The new value.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
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
.PARAMETER NoNewline
Ends without a line break.
.PARAMETER Encoding
How text is written as bytes: utf8 unless told.
.PARAMETER AsByteStream
Works with bytes in place of text.
.EXAMPLE
Set-Content list.txt -Value 'one', 'two'
#>
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [AllowNull()] [AllowEmptyCollection()] [System.Object[]] $Value,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $Credential,
        [switch] $NoNewline,
        [ValidateNotNullOrEmpty()] [ArgumentToEncodingTransformation()] [System.Text.Encoding] $Encoding,
        [switch] $AsByteStream
    )
}
