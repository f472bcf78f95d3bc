# a tenant does what its role permits, and nothing else
# evidence: D PS Set-SCUserRole -Permission; I the error
$bob = New-Object PSCredential ('CONTOSO\bob', (ConvertTo-SecureString 'x' -AsPlainText -Force))
Get-SCVMMServer -ComputerName vmm01.contoso.com -Credential $bob | Out-Null
(Stop-SCVirtualMachine -VM tenant01).Status
(Start-SCVirtualMachine -VM tenant01).Status
Stop-SCVirtualMachine -VM tenant01 -SaveState -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
Remove-SCVirtualMachine -VM tenant01 -ErrorAction SilentlyContinue -ErrorVariable +problem | Out-Null
"$($problem.Count) $((Get-SCVirtualMachine -Name tenant01).Status)"
$problem | % { $_.FullyQualifiedErrorId.Split(',')[0] }
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
Add-SCUserRolePermission -UserRole 'Tenant Users' -Save | Out-Null
Get-SCVMMServer -ComputerName vmm01.contoso.com -Credential $bob | Out-Null
(Stop-SCVirtualMachine -VM tenant01 -SaveState).Status
