function Send-MailMessage {
<#
.SYNOPSIS
Sends a mail.
.DESCRIPTION
The network is not served here.
.PARAMETER Body
Lines of the body before the table.
.PARAMETER Encoding
How text is written as bytes: utf8 unless told.
.EXAMPLE
Get-Command Send-MailMessage | ForEach-Object Name
#>
    [CmdletBinding()]
    param(
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Alias('PsPath')] [ValidateNotNullOrEmpty()] [string[]] $Attachments,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Bcc,
        [Parameter(Position = 2, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string] $Body,
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('BAH')] [switch] $BodyAsHtml,
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('BE')] [ValidateNotNullOrEmpty()] [ArgumentToEncodingTransformation()] [System.Text.Encoding] $Encoding,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Cc,
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('DNO')] [ValidateNotNullOrEmpty()] [System.Net.Mail.DeliveryNotificationOptions] $DeliveryNotificationOption,
        [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string] $From,
        [Parameter(Position = 3, ValueFromPipelineByPropertyName)] [Alias('ComputerName')] [ValidateNotNullOrEmpty()] [string] $SmtpServer,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [System.Net.Mail.MailPriority] $Priority,
        [Parameter(ValueFromPipelineByPropertyName)] [string[]] $ReplyTo,
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [Alias('sub')] [string] $Subject,
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $To,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [pscredential] $Credential,
        [Parameter(ValueFromPipelineByPropertyName)] [switch] $UseSsl,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateRange(0, 2147483647)] [int] $Port
    )
}
