//! Devices of machines, templates and profiles: adding, changing, removing, copying, and the commands of a job group that
//! were recorded without an owner.

use super::apply::{apply, back, enter, has_hardware, rehearse, settled_status, stamp, volume_of};
use super::removal::discard;
use super::vm_change::hardware_state;
use super::{Outcome, steps, target};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::{Field, Width};
use crate::id::Id;
use crate::kind::{known_kind, value};
use crate::request::{Changes, Operation, Request};
use crate::task::Plan;

/// Parameters of devices that are handled here and not by name.
const OWN: &[&str] = &[
    "NoAttach",
    "GuestPort",
    "VMHostCOMPort",
    "WaitForModem",
    "VirtualCOMPort",
    "VirtualFloppyDrive",
    "VirtualFloppyDisk",
    "IPv6AddressPools",
    "VM",
    "VMTemplate",
    "HardwareProfile",
    "VirtualHardDisk",
    "SCSI",
    "IDE",
    "Bus",
    "LUN",
    "FileName",
    "Path",
    "Fixed",
    "Dynamic",
    "Differencing",
    "VirtualHardDiskSizeMB",
    "VirtualHardDiskFormatType",
    "BootVolume",
    "SystemVolume",
    "StorageDisk",
    "AnyStorageDisk",
    "Synthetic",
    "NoConnection",
    "MACAddressType",
    "ISO",
    "NoMedia",
    "Link",
    "VMHostDrive",
    "AnyVMHostDrive",
    "VirtualNetworkAdapter",
    "VirtualDVDDrive",
    "VirtualDiskDrive",
    "VirtualScsiAdapter",
    "NoLogicalNetwork",
    "NoVMNetwork",
    "IPv4AddressPool",
    "IPv6AddressPool",
    "ParentVirtualHardDiskPath",
    "CreateDiffDisk",
    "LogicalNetwork",
    "NoPortClassification",
    "IPv4Address",
    "NetworkLocation",
    "NetworkTag",
    "VirtualNetwork",
    "IPv4AddressPools",
];

/// The list of an owner that holds devices of a kind.
fn list_of(kind: &str) -> &'static str {
    match kind {
        "VirtualDiskDrive" => "VirtualDiskDrives",
        "VirtualNetworkAdapter" => "VirtualNetworkAdapters",
        "VirtualDVDDrive" => "VirtualDVDDrives",
        _ => "VirtualSCSIAdapters",
    }
}

pub(super) fn begin(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let id = target(request)?;
    let owner = fabric.root(id);
    check_state(fabric, request, id, owner)?;
    let result = match request.operation {
        Operation::AddDevice(kind) => {
            let before = crate::quota::usage(fabric, owner);
            rehearse(fabric, Some(id), |fabric| {
                add(fabric, owner, kind, &request.changes, None)?;
                crate::quota::check(fabric, owner, Some(&before))
            })?;
            let device = fabric.draw_id();
            fabric.objects.insert(device, known_kind(kind), Some(owner));
            // Until it is made it is in no listing.
            fabric.objects.remove(device);
            device
        }
        Operation::ChangeDevice => {
            rehearse(fabric, Some(id), |fabric| change(fabric, id, &request.changes))?;
            id
        }
        _ => id,
    };
    enter(fabric, owner, "UnderUpdate");
    let copies = matches!(request.operation, Operation::AddDevice("VirtualDiskDrive"));
    Ok(Plan::new(result, steps(&[("Change properties of virtual machine", if copies { 40 } else { 6 })])))
}

