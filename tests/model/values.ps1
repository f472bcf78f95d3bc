# Values for parameters: an object of the class there is or one that is made, a member of the enum, a number, a text.

# Parameters that say how a command runs.
$manner = 'VMMServer', 'RunAsynchronously', 'JobVariable', 'JobGroup', 'PROTipID', 'OnBehalfOfUser', 'OnBehalfOfUserRole', 'Force', 'ReturnImmediately', 'All', 'Full'

# Parameter -> property where they differ
$renamed = @{}
foreach ($line in Get-Content (Join-Path $PSScriptRoot 'facts/renamed.txt')) { $from, $to = $line.Split(' '); $renamed[$from] = $to }

# Parameters that say from what, where and how something is made.
$sources = 'VM', 'VMTemplate', 'Template', 'HardwareProfile', 'GuestOSProfile', 'VMConfiguration', 'Path', 'SharePath', 'StartVM', 'UseDiffDiskOptimization',
    'UseLocalVirtualHardDisk', 'NoCustomization', 'SCSI', 'IDE', 'Credential', 'Reassociate', 'NoValidation', 'AutoCreateSubnet', 'FileName', 'Fixed', 'Dynamic',
    'NoMedia', 'NoConnection', 'NoLogicalNetwork', 'NoPortClassification', 'NoAttach', 'ProductKey', 'RunAsSystem', 'RunAsUserCredential', 'ConvertToLogicalSwitch', 'StartNow',
    'IPv4AddressPools', 'IPv6AddressPools', 'DeployVirtualNetworkAdapters', 'StartUpdateServerSync', 'OpsMgrServerCredential', 'VMMServerCredential', 'UseVMMServerServiceAccount', 'RefreshLLDP'
