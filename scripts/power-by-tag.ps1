<#
.SYNOPSIS
    Stops or starts all machines with a tag: gently first, hard when the guest does not answer.
.PARAMETER Tag
    The tag that a machine must bear.
.PARAMETER Action
    Stop or Start.
.EXAMPLE
    ./power-by-tag.ps1 -Tag Office -Action Stop -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [string] $Tag = 'Office',
    [ValidateSet('Stop', 'Start')] [string] $Action = 'Stop'
)

Get-SCVMMServer -ComputerName $VMMServer | Out-Null

# On the sample fabric nothing bears the tag yet: three machines get it, and one of them has a guest that will not shut down.
$chosen = 'web02', 'fs01', 'dev01' | ForEach-Object { Get-SCVirtualMachine -Name $_ }
$chosen | Set-SCVirtualMachine -Tag $Tag | Out-Null
Set-SimulatedGuest -VM fs01 -Shutdown Failing

function Stop-Gently {
    param($VM)
    Stop-SCVirtualMachine -VM $VM -Shutdown -ErrorAction SilentlyContinue -ErrorVariable refused | Out-Null
    if (-not $refused) { return 'shut down' }
    Stop-SCVirtualMachine -VM $VM -Force | Out-Null
    'switched off, as the guest did not shut down'
}

foreach ($vm in Get-SCVirtualMachine | Where-Object Tag -eq $Tag | Sort-Object Name) {
    if (-not $PSCmdlet.ShouldProcess($vm.Name, $Action)) { continue }
    $before = $vm.StatusString
    $what = switch ($Action) {
        'Stop' { if ($vm.Status -eq 'Running') { Stop-Gently $vm } else { 'left alone' } }
        'Start' { Start-SCVirtualMachine -VM $vm | Out-Null; 'started' }
    }
    '{0,-8} {1,-9} -> {2,-9} {3}' -f $vm.Name, $before, $vm.StatusString, $what
}

$left = @(Get-SCVirtualMachine | Where-Object { $_.Tag -eq $Tag -and $_.Status -eq 'Running' }).Count
"$left machines with the tag $Tag run."
