function New-PSDrive {
<#
.SYNOPSIS
Makes a drive.
.DESCRIPTION
Its root is a folder.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER PSProvider
The provider, such as FileSystem.
.PARAMETER Root
The folder that the drive stands for.
.PARAMETER Description
A text that tells what it is for.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.EXAMPLE
$null = New-PSDrive here FileSystem .; Test-Path here:/
#>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string] $PSProvider,
        [Parameter(Mandatory, Position = 2, ValueFromPipelineByPropertyName)] [AllowEmptyString()] [string] $Root,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $Description,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $Scope,
        [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $Credential,
        [Parameter(ValueFromPipelineByPropertyName)] [switch] $Persist
    )
}
