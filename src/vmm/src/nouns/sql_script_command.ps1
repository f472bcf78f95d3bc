<#
.SYNOPSIS
Gets SQL script commands.
.EXAMPLE
Get-SCSQLScriptCommand -ApplicationDeployment $applicationDeployment
#>
function Get-SCSQLScriptCommand {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationDeployment] $ApplicationDeployment
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds an SQL script command to the fabric.
.EXAMPLE
Add-SCSQLScriptCommand -ApplicationDeployment $applicationDeployment -SQLScriptType PreInstall -SQLScript $sqlScript -DeploymentOrder 1
#>
function Add-SCSQLScriptCommand {
    [CmdletBinding()]
    param(
        [int] $LoginTimeoutSeconds,
        [int] $ExecutionTimeoutSeconds,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $RunAsAccount,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationDeployment] $ApplicationDeployment,
        [Parameter(Mandatory)] [Microsoft.VirtualManager.Remoting.SQLScriptCommandType] $SQLScriptType,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.Script] $SQLScript,
        [Parameter(Mandatory)] [int] $DeploymentOrder,
        [string] $CommandParameters,
        [string] $OutputFilePath,
        [bool] $EncryptConnection,
        [string] $DatabaseName,
        [string] $SQLAuthenticationType,
        [bool] $WarnAndContinueOnError
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes an SQL script command.
.EXAMPLE
Set-SCSQLScriptCommand -SQLScriptCommand $sqlScriptCommand
#>
function Set-SCSQLScriptCommand {
    [CmdletBinding()]
    param(
        [Microsoft.VirtualManager.Remoting.SQLScriptCommandType] $SQLScriptType,
        [int] $DeploymentOrder,
        [int] $LoginTimeoutSeconds,
        [int] $ExecutionTimeoutSeconds,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $RunAsAccount,
        [string] $SQLAuthenticationType,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SCSQLScriptCommand] $SQLScriptCommand,
        [Microsoft.SystemCenter.VirtualMachineManager.Script] $SQLScript,
        [string] $CommandParameters,
        [string] $OutputFilePath,
        [bool] $EncryptConnection,
        [string] $DatabaseName,
        [bool] $WarnAndContinueOnError
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes an SQL script command.
.EXAMPLE
Remove-SCSQLScriptCommand -SQLScriptCommand $sqlScriptCommand
#>
function Remove-SCSQLScriptCommand {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SCSQLScriptCommand] $SQLScriptCommand
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
