//! Upkeep: commands whose job works on something outside the model, so that it only comes and goes here; and small enquiries.

use super::Serve::{Make, On, Own};
use super::{Row, on_first};
use crate::error::Trouble;
use crate::job;
use crate::room::VmmRoom;
use engine::{Invocation, Value};
use fabric::{FabricError, Field, Id, Operation};
use std::collections::BTreeSet;
use std::rc::Rc;

pub(super) static ROWS: &[Row] = &[
    ("Start-SCDynamicOptimization", Own(|cx, room| on_first(cx, room, &["VMHostGroup", "VMHostCluster"], Operation::Refresh))),
    ("Update-SCVMMManagedComputer", On("VMMManagedComputer", Operation::Refresh)),
    ("Register-SCVMMManagedComputer", On("VMMManagedComputer", Operation::Refresh)),
    ("Update-SCServiceConfiguration", On("ServiceConfiguration", Operation::Refresh)),
    ("Resolve-SCServiceTemplate", On("ServiceTemplate", Operation::Refresh)),
    ("Test-SCServiceTemplate", On("ServiceTemplate", Operation::Refresh)),
    ("Test-SCVirtualDiskDrive", On("VirtualDiskDrive", Operation::Refresh)),
    ("Test-SCVMHostCluster", Own(|cx, room| on_first(cx, room, &["VMHostCluster", "VMHost"], Operation::Refresh))),
    ("Repair-SCVMHost", On("VMHost", Operation::Refresh)),
    ("Repair-SCVirtualNetwork", On("VirtualNetwork", Operation::Refresh)),
    ("Repair-SCVirtualNetworkAdapter", On("VirtualNetworkAdapter", Operation::Refresh)),
    ("Repair-SCStorageFileShare", On("StorageFileShare", Operation::Refresh)),
    ("Write-SCOpsMgrConnection", Own(write_ops_mgr)),
    ("Grant-SCMACAddress", Make(Operation::Create("AllocatedMACAddress"))),
    ("Revoke-SCMACAddress", On("AllocatedMACAddress", Operation::Remove)),
    ("Get-SCTag", Own(tags)),
    ("Get-SCAvailabilitySetName", Own(availability_sets)),
    ("Get-SCDependentLibraryResource", Own(dependents)),
    ("Get-SCRunAsAccountConsumer", Own(consumers)),
    ("Test-ExceptionHandling", Own(raise)),
];

fn write_ops_mgr(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let connection = room.fabric().all("OpsMgrConnection").first().copied();
    let Some(connection) = connection else { return Err(fabric::not_found("Operations Manager connection", "").into()) };
    let request = fabric::Request::new(Operation::Refresh, &*cx.name()).on(connection);
    let about = job::about(room, &request);
    job::run(cx, room, request, &about)
}

fn write_texts(cx: &mut Invocation, texts: BTreeSet<String>) -> Result<(), Trouble> {
    for text in texts {
        cx.write(Value::text(text))?;
    }
    Ok(())
}

/// The tags that machines and templates bear.
fn tags(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let tags = {
        let fabric = room.fabric();
        let bearers = ["VM", "VMTemplate", "HardwareProfile"].into_iter().flat_map(|kind| fabric.all(kind));
        bearers.map(|id| fabric.text_at(id, "Tag")).filter(|tag| !tag.is_empty() && tag != "(none)").collect()
    };
    write_texts(cx, tags)
}

fn availability_sets(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let names = {
        let fabric = room.fabric();
        let lists = fabric.all("VM").into_iter().filter_map(|vm| fabric.get(vm, "AvailabilitySetNames"));
        lists.flat_map(|list| list.items()).filter_map(|name| name.as_text().map(str::to_owned)).collect()
    };
    write_texts(cx, names)
}

/// The templates, drives and profiles that use a resource of the library.
fn dependents(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let Some(resource) = job::object_of(cx, "LibraryResource") else {
        return Err(fabric::not_found("library resource", "").into());
    };
    let kinds = ["VirtualDiskDrive", "VirtualDVDDrive", "VMTemplate", "HardwareProfile", "GuestOSProfile"];
    write_users(cx, room, resource, &kinds)
}

/// What runs as an account.
fn consumers(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let accounts = match job::object_of(cx, "RunAsAccount") {
        Some(account) => vec![account],
        None => room.fabric().all("RunAsAccount"),
    };
    for account in accounts {
        write_users(cx, room, account, &["VMHost", "VMHostCluster", "LibraryServer", "LoadBalancer", "GuestOSProfile", "VMTemplate"])?;
    }
    Ok(())
}

/// Writes the objects that point at one; a device stands for the whole that it is a part of.
fn write_users(cx: &mut Invocation, room: &Rc<VmmRoom>, used: Id, kinds: &[&str]) -> Result<(), Trouble> {
    let mut users: Vec<Id> = Vec::new();
    {
        let fabric = room.fabric();
        for id in kinds.iter().flat_map(|kind| fabric.all(kind)) {
            let root = fabric.root(id);
            if fabric.fields(id).iter().any(|(_, field)| field_points(field, used)) && !users.contains(&root) {
                users.push(root);
            }
        }
    }
    for user in users {
        cx.write(room.object(user))?;
    }
    Ok(())
}

fn field_points(field: &Field, id: Id) -> bool {
    matches!(field, Field::Ref(_) | Field::List(_)) && field.as_ids().contains(&id)
}

/// An error on purpose, for those who test how their scripts take one.
fn raise(cx: &mut Invocation, _room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let place = if cx.switch("ThrowAtWCFLayer") { "in the connection" } else { "in the command" };
    Err(FabricError::new(20413, format!("The error {place} that was asked for.")).into())
}
