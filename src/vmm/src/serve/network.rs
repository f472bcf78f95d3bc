//! Networks: addresses of pools.

use super::Row;
use super::Serve::{On, Own};
use crate::error::Trouble;
use crate::query;
use crate::room::VmmRoom;
use engine::Invocation;
use fabric::Operation;
use std::rc::Rc;

pub(super) static ROWS: &[Row] = &[
    ("Grant-SCIPAddress", On("StaticIPAddressPool", Operation::GrantAddress)),
    ("Revoke-SCIPAddress", On("AllocatedIPAddress", Operation::RevokeAddress)),
    ("Get-SCIPAddress", Own(get)),
];

/// Addresses that were granted; `-UnAssigned` leaves those without a holder.
fn get(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let (assigned, unassigned) = (cx.switch("Assigned"), cx.switch("UnAssigned"));
    for name in ["Assigned", "UnAssigned"] {
        cx.call.forget(name);
    }
    let ids = query::find(cx, room, "AllocatedIPAddress")?;
    for id in ids {
        let held = room.fabric().text_at(id, "State") != "Unassigned";
        if (!assigned || held) && (!unassigned || !held) {
            cx.write(room.object(id))?;
        }
    }
    Ok(())
}
