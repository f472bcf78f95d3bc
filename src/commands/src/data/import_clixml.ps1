function Import-Clixml {
<#
.SYNOPSIS
Reads objects from a CLIXML file.
.DESCRIPTION
Objects of types that are not known come back as property bags whose type names begin with Deserialized.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.EXAMPLE
'kept' | Export-Clixml saved.xml; Import-Clixml saved.xml
#>
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsPaging)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [switch] $IncludeTotalCount,
        [ulong] $Skip,
        [ulong] $First
    )
}
