//! Updates: the catalogue grows by synchronization, computers are scanned and remediated, updates are exempted.

use super::host_power::{comes_up, evacuate, goes_down};
use super::{Outcome, target};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::known_kind;
use crate::request::{Changes, Request};
use crate::task::{Plan, Step};
use crate::updates::{EXEMPT, INSTALLED, PENDING, SCANNED, applies, assigned, exemption, sort_of, state};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Months that a synchronization brings at most.
const MOST_MONTHS: i64 = 24;
/// Sorts of updates that come each month: what its name says, the end of its number, its classification.
const MONTHLY: [(&str, i64, &str); 2] = [("Cumulative Update", 1, "Security Updates"), (".NET Framework Update", 77, "Security Updates")];

/// Start-SCUpdateServerSynchronization.
pub(super) fn synchronize(fabric: &mut Fabric) -> Outcome {
    fabric.compliance_statuses();
    let newest = fabric.all("Update").into_iter().filter_map(|update| month_number(&fabric.text_of(update))).max();
    let now = month_of(&fabric.now().to_string()).unwrap_or(0);
    let first = newest.map_or(now, |newest| newest + 1).max(now - MOST_MONTHS + 1);
    for month in first..=now {
        for (place, product) in products(fabric).into_iter().enumerate() {
            for (sort, end, class) in MONTHLY {
                let number = 5_900_000 + (month - (2025 * 12 + 11)) * 1000 + 100 * place as i64 + end;
                let name = format!("{:04}-{:02} {sort} for {product} (KB{number})", month / 12, month % 12 + 1);
                add_update(fabric, &name, number, class, &product);
            }
        }
    }
    Ok(Vec::new())
}

fn month_number(name: &str) -> Option<i64> {
    sort_of(name).and_then(|(month, _)| month_of(month))
}

/// The number of the month that a date begins with.
fn month_of(date: &str) -> Option<i64> {
    let (year, month): (i64, i64) = (date.get(..4)?.parse().ok()?, date.get(5..7)?.parse().ok()?);
    (1..=12).contains(&month).then_some(year * 12 + month - 1)
}

/// The operating systems of the hosts without their editions.
fn products(fabric: &Fabric) -> BTreeSet<String> {
    let systems = fabric.all("VMHost").into_iter().filter_map(|host| fabric.ref_at(host, "OperatingSystem"));
    let names = systems.map(|system| fabric.text_of(system)).filter(|name| name.starts_with("Windows Server"));
    names.map(|name| name.split(' ').take(if name.contains(" R2") { 4 } else { 3 }).collect::<Vec<_>>().join(" ")).collect()
}

fn add_update(fabric: &mut Fabric, name: &str, number: i64, class: &str, product: &str) {
    if !fabric.find("Update", name).is_empty() {
        return;
    }
    let older = fabric.all("Update").into_iter().filter(|update| {
        let (old, new) = (fabric.text_of(*update), sort_of(name));
        sort_of(&old).zip(new).is_some_and(|((old_month, old), (month, new))| old == new && old_month < month)
    });
    for update in older.collect::<Vec<_>>() {
        fabric.set(update, "IsSuperseded", true);
    }
    let id = fabric.draw_id();
    fabric.objects.insert(id, known_kind("Update"), None);
    fabric.set(id, "Name", name);
    fabric.set(id, "KBArticle", number.to_string());
    fabric.set(id, "UpdateClassification", class);
    fabric.set(id, "Products", Field::list([Field::text(product)]));
    for property in ["IsSuperseded", "IsExpired", "IsApproved", "IsDeclined"] {
        fabric.set(id, property, false);
    }
}

/// The computers of a target: itself, that of a host, or those of a cluster's nodes.
fn computers(fabric: &Fabric, target: Id) -> Vec<Id> {
    match fabric.object(target).map_or("", |object| object.kind.key) {
        "VMHostCluster" => fabric.refs_at(target, "Nodes").into_iter().filter_map(|node| fabric.computer_of(node)).collect(),
        "VMHost" => fabric.computer_of(target).into_iter().collect(),
        _ => vec![target],
    }
}

