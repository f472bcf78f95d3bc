function Set-PSDebug {
<#
.SYNOPSIS
Traces statements, or sets strict mode.
.DESCRIPTION
-Trace 0 turns tracing off.
.PARAMETER Trace
0 for nothing, 1 for lines, 2 for lines and variables.
.PARAMETER Step
Asks before each line.
.PARAMETER Strict
Checks that variables exist.
.PARAMETER Off
Turns it off.
.EXAMPLE
Set-PSDebug -Trace 0
#>
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'on')] [ValidateRange(0, 2)] [int] $Trace,
        [Parameter(ParameterSetName = 'on')] [switch] $Step,
        [Parameter(ParameterSetName = 'on')] [switch] $Strict,
        [Parameter(ParameterSetName = 'off')] [switch] $Off
    )
}
