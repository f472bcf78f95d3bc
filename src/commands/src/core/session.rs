//! `Invoke-Command`, `Set-StrictMode`, `Set-PSDebug`, `Get-History`, `Clear-History`, `Register-ArgumentCompleter`,
//! `Get-Verb`, `Get-ExecutionPolicy` and `Set-ExecutionPolicy`.

use crate::support::faults;
use crate::support::wildcard::{self, Wildcard};
use engine::run::BlockCall;
use engine::{Cmdlet, ErrorCategory, Fault, Invocation, Outcome, Value, convert};

/// `Invoke-Command`
#[derive(Default)]
pub struct InvokeCommand {
    input: Vec<Value>,
}

impl Cmdlet for InvokeCommand {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.has("InputObject") {
            self.input.push(cx.input());
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        if let Some(machine) = other_machine(cx) {
            let fault = faults::not_here(&format!("Running commands on {machine}"), "other machines are not served.");
            return Err(cx.stop(fault.help("Without -ComputerName the block runs here.")));
        }
        let block = match (cx.arg("ScriptBlock"), cx.text("FilePath")) {
            (Some(Value::Block(block)), _) => block,
            (_, Some(path)) => {
                let path = crate::places::file(cx, &path).map_err(|fault| cx.stop(fault))?;
                cx.session.load_script(&path)?
            }
            _ => return Ok(()),
        };
        let input = if self.input.is_empty() { None } else { Some(std::mem::take(&mut self.input)) };
        let call = BlockCall { arguments: cx.list("ArgumentList"), input, same_scope: cx.switch("NoNewScope"), ..BlockCall::default() };
        cx.session.call_block(&block, call)
    }
}

/// The machine of a call that is not this one.
fn other_machine(cx: &Invocation) -> Option<String> {
    let here = |name: &str| matches!(name.to_ascii_lowercase().as_str(), "localhost" | "." | "127.0.0.1" | "::1");
    for name in ["Session", "VMName", "VMId", "ContainerId", "HostName", "SSHConnection", "ConnectionUri"] {
        if cx.has(name) {
            return Some("another machine".into());
        }
    }
    cx.texts("ComputerName").iter().filter(|_| cx.has("ComputerName")).find(|n| !here(n)).map(|n| n.as_str().to_owned())
}

/// `Set-StrictMode`
#[derive(Default)]
pub struct SetStrictMode {}

impl Cmdlet for SetStrictMode {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.switch("Off") {
            cx.set_strict_mode(0);
            return Ok(());
        }
        let version = cx.arg("Version").unwrap_or_default();
        let text = convert::text(cx.session, &version)?;
        let major = match text.to_ascii_lowercase().as_str() {
            "latest" => Some(3),
            other => other.split('.').next().and_then(|t| t.parse::<u8>().ok()),
        };
        match major {
            Some(major) if major <= 7 => {
                cx.set_strict_mode(major.min(3));
                Ok(())
            }
            Some(major) => {
                let shown = if text.contains('.') { text.as_str().to_owned() } else { format!("{major}.0") };
                let message = format!(
                    "Cannot validate argument on parameter 'Version'. The \"{shown}\" argument does not contain a valid PowerShell version. \
                     Supply a valid version number and then try the command again."
                );
                let fault = Fault::new("ParameterArgumentValidationError", ErrorCategory::InvalidData, message);
                Err(cx.stop(
                    fault
                        .exception("System.Management.Automation.ParameterBindingValidationException")
                        .help("1.0, 2.0, 3.0 and Latest are known."),
                ))
            }
            None => {
                let message = format!(
                    "Cannot process argument transformation on parameter 'Version'. Cannot convert value \"{text}\" to type \"System.Version\"."
                );
                let fault = Fault::new("ParameterArgumentTransformationError", ErrorCategory::InvalidData, message);
                Err(cx.stop(fault.exception("System.Management.Automation.ParameterBindingArgumentTransformationException")))
            }
        }
    }
}

/// `Set-PSDebug`
#[derive(Default)]
pub struct SetPsDebug {}

impl Cmdlet for SetPsDebug {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.switch("Off") {
            cx.set_strict_mode(0);
        }
        if cx.switch("Strict") {
            cx.set_strict_mode(1);
        }
        if cx.int("Trace").unwrap_or(0) > 0 || cx.switch("Step") {
            return Err(cx.stop(faults::not_here("Tracing", "statements are not traced yet.")));
        }
        Ok(())
    }
}

/// `Get-History`
#[derive(Default)]
pub struct GetHistory {}

