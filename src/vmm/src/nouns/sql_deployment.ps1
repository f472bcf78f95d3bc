<#
.SYNOPSIS
Gets SQL deployments.
.EXAMPLE
Get-SCSQLDeployment
#>
function Get-SCSQLDeployment {
    [CmdletBinding(DefaultParameterSetName = 'SQLConfigurationFile')]
    param(
        [Parameter(ParameterSetName = 'SQLProfile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SQLProfile] $SQLProfile,
        [Parameter(ParameterSetName = 'SQLProfile')] [string] $Name,
        [Parameter(ParameterSetName = 'SQLConfigurationFile')]
        [Microsoft.SystemCenter.VirtualMachineManager.Script] $SQLConfigurationFile,
        [Parameter(ParameterSetName = 'ID', Mandatory)] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds an SQL deployment to the fabric.
.EXAMPLE
Add-SCSQLDeployment -AgentServiceRunAsAccount 'Domain Join' -SQLServiceRunAsAccount 'Domain Join' -SQLProfile $sqlProfile -Name 'Sample' -InstanceID 'Sample' -MediaSource 'Sample' -SQLSysAdminMemberList 'Sample'
#>
function Add-SCSQLDeployment {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $AgentServiceRunAsAccount,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $SQLServiceRunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $ReportingServiceRunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $DeploymentRunAsAccount,
        [int] $DeploymentTimeoutSeconds,
        [bool] $EnableNamedPipes,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $SARunAsAccount,
        [string] $SecurityMode,
        [bool] $EnableTCP,
        [string] $ProductKey,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SQLProfile] $SQLProfile,
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(Mandatory)] [string] $InstanceID,
        [Parameter(Mandatory)] [string] $MediaSource,
        [Parameter(Mandatory)] [string[]] $SQLSysAdminMemberList,
        [Microsoft.SystemCenter.VirtualMachineManager.Script] $SQLConfigurationFile,
        [string] $InstanceName,
        [bool] $MergeSQLAnswerFile
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes an SQL deployment.
.EXAMPLE
Set-SCSQLDeployment -SQLDeployment $sqlDeployment
#>
function Set-SCSQLDeployment {
    [CmdletBinding()]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $AgentServiceRunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $SQLServiceRunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.Script] $SQLConfigurationFile,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $ReportingServiceRunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $DeploymentRunAsAccount,
        [int] $DeploymentTimeoutSeconds,
        [bool] $EnableNamedPipes,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $SARunAsAccount,
        [string] $SecurityMode,
        [bool] $EnableTCP,
        [string] $ProductKey,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SQLDeployment] $SQLDeployment,
        [string] $Name,
        [string] $InstanceID,
        [string] $MediaSource,
        [string[]] $SQLSysAdminMemberList,
        [string] $InstanceName,
        [bool] $MergeSQLAnswerFile
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes an SQL deployment.
.EXAMPLE
Remove-SCSQLDeployment -SQLDeployment $sqlDeployment
#>
function Remove-SCSQLDeployment {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SQLDeployment] $SQLDeployment
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
