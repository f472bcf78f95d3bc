<#
.SYNOPSIS
    Finds disks that are nearly full, makes them larger, and turns old .vhd files into .vhdx.
.PARAMETER Threshold
    From this share of its greatest size on a growing disk counts as nearly full.
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [double] $Threshold = 0.2,
    [int] $AddGB = 20
)

Get-SCVMMServer -ComputerName $VMMServer | Out-Null
$drives = foreach ($vm in Get-SCVirtualMachine | Where-Object Status -eq 'PowerOff' | Sort-Object Name, HostName) {
    foreach ($drive in Get-SCVirtualDiskDrive -VM $vm | Where-Object VirtualHardDisk) {
        $disk = $drive.VirtualHardDisk
        [pscustomobject] @{
            Machine = $vm.Name
            Disk    = $disk.Name
            Format  = $disk.VHDFormatType
            UsedGB  = [math]::Round($disk.Size / 1GB, 1)
            MaxGB   = [int] ($disk.MaximumSize / 1GB)
            Full    = $disk.Size / $disk.MaximumSize
            Drive   = $drive
        }
    }
}
$drives | Format-Table Machine, Disk, Format, UsedGB, MaxGB, @{ Name = 'Full'; Expression = { '{0:p0}' -f $_.Full }; Align = 'Right' } -AutoSize

foreach ($row in $drives) {
    if ($row.Full -ge $Threshold -and $PSCmdlet.ShouldProcess($row.Disk, "Expand to $($row.MaxGB + $AddGB) GB")) {
        Expand-SCVirtualDiskDrive -VirtualDiskDrive $row.Drive -VirtualHardDiskSizeGB ($row.MaxGB + $AddGB) | Out-Null
        "$($row.Disk): $($row.MaxGB) GB -> $([int] ($row.Drive.VirtualHardDisk.MaximumSize / 1GB)) GB"
    }
    if ($row.Format -eq 'VHD' -and $PSCmdlet.ShouldProcess($row.Disk, 'Convert to VHDX')) {
        Convert-SCVirtualDiskDrive -VirtualDiskDrive $row.Drive -VHDX | Out-Null
        "$($row.Disk): now $($row.Drive.VirtualHardDisk.VHDFormatType), $($row.Drive.VirtualHardDisk.Location)"
    }
}
