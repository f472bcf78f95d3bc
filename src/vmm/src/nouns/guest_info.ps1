<#
.SYNOPSIS
Changes a guest info.
.EXAMPLE
Set-SCGuestInfo -VM test01 -KvpMap $kvpMap
#>
function Set-SCGuestInfo {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'MultipleKvpKeys', Mandatory)] [hashtable] $KvpMap,
        [Parameter(ParameterSetName = 'SingleKvpKey', Mandatory, Position = 1)] [string] $Key,
        [Parameter(ParameterSetName = 'SingleKvpKey', Position = 2)] [string] $Value
    )
}

<#
.SYNOPSIS
Refreshes a guest info.
.EXAMPLE
Read-SCGuestInfo -VM test01 -KvpMap $kvpMap
#>
function Read-SCGuestInfo {
    [CmdletBinding(DefaultParameterSetName = 'MultipleKvpKeys')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'MultipleKvpKeys', Mandatory)] [hashtable] $KvpMap,
        [Parameter(ParameterSetName = 'SingleKvpKey', Mandatory, Position = 1)] [string] $Key
    )
}
