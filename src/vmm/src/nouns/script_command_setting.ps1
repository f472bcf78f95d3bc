<#
.SYNOPSIS
Gets script command settings.
.EXAMPLE
Get-SCScriptCommandSetting -ScriptCommand $scriptCommand
#>
function Get-SCScriptCommandSetting {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SCScriptCommand] $ScriptCommand
    )
}

<#
.SYNOPSIS
Creates a script command setting.
.EXAMPLE
New-SCScriptCommandSetting
#>
function New-SCScriptCommandSetting {
    [CmdletBinding()]
    param(
        [bool] $AlwaysReboot,
        [switch] $FailOnMatch,
        [switch] $WarnAndContinueOnMatch,
        [string] $MatchExitCode,
        [string] $MatchStandardError,
        [string] $MatchStandardOutput,
        [string] $PersistStandardErrorPath,
        [string] $PersistStandardOutputPath,
        [string] $MatchRebootExitCode,
        [bool] $RestartScriptOnExitCodeReboot,
        [string] $WorkingDirectory,
        [switch] $CommandMayReboot,
        [bool] $RestartOnRetry
    )
}

<#
.SYNOPSIS
Changes a script command setting.
.EXAMPLE
Set-SCScriptCommandSetting -ScriptCommandSetting $scriptCommandSetting
#>
function Set-SCScriptCommandSetting {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SCScriptCommandSetting] $ScriptCommandSetting,
        [bool] $AlwaysReboot,
        [switch] $FailOnMatch,
        [switch] $WarnAndContinueOnMatch,
        [string] $MatchExitCode,
        [string] $MatchStandardError,
        [string] $MatchStandardOutput,
        [string] $PersistStandardErrorPath,
        [string] $PersistStandardOutputPath,
        [string] $MatchRebootExitCode,
        [bool] $RestartScriptOnExitCodeReboot,
        [string] $WorkingDirectory,
        [switch] $CommandMayReboot,
        [bool] $RestartOnRetry
    )
}
