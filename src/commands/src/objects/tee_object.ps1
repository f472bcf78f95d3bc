<#
.SYNOPSIS
Keeps objects in a variable or file and passes them on.
.EXAMPLE
1..3 | Tee-Object -Variable kept
#>
function Tee-Object {
    [CmdletBinding(DefaultParameterSetName = 'File')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(ParameterSetName = 'File', Mandatory, Position = 0)] [Alias('Path')] [string] $FilePath,
        [Parameter(ParameterSetName = 'LiteralFile', Mandatory)] [Alias('PSPath', 'LP')] [string] $LiteralPath,
        [Parameter(ParameterSetName = 'File')] [switch] $Append,
        [Parameter(ParameterSetName = 'File')]
        [Parameter(ParameterSetName = 'LiteralFile')]
        [ValidateNotNullOrEmpty()]
        [object] $Encoding,
        [Parameter(ParameterSetName = 'Variable', Mandatory)] [string] $Variable
    )
}
