function Get-Process {
<#
.SYNOPSIS
Gets the running processes.
.DESCRIPTION
By name, which may hold wildcards, or by id.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Id
The numbers of the objects.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER Module
The modules.
.EXAMPLE
(Get-Process -Id $PID).Id -eq $PID
#>
    [CmdletBinding(DefaultParameterSetName = 'Name')]
    [OutputType('System.Diagnostics.FileVersionInfo', 'System.Diagnostics.Process', 'System.Diagnostics.ProcessModule')]
    param(
        [Parameter(ParameterSetName = 'Name', Position = 0, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'NameWithUserName', Position = 0, ValueFromPipelineByPropertyName)] [Alias('ProcessName')] [ValidateNotNullOrEmpty()] [string[]] $Name,
        [Parameter(ParameterSetName = 'Id', Mandatory, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'IdWithUserName', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PID')] [int[]] $Id,
        [Parameter(ParameterSetName = 'InputObject', Mandatory, ValueFromPipeline)] [Parameter(ParameterSetName = 'InputObjectWithUserName', Mandatory, ValueFromPipeline)] [System.Diagnostics.Process[]] $InputObject,
        [Parameter(ParameterSetName = 'IdWithUserName', Mandatory)] [Parameter(ParameterSetName = 'InputObjectWithUserName', Mandatory)] [Parameter(ParameterSetName = 'NameWithUserName', Mandatory)] [switch] $IncludeUserName,
        [Parameter(ParameterSetName = 'Id')] [Parameter(ParameterSetName = 'InputObject')] [Parameter(ParameterSetName = 'Name')] [ValidateNotNull()] [switch] $Module,
        [Parameter(ParameterSetName = 'Id')] [Parameter(ParameterSetName = 'InputObject')] [Parameter(ParameterSetName = 'Name')] [Alias('FV', 'FVI')] [ValidateNotNull()] [switch] $FileVersionInfo
    )
}
