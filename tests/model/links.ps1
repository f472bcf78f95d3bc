# Links hold in both directions: what an object points at lists it, and what is listed points back.
. (Join-Path $PSScriptRoot common.ps1)
$kinds = Read-TypeFacts
# From, by which property; to, by which property it lists.
$pairs = @(
    'VM VMHost VMHost VMs'
    'VMHost VMHostGroup VMHostGroup Hosts'
    'VMHost HostCluster VMHostCluster Nodes'
    'VMHostCluster HostGroup VMHostGroup ChildClusters'
    'VMHostGroup ParentHostGroup VMHostGroup ChildGroups'
    'VMSubnet VMNetwork VMNetwork VMSubnet'
    'VMCheckpoint VM VM VMCheckpoints'
    'StorageVolume VMHost VMHost DiskVolumes'
    'StorageDisk VMHost VMHost Disks'
    'StorageFileShare LibraryServer LibraryServer RegisteredStorageFileShares'
    'CloudCapacity Cloud Cloud CloudCapacity'
)
foreach ($pair in $pairs) {
    $from, $by, $to, $lists = $pair.Split(' ')
    $all = @(Get-AllOf $kinds[$from].Get)
    $others = @(Get-AllOf $kinds[$to].Get)
    $count = 0
    foreach ($object in $all) {
        $other = $object.$by
        if ($null -eq $other -or $other -isnot ($kinds[$to].Class -as [type])) { continue }
        $count++
        if (@($other.$lists) -notcontains $object) { "$to.$lists of $other lacks $from $object" }
    }
    foreach ($other in $others) {
        foreach ($object in $other.$lists) {
            if ($object -isnot ($kinds[$from].Class -as [type])) { continue }
            # A volume of a cluster is listed by every node.
            if ($object.IsClusterSharedVolume) { continue }
            if ($object.$by -ne $other) { "$from.$by of $object is not $other" }
        }
    }
    if ($args[0]) { "$pair $count of $($all.Count)" }
}
# An Id beside an object is that of the object: VMHost and HostId, Cloud and CloudId.
foreach ($kind in $kinds.Values) {
    foreach ($object in @(Get-AllOf $kind.Get)) {
        foreach ($property in $object.PSObject.Properties) {
            if ($property.Name -notmatch '^(.+)I[dD]$') { continue }
            $other = $object.PSObject.Properties[$Matches[1]]
            if (-not $other -or $null -eq $other.Value -or -not $other.Value.ID) { continue }
            if ("$($property.Value)" -ne "$($other.Value.ID)") { "$($kind.Key).$($property.Name) of $object is '$($property.Value)', not that of $($other.Name)" }
        }
    }
}
# A Get- command with an object gives those whose property of that name is the object.
foreach ($command in Get-Command -Module VirtualMachineManager -Name Get-SC* -CommandType Cmdlet) {
    $kind = $kinds.Values | Where-Object { $_.Get -eq $command.Name } | Select-Object -First 1
    if (-not $kind -or $needs[$command.Name]) { continue }
    $type = $kind.Class -as [type]
    $all = @(Get-AllOf $command.Name)
    if (-not $all) { continue }
    foreach ($parameter in $command.Parameters.Values) {
        $property = $type.GetProperties() | Where-Object { $_.Name -eq $parameter.Name -and $_.PropertyType -eq $parameter.ParameterType }
        if (-not $property -or $parameter.ParameterType.FullName -notlike 'Microsoft.SystemCenter.*' -or $parameter.Name -like 'OnBehalf*') { continue }
        foreach ($value in $all | ForEach-Object { $_.($parameter.Name) } | Where-Object { $_ } | Select-Object -Unique) {
            $arguments = @{ $parameter.Name = $value }
            if ($command.Parameters.ContainsKey('All') -and ($command.Parameters.All.ParameterSets.Keys | Where-Object { $parameter.ParameterSets.ContainsKey($_) })) { $arguments.All = $true }
            # One that needs another object too is not asked by this one alone.
            try { $found = @(& $command.Name @arguments) } catch { continue }
            $wanted = @($all | Where-Object { $_.($parameter.Name) -eq $value })
            if ($found.Count -ne $wanted.Count) { "$($command.Name) -$($parameter.Name) $value gives $($found.Count), not $($wanted.Count)" }
        }
    }
}
