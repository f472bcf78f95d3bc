<#
.SYNOPSIS
Tests a domain credential.
.EXAMPLE
Test-SCDomainCredential -Credential 'Domain Join'
#>
function Test-SCDomainCredential {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'Credential', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [Parameter(ParameterSetName = 'UserName', Mandatory, Position = 0, ValueFromPipeline)] [string] $UserName
        # Shared: VMMServer
    )
}
