# a quota for each member counts each member's own machines
# evidence: D PS Set-SCUserRoleQuota -QuotaPerUser
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
$cloud = Get-SCCloud -Name 'Tenant Cloud'
$role = New-SCUserRole -Name Students -UserRoleProfile SelfServiceUser
Set-SCUserRole -UserRole $role -AddScope $cloud -AddMember 'CONTOSO\sam', 'CONTOSO\tom' -Permission Create, Start | Out-Null
$quota = Get-SCUserRoleQuota -UserRole $role -Cloud $cloud -QuotaPerUser $true
Set-SCUserRoleQuota -UserRoleQuota $quota -VMCount 1 -CPUCount 2 | Out-Null
Grant-SCResource -Resource (Get-SCVMTemplate -Name 'Ubuntu 18.04') -UserRoleName Students | Out-Null
foreach ($user in 'sam', 'sam', 'tom') {
    $credential = New-Object PSCredential ("CONTOSO\$user", (ConvertTo-SecureString 'x' -AsPlainText -Force))
    Get-SCVMMServer -ComputerName vmm01.contoso.com -Credential $credential | Out-Null
    $configuration = New-SCVMConfiguration -VMTemplate (Get-SCVMTemplate) -Name $user
    Set-SCVMConfiguration -VMConfiguration $configuration -Cloud $cloud | Out-Null
    $vm = New-SCVirtualMachine -Name "$user-$((Get-SCJob).Count)" -VMConfiguration $configuration -ErrorAction SilentlyContinue -ErrorVariable problem
    "$user $($null -ne $vm) $($problem.FullyQualifiedErrorId -replace ',.*') $(@(Get-SCVirtualMachine).Count)"
}
$vm = Set-SCVirtualMachine -VM $vm -CPUCount 4 -ErrorAction SilentlyContinue -ErrorVariable problem
$problem[0].FullyQualifiedErrorId -replace ',.*'
