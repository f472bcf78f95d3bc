<#
.SYNOPSIS
Gets VMM access licenses.
.EXAMPLE
Get-SCVMMAccessLicense -VMMServer vmm01.contoso.com -License
#>
function Get-SCVMMAccessLicense {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(ParameterSetName = 'License', Mandatory)] [switch] $License,
        [Parameter(ParameterSetName = 'LicenseBy', Mandatory)]
        [Microsoft.VirtualManager.Remoting.LicenseBy] $LicenseBy
    )
}

<#
.SYNOPSIS
Registers a VMM access license.
.EXAMPLE
Register-SCVMMAccessLicense -ProductKey 'Sample'
#>
function Register-SCVMMAccessLicense {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $ProductKey,
        [switch] $AcceptEULA
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
