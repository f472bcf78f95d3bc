<#
.SYNOPSIS
Gets code integrity policies.
.EXAMPLE
Get-SCCodeIntegrityPolicy
#>
function Get-SCCodeIntegrityPolicy {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'GetByName', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a code integrity policy.
.EXAMPLE
New-SCCodeIntegrityPolicy -Name 'Sample' -Path 'Sample'
#>
function New-SCCodeIntegrityPolicy {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(Mandatory)] [string] $Path
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a code integrity policy.
.EXAMPLE
Set-SCCodeIntegrityPolicy -CodeIntegrityPolicy $codeIntegrityPolicy
#>
function Set-SCCodeIntegrityPolicy {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.CodeIntegrityPolicy] $CodeIntegrityPolicy,
        [string] $Name,
        [string] $Path
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a code integrity policy.
.EXAMPLE
Remove-SCCodeIntegrityPolicy -CodeIntegrityPolicy $codeIntegrityPolicy
#>
function Remove-SCCodeIntegrityPolicy {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CodeIntegrityPolicy] $CodeIntegrityPolicy,
        [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
