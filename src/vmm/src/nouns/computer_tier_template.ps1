<#
.SYNOPSIS
Gets computer tier templates.
.EXAMPLE
Get-SCComputerTierTemplate
#>
function Get-SCComputerTierTemplate {
    [CmdletBinding(DefaultParameterSetName = 'Name')]
    param(
        [Parameter(ParameterSetName = 'Name')]
        [Parameter(ParameterSetName = 'ServiceTemplate')]
        [string] $Name,
        [Parameter(ParameterSetName = 'ServiceTemplate', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate] $ServiceTemplate,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Adds a computer tier template to the fabric.
.EXAMPLE
Add-SCComputerTierTemplate -Name 'Sample' -ServiceTemplate $serviceTemplate -VMTemplate 'WS2019 Standard'
#>
function Add-SCComputerTierTemplate {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [int] $InstanceMaximumCount,
        [int] $InstanceMinimumCount,
        [int] $DefaultInstanceCount,
        [int] $DeploymentOrder,
        [string] $Tag,
        [int] $ServicingOrder,
        [int] $NumberOfUpgradeDomains,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate] $ServiceTemplate,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [bool] $BlockAutomaticMigration,
        [bool] $EnableAvailabilitySet
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a computer tier template.
.EXAMPLE
Set-SCComputerTierTemplate -ComputerTierTemplate $computerTierTemplate
#>
function Set-SCComputerTierTemplate {
    [CmdletBinding()]
    param(
        [string] $Name,
        [string] $Description,
        [int] $InstanceMaximumCount,
        [int] $InstanceMinimumCount,
        [int] $DefaultInstanceCount,
        [int] $DeploymentOrder,
        [string] $Tag,
        [int] $ServicingOrder,
        [int] $NumberOfUpgradeDomains,
        [bool] $BlockAutomaticMigration,
        [bool] $EnableAvailabilitySet,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ComputerTierTemplate] $ComputerTierTemplate,
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [bool] $EnableNestedVirtualization
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a computer tier template.
.EXAMPLE
Remove-SCComputerTierTemplate -ComputerTierTemplate $computerTierTemplate
#>
function Remove-SCComputerTierTemplate {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ComputerTierTemplate] $ComputerTierTemplate
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
