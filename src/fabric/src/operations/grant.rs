//! Addresses: granting them from pools and taking them back.

use super::{Outcome, steps, target};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::known_kind;
use crate::network::{granted, next_free, pool_range};
use crate::request::{Operation, Request};
use crate::task::Plan;
use std::net::Ipv4Addr;

pub(super) fn begin(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let id = target(request)?;
    match request.operation {
        Operation::RevokeAddress | Operation::RevokeMac => return Ok(Plan::new(id, steps(&[("Return address", 5)]))),
        Operation::GrantMac => return begin_mac(fabric, id, request),
        _ => {}
    }
    let address = chosen(fabric, id, request.changes.text("IPAddress"))?;
    let granted = fabric.draw_id();
    fabric.objects.insert(granted, known_kind("AllocatedIPAddress"), None);
    fabric.set(granted, "Address", address.to_string());
    fabric.set(granted, "Description", request.changes.text("Description").unwrap_or(""));
    fabric.set(granted, "AllocatingAddressPool", id);
    if let Some(ty) = request.changes.get("GrantToObjectType") {
        fabric.put(granted, "AllocatedToObjectType", ty.clone())?;
    }
    let to = request.changes.get("GrantToObjectID").and_then(|field| match field {
        Field::Text(text) => text.parse().ok(),
        other => other.as_id(),
    });
    fabric.set(granted, "AllocatedToObject", Field::reference(to.filter(|to| fabric.object(*to).is_some())));
    Ok(Plan::new(granted, steps(&[("Allocate IP address", 5)])))
}

/// Grants an address of a pool to an object at once, as a part of another change.
pub(super) fn grant(fabric: &mut Fabric, pool: Id, wanted: Option<&str>, to: Id, ty: &str) -> Result<Id, FabricError> {
    let address = chosen(fabric, pool, wanted)?;
    let id = fabric.draw_id();
    fabric.objects.insert(id, known_kind("AllocatedIPAddress"), None);
    fabric.set(id, "Address", address.to_string());
    fabric.set(id, "AllocatingAddressPool", pool);
    fabric.set(id, "AllocatedToObject", to);
    fabric.set_enum(id, "AllocatedToObjectType", "AllocatedToObjectType", ty);
    Ok(id)
}

fn chosen(fabric: &Fabric, pool: Id, wanted: Option<&str>) -> Result<Ipv4Addr, FabricError> {
    let name = fabric.text_of(pool);
    let Some(text) = wanted else {
        return next_free(fabric, pool).ok_or_else(|| FabricError::new(error::NO_ADDRESS, format!("The pool {name} has no free address.")));
    };
    let bad =
        |why: &str| FabricError::new(error::NO_ADDRESS, format!("The address {text} of the pool {name} cannot be granted: it {why}."));
    let address: Ipv4Addr = text.parse().map_err(|_| bad("is no IPv4 address"))?;
    let number = u32::from(address);
    if pool_range(fabric, pool).is_none_or(|(first, last)| number < first || number > last) {
        return Err(bad("is outside the range of the pool"));
    }
    if granted(fabric, pool).contains(&number) { Err(bad("is granted already")) } else { Ok(address) }
}

pub(super) fn finish(fabric: &mut Fabric, request: &Request, id: Id) -> Outcome {
    if matches!(request.operation, Operation::RevokeAddress | Operation::RevokeMac) {
        super::removal::discard(fabric, id);
    }
    Ok(Vec::new())
}

