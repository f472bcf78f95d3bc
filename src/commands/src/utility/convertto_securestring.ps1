function ConvertTo-SecureString {
<#
.SYNOPSIS
Makes a secure string of text.
.DESCRIPTION
Plain text needs -AsPlainText.
.PARAMETER AsPlainText
The text is readable.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER SecureKey
The key as a secure string.
.PARAMETER Key
The bytes of the key.
.EXAMPLE
(ConvertTo-SecureString 'secret' -AsPlainText -Force).Length
#>
    [CmdletBinding(DefaultParameterSetName = 'Secure')]
    [OutputType([securestring])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string] $String,
        [Parameter(ParameterSetName = 'PlainText', Position = 1)] [switch] $AsPlainText,
        [Parameter(ParameterSetName = 'PlainText', Position = 2)] [switch] $Force,
        [Parameter(ParameterSetName = 'Secure', Position = 1)] [securestring] $SecureKey,
        [Parameter(ParameterSetName = 'Open')] [byte[]] $Key
    )
}
