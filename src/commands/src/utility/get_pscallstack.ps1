function Get-PSCallStack {
<#
.SYNOPSIS
Gets the calls that lead to here.
.DESCRIPTION
The innermost comes first.
.EXAMPLE
@(Get-PSCallStack).Count -gt 0
#>
    [CmdletBinding()]
    [OutputType('System.Management.Automation.CallStackFrame')]
    param(

    )
}
