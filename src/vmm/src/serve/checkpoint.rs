//! Checkpoints of virtual machines.

use super::Row;
use super::Serve::{On, Own};
use crate::error::Trouble;
use crate::job;
use crate::query;
use crate::room::VmmRoom;
use engine::Invocation;
use fabric::{Field, Operation};
use std::rc::Rc;

pub(super) static ROWS: &[Row] = &[
    ("Get-SCVMCheckpoint", Own(get)),
    ("New-SCVMCheckpoint", On("VM", Operation::CreateCheckpoint)),
    ("Restore-SCVMCheckpoint", On("VMCheckpoint", Operation::RestoreCheckpoint)),
    ("Remove-SCVMCheckpoint", On("VMCheckpoint", Operation::RemoveCheckpoint)),
];

/// Checkpoints come oldest first: the first one made is the first of the list.
fn get(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let mut ids = match job::object_of(cx, "VM") {
        Some(vm) => {
            let mut fabric = room.fabric();
            fabric.poll();
            fabric.refs_at(vm, "VMCheckpoints")
        }
        None => query::find(cx, room, "VMCheckpoint")?,
    };
    let made = |id: &fabric::Id| room.fabric().get(*id, "AddedTime").as_ref().and_then(Field::as_time);
    ids.sort_by_key(made);
    if cx.switch("MostRecent") {
        ids = ids.pop().into_iter().collect();
    }
    for id in ids {
        cx.write(room.object(id))?;
    }
    Ok(())
}
