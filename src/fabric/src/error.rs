//! Errors of VMM: a number, what is wrong, and one thing to do. Numbers below 90000 are VMM's own and mean what they mean
//! there; texts are ours. Where VMM's number is not known the number is one of ours, from 90000 on.

use crate::field::{Field, Width};
use crate::id::Id;
use crate::kind::value;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a command or a job failed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FabricError {
    /// The error number, `640`; the shell's FullyQualifiedErrorId starts with it.
    pub number: u32,
    /// The name of the number, `HostAgentWSManError`.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// What VMM would have the user do.
    pub recommended_action: String,
    /// What a lower layer said, shown as `Detailed Error`.
    pub detail: Option<String>,
    /// One thing to do next, with a name that can be typed. Ours; not part of the exception's text.
    pub help: Option<String>,
    /// The failed job.
    pub job: Option<Id>,
    /// Whether Restart-SCJob can run that job again.
    pub restartable: bool,
}

impl FabricError {
    /// An error of the table, or of any number.
    pub fn new(number: u32, message: impl Into<String>) -> FabricError {
        let row = ROWS.iter().find(|row| row.number == number);
        FabricError {
            number,
            code: row.map_or_else(|| format!("Error{number}"), |row| row.code.to_string()),
            message: message.into(),
            recommended_action: row.map_or("Correct the cause and try again.", |row| row.action).to_string(),
            detail: None,
            help: None,
            job: None,
            restartable: false,
        }
    }

    /// The error of a number alone, as a planted fault gives it.
    pub fn of_number(number: u32) -> FabricError {
        let message = ROWS.iter().find(|row| row.number == number).map_or("The operation failed.", |row| row.problem);
        FabricError::new(number, message)
    }

    /// Adds the one thing to do next.
    pub fn help(mut self, help: impl Into<String>) -> FabricError {
        self.help = Some(help.into());
        self
    }

    /// The category of the error record, one for all.
    pub fn category(&self) -> &'static str {
        "ReadError"
    }

    /// The text of the exception: problem, action, and how to restart the job, with the server as it was connected to.
    pub fn text(&self, server: &str) -> String {
        let detail = self.detail.as_ref().map_or(String::new(), |detail| format!(", Detailed Error: {detail}"));
        let mut text = format!("{} (Error ID: {}{detail})\n\n{}", self.message, self.number, self.recommended_action);
        if let (Some(job), true) = (self.job, self.restartable) {
            text.push_str("\n\nTo restart the job, run the following command:\nPS> Restart-Job -Job ");
            text.push_str(&format!("(Get-VMMServer {server} | Get-Job | where {{ $_.ID -eq \"{{{job}}}\"}})"));
        }
        text
    }

    /// The ErrorInfo of a job that failed so, or was warned so.
    pub fn record(&self, severity: Severity) -> Field {
        let ty = match severity {
            Severity::Error => "Error",
            Severity::Warning => "Warning",
        };
        Field::record(
            "ErrorInfo",
            vec![
                ("Code", Field::text(&self.code)),
                ("DisplayableErrorCode", Field::Number(self.number.into(), Width::UInt32)),
                ("ErrorCodeString", Field::text(self.number.to_string())),
                ("ErrorType", value("ErrorType", ty)),
                ("Problem", Field::text(&self.message)),
                ("CloudProblem", Field::text(&self.message)),
                ("RecommendedAction", Field::text(&self.recommended_action)),
                ("RecommendedActionCLI", Field::text(&self.recommended_action)),
                ("DetailedErrorCode", Field::text(self.detail.as_deref().unwrap_or(""))),
                ("ShowDetailedError", Field::Bool(self.detail.is_some())),
                ("IsSuccess", Field::Bool(false)),
                ("IsTerminating", Field::Bool(severity == Severity::Error)),
            ],
        )
    }
}

/// How grave an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The job failed.
    Error,
    /// The job went on.
    Warning,
}

/// The ErrorInfo of success.
pub(crate) fn success() -> Field {
    Field::record(
        "ErrorInfo",
        vec![
            ("Code", Field::text("Success")),
            ("DisplayableErrorCode", Field::Number(0, Width::UInt32)),
            ("ErrorCodeString", Field::text("0")),
            ("IsSuccess", Field::Bool(true)),
        ],
    )
}

impl fmt::Display for FabricError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (Error ID: {})", self.message, self.number)
    }
}

impl std::error::Error for FabricError {}

