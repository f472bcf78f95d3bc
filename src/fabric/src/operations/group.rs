//! The recorded commands of a job group, run on the object that closes it. An error undoes all of the group, as they run
//! within the change that closes it.

use super::apply::{apply, has_hardware};
use super::{device, generic, share};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::known_kind;
use crate::quota;
use crate::request::{Operation, Request};

/// Kind that a recorded command makes → the property that names the object that closes the group.
const HANGS_ON: [(&str, &str); 6] = [
    ("LibraryShare", "LibraryServer"),
    ("UserRolePermission", "UserRole"),
    ("VirtualNetwork", "VMHost"),
    ("VMHostNetworkAdapter", "VMHost"),
    ("VMSubnet", "VMNetwork"),
    ("ScriptCommand", "Owner"),
];

/// Runs all recorded commands.
pub(super) fn run(fabric: &mut Fabric, owner: Id, recorded: &[Request]) -> Result<(), FabricError> {
    recorded.iter().try_for_each(|request| run_one(fabric, owner, request))
}

fn run_one(fabric: &mut Fabric, owner: Id, request: &Request) -> Result<(), FabricError> {
    match request.operation {
        Operation::AddDevice(_) => {
            let whole = request.target.map_or(owner, |target| fabric.root(target));
            check_hardware(fabric, whole, request)?;
            device::run_recorded(fabric, whole, request)
        }
        Operation::ChangeDevice | Operation::RemoveDevice | Operation::RemoveCheckpoint => device::run_recorded(fabric, owner, request),
        Operation::ExpandDisk | Operation::ConvertDisk | Operation::CompressDisk => device::run_recorded(fabric, owner, request),
        Operation::Change => change(fabric, owner, request),
        Operation::Create(kind) => create(fabric, owner, request, kind),
        Operation::Remove => generic::remove_checked(fabric, request.target.ok_or_else(|| error::missing("The object"))?),
        Operation::GrantResource | Operation::RevokeResource => share::share(fabric, request.target.unwrap_or(owner), request),
        Operation::SetCustomProperty | Operation::RemoveCustomProperty => {
            generic::set_custom_property(fabric, request, request.target.unwrap_or(owner))
        }
        _ => Err(FabricError::new(error::NOT_DONE_YET, format!("{} cannot run in a job group of this fabric yet.", request.cmdlet))),
    }
}

fn check_hardware(fabric: &Fabric, whole: Id, request: &Request) -> Result<(), FabricError> {
    if fabric.object(whole).is_some_and(|object| has_hardware(object.kind.key)) {
        return Ok(());
    }
    let text = format!("{} was recorded in the job group, but {} has no virtual devices.", request.cmdlet, fabric.text_of(whole));
    Err(FabricError::new(error::WRONG_VALUE, text)
        .help("Close the group with a command for a virtual machine, template or hardware profile."))
}

/// More values for a part of the object that closes the group, or for itself.
fn change(fabric: &mut Fabric, owner: Id, request: &Request) -> Result<(), FabricError> {
    let changes = &request.changes;
    let part = match (request.target, request.cmdlet.to_lowercase()) {
        (Some(target), _) => target,
        (None, cmdlet) if cmdlet.ends_with("cloudcapacity") => {
            fabric.ref_at(owner, "CloudCapacity").ok_or_else(|| error::missing("A cloud"))?
        }
        (None, cmdlet) if cmdlet.ends_with("userrolequota") => {
            let cloud = fabric.given(changes, "Cloud", "Cloud")?.ok_or_else(|| error::missing("Cloud"))?;
            quota::of_cloud(fabric, owner, cloud, changes.flag("QuotaPerUser"))
        }
        (None, _) => owner,
    };
    generic::change_values(fabric, part, changes)
}

fn create(fabric: &mut Fabric, owner: Id, request: &Request, kind: &'static str) -> Result<(), FabricError> {
    let id = fabric.draw_id();
    fabric.objects.insert(id, known_kind(kind), None);
    apply(fabric, id, &request.changes, &["JobGroup"])?;
    let hangs = HANGS_ON.iter().find(|(own, _)| *own == kind);
    if let Some((_, property)) = hangs
        && fabric.kind_of(id).is_some_and(|own| own.property(property).is_some())
        && fabric.stored(id, property).is_none()
    {
        fabric.set(id, property, owner);
    }
    if kind == "LibraryShare" {
        generic::name_share(fabric, id, &request.changes);
    }
    if kind == "UserRolePermission" && fabric.stored(id, "Cloud").is_none() {
        fabric.set(id, "Cloud", Field::Null);
    }
    Ok(())
}
