function Import-PowerShellDataFile {
<#
.SYNOPSIS
Reads the hashtable of a .psd1 file.
.DESCRIPTION
Code in the file is refused.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.EXAMPLE
"@{ A = 1 }" | Set-Content data.psd1; (Import-PowerShellDataFile data.psd1).A
#>
    [CmdletBinding(DefaultParameterSetName = 'ByPath')]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [string[]] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [ValidateNotNullOrEmpty()] [string[]] $LiteralPath,
        [switch] $SkipLimitCheck
    )
}