/// Generation 2 machines take adapters, and any machine SCSI disks, while they run; all else needs PowerOff or Stored.
fn check_state(fabric: &Fabric, request: &Request, id: Id, owner: Id) -> Result<(), FabricError> {
    if fabric.object(owner).is_none_or(|object| object.kind.key != "VM") {
        return Ok(());
    }
    let status = settled_status(fabric, owner);
    if matches!(status.as_str(), "PowerOff" | "Stored") {
        return Ok(());
    }
    let kind = match request.operation {
        Operation::AddDevice(kind) => kind,
        _ => fabric.object(id).map_or("", |object| object.kind.key),
    };
    let scsi = request.changes.flag("SCSI") || fabric.get(id, "BusType").is_some_and(|field| field.is("SCSI"));
    let warm = match (kind, request.operation) {
        ("VirtualNetworkAdapter" | "VirtualDVDDrive", Operation::ChangeDevice) => true,
        ("VirtualNetworkAdapter", _) => fabric.number_at(owner, "Generation") == 2,
        ("VirtualDiskDrive", _) => scsi,
        _ => false,
    };
    let runs = matches!(status.as_str(), "Running" | "Paused");
    if warm && runs { Ok(()) } else { Err(hardware_state(fabric, owner, &crate::type_name(kind))) }
}

