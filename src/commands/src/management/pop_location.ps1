function Pop-Location {
<#
.SYNOPSIS
Returns to the location that Push-Location remembered.
.DESCRIPTION
The latest comes first.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.PARAMETER StackName
The name of the stack of locations.
.EXAMPLE
Push-Location ..; Pop-Location
#>
    [CmdletBinding()]
    [OutputType('System.Management.Automation.PathInfo')]
    param(
        [switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $StackName
    )
}
