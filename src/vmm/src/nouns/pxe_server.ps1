<#
.SYNOPSIS
Gets PXE servers.
.EXAMPLE
Get-SCPXEServer
#>
function Get-SCPXEServer {
    [CmdletBinding(DefaultParameterSetName = 'ID')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.PXEServer])]
    param(
        [Parameter(ParameterSetName = 'ID')] [guid] $ID,
        [Parameter(ParameterSetName = 'Name')] [string] $ComputerName
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a PXE server to the fabric.
.EXAMPLE
Add-SCPXEServer -ComputerName 'Sample' -Credential 'Domain Join'
#>
function Add-SCPXEServer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.PXEServer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string] $ComputerName,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a PXE server.
.EXAMPLE
Remove-SCPXEServer -PXEServer $pxeServer -Credential 'Domain Join'
#>
function Remove-SCPXEServer {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.PXEServer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PxeServer] $PXEServer,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
