<#
.SYNOPSIS
Groups objects that have the same values.
.EXAMPLE
'a', 'b', 'a' | Group-Object
#>
function Group-Object {
    [CmdletBinding()]
    [OutputType([hashtable])]
    [OutputType('Microsoft.PowerShell.Commands.GroupInfo')]
    param(
        [switch] $NoElement,
        [Parameter(ParameterSetName = 'HashTable')] [Alias('AHT')] [switch] $AsHashTable,
        [Parameter(ParameterSetName = 'HashTable')] [switch] $AsString,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(Position = 0)] [object[]] $Property,
        [string] $Culture,
        [switch] $CaseSensitive
    )
}
