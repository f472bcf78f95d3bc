# an error of a recorded command comes at the closing one; nothing of the group is left, and the group is empty afterwards
# evidence: S I
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
$group = [guid]::NewGuid().Guid
New-SCVirtualDVDDrive -JobGroup $group -Bus 1 -LUN 0
New-SCVirtualDVDDrive -JobGroup $group -Bus 1 -LUN 0 -RunAsynchronously
$profile1 = New-SCHardwareProfile -Name Grouped -JobGroup $group -ErrorAction SilentlyContinue -ErrorVariable problem
"$($problem.Count) $($null -eq $profile1) $(@(Get-SCHardwareProfile | where Name -eq Grouped).Count)"
(New-SCHardwareProfile -Name Grouped -JobGroup $group).VirtualDVDDrives.Count
