<#
.SYNOPSIS
    Shows the networks, their address pools, and which machine has which address.
#>
param([string] $VMMServer = 'vmm01.contoso.com')

Get-SCVMMServer -ComputerName $VMMServer | Out-Null

'Logical networks and their sites'
foreach ($network in Get-SCLogicalNetwork | Sort-Object Name) {
    "  $($network.Name)"
    foreach ($site in Get-SCLogicalNetworkDefinition -LogicalNetwork $network | Sort-Object Name) {
        '    {0}: {1}' -f $site.Name, (($site.SubnetVLans | ForEach-Object { "$($_.Subnet) VLAN $($_.VLanID)" }) -join ', ')
    }
}

''
'Networks of machines'
Get-SCVMNetwork | Sort-Object Name |
    Select-Object Name, IsolationType, @{ n = 'LogicalNetwork'; e = { $_.LogicalNetwork.Name } },
        @{ n = 'Subnets'; e = { @($_.VMSubnet).Count } } |
    Format-Table -AutoSize

'Address pools'
Get-SCStaticIPAddressPool | Sort-Object Name | ForEach-Object {
    $used = @(Get-SCIPAddress -StaticIPAddressPool $_ -Assigned).Count
    '  {0,-28}{1} - {2}, {3} used' -f $_.Name, $_.IPAddressRangeStart, $_.IPAddressRangeEnd, $used
}

''
'Adapters'
Get-SCVirtualMachine | Sort-Object Name, HostName | ForEach-Object {
    foreach ($adapter in $_.VirtualNetworkAdapters) {
        [pscustomobject] @{
            Machine = $_.Name
            MAC     = $adapter.MACAddress
            Network = if ($adapter.VMNetwork) { $adapter.VMNetwork.Name } else { '(none)' }
            IPv4    = @($adapter.IPv4Addresses) -join ', '
        }
    }
} | Format-Table -AutoSize
