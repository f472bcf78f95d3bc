<#
.SYNOPSIS
Gets storage tiers.
.EXAMPLE
Get-SCStorageTier
#>
function Get-SCStorageTier {
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
Creates a storage tier.
.EXAMPLE
New-SCStorageTier -MediaType Unknown -SizeMB 1 -JobGroup '11111111-2222-3333-4444-555555555555'
#>
function New-SCStorageTier {
    [CmdletBinding(DefaultParameterSetName = 'NewTierSharedSpaces')]
    param(
        [Parameter(ParameterSetName = 'NewTierSharedSpaces', Mandatory)]
        [Microsoft.VirtualManager.Remoting.StoragePhysicalDiskMediaType] $MediaType,
        [Parameter(ParameterSetName = 'NewTierSharedSpaces', Mandatory)] [uint64] $SizeMB,
        [Parameter(ParameterSetName = 'NewTierSharedSpaces')]
        [ValidateSet('Simple', 'Mirror', 'Parity')]
        [string] $ResiliencySettingName,
        [Parameter(ParameterSetName = 'NewTierSharedSpaces')] [uint16] $PhysicalDiskRedundancy,
        [Parameter(ParameterSetName = 'NewTierSharedSpaces')] [uint16] $NumberOfColumns,
        [Parameter(Mandatory)] [guid] $JobGroup,
        [Parameter(ParameterSetName = 'NewTierS2D', Mandatory)] [string] $StorageTierFriendlyName,
        [Parameter(ParameterSetName = 'NewTierS2D', Mandatory)] [uint64] $StorageTierSizeInMB
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
