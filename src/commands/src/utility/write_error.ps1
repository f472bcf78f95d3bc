function Write-Error {
<#
.SYNOPSIS
Writes an error to the error stream.
.DESCRIPTION
The error does not end the script unless -ErrorAction Stop or $ErrorActionPreference says so.
.PARAMETER Exception
The exception of the error.
.PARAMETER Message
The text.
.PARAMETER ErrorRecord
A whole error record to write.
.PARAMETER Category
The category of the error.
.PARAMETER ErrorId
The id of the error.
.PARAMETER TargetObject
What the error is about.
.PARAMETER RecommendedAction
What to do about the error.
.EXAMPLE
Write-Error 'disk full' -ErrorAction SilentlyContinue
#>
    [CmdletBinding(DefaultParameterSetName = 'NoException')]
    param(
        [Parameter(ParameterSetName = 'WithException', Mandatory, Position = 0)] [System.Exception] $Exception,
        [Parameter(ParameterSetName = 'NoException', Mandatory, Position = 0, ValueFromPipeline)] [Parameter(ParameterSetName = 'WithException')] [Alias('Msg')] [AllowNull()] [AllowEmptyString()] [string] $Message,
        [Parameter(ParameterSetName = 'ErrorRecord', Mandatory, Position = 0)] [System.Management.Automation.ErrorRecord] $ErrorRecord,
        [Parameter(ParameterSetName = 'NoException')] [Parameter(ParameterSetName = 'WithException')] [System.Management.Automation.ErrorCategory] $Category,
        [Parameter(ParameterSetName = 'NoException')] [Parameter(ParameterSetName = 'WithException')] [string] $ErrorId,
        [Parameter(ParameterSetName = 'NoException')] [Parameter(ParameterSetName = 'WithException')] [System.Object] $TargetObject,
        [string] $RecommendedAction,
        [Alias('Activity')] [string] $CategoryActivity,
        [Alias('Reason')] [string] $CategoryReason,
        [Alias('TargetName')] [string] $CategoryTargetName,
        [Alias('TargetType')] [string] $CategoryTargetType
    )
}
