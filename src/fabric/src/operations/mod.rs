//! What jobs do. An operation has up to four moments: it begins (checks everything, puts the object in its transitional
//! state, says how long it takes), it finishes (the change), it fails (the object is left as VMM leaves it), or it is
//! cancelled. To add one: a variant of `Operation`, its job name, and an arm in the four matches here.

use crate::error::FabricError;
use crate::fabric::Fabric;
use crate::id::Id;
use crate::request::{Operation, Request};
use crate::task::{Plan, Step};

pub(crate) mod apply;
pub(crate) mod checkpoint;
mod configuration;
mod deed;
pub(crate) mod device;
mod disk;
mod generic;
mod grant;
mod group;
mod host;
mod host_power;
mod library;
pub(crate) mod limits;
mod profile;
pub(crate) mod removal;
mod share;
mod updates;
mod vm_change;
mod vm_create;
mod vm_move;
pub(crate) mod vm_power;

/// The warnings of a finished operation.
type Outcome = Result<Vec<FabricError>, FabricError>;

/// Checks the request and brings its object into the transitional state.
pub(crate) fn begin(fabric: &mut Fabric, request: &mut Request) -> Result<Plan, FabricError> {
    match request.operation {
        Operation::CreateVm => vm_create::begin(fabric, request),
        Operation::ChangeVm => vm_change::begin(fabric, request),
        Operation::StartVm | Operation::StopVm(_) | Operation::SuspendVm | Operation::ResumeVm | Operation::ResetVm => {
            vm_power::begin(fabric, request)
        }
        Operation::RemoveVm(_) | Operation::RepairVm(_) | Operation::RefreshVm => vm_power::begin_other(fabric, request),
        Operation::StoreVm | Operation::MoveVm => vm_move::begin(fabric, request),
        Operation::RegisterVm => vm_move::begin_register(fabric, request),
        Operation::GrantResource | Operation::RevokeResource => share::begin(fabric, request),
        Operation::CreateCheckpoint | Operation::RestoreCheckpoint | Operation::RemoveCheckpoint => checkpoint::begin(fabric, request),
        Operation::AddDevice(_) | Operation::ChangeDevice | Operation::RemoveDevice => device::begin(fabric, request),
        Operation::ExpandDisk | Operation::ConvertDisk | Operation::CompressDisk => disk::begin(fabric, request),
        Operation::DisableHost | Operation::EnableHost | Operation::RefreshHost => host::begin(fabric, request),
        Operation::RefreshShare => library::begin(fabric, request),
        Operation::Deed(deed) => deed::begin(fabric, request, deed),
        Operation::GrantAddress | Operation::RevokeAddress | Operation::GrantMac | Operation::RevokeMac => grant::begin(fabric, request),
        Operation::UpdateConfiguration => profile::begin_update(fabric, request),
        Operation::Create(_) | Operation::Change | Operation::Remove | Operation::Refresh => generic::begin(fabric, request),
        Operation::SetCustomProperty | Operation::RemoveCustomProperty => generic::begin(fabric, request),
    }
}

