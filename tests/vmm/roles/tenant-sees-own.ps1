# a tenant sees its clouds and machines, and no hosts
# evidence: D PS Get-SCVMMServer -Credential; I what is in scope
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
$bob = New-Object PSCredential ('CONTOSO\bob', (ConvertTo-SecureString 'x' -AsPlainText -Force))
$server = Get-SCVMMServer -ComputerName vmm01.contoso.com -Credential $bob
"$($server.UserRole) $($server.Profile)"
"$((Get-SCVirtualMachine).Name) $((Get-SCCloud).Name) $((Get-SCVMNetwork).Name)"
"$(@(Get-SCVMHost).Count) $(@(Get-SCVMHostGroup).Count) $(@(Get-SCVMTemplate).Count)"
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
@(Get-SCVirtualMachine).Count
