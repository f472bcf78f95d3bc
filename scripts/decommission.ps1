<#
.SYNOPSIS
    Takes a machine out of service: writes down what it was, stops it, merges its checkpoints, frees its address, removes it.
.PARAMETER Name
    The machine.
.PARAMETER Folder
    Where the note about it is kept.
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [string] $Name = 'web02',
    [string] $Folder = (Join-Path ([IO.Path]::GetTempPath()) 'vmmsh-decommission')
)
$ErrorActionPreference = 'Stop'

Get-SCVMMServer -ComputerName $VMMServer | Out-Null
$found = @(Get-SCVirtualMachine -Name $Name)
if ($found.Count -ne 1) { throw "$($found.Count) machines are named $Name; this takes exactly one." }
$vm = $found[0]

$note = [ordered] @{
    Name      = $vm.Name
    ID        = $vm.ID.Guid
    Host      = $vm.HostName
    Owner     = $vm.Owner
    Cloud     = "$($vm.Cloud)"
    CPUCount  = $vm.CPUCount
    MemoryMB  = $vm.Memory
    Disks     = @($vm.VirtualHardDisks | ForEach-Object { [ordered] @{ Location = $_.Location; SizeGB = [math]::Round($_.Size / 1GB, 1) } })
    Addresses = @($vm.VirtualNetworkAdapters | ForEach-Object { $_.IPv4Addresses })
}
New-Item -ItemType Directory -Path $Folder -Force | Out-Null
$file = Join-Path $Folder "$Name.json"
$note | ConvertTo-Json -Depth 4 | Set-Content -Path $file
Get-Content -Path $file

if (-not $PSCmdlet.ShouldProcess($Name, 'Decommission')) { return }

$network = (@($note.Addresses)[0] -split '\.')[0..2] -join '.'
$pool = Get-SCStaticIPAddressPool | Where-Object { $_.Subnet -like "$network.*" } | Select-Object -First 1
$free = $pool.AvailableAddresses
if ($vm.Status -eq 'Running') { Stop-SCVirtualMachine -VM $vm -Shutdown | Out-Null; "$Name is $($vm.StatusString)." }
Get-SCVMCheckpoint -VM $vm | Remove-SCVMCheckpoint -JobVariable merge | Out-Null
$gone = Remove-SCVirtualMachine -VM $vm
"Removed: $($gone.Name), marked for deletion: $($gone.MarkedForDeletion)"
"Machines named ${Name}: $(@(Get-SCVirtualMachine -Name $Name).Count)"
"Addresses free in $($pool.Name): $free before, $($pool.AvailableAddresses) now"
