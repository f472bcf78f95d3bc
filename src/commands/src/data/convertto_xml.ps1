function ConvertTo-Xml {
<#
.SYNOPSIS
Writes objects as an XML document.
.DESCRIPTION
-As String gives the text, -As Stream several texts.
.PARAMETER Depth
How many levels are followed.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER NoTypeInformation
Accepted for old scripts: it is the default.
.PARAMETER As
The form of the output.
.EXAMPLE
1, 2 | ConvertTo-Xml -As String
#>
    [CmdletBinding()]
    [OutputType([string], [xml])]
    param(
        [ValidateRange(1, 2147483647)] [int] $Depth,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [AllowNull()] [psobject] $InputObject,
        [switch] $NoTypeInformation,
        [ValidateNotNullOrEmpty()] [ValidateSet('Stream', 'String', 'Document')] [string] $As
    )
}
