<#
.SYNOPSIS
Gets virtual fibre channel adapters.
.EXAMPLE
Get-SCVirtualFibreChannelAdapter
#>
function Get-SCVirtualFibreChannelAdapter {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'HardwareProfile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile,
        [Parameter(ParameterSetName = 'VM', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'Template', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a virtual fibre channel adapter.
.EXAMPLE
New-SCVirtualFibreChannelAdapter -VM test01
#>
function New-SCVirtualFibreChannelAdapter {
    [CmdletBinding(DefaultParameterSetName = 'VMDynamicAddress')]
    param(
        [Parameter(ParameterSetName = 'VMDynamicAddress', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'VMStaticAddress', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'VMDynamicAddress')]
        [Parameter(ParameterSetName = 'JobGroupDynamic')]
        [Parameter(ParameterSetName = 'JobGroupStatic')]
        [Parameter(ParameterSetName = 'VMStaticAddress')]
        [Microsoft.SystemCenter.VirtualMachineManager.HostFibreChannelVirtualSAN] $VirtualFibreChannelSAN,
        [Parameter(ParameterSetName = 'VMDynamicAddress')]
        [Parameter(ParameterSetName = 'JobGroupDynamic')]
        [Parameter(ParameterSetName = 'TemplateDynamicAddress')]
        [Parameter(ParameterSetName = 'HardwareProfileDynamicAddress')]
        [switch] $DynamicWorldWideName,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFabricClassification] $StorageFabricClassification,
        [Parameter(ParameterSetName = 'JobGroupDynamic', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'JobGroupStatic', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(ParameterSetName = 'JobGroupDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'JobGroupStatic', Mandatory)]
        [guid] $JobGroup,
        [Parameter(ParameterSetName = 'JobGroupStatic')]
        [Parameter(ParameterSetName = 'VMStaticAddress', Mandatory)]
        [string] $PrimaryWorldWideNodeName,
        [Parameter(ParameterSetName = 'JobGroupStatic')]
        [Parameter(ParameterSetName = 'VMStaticAddress', Mandatory)]
        [string] $PrimaryWorldWidePortName,
        [Parameter(ParameterSetName = 'JobGroupStatic')]
        [Parameter(ParameterSetName = 'VMStaticAddress', Mandatory)]
        [string] $SecondaryWorldWideNodeName,
        [Parameter(ParameterSetName = 'JobGroupStatic')]
        [Parameter(ParameterSetName = 'VMStaticAddress', Mandatory)]
        [string] $SecondaryWorldWidePortName,
        [Parameter(ParameterSetName = 'JobGroupStatic', Mandatory)]
        [Parameter(ParameterSetName = 'VMStaticAddress', Mandatory)]
        [Parameter(ParameterSetName = 'TemplateStaticAddress', Mandatory)]
        [Parameter(ParameterSetName = 'HardwareProfileStaticAddress', Mandatory)]
        [switch] $StaticWorldWideName,
        [Parameter(ParameterSetName = 'TemplateStaticAddress', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'TemplateDynamicAddress', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'HardwareProfileStaticAddress', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'HardwareProfileDynamicAddress', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a virtual fibre channel adapter.
.EXAMPLE
Set-SCVirtualFibreChannelAdapter -VirtualFibreChannelAdapter $virtualFibreChannelAdapter
#>
function Set-SCVirtualFibreChannelAdapter {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.HostFibreChannelVirtualSAN] $VirtualFibreChannelSAN,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFabricClassification] $StorageFabricClassification,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualFibreChannelAdapter] $VirtualFibreChannelAdapter,
        [Parameter(ParameterSetName = 'DynamicAddress', Mandatory)] [switch] $DynamicWorldWideName,
        [Parameter(ParameterSetName = 'StaticAddress', Mandatory)] [switch] $StaticWorldWideName,
        [Parameter(ParameterSetName = 'StaticAddress')] [string] $PrimaryWorldWideNodeName,
        [Parameter(ParameterSetName = 'StaticAddress')] [string] $PrimaryWorldWidePortName,
        [Parameter(ParameterSetName = 'StaticAddress')] [string] $SecondaryWorldWideNodeName,
        [Parameter(ParameterSetName = 'StaticAddress')] [string] $SecondaryWorldWidePortName
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a virtual fibre channel adapter.
.EXAMPLE
Remove-SCVirtualFibreChannelAdapter -VirtualFibreChannelAdapter $virtualFibreChannelAdapter
#>
function Remove-SCVirtualFibreChannelAdapter {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualFibreChannelAdapter] $VirtualFibreChannelAdapter
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
