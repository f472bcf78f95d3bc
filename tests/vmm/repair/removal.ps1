# a removal that failed is retried
# evidence: D PS Repair-SCVirtualMachine; I the state
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
Set-SimulatedFault -On Remove-SCVirtualMachine -ErrorId 2927
Remove-SCVirtualMachine -VM test01 -ErrorAction SilentlyContinue | Out-Null
$vm = Get-SCVirtualMachine -Name test01
$vm.Status
(Repair-SCVirtualMachine -VM $vm -Retry).MarkedForDeletion
@(Get-SCVirtualMachine -Name test01).Count
