# Every object of the sample fabric: its properties are those of the facts, in order, each of its declared type.
# Prints what differs; nothing when all is well.
. (Join-Path $PSScriptRoot common.ps1)
$ErrorActionPreference = 'Continue'
$short = @{ String = 'System.String'; Boolean = 'System.Boolean'; Byte = 'System.Byte'; Int16 = 'System.Int16'; UInt16 = 'System.UInt16'
    Int32 = 'System.Int32'; UInt32 = 'System.UInt32'; Int64 = 'System.Int64'; UInt64 = 'System.UInt64'; Guid = 'System.Guid'
    DateTime = 'System.DateTime'; Version = 'System.Version'; Hashtable = 'System.Collections.Hashtable'; Decimal = 'System.Decimal' }
# Name of the facts -> class, where they differ
$stands = @{ Task = 'Task'; StandaloneVirtualHardDisk = 'StandaloneVirtualHardDisk'; VMSnapshot = 'VMSnapshot' }

function Test-Value($where, $type, $value, $origin) {
    # What only scripts read may be a list though the facts name an item.
    if ($type -eq '[]') { if ($value -isnot [System.Collections.IList]) { "$where is not a list" }; return }
    if ($origin -eq 'reads' -and $type -notlike '*[[]]' -and $type -notlike 'List<*' -and $value -is [System.Collections.IList]) { foreach ($one in $value) { Test-Value "$where[]" $type $one }; return }
    if ($type -match '\[\]$' -or $type -like 'List<*') {
        if ($null -eq $value) { "$where is null, not a list"; return }
        if ($value -isnot [System.Collections.IEnumerable] -or $value -is [string]) { "$where is $($value.GetType().FullName), not a list"; return }
        $item = if ($type -like 'List<*') { $type.Substring(5).TrimEnd('>') } else { $type.Substring(0, $type.Length - 2) }
        if ($type -like 'List<*' -and $value.GetType().Name -notlike 'List*') { "$where is $($value.GetType().FullName), not a List" }
        if ($type -notlike 'List<*' -and $item -and -not $value.GetType().IsArray) { "$where is $($value.GetType().FullName), not an array" }
        if ($item) { foreach ($one in $value) { Test-Value "$where[]" $item $one } }
        return
    }
    if ($null -eq $value -or $type -eq '?') { return }
    $type = $type.TrimEnd('?')
    $name = $value.GetType().FullName
    if ($type -eq 'n') {
        if ($value -isnot [ValueType] -or $value -is [bool]) { "$where is $name, not a number" }
    } elseif ($short[$type]) {
        if ($name -ne $short[$type]) { "$where is $name, not $type" }
    } else {
        $names = $value.PSObject.TypeNames | ForEach-Object { $_.Split('.')[-1] }
        $leaf = if ($kinds[$type]) { $kinds[$type].Class.Split('.')[-1] } else { $type }
        if ($names -notcontains $leaf) { "$where is $name, not $type" }
    }
}

$kinds = Read-TypeFacts
$counts = [ordered]@{}
foreach ($kind in $kinds.Values) {
    $type = $kind.Class -as [type]
    if (-not $type) { "$($kind.Key): no type $($kind.Class)"; continue }
    if ($type.FullName -cne $kind.Class) { "$($kind.Key): $($type.FullName), not $($kind.Class)" }
    $bases = @(); $base = $type.BaseType
    while ($base -and $base.FullName -ne 'System.Object') { $bases += $base.Name; $base = $base.BaseType }
    if ($kind.Origin -eq 'dump' -and $kind.Bases -ne '-' -and ($bases -join ',') -cne $kind.Bases) { "$($kind.Key): bases $($bases -join ','), not $($kind.Bases)" }
    $names = @($type.GetProperties() | ForEach-Object Name)
    $wanted = @($kind.Properties.Keys)
    if ($kind.Origin -eq 'dump') {
        if (($names -join ' ') -cne ($wanted -join ' ')) {
            "$($kind.Key): order or names differ: $((Compare-Object $wanted $names -CaseSensitive | ForEach-Object { $_.SideIndicator + $_.InputObject }) -join ' ')"
        }
    } else {
        foreach ($name in $wanted) { if ($names -cnotcontains $name) { "$($kind.Key): no $name" } }
    }
    foreach ($method in $kind.Methods) { if (-not ($type.GetMethods() | Where-Object Name -eq $method)) { "$($kind.Key): no $method()" } }
    $objects = @(Get-AllOf $kind.Get)
    $counts[$kind.Key] = $objects.Count
    foreach ($object in $objects) {
        if ($object.GetType().FullName -cne $kind.Class) { "$($kind.Key): $($kind.Get) gives $($object.GetType().FullName)"; break }
        $shown = @($object.PSObject.Properties | ForEach-Object Name)
        if (($shown -join ' ') -cne ($names -join ' ')) { "$($kind.Key): an object shows other properties than its type" }
        foreach ($property in $object.PSObject.Properties) {
            if ($property.IsSettable) { "$($kind.Key).$($property.Name) can be set" }
            if ($kind.Properties.Contains($property.Name)) { Test-Value "$($kind.Key).$($property.Name)" $kind.Properties[$property.Name] $property.Value $kind.Origin }
        }
        if ("$object" -eq '') { "$($kind.Key): no text" }
    }
}
if ($args[0] -eq 'counts') { ($counts.Keys | ForEach-Object { "$_=$($counts[$_])" }) -join ' ' }
