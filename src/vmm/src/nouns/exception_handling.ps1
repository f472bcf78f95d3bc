<#
.SYNOPSIS
Raises an error to test how errors are handled.
.EXAMPLE
Test-ExceptionHandling
#>
function Test-ExceptionHandling {
    [CmdletBinding()]
    param(
        [switch] $ThrowAtWCFLayer,
        [switch] $ThrowAtInitialize
        # Shared: VMMServer
    )
}
