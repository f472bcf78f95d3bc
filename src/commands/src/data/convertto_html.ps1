function ConvertTo-Html {
<#
.SYNOPSIS
Writes objects as an HTML table or list.
.DESCRIPTION
Without -Fragment the lines are a whole page.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER Property
The properties to show.
.PARAMETER Body
Lines of the body before the table.
.PARAMETER Head
Lines of the head of the page.
.PARAMETER Title
The title.
.PARAMETER As
The form of the output.
.PARAMETER CssUri
The address of a style sheet.
.PARAMETER Fragment
Only the table.
.PARAMETER PostContent
Lines after the table.
.PARAMETER PreContent
Lines before the table.
.EXAMPLE
[pscustomobject]@{ Name = 'web01' } | ConvertTo-Html -Fragment
#>
    [CmdletBinding(DefaultParameterSetName = 'Page')]
    [OutputType([string])]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(Position = 0)] [System.Object[]] $Property,
        [Parameter(ParameterSetName = 'Page', Position = 3)] [string[]] $Body,
        [Parameter(ParameterSetName = 'Page', Position = 1)] [string[]] $Head,
        [Parameter(ParameterSetName = 'Page', Position = 2)] [ValidateNotNullOrEmpty()] [string] $Title,
        [ValidateNotNullOrEmpty()] [ValidateSet('Table', 'List')] [string] $As,
        [Parameter(ParameterSetName = 'Page')] [Alias('cu', 'uri')] [ValidateNotNullOrEmpty()] [uri] $CssUri,
        [Parameter(ParameterSetName = 'Fragment')] [ValidateNotNullOrEmpty()] [switch] $Fragment,
        [ValidateNotNullOrEmpty()] [string[]] $PostContent,
        [ValidateNotNullOrEmpty()] [string[]] $PreContent,
        [Parameter(ParameterSetName = 'Page')] [ValidateNotNullOrEmpty()] [hashtable] $Meta,
        [Parameter(ParameterSetName = 'Page')] [ValidateNotNullOrEmpty()] [ValidatePattern('^[A-Za-z0-9]\w+\S+[A-Za-z0-9]$')] [string] $Charset,
        [Parameter(ParameterSetName = 'Page')] [ValidateNotNullOrEmpty()] [switch] $Transitional
    )
}
