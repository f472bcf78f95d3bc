<#
.SYNOPSIS
Gets fabric roles.
.EXAMPLE
Get-SCFabricRole -NetworkService $networkService
#>
function Get-SCFabricRole {
    [CmdletBinding(DefaultParameterSetName = 'ByNetworkService')]
    param(
        [Parameter(ParameterSetName = 'ByNetworkService', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkService] $NetworkService,
        [Parameter(ParameterSetName = 'ByNetworkService')] [string] $Name,
        [Parameter(ParameterSetName = 'ByNetworkService')] [Microsoft.VirtualManager.Remoting.FabricRoleType] $Type,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a fabric role.
.EXAMPLE
Set-SCFabricRole -FabricRole $fabricRole
#>
function Set-SCFabricRole {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.FabricRole] $FabricRole,
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerRoleConfiguration] $LoadBalancerConfiguration,
        [Microsoft.SystemCenter.VirtualMachineManager.GatewayRoleConfiguration] $GatewayConfiguration
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
