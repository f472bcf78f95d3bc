<#
.SYNOPSIS
    Shows what each checkpoint type of VMM does, from the setting to the restore.
.DESCRIPTION
    A virtual machine has one of four checkpoint types:

    Disabled         no checkpoint is taken
    Production       the guest's own backup is used; when that fails, a standard checkpoint is taken instead
    ProductionOnly   the guest's own backup is used; when that fails, so does the checkpoint
    Standard         the machine is kept as it is, with its memory

    The script sets each type on one machine and on several, takes a checkpoint, restores it, and tells what it found. It
    then breaks the backup of a guest, and last follows the type from hardware profile to template to machine.
    It works on machines of the sample fabric and puts their types back.
.PARAMETER VMMServer
    The VMM server to work with.
.PARAMETER Machine
    A running machine to take checkpoints of.
.PARAMETER Tag
    The tag of the machines whose type is set together.
.EXAMPLE
    ./checkpoint-types.ps1 -Machine web02
#>
[CmdletBinding()]
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [string] $Machine = 'web01',
    [string] $Tag = 'web'
)

$ErrorActionPreference = 'Stop'
$types = 'Disabled', 'Production', 'ProductionOnly', 'Standard'

function Write-Section([string] $Title) {
    Write-Output '', "== $Title"
}

<# Takes a checkpoint of a machine and tells what came of it: made or not, of which kind, what the job says. #>
function Test-Checkpoint {
    param($VM, [string] $Name)

    $checkpoint = New-SCVMCheckpoint -VM $VM -Name $Name -JobVariable job -ErrorAction SilentlyContinue -ErrorVariable problem
    $result = [ordered]@{
        Type       = $VM.CheckpointType
        Checkpoint = 'none'
        Job        = $job.Status
        Restored   = '-'
        Note       = ''
    }
    if ($problem) {
        $result.Note = 'Error {0}' -f $job.ErrorInfo.DisplayableErrorCode
    }
    else {
        # What a checkpoint holds shows when it is restored: a standard one brings the running machine back, a production
        # one is a machine that was switched off.
        Restore-SCVMCheckpoint -VMCheckpoint $checkpoint | Out-Null
        $result.Restored = $VM.Status
        $result.Checkpoint = if ($VM.Status -eq 'PowerOff') { 'production' } else { 'standard' }
        $result.Note = "$($job.AdditionalMessages | Select-Object -First 1 -ExpandProperty Code)"
        Remove-SCVMCheckpoint -VMCheckpoint $checkpoint | Out-Null
        if ($VM.Status -ne 'Running') { Start-SCVirtualMachine -VM $VM | Out-Null }
    }
    [pscustomobject] $result
}

Get-SCVMMServer -ComputerName $VMMServer | Out-Null
$vm = Get-SCVirtualMachine -Name $Machine
$many = Get-SCVirtualMachine | Where-Object { $_.Tag -eq $Tag } | Sort-Object Name
$before = @{}
$many + $vm | ForEach-Object { $before[$_.Name] = $_.CheckpointType }

Write-Section "The type of one machine, $($vm.Name)"
foreach ($type in $types) {
    $vm = Set-SCVirtualMachine -VM $vm -CheckpointType $type -JobVariable change
    '{0,-15} {1}: {2}' -f $vm.CheckpointType, $change.Name, $change.Status
}

Write-Section "The type of several machines, by the pipeline: tag '$Tag'"
foreach ($type in $types) {
    $many | Set-SCVirtualMachine -CheckpointType $type | Out-Null
    '{0,-15} {1}' -f $type, (($many | ForEach-Object { "$($_.Name) is $($_.CheckpointType)" }) -join ', ')
}

Write-Section 'A checkpoint of each type, and what a restore leaves running'
$types | ForEach-Object {
    Set-SCVirtualMachine -VM $vm -CheckpointType $_ | Out-Null
    Test-Checkpoint -VM $vm -Name "try $_"
} | Format-Table -AutoSize

Write-Section 'The same when the backup of the guest fails'
Set-SimulatedGuest -VM $vm -Backup Failing
$types | ForEach-Object {
    Set-SCVirtualMachine -VM $vm -CheckpointType $_ | Out-Null
    Test-Checkpoint -VM $vm -Name "try $_"
} | Format-Table -AutoSize
Set-SimulatedGuest -VM $vm -Backup Working

Write-Section 'The type in hardware profiles and templates, and what a machine inherits'
$disk = Get-SCVirtualHardDisk -Name 'ws2019.vhdx'
$target = Get-SCVMHost -ComputerName 'hv12'
$types | ForEach-Object {
    # The profile has the type, the template takes it from the profile, the machine from the template.
    $hardware = New-SCHardwareProfile -Name "Profile $_" -Generation 2 -CheckpointType $_
    $template = New-SCVMTemplate -Name "Template $_" -HardwareProfile $hardware -VirtualHardDisk $disk -Generation 2 -NoCustomization
    $child = New-SCVirtualMachine -Name "vm-$_".ToLower() -VMTemplate $template -VMHost $target -Path 'D:\VMs'
    # A type of the machine's own wins over what it would inherit.
    $own = New-SCVirtualMachine -Name "own-$_".ToLower() -VMTemplate $template -VMHost $target -Path 'D:\VMs' -CheckpointType Disabled
    [pscustomobject] @{
        Profile  = $hardware.CheckpointType
        Template = $template.CheckpointType
        Machine  = $child.CheckpointType
        Own      = $own.CheckpointType
    }
    $child, $own | Remove-SCVirtualMachine | Out-Null
} | Format-Table -AutoSize

Write-Section 'The type of a profile and of a template, changed'
$hardware = Get-SCHardwareProfile | Where-Object { $_.Name -eq 'Profile Standard' }
$template = Get-SCVMTemplate -Name 'Template Standard'
foreach ($type in $types) {
    $hardware = Set-SCHardwareProfile -HardwareProfile $hardware -CheckpointType $type
    $template = Set-SCVMTemplate -VMTemplate $template -CheckpointType $type
    '{0} is {1}, {2} is {3}' -f $hardware.Name, $hardware.CheckpointType, $template.Name, $template.CheckpointType
}

# As it was before.
Get-SCVMTemplate | Where-Object { $_.Name -like 'Template *' } | Remove-SCVMTemplate | Out-Null
Get-SCHardwareProfile | Where-Object { $_.Name -like 'Profile *' } | Remove-SCHardwareProfile | Out-Null
foreach ($name in $before.Keys) {
    Get-SCVirtualMachine -Name $name | Set-SCVirtualMachine -CheckpointType $before[$name] | Out-Null
}
