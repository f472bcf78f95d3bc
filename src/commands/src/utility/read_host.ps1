function Read-Host {
<#
.SYNOPSIS
Reads a line from the user.
.DESCRIPTION
With -AsSecureString the line is not shown.
.PARAMETER Prompt
The text that asks.
.PARAMETER AsSecureString
Gives a secure string, and shows nothing.
.PARAMETER MaskInput
Shows nothing of what is typed.
.EXAMPLE
Get-Command Read-Host | ForEach-Object Name
#>
    [CmdletBinding(DefaultParameterSetName = 'AsString')]
    [OutputType([securestring], [string])]
    param(
        [Parameter(Position = 0, ValueFromRemainingArguments)] [AllowNull()] [System.Object] $Prompt,
        [Parameter(ParameterSetName = 'AsSecureString')] [switch] $AsSecureString,
        [Parameter(ParameterSetName = 'AsString')] [switch] $MaskInput
    )
}
