<#
.SYNOPSIS
Gets VMM managed computers.
.EXAMPLE
Get-SCVMMManagedComputer
#>
function Get-SCVMMManagedComputer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMMManagedComputer])]
    param(
        [Parameter(Position = 0)] [string] $ComputerName
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a VMM managed computer to the fabric.
.EXAMPLE
Add-SCVMMManagedComputer -ComputerName 'Sample' -Credential 'Domain Join'
#>
function Add-SCVMMManagedComputer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMMManagedComputer])]
    param(
        [string] $Description,
        [Parameter(Mandatory, Position = 0)] [string] $ComputerName,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a VMM managed computer.
.EXAMPLE
Set-SCVMMManagedComputer -VMMManagedComputer $vmmManagedComputer -Description 'Sample'
#>
function Set-SCVMMManagedComputer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMMManagedComputer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMManagedComputer] $VMMManagedComputer,
        [Parameter(Mandatory)] [string] $Description
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a VMM managed computer.
.EXAMPLE
Remove-SCVMMManagedComputer -VMMManagedComputer $vmmManagedComputer -Credential 'Domain Join'
#>
function Remove-SCVMMManagedComputer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMMManagedComputer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMManagedComputer] $VMMManagedComputer,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Refreshes a VMM managed computer.
.EXAMPLE
Read-SCVMMManagedComputer -VMMManagedComputer $vmmManagedComputer
#>
function Read-SCVMMManagedComputer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMMManagedComputer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMManagedComputer] $VMMManagedComputer
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Registers a VMM managed computer.
.EXAMPLE
Register-SCVMMManagedComputer -VMMManagedComputer $vmmManagedComputer -Credential 'Domain Join'
#>
function Register-SCVMMManagedComputer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMMManagedComputer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMManagedComputer] $VMMManagedComputer,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Updates a VMM managed computer.
.EXAMPLE
Update-SCVMMManagedComputer -VMMManagedComputer $vmmManagedComputer -Credential 'Domain Join'
#>
function Update-SCVMMManagedComputer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMMManagedComputer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMManagedComputer] $VMMManagedComputer,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
