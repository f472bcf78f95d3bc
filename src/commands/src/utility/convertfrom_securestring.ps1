function ConvertFrom-SecureString {
<#
.SYNOPSIS
Gives the text of a secure string.
.DESCRIPTION
-AsPlainText gives the text itself.
.PARAMETER AsPlainText
The text is readable.
.PARAMETER SecureKey
The key as a secure string.
.PARAMETER Key
The bytes of the key.
.EXAMPLE
ConvertTo-SecureString 'secret' -AsPlainText | ConvertFrom-SecureString -AsPlainText
#>
    [CmdletBinding(DefaultParameterSetName = 'Secure')]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [securestring] $SecureString,
        [Parameter(ParameterSetName = 'AsPlainText')] [switch] $AsPlainText,
        [Parameter(ParameterSetName = 'Secure', Position = 1)] [securestring] $SecureKey,
        [Parameter(ParameterSetName = 'Open')] [byte[]] $Key
    )
}