/// What a job group records for a machine needs the same state of it as if it ran alone.
pub(super) fn check_recorded(fabric: &Fabric, vm: Id, request: &Request) -> Result<(), FabricError> {
    match request.operation {
        Operation::AddDevice(_) => check_state(fabric, request, vm, vm),
        Operation::ChangeDevice | Operation::RemoveDevice => match request.target {
            Some(device) if fabric.root(device) == vm => check_state(fabric, request, device, vm),
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

pub(super) fn finish(fabric: &mut Fabric, request: &Request, id: Id) -> Outcome {
    let owner = fabric.root(id);
    match request.operation {
        Operation::AddDevice(kind) => drop(add(fabric, owner, kind, &request.changes, Some(id))?),
        Operation::ChangeDevice => change(fabric, id, &request.changes)?,
        _ => discard(fabric, id),
    }
    stamp(fabric, owner);
    back(fabric, owner);
    Ok(Vec::new())
}

/// Runs a recorded command of a job group on the object that closes the group.
pub(crate) fn run_recorded(fabric: &mut Fabric, owner: Id, request: &Request) -> Result<(), FabricError> {
    match (request.operation, request.target) {
        (Operation::AddDevice(kind), _) => add(fabric, owner, kind, &request.changes, None).map(|_| ()),
        (Operation::ChangeDevice, Some(device)) => change(fabric, device, &request.changes),
        // COM ports and the floppy drive are on every machine; without a target there is nothing to attach to them.
        (Operation::ChangeDevice, None) => Ok(()),
        (Operation::RemoveDevice, Some(device)) => {
            discard(fabric, device);
            Ok(())
        }
        (Operation::RemoveCheckpoint, Some(checkpoint)) => {
            super::checkpoint::remove(fabric, checkpoint);
            Ok(())
        }
        (Operation::ExpandDisk | Operation::ConvertDisk | Operation::CompressDisk, Some(device)) => {
            super::disk::change(fabric, request, device)
        }
        _ => Err(FabricError::new(error::NOT_DONE_YET, format!("{} cannot run in a job group of this fabric yet.", request.cmdlet))),
    }
}

fn add(fabric: &mut Fabric, owner: Id, kind: &'static str, changes: &Changes, id: Option<Id>) -> Result<Id, FabricError> {
    if !fabric.kind_of(owner).is_some_and(|kind| has_hardware(kind.key)) {
        let text = format!("{} is no machine, template or profile, and takes no devices.", fabric.text_of(owner));
        return Err(FabricError::new(error::WRONG_VALUE, text));
    }
    check_count(fabric, owner, kind)?;
    let device = id.unwrap_or_else(|| fabric.draw_id());
    match id {
        Some(id) => fabric.objects.revive(id),
        None => fabric.objects.insert(device, known_kind(kind), Some(owner)),
    }
    place_on_bus(fabric, owner, device, changes)?;
    match kind {
        "VirtualDiskDrive" => fill_drive(fabric, owner, device, changes)?,
        "VirtualSCSIAdapter" => {
            fabric.set(device, "AdapterID", Field::Number(if is_machine(fabric, owner) { 255 } else { 7 }, Width::Byte))
        }
        "VirtualNetworkAdapter" => {
            let synthetic = changes.flag("Synthetic") || fabric.number_at(owner, "Generation") == 2;
            fabric.set(
                device,
                "VirtualNetworkAdapterType",
                value("VirtualNetworkAdapterType", if synthetic { "Synthetic" } else { "Emulated" }),
            );
        }
        _ => {}
    }
    change(fabric, device, changes)?;
    let list = list_of(kind);
    let mut devices = fabric.refs_at(owner, list);
    devices.push(device);
    fabric.set(owner, list, Field::refs(devices));
    Ok(device)
}

/// How many devices of a kind a machine can have.
fn check_count(fabric: &Fabric, owner: Id, kind: &str) -> Result<(), FabricError> {
    let most = match kind {
        "VirtualNetworkAdapter" => 12,
        "VirtualDVDDrive" => 4,
        "VirtualSCSIAdapter" => 4,
        _ => 255,
    };
    if fabric.refs_at(owner, list_of(kind)).len() < most {
        return Ok(());
    }
    let text = format!("{} has {most} devices of type {} already, and can have no more.", fabric.text_of(owner), crate::type_name(kind));
    Err(FabricError::new(error::OUT_OF_RANGE, text))
}

fn is_machine(fabric: &Fabric, owner: Id) -> bool {
    fabric.object(owner).is_some_and(|object| object.kind.key == "VM")
}

fn place_on_bus(fabric: &mut Fabric, owner: Id, device: Id, changes: &Changes) -> Result<(), FabricError> {
    if fabric.kind_of(device).is_none_or(|kind| kind.property("BusType").is_none()) {
        return Ok(());
    }
    let generation2 = fabric.number_at(owner, "Generation") == 2;
    let scsi = changes.flag("SCSI") || !changes.flag("IDE") && generation2;
    let bus = if scsi { "SCSI" } else { "IDE" };
    if !scsi && generation2 {
        return Err(FabricError::new(10632, "A machine of generation 2 has no IDE bus."));
    }
    let (number, lun) = (changes.number("Bus").unwrap_or(0), changes.number("LUN").unwrap_or(0));
    if let Some(other) = slots(fabric, owner).into_iter().find(|(id, slot)| *id != device && *slot == (bus.to_string(), number, lun)) {
        let what = crate::type_name(fabric.object(other.0).map_or("", |object| object.kind.key));
        return Err(FabricError::new(error::SLOT_IN_USE, format!("{bus} bus {number}, LUN {lun} already holds a {what}.")));
    }
    fabric.set_enum(device, "BusType", "BusType", bus);
    fabric.put(device, "Bus", Field::from(number))?;
    fabric.put(device, "Lun", Field::from(lun))
}

fn slots(fabric: &Fabric, owner: Id) -> Vec<(Id, (String, i64, i64))> {
    let devices = fabric.refs_at(owner, "VirtualDiskDrives").into_iter().chain(fabric.refs_at(owner, "VirtualDVDDrives"));
    devices.map(|id| (id, (fabric.text_at(id, "BusType"), fabric.number_at(id, "Bus"), fabric.number_at(id, "Lun")))).collect()
}

fn fill_drive(fabric: &mut Fabric, owner: Id, drive: Id, changes: &Changes) -> Result<(), FabricError> {
    let volume = match (changes.flag("BootVolume"), changes.flag("SystemVolume")) {
        (true, true) => "BootAndSystem",
        (true, false) => "Boot",
        (false, true) => "System",
        (false, false) => "None",
    };
    fabric.set_enum(drive, "VolumeType", "VolumeType", volume);
    fabric.set(drive, "CreateDiffDisk", changes.flag("CreateDiffDisk"));
    if let Some(disk) = fabric.given(changes, "StorageDisk", "StorageDisk")? {
        fabric.set(drive, "PassThroughDisk", disk);
        return Ok(());
    }
    if changes.flag("AnyStorageDisk") {
        fabric.set(drive, "PendingDiskAssociation", true);
        return Ok(());
    }
    let source = fabric.given(changes, "VirtualHardDisk", "VirtualHardDisk")?;
    let folder = changes.text("Path").map(str::to_string);
    match source {
        // A machine's disk is the machine's.
        Some(disk) if !is_machine(fabric, owner) && fabric.object(disk).is_some_and(|disk| disk.owner.is_some()) => {
            let text = format!("{} belongs to a machine; a template or profile takes disks of the library.", fabric.text_of(disk));
            return Err(FabricError::new(error::WRONG_VALUE, text));
        }
        // A template points at the library's disk; only a machine has its own copy.
        Some(disk) if !is_machine(fabric, owner) => fabric.set(drive, "VirtualHardDisk", disk),
        Some(disk) => drop(copy_disk(fabric, owner, drive, disk, changes.text("FileName"), folder.as_deref())),
        None => {
            let size = changes.number("VirtualHardDiskSizeMB").unwrap_or(0).max(0) << 20;
            let fixed = changes.flag("Fixed");
            let disk = blank_disk(fabric, drive, size, if fixed { "FixedSize" } else { "DynamicallyExpanding" });
            let format = changes.text("VirtualHardDiskFormatType").unwrap_or("VHDX").to_uppercase();
            fabric.set_enum(disk, "VHDFormatType", "VHDFormatType", &format);
            name_disk(fabric, owner, disk, changes.text("FileName"), folder.as_deref());
        }
    }
    Ok(())
}

fn blank_disk(fabric: &mut Fabric, drive: Id, size: i64, ty: &str) -> Id {
    let disk = fabric.draw_id();
    fabric.objects.insert(disk, known_kind("VirtualHardDisk"), Some(drive));
    fabric.set_enum(disk, "VHDType", "VHDType", ty);
    fabric.set(disk, "MaximumSize", Field::Number(size, Width::UInt64));
    fabric.set(disk, "Size", Field::Number(if ty == "FixedSize" { size } else { 4 << 20 }, Width::Int64));
    fabric.set(drive, "VirtualHardDisk", disk);
    disk
}

fn copy_disk(fabric: &mut Fabric, owner: Id, drive: Id, source: Id, name: Option<&str>, folder: Option<&str>) -> Id {
    let disk = fabric.draw_id();
    fabric.objects.insert(disk, known_kind("VirtualHardDisk"), Some(drive));
    for property in
        ["VHDType", "VHDFormatType", "Size", "MaximumSize", "OperatingSystem", "FamilyName", "Release", "VirtualizationPlatform"]
    {
        if let Some(field) = fabric.stored(source, property) {
            fabric.objects.set(disk, property, field);
        }
    }
    fabric.set(drive, "VirtualHardDisk", disk);
    name_disk(fabric, owner, disk, name, folder);
    disk
}

/// Names a disk after its file and puts it in the machine's folder and on a volume of its host.
fn name_disk(fabric: &mut Fabric, owner: Id, disk: Id, name: Option<&str>, folder: Option<&str>) {
    let ending = fabric.text_at(disk, "VHDFormatType").to_lowercase();
    let ending = if ending.is_empty() { "vhdx".to_string() } else { ending };
    let own = fabric.text_of(owner);
    let place = fabric.refs_at(owner, "VirtualDiskDrives").len() + 1;
    let mut file = name.map_or_else(|| format!("{own}_disk_{place}"), str::to_string);
    if !file.to_lowercase().ends_with(&format!(".{ending}")) && !file.contains(".vhd") {
        file = format!("{file}.{ending}");
    }
    let usual = fabric.text_at(owner, "Location");
    let folder = folder.map_or(usual, str::to_string);
    fabric.set(disk, "Name", file.as_str());
    let path = format!("{}\\{file}", folder.trim_end_matches('\\'));
    if let Some(volume) = fabric.ref_at(owner, "VMHost").and_then(|host| volume_of(fabric, host, &path)) {
        fabric.set(disk, "HostVolume", volume);
    }
    fabric.set(disk, "Location", path);
}

/// A drive with a copy of a library disk in the first free slot of a bus.
pub(crate) fn new_drive(fabric: &mut Fabric, owner: Id, disk: Id, bus: &str, folder: &str) -> Result<(), FabricError> {
    let folder = format!("{}\\{}", folder.trim_end_matches('\\'), fabric.text_of(owner));
    let taken = slots(fabric, owner);
    let free = (0..64).find(|lun| !taken.iter().any(|(_, slot)| *slot == (bus.to_string(), 0, *lun))).unwrap_or(0);
    let mut changes =
        Changes::new().with("VirtualHardDisk", disk).with("LUN", free).with(bus, true).with("BootVolume", true).with("SystemVolume", true);
    if is_machine(fabric, owner) {
        changes.put("Path", folder);
    }
    add(fabric, owner, "VirtualDiskDrive", &changes, None).map(|_| ())
}

/// Copies the devices of a machine, template or profile to another one; disks are copied for a machine.
pub(crate) fn copy_devices(fabric: &mut Fabric, from: Id, to: Id, folder: &str) -> Result<(), FabricError> {
    let folder = format!("{}\\{}", folder.trim_end_matches('\\'), fabric.text_of(to));
    for kind in ["VirtualSCSIAdapter", "VirtualDiskDrive", "VirtualNetworkAdapter", "VirtualDVDDrive"] {
        let mut devices = fabric.refs_at(to, list_of(kind));
        for source in fabric.refs_at(from, list_of(kind)) {
            let device = fabric.draw_id();
            fabric.objects.insert(device, known_kind(kind), Some(to));
            for (name, field) in fabric.fields(source) {
                fabric.objects.set(device, name, field);
            }
            if kind == "VirtualNetworkAdapter" {
                fabric.objects.unset(device, "MACAddress");
                fabric.objects.unset(device, "IPv4Addresses");
            }
            devices.push(device);
            if let (Some(disk), true) = (fabric.ref_at(source, "VirtualHardDisk"), kind == "VirtualDiskDrive" && is_machine(fabric, to)) {
                fabric.set(to, "VirtualDiskDrives", Field::refs(devices[..devices.len() - 1].to_vec()));
                copy_disk(fabric, to, device, disk, None, Some(&folder));
            }
        }
        fabric.set(to, list_of(kind), Field::refs(devices));
    }
    Ok(())
}

fn change(fabric: &mut Fabric, device: Id, changes: &Changes) -> Result<(), FabricError> {
    apply(fabric, device, changes, OWN)?;
    match fabric.object(device).map_or("", |object| object.kind.key) {
        "VirtualNetworkAdapter" => change_adapter(fabric, device, changes),
        "VirtualDVDDrive" => change_dvd(fabric, device, changes),
        "VirtualCOMPort" | "VirtualFloppyDrive" => change_port(fabric, device, changes),
        "VirtualDiskDrive" if changes.number("Bus").is_some() || changes.number("LUN").is_some() => {
            let owner = fabric.root(device);
            place_on_bus(fabric, owner, device, changes)
        }
        _ => Ok(()),
    }
}

fn change_adapter(fabric: &mut Fabric, adapter: Id, changes: &Changes) -> Result<(), FabricError> {
    if changes.flag("NoConnection") || changes.flag("NoVMNetwork") {
        for name in ["VMNetwork", "VMSubnet", "LogicalNetwork"] {
            fabric.set(adapter, name, Field::Null);
        }
    }
    if changes.flag("NoLogicalNetwork") {
        fabric.set(adapter, "LogicalNetwork", Field::Null);
    }
    if changes.flag("NoPortClassification") {
        fabric.set(adapter, "PortClassification", Field::Null);
    }
    if let Some(switch) = changes.text("VirtualNetwork") {
        fabric.put(adapter, "VirtualNetwork", Field::text(switch))?;
    }
    if let Some(place) = changes.text("NetworkLocation") {
        fabric.put(adapter, "NetworkLocation", Field::text(place))?;
    }
    // A subnet alone says the network too.
    if let (Some(subnet), None) = (fabric.given(changes, "VMSubnet", "VMSubnet")?, changes.get("VMNetwork")) {
        fabric.set(adapter, "VMNetwork", fabric.get(subnet, "VMNetwork").unwrap_or(Field::Null));
    }
    if let Some(ty) = changes.text("MACAddressType") {
        fabric.put(adapter, "MACAddressType", Field::text(ty))?;
    }
    if changes.text("MACAddress").is_some() {
        super::grant::check_mac(fabric, adapter)?;
    }
    let zero = fabric.text_at(adapter, "MACAddress") == "00:00:00:00:00:00";
    if zero && fabric.get(adapter, "MACAddressType").is_some_and(|field| field.is("Static")) && is_machine(fabric, fabric.root(adapter)) {
        let address = super::grant::next_mac(fabric)?;
        fabric.set(adapter, "MACAddress", address);
    }
    grant_addresses(fabric, adapter, changes)?;
    if let (Some(network), Some(subnet)) = (fabric.ref_at(adapter, "VMNetwork"), fabric.ref_at(adapter, "VMSubnet"))
        && fabric.ref_at(subnet, "VMNetwork") != Some(network)
    {
        fabric.set(adapter, "VMSubnet", Field::Null);
    }
    Ok(())
}

/// A machine's static adapter draws its address from the pool that is named, unless it has one.
fn grant_addresses(fabric: &mut Fabric, adapter: Id, changes: &Changes) -> Result<(), FabricError> {
    let mut pools = fabric.given_many(changes, "IPv4AddressPools", "StaticIPAddressPool")?;
    pools.extend(fabric.given(changes, "IPv4AddressPool", "StaticIPAddressPool")?);
    let machine = fabric.root(adapter);
    let has_one = !fabric.get(adapter, "IPv4Addresses").map_or(Vec::new(), |field| field.items()).is_empty();
    if !is_machine(fabric, machine) || has_one {
        return Ok(());
    }
    for pool in pools {
        let wanted = changes.text("IPv4Address").map(str::to_string);
        let address = super::grant::grant(fabric, pool, wanted.as_deref(), adapter, "VirtualNetworkAdapter")?;
        let text = fabric.text_at(address, "Address");
        fabric.set(address, "Description", fabric.text_of(machine));
        fabric.set_enum(adapter, "IPv4AddressType", "EthernetAddressType", "Static");
        fabric.set(adapter, "IPv4Addresses", Field::list([Field::text(text)]));
    }
    Ok(())
}

fn change_dvd(fabric: &mut Fabric, drive: Id, changes: &Changes) -> Result<(), FabricError> {
    if let Some(iso) = fabric.given(changes, "ISO", "ISO")? {
        fabric.set(drive, "ISO", iso);
        fabric.set(drive, "ISOLinked", changes.flag("Link"));
        fabric.set_enum(drive, "Connection", "MediaConnection", "ISOImage");
    } else if changes.flag("NoMedia") {
        fabric.set(drive, "ISO", Field::Null);
        fabric.set_enum(drive, "Connection", "MediaConnection", "None");
    } else if changes.flag("AnyVMHostDrive") || changes.text("VMHostDrive").is_some() {
        fabric.set(drive, "HostDrive", changes.text("VMHostDrive").unwrap_or(""));
        fabric.set_enum(drive, "Connection", "MediaConnection", "HostDrive");
    }
    if changes.number("Bus").is_some() || changes.number("LUN").is_some() {
        let owner = fabric.root(drive);
        place_on_bus(fabric, owner, drive, changes)?;
    }
    Ok(())
}

/// COM ports and the floppy drive are always there; what they are connected to changes.
fn change_port(fabric: &mut Fabric, device: Id, changes: &Changes) -> Result<(), FabricError> {
    let disk = fabric.given(changes, "VirtualFloppyDisk", "VirtualFloppyDisk")?;
    let connection = if changes.flag("NoAttach") || changes.flag("NoMedia") {
        "None"
    } else if changes.text("NamedPipe").is_some() {
        "NamedPipe"
    } else if changes.text("TextFile").is_some() {
        "TextFile"
    } else if disk.is_some() {
        "FloppyDisk"
    } else {
        return Ok(());
    };
    if fabric.object(device).is_some_and(|object| object.kind.key == "VirtualFloppyDrive") {
        fabric.set(device, "VirtualFloppyDisk", Field::reference(disk));
    }
    fabric.set_enum(device, "Connection", "MediaConnection", connection);
    Ok(())
}