/// Does the change.
pub(crate) fn finish(fabric: &mut Fabric, request: &Request, result: Option<Id>) -> Outcome {
    let Some(id) = result else { return Ok(Vec::new()) };
    match request.operation {
        Operation::CreateVm => vm_create::finish(fabric, request, id),
        Operation::ChangeVm => vm_change::finish(fabric, request, id),
        Operation::StartVm | Operation::StopVm(_) | Operation::SuspendVm | Operation::ResumeVm | Operation::ResetVm => {
            vm_power::finish(fabric, request, id)
        }
        Operation::RemoveVm(_) | Operation::RepairVm(_) | Operation::RefreshVm => vm_power::finish_other(fabric, request, id),
        Operation::StoreVm | Operation::MoveVm => vm_move::finish(fabric, request, id),
        Operation::RegisterVm => vm_move::finish_register(fabric, id),
        Operation::GrantResource | Operation::RevokeResource => share::finish(fabric, request, id),
        Operation::CreateCheckpoint | Operation::RestoreCheckpoint | Operation::RemoveCheckpoint => checkpoint::finish(fabric, request, id),
        Operation::AddDevice(_) | Operation::ChangeDevice | Operation::RemoveDevice => device::finish(fabric, request, id),
        Operation::ExpandDisk | Operation::ConvertDisk | Operation::CompressDisk => disk::finish(fabric, request, id),
        Operation::DisableHost | Operation::EnableHost | Operation::RefreshHost => host::finish(fabric, request, id),
        Operation::RefreshShare => library::finish(fabric, request, id),
        Operation::Deed(deed) => deed::finish(fabric, request, deed, id),
        Operation::GrantAddress | Operation::RevokeAddress | Operation::GrantMac | Operation::RevokeMac => {
            grant::finish(fabric, request, id)
        }
        Operation::UpdateConfiguration => Ok(Vec::new()),
        Operation::Create(_) | Operation::Change | Operation::Remove | Operation::Refresh => generic::finish(fabric, request, id),
        Operation::SetCustomProperty | Operation::RemoveCustomProperty => generic::finish(fabric, request, id),
    }
}

/// Leaves the object of a failed job as VMM leaves it.
pub(crate) fn fail(fabric: &mut Fabric, request: &Request, result: Option<Id>, job: Id) {
    let Some(id) = result else { return };
    if matches!(request.operation, Operation::RemoveVm(_)) {
        // No state tells of a failed removal; the machine is what it was and remembers the job, so that Repair can run it again.
        apply::back(fabric, id);
        return fabric.set(id, "FailedJobID", crate::Field::Guid(job));
    }
    let failed = match request.operation {
        Operation::CreateVm => "CreationFailed",
        Operation::ChangeVm | Operation::AddDevice(_) | Operation::ChangeDevice | Operation::RemoveDevice => "UpdateFailed",
        Operation::ExpandDisk | Operation::ConvertDisk | Operation::CompressDisk => "UpdateFailed",
        Operation::StoreVm | Operation::MoveVm => "MigrationFailed",
        _ => return cancel(fabric, request, result, job),
    };
    if matches!(request.operation, Operation::AddDevice(_)) {
        removal::discard(fabric, id);
    }
    let root = fabric.root(id);
    if fabric.object(root).is_some_and(|object| object.kind.key == "VM") {
        apply::enter(fabric, root, failed);
        fabric.set(root, "FailedJobID", crate::Field::Guid(job));
    }
}

/// Brings the object of a cancelled job back, or to the state that a cancelled creation leaves.
pub(crate) fn cancel(fabric: &mut Fabric, request: &Request, result: Option<Id>, job: Id) {
    let Some(id) = result else { return };
    match request.operation {
        Operation::CreateVm => fail(fabric, request, result, job),
        Operation::CreateCheckpoint | Operation::AddDevice(_) => {
            removal::discard(fabric, id);
            apply::back(fabric, id);
        }
        Operation::Create(_) | Operation::GrantAddress | Operation::GrantMac => removal::discard(fabric, id),
        _ => apply::back(fabric, id),
    }
}

/// Whether names are unique in a kind.
pub(crate) fn has_unique_name(kind: &str) -> bool {
    !generic::SHARED_NAMES.contains(&kind) && !matches!(kind, "Job" | "VMCheckpoint")
}

/// Steps of a job from names and seconds.
fn steps(rows: &[(&str, i64)]) -> Vec<Step> {
    rows.iter().map(|(name, seconds)| Step::new(*name, *seconds)).collect()
}

/// The target of a request that cannot be without one.
fn target(request: &Request) -> Result<Id, FabricError> {
    request.target.ok_or_else(|| crate::error::missing("The object"))
}
