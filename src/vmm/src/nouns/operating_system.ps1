<#
.SYNOPSIS
Gets operating systems.
.EXAMPLE
Get-SCOperatingSystem
#>
function Get-SCOperatingSystem {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.OperatingSystem])]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(ParameterSetName = 'ID', Mandatory)] [guid] $ID,
        [Parameter(ParameterSetName = 'Profile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile] $ApplicationProfile
    )
}

<#
.SYNOPSIS
Adds an operating system to the fabric.
.EXAMPLE
Add-SCOperatingSystem -ApplicationProfile $applicationProfile -OperatingSystem 'Windows Server 2019 Standard'
#>
function Add-SCOperatingSystem {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.OperatingSystem])]
    param(
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile] $ApplicationProfile,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.OperatingSystem] $OperatingSystem
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes an operating system.
.EXAMPLE
Remove-SCOperatingSystem -ApplicationProfile $applicationProfile -OperatingSystem 'Windows Server 2019 Standard'
#>
function Remove-SCOperatingSystem {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.OperatingSystem])]
    param(
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile] $ApplicationProfile,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.OperatingSystem] $OperatingSystem
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
