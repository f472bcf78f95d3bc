<#
.SYNOPSIS
Gets PRO tips.
.EXAMPLE
Get-SCPROTip
#>
function Get-SCPROTip {
    [CmdletBinding(DefaultParameterSetName = 'AllTips')]
    param(
        [Parameter(ParameterSetName = 'VMTips', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'HostTips', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'CloudTips', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Parameter(ParameterSetName = 'ServiceTips', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service,
        [Parameter(ParameterSetName = 'VMMServerTips', Mandatory, ValueFromPipeline)] [switch] $VMMServerScope,
        [Parameter(ParameterSetName = 'ClusterTips', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'GetById', Mandatory, ValueFromPipeline)] [guid] $PROTipID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a PRO tip to the fabric.
.EXAMPLE
Add-PROTip -Name 'Sample'
#>
function Add-PROTip {
    [CmdletBinding(DefaultParameterSetName = 'Server')]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'VMSource', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $SourceVM,
        [Parameter(ParameterSetName = 'HostSource', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $SourceHost
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a PRO tip.
.EXAMPLE
Set-SCPROTip -PROTipID 'Sample'
#>
function Set-SCPROTip {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $PROTipID,
        [string] $TipStatus,
        [string] $ActionSummary,
        [string] $ActionDetails,
        [string] $ActionScript,
        [string[]] $ActionDetailsOpsMgrString,
        [string[]] $ActionSummaryOpsMgrString,
        [string[]] $LastErrorOpsMgrString,
        [string] $LastError
        # Shared: VMMServer RunAsynchronously JobVariable
    )
}

<#
.SYNOPSIS
Clears a PRO tip.
.EXAMPLE
Clear-SCPROTip -PROTip $proTip
#>
function Clear-SCPROTip {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PROTip] $PROTip
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Invokes a PRO tip.
.EXAMPLE
Invoke-SCPROTip -PROTip $proTip
#>
function Invoke-SCPROTip {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PROTip] $PROTip
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Tests a PRO tip.
.EXAMPLE
Test-SCPROTip
#>
function Test-SCPROTip {
    [CmdletBinding()]
    param(
        # Shared: VMMServer
    )
}
