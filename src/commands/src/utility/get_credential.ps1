function Get-Credential {
<#
.SYNOPSIS
Asks for a user name and a password.
.DESCRIPTION
With both given nothing is asked.
.PARAMETER Message
The text.
.PARAMETER Title
The title.
.EXAMPLE
Get-Command Get-Credential | ForEach-Object Name
#>
    [CmdletBinding(DefaultParameterSetName = 'CredentialSet')]
    [OutputType([pscredential])]
    param(
        [Parameter(ParameterSetName = 'CredentialSet', Position = 0)] [ValidateNotNull()] [pscredential] $Credential,
        [Parameter(ParameterSetName = 'MessageSet')] [ValidateNotNullOrEmpty()] [string] $Message,
        [Parameter(ParameterSetName = 'MessageSet', Position = 0)] [ValidateNotNullOrEmpty()] [string] $UserName,
        [Parameter(ParameterSetName = 'MessageSet')] [ValidateNotNullOrEmpty()] [string] $Title
    )
}
