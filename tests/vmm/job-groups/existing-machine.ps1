# devices of an existing machine are recorded and close with Set-SCVirtualMachine; a running one refuses cold hardware
# evidence: S MORPH
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
$vm = Get-SCVirtualMachine -Name test01
$group = [guid]::NewGuid().Guid
New-SCVirtualDiskDrive -VMMServer localhost -SCSI -Bus 0 -LUN 5 -VirtualHardDiskSizeMB 1024 -Dynamic -Filename extra -JobGroup $group -RunAsynchronously
New-SCVirtualDVDDrive -Bus 0 -LUN 9 -JobGroup $group
"$($vm.VirtualDiskDrives.Count) $($vm.VirtualDVDDrives.Count)"
$vm = Set-SCVirtualMachine -VM $vm -Name test01 -JobGroup $group
"$($vm.VirtualDiskDrives.Count) $($vm.VirtualDVDDrives.Count) $($vm.Status)"
$group = [guid]::NewGuid().Guid
New-SCVirtualScsiAdapter -JobGroup $group
Set-SCVirtualMachine -VM web01 -JobGroup $group -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
"$($problem[0].FullyQualifiedErrorId.Split(',')[0]) $((Get-SCVirtualMachine -Name web01).Status)"
