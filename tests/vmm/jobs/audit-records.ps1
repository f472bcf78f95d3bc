# a finished job keeps what it changed
# evidence: D TechNet About Jobs; R DUMP AuditRecords
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
Set-SCVirtualMachine -VM test01 -Description changed -MemoryMB 2048 -JobVariable job | Out-Null
$job = Get-SCJob -Job $job -Full
$job.AreAuditRecordsAvailable
$job.AuditRecords | Sort-Object PropertyName | % { "$($_.ObjectName) $($_.PropertyName): $($_.PreviousValue) -> $($_.NewValue)" }
