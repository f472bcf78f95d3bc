<#
.SYNOPSIS
Gets VMM DR service registrations.
.EXAMPLE
Get-SCVMMDRServiceRegistration
#>
function Get-SCVMMDRServiceRegistration {
    [CmdletBinding()]
    param(
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Repairs a VMM DR service registration.
.EXAMPLE
Repair-SCVMMDRServiceRegistration
#>
function Repair-SCVMMDRServiceRegistration {
    [CmdletBinding()]
    param(
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
