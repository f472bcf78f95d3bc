# a cloud takes no more than its capacity, whoever asks: when a machine is made, grows, or is put in the cloud
# evidence: D PS Set-SCCloudCapacity
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
$cloud = Get-SCCloud -Name 'Tenant Cloud'
$capacity = Get-SCCloudCapacity -Cloud $cloud
foreach ($limit in @{ CPUCount = 2 }, @{ MemoryMB = 4096 }, @{ VMCount = 1 }, @{ CustomQuotaCount = 1 }) {
    Set-SCCloudCapacity -CloudCapacity $capacity @limit | Out-Null
    $name = @($limit.Keys)[0]
    Set-SCVirtualMachine -VM test01 -Cloud $cloud -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
    "$name $($problem[0].FullyQualifiedErrorId -replace ',.*') $($null -eq (Get-SCVirtualMachine -Name test01).Cloud)"
    $all = @{ "Use${name}Maximum" = $true }
    Set-SCCloudCapacity -CloudCapacity $capacity @all | Out-Null
}
(Set-SCVirtualMachine -VM test01 -Cloud $cloud).Cloud.Name
Set-SCCloudCapacity -CloudCapacity $capacity -CPUCount 4 | Out-Null
(Set-SCVirtualMachine -VM test01 -Description 'takes no more').Description
Set-SCVirtualMachine -VM test01 -CPUCount 8 -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
$problem.Count
