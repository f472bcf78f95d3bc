<#
.SYNOPSIS
Gets cloud resources.
.EXAMPLE
Get-CloudResource
#>
function Get-CloudResource {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ByCloudService', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.CloudService] $CloudService,
        [Parameter(ParameterSetName = 'ById', Mandatory)] [guid] $Id
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Adds a cloud resource to the fabric.
.EXAMPLE
Add-CloudResource -ResourceName 'Sample' -CloudService $cloudService -ResourceDefinition $resourceDefinition
#>
function Add-CloudResource {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $ResourceName,
        [string] $Description,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.CloudService] $CloudService,
        [object] $ResourceConfiguration,
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $DeploymentCloud,
        [Parameter(Mandatory)] [object] $ResourceDefinition,
        [switch] $RunREST
        # Shared: VMMServer JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a cloud resource.
.EXAMPLE
Remove-CloudResource -CloudResource $cloudResource
#>
function Remove-CloudResource {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CloudResource] $CloudResource,
        [switch] $RunREST
        # Shared: VMMServer JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Updates a cloud resource.
.EXAMPLE
Update-CloudResource -CloudResource $cloudResource
#>
function Update-CloudResource {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CloudResource] $CloudResource,
        [object] $ResourceConfiguration,
        [string] $Description,
        [object] $ResourceDefinition,
        [switch] $RunREST
        # Shared: VMMServer JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
