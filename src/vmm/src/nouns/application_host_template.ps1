<#
.SYNOPSIS
Gets application host templates.
.EXAMPLE
Get-SCApplicationHostTemplate
#>
function Get-SCApplicationHostTemplate {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'GetByName', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'GetByServiceTemplate', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate] $ServiceTemplate,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Adds an application host template to the fabric.
.EXAMPLE
Add-SCApplicationHostTemplate -Name 'Sample' -ComputerName 'Sample' -ApplicationProfile $applicationProfile -ServiceTemplate $serviceTemplate
#>
function Add-SCApplicationHostTemplate {
    [CmdletBinding(DefaultParameterSetName = 'DefaultParamSet')]
    param(
        [int] $DeploymentOrder,
        [int] $ServicingOrder,
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [string] $Tag,
        [Parameter(Mandatory)] [string] $ComputerName,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile] $ApplicationProfile,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate] $ServiceTemplate,
        [Parameter(ParameterSetName = 'WebApplicationHost')] [int] $Port,
        [Parameter(ParameterSetName = 'WebApplicationHost')] [bool] $AllowUntrustedServerCertificate,
        [Parameter(ParameterSetName = 'WebApplicationHost', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $RunAsAccount,
        [Parameter(ParameterSetName = 'WebApplicationHost', Mandatory)] [switch] $WebApplicationHost,
        [Parameter(ParameterSetName = 'WebApplicationHost', Mandatory)] [string] $Site,
        [Parameter(ParameterSetName = 'WebApplicationHost')] [string] $AuthenticationType
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes an application host template.
.EXAMPLE
Set-SCApplicationHostTemplate -ApplicationHostTemplate $applicationHostTemplate
#>
function Set-SCApplicationHostTemplate {
    [CmdletBinding()]
    param(
        [int] $DeploymentOrder,
        [int] $ServicingOrder,
        [int] $Port,
        [bool] $AllowUntrustedServerCertificate,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $RunAsAccount,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationHostTemplate] $ApplicationHostTemplate,
        [string] $Name,
        [string] $Description,
        [string] $Owner,
        [string] $Tag,
        [string] $ComputerName,
        [string] $Site,
        [string] $AuthenticationType,
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile] $ApplicationProfile
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes an application host template.
.EXAMPLE
Remove-SCApplicationHostTemplate -ApplicationHostTemplate $applicationHostTemplate
#>
function Remove-SCApplicationHostTemplate {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationHostTemplate] $ApplicationHostTemplate
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
