function Get-UICulture {
<#
.SYNOPSIS
Gets the culture of the user interface.
.DESCRIPTION
The culture decides the language of messages.
.EXAMPLE
(Get-UICulture).GetType().Name
#>
    [CmdletBinding()]
    [OutputType([cultureinfo])]
    param(

    )
}
