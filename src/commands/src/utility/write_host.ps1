function Write-Host {
<#
.SYNOPSIS
Writes text to the screen.
.DESCRIPTION
The text also reaches the information stream, so that 6> redirects it.
.PARAMETER Object
What is written.
.PARAMETER NoNewline
Ends without a line break.
.PARAMETER Separator
What stands between two parts.
.PARAMETER ForegroundColor
The colour of the text.
.PARAMETER BackgroundColor
The colour behind the text.
.EXAMPLE
Write-Host 'done'
#>
    [CmdletBinding()]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromRemainingArguments)] [Alias('Msg', 'Message')] [System.Object] $Object,
        [switch] $NoNewline,
        [System.Object] $Separator,
        [System.ConsoleColor] $ForegroundColor,
        [System.ConsoleColor] $BackgroundColor
    )
}
