<#
.SYNOPSIS
Makes an object of a type.
.EXAMPLE
New-Object -TypeName version -ArgumentList 1, 2, 3
.EXAMPLE
New-Object psobject -Property @{ A = 1 }
#>
function New-Object {
    [CmdletBinding(DefaultParameterSetName = 'Net')]
    param(
        [Parameter(ParameterSetName = 'Net', Mandatory, Position = 0)] [string] $TypeName,
        [Parameter(ParameterSetName = 'Net', Position = 1)] [Alias('Args')] [object[]] $ArgumentList,
        [System.Collections.IDictionary] $Property
    )
}
