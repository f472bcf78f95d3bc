# a machine whose creation failed: retried it is made, undone it is gone, dismissed it stays as it is
# evidence: D PS Repair-SCVirtualMachine
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
foreach ($action in 'Retry', 'Undo', 'Dismiss') {
    $choice = @{ $action = $true }
    Set-SimulatedFault -On 'Create virtual machine' -ErrorId 2927
    New-SCVirtualMachine -Name "new$action" -VMTemplate 'WS2019 Standard' -VMHost hv11 -Path 'D:\VMs' -ErrorAction SilentlyContinue | Out-Null
    $vm = Get-SCVirtualMachine -Name "new$action"
    "$action $($vm.Status)"
    Repair-SCVirtualMachine -VM $vm @choice | Out-Null
    "$(@(Get-SCVirtualMachine -Name "new$action").Count) $($vm.Status)"
}
