function Get-FileHash {
<#
.SYNOPSIS
Computes the hash of files.
.DESCRIPTION
By SHA256 unless -Algorithm names another.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER InputStream
The stream to read.
.PARAMETER Algorithm
The name of the algorithm.
.EXAMPLE
'x' | Set-Content x.txt -NoNewline; (Get-FileHash x.txt).Hash
#>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType('Microsoft.PowerShell.Commands.FileHashInfo')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'StreamParameterSet', Mandatory, Position = 0)] [System.IO.Stream] $InputStream,
        [Parameter(Position = 1)] [ValidateSet('SHA1', 'SHA256', 'SHA384', 'SHA512', 'MD5')] [string] $Algorithm
    )
}
