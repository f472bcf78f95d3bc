<#
.SYNOPSIS
    Makes a cloud for a customer: its hosts and networks, how much it may use, and the role of those who use it.
#>
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [string] $Customer = 'Fabrikam',
    [string[]] $Member = @('CONTOSO\erin', 'CONTOSO\frank'),
    [int] $VMCount = 3,
    [int] $MemoryMB = 8192
)
$ErrorActionPreference = 'Stop'

Get-SCVMMServer -ComputerName $VMMServer -ForOnBehalfOf | Out-Null

# The cloud: everything with one job group is done by the closing command.
$group = [guid]::NewGuid().Guid
$cloud = New-SCCloud -Name "$Customer Cloud" -VMHostGroup (Get-SCVMHostGroup -Name Test) -Description "Machines of $Customer"
Set-SCCloud -Cloud $cloud -JobGroup $group -AddCloudResource (Get-SCLogicalNetwork -Name Corporate) | Out-Null
Set-SCCloudCapacity -JobGroup $group -UseVMCountMaximum $false -VMCount $VMCount -UseMemoryMBMaximum $false -MemoryMB $MemoryMB | Out-Null
Set-SCCloud -Cloud $cloud -JobGroup $group | Out-Null

# Those who use it.
$role = New-SCUserRole -Name "$Customer Users" -UserRoleProfile SelfServiceUser
Set-SCUserRole -UserRole $role -AddMember $Member -AddScope $cloud -Permission Create, Start, Stop, Remove | Out-Null

$capacity = Get-SCCloudCapacity -Cloud $cloud
[pscustomobject] @{
    Cloud    = $cloud.Name
    Hosts    = $cloud.HostGroup -join ', '
    Machines = $capacity.VMCount
    MemoryMB = $capacity.MemoryMB
    Role     = $role.Name
    Members  = ($role.Members | Sort-Object) -join ', '
} | Format-List

# The limits hold: the machine that would be too much is refused, and nothing of it stays.
$template = Get-SCVMTemplate -Name "Ubuntu 18.04"
foreach ($number in 1..4) {
    $name = '{0}-{1:d2}' -f $Customer.ToLower(), $number
    try {
        $configuration = New-SCVMConfiguration -VMTemplate $template -Name $name
        Set-SCVMConfiguration -VMConfiguration $configuration -Cloud $cloud | Out-Null
        Update-SCVMConfiguration -VMConfiguration $configuration | Out-Null
        $vm = New-SCVirtualMachine -Name $name -VMConfiguration $configuration -Cloud $cloud -ErrorAction Stop
        "$name stands on $($vm.VMHost.ComputerName)."
    } catch {
        "$name was refused: $(($_.Exception.Message -split ' \(Error ID')[0])"
    }
}
"$(@(Get-SCVirtualMachine -Cloud $cloud).Count) machines are in $($cloud.Name)."
