<#
.SYNOPSIS
    Clones a machine that is switched off, and gives the copy a network and an owner of its own.
.DESCRIPTION
    VMM clones a machine that is off, or one that is stored in the library. The copy lands on the host that is rated best among those of
    the group, and stays off: it must get a name of its own inside before it meets the original on the network.
.PARAMETER Source
    The machine that is copied.
.PARAMETER Name
    The name of the copy.
.PARAMETER HostGroup
    Where a host is looked for.
#>
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [string] $Source = 'test01',
    [string] $Name = 'test02',
    [string] $HostGroup = 'Test',
    [string] $Owner = 'CONTOSO\dave'
)
$ErrorActionPreference = 'Stop'

$server = Get-SCVMMServer -ComputerName $VMMServer
$original = Get-SCVirtualMachine -VMMServer $server -Name $Source
if (-not $original) { throw "There is no machine $Source." }
if ($original.Status -ne 'PowerOff' -and $original.Status -ne 'Stored') {
    throw "$Source is $($original.StatusString): only a machine that is off or stored can be cloned."
}

$group = Get-SCVMHostGroup -VMMServer $server -Name $HostGroup
$ratings = Get-SCVMHostRating -VM $original -VMHostGroup $group -VMName $Name | Sort-Object Rating -Descending
$ratings | Format-Table @{ Name = 'Host'; Expression = { $_.VMHost.ComputerName } }, Rating -AutoSize

$best = $ratings | Where-Object Rating -gt 0 | Select-Object -First 1
if (-not $best) { throw "No host below $HostGroup can take $Name." }

$copy = New-SCVirtualMachine -VM $original -Name $Name -VMHost $best.VMHost -Path 'D:\VMs' -Owner $Owner `
    -Description "Copy of $Source" -JobVariable job
"$($job.Name): $($job.StatusString), $(@($job.Steps).Count) steps"

# The copy keeps nothing of the network but the place in it.
Get-SCVirtualNetworkAdapter -VM $copy | Set-SCVirtualNetworkAdapter -MACAddressType Dynamic -IPv4AddressType Dynamic | Out-Null

$copy | Format-List Name, Status, HostName, Owner, Description, CPUCount, Memory, CheckpointType
