<#
.SYNOPSIS
Gets virtual machine configurations.
.EXAMPLE
Get-SCVMConfiguration
#>
function Get-SCVMConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.BaseVMConfiguration])]
    param(
        [Parameter(ParameterSetName = 'TierConfig', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.BaseComputerTierConfiguration] $ComputerTierConfiguration,
        [Parameter(ParameterSetName = 'ServiceConfig', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceConfiguration] $ServiceConfiguration,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a virtual machine configuration.
.EXAMPLE
New-SCVMConfiguration -VMTemplate 'WS2019 Standard'
#>
function New-SCVMConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'FromTemplateOnly')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.BaseVMConfiguration])]
    param(
        [Parameter(ParameterSetName = 'FromTemplateOnly', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'VMHostGroup', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'Cloud', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'FromTemplateOnly')]
        [Parameter(ParameterSetName = 'VMHostGroup', Mandatory)]
        [Parameter(ParameterSetName = 'Cloud', Mandatory)]
        [Parameter(ParameterSetName = 'ComputerTier')]
        [string] $Name,
        [string] $Description,
        [string] $CostCenter,
        [string[]] $AvailabilitySetNames,
        [Parameter(ParameterSetName = 'VMHostGroup', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(ParameterSetName = 'Cloud', Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Parameter(ParameterSetName = 'Cloud')]
        [Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile] $CapabilityProfile,
        [Parameter(ParameterSetName = 'ComputerTier', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.ComputerTier] $ComputerTier,
        [Parameter(ParameterSetName = 'ComputerTier')] [string] $ComputerName
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a virtual machine configuration.
.EXAMPLE
Set-SCVMConfiguration -VMConfiguration $vmConfiguration
#>
function Set-SCVMConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'Update')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.BaseVMConfiguration])]
    param(
        [string] $VMLocation,
        [bool] $PinVMLocation,
        [string] $ComputerName,
        [bool] $PinVMHost,
        [Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile] $CapabilityProfile,
        [Parameter(ParameterSetName = 'Update')]
        [Parameter(ParameterSetName = 'VMHostGroup')]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.BaseVMConfiguration] $VMConfiguration,
        [string] $Description,
        [string] $Tag,
        [string] $CostCenter,
        [string] $Name,
        [switch] $NoConnectedHost,
        [string[]] $AvailabilitySetNames,
        [Parameter(ParameterSetName = 'VMHost', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'VMHostGroup')]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(ParameterSetName = 'Cloud', Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a virtual machine configuration.
.EXAMPLE
Remove-SCVMConfiguration -VMConfiguration $vmConfiguration
#>
function Remove-SCVMConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.BaseVMConfiguration])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.BaseVMConfiguration] $VMConfiguration
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Places a virtual machine configuration: host, paths and networks.
.EXAMPLE
Update-SCVMConfiguration -VMConfiguration $vmConfiguration
#>
function Update-SCVMConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'FromVMConfig')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.BaseVMConfiguration])]
    param(
        [Parameter(ParameterSetName = 'FromVMConfig', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.BaseVMConfiguration] $VMConfiguration,
        [bool] $ValidateOnly,
        [string] $VMName,
        [Parameter(ParameterSetName = 'FromVMConfigList', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.BaseVMConfiguration[]] $VMConfigurationList
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
