//! The controls of the simulation besides faults and guests: hosts whose agent does not answer, and jobs that take long.

use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::value;
use crate::request::{Operation, Removal, Request};
use crate::task::{Fault, Step, Task};
use serde::{Deserialize, Serialize};

/// What the agent of a host that is down answers to a new job.
pub(crate) const AGENT_SILENT: u32 = 2927;
/// How a job ends whose host goes down while it runs.
pub(crate) const CONNECTION_LOST: u32 = 2916;

/// How long the jobs of a name take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pace {
    /// So many seconds.
    Seconds(i64),
    /// So many times as long as usual.
    Times(i64),
}

/// Jobs of a name that take another time than usual.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Slow {
    /// The name of a job or of a command.
    pub on: String,
    /// How long.
    pub pace: Pace,
}

/// What was told to the simulation.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Controls {
    down: Vec<Id>,
    slow: Vec<Slow>,
}

impl Fabric {
    /// The planted faults that still wait.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The hosts whose agent does not answer.
    pub fn hosts_down(&self) -> &[Id] {
        &self.controls.down
    }

    /// Cuts a host off, or connects it again: Set-SimulatedHost.
    pub fn set_host_down(&mut self, host: Id, down: bool) {
        self.controls.down.retain(|own| *own != host);
        if down {
            self.controls.down.push(host);
        }
    }

    /// The jobs that take another time than usual.
    pub fn slow_jobs(&self) -> &[Slow] {
        &self.controls.slow
    }

    /// Tells how long jobs of a name take: Set-SimulatedJob. One time is as long as usual.
    pub fn set_pace(&mut self, on: &str, pace: Pace) {
        self.controls.slow.retain(|own| !own.on.eq_ignore_ascii_case(on));
        if pace != Pace::Times(1) {
            self.controls.slow.push(Slow { on: on.to_string(), pace });
        }
    }

    /// Whether a job needs the agent of a host that does not answer.
    pub(crate) fn is_cut_off(&self, request: &Request) -> bool {
        if self.controls.down.is_empty() || !needs_agent(request.operation) {
            return false;
        }
        let target = request.target.map(|target| self.root(target));
        let place = target.and_then(|target| self.ref_at(target, "VMHost"));
        let given = self.given(&request.changes, "VMHost", "VMHost").ok().flatten();
        let computer = target.and_then(|target| self.host_of_computer(target));
        let nodes = target.map_or(Vec::new(), |target| self.refs_at(target, "Nodes"));
        [target, place, given, computer].into_iter().flatten().chain(nodes).any(|host| self.controls.down.contains(&host))
    }

    /// The steps of a job at its own pace; without one, as they are.
    pub(crate) fn paced(&self, task: &Task, steps: Vec<Step>) -> (Vec<Step>, i64) {
        let usual = steps.iter().map(|step| step.seconds).sum::<i64>().clamp(5, 300);
        let named = |slow: &&Slow| slow.on.eq_ignore_ascii_case(&task.name) || slow.on.eq_ignore_ascii_case(&task.cmdlet);
        let seconds = match self.controls.slow.iter().find(named).map(|slow| slow.pace) {
            None => return (steps, usual),
            Some(Pace::Seconds(seconds)) => seconds.max(1),
            Some(Pace::Times(times)) => usual.saturating_mul(times.max(1)),
        };
        let whole: i64 = steps.iter().map(|step| step.seconds).sum::<i64>().max(1);
        let slower = |step: Step| Step { seconds: step.seconds.saturating_mul(seconds) / whole, ..step };
        (steps.into_iter().map(slower).collect(), seconds)
    }

    /// The state that VMM shows of a machine whose host does not answer.
    pub(crate) fn hidden_by_host(&self, id: Id, name: &str) -> Option<Field> {
        if self.controls.down.is_empty() || self.kind_of(id)?.key != "VM" {
            return None;
        }
        let down = self.ref_at(id, "VMHost").is_some_and(|host| self.controls.down.contains(&host));
        match name {
            "Status" if down => Some(value("VMComputerSystemState", "HostNotResponding")),
            "StatusString" if down => Some(Field::text("Host Not Responding")),
            _ => None,
        }
    }

    /// What VMM shows of a host whose agent does not answer.
    pub(crate) fn shown_of_host(&self, host: Id, name: &str) -> Option<Field> {
        if !self.controls.down.contains(&host) {
            return None;
        }
        Some(match name {
            "OverallState" => value("OverallState", "NotResponding"),
            "CommunicationState" => value("CommunicationState", "NotResponding"),
            _ => return None,
        })
    }
}

/// Whether an operation is done by the agent of a host, and not in VMM's own records alone.
fn needs_agent(operation: Operation) -> bool {
    use Operation::{
        Change, Create, GrantAddress, GrantMac, Refresh, RefreshShare, Remove, RemoveCustomProperty, RemoveVm, RepairVm, RevokeAddress,
        RevokeMac, SetCustomProperty, UpdateConfiguration,
    };
    match operation {
        Operation::Deed(deed) => deed.needs_agent(),
        RemoveVm(removal) => removal == Removal::Whole,
        GrantAddress | GrantMac | RevokeAddress | RevokeMac | SetCustomProperty | RemoveCustomProperty | UpdateConfiguration
        | RefreshShare | RepairVm(_) | Create(_) | Change | Remove | Refresh => false,
        _ => true,
    }
}
