function Export-ModuleMember {
<#
.SYNOPSIS
Says what a module shows to others.
.DESCRIPTION
It is called inside of modules alone.
.PARAMETER Function
The functions.
.PARAMETER Cmdlet
The cmdlets.
.PARAMETER Variable
The variables.
.PARAMETER Alias
The aliases.
.EXAMPLE
$null = New-Module -Name M { function A { 1 }; Export-ModuleMember -Function A }
#>
    [CmdletBinding()]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [AllowEmptyCollection()] [string[]] $Function,
        [Parameter(ValueFromPipelineByPropertyName)] [AllowEmptyCollection()] [string[]] $Cmdlet,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateNotNull()] [string[]] $Variable,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateNotNull()] [string[]] $Alias
    )
}
