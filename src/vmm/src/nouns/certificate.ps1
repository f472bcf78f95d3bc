<#
.SYNOPSIS
Gets certificates.
.EXAMPLE
Get-SCCertificate -ComputerName 'Sample'
#>
function Get-SCCertificate {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'ByRemoteComputer', Mandatory, Position = 0)] [string] $ComputerName,
        [Parameter(ParameterSetName = 'ByRemoteComputer')] [uint32] $TCPPort,
        [Parameter(ParameterSetName = 'ByLocalFilename', Mandatory, Position = 0)] [string] $Filename
        # Shared: VMMServer
    )
}
