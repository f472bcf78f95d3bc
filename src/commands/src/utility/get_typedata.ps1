function Get-TypeData {
<#
.SYNOPSIS
Gets the members that were added to types.
.DESCRIPTION
By type name, which may hold wildcards.
.PARAMETER TypeName
The name of the type.
.EXAMPLE
Get-TypeData System.Int32
#>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Position = 0, ValueFromPipeline)] [ValidateNotNullOrEmpty()] [string[]] $TypeName
    )
}
