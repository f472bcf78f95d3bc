//! `Get-Process`, `Start-Process`, `Stop-Process` and `Wait-Process`.

use crate::places;
use crate::support::faults;
use crate::support::record::{Record, field, record_table, set_field};
use crate::support::wildcard::{self, Wildcard};
use engine::types::{TypeTable, method};
use engine::{Cmdlet, ErrorCategory, Fault, Invocation, Outcome, Value, convert};
use std::cell::RefCell;
use std::fs::File;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A process as an object.
pub(crate) static PROCESS: TypeTable = TypeTable {
    methods: &[
        method("void Kill()", |_, value, _| {
            signal(number(value), "KILL");
            Ok(Value::Null)
        }),
        method("void WaitForExit()", |session, value, _| {
            wait(session, value, None);
            Ok(Value::Null)
        }),
        method("bool WaitForExit(int milliseconds)", |session, value, a| {
            let limit = if let Some(Value::Int(n)) = a.first() { u64::try_from(*n).ok() } else { None };
            Ok(Value::Bool(wait(session, value, limit)))
        }),
        method("void Refresh()", |_, _, _| Ok(Value::Null)),
        method("void Close()", |_, _, _| Ok(Value::Null)),
    ],
    ..record_table!("System.Diagnostics.Process": "System.ComponentModel.Component" {
        "int Id" = "Id",
        "string ProcessName" = "ProcessName",
        "string Name" = "ProcessName",
        "bool HasExited" = "HasExited",
        "int ExitCode" = "ExitCode",
        "datetime StartTime" = "StartTime",
        "string Path" = "Path",
        "string CommandLine" = "CommandLine",
        "int SessionId" = "SessionId",
        "int SI" = "SessionId",
        "int HandleCount" = "Handles",
        "int Handles" = "Handles",
        "long WorkingSet" = "WorkingSet64",
        "long WorkingSet64" = "WorkingSet64",
        "long WS" = "WorkingSet64",
        "long PagedMemorySize64" = "PagedMemorySize64",
        "long PM" = "PagedMemorySize64",
        "long NonpagedSystemMemorySize64" = "NonpagedSystemMemorySize64",
        "long NPM" = "NonpagedSystemMemorySize64",
        "long VirtualMemorySize64" = "VirtualMemorySize64",
        "long VM" = "VirtualMemorySize64",
        "timespan TotalProcessorTime" = "TotalProcessorTime",
        "double CPU" = "CPU",
        "string MachineName" = "MachineName",
        "string MainWindowTitle" = "MainWindowTitle",
        "bool Responding" = "Responding",
    })
};

/// The programs that this session started, so that their ends can be asked for.
#[derive(Default)]
struct Started(RefCell<Vec<Child>>);

fn number(value: &Value) -> i32 {
    if let Value::Int(id) = field(value, "Id") { id } else { 0 }
}

