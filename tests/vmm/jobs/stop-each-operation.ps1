# what a cancelled job leaves: a half made machine has failed, all else is as before
# evidence: D PS Stop-SCJob; I the states
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
function Cancel($name, $job) { $null = Stop-SCJob -Job $job; "$($job.Status) $($job.IsRestartable) $((Get-SCVirtualMachine -Name $name).Status)" }
New-SCVirtualMachine -Name new01 -VMTemplate 'WS2019 Standard' -VMHost hv11 -Path 'D:\VMs' -RunAsynchronously -JobVariable job | Out-Null
Cancel new01 $job
Set-SCVirtualMachine -VM test01 -Description x -RunAsynchronously -JobVariable job | Out-Null
Cancel test01 $job
Move-SCVirtualMachine -VM test01 -VMHost hv12 -Path 'D:\VMs' -RunAsynchronously -JobVariable job | Out-Null
Cancel test01 $job
Start-SCVirtualMachine -VM test01 -RunAsynchronously -JobVariable job | Out-Null
Cancel test01 $job
New-SCVMCheckpoint -VM test01 -RunAsynchronously -JobVariable job | Out-Null
Cancel test01 $job
@(Get-SCVMCheckpoint -VM test01).Count
Remove-SCVirtualMachine -VM test01 -RunAsynchronously -JobVariable job | Out-Null
Cancel test01 $job
