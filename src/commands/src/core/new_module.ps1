function New-Module {
<#
.SYNOPSIS
Makes a module of a script block.
.DESCRIPTION
With -AsCustomObject an object whose methods are its functions.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER ScriptBlock
The code.
.PARAMETER Function
The functions.
.PARAMETER Cmdlet
The cmdlets.
.PARAMETER ReturnResult
Gives the output of the block.
.PARAMETER AsCustomObject
Gives an object whose methods are the functions.
.PARAMETER ArgumentList
The arguments of the script block or program.
.EXAMPLE
$c = New-Module -AsCustomObject { function Get-N { 5 } }; $c.'Get-N'()
#>
    [CmdletBinding(DefaultParameterSetName = 'ScriptBlock')]
    [OutputType([psmoduleinfo])]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipeline)] [string] $Name,
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'ScriptBlock', Mandatory, Position = 0)] [ValidateNotNull()] [scriptblock] $ScriptBlock,
        [ValidateNotNull()] [string[]] $Function,
        [ValidateNotNull()] [string[]] $Cmdlet,
        [switch] $ReturnResult,
        [switch] $AsCustomObject,
        [Parameter(ValueFromRemainingArguments)] [Alias('Args')] [System.Object[]] $ArgumentList
    )
}
