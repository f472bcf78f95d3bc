<#
.SYNOPSIS
Shows the last errors with all their details.
.EXAMPLE
Get-Error -Newest 1
#>
function Get-Error {
    [CmdletBinding(DefaultParameterSetName = 'Newest')]
    [OutputType('System.Exception#PSExtendedError')]
    [OutputType('System.Management.Automation.ErrorRecord#PSExtendedError')]
    param(
        [Parameter(ParameterSetName = 'Error', Position = 0, ValueFromPipeline)]
        [ValidateNotNullOrEmpty()]
        [psobject] $InputObject,
        [Parameter(ParameterSetName = 'Newest')] [Alias('Last')] [ValidateRange(1, 2147483647)] [int] $Newest
    )
}
