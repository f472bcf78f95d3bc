//! Commands that are known, documented and bound, and not carried out: each with its reason, which its error tells.
//!
//! The list only shrinks: a test fails for a command that is neither served nor here, and for one that is both.

/// Reasons and the commands that they hold for.
static OPEN: &[(&str, &[&str])] = &[
    (
        "It works on files outside the fabric.",
        &[
            "Backup-SCVMMServer",
            "Copy-SCVirtualHardDisk",
            "Move-SCVirtualHardDisk",
            "Export-SCLibraryPhysicalResource",
            "Export-SCTemplate",
            "Import-SCLibraryPhysicalResource",
            "Import-SCTemplate",
            "Import-CloudResourceExtension",
            "Get-SCDirectoryChildItem",
            "Publish-SCWindowsPE",
            "New-SCV2V",
        ],
    ),
    (
        "It asks or changes servers that the simulated fabric does not have.",
        &[
            "Find-SCCluster",
            "Find-SCComputer",
            "Find-SCLibraryShare",
            "Register-SCVMHost",
            "Install-SCVMHostCluster",
            "Uninstall-SCVMHostCluster",
            "Start-SCClusterUpgrade",
            "Update-SCClusterFunctionalLevel",
            "Add-SCVMHostToNetworkController",
            "Get-SCVMHostFromNetworkController",
            "Remove-SCVMHostFromNetworkController",
            "Get-SCGuardianConfiguration",
            "Get-SCVMMDRServiceRegistration",
            "Repair-SCVMMDRServiceRegistration",
            "Register-SCAzStackHCI",
            "Unregister-SCAzStackHCI",
            "Test-SCDomainCredential",
            "Test-SCLoadBalancer",
            "Test-SCNetworkGateway",
            "Test-SCNetworkService",
            "Test-SCVirtualSwitchExtensionManager",
            "Get-SCNetworkServiceCapabilities",
            "Get-SCNetworkServiceCertificateUrl",
            "Update-SCVMMCertificate",
            "New-SCVMConnectFedAuth",
            "New-SCDCBSettings",
        ],
    ),
    ("It switches the power of a host, which no simulated host has.", &["Restart-SCVMHost", "Start-SCVMHost", "Stop-SCVMHost"]),
    (
        "It works inside a guest, and simulated guests run nothing.",
        &[
            "Invoke-SCScriptCommand",
            "Read-SCGuestInfo",
            "Set-SCGuestInfo",
            "Join-SCVirtualMachine",
            "Get-SCVMConsoleInformation",
            "Update-SCVMVersion",
        ],
    ),
    (
        "Services and their tiers have no machines in the simulated fabric.",
        &[
            "Start-SCService",
            "Stop-SCService",
            "Suspend-SCService",
            "Resume-SCService",
            "Update-SCService",
            "Get-SCPendingServiceSetting",
            "Repair-CloudVmRole",
            "Set-CloudVmRoleScale",
            "Update-CloudResource",
        ],
    ),
    (
        "The settings of host groups for optimization are not modelled.",
        &[
            "Get-SCDynamicOptimizationConfiguration",
            "Set-SCDynamicOptimizationConfiguration",
            "Clear-SCPowerOptimizationSchedule",
            "Test-SCCapabilityProfile",
        ],
    ),
    (
        "Performance, protection and usage are not measured in a simulation.",
        &[
            "Get-SCPerformanceData",
            "Get-SCCloudProtectionInfo",
            "Get-SCSupportedRecoveryPointObjective",
            "Add-PROTip",
            "Clear-SCPROTip",
            "Invoke-SCPROTip",
            "Test-SCPROTip",
            "Reset-SCPROMonitorState",
        ],
    ),
    (
        "Storage arrays and file servers have no devices behind them here.",
        &[
            "Import-SCStorageProvider",
            "Install-SCStorageFileServer",
            "Uninstall-SCStorageFileServer",
            "Mount-SCStorageDisk",
            "Register-SCStorageFileShare",
            "Unregister-SCStorageFileShare",
            "Register-SCStorageLogicalUnit",
            "Unregister-SCStorageLogicalUnit",
        ],
    ),
    ("Load balancers pass no traffic in a simulation.", &["Enable-SCLoadBalancerVIPMember", "Disable-SCLoadBalancerVIPMember"]),
    ("The simulated server needs no licence.", &["Get-SCVMMAccessLicense", "Register-SCVMMAccessLicense"]),
];

/// Why a command is not carried out.
pub(crate) fn reason(name: &str) -> Option<&'static str> {
    OPEN.iter().find(|(_, names)| names.iter().any(|own| own.eq_ignore_ascii_case(name))).map(|(reason, _)| *reason)
}
