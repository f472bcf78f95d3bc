<#
.SYNOPSIS
    Lists the jobs that failed, says what is to be done about each, and repairs the machines that they left behind.
#>
param([string] $VMMServer = 'vmm01.contoso.com')

Get-SCVMMServer -ComputerName $VMMServer | Out-Null

# One more failure than the sample has: a change that the host refuses once.
Set-SimulatedFault -On Set-SCVirtualMachine -ErrorId 2927 -VM test01
Get-SCVirtualMachine -Name test01 | Set-SCVirtualMachine -CPUCount 4 -ErrorAction SilentlyContinue | Out-Null

'Failed jobs, newest first'
foreach ($job in Get-SCJob -All | Where-Object Status -eq 'Failed') {
    ''
    '{0:yyyy-MM-dd HH:mm}  {1} ({2})' -f $job.StartTime, $job.Name, $job.ResultName
    "  Error $($job.ErrorInfo.DisplayableErrorCode): $($job.ErrorInfo.Problem)"
    "  To do: $($job.ErrorInfo.RecommendedAction)"
    "  Came as far as $($job.Progress); restartable: $($job.IsRestartable)"
}

''
'Machines in a failed state'
foreach ($vm in Get-SCVirtualMachine | Where-Object Status -like '*Failed' | Sort-Object Name) {
    $before = $vm.Status
    # What was being changed is tried again; a machine that was never finished is accepted as it is.
    if ($before -eq 'UpdateFailed') {
        Repair-SCVirtualMachine -VM $vm -Retry | Out-Null
    } else {
        Repair-SCVirtualMachine -VM $vm -Dismiss -Force | Out-Null
    }
    '  {0,-9} {1} -> {2}, {3} CPUs' -f $vm.Name, $before, $vm.Status, $vm.CPUCount
}
