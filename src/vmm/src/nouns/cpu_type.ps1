<#
.SYNOPSIS
Gets CPU types.
.EXAMPLE
Get-SCCPUType
#>
function Get-SCCPUType {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ProcessorType])]
    param(
        [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}