fn begin_mac(fabric: &mut Fabric, pool: Id, request: &Request) -> Result<Plan, FabricError> {
    let (first, last) = mac_range(fabric, pool).ok_or_else(|| FabricError::of_number(error::NO_ADDRESS))?;
    let taken = taken_macs(fabric);
    let free = match request.changes.text("MACAddress").map(read_mac) {
        Some(wanted) => wanted.filter(|wanted| (first..=last).contains(wanted) && !taken.contains(wanted)),
        None => (first..=last).find(|address| !taken.contains(address)),
    };
    let name = fabric.text_of(pool);
    let free = free.ok_or_else(|| {
        FabricError::new(
            error::NO_ADDRESS,
            format!("The pool {name} cannot grant the address: none is free, or it is taken or outside the range."),
        )
    })?;
    let id = fabric.draw_id();
    fabric.objects.insert(id, known_kind("AllocatedMACAddress"), None);
    fabric.set(id, "Address", write_mac(free));
    fabric.set(id, "Description", request.changes.text("Description").unwrap_or(""));
    fabric.set(id, "AllocatingAddressPool", pool);
    Ok(Plan::new(id, steps(&[("Allocate MAC address", 5)])))
}

/// The next free hardware address of the first pool that has one.
pub(crate) fn next_mac(fabric: &Fabric) -> Result<String, FabricError> {
    let taken = taken_macs(fabric);
    let pools = fabric.all("MACAddressPool").into_iter().filter_map(|pool| mac_range(fabric, pool));
    let free = pools.map(|(first, last)| (first..=last).find(|address| !taken.contains(address))).find_map(|free| free);
    free.map(write_mac).ok_or_else(|| FabricError::new(error::NO_ADDRESS, "No MAC address pool has a free address."))
}

fn mac_range(fabric: &Fabric, pool: Id) -> Option<(u64, u64)> {
    Some((read_mac(&fabric.text_at(pool, "MACAddressRangeStart"))?, read_mac(&fabric.text_at(pool, "MACAddressRangeEnd"))?))
}

/// The hardware addresses that machines have or that were granted.
fn taken_macs(fabric: &Fabric) -> Vec<u64> {
    // A machine whose record alone was removed still runs with its addresses.
    let lost = fabric.objects.removed_with("VM", "$lost").into_iter().flat_map(|vm| super::vm_power::parts(fabric, vm));
    let adapters = fabric.all("VirtualNetworkAdapter").into_iter().chain(lost);
    let adapters = adapters.filter_map(|id| read_mac(&fabric.text_at(id, "MACAddress")));
    let granted = fabric.all("AllocatedMACAddress").into_iter().filter_map(|id| read_mac(&fabric.text_at(id, "Address")));
    adapters.chain(granted).collect()
}

/// The adapter of another machine that has the hardware address of this one.
fn twin(fabric: &Fabric, adapter: Id) -> Option<Id> {
    let own = read_mac(&fabric.text_at(adapter, "MACAddress")).filter(|own| *own != 0)?;
    let machine = |id: &Id| fabric.kind_of(fabric.root(*id)).is_some_and(|kind| kind.key == "VM");
    if !machine(&adapter) {
        return None;
    }
    let others = fabric.all("VirtualNetworkAdapter").into_iter().filter(|id| *id != adapter && machine(id));
    others.into_iter().find(|id| read_mac(&fabric.text_at(*id, "MACAddress")) == Some(own))
}

/// An error when another machine has the hardware address of an adapter.
pub(crate) fn check_mac(fabric: &Fabric, adapter: Id) -> Result<(), FabricError> {
    let Some(other) = twin(fabric, adapter) else { return Ok(()) };
    let (address, owner) = (fabric.text_at(adapter, "MACAddress"), fabric.text_of(fabric.root(other)));
    Err(FabricError::new(error::NO_ADDRESS, format!("The hardware address {address} is that of an adapter of {owner}.")))
}

/// Adapters that come back give up hardware addresses which others have got since.
pub(crate) fn yield_macs(fabric: &mut Fabric, vm: Id) {
    for adapter in fabric.refs_at(vm, "VirtualNetworkAdapters") {
        if twin(fabric, adapter).is_some() {
            fabric.objects.unset(adapter, "MACAddress");
        }
    }
}

fn read_mac(text: &str) -> Option<u64> {
    u64::from_str_radix(&text.replace([':', '-'], ""), 16).ok()
}

fn write_mac(address: u64) -> String {
    let bytes: Vec<String> = address.to_be_bytes()[2..].iter().map(|byte| format!("{byte:02X}")).collect();
    bytes.join(":")
}
