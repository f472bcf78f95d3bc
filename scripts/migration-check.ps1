<#
.SYNOPSIS
    Says for each machine of a host whether it can be moved away, and where to.
.DESCRIPTION
    What speaks against a move: another job at work, a failed state, a pass-through disk, an ISO on a share, checkpoints that
    keep memory, no host with enough memory.
.PARAMETER VMHost
    The host that is to be emptied.
#>
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [string[]] $VMHost = @('hv01', 'hv11', 'hv12')
)

Get-SCVMMServer -ComputerName $VMMServer | Out-Null

function Get-Obstacle($VM) {
    if ($VM.Status -like '*Failed') { "state $($VM.Status)" }
    if ($VM.MostRecentTask -and $VM.MostRecentTask.Status -eq 'Running') { "job '$($VM.MostRecentTask.Name)' is at work" }
    if ($VM.HasPassthroughDisk) { 'pass-through disk' }
    if ($VM.VirtualDVDDrives | Where-Object { $_.ISO }) { 'ISO attached' }
    $checkpoints = @(Get-SCVMCheckpoint -VM $VM).Count
    if ($checkpoints) { "$checkpoints checkpoints" }
}

foreach ($name in $VMHost) {
    $source = Get-SCVMHost -ComputerName $name
    # Machines move within their cluster, those of a single host to any other.
    $targets = if ($source.HostCluster) { $source.HostCluster.Nodes } else { Get-SCVMHost }
    $targets = @($targets | Where-Object { $_.Name -ne $source.Name } | Sort-Object AvailableMemory -Descending)
    "$($source.ComputerName): $(@($source.VMs).Count) machines"
    foreach ($machine in $source.VMs | Sort-Object Name) {
        $fitting = $targets | Where-Object { $_.AvailableMemory -gt $machine.Memory } | Select-Object -First 1
        $obstacles = @(Get-Obstacle $machine)
        if (-not $fitting) { $obstacles += 'no host with enough memory' }
        if ($obstacles) { '  {0,-10} no: {1}' -f $machine.Name, ($obstacles -join '; ') }
        else { '  {0,-10} to {1}' -f $machine.Name, $fitting.ComputerName }
    }
}

''
'One of them is moved'
$vm = Get-SCVirtualMachine -Name web02
$target = Get-SCVMHost -ComputerName hv03
Move-SCVirtualMachine -VM $vm -VMHost $target -JobVariable move | Out-Null
"$($vm.Name) is on $($vm.VMHost.ComputerName), $($vm.Status): $($move.Status)"
