<#
.SYNOPSIS
Shows objects as rows of a table.
.EXAMPLE
Get-Variable PSVersionTable, PID | Format-Table Name, Value
.EXAMPLE
1..3 | ForEach-Object { [pscustomobject]@{ Number = $_ } } | Format-Table Number, @{ Name = 'Square'; Expression = { $_.Number * $_.Number } }
#>
function Format-Table {
    [CmdletBinding()]
    param(
        [switch] $AutoSize,
        [switch] $RepeatHeader,
        [switch] $HideTableHeaders,
        [switch] $Wrap,
        [Parameter(Position = 0)] [object[]] $Property,
        [object] $GroupBy,
        [string] $View,
        [switch] $ShowError,
        [switch] $DisplayError,
        [switch] $Force,
        [ValidateSet('CoreOnly', 'EnumOnly', 'Both')] [string] $Expand,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
