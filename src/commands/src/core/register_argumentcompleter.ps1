function Register-ArgumentCompleter {
<#
.SYNOPSIS
Says how an argument is completed.
.DESCRIPTION
The script block gives the words for a parameter of a command.
.PARAMETER CommandName
The commands.
.PARAMETER ParameterName
The parameters.
.PARAMETER ScriptBlock
The code.
.PARAMETER Native
For programs.
.EXAMPLE
Register-ArgumentCompleter -CommandName Get-X -ParameterName Y -ScriptBlock { 'a', 'b' }
#>
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'NativeCommandSet', Mandatory)] [Parameter(ParameterSetName = 'PowerShellSet')] [string[]] $CommandName,
        [Parameter(ParameterSetName = 'PowerShellSet', Mandatory)] [string] $ParameterName,
        [Parameter(Mandatory)] [AllowNull()] [scriptblock] $ScriptBlock,
        [Parameter(ParameterSetName = 'NativeCommandSet')] [switch] $Native,
        [Parameter(ParameterSetName = 'NativeFallbackSet')] [switch] $NativeFallback
    )
}
