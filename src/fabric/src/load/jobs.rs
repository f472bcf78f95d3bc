//! The jobs of a loaded fabric: finished ones become history, running ones run on.

use super::Keys;
use crate::error::FabricError;
use crate::fabric::Fabric;
use crate::id::Id;
use crate::request::{Operation, Removal, Request, StopMode};
use crate::task::{JobStatus, Step, Task};
use crate::time::Time;
use serde_json::{Map, Value};
use std::sync::Arc;

impl Fabric {
    pub(super) fn load_job(&mut self, id: Id, json: &Map<String, Value>, keys: &Keys) {
        let text = |name: &str| json.get(name).and_then(Value::as_str).unwrap_or("");
        let result = json.get("ResultObject").and_then(|link| link.get("$ref")).and_then(Value::as_str);
        let result = result.and_then(|key| keys.get(key)).copied();
        let started = Time::parse(text("StartTime")).unwrap_or_else(|| self.now());
        let request = Request::new(operation_of(text("CmdletName")).unwrap_or(Operation::Refresh), text("CmdletName"));
        let mut task = Task::new(id, Arc::from(text("Name")), request, started, Arc::from(text("Owner")));
        task.status = JobStatus::of_name(text("Status")).unwrap_or(JobStatus::Completed);
        task.ends = Time::parse(text("EndTime"));
        task.progress = json.get("ProgressValue").and_then(Value::as_i64).unwrap_or(0);
        task.restartable = json.get("IsRestartable").and_then(Value::as_bool).unwrap_or(false);
        (task.result, task.target) = (result, result);
        if let Some(request) = &mut task.request {
            request.target = result;
        }
        task.error = json.get("ErrorInfo").map(|error| Box::new(error_of(error, id, task.restartable)));
        let messages = json.get("AdditionalMessages").and_then(Value::as_array);
        task.messages = messages.into_iter().flatten().map(|error| error_of(error, id, false)).collect();
        let remaining = json.get("$sim").and_then(|sim| sim.get("RemainingSeconds")).and_then(Value::as_i64);
        if task.status == JobStatus::Running {
            task.ends = Some(self.now().plus_seconds(remaining.unwrap_or(60)));
            task.locks.extend(result);
            task.request = None;
            self.running.push(id);
        }
        let seconds = task.ends.map_or(0, |ends| ends.seconds_since(started));
        task.steps = Arc::new([Step::new(&*task.name, seconds)]);
        let newest = result.and_then(|result| self.newest.get(&result)).and_then(|job| self.tasks.get(job));
        if newest.is_none_or(|newest| newest.started < started) {
            self.touch(result, id);
        }
        self.tasks.insert(id, Box::new(task));
    }
}

fn error_of(json: &Value, job: Id, restartable: bool) -> FabricError {
    let number = json.get("DisplayableErrorCode").and_then(Value::as_u64).unwrap_or(0) as u32;
    let mut error = FabricError::of_number(number);
    if let Some(code) = json.get("Code").and_then(Value::as_str) {
        error.code = code.to_string();
    }
    error.job = Some(job);
    error.restartable = restartable;
    error
}

/// What a command of a stored job did, so that the job can be restarted.
fn operation_of(cmdlet: &str) -> Option<Operation> {
    Some(match cmdlet {
        "New-SCVirtualMachine" => Operation::CreateVm,
        "Set-SCVirtualMachine" => Operation::ChangeVm,
        "Start-SCVirtualMachine" => Operation::StartVm,
        "Stop-SCVirtualMachine" => Operation::StopVm(StopMode::Shutdown),
        "Suspend-SCVirtualMachine" => Operation::SuspendVm,
        "Resume-SCVirtualMachine" => Operation::ResumeVm,
        "Remove-SCVirtualMachine" => Operation::RemoveVm(Removal::Whole),
        "Read-SCVirtualMachine" => Operation::RefreshVm,
        _ => return None,
    })
}
