//! `Start-Job`, `Start-ThreadJob`, `Get-Job`, `Receive-Job`, `Wait-Job`, `Remove-Job` and `Stop-Job`.
//!
//! A session is one thread: a job runs to its end when it is started, in a scope of its own, and keeps its output and errors.

use crate::support::faults;
use crate::support::record::{Record, field, record_table, set_field};
use crate::support::wildcard::{self, Wildcard};
use engine::error::ErrorRecord;
use engine::run::BlockCall;
use engine::types::TypeTable;
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Outcome, Unwind, Value};
use std::cell::{Cell, RefCell};

/// A job as an object.
pub(crate) static JOB: TypeTable = record_table!("System.Management.Automation.PSRemotingJob": "System.Management.Automation.Job" {
    "string StatusMessage" = "StatusMessage",
    "bool HasMoreData" = "HasMoreData",
    "string Location" = "Location",
    "string Command" = "Command",
    "System.Management.Automation.JobStateInfo JobStateInfo" = "JobStateInfo",
    "System.Management.Automation.JobState State" = "State",
    "guid InstanceId" = "InstanceId",
    "int Id" = "Id",
    "string Name" = "Name",
    "string PSJobTypeName" = "PSJobTypeName",
    "datetime PSBeginTime" = "PSBeginTime",
    "datetime PSEndTime" = "PSEndTime",
    "object ChildJobs" = "ChildJobs",
    "object Output" = "Output",
    "object Error" = "Error",
});

/// The jobs of a session.
#[derive(Default)]
struct Jobs {
    all: RefCell<Vec<Value>>,
    next: Cell<i32>,
}

const COMPLETED: i64 = 2;
const FAILED: i64 = 3;

fn state(number: i64, name: &str) -> Value {
    crate::state::enumeration("System.Management.Automation.JobState", number, name)
}

/// `Start-Job`
#[derive(Default)]
pub struct StartJob {
    input: Vec<Value>,
}

/// `Start-ThreadJob`
#[derive(Default)]
pub struct StartThreadJob {
    input: Vec<Value>,
}

impl Cmdlet for StartJob {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        self.input.extend(cx.has("InputObject").then(|| cx.input()));
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        start(cx, std::mem::take(&mut self.input), "BackgroundJob")
    }
}

impl Cmdlet for StartThreadJob {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        self.input.extend(cx.has("InputObject").then(|| cx.input()));
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        start(cx, std::mem::take(&mut self.input), "ThreadJob")
    }
}

/// What a job's code gave: what it wrote, its errors among it, and whether it failed.
struct Done {
    output: Vec<Value>,
    failed: bool,
}

fn start(cx: &mut Invocation, input: Vec<Value>, kind: &str) -> Outcome {
    let block = match (cx.arg("ScriptBlock"), cx.text("FilePath").or_else(|| cx.text("LiteralPath"))) {
        (Some(Value::Block(block)), _) => block,
        (_, Some(path)) => {
            let path = crate::places::file(cx, &path).map_err(|fault| cx.stop(fault))?;
            cx.session.load_script(&path)?
        }
        _ => return Ok(()),
    };
    let text = block.text().to_owned();
    let arguments = cx.list("ArgumentList");
    if let Some(Value::Block(first)) = cx.arg("InitializationScript") {
        cx.session.collect(|session| session.call_block(&first, BlockCall::default()))?;
    }
    let input = if input.is_empty() { None } else { Some(input) };
    let call = BlockCall { arguments, input, ..BlockCall::default() };
    let begin = super::super::utility::now(cx.session)?;
    let done = run(cx, &block, call)?;
    let end = super::super::utility::now(cx.session)?;
    let jobs = cx.room::<Jobs>();
    jobs.next.set(jobs.next.get() + 1);
    let id = jobs.next.get();
    let name = cx.text("Name").filter(|_| cx.has("Name")).map_or_else(|| format!("Job{id}"), |n| n.as_str().to_owned());
    let ended = if done.failed { state(FAILED, "Failed") } else { state(COMPLETED, "Completed") };
    let has_more = !done.output.is_empty();
    let guid = engine::types::members::invoke_static(cx.session, &engine::Type::known("System.Guid"), engine::Name::new("NewGuid"), &[]);
    let job = Record::with_text(
        &JOB,
        Some("System.Management.Automation.PSRemotingJob".to_owned()),
        [
            ("Id", Value::Int(id)),
            ("Name", Value::from(name)),
            ("PSJobTypeName", Value::from(kind)),
            ("State", ended),
            ("HasMoreData", Value::Bool(has_more)),
            ("Location", Value::from(if kind == "ThreadJob" { "PowerShell" } else { "localhost" })),
            ("Command", Value::from(text)),
            ("StatusMessage", Value::from("")),
            ("InstanceId", guid.unwrap_or_default()),
            ("PSBeginTime", Value::DateTime(begin)),
            ("PSEndTime", Value::DateTime(end)),
            ("Output", Value::array(done.output)),
        ],
    );
    set_field(&job, "ChildJobs", Value::array(vec![job.clone()]));
    jobs.all.borrow_mut().push(job.clone());
    cx.write(job)
}

