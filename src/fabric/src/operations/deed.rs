//! Which file begins and finishes which deed.

use super::{Outcome, target, updates};
use crate::deed::Deed;
use crate::error::FabricError;
use crate::fabric::Fabric;
use crate::id::Id;
use crate::request::Request;
use crate::task::{Plan, Step};

pub(super) fn begin(fabric: &mut Fabric, request: &mut Request, deed: Deed) -> Result<Plan, FabricError> {
    match deed {
        Deed::Synchronize => plain(request, deed, 60),
        Deed::Exempt => {
            super::apply::rehearse(fabric, None, |fabric| updates::exempt(fabric, request).map(|_| ()))?;
            plain(request, deed, 5)
        }
        Deed::Scan => updates::begin_scan(fabric, request),
        Deed::Remediate => updates::begin_remediation(fabric, request),
    }
}

pub(super) fn finish(fabric: &mut Fabric, request: &Request, deed: Deed, _id: Id) -> Outcome {
    match deed {
        Deed::Synchronize => updates::synchronize(fabric),
        Deed::Exempt => updates::exempt(fabric, request),
        Deed::Scan => updates::scan(fabric, request),
        Deed::Remediate => updates::remediate(fabric, request),
    }
}

/// A job of one step on its target.
fn plain(request: &Request, deed: Deed, seconds: i64) -> Result<Plan, FabricError> {
    Ok(Plan::new(target(request)?, vec![Step::new(deed.job_name(), seconds)]))
}