/// The object of a type and name or ID is not there.
pub fn not_found(what: &str, name: &str) -> FabricError {
    FabricError::new(801, format!("VMM cannot find the {what} object with the name or ID {name}."))
}

/// A name that another object of the type has.
pub(crate) fn name_in_use(what: &str, name: &str) -> FabricError {
    FabricError::new(802, format!("The name {name} is already used by another {what}."))
}

/// The machine's state does not allow the action.
pub(crate) fn wrong_state(machine: &str, state: &str, needed: &str) -> FabricError {
    FabricError::new(1730, format!("The action cannot be taken on {machine}: its state must be {needed}, but is {state}."))
}

/// A value outside its limits.
pub(crate) fn out_of_range(parameter: &str, given: i64, low: i64, high: i64) -> FabricError {
    FabricError::new(OUT_OF_RANGE, format!("{parameter} must be from {low} to {high}, but is {given}."))
}

/// A mandatory or otherwise needed value was not given.
pub(crate) fn missing(parameter: &str) -> FabricError {
    FabricError::new(MISSING_VALUE, format!("{parameter} must be given."))
}

/// A value outside its limits (ours).
pub const OUT_OF_RANGE: u32 = 90001;
/// A value that is needed was not given (ours).
pub const MISSING_VALUE: u32 = 90002;
/// A value of the wrong type (ours).
pub const WRONG_VALUE: u32 = 90003;
/// Checkpoints are disabled for the machine (ours).
pub const CHECKPOINTS_DISABLED: u32 = 90010;
/// No checkpoint of a pass-through disk (ours).
pub const CHECKPOINT_PASS_THROUGH: u32 = 90011;
/// The guest's backup failed and the machine takes production checkpoints only (ours).
pub const PRODUCTION_CHECKPOINT_FAILED: u32 = 90012;
/// The guest's backup failed and a standard checkpoint was made instead (ours, a warning).
pub const CHECKPOINT_FELL_BACK: u32 = 90013;
/// The guest does not answer (ours).
pub const GUEST_SILENT: u32 = 90014;
/// Several objects have the name (ours).
pub const AMBIGUOUS_NAME: u32 = 90020;
/// The object is in use by another one (ours).
pub const IN_USE: u32 = 90021;
/// The built-in object cannot be changed or removed (ours).
pub const BUILT_IN: u32 = 90022;
/// A slot of a bus is taken (ours).
pub const SLOT_IN_USE: u32 = 90023;
/// The machine is not in a failed state, so there is nothing to repair (ours).
pub const NOTHING_TO_REPAIR: u32 = 90024;
/// The job cannot be restarted or stopped (ours).
pub const JOB_STATE: u32 = 90025;
/// No host is suitable (ours).
pub const NO_SUITABLE_HOST: u32 = 90026;
/// The address is taken, or the pool has none left (ours).
pub const NO_ADDRESS: u32 = 90027;
/// The job was cancelled (ours).
pub const JOB_CANCELED: u32 = 90028;
/// A quota or a capacity does not allow it (ours).
pub const OVER_CAPACITY: u32 = 90029;
/// The user role does not allow it (ours).
pub const ACCESS_DENIED: u32 = 90034;
/// The fabric cannot do this yet (ours).
pub const NOT_DONE_YET: u32 = 90099;

struct Row {
    number: u32,
    code: &'static str,
    problem: &'static str,
    action: &'static str,
}

const fn row(number: u32, code: &'static str, problem: &'static str, action: &'static str) -> Row {
    Row { number, code, problem, action }
}

const AGENT: &str = "Check that the host is reachable and that its agent runs, then try again.";

