<#
.SYNOPSIS
Does something with each object.
.EXAMPLE
1..3 | ForEach-Object { $_ * 2 }
.EXAMPLE
'a', 'b' | ForEach-Object ToUpper
#>
function ForEach-Object {
    [CmdletBinding(DefaultParameterSetName = 'ScriptBlockSet', SupportsShouldProcess, ConfirmImpact = 'Low')]
    param(
        [Parameter(ParameterSetName = 'ParallelParameterSet', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'PropertyAndMethodSet', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ScriptBlockSet', ValueFromPipeline)]
        [psobject] $InputObject,
        [Parameter(ParameterSetName = 'ScriptBlockSet')] [scriptblock] $Begin,
        [Parameter(ParameterSetName = 'ScriptBlockSet', Mandatory, Position = 0)]
        [AllowNull()]
        [AllowEmptyCollection()]
        [scriptblock[]] $Process,
        [Parameter(ParameterSetName = 'ScriptBlockSet')] [scriptblock] $End,
        [Parameter(ParameterSetName = 'ScriptBlockSet', ValueFromRemainingArguments)]
        [AllowNull()]
        [AllowEmptyCollection()]
        [scriptblock[]] $RemainingScripts,
        [Parameter(ParameterSetName = 'PropertyAndMethodSet', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $MemberName,
        [Parameter(ParameterSetName = 'PropertyAndMethodSet', ValueFromRemainingArguments)]
        [Alias('Args')]
        [object[]] $ArgumentList,
        [Parameter(ParameterSetName = 'ParallelParameterSet', Mandatory)] [scriptblock] $Parallel,
        [Parameter(ParameterSetName = 'ParallelParameterSet')] [ValidateRange(1, 2147483647)] [int] $ThrottleLimit,
        [Parameter(ParameterSetName = 'ParallelParameterSet')] [ValidateRange(0, 2147483)] [int] $TimeoutSeconds,
        [Parameter(ParameterSetName = 'ParallelParameterSet')] [switch] $AsJob,
        [Parameter(ParameterSetName = 'ParallelParameterSet')] [switch] $UseNewRunspace
    )
}
