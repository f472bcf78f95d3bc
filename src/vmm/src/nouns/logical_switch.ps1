<#
.SYNOPSIS
Gets logical switches.
.EXAMPLE
Get-SCLogicalSwitch
#>
function Get-SCLogicalSwitch {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ById')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a logical switch.
.EXAMPLE
New-SCLogicalSwitch -Name 'Sample'
#>
function New-SCLogicalSwitch {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch])]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualSwitchExtension[]] $VirtualSwitchExtensions,
        [string] $Description,
        [bool] $EnableSriov,
        [Microsoft.VirtualManager.Remoting.SwitchUplinkMode] $SwitchUplinkMode,
        [Microsoft.VirtualManager.Remoting.BandwidthMode] $MinimumBandwidthMode,
        [bool] $EnablePacketDirect
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a logical switch.
.EXAMPLE
Set-SCLogicalSwitch -LogicalSwitch $logicalSwitch
#>
function Set-SCLogicalSwitch {
    [CmdletBinding(DefaultParameterSetName = 'WithExtensions')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch])]
    param(
        [Parameter(ParameterSetName = 'WithExtensions', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualSwitchExtension[]] $VirtualSwitchExtensions,
        [string] $Description,
        [bool] $EnableSriov,
        [Microsoft.VirtualManager.Remoting.SwitchUplinkMode] $SwitchUplinkMode,
        [Microsoft.VirtualManager.Remoting.BandwidthMode] $MinimumBandwidthMode,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch] $LogicalSwitch,
        [string] $Name,
        [bool] $EnablePacketDirect,
        [Parameter(ParameterSetName = 'RemoveAllExtensions', Mandatory)] [switch] $RemoveAllExtensions
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a logical switch.
.EXAMPLE
Remove-SCLogicalSwitch -LogicalSwitch $logicalSwitch
#>
function Remove-SCLogicalSwitch {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch] $LogicalSwitch
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
