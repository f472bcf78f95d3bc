function Remove-Module {
<#
.SYNOPSIS
Unloads modules.
.DESCRIPTION
Their commands are gone then.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER ModuleInfo
The module objects.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.EXAMPLE
'function Get-M { 1 }' | Set-Content M.psm1; Import-Module ./M.psm1; Remove-Module M
#>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'name', Mandatory, Position = 0, ValueFromPipeline)] [string[]] $Name,
        [Parameter(ParameterSetName = 'FullyQualifiedName', Mandatory, Position = 0, ValueFromPipeline)] [System.Object[]] $FullyQualifiedName,
        [Parameter(ParameterSetName = 'ModuleInfo', Mandatory, Position = 0, ValueFromPipeline)] [psmoduleinfo[]] $ModuleInfo,
        [switch] $Force
    )
}