/// The baselines that a request is about: the one that it names, which must be assigned, or all that are.
fn baselines(fabric: &Fabric, changes: &Changes, computer: Id) -> Result<Vec<Id>, FabricError> {
    let assigned = assigned(fabric, computer);
    let Some(given) = fabric.given(changes, "Baseline", "Baseline")? else { return Ok(assigned) };
    if assigned.contains(&given) {
        return Ok(vec![given]);
    }
    let text = format!("The baseline {} is not assigned to {}.", fabric.text_of(given), fabric.text_of(computer));
    Err(FabricError::new(error::WRONG_VALUE, text).help("Assign it: Set-SCBaseline -AddAssignmentScope"))
}

pub(super) fn begin_scan(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let id = target(request)?;
    let computers = computers(fabric, id);
    let mut steps = Vec::new();
    for computer in &computers {
        baselines(fabric, &request.changes, *computer)?;
        steps.push(Step::new(format!("Scan {}", fabric.text_of(*computer)), 20));
    }
    let shown = match computers.as_slice() {
        [one] => fabric.compliance_of(*one),
        _ => id,
    };
    Ok(Plan::new(shown, steps))
}

pub(super) fn scan(fabric: &mut Fabric, request: &Request) -> Outcome {
    for computer in computers(fabric, target(request)?) {
        let baselines = baselines(fabric, &request.changes, computer)?;
        look_at(fabric, computer, &baselines);
    }
    Ok(Vec::new())
}

/// Notes that the updates of baselines were looked for on a computer.
fn look_at(fabric: &mut Fabric, computer: Id, baselines: &[Id]) {
    let status = fabric.compliance_of(computer);
    let updates: Vec<Id> = baselines.iter().flat_map(|baseline| fabric.refs_at(*baseline, "Updates")).collect();
    extend(fabric, status, SCANNED, &updates);
}

fn extend(fabric: &mut Fabric, status: Id, list: &'static str, updates: &[Id]) {
    let mut known = fabric.stored(status, list).map_or(Vec::new(), |field| field.as_ids());
    for update in updates {
        if !known.contains(update) {
            known.push(*update);
        }
    }
    fabric.set(status, list, Field::refs(known));
}

/// What is done to a computer: its own request, and whether its host leaves the cluster's work meanwhile.
struct Work {
    computer: Id,
    changes: Changes,
}

/// A cluster's nodes one after the other, each by the request that names it where there are such.
fn works(fabric: &Fabric, request: &Request) -> Result<Vec<Work>, FabricError> {
    let id = target(request)?;
    if request.recorded.is_empty() {
        let of = |computer: Id| Work { computer, changes: request.changes.clone() };
        return Ok(computers(fabric, id).into_iter().map(of).collect());
    }
    let mut works = Vec::new();
    for recorded in &request.recorded {
        let host = fabric.given(&recorded.changes, "VMHost", "VMHost")?.or(recorded.target).ok_or_else(|| error::missing("VMHost"))?;
        let mut changes = recorded.changes.clone();
        for name in ["UseLiveMigration", "BypassMaintenanceModeCheck"] {
            if let Some(field) = request.changes.get(name) {
                changes.put(name, field.clone());
            }
        }
        works.extend(computers(fabric, host).into_iter().map(|computer| Work { computer, changes: changes.clone() }));
    }
    Ok(works)
}

pub(super) fn begin_remediation(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let id = target(request)?;
    let works = works(fabric, request)?;
    let mut steps = Vec::new();
    for work in &works {
        let (name, updates) = (fabric.text_of(work.computer), wanted(fabric, work)?);
        let restarts = !work.changes.flag("SuspendReboot") && !updates.is_empty();
        if restarts && in_maintenance(fabric, request, work).is_some() {
            steps.push(Step::new(format!("Start maintenance mode of {name}"), 60));
        }
        steps.push(Step::new(format!("Install {} updates on {name}", updates.len()), 30 + 30 * updates.len().min(20) as i64));
        if restarts {
            steps.push(Step::new(format!("Restart {name}"), 120));
        }
        if restarts && in_maintenance(fabric, request, work).is_some() {
            steps.push(Step::new(format!("Stop maintenance mode of {name}"), 20));
        }
    }
    let shown = match works.as_slice() {
        [one] => fabric.compliance_of(one.computer),
        _ => id,
    };
    Ok(Plan::new(shown, steps))
}

/// The host that leaves the work while it is remediated: a node of a cluster that is remediated whole, and one told to.
fn in_maintenance(fabric: &Fabric, request: &Request, work: &Work) -> Option<Id> {
    let whole = request.target.and_then(|id| fabric.kind_of(id)).is_some_and(|kind| kind.key == "VMHostCluster");
    let host = fabric.host_of_computer(work.computer)?;
    (whole || work.changes.flag("EnableMaintenanceMode")).then_some(host)
}

