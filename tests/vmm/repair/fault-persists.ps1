# a retry while the fault persists fails again and leaves the machine failed
# evidence: I
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
Set-SimulatedFault -On Set-SCVirtualMachine -ErrorId 2927 -Times 2
Set-SCVirtualMachine -VM test01 -Description changed -ErrorAction SilentlyContinue | Out-Null
Repair-SCVirtualMachine -VM test01 -Retry -JobVariable job -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
"$($problem[0].FullyQualifiedErrorId.Split(',')[0]) $($job.Status) $((Get-SCVirtualMachine -Name test01).Status)"
(Repair-SCVirtualMachine -VM test01 -Retry).Description
