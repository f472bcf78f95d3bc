function Test-ModuleManifest {
<#
.SYNOPSIS
Checks the manifest of a module.
.DESCRIPTION
It gives the module that the manifest describes.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.EXAMPLE
New-ModuleManifest m.psd1 -ModuleVersion 1.0; (Test-ModuleManifest m.psd1).Version.Major
#>
    [CmdletBinding()]
    [OutputType([psmoduleinfo])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Path
    )
}
