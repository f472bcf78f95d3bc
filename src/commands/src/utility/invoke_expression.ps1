function Invoke-Expression {
<#
.SYNOPSIS
Runs a text as commands in the current scope.
.DESCRIPTION
Never give it text from others.
.PARAMETER Command
The text to run, or the command.
.EXAMPLE
Invoke-Expression '1 + 2'
#>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string] $Command
    )
}
