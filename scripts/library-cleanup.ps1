<#
.SYNOPSIS
    Refreshes the library and finds what nobody uses: images and disks that no machine, template or profile names.
.PARAMETER Remove
    Removes the unused ISO images. Without it nothing is changed.
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [switch] $Remove
)

Get-SCVMMServer -ComputerName $VMMServer | Out-Null

$before = @(Get-SCISO) + @(Get-SCVirtualHardDisk | Where-Object LibraryServer)
foreach ($share in Get-SCLibraryShare) { Read-SCLibraryShare -LibraryShare $share | Out-Null }
$after = @(Get-SCISO) + @(Get-SCVirtualHardDisk | Where-Object LibraryServer)
'Found by the refresh'
$after | Where-Object { $_.ID -notin $before.ID } | Sort-Object Name | ForEach-Object { "  $($_.SharePath)" }

$rows = foreach ($file in $after) {
    $users = @(Get-SCDependentLibraryResource -LibraryResource $file)
    [pscustomobject] @{
        Name   = $file.Name
        Kind   = if ($file.ObjectType -eq 'ISO') { 'image' } else { 'disk' }
        SizeMB = [int] ($file.Size / 1MB)
        UsedBy = ($users | Sort-Object Name | ForEach-Object Name) -join ', '
        File   = $file
    }
}
''
'Used'
$rows | Where-Object UsedBy | Sort-Object Name | Format-Table Name, SizeMB, UsedBy -AutoSize

$unused = @($rows | Where-Object { -not $_.UsedBy -and $_.Name -notlike 'Blank Disk*' } | Sort-Object Name)
'Unused: {0} files, {1:n0} MB' -f $unused.Count, ($unused | Measure-Object SizeMB -Sum).Sum
$unused | ForEach-Object { '  {0,-28} {1,7:n0} MB' -f $_.Name, $_.SizeMB }

foreach ($row in $unused | Where-Object Kind -eq 'image') {
    if ($Remove -and $PSCmdlet.ShouldProcess($row.Name, 'Remove')) { Remove-SCISO -ISO $row.File | Out-Null }
}
