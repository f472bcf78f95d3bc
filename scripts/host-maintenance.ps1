<#
.SYNOPSIS
    Empties a node of a cluster for maintenance, checks it against its baselines, mends it, and takes it back into service.
.PARAMETER ComputerName
    The node.
#>
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [string] $ComputerName = 'hv03'
)
$ErrorActionPreference = 'Stop'

Get-SCVMMServer -ComputerName $VMMServer | Out-Null
$node = Get-SCVMHost -ComputerName $ComputerName
$cluster = $node.HostCluster
if (-not $cluster) { throw "$ComputerName stands alone: its machines would be saved, not moved." }

function Show-Place {
    param([string] $Title)
    "$Title"
    foreach ($one in Get-SCVMHost -VMHostCluster $cluster | Sort-Object ComputerName) {
        $names = Get-SCVirtualMachine -VMHost $one | Sort-Object Name | ForEach-Object Name
        '  {0} {1,-12} {2}' -f $one.ComputerName, $one.OverallState, ($names -join ', ')
    }
}

Show-Place "Before, in $($cluster.Name)"
Disable-SCVMHost -VMHost $node -MoveWithinCluster | Out-Null
Show-Place "$ComputerName in maintenance: $($node.MaintenanceHost)"

$computer = Get-SCVMMManagedComputer -ComputerName $node.ComputerName
Start-SCComplianceScan -VMMManagedComputer $computer | Out-Null
$status = Get-SCComplianceStatus -VMMManagedComputer $computer
"Compliance of ${ComputerName}: $($status.OverallComplianceState)"
if ($status.OverallComplianceState -eq 'NonCompliant') {
    Start-SCUpdateRemediation -VMMManagedComputer $computer -JobVariable job | Out-Null
    "$($job.Name): $($job.StatusString)"
    "Compliance afterwards: $((Get-SCComplianceStatus -VMMManagedComputer $computer).OverallComplianceState)"
}

Enable-SCVMHost -VMHost $node | Out-Null
Show-Place "Back in service, maintenance: $($node.MaintenanceHost)"
