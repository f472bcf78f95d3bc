<#
.SYNOPSIS
Gets servicing window subscriptions.
.EXAMPLE
Get-SCServicingWindowSubscription
#>
function Get-SCServicingWindowSubscription {
    [CmdletBinding(DefaultParameterSetName = 'Connection')]
    param(
        [Parameter(Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServicingWindow] $ServicingWindow,
        [Parameter(ParameterSetName = 'FromVM', Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'FromHost', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'FromService', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a servicing window subscription to the fabric.
.EXAMPLE
Add-SCServicingWindowSubscription -ServicingWindow $servicingWindow -VM test01
#>
function Add-SCServicingWindowSubscription {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServicingWindow] $ServicingWindow,
        [Parameter(ParameterSetName = 'VM', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'Host', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'Service', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a servicing window subscription.
.EXAMPLE
Remove-SCServicingWindowSubscription -ServicingWindow $servicingWindow -VM test01
#>
function Remove-SCServicingWindowSubscription {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServicingWindow] $ServicingWindow,
        [Parameter(ParameterSetName = 'VM', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'Host', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'Service', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
