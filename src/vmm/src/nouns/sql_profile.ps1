<#
.SYNOPSIS
Gets SQL profiles.
.EXAMPLE
Get-SCSQLProfile
#>
function Get-SCSQLProfile {
    [CmdletBinding(DefaultParameterSetName = 'GetAll')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.SQLProfile])]
    param(
        [Parameter(ParameterSetName = 'GetByName', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'GetByVMTemplate', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates an SQL profile.
.EXAMPLE
New-SCSQLProfile -Name 'Sample'
#>
function New-SCSQLProfile {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.SQLProfile])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [string] $Tag,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.SQLProfile] $SQLProfile
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes an SQL profile.
.EXAMPLE
Set-SCSQLProfile -SQLProfile $sqlProfile
#>
function Set-SCSQLProfile {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.SQLProfile])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SQLProfile] $SQLProfile,
        [string] $Name,
        [string] $Description,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [string] $Tag
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes an SQL profile.
.EXAMPLE
Remove-SCSQLProfile -SQLProfile $sqlProfile
#>
function Remove-SCSQLProfile {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.SQLProfile])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SQLProfile] $SQLProfile
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
