# Get-SCStep -Name gives the steps of that name
# evidence: D PS Get-SCStep
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
New-SCVirtualMachine -Name new01 -VMTemplate 'WS2019 Standard' -VMHost hv11 -Path 'D:\VMs' -JobVariable job | Out-Null
@(Get-SCStep -Job $job).Count
(Get-SCStep -Job $job -Name 'Deploy*').Status
"$($job.RootStep.Children.Count) $($job.RootStep.Name)"
