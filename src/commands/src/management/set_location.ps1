function Set-Location {
<#
.SYNOPSIS
Changes the current location.
.DESCRIPTION
`-` goes back, `+` forth.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.PARAMETER StackName
The name of the stack of locations.
.EXAMPLE
Set-Location ..
#>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType('System.Management.Automation.PathInfo', 'System.Management.Automation.PathInfoStack')]
    param(
        [Parameter(ParameterSetName = 'Path', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string] $LiteralPath,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'Stack', ValueFromPipelineByPropertyName)] [string] $StackName
    )
}
