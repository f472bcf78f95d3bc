# a connection for others acts as a user in a role, and no further than the role reaches
# evidence: D PS -OnBehalfOfUser, -OnBehalfOfUserRole
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
Stop-SCVirtualMachine -VM tenant01 -OnBehalfOfUser 'CONTOSO\bob' -OnBehalfOfUserRole 'Tenant Users' -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
$problem.Count
Get-SCVMMServer -ComputerName vmm01.contoso.com -ForOnBehalfOf | Out-Null
$bob = @{ OnBehalfOfUser = 'CONTOSO\bob'; OnBehalfOfUserRole = Get-SCUserRole -Name 'Tenant Users' }
$vm = Stop-SCVirtualMachine -VM tenant01 @bob -JobVariable job
"$($vm.Status) $($job.Owner)"
(Get-SCVirtualMachine @bob).Name
Start-SCVirtualMachine -VM dev02 @bob -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
"$($problem.Count) $((Get-SCVirtualMachine -Name dev02).Status)"
