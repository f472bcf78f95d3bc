<#
.SYNOPSIS
    Builds networks from a plan: logical network, site with its subnet and VLAN, address pool, and the network that machines join.
.DESCRIPTION
    What is there already is left as it is, so that the script can be run again after a line was added.
#>
param([string] $VMMServer = 'vmm01.contoso.com')
$ErrorActionPreference = 'Stop'

Get-SCVMMServer -ComputerName $VMMServer | Out-Null
$plan = @'
Network;Site;HostGroup;Subnet;VLAN;First;Last;Gateway
Backup;Backup-Stockholm;Stockholm;10.50.10.0/24;510;10.50.10.20;10.50.10.99;10.50.10.1
Backup;Backup-Test;Test;10.50.20.0/24;520;10.50.20.20;10.50.20.39;10.50.20.1
Voice;Voice-Stockholm;Stockholm;10.60.10.0/25;610;10.60.10.10;10.60.10.60;10.60.10.1
'@ | ConvertFrom-Csv -Delimiter ';'

function Get-OrMake {
    param([string] $What, [string] $Name, [scriptblock] $Find, [scriptblock] $Make)
    $found = & $Find
    if ($found) { return $found }
    Write-Host "  new $What $Name"
    & $Make
}

foreach ($run in 1, 2) {
    "Run $run"
    foreach ($line in $plan) {
        $network = Get-OrMake 'logical network' $line.Network { Get-SCLogicalNetwork -Name $line.Network } {
            New-SCLogicalNetwork -Name $line.Network -LogicalNetworkDefinitionIsolation $true -EnableNetworkVirtualization $false
        }
        $site = Get-OrMake 'site' $line.Site { Get-SCLogicalNetworkDefinition -LogicalNetwork $network -Name $line.Site } {
            $vlan = New-SCSubnetVLan -Subnet $line.Subnet -VLanID $line.VLAN
            $group = Get-SCVMHostGroup -Name $line.HostGroup
            New-SCLogicalNetworkDefinition -Name $line.Site -LogicalNetwork $network -VMHostGroup $group -SubnetVLan $vlan
        }
        $pool = "$($line.Site) Pool"
        $null = Get-OrMake 'pool' $pool { Get-SCStaticIPAddressPool -Name $pool } {
            New-SCStaticIPAddressPool -Name $pool -LogicalNetworkDefinition $site -Subnet $line.Subnet -IPAddressRangeStart $line.First `
                -IPAddressRangeEnd $line.Last -DefaultGateway (New-SCDefaultGateway -IPAddress $line.Gateway -Automatic)
        }
        $joined = "$($line.Network) $($line.VLAN)"
        $vmNetwork = Get-OrMake 'machine network' $joined { Get-SCVMNetwork -Name $joined } {
            New-SCVMNetwork -Name $joined -LogicalNetwork $network -IsolationType VLANNetwork
        }
        $null = Get-OrMake 'machine subnet' "$($joined)_0" { Get-SCVMSubnet -VMNetwork $vmNetwork } {
            $vlan = New-SCSubnetVLan -Subnet $line.Subnet -VLanID $line.VLAN
            New-SCVMSubnet -Name "$($joined)_0" -VMNetwork $vmNetwork -LogicalNetworkDefinition $site -SubnetVLan $vlan
        }
    }
}

Get-SCLogicalNetworkDefinition | Where-Object { $_.LogicalNetwork.Name -in $plan.Network } | Sort-Object Name |
    Format-Table Name, LogicalNetwork, @{ Name = 'Subnet'; Expression = { $_.SubnetVLans } }, @{ Name = 'Groups'; Expression = { $_.HostGroups.Name } } -AutoSize
Get-SCStaticIPAddressPool | Where-Object Name -match '^(Backup|Voice)' | Sort-Object Name |
    Format-Table Name, IPAddressRangeStart, IPAddressRangeEnd, TotalAddresses -AutoSize
