<#
.SYNOPSIS
Gets virtual COM ports.
.EXAMPLE
Get-SCVirtualCOMPort -All
#>
function Get-SCVirtualCOMPort {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualCOMPort])]
    param(
        [Parameter(ParameterSetName = 'All', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(ParameterSetName = 'All', Mandatory, ValueFromPipeline)] [switch] $All,
        [Parameter(ParameterSetName = 'HardwareProfile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile,
        [Parameter(ParameterSetName = 'VM', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'Template', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate
    )
}

<#
.SYNOPSIS
Changes a virtual COM port.
.EXAMPLE
Set-SCVirtualCOMPort -VirtualCOMPort $virtualCOMPort -NoAttach
#>
function Set-SCVirtualCOMPort {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualCOMPort])]
    param(
        [Parameter(ParameterSetName = 'NewParentJobGroupTextFile', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewParentJobGroupNoAttach', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewParentJobGroupHostPort', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewParentJobGroupNamedPipe', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(ParameterSetName = 'NewParentJobGroupTextFile', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewParentJobGroupNoAttach', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewParentJobGroupHostPort', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewParentJobGroupNamedPipe', Mandatory, ValueFromPipeline)]
        [byte] $GuestPort,
        [Parameter(ParameterSetName = 'NewParentJobGroupTextFile', Mandatory)]
        [Parameter(ParameterSetName = 'TextFile', Mandatory)]
        [string] $TextFile,
        [Parameter(ParameterSetName = 'NewParentJobGroupTextFile', Mandatory)]
        [Parameter(ParameterSetName = 'NewParentJobGroupNoAttach', Mandatory)]
        [Parameter(ParameterSetName = 'NewParentJobGroupHostPort', Mandatory)]
        [Parameter(ParameterSetName = 'NewParentJobGroupNamedPipe', Mandatory)]
        [Parameter(ParameterSetName = 'NoAttach')]
        [Parameter(ParameterSetName = 'TextFile')]
        [Parameter(ParameterSetName = 'NamedPipe')]
        [Parameter(ParameterSetName = 'VMHostCOMPort')]
        [guid] $JobGroup,
        [Parameter(ParameterSetName = 'NewParentJobGroupNoAttach', Mandatory)]
        [Parameter(ParameterSetName = 'NoAttach', Mandatory)]
        [switch] $NoAttach,
        [Parameter(ParameterSetName = 'NewParentJobGroupHostPort', Mandatory)]
        [Parameter(ParameterSetName = 'VMHostCOMPort', Mandatory)]
        [Alias('HostPort')]
        [byte] $VMHostCOMPort,
        [Parameter(ParameterSetName = 'NewParentJobGroupHostPort')]
        [Parameter(ParameterSetName = 'VMHostCOMPort')]
        [bool] $WaitForModem,
        [Parameter(ParameterSetName = 'NewParentJobGroupNamedPipe', Mandatory)]
        [Parameter(ParameterSetName = 'NamedPipe', Mandatory)]
        [string] $NamedPipe,
        [Parameter(ParameterSetName = 'NoAttach', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'TextFile', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NamedPipe', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'VMHostCOMPort', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualCOMPort] $VirtualCOMPort
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
