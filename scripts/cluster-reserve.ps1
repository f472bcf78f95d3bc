<#
.SYNOPSIS
    Tells for each cluster whether its machines would still find room when its largest node fails.
#>
param([string] $VMMServer = 'vmm01.contoso.com')

Get-SCVMMServer -ComputerName $VMMServer | Out-Null

foreach ($cluster in Get-SCVMHostCluster | Sort-Object Name) {
    $nodes = @($cluster.Nodes | Sort-Object ComputerName)
    "Cluster $($cluster.Name), $($nodes.Count) nodes, reserve for $($cluster.ClusterReserve) of them"

    $rows = foreach ($node in $nodes) {
        $running = @(Get-SCVirtualMachine -VMHost $node | Where-Object Status -in 'Running', 'Paused')
        [pscustomobject] @{
            Node     = $node.ComputerName
            TotalGB  = [int] ($node.TotalMemory / 1GB)
            UsedGB   = [int] (($running | Measure-Object Memory -Sum).Sum / 1024)
            FreeGB   = [int] ($node.AvailableMemory / 1KB)
            Machines = $running.Count
        }
    }
    $rows | Format-Table -AutoSize

    foreach ($row in $rows) {
        $left = ($rows | Where-Object Node -ne $row.Node | Measure-Object FreeGB -Sum).Sum
        $fits = $left -ge $row.UsedGB
        '  Without {0}: {1} GB to be moved, {2} GB free elsewhere: {3}' -f $row.Node, $row.UsedGB, $left, $(if ($fits) { 'ok' } else { 'TOO LITTLE' })
    }

    ''
    '  Shared volumes'
    Get-SCStorageVolume | Where-Object { $_.IsClusterSharedVolume -and $_.VMHost.HostCluster.Name -eq $cluster.Name } |
        Sort-Object Name -Unique | ForEach-Object {
            '  {0,-34} {1,6:n0} GB, {2,4:p0} free' -f $_.Name, ($_.Capacity / 1GB), ($_.FreeSpace / $_.Capacity)
        }
}
