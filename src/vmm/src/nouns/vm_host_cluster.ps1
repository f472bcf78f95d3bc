<#
.SYNOPSIS
Gets host clusters.
.EXAMPLE
Get-SCVMHostCluster
#>
function Get-SCVMHostCluster {
    [CmdletBinding(DefaultParameterSetName = 'Connection')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostCluster])]
    param(
        [Parameter(ParameterSetName = 'Connection', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(ParameterSetName = 'Connection')]
        [Parameter(ParameterSetName = 'VMHostGroup', Mandatory)]
        [Parameter(ParameterSetName = 'Name')]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(ParameterSetName = 'Connection')]
        [Parameter(ParameterSetName = 'VMHostGroup')]
        [Parameter(ParameterSetName = 'Name', Mandatory)]
        [string] $Name,
        [Parameter(ParameterSetName = 'Connection')]
        [Parameter(ParameterSetName = 'ID', Mandatory)]
        [guid] $ID,
        [Parameter(ParameterSetName = 'AssociatedWithStorageArray', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageArray] $HyperConvergedStorageArray
    )
}

<#
.SYNOPSIS
Adds a host cluster to the fabric.
.EXAMPLE
Add-SCVMHostCluster -Name 'Sample' -Credential 'Domain Join'
#>
function Add-SCVMHostCluster {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostCluster])]
    param(
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualizationManager] $VirtualizationManager,
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [uint32] $ClusterReserve,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [string] $AddVMHostJobsListVariable,
        [string] $VMPaths,
        [string] $BaseDiskPaths,
        [bool] $RemoteConnectEnabled,
        [uint32] $RemoteConnectPort,
        [bool] $EnableLiveMigration,
        [uint32] $LiveMigrationMaximum,
        [uint32] $LiveStorageMigrationMaximum,
        [bool] $UseAnyMigrationSubnet,
        [string[]] $MigrationSubnet,
        [Microsoft.VirtualManager.Remoting.MigrationAuthProtocolType] $MigrationAuthProtocol,
        [Microsoft.VirtualManager.Remoting.MigrationPerformanceOptionType] $MigrationPerformanceOption,
        [bool] $Reassociate,
        [switch] $NonTrustedDomainHost
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a host cluster.
.EXAMPLE
Set-SCVMHostCluster -VMHostCluster hvcl01.contoso.com
#>
function Set-SCVMHostCluster {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostCluster])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [string] $Description,
        [uint32] $ClusterReserve,
        [switch] $SetQuorumNodeMajority,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject] $SetQuorumDisk,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $VMHostManagementCredential,
        [object] $DCBSettings
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a host cluster.
.EXAMPLE
Remove-SCVMHostCluster -VMHostCluster hvcl01.contoso.com
#>
function Remove-SCVMHostCluster {
    [CmdletBinding(DefaultParameterSetName = 'NormalRemoval', SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostCluster])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'NormalRemoval')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [Parameter(ParameterSetName = 'ForceRemoval', Mandatory)] [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Installs a host cluster.
.EXAMPLE
Install-SCVMHostCluster -VMHost $vmHost -ClusterName 'Sample' -Credential 'Domain Join'
#>
function Install-SCVMHostCluster {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostCluster])]
    param(
        [Parameter(ParameterSetName = 'CreateCluster', Mandatory)]
        [Parameter(ParameterSetName = 'AddNodes', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host[]] $VMHost,
        [Parameter(ParameterSetName = 'CreateCluster', Mandatory)]
        [Parameter(ParameterSetName = 'CreateClusterFromBareMetal', Mandatory)]
        [string] $ClusterName,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [Parameter(ParameterSetName = 'CreateCluster')]
        [Parameter(ParameterSetName = 'CreateClusterFromBareMetal')]
        [string[]] $ClusterIPAddress,
        [Parameter(ParameterSetName = 'CreateCluster')]
        [Parameter(ParameterSetName = 'CreateClusterFromBareMetal')]
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool[]] $ClusterIPAddressPool,
        [Parameter(ParameterSetName = 'CreateCluster')]
        [Parameter(ParameterSetName = 'CreateClusterFromBareMetal')]
        [int] $ClusterReserve,
        [Parameter(ParameterSetName = 'CreateCluster')]
        [Parameter(ParameterSetName = 'CreateClusterFromBareMetal')]
        [string] $Description,
        [Parameter(ParameterSetName = 'CreateCluster')]
        [Parameter(ParameterSetName = 'CreateClusterFromBareMetal')]
        [switch] $SetQuorumNodeMajority,
        [Parameter(ParameterSetName = 'CreateCluster')]
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject] $SetQuorumDisk,
        [switch] $SkipValidation,
        [switch] $EnableS2D,
        [object] $DCBSettings,
        [Parameter(ParameterSetName = 'AddNodes', Mandatory)]
        [Parameter(ParameterSetName = 'AddNodesFromBareMetal', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'AddNodesFromBareMetal', Mandatory)]
        [Parameter(ParameterSetName = 'CreateClusterFromBareMetal', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerConfig[]] $PhysicalComputerConfig
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Moves a host cluster.
.EXAMPLE
Move-SCVMHostCluster -VMHostCluster hvcl01.contoso.com -ParentHostGroup Test
#>
function Move-SCVMHostCluster {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostCluster])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(Mandatory)]
        [Alias('ParentVMHostGroup')]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $ParentHostGroup
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Refreshes a host cluster.
.EXAMPLE
Read-SCVMHostCluster -VMHostCluster hvcl01.contoso.com
#>
function Read-SCVMHostCluster {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostCluster])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Tests a host cluster.
.EXAMPLE
Test-SCVMHostCluster -VMHostCluster hvcl01.contoso.com
#>
function Test-SCVMHostCluster {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostCluster])]
    param(
        [Parameter(ParameterSetName = 'ValidateCluster', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [Parameter(ParameterSetName = 'ValidateNodes', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host[]] $VMHost
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Uninstalls a host cluster.
.EXAMPLE
Uninstall-SCVMHostCluster -VMHostCluster hvcl01.contoso.com
#>
function Uninstall-SCVMHostCluster {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostCluster])]
    param(
        [Parameter(ParameterSetName = 'DestroyCluster', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'RemoveNodes', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host[]] $VMHost
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
