//! What is known of a job: where it stands, its steps, its outcome, what it changed; and the faults that wait for jobs.

use crate::error::FabricError;
use crate::field::Field;
use crate::id::Id;
use crate::request::Request;
use crate::store::form;
use crate::time::{TICKS_PER_SECOND, Time};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Where a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum JobStatus {
    /// It waits.
    NotStarted,
    /// It runs.
    Running,
    /// It is done.
    Completed,
    /// It is done, and has something to say.
    SucceedWithInfo,
    /// It failed.
    Failed,
    /// It was cancelled.
    Canceled,
}

impl JobStatus {
    /// The name of the enum's value.
    pub fn name(self) -> &'static str {
        match self {
            JobStatus::NotStarted => "NotStarted",
            JobStatus::Running => "Running",
            JobStatus::Completed => "Completed",
            JobStatus::SucceedWithInfo => "SucceedWithInfo",
            JobStatus::Failed => "Failed",
            JobStatus::Canceled => "Canceled",
        }
    }

    /// The status of that name.
    pub fn of_name(name: &str) -> Option<JobStatus> {
        use JobStatus::*;
        [NotStarted, Running, Completed, SucceedWithInfo, Failed, Canceled].into_iter().find(|one| one.name().eq_ignore_ascii_case(name))
    }

    /// Whether nothing more will happen.
    pub fn is_over(self) -> bool {
        !matches!(self, JobStatus::NotStarted | JobStatus::Running)
    }
}

/// A part of a job.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// What it does.
    pub name: String,
    /// How long it takes.
    pub seconds: i64,
}

impl Step {
    /// A step.
    pub fn new(name: impl Into<String>, seconds: i64) -> Step {
        Step { name: name.into(), seconds }
    }
}

/// A change that a job made: kept for the audit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AuditRecord {
    /// The object.
    pub object: Id,
    /// Its property.
    #[serde(deserialize_with = "form::name")]
    pub property: form::Static,
    /// What it held before.
    pub old: Field,
    /// What it holds since.
    pub new: Field,
}

/// What a beginning operation promises.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) result: Option<Id>,
    pub(crate) steps: Vec<Step>,
}

impl Plan {
    pub(crate) fn new(result: Id, steps: Vec<Step>) -> Plan {
        Plan { result: Some(result), steps }
    }
}

/// What is known of a job. Its properties are made from this.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Task {
    /// The job's own identity.
    pub id: Id,
    /// `Change properties of virtual machine`
    pub name: Arc<str>,
    /// `Set-SCVirtualMachine`; a system's job stands in parentheses.
    pub cmdlet: Arc<str>,
    /// Where it stands.
    pub status: JobStatus,
    /// When it began.
    pub started: Time,
    /// When it ended, or will end; none for a job that somebody else ends.
    pub ends: Option<Time>,
    /// Its parts.
    pub steps: Arc<[Step]>,
    /// How far it came, in percent; of a running planned job the time tells.
    pub progress: i64,
    /// Who began it.
    pub owner: Arc<str>,
    /// The object that it makes or changes.
    pub result: Option<Id>,
    /// The object that it was told to work on.
    pub target: Option<Id>,
    /// Why it failed.
    pub error: Option<Box<FabricError>>,
    /// What it has to say.
    pub messages: Vec<FabricError>,
    /// What it changed.
    pub audit: Vec<AuditRecord>,
    /// Whether it can be restarted.
    pub restartable: bool,
    /// Whether somebody asked it to stop.
    pub cancel_noticed: bool,
    /// How many steps were done before the job was restarted.
    #[serde(default)]
    pub done: usize,
    /// Whether what the last step does is left out.
    #[serde(default)]
    pub(crate) skips_rest: bool,
    pub(crate) request: Option<Box<Request>>,
    pub(crate) locks: Vec<Id>,
    pub(crate) fault: Option<u32>,
}

impl Task {
    pub(crate) fn new(id: Id, name: Arc<str>, request: Request, started: Time, owner: Arc<str>) -> Task {
        Task {
            id,
            name,
            cmdlet: Arc::from(request.cmdlet.as_str()),
            status: JobStatus::NotStarted,
            started,
            ends: None,
            steps: Arc::default(),
            progress: 0,
            owner,
            result: request.target,
            target: request.target,
            error: None,
            messages: Vec::new(),
            audit: Vec::new(),
            restartable: true,
            cancel_noticed: false,
            done: 0,
            skips_rest: false,
            request: Some(Box::new(request)),
            locks: Vec::new(),
            fault: None,
        }
    }

    /// How far it is at that time, in percent. Below 100 while it runs.
    pub fn progress_at(&self, now: Time) -> i64 {
        match (self.status, self.ends) {
            (JobStatus::Running, Some(ends)) => {
                let (gone, whole) = ((now.0 - self.started.0).max(0), (ends.0 - self.started.0).max(1));
                let done = self.done_share();
                self.progress.max((done + gone.saturating_mul(100 - done) / whole).min(99))
            }
            _ => self.progress,
        }
    }

    /// How much of the job was done before it was restarted, in percent.
    pub(crate) fn done_share(&self) -> i64 {
        let seconds = |steps: &[Step]| steps.iter().map(|step| step.seconds).sum::<i64>();
        let done = self.steps.get(..self.done).map_or(0, seconds);
        (done * 100 / seconds(&self.steps).max(1)).min(99)
    }

    /// The place of the step that runs at that time.
    pub fn step_at(&self, now: Time) -> usize {
        let mut left = (now.0 - self.started.0) / TICKS_PER_SECOND;
        for (place, step) in self.steps.iter().enumerate().skip(self.done) {
            left -= step.seconds;
            if left < 0 {
                return place;
            }
        }
        self.steps.len().saturating_sub(1)
    }
}

/// A fault that waits for a job.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fault {
    /// The name of a job or of a command; `*` for any.
    pub on: String,
    /// The error that the job fails with.
    pub number: u32,
    /// How many jobs it still strikes.
    pub times: u32,
    /// The only object (a machine, a host, ...) whose jobs it strikes, where one is named.
    pub vm: Option<Id>,
}
