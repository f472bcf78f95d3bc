<#
.SYNOPSIS
Gets port classifications.
.EXAMPLE
Get-SCPortClassification
#>
function Get-SCPortClassification {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.PortClassification])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ById')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a port classification.
.EXAMPLE
New-SCPortClassification -Name 'Sample'
#>
function New-SCPortClassification {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.PortClassification])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a port classification.
.EXAMPLE
Set-SCPortClassification -PortClassification $portClassification
#>
function Set-SCPortClassification {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.PortClassification])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PortClassification] $PortClassification,
        [string] $Name,
        [Parameter(Position = 1)] [string] $Description
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a port classification.
.EXAMPLE
Remove-SCPortClassification -PortClassification $portClassification
#>
function Remove-SCPortClassification {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.PortClassification])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PortClassification] $PortClassification
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
