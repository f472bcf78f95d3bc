function Push-Location {
<#
.SYNOPSIS
Changes the current location and remembers the old one.
.DESCRIPTION
Pop-Location returns to it.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.PARAMETER StackName
The name of the stack of locations.
.EXAMPLE
Push-Location ..; Pop-Location
#>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType('System.Management.Automation.PathInfo')]
    param(
        [Parameter(ParameterSetName = 'Path', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string] $LiteralPath,
        [switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $StackName
    )
}
