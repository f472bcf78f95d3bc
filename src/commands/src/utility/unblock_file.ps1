function Unblock-File {
<#
.SYNOPSIS
Takes the mark of the internet off files.
.DESCRIPTION
Files have such a mark on Windows and macOS alone.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.EXAMPLE
'x' | Set-Content x.txt; Unblock-File x.txt -ErrorAction SilentlyContinue
#>
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [string[]] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath
    )
}
