function Export-Clixml {
<#
.SYNOPSIS
Writes objects to a CLIXML file.
.DESCRIPTION
Import-Clixml reads the file again.
.PARAMETER Depth
How many levels are followed.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER NoClobber
Refuses to overwrite a file.
.PARAMETER Encoding
How text is written as bytes: utf8 unless told.
.EXAMPLE
@{ a = 1 } | Export-Clixml saved.xml
#>
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess)]
    param(
        [ValidateRange(1, 2147483647)] [int] $Depth,
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [string] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory)] [Alias('PSPath', 'LP')] [string] $LiteralPath,
        [Parameter(Mandatory, ValueFromPipeline)] [AllowNull()] [psobject] $InputObject,
        [switch] $Force,
        [Alias('NoOverwrite')] [switch] $NoClobber,
        [ValidateNotNullOrEmpty()] [ArgumentToEncodingTransformation()] [System.Text.Encoding] $Encoding
    )
}
