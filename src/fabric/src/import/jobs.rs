//! Jobs of an inventory: they are history. One that ran when the inventory was taken is shown as cancelled.

use super::plan::{Plan, RecordPlan};
use super::report::Report;
use super::{ImportMode, Tree, convert};
use crate::error::FabricError;
use crate::fabric::Fabric;
use crate::id::Id;
use crate::kind::enum_type;
use crate::request::{Operation, Request};
use crate::task::{JobStatus, Step, Task};
use crate::time::Time;
use std::sync::Arc;

/// Enters a job; tells whether it is news.
pub(super) fn import(fabric: &mut Fabric, plan: &Plan<'_>, record: &RecordPlan, mode: ImportMode, report: &mut Report) -> bool {
    let Some(node) = record.nodes.first().copied() else { return false };
    let mut task = read(fabric, plan, record.id, node);
    if !task.status.is_over() {
        if fabric.tasks.get(&record.id).is_some_and(|own| !own.status.is_over()) {
            return false;
        }
        task.status = JobStatus::Canceled;
        task.ends = task.ends.or(Some(task.started));
        report.note("Job", "Status", "it ran when the inventory was taken; it is history here", &task.name);
    }
    if fabric.tasks.get(&record.id).is_some_and(|own| same(own, &task)) {
        return false;
    }
    if mode == ImportMode::Apply {
        let (result, started) = (task.result, task.started);
        let newest = result.and_then(|result| fabric.newest.get(&result)).and_then(|job| fabric.tasks.get(job));
        if newest.is_none_or(|newest| newest.started < started) {
            fabric.touch(result, record.id);
        }
        fabric.tasks.insert(record.id, Box::new(task));
    }
    true
}

fn same(one: &Task, other: &Task) -> bool {
    one.name == other.name
        && one.status == other.status
        && one.started == other.started
        && one.ends == other.ends
        && one.result == other.result
        && one.progress == other.progress
}

fn read(fabric: &Fabric, plan: &Plan<'_>, id: Id, node: usize) -> Task {
    let inventory = plan.inventory;
    let text = |name: &str| inventory.property(node, name).map(convert::plain).unwrap_or_default();
    let time = |name: &str| time_at(plan, node, name);
    let started = time("StartTime").unwrap_or_else(|| fabric.now());
    let object = |name: &str| {
        let id = inventory.guid(node, name)?;
        (plan.kind_at(id).is_some() || fabric.kind_of(id).is_some()).then_some(id)
    };
    let name = Some(text("Name")).filter(|name| !name.is_empty()).unwrap_or_else(|| text("Description"));
    let mut request = Request::new(Operation::Refresh, text("CmdletName"));
    request.target = object("TargetObjectID").or_else(|| object("ResultObjectID"));
    let mut task = Task::new(id, Arc::from(name), request, started, Arc::from(text("Owner")));
    task.status = status_of(inventory.property(node, "Status"));
    task.ends = time("EndTime").filter(|_| task.status.is_over());
    task.result = object("ResultObjectID").or(task.target);
    task.progress = match inventory.property(node, "ProgressValue") {
        Some(Tree::Number(number)) => (*number).clamp(0, 100),
        _ if matches!(task.status, JobStatus::Completed | JobStatus::SucceedWithInfo) => 100,
        _ => 0,
    };
    // What it was asked is not known, so it cannot be begun again.
    task.restartable = false;
    task.request = None;
    task.error = inventory.property(node, "ErrorInfo").and_then(|tree| error_of(plan, tree, id)).map(Box::new);
    let messages = inventory.property(node, "AdditionalMessages").map_or(&[][..], Tree::items);
    task.messages = messages.iter().filter_map(|tree| error_of(plan, tree, id)).collect();
    let seconds = task.ends.map_or(0, |ends| ends.seconds_since(started));
    let steps = steps_of(plan, node);
    task.steps = if steps.is_empty() { Arc::new([Step::new(&*task.name, seconds)]) } else { steps.into() };
    task
}

fn time_at(plan: &Plan<'_>, node: usize, name: &str) -> Option<Time> {
    match plan.inventory.property(node, name)? {
        Tree::Time(time) => Some(*time),
        Tree::Text(text) => convert::time_of(text),
        _ => None,
    }
}

fn status_of(tree: Option<&Tree>) -> JobStatus {
    let name = match tree {
        Some(Tree::Number(number)) => enum_type("JobStatus").and_then(|ty| ty.name_of(i32::try_from(*number).ok()?)),
        Some(tree) => tree.as_text(),
        None => None,
    };
    name.and_then(JobStatus::of_name).unwrap_or(JobStatus::Completed)
}

fn steps_of(plan: &Plan<'_>, node: usize) -> Vec<Step> {
    let steps = plan.inventory.property(node, "Steps").map_or(&[][..], Tree::items).iter();
    let step = |tree: &Tree| {
        let Tree::Node(step) = tree else { return None };
        let seconds = match (time_at(plan, *step, "StartTime"), time_at(plan, *step, "EndTime")) {
            (Some(start), Some(end)) => end.seconds_since(start).max(0),
            _ => 0,
        };
        let name = plan.inventory.text(*step, "Name").or(plan.inventory.text(*step, "Description"))?;
        Some(Step::new(name, seconds))
    };
    steps.filter_map(step).collect()
}

/// The error of a job, from its object or from its text `Code (number)`.
fn error_of(plan: &Plan<'_>, tree: &Tree, job: Id) -> Option<FabricError> {
    let (code, number) = match tree {
        Tree::Node(node) => {
            let Some(Tree::Number(number)) = plan.inventory.property(*node, "DisplayableErrorCode") else { return None };
            let code = plan.inventory.property(*node, "Code").map(convert::plain).unwrap_or_default();
            (code, *number)
        }
        Tree::Text(text) => {
            let (code, number) = text.split_once(" (")?;
            (code.to_string(), number.split(')').next()?.parse().ok()?)
        }
        _ => return None,
    };
    let number = u32::try_from(number).ok().filter(|number| *number != 0)?;
    let mut error = FabricError::of_number(number);
    if !code.is_empty() {
        error.code = code;
    }
    error.job = Some(job);
    Some(error)
}