# Parameter -> property of an object that lists it
$alike = @{
    VMHostGroup = 'HostGroups'; ParentHostGroup = 'HostGroup'; ReadOnlyLibraryShare = 'ReadableLibraryPaths'; LogicalNetworkMatch = 'LogicalNetworkMatchOption'
    BackupLogicalNetworkMatch = 'BackupLogicalNetworkMatchOption'; DNSSearchSuffix = 'DNSSearchSuffixes'; Vlan = 'VLanID'; LoadBalancerAddress = 'Address'
    EnablePRO = 'PROEnabled'; EnableMaintenanceModeIntegration = 'MaintenanceModeEnabled'; OpsMgrServer = 'OpsMgrServerName'; TCPPort = 'Port'; ComputerName = 'Name'
    UseSSLConnection = 'IsConnectionSecure'; NetworkDeviceName = 'NetworkAddress'; SwitchUplinkMode = 'UplinkMode'; VMHostCluster = 'HostCluster'; Link = 'ISOLinked'
    EnableUnencryptedFileTransfer = 'IsUnencryptedFileTransferEnabled'; SharePath = 'Path'; AssignmentScope = 'AssignmentScopes'; Update = 'Updates'
}
# Objects that commands can work on: class -> how to get a fitting one
$preferred = @{
    VM = { Get-SCVirtualMachine -All | Where-Object ID -eq 'c0470050-0026-4000-8000-000000000008' }
    VirtualHardDiskConfiguration = { Get-SCVirtualHardDiskConfiguration -VMConfiguration (Get-Sample VMConfiguration 0) }
    VirtualNetworkAdapterConfiguration = { Get-SCVirtualNetworkAdapterConfiguration -VMConfiguration (Get-Sample VMConfiguration 0) }
    SCScriptCommand = { Add-SCScriptCommand -ApplicationProfile (Get-Sample ApplicationProfile 0) -ScriptType PreInstall }
    VMCheckpoint = { Get-SCVMCheckpoint }
    BaseVMConfiguration = { Get-Sample VMConfiguration 0 }
    VMConfiguration = {
        $configuration = New-SCVMConfiguration -VMTemplate (Get-SCVMTemplate)[0] -Name 'Sample configuration'
        Set-SCVMConfiguration -VMConfiguration $configuration -VMHost hv11 | Update-SCVMConfiguration
    }
    VirtualFloppyDrive = { (Get-SCVirtualMachine -Name test01).VirtualFloppyDrive }
    VirtualCOMPort = { (Get-SCVirtualMachine -Name test01).VirtualCOMPorts[0] }
    VMBase = { Get-SCVirtualMachine -Name test01 }
    Host = { Get-SCVMHost -ComputerName hv11 }
    HostGroup = { Get-SCVMHostGroup -Name Test }
    VMMCredential = { (Get-SCRunAsAccount)[0] }
    Cloud = { Get-SCCloud -Name 'Production Cloud' }
    ClientObject = { Get-SCVirtualMachine -Name test01 }
    ServerConnection = { Get-SCVMMServer localhost }
    VirtualNetworkAdapter = { (Get-SCVirtualMachine -Name test01).VirtualNetworkAdapters[0] }
    VirtualDiskDrive = { (Get-SCVirtualMachine -Name test01).VirtualDiskDrives[0] }
    VirtualHardDisk = { (Get-SCVirtualHardDisk)[0] }
    StandaloneVirtualHardDisk = { (Get-SCVirtualHardDisk)[0] }
    ItemBase = { (Get-SCISO)[0] }
    Task = { (Get-SCJob -All)[0] }
    SubnetVLan = { New-SCSubnetVLan -Subnet 10.77.0.0/24 -VLanID 77 }
    DefaultGateway = { New-SCDefaultGateway -IPAddress 10.77.0.1 -Automatic }
    HostNetworkAdapter = { (Get-SCVMHostNetworkAdapter -VMHost (Get-SCVMHost -ComputerName hv11))[0] }
    HostVolume = { (Get-SCStorageVolume -VMHost (Get-SCVMHost -ComputerName hv11))[0] }
    LibObjectBase = { Get-SCVirtualMachine -Name test01 }
    SelfServiceUserRole = { Get-SCUserRole | Select-Object -Last 1 }
    UserRole = { Get-SCUserRole | Select-Object -Last 1 }
    NetworkServiceBase = { Get-SCNetworkService | Select-Object -First 1 }
}
# Objects in the state that a command works on: command -> how to get one
$ready = @{
    'Stop-SCVirtualMachine' = { Get-SCVirtualMachine -Name test01 | Start-SCVirtualMachine }
    'Suspend-SCVirtualMachine' = { Get-SCVirtualMachine -Name test01 | Start-SCVirtualMachine }
    'Resume-SCVirtualMachine' = { Get-SCVirtualMachine -Name batch01 }
    'Use-SCDiscardSavedStateVM' = { Get-SCVirtualMachine -Name legacy01 }
    'Repair-SCVirtualMachine' = {
        $vm = Get-SCVirtualMachine -Name test01
        Set-SimulatedFault -On 'Set-SCVirtualMachine' -ErrorId 20413 -VM $vm
        Set-SCVirtualMachine -VM $vm -Description 'to fail' -ErrorAction SilentlyContinue | Out-Null
        $vm
    }
    'Stop-SCJob' = { Get-SCVirtualMachine -Name dev02 | Start-SCVirtualMachine -RunAsynchronously -JobVariable job | Out-Null; $job }
    'Restart-SCJob' = { Get-SCJob -All | Where-Object Status -eq Failed }
    'Disable-SCVMHost' = { Get-SCVMHost -ComputerName hv03 }
    'Remove-SCCloud' = { New-SCCloud -Name 'Cloud to go' -VMHostGroup (Get-SCVMHostGroup -Name Test) }
    'Remove-SCVMHostGroup' = { New-SCVMHostGroup -Name 'Group to go' }
    'Remove-SCLogicalNetwork' = { New-SCLogicalNetwork -Name 'Network to go' }
    'Remove-SCLogicalSwitch' = { New-SCLogicalSwitch -Name 'Switch to go' }
    'Remove-SCPortClassification' = { New-SCPortClassification -Name 'Classification to go' }
    'Remove-SCStorageClassification' = { New-SCStorageClassification -Name 'Classification to go' }
    'Remove-SCCapabilityProfile' = { New-SCCapabilityProfile -Name 'Profile to go' }
    'Remove-SCRunAsAccount' = { New-SCRunAsAccount -Name 'Account to go' -Credential ([pscredential]::new('CONTOSO\go', (ConvertTo-SecureString 'x' -AsPlainText -Force))) }
    'Remove-SCVMSubnet' = { New-SCVMSubnet -Name 'Subnet to go' -VMNetwork (Get-SCVMNetwork)[0] -SubnetVLan (New-SCSubnetVLan -Subnet 10.78.0.0/24) }
    'Remove-SCLogicalNetworkDefinition' = { New-SCLogicalNetworkDefinition -Name 'Site to go' -LogicalNetwork (Get-SCLogicalNetwork)[0] -VMHostGroup (Get-SCVMHostGroup)[0] -SubnetVLan (New-SCSubnetVLan -Subnet 10.78.0.0/24) }
    'Remove-SCStaticIPAddressPool' = { New-SCStaticIPAddressPool -Name 'Pool to go' -LogicalNetworkDefinition (Get-SCLogicalNetworkDefinition)[0] -Subnet 10.78.0.0/24 }
}
# Texts for one command
$special = @{
    'Get-SCVMMServer ComputerName' = 'localhost'
    # Who connects must have the role.
    'Get-SCVMMServer ConnectAs' = 'Administrator'; 'Get-SCVMMServer UserRoleName' = 'Administrator'
    'Get-SCVMMServer Credential' = [pscredential]::new('CONTOSO\vmmadmin', (ConvertTo-SecureString 'x' -AsPlainText -Force))
    'New-SCVirtualDiskDrive Bus' = 1; 'New-SCVirtualDVDDrive Bus' = 1
    'Grant-SCIPAddress IPAddress' = '10.1.0.77'
    'Expand-SCVirtualDiskDrive VirtualHardDiskSizeGB' = 100
}
# Texts for parameters of a form
$texts = @{
    Subnet = '10.77.0.0/24'; IPAddressRangeStart = '10.77.0.10'; IPAddressRangeEnd = '10.77.0.20'; IPAddress = '10.77.0.12'
    DNSServer = '10.77.0.2'; WINSServer = '10.77.0.3'; IPAddressReservedSet = '10.77.0.15'; VIPAddressSet = '10.77.0.16'
    MACAddress = '00:1D:D8:B7:1C:10'; MACAddressRangeStart = '00:1D:D8:C0:00:00'; MACAddressRangeEnd = '00:1D:D8:C0:00:FF'; MACAddressType = 'Static'; IPv4AddressType = 'Static'; IPv6AddressType = 'Static'; EthernetAddressType = 'Static'; FileName = 'sample.vhdx'; TimeZone = 4; Bus = 0; MemoryMB = 1024; DynamicMemoryMinimumMB = 512; DynamicMemoryMaximumMB = 2048; Generation = 2; AddressFamily = 'InterNetwork'
    VLanID = 77; ComputerName = 'hv11'; Path = 'C:\VMs'; SharePath = '\\lib01.contoso.com\MSSCVMMLibrary\ISO'; SecurityMode = 'x'
}
$made = @{}

