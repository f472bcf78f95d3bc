function Select-Xml {
<#
.SYNOPSIS
Finds nodes of XML by an XPath expression.
.DESCRIPTION
The XML comes from a document, a text or files.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Xml
The XML documents or nodes.
.PARAMETER Content
The XML text.
.PARAMETER XPath
The expression.
.PARAMETER Namespace
Prefixes and the namespaces that they stand for.
.EXAMPLE
(Select-Xml -Content '<a><b>1</b></a>' -XPath '//b').Node.InnerText
#>
    [CmdletBinding(DefaultParameterSetName = 'Xml')]
    [OutputType('Microsoft.PowerShell.Commands.SelectXmlInfo')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [ValidateNotNullOrEmpty()] [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'Xml', Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Alias('Node')] [ValidateNotNullOrEmpty()] [System.Xml.XmlNode[]] $Xml,
        [Parameter(ParameterSetName = 'Content', Mandatory, ValueFromPipeline)] [ValidateNotNullOrEmpty()] [string[]] $Content,
        [Parameter(Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [string] $XPath,
        [ValidateNotNullOrEmpty()] [hashtable] $Namespace
    )
}
