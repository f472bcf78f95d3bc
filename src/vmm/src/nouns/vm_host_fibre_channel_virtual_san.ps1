<#
.SYNOPSIS
Gets host fibre channel virtual SANs.
.EXAMPLE
Get-SCVMHostFibreChannelVirtualSAN
#>
function Get-SCVMHostFibreChannelVirtualSAN {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a host fibre channel virtual SAN.
.EXAMPLE
New-SCVMHostFibreChannelVirtualSAN -Name 'Sample'
#>
function New-SCVMHostFibreChannelVirtualSAN {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [Microsoft.SystemCenter.VirtualMachineManager.HostFibreChannelHba[]] $HostFibreChannelHba
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a host fibre channel virtual SAN.
.EXAMPLE
Set-SCVMHostFibreChannelVirtualSAN -HostFibreChannelVirtualSAN $hostFibreChannelVirtualSAN
#>
function Set-SCVMHostFibreChannelVirtualSAN {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostFibreChannelVirtualSAN] $HostFibreChannelVirtualSAN,
        [string] $Name,
        [string] $Description,
        [Microsoft.SystemCenter.VirtualMachineManager.HostFibreChannelHba[]] $AddHostFibreChannelHba,
        [Microsoft.SystemCenter.VirtualMachineManager.HostFibreChannelHba[]] $RemoveHostFibreChannelHba
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a host fibre channel virtual SAN.
.EXAMPLE
Remove-SCVMHostFibreChannelVirtualSAN -HostFibreChannelVirtualSAN $hostFibreChannelVirtualSAN
#>
function Remove-SCVMHostFibreChannelVirtualSAN {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostFibreChannelVirtualSAN] $HostFibreChannelVirtualSAN
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}
