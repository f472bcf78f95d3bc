//! `$ExecutionContext`, `SessionState` and what hangs on them; the records of the message streams.

use super::super::{Type, TypeTable, method, property, text};
use crate::R;
use crate::run::{BlockCall, CommandObject, MessageRecord, Session};
use crate::value::{Native, Value};
use std::any::Any;
use std::path::Path;
use syntax::Name;

/// A door to the session: an object of a type without a state of its own.
struct Door(&'static str);

impl Native for Door {
    fn type_of(&self) -> Type {
        Type::known(self.0)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

const CONTEXT: &str = "System.Management.Automation.EngineIntrinsics";
const STATE: &str = "System.Management.Automation.SessionState";
const INVOKE: &str = "System.Management.Automation.CommandInvocationIntrinsics";
const PATHS: &str = "System.Management.Automation.PathIntrinsics";
const VARIABLES: &str = "System.Management.Automation.PSVariableIntrinsics";

/// `$ExecutionContext`
pub(crate) fn context() -> Value {
    Value::native(Door(CONTEXT))
}

pub(super) fn state() -> Value {
    Value::native(Door(STATE))
}

pub(super) fn invoke_command() -> Value {
    Value::native(Door(INVOKE))
}

fn expand(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let block = session.parse_block(&format!("@\"\n{}\n\"@", text(&a[0])))?;
    let call = BlockCall { same_scope: true, ..BlockCall::default() };
    let values = session.collect(|s| s.call_block(&block, call))?;
    Ok(Session::gather(values))
}

fn invoke_script(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let block = match a[0].base() {
        Value::Block(block) => block.clone(),
        other => session.parse_block(&text(other))?,
    };
    let arguments = match a.get(1) {
        Some(list) => session.items(list)?.unwrap_or_default(),
        None => Vec::new(),
    };
    let call = BlockCall { arguments, ..BlockCall::default() };
    session.collect(|s| s.call_block(&block, call)).map(super::super::members::collection)
}

fn get_command(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let found = session.resolve(Name::new(&text(&a[0])))?;
    Ok(found.map_or(Value::Null, |command| Value::native(CommandObject::of(command))))
}

fn variable_value(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let name = Name::new(text(&a[0]).trim_start_matches("variable:"));
    let found = session.current_scope().clone().find(name).map(|v| v.get());
    Ok(found.unwrap_or_else(|| a.get(1).cloned().unwrap_or_default()))
}

fn set_variable(session: &mut Session, _: &Value, a: &[Value]) -> R {
    session.set_variable(&text(&a[0]), a[1].clone()).map(|()| Value::Null)
}

fn get_variable(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let arguments = [("Name", a[0].clone()), ("ErrorAction", Value::text("Ignore"))];
    session.run_command("Get-Variable", &arguments, None).map(Session::gather)
}

fn resolved(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let path = session.resolve_path(&text(&a[0]));
    Ok(Value::from(path.display().to_string()))
}

fn combined(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(Value::from(Path::new(&*text(&a[0])).join(&*text(&a[1])).display().to_string()))
}

fn parent(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let path = text(&a[0]);
    Ok(Value::from(Path::new(&*path).parent().map(|p| p.display().to_string()).unwrap_or_default()))
}

fn location(session: &mut Session, _: &Value) -> R {
    session.run_command("Get-Location", &[], None).map(Session::gather)
}

fn message(_: &mut Session, this: &Value) -> R {
    Ok(this.downcast::<MessageRecord>().map_or(Value::Null, |m| Value::text(m.message.as_str())))
}

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: CONTEXT,
        properties: &[
            property("System.Management.Automation.SessionState SessionState", |_, _| Ok(state())),
            property("System.Management.Automation.CommandInvocationIntrinsics InvokeCommand", |_, _| Ok(invoke_command())),
            property("System.Management.Automation.Host.PSHost Host", |session, _| {
                Ok(session.automatic(Name::new("Host"))?.unwrap_or_default())
            }),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: STATE,
        properties: &[
            property("System.Management.Automation.PSVariableIntrinsics PSVariable", |_, _| Ok(Value::native(Door(VARIABLES)))),
            property("System.Management.Automation.PathIntrinsics Path", |_, _| Ok(Value::native(Door(PATHS)))),
            property("System.Management.Automation.CommandInvocationIntrinsics InvokeCommand", |_, _| Ok(invoke_command())),
            property("psmoduleinfo Module", |session, _| {
                Ok(session.current_module().map_or(Value::Null, |m| Value::native(crate::run::ModuleObject(m))))
            }),
            property("System.Management.Automation.PSLanguageMode LanguageMode", |_, _| Ok(Value::text("FullLanguage"))),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: INVOKE,
        methods: &[
            method("string ExpandString(string source)", expand),
            method("System.Collections.ObjectModel.Collection[psobject] InvokeScript(object script)", invoke_script),
            method("System.Collections.ObjectModel.Collection[psobject] InvokeScript(object script, params object[] args)", invoke_script),
            method("scriptblock NewScriptBlock(string scriptText)", |session, _, a| session.parse_block(&text(&a[0])).map(Value::Block)),
            method("System.Management.Automation.CommandInfo GetCommand(string commandName, object type)", get_command),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: PATHS,
        properties: &[
            property("System.Management.Automation.PathInfo CurrentLocation", location),
            property("System.Management.Automation.PathInfo CurrentFileSystemLocation", location),
        ],
        methods: &[
            method("string GetUnresolvedProviderPathFromPSPath(string path)", resolved),
            method("string Combine(string parent, string child)", combined),
            method("string ParseParent(string path, string root)", parent),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: VARIABLES,
        methods: &[
            method("object GetValue(string name)", variable_value),
            method("object GetValue(string name, object defaultValue)", variable_value),
            method("void Set(string name, object value)", set_variable),
            method("psvariable Get(string name)", get_variable),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.InformationalRecord",
        properties: &[
            property("string Message", message),
            property("System.Management.Automation.InvocationInfo InvocationInfo", |_, _| Ok(Value::Null)),
        ],
        methods: &[method("string ToString()", |session, this, _| message(session, this))],
        ..TypeTable::EMPTY
    },
];
