<#
.SYNOPSIS
Gets custom placement rules.
.EXAMPLE
Get-SCCustomPlacementRule -PlacementConfiguration $placementConfiguration
#>
function Get-SCCustomPlacementRule {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PlacementConfigurationSettings] $PlacementConfiguration,
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer
    )
}

<#
.SYNOPSIS
Adds a custom placement rule to the fabric.
.EXAMPLE
Add-SCCustomPlacementRule -PlacementConfiguration $placementConfiguration -CustomPropertyName 'Sample' -MustMatch
#>
function Add-SCCustomPlacementRule {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PlacementConfigurationSettings] $PlacementConfiguration,
        [Parameter(Mandatory)] [string] $CustomPropertyName,
        [Parameter(ParameterSetName = 'MustMatch', Mandatory)] [switch] $MustMatch,
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(ParameterSetName = 'MustNotMatch', Mandatory)] [switch] $MustNotMatch,
        [Parameter(ParameterSetName = 'ShouldNotMatch', Mandatory)] [switch] $ShouldNotMatch,
        [Parameter(ParameterSetName = 'ShouldMatch', Mandatory)] [switch] $ShouldMatch
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a custom placement rule.
.EXAMPLE
Set-SCCustomPlacementRule -CustomPlacementRule $customPlacementRule -ShouldNotMatch
#>
function Set-SCCustomPlacementRule {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CustomPlacementRule] $CustomPlacementRule,
        [Parameter(ParameterSetName = 'ShouldNotMatch', Mandatory)] [switch] $ShouldNotMatch,
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(ParameterSetName = 'ShouldMatch', Mandatory)] [switch] $ShouldMatch,
        [Parameter(ParameterSetName = 'MustNotMatch', Mandatory)] [switch] $MustNotMatch,
        [Parameter(ParameterSetName = 'MustMatch', Mandatory)] [switch] $MustMatch
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a custom placement rule.
.EXAMPLE
Remove-SCCustomPlacementRule -PlacementConfiguration $placementConfiguration -CustomPropertyName 'Sample'
#>
function Remove-SCCustomPlacementRule {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PlacementConfigurationSettings] $PlacementConfiguration,
        [Parameter(Mandatory)] [string] $CustomPropertyName,
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
