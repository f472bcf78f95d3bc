<#
.SYNOPSIS
Gets storage fabric classifications.
.EXAMPLE
Get-SCStorageFabricClassification
#>
function Get-SCStorageFabricClassification {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a storage fabric classification.
.EXAMPLE
New-SCStorageFabricClassification -Name 'Sample'
#>
function New-SCStorageFabricClassification {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a storage fabric classification.
.EXAMPLE
Set-SCStorageFabricClassification -StorageFabricClassification $storageFabricClassification
#>
function Set-SCStorageFabricClassification {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFabricClassification] $StorageFabricClassification,
        [string] $Name,
        [string] $Description
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a storage fabric classification.
.EXAMPLE
Remove-SCStorageFabricClassification -StorageFabricClassification $storageFabricClassification
#>
function Remove-SCStorageFabricClassification {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFabricClassification] $StorageFabricClassification
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
