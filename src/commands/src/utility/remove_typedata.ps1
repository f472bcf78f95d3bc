function Remove-TypeData {
<#
.SYNOPSIS
Takes back what was added to a type.
.DESCRIPTION
By type name or by type data.
.PARAMETER TypeName
The name of the type.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.EXAMPLE
Update-TypeData -TypeName T1 -MemberType NoteProperty -MemberName A -Value 1; Remove-TypeData T1
#>
    [CmdletBinding(DefaultParameterSetName = 'RemoveTypeDataSet', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'RemoveTypeSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string] $TypeName,
        [Parameter(ParameterSetName = 'RemoveFileSet', Mandatory)] [ValidateNotNullOrEmpty()] [string[]] $Path,
        [Parameter(ParameterSetName = 'RemoveTypeDataSet', Mandatory, ValueFromPipeline)] [System.Management.Automation.Runspaces.TypeData] $TypeData
    )
}
