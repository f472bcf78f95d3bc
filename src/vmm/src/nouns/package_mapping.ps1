<#
.SYNOPSIS
Creates a package mapping.
.EXAMPLE
New-SCPackageMapping -Path 'Sample'
#>
function New-SCPackageMapping {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory)] [string] $Path,
        [Parameter(ParameterSetName = 'Path')] [switch] $PreferPackageResources,
        [Parameter(ParameterSetName = 'Package', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Package] $TemplatePackage
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a package mapping.
.EXAMPLE
Set-SCPackageMapping -PackageMapping $packageMapping
#>
function Set-SCPackageMapping {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PackageMapping] $PackageMapping,
        [Parameter(ParameterSetName = 'LocalFile', Mandatory)] [string] $LocalFile,
        [Parameter(ParameterSetName = 'PackageFile', Mandatory)] [switch] $UsePackageFileMapping,
        [Parameter(ParameterSetName = 'TargetObject')]
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject] $TargetObject
        # Shared: VMMServer
    )
}
