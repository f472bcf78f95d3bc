<#
.SYNOPSIS
Finds clusters.
.EXAMPLE
Find-SCCluster -ComputerName 'Sample' -Credential 'Domain Join'
#>
function Find-SCCluster {
    [CmdletBinding(DefaultParameterSetName = 'UserCredentials')]
    param(
        [Parameter(ParameterSetName = 'UserCredentials', Mandatory, Position = 0)] [string] $ComputerName,
        [Parameter(ParameterSetName = 'UserCredentials')] [bool] $EnumerateFileServers,
        [Parameter(ParameterSetName = 'UserCredentials')] [switch] $NonTrustedDomainHost,
        [Parameter(ParameterSetName = 'UserCredentials', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [Parameter(ParameterSetName = 'ServerCredentials', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
