# a machine whose record was removed is registered again from its files, or found by a refresh
# evidence: D PS Register-SCVirtualMachine
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
$folder = (Get-SCVirtualMachine -Name test01).Location
Remove-SCVirtualMachine -VM test01 -Force | Out-Null
Register-SCVirtualMachine -VMHost hv11 -Path 'D:\none' -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
$vm = Register-SCVirtualMachine -VMHost hv11 -Path $folder
"$($vm.Name) $($vm.Status) $($vm.VirtualDiskDrives.Count)"
Register-SCVirtualMachine -VMHost hv11 -Path $folder -ErrorAction SilentlyContinue -ErrorVariable +problem | Out-Null
$problem | % { $_.FullyQualifiedErrorId -replace ',.*' }
Remove-SCVirtualMachine -VM test01 -Force | Out-Null
Read-SCVirtualMachine -VMHost hv11 | Out-Null
@(Get-SCVirtualMachine -Name test01).Count
