<#
.SYNOPSIS
Gets VMX computer configurations.
.EXAMPLE
Get-SCVMXComputerConfiguration
#>
function Get-SCVMXComputerConfiguration {
    [CmdletBinding()]
    param(
        [string] $VMXPath
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a VMX computer configuration.
.EXAMPLE
New-SCVMXComputerConfiguration -VMXPath 'Sample'
#>
function New-SCVMXComputerConfiguration {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $VMXPath,
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a VMX computer configuration.
.EXAMPLE
Remove-SCVMXComputerConfiguration -VMXComputerConfiguration $vmxComputerConfiguration
#>
function Remove-SCVMXComputerConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('MachineConfig', 'VMXMachineConfig')]
        [Microsoft.SystemCenter.VirtualMachineManager.VmxMachineConfiguration] $VMXComputerConfiguration
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
