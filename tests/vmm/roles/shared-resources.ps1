# a shared template is seen by the role, until it is taken back
# evidence: D PS Grant-, Revoke-SCResource, Get-SCSharedResource
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
$template = Get-SCVMTemplate -Name 'WS2019 Standard'
(Grant-SCResource -Resource $template -UserRoleName 'Tenant Users').Name
"$($template.GrantedToList.RoleName) $((Get-SCSharedResource -UserRole 'Tenant Users').Name)"
Get-SCVMMServer -ComputerName vmm01.contoso.com -UserRoleName 'Tenant Users' | Out-Null
@(Get-SCVMTemplate).Count
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
Revoke-SCResource -Resource $template -UserRoleName 'Tenant Users' | Out-Null
"$($template.GrantedToList.Count) $(@(Get-SCSharedResource).Count)"
Grant-SCResource -Resource (Get-SCVirtualMachine -Name dev02) -UserRoleName 'Tenant Users' -UserName 'CONTOSO\carol' | Out-Null
foreach ($user in 'CONTOSO\bob', 'CONTOSO\carol') {
    $credential = New-Object PSCredential ($user, (ConvertTo-SecureString 'x' -AsPlainText -Force))
    Get-SCVMMServer -ComputerName vmm01.contoso.com -Credential $credential | Out-Null
    "$((Get-SCVirtualMachine | Sort-Object Name).Name)"
}
