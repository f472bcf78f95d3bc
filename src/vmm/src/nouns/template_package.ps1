<#
.SYNOPSIS
Gets template packages.
.EXAMPLE
Get-SCTemplatePackage -Path 'Sample'
#>
function Get-SCTemplatePackage {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Path
    )
}
