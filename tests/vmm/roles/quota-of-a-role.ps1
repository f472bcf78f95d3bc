# a machine over the quota of its role is refused, and nothing is changed
# evidence: D PS Set-SCUserRoleQuota; I the error
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
$cloud = Get-SCCloud -Name 'Tenant Cloud'
$quota = Get-SCUserRoleQuota -UserRole 'Tenant Users'
Set-SCUserRoleQuota -UserRoleQuota $quota -VMCount 2 | Out-Null
$bob = New-Object PSCredential ('CONTOSO\bob', (ConvertTo-SecureString 'x' -AsPlainText -Force))
Grant-SCResource -Resource (Get-SCVMTemplate -Name 'Ubuntu 18.04') -UserRoleName 'Tenant Users' | Out-Null
Get-SCVMMServer -ComputerName vmm01.contoso.com -Credential $bob | Out-Null
function New-Small($name) {
    $configuration = New-SCVMConfiguration -VMTemplate (Get-SCVMTemplate) -Name $name
    Set-SCVMConfiguration -VMConfiguration $configuration -Cloud $cloud | Out-Null
    $vm = New-SCVirtualMachine -Name $name -VMConfiguration $configuration -JobVariable job -ErrorAction SilentlyContinue -ErrorVariable problem
    "$name [$($vm.Owner) $($vm.UserRole)] $($job.Status) $($problem.FullyQualifiedErrorId -replace ',.*')"
}
New-Small one
New-Small two
@(Get-SCVirtualMachine).Count
Get-SCCloudUsage -Cloud $cloud | % VMUsageCount
