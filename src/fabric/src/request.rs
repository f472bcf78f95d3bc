//! Requests: what a command wants done, as plain data, so that a job can be run, shown, restarted, and stored.

use crate::deed::Deed;
use crate::field::Field;
use crate::id::Id;
use crate::store::form;
use serde::{Deserialize, Serialize};

/// What is to be done. The values that it needs stand in the request's `changes`, under the commands' parameter names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Operation {
    /// New-SCVirtualMachine: Name, a source (VMTemplate, VM, HardwareProfile, VirtualHardDisk, VMConfiguration) and a place
    /// (VMHost, Cloud, LibraryServer), StartVM, and hardware that wins over the source.
    CreateVm,
    /// Set-SCVirtualMachine
    ChangeVm,
    /// Start-SCVirtualMachine
    StartVm,
    /// Stop-SCVirtualMachine
    StopVm(StopMode),
    /// Suspend-SCVirtualMachine
    SuspendVm,
    /// Resume-SCVirtualMachine
    ResumeVm,
    /// Reset-SCVirtualMachine
    ResetVm,
    /// Save-SCVirtualMachine: LibraryServer, SharePath
    StoreVm,
    /// Move-SCVirtualMachine: VMHost, Path, StartVMOnTarget
    MoveVm,
    /// Remove-SCVirtualMachine
    RemoveVm(Removal),
    /// Repair-SCVirtualMachine -Undo or -Dismiss; -Retry is `Fabric::retry`
    RepairVm(Repair),
    /// Read-SCVirtualMachine
    RefreshVm,
    /// New-SCVMCheckpoint: Name, Description; the target is the machine, the result the checkpoint
    CreateCheckpoint,
    /// Restore-SCVMCheckpoint
    RestoreCheckpoint,
    /// Remove-SCVMCheckpoint
    RemoveCheckpoint,
    /// New-SCVirtualDiskDrive, -NetworkAdapter, -DVDDrive, -ScsiAdapter: the target is the machine, template or profile
    AddDevice(#[serde(deserialize_with = "form::name")] form::Static),
    /// Set-SCVirtual...: the target is the device
    ChangeDevice,
    /// Remove-SCVirtual...: the target is the device
    RemoveDevice,
    /// Expand-SCVirtualDiskDrive: VirtualHardDiskSizeGB
    ExpandDisk,
    /// Convert-SCVirtualDiskDrive: Fixed or Dynamic, and VHDX
    ConvertDisk,
    /// Compress-SCVirtualDiskDrive
    CompressDisk,
    /// Disable-SCVMHost: MoveWithinCluster
    DisableHost,
    /// Enable-SCVMHost
    EnableHost,
    /// Read-SCVMHost
    RefreshHost,
    /// Read-SCLibraryShare: Path
    RefreshShare,
    /// Update-SCVMConfiguration
    UpdateConfiguration,
    /// Grant-SCIPAddress: the target is the pool
    GrantAddress,
    /// Revoke-SCIPAddress: the target is the address
    RevokeAddress,
    /// Grant-SCMACAddress: the target is the pool; MACAddress, Description
    GrantMac,
    /// Revoke-SCMACAddress: the target is the address
    RevokeMac,
    /// Set-SCCustomPropertyValue: CustomProperty, Value; the target is the object that carries it
    SetCustomProperty,
    /// Remove-SCCustomPropertyValue: CustomProperty
    RemoveCustomProperty,
    /// Grant-SCResource: UserRoleName, UserRoleID, UserName; the target is what is shared
    GrantResource,
    /// Revoke-SCResource
    RevokeResource,
    /// Register-SCVirtualMachine: VMHost, Path
    RegisterVm,
    /// What is done to the house around the machines
    Deed(Deed),
    /// New-SC... of any other kind
    Create(#[serde(deserialize_with = "form::name")] form::Static),
    /// Set-SC... of any other kind
    Change,
    /// Remove-SC... of any other kind
    Remove,
    /// Read-SC... of any other kind
    Refresh,
}

/// How a machine is stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum StopMode {
    /// The guest shuts itself down (no switch, or -Shutdown).
    Shutdown,
    /// The power is cut (-Force).
    Force,
    /// The state is saved (-SaveState).
    SaveState,
    /// The saved state is thrown away (-DiscardSavedState).
    DiscardSavedState,
}

/// What is removed of a machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Removal {
    /// The machine with its files.
    Whole,
    /// VMM's record only (-Force): the next refresh of the host finds the machine again.
    RecordOnly,
}

/// How a failed machine is repaired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Repair {
    /// Back to before the failed job.
    Undo,
    /// Accepted as it is.
    Dismiss,
}

