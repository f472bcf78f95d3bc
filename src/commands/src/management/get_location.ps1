function Get-Location {
<#
.SYNOPSIS
Gets the current location.
.DESCRIPTION
Of the session, or of a drive.
.PARAMETER PSProvider
The provider, such as FileSystem.
.PARAMETER StackName
The name of the stack of locations.
.EXAMPLE
(Get-Location).Path
#>
    [CmdletBinding(DefaultParameterSetName = 'Location')]
    [OutputType('System.Management.Automation.PathInfo', 'System.Management.Automation.PathInfoStack')]
    param(
        [Parameter(ParameterSetName = 'Location', ValueFromPipelineByPropertyName)] [string[]] $PSProvider,
        [Parameter(ParameterSetName = 'Location', ValueFromPipelineByPropertyName)] [string[]] $PSDrive,
        [Parameter(ParameterSetName = 'Stack')] [switch] $Stack,
        [Parameter(ParameterSetName = 'Stack', ValueFromPipelineByPropertyName)] [string[]] $StackName
    )
}
