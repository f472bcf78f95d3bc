<#
.SYNOPSIS
    Moves machines to another network and gives each a fixed address from its pool.
.DESCRIPTION
    The list is a table as a colleague would send it: machine, network, address. An empty address means the next free one. A line that
    cannot be done is told and leaves its machine as it was.
#>
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [string] $Pool = 'Corporate-Test Pool'
)

Get-SCVMMServer -ComputerName $VMMServer | Out-Null
$wanted = @'
Machine,Network,Address
test01,Corporate,10.20.40.110
dev02,Corporate,
dev01,Corporate,10.20.40.110
ghost01,Corporate,
'@ | ConvertFrom-Csv

$addresses = Get-SCStaticIPAddressPool -Name $Pool
"$($addresses.Name): $($addresses.AvailableAddresses) of $($addresses.TotalAddresses) addresses are free."
''
$done = foreach ($line in $wanted) {
    $result = [ordered] @{ Machine = $line.Machine; Network = $line.Network; Address = ''; Result = 'ok' }
    try {
        $vm = Get-SCVirtualMachine -Name $line.Machine
        if (-not $vm) { throw "There is no machine $($line.Machine)." }
        $adapter = Get-SCVirtualNetworkAdapter -VM $vm | Select-Object -First 1
        $network = Get-SCVMNetwork -Name $line.Network

        $grant = @{ StaticIPAddressPool = $addresses; GrantToObjectType = 'VirtualNetworkAdapter'; GrantToObjectID = $adapter.ID }
        if ($line.Address) { $grant.IPAddress = $line.Address }
        $address = Grant-SCIPAddress @grant -Description $vm.Name -ErrorAction Stop

        Set-SCVirtualNetworkAdapter -VirtualNetworkAdapter $adapter -VMNetwork $network -IPv4AddressType Static `
            -IPv4Addresses $address.Address -ErrorAction Stop | Out-Null
        $result.Address = $address.Address
    } catch {
        $result.Result = ($_.Exception.Message -split "`n")[0]
    }
    [pscustomobject] $result
}
$done | Format-Table -AutoSize -Wrap

'Granted from the pool'
Get-SCIPAddress -StaticIPAddressPool $addresses | Sort-Object Address | ForEach-Object { "  $($_.Address)  $($_.Description)" }
"$($addresses.AvailableAddresses) addresses are free now."