impl Cmdlet for GetHistory {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let all = cx.room::<History>().lines.borrow().clone();
        let ids: Vec<i64> = cx.list("Id").iter().filter_map(|v| if let Value::Long(n) = v { Some(*n) } else { None }).collect();
        for id in &ids {
            let at = usize::try_from(*id - 1).ok();
            match at.and_then(|at| all.get(at)) {
                Some(line) => cx.write(entry(*id, line))?,
                None => {
                    let message = format!("Cannot locate the history for Id {id}.");
                    let fault = Fault::new("GetHistoryNoHistoryForId", ErrorCategory::ObjectNotFound, message);
                    cx.error(fault.exception("System.ArgumentException").target(*id))?;
                }
            }
        }
        if !ids.is_empty() {
            return Ok(());
        }
        let count = if cx.has("Count") { cx.int("Count").unwrap_or(0).max(0) as usize } else { all.len() };
        let skip = all.len().saturating_sub(count);
        all.iter().enumerate().skip(skip).try_for_each(|(i, line)| cx.write(entry(i as i64 + 1, line)))
    }
}

/// The lines that were entered at the prompt.
#[derive(Default)]
pub struct History {
    /// In order of entering.
    pub lines: std::cell::RefCell<Vec<String>>,
}

fn entry(id: i64, line: &str) -> Value {
    Value::typed_custom(
        "Microsoft.PowerShell.Commands.HistoryInfo",
        [("Id", Value::Long(id)), ("CommandLine", Value::from(line)), ("ExecutionStatus", Value::from("Completed"))],
    )
}

/// `Clear-History`
#[derive(Default)]
pub struct ClearHistory {}

impl Cmdlet for ClearHistory {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.should_process("This command will clear all the entries from the session history.", "Clear-History")? {
            cx.room::<History>().lines.borrow_mut().clear();
        }
        Ok(())
    }
}

/// What Register-ArgumentCompleter registered, for the prompt.
#[derive(Default)]
pub struct Completers {
    /// Command (empty: any), parameter (empty: a program's words), and the block that gives the words.
    pub all: std::cell::RefCell<Vec<(String, String, std::rc::Rc<engine::run::ScriptBlock>)>>,
}

/// `Register-ArgumentCompleter`
#[derive(Default)]
pub struct RegisterArgumentCompleter {}

impl Cmdlet for RegisterArgumentCompleter {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let Some(Value::Block(block)) = cx.arg("ScriptBlock") else { return Ok(()) };
        let parameter = cx.text("ParameterName").map(|t| t.as_str().to_owned()).unwrap_or_default();
        let mut commands: Vec<String> = cx.texts("CommandName").iter().map(|t| t.as_str().to_owned()).collect();
        if commands.is_empty() {
            commands.push(String::new());
        }
        let completers = cx.room::<Completers>();
        completers.all.borrow_mut().extend(commands.into_iter().map(|c| (c, parameter.clone(), block.clone())));
        Ok(())
    }
}

