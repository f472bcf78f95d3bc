<#
.SYNOPSIS
Gets port ACL rules.
.EXAMPLE
Get-SCPortACLRule
#>
function Get-SCPortACLRule {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [string] $Name,
        [Parameter(ParameterSetName = 'ById')] [guid] $ID,
        [Parameter(ParameterSetName = 'ByPortACL', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PortACL] $PortACL
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a port ACL rule.
.EXAMPLE
New-SCPortACLRule -Name 'Sample' -Type Inbound -Action Allow -Protocol Tcp -Priority 1
#>
function New-SCPortACLRule {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.PortACL] $PortACL,
        [Parameter(Mandatory)] [Microsoft.VirtualManager.Remoting.PortACLRuleDirection] $Type,
        [Parameter(Mandatory)] [Microsoft.VirtualManager.Remoting.PortACLRuleAction] $Action,
        [string] $LocalAddressPrefix,
        [string] $LocalPortRange,
        [string] $RemoteAddressPrefix,
        [string] $RemotePortRange,
        [Parameter(Mandatory)] [Microsoft.VirtualManager.Remoting.PortACLRuleProtocol] $Protocol,
        [Parameter(Mandatory)] [uint16] $Priority
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a port ACL rule.
.EXAMPLE
Set-SCPortACLRule -PortACLRule $portACLRule
#>
function Set-SCPortACLRule {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PortACLRule] $PortACLRule,
        [string] $Name,
        [Parameter(Position = 1)] [string] $Description,
        [Microsoft.VirtualManager.Remoting.PortACLRuleDirection] $Type,
        [Microsoft.VirtualManager.Remoting.PortACLRuleAction] $Action,
        [string] $LocalAddressPrefix,
        [string] $LocalPortRange,
        [string] $RemoteAddressPrefix,
        [string] $RemotePortRange,
        [Microsoft.VirtualManager.Remoting.PortACLRuleProtocol] $Protocol,
        [uint16] $Priority
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a port ACL rule.
.EXAMPLE
Remove-SCPortACLRule -PortACLRule $portACLRule
#>
function Remove-SCPortACLRule {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PortACLRule] $PortACLRule
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
