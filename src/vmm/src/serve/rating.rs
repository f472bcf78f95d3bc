//! Placement: how well hosts suit a machine.

use super::Row;
use super::Serve::Own;
use crate::error::Trouble;
use crate::job;
use crate::room::VmmRoom;
use crate::values::{to_field, to_value};
use engine::Invocation;
use fabric::{FabricError, Field, Id, Need, Rating, Severity, hosts_below, hosts_of_cloud, rate};
use std::rc::Rc;

pub(super) static ROWS: &[Row] = &[("Get-SCVMHostRating", Own(get))];

fn get(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let changes = job::changes(cx, "");
    let sources = ["VMTemplate", "HardwareProfile", "VM"].map(|name| job::object_of(cx, name));
    let sources = match job::object_of(cx, "VMConfiguration") {
        Some(configuration) => [room.fabric().ref_at(configuration, "VMTemplate"), sources[1], sources[2]],
        None => sources,
    };
    let name = cx.text("VMName").map(|name| name.as_str().to_owned());
    let name = name.or_else(|| sources[2].map(|vm| room.fabric().text_of(vm))).unwrap_or_default();
    let ratings: Vec<Field> = {
        let fabric = room.fabric();
        let need = Need::of(&fabric, sources, &changes);
        let hosts = hosts(cx, &fabric);
        hosts.into_iter().map(|host| record(&fabric, &rate(&fabric, host, &need), &need, &name)).collect()
    };
    for rating in ratings {
        let value = to_value(cx, room, &rating, None)?;
        cx.write(value)?;
    }
    Ok(())
}

/// The hosts that are given, or those of the groups or clouds that are given.
fn hosts(cx: &Invocation, fabric: &fabric::Fabric) -> Vec<Id> {
    let ids = |parameter: &str| cx.list(parameter).iter().filter_map(|value| to_field(value).as_id()).collect::<Vec<Id>>();
    let mut hosts = ids("VMHost");
    hosts.extend(ids("VMHostGroup").into_iter().flat_map(|group| hosts_below(fabric, group)));
    hosts.extend(ids("Cloud").into_iter().flat_map(|cloud| hosts_of_cloud(fabric, cloud)));
    hosts
}

fn record(fabric: &fabric::Fabric, rating: &Rating, need: &Need, name: &str) -> Field {
    let reasons = rating.reasons.iter().map(|reason| FabricError::new(90026, reason).record(Severity::Error));
    let memory = fabric.number_at(rating.host, "AvailableMemory") - need.memory;
    Field::record(
        "VMHostRating",
        vec![
            ("Rating", Field::int(rating.stars)),
            ("Description", Field::text(rating.reasons.join(" "))),
            ("TransferType", Field::text("Network")),
            ("EstimatedHostMemoryRemaining", Field::int(memory.max(0))),
            ("Name", Field::text(fabric.text_of(rating.host))),
            ("VMHost", Field::Ref(rating.host)),
            ("VMName", Field::text(name)),
            ("ZeroRatingReasonList", Field::list(reasons)),
        ],
    )
}
