<#
.SYNOPSIS
Gets storage classifications.
.EXAMPLE
Get-SCStorageClassification
#>
function Get-SCStorageClassification {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageClassification])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a storage classification.
.EXAMPLE
New-SCStorageClassification -Name 'Sample'
#>
function New-SCStorageClassification {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageClassification])]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a storage classification.
.EXAMPLE
Set-SCStorageClassification -StorageClassification $storageClassification
#>
function Set-SCStorageClassification {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageClassification])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageClassification] $StorageClassification,
        [string] $Name,
        [string] $Description
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a storage classification.
.EXAMPLE
Remove-SCStorageClassification -StorageClassification $storageClassification
#>
function Remove-SCStorageClassification {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageClassification])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageClassification] $StorageClassification
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