# The metadata of the parameter of that name, alias or unique prefix.
function Resolve-Parameter($command, $name) {
    $all = @($command.Parameters.Values)
    $found = @($all | Where-Object { $_.Name -eq $name -or $_.Aliases -contains $name })
    if (-not $found) { $found = @($all | Where-Object { $_.Name -like "$name*" }) }
    if ($found.Count -eq 1) { $found[0] }
}

# Class -> commands that give it, and that make it
function Get-Givers($class, $verbs) {
    if (-not $script:givers) {
        $script:givers = @{}
        foreach ($one in Get-Command -Module VirtualMachineManager -CommandType Cmdlet) {
            foreach ($type in $one.OutputType) { $script:givers["$($type.Name.Split('.')[-1]) $($one.Name.Split('-')[0])"] += , $one.Name }
        }
    }
    # Many pages do not tell what a command gives: then its noun does.
    $noun = $class -replace '^SC', ''
    $nouns = "SC$noun", "SCVM$noun", $noun
    foreach ($verb in $verbs) {
        if ($script:givers["$class $verb"]) { $script:givers["$class $verb"] }
        else { foreach ($one in $nouns) { if (Get-Command "$verb-$one" -ErrorAction Ignore) { "$verb-$one"; break } } }
    }
}

# An object of a class.
function Get-Sample($class, $depth) {
    if ($made.ContainsKey($class)) { return $made[$class] }
    $object = $null
    if ($preferred[$class]) { $object = & $preferred[$class] | Select-Object -First 1 }
    if ($null -eq $object) {
        foreach ($get in Get-Givers $class 'Get') {
            $object = @(Get-AllOf $get)[0]
            if ($null -ne $object) { break }
        }
    }
    if ($null -eq $object -and $depth -lt 4) {
        foreach ($new in Get-Givers $class 'New', 'Add') {
            $arguments = New-Arguments (Get-Command $new) $null ($depth + 1)
            # One that is not carried out makes nothing.
            if ($arguments) { try { $object = @(& $new @arguments -ErrorAction SilentlyContinue)[0] } catch { $object = $null } }
            if ($null -ne $object) { break }
        }
    }
    $made[$class] = $object
    $object
}