impl Operation {
    /// The name that its job carries. `kind` is the key of the kind of its target or result.
    pub fn job_name(self, kind: &str) -> String {
        let fixed = match self {
            Operation::CreateVm => "Create virtual machine",
            Operation::ChangeVm => "Change properties of virtual machine",
            Operation::StartVm => "Start virtual machine",
            Operation::StopVm(StopMode::Shutdown) => "Shut down virtual machine",
            Operation::StopVm(StopMode::Force) => "Turn off virtual machine",
            Operation::StopVm(StopMode::SaveState) => "Save state of virtual machine",
            Operation::StopVm(StopMode::DiscardSavedState) => "Discard saved state of virtual machine",
            Operation::SuspendVm => "Pause virtual machine",
            Operation::ResumeVm => "Resume virtual machine",
            Operation::ResetVm => "Reset virtual machine",
            Operation::StoreVm => "Store virtual machine",
            Operation::MoveVm => "Move virtual machine",
            Operation::RemoveVm(_) => "Remove virtual machine",
            Operation::RepairVm(_) => "Repair virtual machine",
            Operation::RefreshVm => "Refresh virtual machine",
            Operation::CreateCheckpoint => "Create checkpoint",
            Operation::RestoreCheckpoint => "Restore checkpoint",
            Operation::RemoveCheckpoint => "Remove checkpoint",
            Operation::ExpandDisk => "Expand virtual hard disk",
            Operation::ConvertDisk => "Convert virtual hard disk",
            Operation::CompressDisk => "Compact virtual hard disk",
            Operation::DisableHost => "Start maintenance mode",
            Operation::EnableHost => "Stop maintenance mode",
            Operation::RefreshHost => "Refresh host",
            Operation::RefreshShare => "Refresh library share",
            Operation::UpdateConfiguration => "Update virtual machine configuration",
            Operation::GrantAddress => "Allocate IP address",
            Operation::RevokeAddress => "Return IP address",
            Operation::GrantMac => "Allocate MAC address",
            Operation::RevokeMac => "Return MAC address",
            Operation::GrantResource => "Grant access to resource",
            Operation::RevokeResource => "Revoke access to resource",
            Operation::RegisterVm => "Register virtual machine",
            Operation::SetCustomProperty => "Set custom property value",
            Operation::RemoveCustomProperty => "Remove custom property value",
            Operation::Deed(deed) => deed.job_name(),
            Operation::AddDevice(kind) | Operation::Create(kind) => return format!("Create {}", words(kind)),
            Operation::ChangeDevice | Operation::Change => return format!("Change properties of {}", words(kind)),
            Operation::RemoveDevice | Operation::Remove => return format!("Remove {}", words(kind)),
            Operation::Refresh => return format!("Refresh {}", words(kind)),
        };
        fixed.to_string()
    }
}

/// The words of a kind for people: `Virtual Machine` of VM, `Host Group` of VMHostGroup.
pub fn type_name(kind: &str) -> String {
    let known = match kind {
        "VM" => "Virtual Machine",
        "VMHost" => "Host",
        "VMTemplate" => "Template",
        "VMCheckpoint" => "Checkpoint",
        "VMHostGroup" => "Host Group",
        "VMHostCluster" => "Host Cluster",
        "VMNetwork" => "VM Network",
        "VMSubnet" => "VM Subnet",
        "CPUType" => "Processor Type",
        _ => "",
    };
    if !known.is_empty() {
        return known.to_string();
    }
    let mut text = String::new();
    let letters: Vec<char> = kind.chars().collect();
    for (place, letter) in letters.iter().enumerate() {
        let after_small = place > 0 && letters[place - 1].is_lowercase();
        let before_small = place > 0 && letters.get(place + 1).is_some_and(|next| next.is_lowercase());
        if letter.is_uppercase() && (after_small || before_small) {
            text.push(' ');
        }
        text.push(*letter);
    }
    text
}

fn words(kind: &str) -> String {
    type_name(kind).to_lowercase()
}

/// Named values, in the order given. Names are the commands' parameter names and compare without case.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Changes(Vec<(String, Field)>);

impl Changes {
    /// No values.
    pub fn new() -> Changes {
        Changes::default()
    }

    /// With one more value; a later one of the same name wins.
    pub fn with(mut self, name: &str, field: impl Into<Field>) -> Changes {
        self.put(name, field);
        self
    }

    /// Puts in a value.
    pub fn put(&mut self, name: &str, field: impl Into<Field>) {
        self.0.retain(|(own, _)| !own.eq_ignore_ascii_case(name));
        self.0.push((name.to_string(), field.into()));
    }

    /// Takes a value out.
    pub fn take(&mut self, name: &str) -> Option<Field> {
        let place = self.0.iter().position(|(own, _)| own.eq_ignore_ascii_case(name))?;
        Some(self.0.remove(place).1)
    }

    /// The value of that name.
    pub fn get(&self, name: &str) -> Option<&Field> {
        self.0.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, field)| field)
    }

    /// The text of that name.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Field::as_text)
    }

    /// The number of that name.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.get(name).and_then(Field::as_number)
    }

    /// Whether the switch or truth value is there and true.
    pub fn flag(&self, name: &str) -> bool {
        self.get(name).and_then(Field::as_bool).unwrap_or(false)
    }

    /// All names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Field)> {
        self.0.iter().map(|(name, field)| (name.as_str(), field))
    }
}

/// Something to be done by a job.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// What.
    pub operation: Operation,
    /// The command that asks, `Set-SCVirtualMachine`.
    pub cmdlet: String,
    /// To which object; none for a creation.
    pub target: Option<Id>,
    /// With which values.
    pub changes: Changes,
    /// Commands of the same job group that were recorded before and run with this one.
    pub recorded: Vec<Request>,
    /// For whom, when not for the connected user.
    pub owner: Option<String>,
}

impl Request {
    /// A request of a command.
    pub fn new(operation: Operation, cmdlet: impl Into<String>) -> Request {
        Request { operation, cmdlet: cmdlet.into(), target: None, changes: Changes::new(), recorded: Vec::new(), owner: None }
    }

    /// On that object.
    pub fn on(mut self, target: Id) -> Request {
        self.target = Some(target);
        self
    }

    /// With that value.
    pub fn with(mut self, name: &str, field: impl Into<Field>) -> Request {
        self.changes.put(name, field);
        self
    }

    /// With all those values.
    pub fn with_changes(mut self, changes: Changes) -> Request {
        self.changes = changes;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_read_as_words() {
        assert_eq!(type_name("VirtualDVDDrive"), "Virtual DVD Drive");
        assert_eq!(Operation::Create("HardwareProfile").job_name(""), "Create hardware profile");
        assert_eq!(Operation::ChangeVm.job_name("VM"), "Change properties of virtual machine");
    }
}
