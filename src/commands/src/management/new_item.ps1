function New-Item {
<#
.SYNOPSIS
Makes an item: a file, a folder, a link, a variable, a function.
.DESCRIPTION
-Force makes missing parents and replaces a file.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER ItemType
The kind of item: File, Directory, SymbolicLink, HardLink.
.PARAMETER Value
The new value.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.EXAMPLE
$null = New-Item data -ItemType Directory; Test-Path data
#>
    [CmdletBinding(DefaultParameterSetName = 'pathSet', SupportsShouldProcess)]
    [OutputType([string], 'System.IO.DirectoryInfo', 'System.IO.FileInfo')]
    param(
        [Parameter(ParameterSetName = 'nameSet', Position = 0, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'pathSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Path,
        [Parameter(ParameterSetName = 'nameSet', Mandatory, ValueFromPipelineByPropertyName)] [AllowNull()] [AllowEmptyString()] [string] $Name,
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('Type')] [string] $ItemType,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Alias('Target')] [System.Object] $Value,
        [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $Credential
    )
}