# A value for a parameter; $null when there is none.
function New-Value($parameter, $command, $depth) {
    $own = $special["$($command.Name) $($parameter.Name)"]
    if ($own) { return $own }
    $type = $parameter.ParameterType
    $many = $type.IsArray
    if ($many) { $type = $type.GetElementType() }
    if ($type.Name -eq 'SwitchParameter') { return $true }
    if ($type.IsEnum) { $all = [enum]::GetNames($type); $value = $all[-1]; if ($value -eq 'None' -and $all.Count -gt 1) { $value = $all[-2] } }
    elseif ($type.FullName -like 'Microsoft.SystemCenter.*') { $value = Get-Sample $type.Name $depth }
    else {
        $value = switch ($type.FullName) {
            'System.Boolean' { $true }
            'System.Guid' { Get-IdFor $parameter $command $depth }
            'System.DateTime' { [datetime]'2026-03-05T10:00:00Z' }
            'System.Management.Automation.PSCredential' { [pscredential]::new('CONTOSO\someone', (ConvertTo-SecureString 'x' -AsPlainText -Force)) }
            'System.Collections.Hashtable' { @{ Key = 'Value' } }
            'System.Security.SecureString' { ConvertTo-SecureString 'x' -AsPlainText -Force }
            'System.TimeSpan' { [timespan]'01:00:00' }
            'System.String' { Get-TextFor $parameter $command }
            'System.Object' { if ($parameter.Name -like '*Guid*') { [guid]::NewGuid() } else { Get-Sample 'VM' $depth } }
            'System.Byte' { [byte]2 }
            default { 10 }
        }
        if ($texts.ContainsKey($parameter.Name) -and $type.FullName -notin 'System.String', 'System.Boolean', 'System.Guid', 'System.Object') { $value = $texts[$parameter.Name] }
    }
    if ($many -and $null -ne $value) { , @($value) } else { $value }
}

function Get-TextFor($parameter, $command) {
    if ($command.Name -like 'Get-*' -and $parameter.Name -eq 'Name' -and $command.OutputType.Count) {
        $class = $command.OutputType[0].Name.Split('.')[-1]
        $object = Get-Sample $class 1
        if ($object.Name) { return $object.Name }
    }
    if ($texts.ContainsKey($parameter.Name)) { return $texts[$parameter.Name] }
    # Names are unique, so every call has its own.
    $script:number++
    "Sample $($script:number)"
}

function Get-IdFor($parameter, $command, $depth) {
    if ($parameter.Name -eq 'ID' -and $command.OutputType.Count) {
        $class = $command.OutputType[0].Name.Split('.')[-1]
        $object = Get-Sample $class $depth
        if ($object.ID) { return $object.ID }
    }
    [guid]::NewGuid()
}

