//! Updates: synchronization, scans, remediation, compliance.

use super::Row;
use super::Serve::{On, Own};
use crate::error::Trouble;
use crate::job;
use crate::query;
use crate::room::VmmRoom;
use engine::Invocation;
use fabric::{Deed, Operation};
use std::rc::Rc;

pub(super) static ROWS: &[Row] = &[
    ("Start-SCUpdateServerSynchronization", On("UpdateServer", Operation::Deed(Deed::Synchronize))),
    ("Start-SCComplianceScan", Own(|cx, room| on_first(cx, room, &["VMMManagedComputer", "VMHostCluster"], Deed::Scan))),
    ("Start-SCUpdateRemediation", Own(|cx, room| on_first(cx, room, &["VMHost", "VMMManagedComputer", "VMHostCluster"], Deed::Remediate))),
    ("Get-SCComplianceStatus", Own(status)),
    ("Set-SCComplianceStatus", On("ComplianceStatus", Operation::Deed(Deed::Exempt))),
];

/// A job on the first of the parameters that is given.
fn on_first(cx: &mut Invocation, room: &Rc<VmmRoom>, parameters: &[&str], deed: Deed) -> Result<(), Trouble> {
    let given = parameters.iter().find(|name| job::object_of(cx, name).is_some());
    super::on(cx, room, given.unwrap_or(&""), Operation::Deed(deed))
}

/// Get-SCComplianceStatus: a computer has a status from the first time that somebody asks for it.
fn status(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    room.fabric().compliance_statuses();
    query::get(cx, room, "ComplianceStatus")
}
