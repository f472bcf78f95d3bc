<#
.SYNOPSIS
Exports a template.
.EXAMPLE
Export-SCTemplate -VMTemplate 'WS2019 Standard' -Path 'Sample'
#>
function Export-SCTemplate {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'VMTemplate', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(Mandatory)] [string] $Path,
        [switch] $SettingsIncludePrivate,
        [switch] $Overwrite,
        [string] $Password,
        [Microsoft.SystemCenter.VirtualMachineManager.ItemBase[]] $IncludeLibraryResources,
        [switch] $AllowUnencryptedTransfer,
        [switch] $IncludeAllLibraryResources,
        [Parameter(ParameterSetName = 'ServiceTemplate', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate] $ServiceTemplate
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Imports a template.
.EXAMPLE
Import-SCTemplate -Path 'Sample'
#>
function Import-SCTemplate {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory)] [string] $Path,
        [string] $Name,
        [string] $Release,
        [switch] $Overwrite,
        [switch] $SettingsIncludePrivate,
        [Microsoft.SystemCenter.VirtualMachineManager.PackageMapping[]] $PackageMapping,
        [switch] $AllowUnencryptedTransfer,
        [string] $SharePath,
        [string] $Password,
        [Parameter(ParameterSetName = 'Package', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Package] $TemplatePackage
        # Shared: VMMServer
    )
}
