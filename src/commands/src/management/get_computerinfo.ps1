function Get-ComputerInfo {
<#
.SYNOPSIS
Gets facts about the machine.
.DESCRIPTION
With -Property only those.
.PARAMETER Property
The properties to show.
.EXAMPLE
(Get-ComputerInfo).OsName.Length -gt 0
#>
    [CmdletBinding()]
    [OutputType('Microsoft.PowerShell.Commands.ComputerInfo', [psobject])]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Property
    )
}
