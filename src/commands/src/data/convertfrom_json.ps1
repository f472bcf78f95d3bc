function ConvertFrom-Json {
<#
.SYNOPSIS
Reads JSON text as objects.
.DESCRIPTION
Objects become custom objects, or hashtables with -AsHashtable; strings that are ISO dates become dates.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER AsHashtable
Gives hashtables in place of objects.
.PARAMETER Depth
How many levels are followed.
.PARAMETER NoEnumerate
Keeps a collection as one object.
.PARAMETER DateKind
How texts that are dates are read.
.EXAMPLE
('{"name":"web01","port":80}' | ConvertFrom-Json).port
#>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [AllowEmptyString()] [string] $InputObject,
        [switch] $AsHashtable,
        [int] $Depth,
        [switch] $NoEnumerate,
        [Microsoft.PowerShell.Commands.JsonDateKind] $DateKind
    )
}
