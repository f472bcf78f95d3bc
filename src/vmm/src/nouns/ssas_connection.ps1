<#
.SYNOPSIS
Gets SSAS connections.
.EXAMPLE
Get-SCSSASConnection
#>
function Get-SCSSASConnection {
    [CmdletBinding()]
    param(
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates an SSAS connection.
.EXAMPLE
New-SCSSASConnection -ComputerName 'Sample' -InstanceName 'Sample' -Port 1 -Credential 'Domain Join'
#>
function New-SCSSASConnection {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $ComputerName,
        [Parameter(Mandatory)] [string] $InstanceName,
        [Parameter(Mandatory)] [int] $Port,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes an SSAS connection.
.EXAMPLE
Remove-SCSSASConnection
#>
function Remove-SCSSASConnection {
    [CmdletBinding()]
    param(
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