/// Sends a signal by the program kill, as std has no such call.
fn signal(id: i32, name: &str) -> bool {
    id > 1 && Command::new("kill").arg(format!("-{name}")).arg(id.to_string()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
}

/// Waits for the end of a process; false when the milliseconds were not enough.
fn wait(session: &mut engine::Session, process: &Value, limit: Option<u64>) -> bool {
    let id = number(process);
    let started = session.room::<Started>();
    let begin = std::time::Instant::now();
    loop {
        if let Some(child) = started.0.borrow_mut().iter_mut().find(|c| c.id() as i32 == id) {
            if let Ok(Some(status)) = child.try_wait() {
                set_field(process, "HasExited", Value::Bool(true));
                set_field(process, "ExitCode", Value::Int(status.code().unwrap_or(-1)));
                return true;
            }
        } else if !Path::new(&format!("/proc/{id}")).exists() {
            set_field(process, "HasExited", Value::Bool(true));
            return true;
        }
        if limit.is_some_and(|limit| begin.elapsed().as_millis() as u64 >= limit) || session.host.interrupted() {
            return false;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
}

/// The object of a running process; none when there is none of this number.
fn process(id: i32) -> Option<Value> {
    let folder = format!("/proc/{id}");
    let name = std::fs::read_to_string(format!("{folder}/comm")).ok()?;
    let name = name.trim_end().to_owned();
    let stat = std::fs::read_to_string(format!("{folder}/stat")).unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit_once(") ").map_or("", |(_, rest)| rest).split(' ').collect();
    let count = |at: usize| fields.get(at).and_then(|t| t.parse::<i64>().ok()).unwrap_or(0);
    let seconds = (count(11) + count(12)) as f64 / 100.0;
    let line = std::fs::read(format!("{folder}/cmdline")).unwrap_or_default();
    let line = String::from_utf8_lossy(&line).trim_end_matches('\0').replace('\0', " ");
    let path = std::fs::read_link(format!("{folder}/exe")).map_or(Value::Null, |p| Value::from(p.display().to_string()));
    let text = format!("System.Diagnostics.Process ({name})");
    Some(Record::with_text(
        &PROCESS,
        Some(text),
        [
            ("Id", Value::Int(id)),
            ("ProcessName", Value::from(name)),
            ("HasExited", Value::Bool(false)),
            ("Path", path),
            ("CommandLine", Value::from(line)),
            ("SessionId", Value::Int(count(3) as i32)),
            ("Handles", Value::Int(0)),
            ("WorkingSet64", Value::Long(count(21) * 4096)),
            ("VirtualMemorySize64", Value::Long(count(20))),
            ("PagedMemorySize64", Value::Long(count(20))),
            ("NonpagedSystemMemorySize64", Value::Long(0)),
            ("CPU", Value::Double(seconds)),
            ("TotalProcessorTime", Value::TimeSpan(engine::value::TimeSpan((seconds * 1e7) as i64))),
            ("MachineName", Value::from(".")),
            ("MainWindowTitle", Value::from("")),
            ("Responding", Value::Bool(true)),
        ],
    ))
}

fn all_ids() -> Vec<i32> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let mut ids: Vec<i32> = entries.filter_map(|e| e.file_name().to_string_lossy().parse().ok()).collect();
    ids.sort_unstable();
    ids
}

/// The processes that `-Id`, `-Name` and `-InputObject` mean; what is missing is reported.
fn selected(cx: &mut Invocation) -> Result<Vec<Value>, engine::Failure> {
    let mut found = Vec::new();
    if cx.has("InputObject") {
        return Ok(cx.list("InputObject"));
    }
    if cx.has("Id") {
        for id in cx.list("Id") {
            let Value::Int(id) = id else { continue };
            match process(id) {
                Some(process) => found.push(process),
                None => {
                    let message = format!("Cannot find a process with the process identifier {id}.");
                    cx.error(missing("NoProcessFoundForGivenId", message).target(id))?;
                }
            }
        }
        return Ok(found);
    }
    let mut names: Vec<String> = cx.texts("Name").iter().map(|t| t.as_str().to_owned()).collect();
    if names.is_empty() {
        names.push("*".into());
    }
    let all: Vec<Value> = all_ids().into_iter().filter_map(process).collect();
    for name in names {
        let pattern = Wildcard::new(&name);
        let own: Vec<Value> =
            all.iter().filter(|p| field(p, "ProcessName").as_str().is_some_and(|n| pattern.matches(n))).cloned().collect();
        if own.is_empty() && !wildcard::is_pattern(&name) {
            let message = format!("Cannot find a process with the name \"{name}\". Verify the process name and call the cmdlet again.");
            cx.error(missing("NoProcessFoundForGivenName", message).target(name.as_str()))?;
        }
        found.extend(own);
    }
    found.sort_by_key(|p| field(p, "ProcessName").as_str().unwrap_or_default().to_lowercase());
    Ok(found)
}

fn missing(id: &'static str, message: String) -> Fault {
    Fault::new(id, ErrorCategory::ObjectNotFound, message).exception("Microsoft.PowerShell.Commands.ProcessCommandException")
}

/// `Get-Process`
#[derive(Default)]
pub struct GetProcess {}

impl Cmdlet for GetProcess {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        selected(cx)?.into_iter().try_for_each(|process| cx.write(process))
    }
}

/// `Stop-Process`
#[derive(Default)]
pub struct StopProcess {}

impl Cmdlet for StopProcess {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        for process in selected(cx)? {
            let id = number(&process);
            let name = field(&process, "ProcessName").as_str().unwrap_or_default().to_owned();
            if !cx.should_process(&format!("{name} ({id})"), "Stop-Process")? {
                continue;
            }
            if !signal(id, "KILL") {
                let message = format!("Cannot stop process \"{name} ({id})\" because of the following error: Operation not permitted");
                let fault = Fault::new("CouldNotStopProcess", ErrorCategory::CloseError, message);
                cx.error(fault.exception("Microsoft.PowerShell.Commands.ProcessCommandException"))?;
                continue;
            }
            if cx.switch("PassThru") {
                cx.write(process)?;
            }
        }
        Ok(())
    }
}

/// `Wait-Process`
#[derive(Default)]
pub struct WaitProcess {}

impl Cmdlet for WaitProcess {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let limit = cx.has("Timeout").then(|| cx.int("Timeout").unwrap_or(0).max(0) as u64 * 1000);
        for process in selected(cx)? {
            if !wait(cx.session, &process, limit) {
                let name = field(&process, "ProcessName").as_str().unwrap_or_default().to_owned();
                let message = format!(
                    "This command stopped operation because process \"{name} ({})\" is not stopped in the specified time-out.",
                    number(&process)
                );
                let fault = Fault::new("ProcessNotTerminated", ErrorCategory::CloseError, message);
                cx.error(fault.exception("System.TimeoutException"))?;
            }
        }
        Ok(())
    }
}

