//! Updates: which baselines are assigned to a computer, what it has installed, and how it complies. A computer has a status
//! from the first time that somebody asks for it; what is told of baselines and updates is made when it is read.

use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::{known_kind, value};

/// What a status keeps: updates that were looked at, that are installed, and that wait for a restart.
pub(crate) const SCANNED: &str = "$scanned";
pub(crate) const INSTALLED: &str = "$installed";
pub(crate) const PENDING: &str = "$pending";
/// Exempted updates: `BASELINE UPDATE`, and the note.
pub(crate) const EXEMPT: &str = "$exempt";

/// States from the gravest to the best; the gravest of its parts is that of a whole.
const GRAVE: [&str; 4] = ["NonCompliant", "PendingReboot", "Unknown", "Compliant"];

impl Fabric {
    /// The compliance of all managed computers.
    pub fn compliance_statuses(&mut self) -> Vec<Id> {
        self.all("VMMManagedComputer").into_iter().map(|computer| self.compliance_of(computer)).collect()
    }

    /// The compliance of a managed computer, made when it has none yet.
    pub fn compliance_of(&mut self, computer: Id) -> Id {
        let id = computer.part("ComplianceStatus", 0);
        if self.object(id).is_some_and(|object| !object.removed) {
            return id;
        }
        self.objects.insert(id, known_kind("ComplianceStatus"), None);
        let name = self.text_of(computer);
        self.set(id, "Name", name);
        self.set(id, "VMMManagedComputer", computer);
        // What was superseded before VMM looked was installed in its time.
        let old = self.all("Update").into_iter().filter(|update| self.flag_at(*update, "IsSuperseded"));
        let old = Field::refs(old.collect::<Vec<_>>());
        self.set(id, INSTALLED, old);
        id
    }

    /// The managed computer that a host or library server is.
    pub fn computer_of(&self, machine: Id) -> Option<Id> {
        self.find("VMMManagedComputer", &self.text_at(machine, "Name")).first().copied()
    }

    /// The host that a managed computer is.
    pub fn host_of_computer(&self, computer: Id) -> Option<Id> {
        let name = self.text_at(computer, "Name");
        self.objects.named("VMHost", &name).first().copied().filter(|_| !name.is_empty())
    }
}

/// The baselines that are assigned to a computer, by itself, its host's groups or cluster, or its library server.
pub(crate) fn assigned(fabric: &Fabric, computer: Id) -> Vec<Id> {
    let mut places = vec![computer];
    let host = fabric.host_of_computer(computer);
    places.extend(host);
    places.extend(host.and_then(|host| fabric.ref_at(host, "HostCluster")));
    let mut group = host.and_then(|host| fabric.ref_at(host, "VMHostGroup"));
    while let Some(present) = group.filter(|group| !places.contains(group)) {
        places.push(present);
        group = fabric.ref_at(present, "ParentHostGroup");
    }
    places.extend(fabric.find("LibraryServer", &fabric.text_at(computer, "Name")));
    let holds = |baseline: &Id| fabric.refs_at(*baseline, "AssignmentScopes").iter().any(|scope| places.contains(scope));
    fabric.all("Baseline").into_iter().filter(holds).collect()
}

/// How a computer stands to an update of a baseline.
pub(crate) fn state(fabric: &Fabric, status: Id, baseline: Id, update: Id) -> &'static str {
    let has = |list: &str| fabric.stored(status, list).is_some_and(|field| field.as_ids().contains(&update));
    if exemption(fabric, status, baseline, update).is_some() {
        "Compliant"
    } else if !has(SCANNED) {
        "Unknown"
    } else if has(PENDING) {
        "PendingReboot"
    } else if has(INSTALLED) || !applies(fabric, status, update) || is_replaced(fabric, status, update) {
        "Compliant"
    } else {
        "NonCompliant"
    }
}

/// The note of an exemption, where there is one.
pub(crate) fn exemption(fabric: &Fabric, status: Id, baseline: Id, update: Id) -> Option<String> {
    let Some(Field::Table(rows)) = fabric.stored(status, EXEMPT) else { return None };
    let key = format!("{baseline} {update}");
    rows.iter().find(|(own, _)| **own == *key).map(|(_, note)| note.as_text().unwrap_or("").to_string())
}

