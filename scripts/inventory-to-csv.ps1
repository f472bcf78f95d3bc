<#
.SYNOPSIS
    Writes the inventory of all virtual machines to a CSV file.
.PARAMETER Path
    The file; it is replaced.
.EXAMPLE
    ./inventory-to-csv.ps1 -Path inventory.csv
#>
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [string] $Path = (Join-Path ([IO.Path]::GetTempPath()) "inventory-$PID.csv")
)

Get-SCVMMServer -ComputerName $VMMServer | Out-Null

Get-SCVirtualMachine | Sort-Object Name, HostName |
    Select-Object Name, Status,
        @{ Name = 'Host'; Expression = { if ($_.VMHost) { $_.VMHost.ComputerName } else { '(library)' } } },
        @{ Name = 'Cloud'; Expression = { $_.Cloud.Name } },
        CPUCount,
        @{ Name = 'MemoryMB'; Expression = { $_.Memory } },
        @{ Name = 'Disks'; Expression = { @($_.VirtualDiskDrives).Count } },
        @{ Name = 'SizeGB'; Expression = { '{0:n1}' -f ($_.TotalSize / 1GB) } },
        @{ Name = 'Addresses'; Expression = { @($_.VirtualNetworkAdapters.IPv4Addresses) -join ' ' } },
        CheckpointType |
    Export-Csv -Path $Path -NoTypeInformation

$rows = @(Import-Csv -Path $Path)
"$($rows.Count) machines"
Get-Content -Path $Path
''
'Memory by host'
$rows | Group-Object Host | Sort-Object Name | ForEach-Object {
    '{0,-10}{1,8:n0} MB in {2} machines' -f $_.Name, ($_.Group | Measure-Object MemoryMB -Sum).Sum, $_.Count
}
Remove-Item -Path $Path
