<#
.SYNOPSIS
Gets Operations Manager connections.
.EXAMPLE
Get-SCOpsMgrConnection
#>
function Get-SCOpsMgrConnection {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.OpsMgrConnection])]
    param(
        [switch] $Connect
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Creates an Operations Manager connection.
.EXAMPLE
New-SCOpsMgrConnection -OpsMgrServer 'Sample' -VMMServerCredential $vmmServerCredential
#>
function New-SCOpsMgrConnection {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.OpsMgrConnection])]
    param(
        [bool] $EnablePRO,
        [Parameter(Mandatory)] [string] $OpsMgrServer,
        [switch] $UseVMMServerServiceAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $OpsMgrServerCredential,
        [Parameter(Mandatory)] [pscredential] $VMMServerCredential,
        [bool] $EnableMaintenanceModeIntegration
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes an Operations Manager connection.
.EXAMPLE
Set-SCOpsMgrConnection
#>
function Set-SCOpsMgrConnection {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.OpsMgrConnection])]
    param(
        [bool] $EnableOpsMgrConnection,
        [bool] $EnablePRO,
        [bool] $EnableMaintenanceModeIntegration
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes an Operations Manager connection.
.EXAMPLE
Remove-SCOpsMgrConnection
#>
function Remove-SCOpsMgrConnection {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.OpsMgrConnection])]
    param(
        [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Writes an Operations Manager connection.
.EXAMPLE
Write-SCOpsMgrConnection
#>
function Write-SCOpsMgrConnection {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.OpsMgrConnection])]
    param(
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
