function Test-Json {
<#
.SYNOPSIS
Tells whether a text is valid JSON, and whether it obeys a schema.
.DESCRIPTION
What is wrong is reported as an error.
.PARAMETER Json
The JSON text.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Schema
The JSON schema as text.
.PARAMETER SchemaFile
The file with the JSON schema.
.EXAMPLE
Test-Json '{"a":1}'
#>
    [CmdletBinding(DefaultParameterSetName = 'JsonString')]
    [OutputType([bool])]
    param(
        [Parameter(ParameterSetName = 'JsonString', Mandatory, Position = 0, ValueFromPipeline)] [Parameter(ParameterSetName = 'JsonStringWithSchemaFile', Mandatory, Position = 0, ValueFromPipeline)] [Parameter(ParameterSetName = 'JsonStringWithSchemaString', Mandatory, Position = 0, ValueFromPipeline)] [string] $Json,
        [Parameter(ParameterSetName = 'JsonPath', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'JsonPathWithSchemaFile', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'JsonPathWithSchemaString', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string] $Path,
        [Parameter(ParameterSetName = 'JsonLiteralPath', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'JsonLiteralPathWithSchemaFile', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'JsonLiteralPathWithSchemaString', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string] $LiteralPath,
        [Parameter(ParameterSetName = 'JsonLiteralPathWithSchemaString', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'JsonPathWithSchemaString', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'JsonStringWithSchemaString', Mandatory, Position = 1)] [ValidateNotNullOrEmpty()] [string] $Schema,
        [Parameter(ParameterSetName = 'JsonLiteralPathWithSchemaFile', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'JsonPathWithSchemaFile', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'JsonStringWithSchemaFile', Mandatory, Position = 1)] [ValidateNotNullOrEmpty()] [string] $SchemaFile,
        [ValidateNotNullOrEmpty()] [ValidateSet('IgnoreComments', 'AllowTrailingCommas')] [string[]] $Options,
        [Parameter(ParameterSetName = 'JsonLiteralPathWithSchemaFile')] [Parameter(ParameterSetName = 'JsonLiteralPathWithSchemaString')] [Parameter(ParameterSetName = 'JsonPathWithSchemaFile')] [Parameter(ParameterSetName = 'JsonPathWithSchemaString')] [Parameter(ParameterSetName = 'JsonStringWithSchemaFile')] [Parameter(ParameterSetName = 'JsonStringWithSchemaString')] [switch] $FetchExternalReference
    )
}
