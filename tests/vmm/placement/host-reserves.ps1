# placement leaves the reserve of the host group; a group without own values inherits
# evidence: D PS Get-, Set-SCHostReserve; I the properties
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
$reserve = Get-SCHostReserve -VMHostGroup Test
"$($reserve.Inherit) $($reserve.CPUPlacementLevel) $($reserve.MemoryPlacementLevel) $($reserve.MemoryUnit)"
(Get-SCVMHostRating -VMHost hv11 -VM test01).Rating -gt 0
Set-SCHostReserve -HostReserve $reserve -Memory -Percent | Out-Null
Set-SCHostReserve -HostReserve $reserve -Memory -PlacementLevel 99 | % { "$($_.Inherit) $($_.MemoryPlacementLevel) $($_.MemoryUnit)" }
$rating = Get-SCVMHostRating -VMHost hv11 -VM test01
"$($rating.Rating) $($rating.ZeroRatingReasonList.Count)"
Set-SCHostReserve -HostReserve $reserve -Memory -Enabled $false | Out-Null
(Get-SCVMHostRating -VMHost hv11 -VM test01).Rating -gt 0
