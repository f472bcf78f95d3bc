# a restarted job goes on at the step that failed; what was done stays done
# evidence: D PS Restart-SCJob; I which steps
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
Set-SimulatedFault -On 'Create virtual machine' -ErrorId 2927
New-SCVirtualMachine -Name new01 -VMTemplate 'WS2019 Standard' -VMHost hv11 -Path 'D:\VMs' -JobVariable job -ErrorAction SilentlyContinue | Out-Null
Get-SCStep -Job $job | % { "$($_.Name): $($_.Status) $($_.Progress)" }
"$($job.Status) $($job.IsRestartable) $((Get-SCVirtualMachine -Name new01).Status)"
$before = $job.ProgressValue
$again = Restart-SCJob -Job $job
"$($again.ID -eq $job.ID) $($again.Status) $($again.Steps[0].Status)"
while ($job.Status -eq 'Running') { Start-Sleep -Seconds 5 }
"$($job.Status) $((Get-SCVirtualMachine -Name new01).Status)"
