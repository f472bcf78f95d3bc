<#
.SYNOPSIS
Gets application packages.
.EXAMPLE
Get-SCApplicationPackage
#>
function Get-SCApplicationPackage {
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
Changes an application package.
.EXAMPLE
Set-SCApplicationPackage -ApplicationPackage $applicationPackage
#>
function Set-SCApplicationPackage {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter(ParameterSetName = 'Default')] [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Parameter(ParameterSetName = 'Default')] [bool] $Enabled,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationPackage[]] $ApplicationPackage,
        [Parameter(ParameterSetName = 'Default')] [pscredential] $EncryptionKey,
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
        [Parameter(ParameterSetName = 'EquivalencySet', Mandatory)] [switch] $SetAsEquivalent
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes an application package.
.EXAMPLE
Remove-SCApplicationPackage -ApplicationPackage $applicationPackage
#>
function Remove-SCApplicationPackage {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationPackage] $ApplicationPackage,
        [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
