# capacities and quotas are recorded and close with their cloud or role
# evidence: D PS Set-SCCloudCapacity, Set-SCUserRoleQuota -JobGroup
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
$group = [guid]::NewGuid()
Set-SCCloudCapacity -JobGroup $group -VMCount 5 -UseVMCountMaximum $false
(Get-SCCloudCapacity -Cloud 'Tenant Cloud').VMCount
$cloud = Set-SCCloud -Cloud 'Tenant Cloud' -JobGroup $group -Description Smaller
"$($cloud.Description) $($cloud.CloudCapacity.VMCount)"
$group = [guid]::NewGuid()
Set-SCUserRole -JobGroup $group -AddMember 'CONTOSO\zoe' -AddScope $cloud
Set-SCUserRoleQuota -JobGroup $group -Cloud $cloud -VMCount 3
Set-SCUserRoleQuota -JobGroup $group -Cloud $cloud -VMCount 1 -QuotaPerUser
Add-SCUserRolePermission -JobGroup $group -Cloud $cloud -Start -Stop
$role = New-SCUserRole -Name Students -UserRoleProfile SelfServiceUser -JobGroup $group
"$($role.Members) $($role.Cloud)"
Get-SCUserRoleQuota -UserRole $role -Cloud $cloud | Sort-Object VMCount | % { "$($_.VMCount) $($_.QuotaPerUser) $($_.UseVMCountMaximum) $($_.UseCPUCountMaximum)" }
Get-SCUserRolePermission -UserRole $role | % { "$($_.Start) $($_.Stop) $($_.Save) $($_.Cloud)" }
