//! Classes of the module that are parameter types or bases and of which the fabric has no kind of that name.

/// Their short names.
pub(super) static OTHERS: &[&str] = &[
    "AllocatedMACAddress", "ApplicationDeployment", "ApplicationHost", "ApplicationHostTemplate", "ApplicationPackage",
    "ApplicationSetting", "BGPPeer", "BaseComputerTierConfiguration", "ClientCertificate", "ClientObject",
    "ClientSshPublicKey", "CloudResource", "CloudResourceExtension", "CloudService", "CloudVmRole",
    "CloudVmRoleSizeProfile", "ClusterVirtualNetwork", "CodeIntegrityPolicy", "ComputerTierConfiguration",
    "ComputerTierTemplate", "CustomPlacementRule", "DefaultGateway", "DriverPackage", "ExtensionUplinkPortProfile",
    "FabricRole", "FabricRoleResource", "GatewayRoleConfiguration", "HostFibreChannelHba", "HostFibreChannelVirtualSAN",
    "HostGroupDOSettings", "HostReserveSettings", "ISOConfiguration", "ItemBase", "KMSNetworkSetting", "KeyFile",
    "LibObjectBase", "LoadBalancerConfiguration", "LoadBalancerConnectionPersistence", "LoadBalancerHealthMonitor",
    "LoadBalancerProtocol", "LoadBalancerRoleConfiguration", "LoadBalancerTemplate", "LoadBalancerVIP",
    "LoadBalancerVIPMember", "LoadBalancerVIPTemplate", "LoadBalancingMethod", "LogicalSwitchVirtualNetworkAdapter",
    "NATConnection", "NATRule", "NCBGPPeer", "NCBGPRouter", "NetworkRoute", "NetworkServiceAdapterInfo",
    "NetworkServiceBase", "NetworkServiceConnection", "Notification", "PROMonitor", "PROMonitorConfiguration",
    "PROMonitorState", "PROTip", "Package", "PackageMapping", "PhysicalComputerConfig",
    "PhysicalComputerNetworkAdapterConfig", "PhysicalComputerNetworkAdapterProfile", "PlacementConfigurationSettings",
    "PortACL", "PortACLRule", "ReplicationGroup", "SCApplication", "SCSQLScriptCommand", "SCScriptCommand",
    "SCScriptCommandSetting", "SQLDeployment", "SSHKey", "SelfServiceUserRole", "ServerFeature", "ServiceSetting",
    "StorageArray", "StorageEndpoint", "StorageFabric", "StorageFabricClassification", "StorageFileServerNode",
    "StorageLogicalUnit", "StoragePhysicalDisk", "StorageQoSPolicy", "StorageZone", "StorageZoneAlias",
    "StorageZoneSet", "StorageiSCSIPortal", "SubnetNetworkRoute", "TrafficSelector", "UserRolePermission",
    "VMConfiguration", "VMMCredential", "VMNetworkGateway", "VPNConnection", "VirtualFibreChannelAdapter",
    "VirtualFibreChannelAdapterConfiguration", "VirtualHardDisk", "VirtualHardDiskConfiguration",
    "VirtualNetworkAdapterConfiguration", "VirtualNetworkAdapterExtensionPortProfile", "VirtualSwitchExtension",
    "VirtualSwitchExtensionManager", "VmwResourcePool", "VmxMachineConfiguration",
];

/// Classes that stand for a kind of another name, and those that take objects of several kinds: class and kinds.
pub(super) static STAND_FOR: &[(&str, &[&str])] = &[
    ("VMConfiguration", &["VMConfiguration"]),
    ("SCScriptCommand", &["ScriptCommand"]),
    ("VirtualHardDisk", &["VirtualHardDisk"]),
    ("StandaloneVirtualHardDisk", &["VirtualHardDisk"]),
    ("VMCheckpoint", &["VMCheckpoint"]),
    ("VMMCredential", &["RunAsAccount"]),
    ("SelfServiceUserRole", &["UserRole"]),
    ("NetworkServiceBase", &["NetworkService"]),
    ("ItemBase", &["VirtualHardDisk", "ISO", "Script", "VirtualFloppyDisk"]),
    ("VMBase", &["VM", "VMTemplate", "HardwareProfile"]),
    ("KeyFile", &["VMShieldingData"]),
];

/// Where a class derives from something else than ClientObject.
pub(super) static BASES: &[(&str, &str)] = &[
    ("ClientObject", "System.Object"),
    ("RunAsAccount", "Microsoft.SystemCenter.VirtualMachineManager.VMMCredential"),
    ("VMMCredential", "Microsoft.SystemCenter.VirtualMachineManager.SharableLibObject"),
];
