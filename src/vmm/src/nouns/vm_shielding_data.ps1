<#
.SYNOPSIS
Gets VM shielding data.
.EXAMPLE
Get-SCVMShieldingData
#>
function Get-SCVMShieldingData {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'GetByName', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'GetByVHDId', Mandatory)] [guid] $VirtualHardDiskId,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a VM shielding data.
.EXAMPLE
New-SCVMShieldingData -VMShieldingDataPath 'Sample' -Name 'Sample'
#>
function New-SCVMShieldingData {
    [CmdletBinding(DefaultParameterSetName = 'VMShieldingDataFromPath')]
    param(
        [Parameter(ParameterSetName = 'VMShieldingDataFromPath', Mandatory)] [string] $VMShieldingDataPath,
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [Parameter(ParameterSetName = 'VMShieldingDataFromBytes', Mandatory)] [byte[]] $RawData
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a VM shielding data.
.EXAMPLE
Set-SCVMShieldingData -VMShieldingData $vmShieldingData
#>
function Set-SCVMShieldingData {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.KeyFile] $VMShieldingData,
        [string] $Description,
        [string] $Name
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a VM shielding data.
.EXAMPLE
Remove-SCVMShieldingData -VMShieldingData $vmShieldingData
#>
function Remove-SCVMShieldingData {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.KeyFile] $VMShieldingData,
        [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
