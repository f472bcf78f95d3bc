function Set-StrictMode {
<#
.SYNOPSIS
Says how strictly variables and properties are checked.
.DESCRIPTION
-Version 1, 2 and 3 refuse more and more; -Off refuses nothing.
.PARAMETER Off
Turns it off.
.PARAMETER Version
The version.
.EXAMPLE
Set-StrictMode -Version Latest
#>
    [CmdletBinding(DefaultParameterSetName = 'Version')]
    param(
        [Parameter(ParameterSetName = 'Off', Mandatory)] [switch] $Off,
        [Parameter(ParameterSetName = 'Version', Mandatory)] [Alias('v')] [System.Object] $Version
    )
}
