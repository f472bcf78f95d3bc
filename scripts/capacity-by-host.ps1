<#
.SYNOPSIS
    Shows how full each host is, and where the next machine would fit.
.PARAMETER MemoryMB
    The memory of the machine that is to be placed.
#>
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [int] $MemoryMB = 16384
)

Get-SCVMMServer -ComputerName $VMMServer | Out-Null

$rows = foreach ($vmhost in Get-SCVMHost | Sort-Object VMHostGroup, Name) {
    $machines = @(Get-SCVirtualMachine -VMHost $vmhost)
    $running = @($machines | Where-Object { $_.Status -eq 'Running' })
    $total = $vmhost.TotalMemory / 1MB
    [pscustomobject] @{
        Group    = $vmhost.VMHostGroup.Path
        Host     = $vmhost.ComputerName
        Machines = '{0}/{1}' -f $running.Count, $machines.Count
        CPUs     = [int]($machines | Measure-Object CPUCount -Sum).Sum
        MemoryGB = [int]($total / 1KB)
        FreeGB   = [math]::Round($vmhost.AvailableMemory / 1KB, 1)
        Used     = '{0:p0}' -f (1 - $vmhost.AvailableMemory / $total)
        Fits     = $vmhost.AvailableMemory - $MemoryMB -gt 0
    }
}
$rows | Format-Table -GroupBy Group -Property Host, Machines, CPUs, MemoryGB, FreeGB, Used, Fits

$best = $rows | Where-Object Fits | Sort-Object FreeGB -Descending | Select-Object -First 1
"A machine of $MemoryMB MB fits best on $($best.Host)."

''
'The fullest volumes'
Get-SCStorageVolume | Sort-Object { $_.FreeSpace / $_.Capacity }, { $_.VMHost.Name }, Name | Select-Object -First 3 | ForEach-Object {
    '  {0} {1}: {2:n0} of {3:n0} GB free' -f $_.VMHost.ComputerName, $_.Name, ($_.FreeSpace / 1GB), ($_.Capacity / 1GB)
}
