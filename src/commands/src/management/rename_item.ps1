function Rename-Item {
<#
.SYNOPSIS
Gives an item another name.
.DESCRIPTION
The new name is a name and not a path.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER NewName
The new name.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.EXAMPLE
'x' | Set-Content a.txt; Rename-Item a.txt d.txt
#>
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string] $LiteralPath,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string] $NewName,
        [switch] $Force,
        [switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $Credential
    )
}
