# what a move refuses, and moves of the files alone
# evidence: D PS Move-SCVirtualMachine; I the reasons
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
Move-SCVirtualMachine -VM raw01 -VMHost hv11 -Path 'D:\VMs' -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
"$($problem.Count) $((Get-SCVirtualMachine -Name raw01).Status)"
Move-SCVirtualMachine -VM test01 -VMHost hv12 -Path 'D:\VMs' -HighlyAvailable $true -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
$problem.Count
(Move-SCVirtualMachine -VM test01 -Path 'E:\Other').Location
(Move-SCVirtualMachine -VM legacy01 -VMHost hv11 -DiscardSavedState).Status
Disable-SCVMHost -VMHost hv12 | Out-Null
Move-SCVirtualMachine -VM test01 -VMHost hv12 -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
"$($problem.Count) $((Get-SCVirtualMachine -Name test01).VMHost)"
(Get-SCVMHostRating -VMHost hv12 -VM gold01).Rating
