# who is no member of a role cannot connect in it
# evidence: D PS Get-SCVMMServer -UserRoleName; I the error
$bob = New-Object PSCredential ('CONTOSO\bob', (ConvertTo-SecureString 'x' -AsPlainText -Force))
Get-SCVMMServer -ComputerName vmm01.contoso.com -Credential $bob -UserRoleName 'Test Operators' -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
$nobody = New-Object PSCredential ('CONTOSO\nobody', (ConvertTo-SecureString 'x' -AsPlainText -Force))
Get-SCVMMServer -ComputerName vmm01.contoso.com -Credential $nobody -ErrorAction SilentlyContinue -ErrorVariable +problem | Out-Null
$problem | % { $_.FullyQualifiedErrorId.Split(',')[0] }
