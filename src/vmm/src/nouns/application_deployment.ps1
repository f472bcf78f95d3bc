<#
.SYNOPSIS
Gets application deployments.
.EXAMPLE
Get-SCApplicationDeployment -ApplicationProfile $applicationProfile
#>
function Get-SCApplicationDeployment {
    [CmdletBinding(DefaultParameterSetName = 'AP')]
    param(
        [Parameter(ParameterSetName = 'AP', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile] $ApplicationProfile,
        [Parameter(ParameterSetName = 'AP')] [string] $Name,
        [Parameter(ParameterSetName = 'ID', Mandatory)] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds an application deployment to the fabric.
.EXAMPLE
Add-SCApplicationDeployment -ApplicationProfile $applicationProfile -Name 'Sample' -Script
#>
function Add-SCApplicationDeployment {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'SQLDac', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $SQLDeploymentRunAsAccount,
        [int] $TimeoutSeconds,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile] $ApplicationProfile,
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationPackage] $ApplicationPackage,
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'SQLDac', Mandatory)] [switch] $SQLDac,
        [Parameter(ParameterSetName = 'SQLDac')] [string] $SQLInstanceName,
        [Parameter(ParameterSetName = 'SQLDac')] [string] $DACInstanceName,
        [Parameter(ParameterSetName = 'SQLDac')] [string] $SQLAuthenticationType,
        [Parameter(ParameterSetName = 'SQLDac')] [bool] $SkipPolicyValidation,
        [Parameter(ParameterSetName = 'SQLDac')] [bool] $BlockOnChanges,
        [Parameter(ParameterSetName = 'SQLDac')] [bool] $IgnoreDataLoss,
        [Parameter(ParameterSetName = 'SQLDac')] [bool] $RollbackOnFailure,
        [Parameter(ParameterSetName = 'SQLDac')] [string] $UninstallMode,
        [Parameter(ParameterSetName = 'SQLDac')] [bool] $FailDeploymentIfDBExists,
        [Parameter(ParameterSetName = 'Script')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $RunAsAccount,
        [Parameter(ParameterSetName = 'Script', Mandatory)] [switch] $Script,
        [Parameter(ParameterSetName = 'Script')] [string] $Executable,
        [Parameter(ParameterSetName = 'Script')] [string] $CommandParameters,
        [Parameter(ParameterSetName = 'Script')] [string] $Scriptblock,
        [Parameter(ParameterSetName = 'Script')]
        [Microsoft.SystemCenter.VirtualMachineManager.SCScriptCommandSetting] $ScriptCommandSetting,
        [Parameter(ParameterSetName = 'Script')] [string] $StandardInput,
        [Parameter(ParameterSetName = 'Script')]
        [Microsoft.SystemCenter.VirtualMachineManager.CustomResource] $LibraryResource,
        [Parameter(ParameterSetName = 'Script')] [hashtable] $EnvironmentVariables,
        [Parameter(ParameterSetName = 'WebDeploy', Mandatory)] [switch] $WebDeploy
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes an application deployment.
.EXAMPLE
Set-SCApplicationDeployment -ApplicationDeployment $applicationDeployment
#>
function Set-SCApplicationDeployment {
    [CmdletBinding()]
    param(
        [string] $SQLInstanceName,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $SQLDeploymentRunAsAccount,
        [string] $Executable,
        [string] $CommandParameters,
        [string] $Scriptblock,
        [Microsoft.SystemCenter.VirtualMachineManager.SCScriptCommandSetting] $ScriptCommandSetting,
        [int] $TimeoutSeconds,
        [string] $StandardInput,
        [Microsoft.SystemCenter.VirtualMachineManager.CustomResource] $LibraryResource,
        [hashtable] $EnvironmentVariables,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $RunAsAccount,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationDeployment] $ApplicationDeployment,
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationPackage] $ApplicationPackage,
        [string] $Name,
        [string] $DACInstanceName,
        [string] $SQLAuthenticationType,
        [bool] $SkipPolicyValidation,
        [bool] $BlockOnChanges,
        [bool] $IgnoreDataLoss,
        [bool] $RollbackOnFailure,
        [string] $UninstallMode,
        [bool] $FailDeploymentIfDBExists
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes an application deployment.
.EXAMPLE
Remove-SCApplicationDeployment -ApplicationDeployment $applicationDeployment
#>
function Remove-SCApplicationDeployment {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationDeployment] $ApplicationDeployment
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
