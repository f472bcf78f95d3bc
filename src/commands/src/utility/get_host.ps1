function Get-Host {
<#
.SYNOPSIS
Gets the program that hosts the session.
.DESCRIPTION
Its Version, Name and UI.
.EXAMPLE
(Get-Host).Version.Major
#>
    [CmdletBinding()]
    [OutputType('System.Management.Automation.Host.PSHost')]
    param(

    )
}
