function New-ModuleManifest {
<#
.SYNOPSIS
Writes the manifest of a module.
.DESCRIPTION
A .psd1 file with its version, author and exports.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER Description
A text that tells what it is for.
.PARAMETER Tags
Words by which the records can be told apart.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.EXAMPLE
New-ModuleManifest m.psd1 -ModuleVersion 1.0
#>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low')]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Path,
        [AllowEmptyCollection()] [System.Object[]] $NestedModules,
        [guid] $Guid,
        [AllowEmptyString()] [string] $Author,
        [AllowEmptyString()] [string] $CompanyName,
        [AllowEmptyString()] [string] $Copyright,
        [Alias('ModuleToProcess')] [AllowEmptyString()] [string] $RootModule,
        [ValidateNotNull()] [version] $ModuleVersion,
        [AllowEmptyString()] [string] $Description,
        [System.Reflection.ProcessorArchitecture] $ProcessorArchitecture,
        [version] $PowerShellVersion,
        [version] $ClrVersion,
        [version] $DotNetFrameworkVersion,
        [string] $PowerShellHostName,
        [version] $PowerShellHostVersion,
        [System.Object[]] $RequiredModules,
        [AllowEmptyCollection()] [string[]] $TypesToProcess,
        [AllowEmptyCollection()] [string[]] $FormatsToProcess,
        [AllowEmptyCollection()] [string[]] $ScriptsToProcess,
        [AllowEmptyCollection()] [string[]] $RequiredAssemblies,
        [AllowEmptyCollection()] [string[]] $FileList,
        [AllowEmptyCollection()] [System.Object[]] $ModuleList,
        [AllowEmptyCollection()] [string[]] $FunctionsToExport,
        [AllowEmptyCollection()] [string[]] $AliasesToExport,
        [AllowEmptyCollection()] [string[]] $VariablesToExport,
        [AllowEmptyCollection()] [string[]] $CmdletsToExport,
        [AllowEmptyCollection()] [string[]] $DscResourcesToExport,
        [AllowEmptyCollection()] [ValidateSet('Desktop', 'Core')] [string[]] $CompatiblePSEditions,
        [AllowNull()] [System.Object] $PrivateData,
        [ValidateNotNullOrEmpty()] [string[]] $Tags,
        [ValidateNotNullOrEmpty()] [uri] $ProjectUri,
        [ValidateNotNullOrEmpty()] [uri] $LicenseUri,
        [ValidateNotNullOrEmpty()] [uri] $IconUri,
        [ValidateNotNullOrEmpty()] [string] $ReleaseNotes,
        [ValidateNotNullOrEmpty()] [string] $Prerelease,
        [switch] $RequireLicenseAcceptance,
        [ValidateNotNullOrEmpty()] [string[]] $ExternalModuleDependencies,
        [AllowNull()] [string] $HelpInfoUri,
        [switch] $PassThru,
        [AllowNull()] [string] $DefaultCommandPrefix
    )
}
