<#
.SYNOPSIS
    Starts several machines at once and watches their jobs to the end.
.PARAMETER Name
    The machines to start.
.PARAMETER Seconds
    How long to wait between two looks.
#>
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [string[]] $Name = @('test01', 'dev02', 'legacy01'),
    [int] $Seconds = 10
)

Get-SCVMMServer -ComputerName $VMMServer | Out-Null

# A job that fails must not keep the others from being watched: one is made to fail here.
Set-SimulatedFault -On 'Start-SCVirtualMachine' -ErrorId 2927 -VM 'dev02'

$jobs = foreach ($machine in $Name) {
    Start-SCVirtualMachine -VM $machine -RunAsynchronously -JobVariable job | Out-Null
    $job
}
"Started: $($jobs.Count) jobs"

$round = 0
while ($jobs | Where-Object { $_.Status -eq 'Running' }) {
    $round++
    Start-Sleep -Seconds $Seconds
}
"All ended: $($round -gt 0)"

$jobs | Sort-Object ResultName | ForEach-Object {
    $note = if ($_.Status -eq 'Failed') { "error $($_.ErrorInfo.DisplayableErrorCode)" } else { 'no error' }
    '{0,-10}{1,-12}{2,-8}{3}' -f $_.ResultName, $_.Status, $_.Progress, $note
}

''
'The machines now'
$Name | ForEach-Object { Get-SCVirtualMachine -Name $_ } | Sort-Object Name | ForEach-Object { "  $($_.Name): $($_.Status)" }

''
'A failed job is run again'
$failed = $jobs | Where-Object { $_.Status -eq 'Failed' }
Start-SCVirtualMachine -VM $failed.ResultName -JobVariable again | Out-Null
"  $($again.ResultName): $($again.Status)"