/// Runs a job's code; what ends it is kept as its last error.
fn run(cx: &mut Invocation, block: &std::rc::Rc<engine::run::ScriptBlock>, call: BlockCall) -> Result<Done, Failure> {
    let (mut output, result) = cx.session.collect_with_errors(|session| session.call_block(block, call));
    match result {
        Ok(()) => Ok(Done { output, failed: false }),
        Err(failure) => match *failure {
            Unwind::Interrupted => Err(Box::new(Unwind::Interrupted)),
            Unwind::Exit(_) => Ok(Done { output, failed: false }),
            other => {
                output.push(ErrorRecord::of_failure(Box::new(other))?);
                Ok(Done { output, failed: true })
            }
        },
    }
}

/// The jobs that the parameters of a call mean; what is missing is reported.
fn selected(cx: &mut Invocation) -> Result<Vec<Value>, Failure> {
    if cx.has("Job") {
        return Ok(cx.list("Job"));
    }
    let all: Vec<Value> = cx.room::<Jobs>().all.borrow().clone();
    if cx.has("Id") {
        let mut found = Vec::new();
        for id in cx.list("Id") {
            match all.iter().find(|job| field(job, "Id").same(&id)) {
                Some(job) => found.push(job.clone()),
                None => {
                    let shown = if let Value::Int(n) = id { n } else { 0 };
                    let message = format!(
                        "The command cannot find a job with the job ID {shown}. Verify the value of the Id parameter and then try the command again."
                    );
                    cx.error(missing(message, id))?;
                }
            }
        }
        return Ok(found);
    }
    if cx.has("Name") {
        let mut found = Vec::new();
        for name in cx.texts("Name") {
            let pattern = Wildcard::new(&name);
            let own: Vec<Value> =
                all.iter().filter(|job| field(job, "Name").as_str().is_some_and(|n| pattern.matches(n))).cloned().collect();
            if own.is_empty() && !wildcard::is_pattern(&name) {
                let message = format!(
                    "The command cannot find the job because the job name {name} was not found. Verify the value of the Name parameter, and then try the command again."
                );
                cx.error(missing(message, Value::Str(name)))?;
            }
            found.extend(own);
        }
        return Ok(found);
    }
    if let Some(Value::Enum(wanted)) = cx.arg("State").filter(|_| cx.has("State")) {
        return Ok(all.into_iter().filter(|job| matches!(field(job, "State"), Value::Enum(e) if e.number == wanted.number)).collect());
    }
    if cx.has("InstanceId") {
        let ids = cx.list("InstanceId");
        return Ok(all.into_iter().filter(|job| ids.iter().any(|id| field(job, "InstanceId").same(id))).collect());
    }
    Ok(all)
}

fn missing(message: String, target: Value) -> Fault {
    Fault::new("JobWithSpecifiedSessionNotFound", ErrorCategory::ObjectNotFound, message)
        .exception("System.Management.Automation.PSArgumentException")
        .target(target)
        .help("Get-Job shows the jobs.")
}

/// `Get-Job`
#[derive(Default)]
pub struct GetJob {}

impl Cmdlet for GetJob {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let mut jobs = selected(cx)?;
        if cx.has("Newest") {
            let count = cx.int("Newest").unwrap_or(0).max(0) as usize;
            jobs = jobs.split_off(jobs.len().saturating_sub(count));
        }
        jobs.into_iter().try_for_each(|job| cx.write(job))
    }
}

/// `Wait-Job`
#[derive(Default)]
pub struct WaitJob {}

impl Cmdlet for WaitJob {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        selected(cx)?.into_iter().try_for_each(|job| cx.write(job))
    }
}

/// `Stop-Job`
#[derive(Default)]
pub struct StopJob {}

impl Cmdlet for StopJob {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        for job in selected(cx)? {
            if cx.switch("PassThru") {
                cx.write(job)?;
            }
        }
        Ok(())
    }
}

/// `Remove-Job`
#[derive(Default)]
pub struct RemoveJob {}

impl Cmdlet for RemoveJob {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        for job in selected(cx)? {
            let name = field(&job, "Name").as_str().unwrap_or_default().to_owned();
            if cx.should_process(&name, "Remove-Job")? {
                remove(cx, &job);
            }
        }
        Ok(())
    }
}

fn remove(cx: &mut Invocation, job: &Value) {
    cx.room::<Jobs>().all.borrow_mut().retain(|other| !other.same(job));
}

/// `Receive-Job`
#[derive(Default)]
pub struct ReceiveJob {}

impl Cmdlet for ReceiveJob {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.has("Session") || cx.has("ComputerName") {
            return Err(cx.stop(faults::not_here("Receiving jobs of other machines", "other machines are not served.")));
        }
        for job in selected(cx)? {
            let output = cx.session.items(&field(&job, "Output"))?.unwrap_or_default();
            if !cx.switch("Keep") {
                set_field(&job, "Output", Value::array(Vec::new()));
                set_field(&job, "HasMoreData", Value::Bool(false));
            }
            if cx.switch("AutoRemoveJob") {
                remove(cx, &job);
            }
            for value in output {
                if value.downcast::<ErrorRecord>().is_some() {
                    cx.session.write_error(value)?;
                } else {
                    cx.write(value)?;
                }
            }
        }
        Ok(())
    }
}
