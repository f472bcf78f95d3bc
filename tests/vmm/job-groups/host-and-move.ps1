# host adapters close with Set-SCVMHost, a machine's adapter with its move
# evidence: D PS Set-SCVMHostNetworkAdapter, Move-SCVirtualMachine -JobGroup
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
$group = [guid]::NewGuid()
$adapter = @(Get-SCVMHostNetworkAdapter -VMHost hv11)[0]
Set-SCVMHostNetworkAdapter -VMHostNetworkAdapter $adapter -Description Uplink -JobGroup $group
$adapter.Description -eq 'Uplink'
(Set-SCVMHost -VMHost hv11 -Description Lab -JobGroup $group).Description
$adapter.Description
$group = [guid]::NewGuid()
$vm = Get-SCVirtualMachine -Name gold01
Set-SCVirtualNetworkAdapter -VirtualNetworkAdapter $vm.VirtualNetworkAdapters[0] -NoConnection -JobGroup $group
$vm = Move-SCVirtualMachine -VM $vm -VMHost hv11 -Path 'D:\VMs' -JobGroup $group
"$($vm.Status) $($vm.VMHost) $($null -eq $vm.VirtualNetworkAdapters[0].VMNetwork)"
