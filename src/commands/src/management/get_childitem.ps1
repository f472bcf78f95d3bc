function Get-ChildItem {
<#
.SYNOPSIS
Lists the items in a place.
.DESCRIPTION
Files and folders, or the items of another drive.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Filter
Takes only files whose name matches this pattern.
.PARAMETER Include
Takes only what matches one of these patterns.
.PARAMETER Exclude
Leaves out what matches one of these patterns.
.PARAMETER Recurse
Goes into folders within folders.
.PARAMETER Depth
How many levels are followed.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Attributes
Takes only files with these attributes.
.PARAMETER Directory
Takes only folders.
.PARAMETER File
Takes only files.
.PARAMETER Hidden
Takes only hidden items.
.PARAMETER ReadOnly
Takes only read-only items.
.PARAMETER System
Takes only system items.
.EXAMPLE
'x' | Set-Content a.txt; Get-ChildItem *.txt -Name
#>
    [CmdletBinding(DefaultParameterSetName = 'Items')]
    [OutputType('System.IO.DirectoryInfo', 'System.IO.FileInfo')]
    param(
        [Parameter(ParameterSetName = 'Items', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralItems', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [Parameter(Position = 1)] [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Alias('s', 'r')] [switch] $Recurse,
        [uint] $Depth,
        [switch] $Force,
        [switch] $Name,
        [System.Management.Automation.FlagsExpression[System.IO.FileAttributes]] $Attributes,
        [switch] $FollowSymlink,
        [Alias('ad')] [switch] $Directory,
        [Alias('af')] [switch] $File,
        [Alias('ah', 'h')] [switch] $Hidden,
        [Alias('ar')] [switch] $ReadOnly,
        [Alias('as')] [switch] $System
    )
}
