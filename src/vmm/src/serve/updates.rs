//! Updates: synchronization, scans, remediation, compliance.

use super::Serve::{On, Own};
use super::{Row, on_first};
use crate::error::Trouble;
use crate::query;
use crate::room::VmmRoom;
use engine::Invocation;
use fabric::{Deed, Operation};
use std::rc::Rc;

pub(super) static ROWS: &[Row] = &[
    ("Start-SCUpdateServerSynchronization", On("UpdateServer", Operation::Deed(Deed::Synchronize))),
    ("Start-SCComplianceScan", Own(|cx, room| on_first(cx, room, &["VMMManagedComputer", "VMHostCluster"], Operation::Deed(Deed::Scan)))),
    (
        "Start-SCUpdateRemediation",
        Own(|cx, room| on_first(cx, room, &["VMHost", "VMMManagedComputer", "VMHostCluster"], Operation::Deed(Deed::Remediate))),
    ),
    ("Get-SCComplianceStatus", Own(status)),
    ("Set-SCComplianceStatus", On("ComplianceStatus", Operation::Deed(Deed::Exempt))),
];

/// Get-SCComplianceStatus: a computer has a status from the first time that somebody asks for it.
fn status(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    room.fabric().compliance_statuses();
    query::get(cx, room, "ComplianceStatus")
}
