function Update-TypeData {
<#
.SYNOPSIS
Adds members to a type for the rest of the session.
.DESCRIPTION
All objects of the type have them.
.PARAMETER MemberType
The kind of member.
.PARAMETER MemberName
The name of the member.
.PARAMETER Value
The new value.
.PARAMETER SecondValue
The setter of a script property.
.PARAMETER DefaultDisplayPropertySet
The properties that are shown.
.PARAMETER TypeName
The name of the type.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.EXAMPLE
Update-TypeData -TypeName System.Int32 -MemberType ScriptProperty -MemberName Twice -Value { $this * 2 } -Force; (4).Twice
#>
    [CmdletBinding(DefaultParameterSetName = 'FileSet', SupportsShouldProcess, ConfirmImpact = 'Low')]
    param(
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [ValidateSet('NoteProperty', 'AliasProperty', 'ScriptProperty', 'CodeProperty', 'ScriptMethod', 'CodeMethod')] [System.Management.Automation.PSMemberTypes] $MemberType,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [string] $MemberName,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [System.Object] $Value,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNull()] [System.Object] $SecondValue,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNull()] [type] $TypeConverter,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNull()] [type] $TypeAdapter,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [string] $SerializationMethod,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNull()] [type] $TargetTypeForDeserialization,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNull()] [ValidateRange(0, 2147483647)] [int] $SerializationDepth,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [string] $DefaultDisplayProperty,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNull()] [System.Nullable[bool]] $InheritPropertySerializationSet,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [string] $StringSerializationSource,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [string[]] $DefaultDisplayPropertySet,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [string[]] $DefaultKeyPropertySet,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [string[]] $PropertySerializationSet,
        [Parameter(ParameterSetName = 'DynamicTypeSet', Mandatory, ValueFromPipeline)] [ValidateNotNullOrEmpty()] [string] $TypeName,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [Parameter(ParameterSetName = 'TypeDataSet')] [switch] $Force,
        [Parameter(ParameterSetName = 'TypeDataSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [System.Management.Automation.Runspaces.TypeData[]] $TypeData,
        [Parameter(ParameterSetName = 'FileSet', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'Path')] [ValidateNotNull()] [string[]] $AppendPath,
        [Parameter(ParameterSetName = 'FileSet')] [ValidateNotNull()] [string[]] $PrependPath
    )
}
