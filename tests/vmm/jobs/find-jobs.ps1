# Find-SCJob: the newest first with -Recent, else the oldest first
# evidence: D PS Find-SCJob
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
(Find-SCJob -MaxCount 2 -Recent).Name
(Find-SCJob -MaxCount 2).Name
(Find-SCJob -MaxCount 1 -After ([datetime]'2026-03-01T10:00:00Z').ToUniversalTime()).Name
@(Find-SCJob -MaxCount 9 -Recent -CriticalFailures $true).ResultName
@(Find-SCJob -MaxCount 9 -Recent -ObjectID (Get-SCVirtualMachine -Name test01).ID).Count
