<#
.SYNOPSIS
Gets driver packages.
.EXAMPLE
Get-SCDriverPackage
#>
function Get-SCDriverPackage {
    [CmdletBinding(DefaultParameterSetName = 'Connection')]
    param(
        [Parameter(ParameterSetName = 'PNPIdMatching', Position = 0)] [string[]] $PnPID,
        [Parameter(ParameterSetName = 'TagMatching', Position = 0)] [string[]] $Tag,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a driver package.
.EXAMPLE
Set-SCDriverPackage -DriverPackage $driverPackage -Tag $tag
#>
function Set-SCDriverPackage {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.DriverPackage] $DriverPackage,
        [Parameter(Mandatory)] [string[]] $Tag
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a driver package.
.EXAMPLE
Remove-SCDriverPackage -DriverPackage $driverPackage
#>
function Remove-SCDriverPackage {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.DriverPackage] $DriverPackage,
        [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