/// Whether an update is for the operating system of the computer. Of computers that are no hosts, none is known.
pub(crate) fn applies(fabric: &Fabric, status: Id, update: Id) -> bool {
    let host = fabric.ref_at(status, "VMMManagedComputer").and_then(|computer| fabric.host_of_computer(computer));
    let Some(system) = host.and_then(|host| fabric.ref_at(host, "OperatingSystem")) else { return true };
    let system = fabric.text_of(system);
    let products = fabric.get(update, "Products").map_or(Vec::new(), |field| field.items());
    products.is_empty() || products.iter().any(|product| product.as_text().is_some_and(|product| system.contains(product)))
}

/// Whether a later update of the same sort is installed.
fn is_replaced(fabric: &Fabric, status: Id, update: Id) -> bool {
    let (name, installed) = (fabric.text_of(update), fabric.stored(status, INSTALLED).map_or(Vec::new(), |field| field.as_ids()));
    let Some((month, sort)) = sort_of(&name) else { return false };
    installed.into_iter().any(|other| sort_of(&fabric.text_of(other)).is_some_and(|(later, same)| same == sort && later > month))
}

/// The month and the sort of an update: `2026-02`, `Cumulative Update for Windows Server 2019`.
pub(crate) fn sort_of(name: &str) -> Option<(&str, &str)> {
    let (month, rest) = name.split_once(' ')?;
    let is_month = month.len() == 7 && month.as_bytes()[4] == b'-';
    is_month.then(|| (month, rest.split(" (KB").next().unwrap_or(rest)))
}

fn gravest(states: impl Iterator<Item = &'static str>) -> &'static str {
    let place = states.filter_map(|state| GRAVE.iter().position(|own| *own == state)).min();
    place.map_or("Unknown", |place| GRAVE[place])
}

fn of_baseline(fabric: &Fabric, status: Id, baseline: Id) -> &'static str {
    let updates = fabric.refs_at(baseline, "Updates");
    // A baseline without updates asks for nothing.
    if updates.is_empty() { "Compliant" } else { gravest(updates.into_iter().map(|update| state(fabric, status, baseline, update))) }
}

/// The baselines of a status whose computer is still managed.
fn baselines(fabric: &Fabric, status: Id) -> Vec<Id> {
    fabric.ref_at(status, "VMMManagedComputer").map_or(Vec::new(), |computer| assigned(fabric, computer))
}

/// The made properties of a status.
pub(crate) fn derived(fabric: &Fabric, id: Id, name: &str) -> Option<Field> {
    let overall = || gravest(baselines(fabric, id).into_iter().map(|baseline| of_baseline(fabric, id, baseline)));
    Some(match name {
        "OverallComplianceState" | "Status" => value("ComplianceState", overall()),
        "StatusString" => Field::text(words(overall())),
        "BaselineLevelComplianceStatus" => {
            Field::list(baselines(fabric, id).into_iter().map(|baseline| baseline_record(fabric, id, baseline)))
        }
        _ => return None,
    })
}

fn baseline_record(fabric: &Fabric, status: Id, baseline: Id) -> Field {
    let state = of_baseline(fabric, status, baseline);
    let updates = fabric.refs_at(baseline, "Updates").into_iter().map(|update| update_record(fabric, status, baseline, update));
    Field::record(
        "BaselineLevelComplianceStatus",
        vec![
            ("Name", Field::text(fabric.text_of(baseline))),
            ("Baseline", Field::Ref(baseline)),
            ("OverallComplianceState", value("ComplianceState", state)),
            ("Status", value("ComplianceState", state)),
            ("StatusString", Field::text(words(state))),
            ("UpdateLevelComplianceStatus", Field::list(updates)),
        ],
    )
}

fn update_record(fabric: &Fabric, status: Id, baseline: Id, update: Id) -> Field {
    let (state, note) = (state(fabric, status, baseline, update), exemption(fabric, status, baseline, update));
    Field::record(
        "UpdateLevelComplianceStatus",
        vec![
            ("Name", Field::text(fabric.text_of(update))),
            ("Update", Field::Ref(update)),
            ("ComplianceState", value("ComplianceState", state)),
            ("Status", value("ComplianceState", state)),
            ("StatusString", Field::text(words(state))),
            ("IsExempt", Field::Bool(note.is_some())),
            ("ExemptionNote", Field::text(note.unwrap_or_default())),
        ],
    )
}

fn words(state: &str) -> &str {
    match state {
        "NonCompliant" => "Non Compliant",
        "PendingReboot" => "Pending Reboot",
        other => other,
    }
}
