<#
.SYNOPSIS
Adds members to an object.
.EXAMPLE
[pscustomobject]@{ A = 1 } | Add-Member -NotePropertyName B -NotePropertyValue 2 -PassThru
#>
function Add-Member {
    [CmdletBinding(DefaultParameterSetName = 'TypeNameSet')]
    param(
        [Parameter(ParameterSetName = 'MemberSet', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NotePropertyMultiMemberSet', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NotePropertySingleMemberSet', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'TypeNameSet', Mandatory, ValueFromPipeline)]
        [psobject] $InputObject,
        [Parameter(ParameterSetName = 'MemberSet', Mandatory, Position = 0)]
        [Alias('Type')]
        [System.Management.Automation.PSMemberTypes] $MemberType,
        [Parameter(ParameterSetName = 'MemberSet', Mandatory, Position = 1)] [string] $Name,
        [Parameter(ParameterSetName = 'MemberSet', Position = 2)] [object] $Value,
        [Parameter(ParameterSetName = 'MemberSet', Position = 3)] [object] $SecondValue,
        [Parameter(ParameterSetName = 'MemberSet')]
        [Parameter(ParameterSetName = 'NotePropertyMultiMemberSet')]
        [Parameter(ParameterSetName = 'NotePropertySingleMemberSet')]
        [Parameter(ParameterSetName = 'TypeNameSet', Mandatory)]
        [ValidateNotNullOrEmpty()]
        [string] $TypeName,
        [Parameter(ParameterSetName = 'MemberSet')]
        [Parameter(ParameterSetName = 'NotePropertyMultiMemberSet')]
        [Parameter(ParameterSetName = 'NotePropertySingleMemberSet')]
        [switch] $Force,
        [Parameter(ParameterSetName = 'MemberSet')]
        [Parameter(ParameterSetName = 'NotePropertyMultiMemberSet')]
        [Parameter(ParameterSetName = 'NotePropertySingleMemberSet')]
        [Parameter(ParameterSetName = 'TypeNameSet')]
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'NotePropertySingleMemberSet', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $NotePropertyName,
        [Parameter(ParameterSetName = 'NotePropertySingleMemberSet', Mandatory, Position = 1)]
        [AllowNull()]
        [object] $NotePropertyValue,
        [Parameter(ParameterSetName = 'NotePropertyMultiMemberSet', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [System.Collections.IDictionary] $NotePropertyMembers
    )
}
