# a machine that has not failed needs no repair
# evidence: D PS Repair-SCVirtualMachine; I the error
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
foreach ($action in 'Retry', 'Undo', 'Dismiss') {
    $choice = @{ $action = $true }
    Repair-SCVirtualMachine -VM web01 @choice -ErrorAction SilentlyContinue -ErrorVariable problem | Out-Null
    "$action $($problem.Count) $((Get-SCVirtualMachine -Name web01).Status)"
}
