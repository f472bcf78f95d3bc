<#
.SYNOPSIS
Gets updates.
.EXAMPLE
Get-SCUpdate
#>
function Get-SCUpdate {
    [CmdletBinding(DefaultParameterSetName = 'ID')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.SoftwareUpdate])]
    param(
        [Parameter(ParameterSetName = 'ID', ValueFromPipeline)] [guid] $ID,
        [Parameter(ParameterSetName = 'Name', ValueFromPipeline)] [string] $Name,
        [Parameter(ParameterSetName = 'KBArticle', ValueFromPipeline)] [string] $KBArticle,
        [Parameter(ParameterSetName = 'BulletinId', ValueFromPipeline)] [string] $SecurityBulletinId,
        [Parameter(ParameterSetName = 'Newest')] [int] $Newest
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a update.
.EXAMPLE
Set-SCUpdate -Update $update -AcceptLicenseAgreement
#>
function Set-SCUpdate {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.SoftwareUpdate])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SoftwareUpdate] $Update,
        [Parameter(Mandatory)] [switch] $AcceptLicenseAgreement,
        [Parameter(ParameterSetName = 'UIOnlyEULAAcceptance', Mandatory)] [guid] $ClientID
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
