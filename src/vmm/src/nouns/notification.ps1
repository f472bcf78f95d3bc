<#
.SYNOPSIS
Gets notifications.
.EXAMPLE
Get-SCNotification -NotifiedObject $notifiedObject
#>
function Get-SCNotification {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject] $NotifiedObject
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a notification.
.EXAMPLE
Set-SCNotification -Notifications $notifications -Dismiss
#>
function Set-SCNotification {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.Notification[]] $Notifications,
        [Parameter(Mandatory)] [switch] $Dismiss
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
