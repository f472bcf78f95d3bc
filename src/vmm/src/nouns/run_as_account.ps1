<#
.SYNOPSIS
Gets run as accounts.
.EXAMPLE
Get-SCRunAsAccount
#>
function Get-SCRunAsAccount {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount])]
    param(
        [guid] $ID,
        [Parameter(Position = 0)] [string] $Name,
        [bool] $IsEnabled
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a run as account.
.EXAMPLE
New-SCRunAsAccount -Name 'Sample' -Credential $credential
#>
function New-SCRunAsAccount {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [Parameter(Mandatory, ValueFromPipeline)] [pscredential] $Credential,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [switch] $NoValidation
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a run as account.
.EXAMPLE
Set-SCRunAsAccount -RunAsAccount 'Domain Join'
#>
function Set-SCRunAsAccount {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount])]
    param(
        [string] $Name,
        [string] $Description,
        [Parameter(ValueFromPipeline)] [pscredential] $Credential,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [switch] $NoValidation
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a run as account.
.EXAMPLE
Remove-SCRunAsAccount -RunAsAccount 'Domain Join'
#>
function Remove-SCRunAsAccount {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Disables a run as account.
.EXAMPLE
Disable-SCRunAsAccount -RunAsAccount 'Domain Join'
#>
function Disable-SCRunAsAccount {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount])]
    param(
        [Parameter(ParameterSetName = 'RunAsAccount', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Parameter(ParameterSetName = 'WithJobGroup', Mandatory)] [guid] $JobGroup
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Enables a run as account.
.EXAMPLE
Enable-SCRunAsAccount -RunAsAccount 'Domain Join'
#>
function Enable-SCRunAsAccount {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount])]
    param(
        [Parameter(ParameterSetName = 'RunAsAccount', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Parameter(ParameterSetName = 'WithJobGroup', Mandatory)] [guid] $JobGroup
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
