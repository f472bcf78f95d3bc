# -SkipLastFailedStep leaves out what failed: a job of one step ends and changes nothing
# evidence: D PS Restart-SCJob -SkipLastFailedStep; I what is left out
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
Set-SimulatedFault -On Set-SCVirtualMachine -ErrorId 2927
Set-SCVirtualMachine -VM test01 -Description changed -JobVariable job -ErrorAction SilentlyContinue | Out-Null
(Get-SCVirtualMachine -Name test01).Status
Restart-SCJob -Job $job -SkipLastFailedStep | Out-Null
Start-Sleep -Seconds 60
$vm = Get-SCVirtualMachine -Name test01
"$($job.Status) $($vm.Status) $($vm.Description)"
