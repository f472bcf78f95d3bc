//! `$PSCmdlet` of an advanced function.

use super::super::{Method, TypeTable, method, property, text};
use crate::error::{ErrorCategory, ErrorRecord, Fault, Outcome, Unwind};
use crate::run::{CmdletObject, Frame, Session};
use crate::value::Value;
use crate::{Name, R, convert};
use std::rc::Rc;
use syntax::ast::Stream;

fn frame(this: &Value) -> Option<Rc<Frame>> {
    this.downcast::<CmdletObject>().map(|c| c.frame.clone())
}

fn name_of(this: &Value) -> String {
    frame(this).and_then(|f| f.name).map(|n| n.to_string()).unwrap_or_default()
}

fn nothing(outcome: Outcome) -> R {
    outcome.map(|()| Value::Null)
}

/// An error record as the function's own: its name after a comma in the id, the place of its call.
fn own_record(this: &Value, record: &Value) -> Value {
    let record = record.base().clone();
    if let (Some(inner), Some(frame)) = (record.downcast::<ErrorRecord>(), frame(this)) {
        let name = name_of(this);
        let mut activity = inner.activity.borrow_mut();
        if activity.is_empty() && !name.is_empty() {
            let mut id = inner.id.borrow_mut();
            *id = if id.is_empty() { name.clone() } else { format!("{id},{name}") };
            *activity = name;
        }
        let mut position = inner.position.borrow_mut();
        if let (true, Some((source, span))) = (position.is_none(), frame.caller.clone()) {
            *position = Some(crate::error::Position { source, span });
        }
    }
    record
}

fn throw(_: &mut Session, this: &Value, a: &[Value]) -> R {
    if a[0].downcast::<ErrorRecord>().is_none() {
        return Err(super::super::argument_null("errorRecord"));
    }
    let record = own_record(this, &a[0]);
    if let Some(inner) = record.downcast::<ErrorRecord>() {
        inner.hard.set(true);
    }
    if let Some(frame) = frame(this) {
        frame.terminated.set(true);
    }
    Err(Box::new(Unwind::Record(record)))
}

fn write_error(session: &mut Session, this: &Value, a: &[Value]) -> R {
    if a[0].downcast::<ErrorRecord>().is_none() {
        return Err(super::super::argument_null("errorRecord"));
    }
    let record = own_record(this, &a[0]);
    if let Some(frame) = frame(this) {
        frame.failed.set(true);
    }
    nothing(session.write_error(record))
}

fn write_object(session: &mut Session, _: &Value, a: &[Value]) -> R {
    if a.get(1).is_some_and(convert::truth) {
        return nothing(session.emit_unrolled(a[0].clone()));
    }
    nothing(session.emit(a[0].clone()))
}

fn write(session: &mut Session, stream: Stream, a: &[Value]) -> R {
    nothing(session.write_message(stream, &text(&a[0])))
}

fn should_process(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let impact = frame(this).map_or(2, |f| f.code.signature().confirm_impact);
    let go = match a.len() {
        1 => session.should_process_as(&text(&a[0]), &name_of(this), impact)?,
        2 => session.should_process_as(&text(&a[0]), &text(&a[1]), impact)?,
        _ => session.consent(&text(&a[0]), &text(&a[1]), &text(&a[2]), impact)?,
    };
    Ok(Value::Bool(go))
}

fn should_continue(session: &mut Session, _: &Value, a: &[Value]) -> R {
    if !session.host.is_interactive() {
        let message = "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.";
        return Err(Fault::new("InvalidOperation", ErrorCategory::InvalidOperation, message)
            .exception("System.Management.Automation.PSInvalidOperationException")
            .into());
    }
    let question = format!("\n{}\n{}\n[Y] Yes  [N] No (default is \"Y\"): ", text(&a[1]), text(&a[0]));
    let answer = session.host.read_line(&question).ok().flatten().unwrap_or_default();
    Ok(Value::Bool(matches!(answer.trim().to_ascii_lowercase().as_str(), "" | "y" | "yes" | "a")))
}

fn unresolved(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let path = session.resolve_path(&text(&a[0]));
    Ok(Value::from(path.display().to_string()))
}

fn variable(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let found = session.variable(&text(&a[0]));
    Ok(if found.is_null() { a.get(1).cloned().unwrap_or_default() } else { found })
}

fn information(session: &mut Session, _: &Value, a: &[Value]) -> R {
    session.run_command("Write-Information", &[("MessageData", a[0].clone())], None).map(|_| Value::Null)
}

static METHODS: &[Method] = &[
    method("void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)", throw),
    method("void WriteError(System.Management.Automation.ErrorRecord errorRecord)", write_error),
    method("void WriteObject(object sendToPipeline)", write_object),
    method("void WriteObject(object sendToPipeline, bool enumerateCollection)", write_object),
    method("void WriteWarning(string text)", |s, _, a| write(s, Stream::Warning, a)),
    method("void WriteVerbose(string text)", |s, _, a| write(s, Stream::Verbose, a)),
    method("void WriteDebug(string text)", |s, _, a| write(s, Stream::Debug, a)),
    method("void WriteInformation(object messageData, string[] tags)", information),
    method("void WriteInformation(System.Management.Automation.InformationRecord informationRecord)", information),
    method("void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)", |_, _, _| Ok(Value::Null)),
    method("bool ShouldProcess(string target)", should_process),
    method("bool ShouldProcess(string target, string action)", should_process),
    method("bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)", should_process),
    method("bool ShouldContinue(string query, string caption)", should_continue),
    method("string GetUnresolvedProviderPathFromPSPath(string path)", unresolved),
    method("object GetVariableValue(string name)", variable),
    method("object GetVariableValue(string name, object defaultValue)", variable),
    method("bool TransactionAvailable()", |_, _, _| Ok(Value::Bool(false))),
];

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Management.Automation.PSScriptCmdlet",
    base: "System.Management.Automation.PSCmdlet",
    properties: &[
        property("string ParameterSetName", |_, this| {
            let set = frame(this).and_then(|f| *f.parameter_set.borrow());
            Ok(Value::text(set.unwrap_or_else(|| Name::new("__AllParameterSets")).text()))
        }),
        property("System.Management.Automation.InvocationInfo MyInvocation", |session, _| {
            Ok(session.automatic(Name::new("MyInvocation"))?.unwrap_or_default())
        }),
        property("System.Management.Automation.SessionState SessionState", |_, _| Ok(super::session_state::state())),
        property("System.Management.Automation.CommandInvocationIntrinsics InvokeCommand", |_, _| {
            Ok(super::session_state::invoke_command())
        }),
        property("System.Management.Automation.Host.PSHost Host", |session, _| {
            Ok(session.automatic(Name::new("Host"))?.unwrap_or_default())
        }),
        property("System.Management.Automation.ICommandRuntime CommandRuntime", |_, this| Ok(this.clone())),
        property("System.Management.Automation.CommandOrigin CommandOrigin", |_, _| {
            Ok(Value::enumeration(super::super::Type::known("System.Management.Automation.CommandOrigin"), 1))
        }),
        property("bool Stopping", |_, _| Ok(Value::Bool(false))),
    ],
    methods: METHODS,
    ..TypeTable::EMPTY
}];
