<#
.SYNOPSIS
    Keeps cost centres in a custom property of the machines, and bills memory and disks to them.
#>
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [hashtable] $CostCentre = @{ 'web*' = '4100'; 'sql*' = '4200'; 'fs*' = '4200'; 'dev*' = '5000'; 'test*' = '5000' }
)

Get-SCVMMServer -ComputerName $VMMServer | Out-Null
$property = Get-SCCustomProperty -Name 'Cost Center'
if (-not $property) { $property = New-SCCustomProperty -Name 'Cost Center' -AddMember VM, Template }

foreach ($pattern in $CostCentre.Keys | Sort-Object) {
    foreach ($vm in Get-SCVirtualMachine | Where-Object Name -like $pattern | Sort-Object Name) {
        $old = (Get-SCCustomPropertyValue -InputObject $vm -CustomProperty $property).Value
        if ($old -ne $CostCentre[$pattern]) {
            Set-SCCustomPropertyValue -InputObject $vm -CustomProperty $property -Value $CostCentre[$pattern] | Out-Null
            '{0,-8} {1,6} -> {2}' -f $vm.Name, $(if ($old) { $old } else { '(none)' }), $CostCentre[$pattern]
        }
    }
}

Get-SCVirtualMachine | Group-Object { $_.CustomProperty['Cost Center'] } | Sort-Object Name | ForEach-Object {
    [pscustomobject] @{
        CostCentre = if ($_.Name) { $_.Name } else { '(none)' }
        Machines   = $_.Count
        MemoryGB   = [int] (($_.Group | Measure-Object Memory -Sum).Sum / 1024)
        DiskGB     = [int] (($_.Group | Measure-Object TotalSize -Sum).Sum / 1GB)
        Names      = ($_.Group.Name | Sort-Object) -join ' '
    }
} | Format-Table -AutoSize -Wrap