/// The approved verbs: verb, alias prefix, group.
static VERBS: &[(&str, &str, &str)] = &[
    ("Add", "a", "Common"),
    ("Clear", "cl", "Common"),
    ("Close", "cs", "Common"),
    ("Copy", "cp", "Common"),
    ("Enter", "et", "Common"),
    ("Exit", "ex", "Common"),
    ("Find", "fd", "Common"),
    ("Format", "f", "Common"),
    ("Get", "g", "Common"),
    ("Hide", "h", "Common"),
    ("Join", "j", "Common"),
    ("Lock", "lk", "Common"),
    ("Move", "m", "Common"),
    ("New", "n", "Common"),
    ("Open", "op", "Common"),
    ("Optimize", "om", "Common"),
    ("Pop", "pop", "Common"),
    ("Push", "pu", "Common"),
    ("Redo", "re", "Common"),
    ("Remove", "r", "Common"),
    ("Rename", "rn", "Common"),
    ("Reset", "rs", "Common"),
    ("Resize", "rz", "Common"),
    ("Search", "sr", "Common"),
    ("Select", "sc", "Common"),
    ("Set", "s", "Common"),
    ("Show", "sh", "Common"),
    ("Skip", "sk", "Common"),
    ("Split", "sl", "Common"),
    ("Step", "st", "Common"),
    ("Switch", "sw", "Common"),
    ("Undo", "un", "Common"),
    ("Unlock", "uk", "Common"),
    ("Watch", "wc", "Common"),
    ("Connect", "cc", "Communications"),
    ("Disconnect", "dc", "Communications"),
    ("Read", "rd", "Communications"),
    ("Receive", "rc", "Communications"),
    ("Send", "sd", "Communications"),
    ("Write", "wr", "Communications"),
    ("Backup", "ba", "Data"),
    ("Checkpoint", "ch", "Data"),
    ("Compare", "cr", "Data"),
    ("Compress", "cm", "Data"),
    ("Convert", "cv", "Data"),
    ("ConvertFrom", "cf", "Data"),
    ("ConvertTo", "ct", "Data"),
    ("Dismount", "dm", "Data"),
    ("Edit", "ed", "Data"),
    ("Expand", "en", "Data"),
    ("Export", "ep", "Data"),
    ("Group", "gp", "Data"),
    ("Import", "ip", "Data"),
    ("Initialize", "in", "Data"),
    ("Limit", "l", "Data"),
    ("Merge", "mg", "Data"),
    ("Mount", "mt", "Data"),
    ("Out", "o", "Data"),
    ("Publish", "pb", "Data"),
    ("Restore", "rr", "Data"),
    ("Save", "sv", "Data"),
    ("Sync", "sy", "Data"),
    ("Unpublish", "ub", "Data"),
    ("Update", "ud", "Data"),
    ("Debug", "db", "Diagnostic"),
    ("Measure", "ms", "Diagnostic"),
    ("Ping", "pi", "Diagnostic"),
    ("Repair", "rp", "Diagnostic"),
    ("Resolve", "rv", "Diagnostic"),
    ("Test", "t", "Diagnostic"),
    ("Trace", "tr", "Diagnostic"),
    ("Approve", "ap", "Lifecycle"),
    ("Assert", "as", "Lifecycle"),
    ("Build", "bd", "Lifecycle"),
    ("Complete", "cmp", "Lifecycle"),
    ("Confirm", "cn", "Lifecycle"),
    ("Deny", "dn", "Lifecycle"),
    ("Deploy", "dp", "Lifecycle"),
    ("Disable", "d", "Lifecycle"),
    ("Enable", "e", "Lifecycle"),
    ("Install", "is", "Lifecycle"),
    ("Invoke", "i", "Lifecycle"),
    ("Register", "rg", "Lifecycle"),
    ("Request", "rq", "Lifecycle"),
    ("Restart", "rt", "Lifecycle"),
    ("Resume", "ru", "Lifecycle"),
    ("Start", "sa", "Lifecycle"),
    ("Stop", "sp", "Lifecycle"),
    ("Submit", "sb", "Lifecycle"),
    ("Suspend", "ss", "Lifecycle"),
    ("Uninstall", "us", "Lifecycle"),
    ("Unregister", "ur", "Lifecycle"),
    ("Wait", "w", "Lifecycle"),
    ("Use", "u", "Other"),
    ("Block", "bl", "Security"),
    ("Grant", "gr", "Security"),
    ("Protect", "pt", "Security"),
    ("Revoke", "rk", "Security"),
    ("Unblock", "ul", "Security"),
    ("Unprotect", "up", "Security"),
];

/// `Get-Verb`
#[derive(Default)]
pub struct GetVerb {}

impl Cmdlet for GetVerb {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let patterns = |name: &str| -> Vec<Wildcard> { cx.texts(name).iter().map(|t| Wildcard::new(t)).collect() };
        let (verbs, groups) = (patterns("Verb"), patterns("Group"));
        for (verb, prefix, group) in VERBS {
            let wanted = (verbs.is_empty() || wildcard::any(&verbs, verb)) && (groups.is_empty() || wildcard::any(&groups, group));
            if wanted {
                let fields = [("Verb", Value::from(*verb)), ("AliasPrefix", Value::from(*prefix)), ("Group", Value::from(*group))];
                cx.write(Value::typed_custom("System.Management.Automation.VerbInfo", fields))?;
            }
        }
        Ok(())
    }
}

/// `Get-ExecutionPolicy`
#[derive(Default)]
pub struct GetExecutionPolicy {}

impl Cmdlet for GetExecutionPolicy {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        cx.write(crate::state::enumeration("Microsoft.PowerShell.ExecutionPolicy", 0, "Unrestricted"))
    }
}

/// `Set-ExecutionPolicy`: every script may run here, as on all systems but Windows.
#[derive(Default)]
pub struct SetExecutionPolicy {}

impl Cmdlet for SetExecutionPolicy {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let fault =
            Fault::new("PlatformNotSupportedException", ErrorCategory::NotImplemented, "Operation is not supported on this platform.");
        Err(cx.stop(fault.exception("System.PlatformNotSupportedException").help("Every script may run here: the line can go.")))
    }
}
