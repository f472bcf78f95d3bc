function Test-Connection {
<#
.SYNOPSIS
Tells whether a machine answers.
.DESCRIPTION
Only this machine itself is asked; the network is not served here.
.PARAMETER Count
How many.
.PARAMETER Quiet
Answers true or false.
.PARAMETER Detailed
Tells parameters and examples.
.EXAMPLE
Test-Connection localhost -Quiet -Count 1
#>
    [CmdletBinding(DefaultParameterSetName = 'DefaultPing')]
    [OutputType([bool], [int], 'Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus', 'Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus', 'Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus', 'Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus')]
    param(
        [Parameter(ParameterSetName = 'DefaultPing')] [Parameter(ParameterSetName = 'RepeatPing')] [switch] $Ping,
        [Parameter(ParameterSetName = 'DefaultPing')] [Parameter(ParameterSetName = 'MtuSizeDetect')] [Parameter(ParameterSetName = 'RepeatPing')] [Parameter(ParameterSetName = 'TcpPort')] [Parameter(ParameterSetName = 'TraceRoute')] [switch] $IPv4,
        [Parameter(ParameterSetName = 'DefaultPing')] [Parameter(ParameterSetName = 'MtuSizeDetect')] [Parameter(ParameterSetName = 'RepeatPing')] [Parameter(ParameterSetName = 'TcpPort')] [Parameter(ParameterSetName = 'TraceRoute')] [switch] $IPv6,
        [Parameter(ParameterSetName = 'DefaultPing')] [Parameter(ParameterSetName = 'MtuSizeDetect')] [Parameter(ParameterSetName = 'RepeatPing')] [Parameter(ParameterSetName = 'TcpPort')] [Parameter(ParameterSetName = 'TraceRoute')] [switch] $ResolveDestination,
        [Parameter(ParameterSetName = 'DefaultPing')] [Parameter(ParameterSetName = 'RepeatPing')] [Parameter(ParameterSetName = 'TcpPort')] [Parameter(ParameterSetName = 'TraceRoute')] [string] $Source,
        [Parameter(ParameterSetName = 'DefaultPing')] [Parameter(ParameterSetName = 'RepeatPing')] [Parameter(ParameterSetName = 'TraceRoute')] [Alias('Ttl', 'TimeToLive', 'Hops')] [ValidateRange(1, 128)] [int] $MaxHops,
        [Parameter(ParameterSetName = 'DefaultPing')] [Parameter(ParameterSetName = 'TcpPort')] [int] $Count,
        [Parameter(ParameterSetName = 'DefaultPing')] [Parameter(ParameterSetName = 'RepeatPing')] [Parameter(ParameterSetName = 'TcpPort')] [int] $Delay,
        [Parameter(ParameterSetName = 'DefaultPing')] [Parameter(ParameterSetName = 'RepeatPing')] [Alias('Size', 'Bytes', 'BS')] [ValidateRange(0, 65500)] [int] $BufferSize,
        [Parameter(ParameterSetName = 'DefaultPing')] [Parameter(ParameterSetName = 'RepeatPing')] [switch] $DontFragment,
        [Parameter(ParameterSetName = 'RepeatPing', Mandatory)] [Parameter(ParameterSetName = 'TcpPort')] [Alias('Continuous')] [switch] $Repeat,
        [switch] $Quiet,
        [int] $TimeoutSeconds,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Alias('ComputerName')] [ValidateNotNullOrEmpty()] [string[]] $TargetName,
        [Parameter(ParameterSetName = 'MtuSizeDetect', Mandatory)] [Alias('MtuSizeDetect')] [switch] $MtuSize,
        [Parameter(ParameterSetName = 'TraceRoute', Mandatory)] [switch] $Traceroute,
        [Parameter(ParameterSetName = 'TcpPort', Mandatory)] [ValidateRange(0, 65535)] [int] $TcpPort,
        [Parameter(ParameterSetName = 'TcpPort')] [switch] $Detailed
    )
}
