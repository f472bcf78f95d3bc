<#
.SYNOPSIS
Gets SSH keys.
.EXAMPLE
Get-SCSSHKey
#>
function Get-SCSSHKey {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'NameParamSet', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'EquivalentResourceParamSet')] [string] $Release,
        [Parameter(ParameterSetName = 'EquivalentResourceParamSet', Mandatory)] [string] $FamilyName,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes an SSH key.
.EXAMPLE
Set-SCSSHKey -SSHKey $sshKey
#>
function Set-SCSSHKey {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'Default')] [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Parameter(ParameterSetName = 'Default')] [bool] $Enabled,
        [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SSHKey] $SSHKey,
        [Parameter(ParameterSetName = 'Default')] [string] $Name,
        [Parameter(ParameterSetName = 'Default')] [string] $SharePath,
        [Parameter(ParameterSetName = 'Default')] [string] $Description,
        [Parameter(ParameterSetName = 'Default')] [string] $Owner,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'EquivalencySet', Mandatory)]
        [string] $FamilyName,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'EquivalencySet', Mandatory)]
        [string] $Release,
        [Parameter(ParameterSetName = 'EquivalencySet', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SSHKey[]] $SSHKeys
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes an SSH key.
.EXAMPLE
Remove-SCSSHKey -SSHKey $sshKey
#>
function Remove-SCSSHKey {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SSHKey] $SSHKey,
        [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
