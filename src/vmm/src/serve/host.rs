//! Hosts and host groups.

use super::Row;
use super::Serve::{On, Own};
use crate::error::Trouble;
use crate::job;
use crate::room::VmmRoom;
use engine::Invocation;
use fabric::{Field, Operation, Request};
use std::rc::Rc;

pub(super) static ROWS: &[Row] = &[
    ("Disable-SCVMHost", On("VMHost", Operation::DisableHost)),
    ("Enable-SCVMHost", On("VMHost", Operation::EnableHost)),
    ("Read-SCVMHost", On("VMHost", Operation::RefreshHost)),
    ("Move-SCVMHost", Own(|cx, room| relocate(cx, room, "VMHost", "VMHostGroup"))),
    ("Move-SCVMHostCluster", Own(|cx, room| relocate(cx, room, "VMHostCluster", "HostGroup"))),
    ("Move-SCVMHostGroup", Own(|cx, room| relocate(cx, room, "VMHostGroup", "ParentHostGroup"))),
];

/// Hangs a host, cluster or group under another group.
fn relocate(cx: &mut Invocation, room: &Rc<VmmRoom>, parameter: &str, property: &str) -> Result<(), Trouble> {
    let parent = job::object_of(cx, "ParentHostGroup");
    let mut request = Request::new(Operation::Change, &*cx.name()).with(property, Field::reference(parent));
    request.target = job::object_of(cx, parameter);
    let about = job::about(room, &request);
    job::run(cx, room, request, &about)
}
