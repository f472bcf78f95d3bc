<#
.SYNOPSIS
Gets application profiles.
.EXAMPLE
Get-SCApplicationProfile
#>
function Get-SCApplicationProfile {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile])]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'GetByName', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'GetByVMTemplate', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'GetByApplicationHostTemplate', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationHostTemplate] $ApplicationHostTemplate,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates an application profile.
.EXAMPLE
New-SCApplicationProfile -Name 'Sample'
#>
function New-SCApplicationProfile {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [string] $Tag,
        [string] $CompatibilityType,
        [switch] $EnforceCompatibilityType,
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile] $ApplicationProfile
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes an application profile.
.EXAMPLE
Set-SCApplicationProfile -ApplicationProfile $applicationProfile
#>
function Set-SCApplicationProfile {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile] $ApplicationProfile,
        [string] $Name,
        [string] $Description,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [string] $Tag,
        [string] $CompatibilityType,
        [switch] $EnforceCompatibilityType
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes an application profile.
.EXAMPLE
Remove-SCApplicationProfile -ApplicationProfile $applicationProfile
#>
function Remove-SCApplicationProfile {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile] $ApplicationProfile
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
