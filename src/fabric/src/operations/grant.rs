//! Addresses: granting them from pools and taking them back.

use super::{Outcome, steps, target};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::job::Plan;
use crate::kind::known_kind;
use crate::network::{granted, next_free, pool_range};
use crate::request::{Operation, Request};
use std::net::Ipv4Addr;

pub(super) fn begin(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let id = target(request)?;
    if request.operation == Operation::RevokeAddress {
        return Ok(Plan::new(id, steps(&[("Return IP address", 5)])));
    }
    let address = chosen(fabric, id, request)?;
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

fn chosen(fabric: &Fabric, pool: Id, request: &Request) -> Result<Ipv4Addr, FabricError> {
    let name = fabric.text_of(pool);
    let Some(text) = request.changes.text("IPAddress") else {
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
    if request.operation == Operation::RevokeAddress {
        fabric.objects.remove(id);
    }
    Ok(Vec::new())
}

/// The next free hardware address of the first pool.
pub(crate) fn next_mac(fabric: &Fabric) -> Result<String, FabricError> {
    let read = |text: String| u64::from_str_radix(&text.replace([':', '-'], ""), 16).ok();
    let taken: Vec<u64> = fabric.all("VirtualNetworkAdapter").into_iter().filter_map(|id| read(fabric.text_at(id, "MACAddress"))).collect();
    for pool in fabric.all("MACAddressPool") {
        let range = (read(fabric.text_at(pool, "MACAddressRangeStart")), read(fabric.text_at(pool, "MACAddressRangeEnd")));
        if let (Some(first), Some(last)) = range
            && let Some(free) = (first..=last).find(|address| !taken.contains(address))
        {
            let bytes: Vec<String> = free.to_be_bytes()[2..].iter().map(|byte| format!("{byte:02X}")).collect();
            return Ok(bytes.join(":"));
        }
    }
    Err(FabricError::new(error::NO_ADDRESS, "No MAC address pool has a free address."))
}
