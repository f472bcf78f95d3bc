# a delegated administrator works in its host groups; a read-only one only looks
# evidence: D PS New-SCUserRole -UserRoleProfile
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
$role = New-SCUserRole -Name Auditors -UserRoleProfile ReadOnlyAdmin
Set-SCUserRole -UserRole $role -AddScope (Get-SCVMHostGroup -Name Test) -AddMember 'CONTOSO\dave' | Out-Null
Get-SCVMMServer -ComputerName vmm01.contoso.com -UserRoleName 'Test Operators' | Out-Null
"$((Get-SCVMHost).Name) $((Get-SCVMHostGroup).Name)"
(Start-SCVirtualMachine -VM dev02).Status
Set-SCUserRole -UserRole 'Test Operators' -Description Mine -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
$problem[0].FullyQualifiedErrorId.Split(',')[0]
$dave = New-Object PSCredential ('CONTOSO\dave', (ConvertTo-SecureString 'x' -AsPlainText -Force))
Get-SCVMMServer -ComputerName vmm01.contoso.com -Credential $dave -UserRoleName Auditors | Out-Null
Stop-SCVirtualMachine -VM dev02 -Force -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
"$($problem[0].FullyQualifiedErrorId.Split(',')[0]) $((Get-SCVirtualMachine -Name dev02).Status)"
