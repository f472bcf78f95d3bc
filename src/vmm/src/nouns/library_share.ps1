<#
.SYNOPSIS
Gets library shares.
.EXAMPLE
Get-SCLibraryShare
#>
function Get-SCLibraryShare {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LibraryShare])]
    param(
        [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Finds library shares.
.EXAMPLE
Find-SCLibraryShare -Credential 'Domain Join' -ComputerName 'Sample'
#>
function Find-SCLibraryShare {
    [CmdletBinding(DefaultParameterSetName = 'New')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LibraryShare])]
    param(
        [Parameter(ParameterSetName = 'New', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [Parameter(ParameterSetName = 'New', Mandatory, Position = 0)] [string] $ComputerName,
        [Parameter(ParameterSetName = 'Existing', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a library share to the fabric.
.EXAMPLE
Add-SCLibraryShare -SharePath 'Sample'
#>
function Add-SCLibraryShare {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LibraryShare])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $SharePath,
        [pscredential] $Credential,
        [string] $Description,
        [switch] $AddDefaultResources,
        [bool] $UseAlternateDataStream
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a library share.
.EXAMPLE
Set-SCLibraryShare -LibraryShare $libraryShare
#>
function Set-SCLibraryShare {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LibraryShare])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryShare] $LibraryShare,
        [string] $Description,
        [switch] $AddDefaultResources,
        [bool] $UseAlternateDataStream
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a library share.
.EXAMPLE
Remove-SCLibraryShare -LibraryShare $libraryShare
#>
function Remove-SCLibraryShare {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LibraryShare])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryShare] $LibraryShare
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Refreshes a library share.
.EXAMPLE
Read-SCLibraryShare -LibraryShare $libraryShare
#>
function Read-SCLibraryShare {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LibraryShare])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryShare] $LibraryShare,
        [string] $Path
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
