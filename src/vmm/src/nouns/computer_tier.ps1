<#
.SYNOPSIS
Gets computer tiers.
.EXAMPLE
Get-SCComputerTier
#>
function Get-SCComputerTier {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ComputerTier])]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'Service', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a computer tier.
.EXAMPLE
Set-SCComputerTier -ComputerTier $computerTier
#>
function Set-SCComputerTier {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ComputerTier])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ComputerTier] $ComputerTier,
        [string] $Name,
        [string] $Description,
        [int] $InstanceMaximumCount,
        [int] $InstanceMinimumCount,
        [Microsoft.VirtualManager.Remoting.ServicingTypeValues] $ServicingType,
        [string] $AvailabilitySetName
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
