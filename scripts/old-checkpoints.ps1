<#
.SYNOPSIS
    Reports checkpoints that are older than some days, and removes them if told to.
.DESCRIPTION
    Checkpoints grow with every change of the machine and are lost with its storage: they are no backup. The report shows the
    old ones with their age and place in the tree.
.PARAMETER Days
    How old a checkpoint may be.
.PARAMETER Remove
    Removes the old checkpoints, newest first, so that each is merged once.
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [int] $Days = 14,
    [switch] $Remove
)

Get-SCVMMServer -ComputerName $VMMServer | Out-Null
$now = (Get-Date).ToUniversalTime()
$limit = $now.AddDays(-$Days)

$old = Get-SCVMCheckpoint | Where-Object { $_.AddedTime -lt $limit } | Sort-Object AddedTime
"Checkpoints from before $($limit.ToString('yyyy-MM-dd')): $(@($old).Count)"

$old | Select-Object @{ n = 'Machine'; e = { $_.VM.Name } }, Name,
    @{ n = 'Days'; e = { [int][math]::Floor(($now - $_.AddedTime).TotalDays) } },
    @{ n = 'Current'; e = { $_.CheckpointID -eq $_.VM.LastRestoredCheckpointID } } |
    Format-Table -AutoSize

'By machine'
$old | Group-Object { $_.VM.Name } | Sort-Object Name | ForEach-Object { "  $($_.Name): $($_.Count)" }

''
'What a clean-up would do'
$old | Sort-Object AddedTime -Descending | ForEach-Object {
    if ($Remove) {
        Remove-SCVMCheckpoint -VMCheckpoint $_ | Out-Null
        "  removed '$($_.Name)' of $($_.VM.Name)"
    }
    else {
        Remove-SCVMCheckpoint -VMCheckpoint $_ -WhatIf
    }
}
"Left: $(@(Get-SCVMCheckpoint).Count)"
