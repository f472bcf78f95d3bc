function Invoke-RestMethod {
<#
.SYNOPSIS
Asks a web service.
.DESCRIPTION
The network is not served here.
.PARAMETER Body
Lines of the body before the table.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.EXAMPLE
Get-Command Invoke-RestMethod | ForEach-Object Name
#>
    [CmdletBinding(DefaultParameterSetName = 'StandardMethod')]
    param(
        [Alias('FL')] [switch] $FollowRelLink,
        [Alias('ML')] [ValidateRange(1, 2147483647)] [int] $MaximumFollowRelLink,
        [Alias('RHV')] [string] $ResponseHeadersVariable,
        [string] $StatusCodeVariable,
        [Parameter(DontShow)] [switch] $UseBasicParsing,
        [Parameter(Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [uri] $Uri,
        [version] $HttpVersion,
        [Microsoft.PowerShell.Commands.WebRequestSession] $WebSession,
        [Alias('SV')] [string] $SessionVariable,
        [switch] $AllowUnencryptedAuthentication,
        [Microsoft.PowerShell.Commands.WebAuthenticationType] $Authentication,
        [pscredential] $Credential,
        [switch] $UseDefaultCredentials,
        [ValidateNotNullOrEmpty()] [string] $CertificateThumbprint,
        [ValidateNotNull()] [X509Certificate] $Certificate,
        [switch] $SkipCertificateCheck,
        [Microsoft.PowerShell.Commands.WebSslProtocol] $SslProtocol,
        [securestring] $Token,
        [string] $UserAgent,
        [switch] $DisableKeepAlive,
        [Alias('TimeoutSec')] [ValidateRange(0, 2147483647)] [int] $ConnectionTimeoutSeconds,
        [ValidateRange(0, 2147483647)] [int] $OperationTimeoutSeconds,
        [System.Collections.IDictionary] $Headers,
        [switch] $SkipHeaderValidation,
        [switch] $AllowInsecureRedirect,
        [ValidateRange(0, 2147483647)] [int] $MaximumRedirection,
        [ValidateRange(0, 2147483647)] [int] $MaximumRetryCount,
        [switch] $PreserveAuthorizationOnRedirect,
        [ValidateRange(1, 2147483647)] [int] $RetryIntervalSec,
        [Parameter(ParameterSetName = 'StandardMethod')] [Parameter(ParameterSetName = 'StandardMethodNoProxy')] [Microsoft.PowerShell.Commands.WebRequestMethod] $Method,
        [Parameter(ParameterSetName = 'CustomMethod', Mandatory)] [Parameter(ParameterSetName = 'CustomMethodNoProxy', Mandatory)] [Alias('CM')] [ValidateNotNullOrEmpty()] [string] $CustomMethod,
        [switch] $PreserveHttpMethodOnRedirect,
        [ValidateNotNullOrEmpty()] [System.Net.Sockets.UnixDomainSocketEndPoint] $UnixSocket,
        [Parameter(ParameterSetName = 'CustomMethodNoProxy', Mandatory)] [Parameter(ParameterSetName = 'StandardMethodNoProxy', Mandatory)] [switch] $NoProxy,
        [Parameter(ParameterSetName = 'CustomMethod')] [Parameter(ParameterSetName = 'StandardMethod')] [uri] $Proxy,
        [Parameter(ParameterSetName = 'CustomMethod')] [Parameter(ParameterSetName = 'StandardMethod')] [pscredential] $ProxyCredential,
        [Parameter(ParameterSetName = 'CustomMethod')] [Parameter(ParameterSetName = 'StandardMethod')] [switch] $ProxyUseDefaultCredentials,
        [Parameter(ValueFromPipeline)] [System.Object] $Body,
        [System.Collections.IDictionary] $Form,
        [string] $ContentType,
        [ValidateSet('chunked', 'compress', 'deflate', 'gzip', 'identity')] [string] $TransferEncoding,
        [ValidateNotNullOrEmpty()] [string] $InFile,
        [ValidateNotNullOrEmpty()] [string] $OutFile,
        [switch] $PassThru,
        [switch] $Resume,
        [switch] $SkipHttpErrorCheck
    )
}
