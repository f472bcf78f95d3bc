<#
.SYNOPSIS
Gets update servers.
.EXAMPLE
Get-SCUpdateServer
#>
function Get-SCUpdateServer {
    [CmdletBinding(DefaultParameterSetName = 'ID')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.UpdateServer])]
    param(
        [Parameter(ParameterSetName = 'ID')] [guid] $ID,
        [Parameter(ParameterSetName = 'Name')] [string] $ComputerName
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a update server to the fabric.
.EXAMPLE
Add-SCUpdateServer -ComputerName 'Sample' -TCPPort 1 -Credential 'Domain Join'
#>
function Add-SCUpdateServer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.UpdateServer])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $ComputerName,
        [Parameter(Mandatory)] [uint32] $TCPPort,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [switch] $UseSSLConnection,
        [switch] $StartUpdateServerSync,
        [switch] $DisableUpdateServerConfiguration
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a update server.
.EXAMPLE
Set-SCUpdateServer -UpdateServer $updateServer
#>
function Set-SCUpdateServer {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.UpdateServer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.UpdateServer] $UpdateServer,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'ManualSync')]
        [Parameter(ParameterSetName = 'DisableProxy')]
        [Parameter(ParameterSetName = 'EnableProxy')]
        [string[]] $UpdateLanguages,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'ManualSync')]
        [Parameter(ParameterSetName = 'DisableProxy')]
        [Parameter(ParameterSetName = 'EnableProxy')]
        [string[]] $UpdateCategories,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'ManualSync')]
        [Parameter(ParameterSetName = 'DisableProxy')]
        [Parameter(ParameterSetName = 'EnableProxy')]
        [string[]] $UpdateClassifications,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'EnableProxy')]
        [pscredential] $ProxyCredential,
        [Parameter(ParameterSetName = 'DisableProxy', Mandatory)] [switch] $DisableProxy,
        [Parameter(ParameterSetName = 'EnableProxy', Mandatory)] [switch] $EnableProxy,
        [Parameter(ParameterSetName = 'EnableProxy', Mandatory)] [string] $ProxyServerName,
        [Parameter(ParameterSetName = 'EnableProxy', Mandatory)] [uint32] $ProxyServerPort,
        [Parameter(ParameterSetName = 'EnableProxy', Mandatory)] [bool] $IsProxyAccessAnonymous,
        [Parameter(ParameterSetName = 'ConfigSettingsChange', Mandatory)] [bool] $AllowConfigurationChanges
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a update server.
.EXAMPLE
Remove-SCUpdateServer -UpdateServer $updateServer -Credential 'Domain Join'
#>
function Remove-SCUpdateServer {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.UpdateServer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.UpdateServer] $UpdateServer,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
