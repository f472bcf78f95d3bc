<#
.SYNOPSIS
Gets library servers.
.EXAMPLE
Get-SCLibraryServer
#>
function Get-SCLibraryServer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LibraryServer])]
    param(
        [Parameter(Position = 0)] [string] $ComputerName,
        [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a library server to the fabric.
.EXAMPLE
Add-SCLibraryServer -ComputerName 'Sample' -Credential 'Domain Join'
#>
function Add-SCLibraryServer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LibraryServer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string] $ComputerName,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [string] $Description,
        [Alias('LibraryGroup')] [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Alias('AllowUnencryptedTransfers')] [bool] $EnableUnencryptedFileTransfer
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a library server.
.EXAMPLE
Set-SCLibraryServer -LibraryServer lib01.contoso.com
#>
function Set-SCLibraryServer {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LibraryServer])]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $LibraryServerManagementCredential,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer,
        [string] $Description,
        [Alias('LibraryGroup')] [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [switch] $ClearVMHostGroup,
        [Alias('AllowUnencryptedTransfers')] [bool] $EnableUnencryptedFileTransfer,
        [Parameter(ParameterSetName = 'VMNetwork', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork[]] $VMNetworks,
        [Parameter(ParameterSetName = 'AddVMNetwork', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork[]] $AddVMNetwork,
        [Parameter(ParameterSetName = 'RemoveVMNetwork', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork[]] $RemoveVMNetwork
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a library server.
.EXAMPLE
Remove-SCLibraryServer -LibraryServer lib01.contoso.com -Credential 'Domain Join'
#>
function Remove-SCLibraryServer {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LibraryServer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
