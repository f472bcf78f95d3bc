function ConvertFrom-CliXml {
<#
.SYNOPSIS
Reads objects from CLIXML text.
.DESCRIPTION
Objects of types that are not known come back as property bags whose type names begin with Deserialized.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.EXAMPLE
ConvertTo-CliXml 5 | ConvertFrom-CliXml
#>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string] $InputObject
    )
}
