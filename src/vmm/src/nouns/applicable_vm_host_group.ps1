<#
.SYNOPSIS
Gets applicable host groups.
.EXAMPLE
Get-SCApplicableVMHostGroup -LogicalSwitch $logicalSwitch
#>
function Get-SCApplicableVMHostGroup {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'ByLogicalSwitch', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch] $LogicalSwitch,
        [Parameter(ParameterSetName = 'ByUplinkPortProfileSet', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.UplinkPortProfileSet] $UplinkPortProfileSet,
        [Parameter(ParameterSetName = 'ByNativeUplinkPortProfile', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.NativeUplinkPortProfile] $NativeUplinkPortProfile
        # Shared: VMMServer
    )
}