/// The updates that a computer lacks, of those that the request is about.
fn wanted(fabric: &mut Fabric, work: &Work) -> Result<Vec<Id>, FabricError> {
    let status = fabric.compliance_of(work.computer);
    let given = fabric.given_many(&work.changes, "Updates", "Update")?;
    let mut wanted = Vec::new();
    for baseline in baselines(fabric, &work.changes, work.computer)? {
        for update in fabric.refs_at(baseline, "Updates") {
            let lacks = match state(fabric, status, baseline, update) {
                "NonCompliant" => true,
                // Nobody looked yet: what is for the computer and not there is installed all the same.
                "Unknown" => {
                    let installed = fabric.stored(status, INSTALLED).is_some_and(|field| field.as_ids().contains(&update));
                    !installed && applies(fabric, status, update) && exemption(fabric, status, baseline, update).is_none()
                }
                _ => false,
            };
            if lacks && (given.is_empty() || given.contains(&update)) && !wanted.contains(&update) {
                wanted.push(update);
            }
        }
    }
    Ok(wanted)
}

pub(super) fn remediate(fabric: &mut Fabric, request: &Request) -> Outcome {
    for work in works(fabric, request)? {
        let updates = wanted(fabric, &work)?;
        let status = fabric.compliance_of(work.computer);
        let baselines = baselines(fabric, &work.changes, work.computer)?;
        look_at(fabric, work.computer, &baselines);
        let waiting = fabric.stored(status, PENDING).map_or(Vec::new(), |field| field.as_ids());
        if work.changes.flag("SuspendReboot") {
            extend(fabric, status, PENDING, &updates);
            continue;
        }
        if updates.is_empty() && waiting.is_empty() {
            continue;
        }
        extend(fabric, status, INSTALLED, &updates);
        restart(fabric, request, &work)?;
    }
    Ok(Vec::new())
}

/// The computer restarts; the machines of a host leave it before, or go through it as they are told to.
fn restart(fabric: &mut Fabric, request: &Request, work: &Work) -> Result<(), FabricError> {
    if let Some(host) = in_maintenance(fabric, request, work) {
        evacuate(fabric, host, work.changes.flag("UseLiveMigration"))?;
    }
    match fabric.host_of_computer(work.computer) {
        Some(host) => {
            goes_down(fabric, host);
            comes_up(fabric, host);
        }
        None => restarted(fabric, work.computer),
    }
    Ok(())
}

/// What waited for a restart of the computer is installed.
pub(super) fn restarted(fabric: &mut Fabric, computer: Id) {
    let status = computer.part("ComplianceStatus", 0);
    let waiting = fabric.stored(status, PENDING).map_or(Vec::new(), |field| field.as_ids());
    if !waiting.is_empty() {
        extend(fabric, status, INSTALLED, &waiting);
        fabric.set(status, PENDING, Field::refs([]));
    }
}

/// Set-SCComplianceStatus.
pub(super) fn exempt(fabric: &mut Fabric, request: &Request) -> Outcome {
    let (id, changes) = (target(request)?, &request.changes);
    let baseline = fabric.given(changes, "Baseline", "Baseline")?.ok_or_else(|| error::missing("Baseline"))?;
    let update = fabric.given(changes, "Update", "Update")?.ok_or_else(|| error::missing("Update"))?;
    if !fabric.refs_at(baseline, "Updates").contains(&update) {
        let text = format!("The baseline {} does not have the update {}.", fabric.text_of(baseline), fabric.text_of(update));
        return Err(FabricError::new(error::WRONG_VALUE, text));
    }
    let mut rows = match fabric.stored(id, EXEMPT) {
        Some(Field::Table(rows)) => rows.to_vec(),
        _ => Vec::new(),
    };
    let key: Arc<str> = Arc::from(format!("{baseline} {update}"));
    if changes.flag("AddExemption") || changes.flag("RemoveExemption") {
        rows.retain(|(own, _)| *own != key);
    }
    if changes.flag("AddExemption") {
        rows.push((key, Field::text(changes.text("ExemptionNote").unwrap_or(""))));
    }
    fabric.set(id, EXEMPT, Field::Table(rows.into()));
    Ok(Vec::new())
}
