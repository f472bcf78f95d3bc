<#
.SYNOPSIS
Gets service configurations.
.EXAMPLE
Get-SCServiceConfiguration
#>
function Get-SCServiceConfiguration {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServiceConfiguration])]
    param(
        [string] $Name,
        [Parameter(ValueFromPipeline)] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a service configuration.
.EXAMPLE
New-SCServiceConfiguration -Name 'Sample' -ServiceTemplate $serviceTemplate -VMHostGroup Test
#>
function New-SCServiceConfiguration {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServiceConfiguration])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate] $ServiceTemplate,
        [string] $ServicePriority,
        [Parameter(ParameterSetName = 'HostGroup', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [string] $Tag,
        [string] $CostCenter,
        [Parameter(ParameterSetName = 'Cloud', Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a service configuration.
.EXAMPLE
Set-SCServiceConfiguration -ServiceConfiguration $serviceConfiguration
#>
function Set-SCServiceConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'HostGroup')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServiceConfiguration])]
    param(
        [Parameter(ParameterSetName = 'HostGroup')]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [string] $Name,
        [string] $Description,
        [string] $ServicePriority,
        [string] $Tag,
        [string] $CostCenter,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceConfiguration] $ServiceConfiguration,
        [Parameter(ParameterSetName = 'Cloud', Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a service configuration.
.EXAMPLE
Remove-SCServiceConfiguration -ServiceConfiguration $serviceConfiguration
#>
function Remove-SCServiceConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServiceConfiguration])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceConfiguration] $ServiceConfiguration
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Updates a service configuration.
.EXAMPLE
Update-SCServiceConfiguration -ServiceConfiguration $serviceConfiguration
#>
function Update-SCServiceConfiguration {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServiceConfiguration])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceConfiguration] $ServiceConfiguration
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
