function Add-Type {
<#
.SYNOPSIS
Loads an assembly, or compiles a type.
.DESCRIPTION
Assemblies that the shell knows are accepted; source code in C# is not supported here.
.PARAMETER TypeDefinition
The source code.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Namespace
Prefixes and the namespaces that they stand for.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER AssemblyName
The names of the assemblies.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.EXAMPLE
Add-Type -AssemblyName System.Web
#>
    [CmdletBinding(DefaultParameterSetName = 'FromSource')]
    [OutputType([type])]
    param(
        [Parameter(ParameterSetName = 'FromSource', Mandatory, Position = 0)] [string] $TypeDefinition,
        [Parameter(ParameterSetName = 'FromMember', Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'FromMember', Mandatory, Position = 1)] [string[]] $MemberDefinition,
        [Parameter(ParameterSetName = 'FromMember')] [Alias('NS')] [AllowNull()] [string] $Namespace,
        [Parameter(ParameterSetName = 'FromMember')] [Alias('Using')] [ValidateNotNull()] [string[]] $UsingNamespace,
        [Parameter(ParameterSetName = 'FromPath', Mandatory, Position = 0)] [string[]] $Path,
        [Parameter(ParameterSetName = 'FromLiteralPath', Mandatory)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'FromAssemblyName', Mandatory)] [Alias('AN')] [string[]] $AssemblyName,
        [Parameter(ParameterSetName = 'FromMember')] [Parameter(ParameterSetName = 'FromSource')] [Microsoft.PowerShell.Commands.Language] $Language,
        [Parameter(ParameterSetName = 'FromLiteralPath')] [Parameter(ParameterSetName = 'FromMember')] [Parameter(ParameterSetName = 'FromPath')] [Parameter(ParameterSetName = 'FromSource')] [Alias('RA')] [string[]] $ReferencedAssemblies,
        [Parameter(ParameterSetName = 'FromLiteralPath')] [Parameter(ParameterSetName = 'FromMember')] [Parameter(ParameterSetName = 'FromPath')] [Parameter(ParameterSetName = 'FromSource')] [Alias('OA')] [string] $OutputAssembly,
        [Parameter(ParameterSetName = 'FromLiteralPath')] [Parameter(ParameterSetName = 'FromMember')] [Parameter(ParameterSetName = 'FromPath')] [Parameter(ParameterSetName = 'FromSource')] [Alias('OT')] [Microsoft.PowerShell.Commands.OutputAssemblyType] $OutputType,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'FromLiteralPath')] [Parameter(ParameterSetName = 'FromMember')] [Parameter(ParameterSetName = 'FromPath')] [Parameter(ParameterSetName = 'FromSource')] [switch] $IgnoreWarnings,
        [Parameter(ParameterSetName = 'FromLiteralPath')] [Parameter(ParameterSetName = 'FromMember')] [Parameter(ParameterSetName = 'FromPath')] [Parameter(ParameterSetName = 'FromSource')] [ValidateNotNullOrEmpty()] [string[]] $CompilerOptions
    )
}