static ROWS: &[Row] = &[
    row(444, "AMCannotAssociateVMMServer", "The computer is itself a VMM server.", "Give another computer."),
    row(
        640,
        "VMHardwareChangeNeedsPowerOff",
        "Hardware can be changed only of a stopped or stored machine.",
        "Stop the machine, then try again.",
    ),
    row(801, "LibObjectNotFound", "VMM cannot find the object.", "Check the name or ID of the object."),
    row(802, "LibObjectNameInUse", "The name is already used by another object of the type.", "Give another name."),
    row(1602, "CannotConnectToServer", "The VMM service did not respond.", "Check the name of the server and its port."),
    row(1711, "RefreshTaskCancelledOnRestart", "The refresh was cancelled because the service was restarted.", "Refresh again."),
    row(
        1730,
        "VMActionInvalidInState",
        "The machine is not in a state in which the action is valid.",
        "Bring the machine to that state, then try again.",
    ),
    row(2606, "ObjectLocked", "The object is locked by another job.", "Wait until the other job has ended, then try again."),
    row(2916, "HostAgentWSmanConnectionFailed", "VMM cannot connect to the agent of the host.", AGENT),
    row(2927, "HostAgentWSManError", "The agent of the host gave an error or did not answer.", AGENT),
    row(10803, "LibFailedToImportFileInUse", "A file of the library is in use.", "Close the file, then refresh the share."),
    row(
        13706,
        "HostNetworkAdapterNoLogicalNetwork",
        "A network adapter of the host has no logical network.",
        "Assign a logical network to the adapter.",
    ),
    row(20413, "CriticalException", "VMM met a critical exception.", "Look at the report that it wrote."),
    row(21426, "ConfigurationProviderFailed", "The configuration provider failed.", "Look at the details that the provider gives."),
    row(
        22005,
        "CapabilityProfileCanOnlyBeSetOnCloudVm",
        "A capability profile is for machines of a cloud only.",
        "Put the machine in a cloud first.",
    ),
    row(23352, "InvalidBootDevice", "The boot device is not valid for the generation.", "Give a boot device of the machine's generation."),
    row(OUT_OF_RANGE, "ValueOutOfRange", "A value is outside its limits.", "Give a value within the limits."),
    row(MISSING_VALUE, "ValueMissing", "A value is missing.", "Give the value."),
    row(WRONG_VALUE, "ValueOfWrongType", "A value is of the wrong type.", "Give a value of the type."),
    row(
        CHECKPOINTS_DISABLED,
        "CheckpointsDisabled",
        "Checkpoints are disabled for the machine.",
        "Set another checkpoint type, then try again.",
    ),
    row(
        CHECKPOINT_PASS_THROUGH,
        "CheckpointOfPassThroughDisk",
        "A machine with a pass-through disk takes no checkpoint.",
        "Remove the pass-through disk first.",
    ),
    row(
        PRODUCTION_CHECKPOINT_FAILED,
        "ProductionCheckpointFailed",
        "The guest's backup failed, so no production checkpoint could be made.",
        "Repair the backup of the guest, or set the checkpoint type Production.",
    ),
    row(
        CHECKPOINT_FELL_BACK,
        "ProductionCheckpointFellBack",
        "The guest's backup failed, so a standard checkpoint was made.",
        "Repair the backup of the guest.",
    ),
    row(
        GUEST_SILENT,
        "GuestDoesNotAnswer",
        "The guest does not answer.",
        "Turn the machine off instead, or repair its integration services.",
    ),
    row(AMBIGUOUS_NAME, "NameIsAmbiguous", "Several objects have the name.", "Give the object itself or its ID."),
    row(IN_USE, "ObjectInUse", "The object is used by others.", "Remove what uses it first."),
    row(BUILT_IN, "ObjectBuiltIn", "The object is built in.", "Choose another object."),
    row(SLOT_IN_USE, "SlotInUse", "The slot of the bus is taken.", "Give a free bus and LUN."),
    row(NOTHING_TO_REPAIR, "NothingToRepair", "The machine is not in a failed state.", "Repair only machines in a failed state."),
    row(JOB_STATE, "JobNotInState", "The job is not in a state for this.", "Choose a job in the needed state."),
    row(NO_SUITABLE_HOST, "NoSuitableHost", "No host is suitable for the machine.", "Free resources on a host, or name a host."),
    row(NO_ADDRESS, "NoAddressAvailable", "The address cannot be granted.", "Choose a free address, or enlarge the pool."),
    row(JOB_CANCELED, "JobCanceled", "The job was cancelled.", "Restart the job to finish it."),
    row(OVER_CAPACITY, "CapacityExceeded", "The capacity or quota does not allow it.", "Free capacity, or raise the limit."),
    row(ACCESS_DENIED, "AccessDenied", "The user role does not allow this.", "Ask an administrator, or connect in another user role."),
    row(NOT_DONE_YET, "NotDoneYet", "The simulated fabric cannot do this yet.", "Leave this out."),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_restart_hint_needs_a_job() {
        let mut error = FabricError::of_number(2927);
        assert!(!error.text("vmm01").contains("Restart-Job"));
        error.job = Some(Id::EMPTY);
        error.restartable = true;
        assert!(error.text("vmm01").contains("(Get-VMMServer vmm01 | Get-Job | where { $_.ID -eq \"{00000000-"));
    }
}
