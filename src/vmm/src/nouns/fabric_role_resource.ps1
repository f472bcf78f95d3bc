<#
.SYNOPSIS
Adds a fabric role resource to the fabric.
.EXAMPLE
Add-SCFabricRoleResource -FabricRole $fabricRole -VirtualMachine test01 -RunAsAccount 'Domain Join'
#>
function Add-SCFabricRoleResource {
    [CmdletBinding(DefaultParameterSetName = 'VMResource')]
    param(
        [Parameter(Mandatory, Position = 0)] [Microsoft.SystemCenter.VirtualMachineManager.FabricRole] $FabricRole,
        [Parameter(ParameterSetName = 'VMResource', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VirtualMachine,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.SubnetVLan] $IPv4Subnet,
        [string] $BackEndSwitchName,
        [string] $FrontEndSwitchName,
        [string] $IPv6Subnet,
        [Parameter(ParameterSetName = 'ServiceResource', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $ServiceInstance
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a fabric role resource.
.EXAMPLE
Set-SCFabricRoleResource -FabricRoleResource $fabricRoleResource
#>
function Set-SCFabricRoleResource {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.FabricRoleResource] $FabricRoleResource,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.NCBGPRouter] $NCBGPRouter,
        [switch] $Recursive
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a fabric role resource.
.EXAMPLE
Remove-SCFabricRoleResource -FabricResource $fabricResource
#>
function Remove-SCFabricRoleResource {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.FabricRoleResource] $FabricResource,
        [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Refreshes a fabric role resource.
.EXAMPLE
Read-SCFabricRoleResource -FabricResource $fabricResource
#>
function Read-SCFabricRoleResource {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.FabricRoleResource] $FabricResource,
        [switch] $Recursive
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
