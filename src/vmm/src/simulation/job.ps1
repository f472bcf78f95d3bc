<#
.SYNOPSIS
Tells how long jobs of a name take.
.EXAMPLE
Set-SimulatedJob -On 'Start-SCVirtualMachine' -Seconds 600
.EXAMPLE
Set-SimulatedJob -On 'Create virtual machine' -Factor 10
#>
function Set-SimulatedJob {
    [CmdletBinding(DefaultParameterSetName = 'Factor')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $On,
        [Parameter(ParameterSetName = 'Seconds', Mandatory)] [ValidateRange(1, 86400)] [int] $Seconds,
        [Parameter(ParameterSetName = 'Factor', Mandatory)] [ValidateRange(1, 10000)] [int] $Factor
    )
}