/// `Start-Process`
#[derive(Default)]
pub struct StartProcess {}

impl Cmdlet for StartProcess {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let program = cx.text("FilePath").map(|t| t.as_str().to_owned()).unwrap_or_default();
        let arguments: Vec<String> = cx.texts("ArgumentList").iter().flat_map(|t| split(t)).collect();
        if !cx.should_process(format!("{program} {}", arguments.join(" ")).trim_end(), "Start-Process")? {
            return Ok(());
        }
        if cx.has("Verb") || cx.has("Credential") {
            return Err(cx.stop(faults::not_here("-Verb and -Credential", "programs are started as the present user.")));
        }
        let mut command = Command::new(self.path_of(cx, &program));
        command.args(&arguments).env_clear().envs(cx.environment()).current_dir(&cx.location);
        if let Some(folder) = cx.text("WorkingDirectory").filter(|_| cx.has("WorkingDirectory")) {
            command.current_dir(places::file_literal(cx, &folder).map_err(|fault| cx.stop(fault))?);
        }
        self.environment(cx, &mut command)?;
        self.redirect(cx, &mut command)?;
        cx.session.finish_display()?;
        cx.host.flush().ok();
        let child = match command.spawn() {
            Ok(child) => child,
            Err(error) => {
                let message = format!(
                    "This command cannot be run due to the error: {}.",
                    reason(&error, &program, &cx.location.display().to_string())
                );
                let fault = Fault::new("InvalidOperationException", ErrorCategory::InvalidOperation, message);
                return Err(cx.stop(fault.exception("System.InvalidOperationException")));
            }
        };
        let id = child.id() as i32;
        cx.room::<Started>().0.borrow_mut().push(child);
        let object =
            process(id).unwrap_or_else(|| Record::value(&PROCESS, [("Id", Value::Int(id)), ("ProcessName", Value::from(program))]));
        if cx.switch("Wait") {
            wait(cx.session, &object, None);
        }
        if cx.switch("PassThru") { cx.write(object) } else { Ok(()) }
    }
}

fn reason(error: &std::io::Error, program: &str, folder: &str) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => {
            format!("An error occurred trying to start process '{program}' with working directory '{folder}'. No such file or directory")
        }
        _ => format!("An error occurred trying to start process '{program}' with working directory '{folder}'. {error}"),
    }
}

impl StartProcess {
    /// A program by path is taken from the current location, one by name from PATH.
    fn path_of(&self, cx: &Invocation, program: &str) -> std::path::PathBuf {
        if program.contains('/') { cx.resolve_path(program) } else { program.into() }
    }

    fn environment(&self, cx: &mut Invocation, command: &mut Command) -> Outcome {
        let Some(Value::Map(map)) = cx.arg("Environment") else { return Ok(()) };
        for (name, value) in map.pairs() {
            let name = convert::text(cx.session, &name)?;
            match value {
                Value::Null => command.env_remove(name.as_str()),
                value => command.env(name.as_str(), convert::text(cx.session, &value)?.as_str()),
            };
        }
        Ok(())
    }

    fn redirect(&self, cx: &mut Invocation, command: &mut Command) -> Outcome {
        for name in ["RedirectStandardInput", "RedirectStandardOutput", "RedirectStandardError"] {
            let Some(path) = cx.text(name).filter(|_| cx.has(name)) else { continue };
            let path = places::file_literal(cx, &path).map_err(|fault| cx.stop(fault))?;
            let file = if name.ends_with("Input") { File::open(&path) } else { File::create(&path) };
            let file = file.map_err(|error| cx.stop(faults::open_failure(&error, &path.display().to_string())))?;
            match name {
                "RedirectStandardInput" => command.stdin(file),
                "RedirectStandardOutput" => command.stdout(file),
                _ => command.stderr(file),
            };
        }
        Ok(())
    }
}

/// An argument list as the system splits it: at blanks outside of double quotes.
fn split(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part = String::new();
    let (mut quoted, mut some) = (false, false);
    for c in text.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                some = true;
            }
            c if c.is_whitespace() && !quoted => {
                if some {
                    parts.push(std::mem::take(&mut part));
                }
                some = false;
            }
            c => {
                part.push(c);
                some = true;
            }
        }
    }
    if some {
        parts.push(part);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn arguments_are_split_at_blanks() {
        assert_eq!(split("-c \"echo a b\" x"), ["-c", "echo a b", "x"]);
        assert_eq!(split("\"\""), [""]);
    }
}
