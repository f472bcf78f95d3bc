# who is a member of another role cannot connect in one; whom no role knows is the administrator
# evidence: D PS Get-SCVMMServer -UserRoleName; I the error, and the second: a simulation has no accounts to look up
$bob = New-Object PSCredential ('CONTOSO\bob', (ConvertTo-SecureString 'x' -AsPlainText -Force))
Get-SCVMMServer -ComputerName vmm01.contoso.com -Credential $bob -UserRoleName 'Test Operators' -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
$nobody = New-Object PSCredential ('CONTOSO\nobody', (ConvertTo-SecureString 'x' -AsPlainText -Force))
(Get-SCVMMServer -ComputerName vmm01.contoso.com -Credential $nobody).Profile.ToString()
$problem | % { $_.FullyQualifiedErrorId.Split(',')[0] }
