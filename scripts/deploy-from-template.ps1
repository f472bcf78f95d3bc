<#
.SYNOPSIS
    Deploys virtual machines from a template, the way the console's View Script button writes it.
.DESCRIPTION
    Devices are recorded under a job group and made by the command that closes the group; a temporary template takes hardware
    profile and devices; a configuration is placed on a host and turned into a machine.
.PARAMETER Name
    The names of the machines.
#>
param(
    [string] $VMMServer = 'vmm01.contoso.com',
    [string[]] $Name = @('web03', 'web04'),
    [string] $HardwareProfile = 'Medium',
    [string] $Disk = 'ws2019.vhdx',
    [string] $VMHost = 'hv12'
)

$server = Get-SCVMMServer -ComputerName $VMMServer
$profileObject = Get-SCHardwareProfile -VMMServer $server | where { $_.Name -eq $HardwareProfile }
$diskObject = Get-SCVirtualHardDisk -VMMServer $server -Name $Disk

foreach ($machine in $Name) {
    $jobGroup = [Guid]::NewGuid().ToString()

    New-SCVirtualDiskDrive -VMMServer $server -SCSI -Bus 0 -LUN 0 -JobGroup $jobGroup -CreateDiffDisk $false -VirtualHardDisk $diskObject -FileName "${machine}_disk_1.vhdx" -VolumeType BootAndSystem | Out-Null
    New-SCVMTemplate -Name "Temporary Template$jobGroup" -Generation 2 -HardwareProfile $profileObject -JobGroup $jobGroup -NoCustomization | Out-Null
    $template = Get-SCVMTemplate -All | where { $_.Name -eq "Temporary Template$jobGroup" }

    $configuration = New-SCVMConfiguration -VMTemplate $template -Name $machine
    Set-SCVMConfiguration -VMConfiguration $configuration -VMHost (Get-SCVMHost -ComputerName $VMHost) | Out-Null
    Update-SCVMConfiguration -VMConfiguration $configuration | Out-Null

    New-SCVirtualMachine -Name $machine -VMConfiguration $configuration -Description "Deployed by script" -BlockDynamicOptimization $false -JobGroup "$([guid]::NewGuid())" -ReturnImmediately -StartAction NeverAutoTurnOnVM -StopAction SaveVM -JobVariable job | Out-Null
    "$machine is being made: $($job.Name)"
}

while (Get-SCVirtualMachine | where { $_.Name -in $Name -and $_.Status -eq 'UnderCreation' }) {
    Start-Sleep -Seconds 30
}

$Name | ForEach-Object { Get-SCVirtualMachine -Name $_ } |
    Select-Object Name, Status, @{ n = 'Host'; e = { $_.VMHost.ComputerName } }, CPUCount, Memory, Generation, CheckpointType,
        @{ n = 'Disks'; e = { @($_.VirtualDiskDrives).Count } } |
    Format-Table -AutoSize

$failed = Get-SCVirtualMachine | where { $_.Name -in $Name -and $_.Status -like '*Failed' }
if ($failed) { throw "Not deployed: $($failed.Name -join ', ')" }
