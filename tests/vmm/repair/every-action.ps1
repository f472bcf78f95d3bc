# each failed state is repaired by each action
# evidence: D PS Repair-SCVirtualMachine; S MORPH
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
$ErrorActionPreference = 'SilentlyContinue'
foreach ($action in 'Retry', 'Undo', 'Dismiss') {
    $choice = @{ $action = $true }
    foreach ($case in @{ on = 'Set-SCVirtualMachine'; do = { Set-SCVirtualMachine -VM test01 -Description $action } },
        @{ on = 'New-SCVirtualDVDDrive'; do = { New-SCVirtualDVDDrive -VM test01 -Bus 0 -LUN (9 + $action.Length) } },
        @{ on = 'Move-SCVirtualMachine'; do = { Move-SCVirtualMachine -VM test01 -Path "E:\$action" } }) {
        Set-SimulatedFault -On $case.on -ErrorId 2927
        & $case.do | Out-Null
        $vm = Get-SCVirtualMachine -Name test01
        $state = $vm.Status
        $vm = Repair-SCVirtualMachine -VM $vm @choice
        "$action $($case.on): $state -> $($vm.Status) $($vm.Description) $($vm.VirtualDVDDrives.Count) $($vm.Location)"
    }
}
