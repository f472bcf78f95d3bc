<#
.SYNOPSIS
Gets clouds.
.EXAMPLE
Get-SCCloud
#>
function Get-SCCloud {
    [CmdletBinding(DefaultParameterSetName = 'Name')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Cloud])]
    param(
        [Parameter(ParameterSetName = 'Name', Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ID', Mandatory)] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a cloud.
.EXAMPLE
New-SCCloud -Name 'Sample' -VMHostGroup $vmHostGroup
#>
function New-SCCloud {
    [CmdletBinding(DefaultParameterSetName = 'VMHostGroup')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Cloud])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [Parameter(ParameterSetName = 'VMHostGroup', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $VMHostGroup,
        [bool] $DisasterRecoverySupported,
        [Microsoft.VirtualManager.Remoting.ShieldedVMSupportPolicyEnum] $ShieldedVMSupportPolicy,
        [Parameter(ParameterSetName = 'VMwareResourcePool', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VmwResourcePool] $VMwareResourcePool
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a cloud.
.EXAMPLE
Set-SCCloud
#>
function Set-SCCloud {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Cloud])]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile[]] $RemoveCapabilityProfile,
        [Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile[]] $AddCapabilityProfile,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $AddVMHostGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $RemoveVMHostGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject[]] $AddCloudResource,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject[]] $RemoveCloudResource,
        [string] $Name,
        [string] $Description,
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryShare[]] $AddReadOnlyLibraryShare,
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryShare[]] $RemoveReadOnlyLibraryShare,
        [string] $ReadWriteLibraryPath,
        [bool] $DisasterRecoverySupported,
        [Microsoft.VirtualManager.Remoting.ShieldedVMSupportPolicyEnum] $ShieldedVMSupportPolicy,
        [Parameter(Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a cloud.
.EXAMPLE
Remove-SCCloud -Cloud 'Production Cloud'
#>
function Remove-SCCloud {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Cloud])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}
