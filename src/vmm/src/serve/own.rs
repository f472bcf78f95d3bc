//! Commands that follow no rule of their noun.

use super::Row;
use super::Serve::{Get, New, Remove, Set};

pub(super) static ROWS: &[Row] = &[
    // Old names of the same things.
    ("Get-SCVMHostProfile", Get("PhysicalComputerProfile")),
    ("New-SCVMHostProfile", New("PhysicalComputerProfile")),
    ("Set-SCVMHostProfile", Set("PhysicalComputerProfile")),
    ("Remove-SCVMHostProfile", Remove("PhysicalComputerProfile")),
    ("Get-SCVMHostNetworkAdapterProfile", Get("PhysicalComputerNetworkAdapterProfile")),
    ("New-SCVMHostNetworkAdapterProfile", New("PhysicalComputerNetworkAdapterProfile")),
    ("Remove-SCVMHostNetworkAdapterProfile", Remove("PhysicalComputerNetworkAdapterProfile")),
    ("Set-SCInternetSCSIHba", Set("HostInternetSCSIHba")),
];
