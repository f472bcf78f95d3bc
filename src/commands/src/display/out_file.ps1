<#
.SYNOPSIS
Writes the text that objects would be shown as to a file.
.EXAMPLE
'hello' | Out-File -FilePath out.txt
#>
function Out-File {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [Alias('Path')] [string] $FilePath,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string] $LiteralPath,
        [Parameter(Position = 1)] [ValidateNotNullOrEmpty()] [object] $Encoding,
        [switch] $Append,
        [switch] $Force,
        [Alias('NoOverwrite')] [switch] $NoClobber,
        [ValidateRange(2, 2147483647)] [int] $Width,
        [switch] $NoNewline,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