# Arguments for a call that gives a parameter: the mandatory ones of the first set that has it and can be filled, and itself.
function New-Arguments($command, $wanted, $depth = 0) {
    foreach ($set in $command.ParameterSets | Sort-Object { -not $_.IsDefault }) {
        $arguments = @{}
        $whole = $true
        foreach ($one in $command.Parameters.Values) {
            $own = $one.ParameterSets[$set.Name]
            if (-not $own) { $own = $one.ParameterSets['__AllParameterSets'] }
            $isWanted = $wanted -and $one.Name -eq $wanted.Name
            if (-not $own) { if ($isWanted) { $whole = $false }; continue }
            if (-not ($own.IsMandatory -or $isWanted -or $required[$command.Name] -contains $one.Name)) { continue }
            $value = if ($ready[$command.Name] -and (Test-Target $one)) { & $ready[$command.Name] | Select-Object -First 1 } else { New-Value $one $command $depth }
            if ($null -eq $value) { $whole = $false; break }
            $arguments[$one.Name] = $value
        }
        if ($whole) { return $arguments }
    }
}
# Whether a parameter is the object that the command works on.
function Test-Target($parameter) {
    $parameter.Name -ne 'VMMServer' -and @($parameter.Attributes | Where-Object ValueFromPipeline).Count -gt 0
}
# Parameters that a command wants though its declaration does not say so
$required = @{
    'New-SCVirtualMachine' = 'VMHost'
    'Set-SCUserRoleQuota' = 'UserRoleQuota'
    'Set-SCCloud' = 'Cloud'
    'Set-SCUserRole' = 'UserRole'
    'Set-SCVirtualFloppyDrive' = 'VirtualFloppyDrive'
    'Set-SCVirtualCOMPort' = 'VirtualCOMPort'
    'Move-SCVirtualMachine' = 'VMHost'
    'Save-SCVirtualMachine' = 'LibraryServer'
    'New-SCVirtualDVDDrive' = 'VM'
    'New-SCVirtualDiskDrive' = 'VM'
    'New-SCVirtualNetworkAdapter' = 'VM'
    'New-SCVirtualScsiAdapter' = 'VM'
    'New-SCLogicalNetworkDefinition' = 'SubnetVLan', 'VMHostGroup'
}

# The property that a parameter sets shows what was given.
function Test-Effect($where, $object, $parameter, $given) {
    $name = $parameter.Name
    # The object itself
    if (@($given)[0] -is $object.GetType() -and $object -eq @($given)[0]) { return }
    if ($sources -contains $name) { return }
    if ($where -like '* -Synthetic') { $given = 'Synthetic' }
    $bare = $name -replace '^(Add|Remove)(OrSet)?', ''
    $candidates = @($renamed["$($object.GetType().Name).$name"], $renamed[$name], $name, "${name}s", $bare, "${bare}s", $alike[$bare], ($name -replace '^Enable(.*)$', '$1Enabled')) | Where-Object { $_ }
    $property = $null
    foreach ($candidate in $candidates) { $property = $object.PSObject.Properties[$candidate]; if ($property) { break } }
    if (-not $property) { "$where has no property to show it"; return }
    $shown = $property.Value
    if ($name -like 'Remove*') {
        if (@($shown) -contains @($given)[0]) { "$where leaves $given" }
        return
    }
    $same = if ($shown -is [System.Collections.IEnumerable] -and $shown -isnot [string]) {
        @($given | Where-Object { $one = $_; -not (@($shown) | Where-Object { $_ -eq $one -or "$_" -eq "$one" }) }).Count -eq 0
    } else { $shown -eq @($given)[0] -or "$shown" -eq "$(@($given)[0])" }
    if (-not $same) { "$where gives $($property.Name) '$shown', not '$given'" }
}

# A filter gives fewer than all, or all that have it.
function Test-Filter($where, $get, $parameter, $given, $result) {
    if ($parameter -in 'ID', 'Name' -and $result.Count -eq 0) { "$where finds nothing" }
    if ($parameter -eq 'ID' -and $result.Count -gt 1) { "$where finds $($result.Count)" }
}
