<#
.SYNOPSIS
Gets script commands.
.EXAMPLE
Get-SCScriptCommand -ApplicationProfile $applicationProfile
#>
function Get-SCScriptCommand {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ScriptCommand])]
    param(
        [Parameter(ParameterSetName = 'ApplicationProfile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile] $ApplicationProfile,
        [Parameter(ParameterSetName = 'ApplicationDeployment', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationDeployment] $ApplicationDeployment,
        [Parameter(ParameterSetName = 'PhysicalComputerProfile', Mandatory, ValueFromPipeline)]
        [Alias('VMHostProfile')]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerProfile] $PhysicalComputerProfile
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a script command to the fabric.
.EXAMPLE
Add-SCScriptCommand -ScriptType PreService
#>
function Add-SCScriptCommand {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ScriptCommand])]
    param(
        [Parameter(ParameterSetName = 'ApplicationProfile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile] $ApplicationProfile,
        [string] $Executable,
        [string] $CommandParameters,
        [Microsoft.SystemCenter.VirtualMachineManager.SCScriptCommandSetting] $ScriptCommandSetting,
        [Parameter(Mandatory)] [Microsoft.VirtualManager.Remoting.ScriptCommandType] $ScriptType,
        [int] $TimeoutSeconds,
        [string] $StandardInput,
        [Microsoft.SystemCenter.VirtualMachineManager.CustomResource] $LibraryResource,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $RunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [int] $DeploymentOrder,
        [Parameter(ParameterSetName = 'ApplicationDeployment', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationDeployment] $ApplicationDeployment,
        [Parameter(ParameterSetName = 'PhysicalComputerProfile', Mandatory, ValueFromPipeline)]
        [Alias('VMHostProfile')]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerProfile] $PhysicalComputerProfile,
        [Parameter(ParameterSetName = 'PhysicalComputerProfile')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [guid] $JobGroup
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a script command.
.EXAMPLE
Set-SCScriptCommand -ScriptCommand $scriptCommand
#>
function Set-SCScriptCommand {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ScriptCommand])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SCScriptCommand] $ScriptCommand,
        [string] $Executable,
        [string] $CommandParameters,
        [Microsoft.SystemCenter.VirtualMachineManager.SCScriptCommandSetting] $ScriptCommandSetting,
        [Microsoft.VirtualManager.Remoting.ScriptCommandType] $ScriptType,
        [int] $TimeoutSeconds,
        [string] $StandardInput,
        [Microsoft.SystemCenter.VirtualMachineManager.CustomResource] $LibraryResource,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $RunAsAccount,
        [int] $DeploymentOrder
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a script command.
.EXAMPLE
Remove-SCScriptCommand -ScriptCommand $scriptCommand
#>
function Remove-SCScriptCommand {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ScriptCommand])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SCScriptCommand] $ScriptCommand,
        [switch] $Force
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Invokes a script command.
.EXAMPLE
Invoke-SCScriptCommand -VMHost hv11 -Executable 'Sample'
#>
function Invoke-SCScriptCommand {
    [CmdletBinding(DefaultParameterSetName = 'VMHost')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ScriptCommand])]
    param(
        [Parameter(ParameterSetName = 'VMHost', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(Mandatory)] [string] $Executable,
        [string] $CommandParameters,
        [Microsoft.SystemCenter.VirtualMachineManager.SCScriptCommandSetting] $ScriptCommandSetting,
        [int] $TimeoutSeconds,
        [string] $StandardInput,
        [Microsoft.SystemCenter.VirtualMachineManager.CustomResource] $LibraryResource,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Parameter(ParameterSetName = 'StorageFileServerNode', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServerNode] $StorageFileServerNode
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
