//! `$ExecutionContext`: the session as an object.

use crate::places::{self, Drives, Place, Selection, VariableObject};
use crate::state;
use crate::support::record::{Record, record_table};
use engine::run::BlockCall;
use engine::types::{TypeTable, method, property};
use engine::{Failure, Name, R, Session, Value};

static CONTEXT: TypeTable = record_table!("System.Management.Automation.EngineIntrinsics": "System.Object" {
    "System.Management.Automation.Host.PSHost Host" = "Host",
    "object Events" = "Events",
    "object InvokeProvider" = "InvokeProvider",
    "System.Management.Automation.SessionState SessionState" = "SessionState",
    "System.Management.Automation.CommandInvocationIntrinsics InvokeCommand" = "InvokeCommand",
});

static STATE: TypeTable = TypeTable {
    properties: &[
        property("System.Management.Automation.PathIntrinsics Path", |_, _| Ok(Record::value(&PATHS, []))),
        property("System.Management.Automation.PSVariableIntrinsics PSVariable", |_, _| Ok(Record::value(&VARIABLES, []))),
        property("System.Management.Automation.CommandInvocationIntrinsics InvokeCommand", |_, _| Ok(Record::value(&COMMANDS, []))),
        property("string LanguageMode", |_, _| Ok(Value::from("FullLanguage"))),
        property("psmoduleinfo Module", |session, _| {
            Ok(session.current_module().map_or(Value::Null, |m| Value::native(engine::run::ModuleObject(m))))
        }),
    ],
    ..record_table!("System.Management.Automation.SessionState": "System.Object" {})
};

static PATHS: TypeTable = TypeTable {
    properties: &[
        property("System.Management.Automation.PathInfo CurrentLocation", |session, _| here(session)),
        property("System.Management.Automation.PathInfo CurrentFileSystemLocation", |session, _| here(session)),
    ],
    methods: &[
        method("string GetUnresolvedProviderPathFromPSPath(string path)", |session, _, a| {
            let place = places::place(session, text(a, 0))?;
            Ok(Value::from(place.bare()))
        }),
        method("object GetResolvedPSPathFromPSPath(string path)", |session, _, a| {
            let found = places::find(session, text(a, 0), &Selection::default())?;
            let infos = found.iter().map(|place| crate::management::path_info(session, place)).collect();
            Ok(Value::array(infos))
        }),
        method("string Combine(string parent, string child)", |_, _, a| Ok(Value::from(crate::management::join(text(a, 0), text(a, 1))))),
        method("bool IsValid(string path)", |session, _, a| Ok(Value::Bool(places::place(session, text(a, 0)).is_ok()))),
        method("bool IsPSAbsolute(string path)", |_, _, a| Ok(Value::Bool(text(a, 0).starts_with('/')))),
    ],
    ..record_table!("System.Management.Automation.PathIntrinsics": "System.Object" {})
};

static VARIABLES: TypeTable = TypeTable {
    methods: &[
        method("psvariable Get(string name)", |session, _, a| {
            Ok(state::find_variable(session, Name::new(text(a, 0))).map_or(Value::Null, |v| Value::native(VariableObject(v))))
        }),
        method("object GetValue(string name)", |session, _, a| {
            Ok(state::find_variable(session, Name::new(text(a, 0))).map_or(Value::Null, |v| v.get()))
        }),
        method("object GetValue(string name, object defaultValue)", |session, _, a| {
            let found = state::find_variable(session, Name::new(text(a, 0)));
            Ok(found.map_or_else(|| a.get(1).cloned().unwrap_or_default(), |v| v.get()))
        }),
        method("void Set(string name, object value)", |session, _, a| {
            session.set_variable(text(a, 0), a.get(1).cloned().unwrap_or_default())?;
            Ok(Value::Null)
        }),
        method("void Remove(string name)", |session, _, a| {
            let scope = session.current_scope().clone();
            state::remove_variable(&scope, Name::new(text(a, 0)), false)?;
            Ok(Value::Null)
        }),
    ],
    ..record_table!("System.Management.Automation.PSVariableIntrinsics": "System.Object" {})
};

static COMMANDS: TypeTable = TypeTable {
    methods: &[
        method("string ExpandString(string source)", |session, _, a| expand(session, text(a, 0))),
        method("System.Management.Automation.CommandInfo GetCommand(string commandName, object type)", |session, _, a| {
            Ok(state::command_of(session, Name::new(text(a, 0))))
        }),
        method(
            "System.Management.Automation.CommandInfo GetCommand(string commandName, object type, object[] arguments)",
            |session, _, a| Ok(state::command_of(session, Name::new(text(a, 0)))),
        ),
        method("scriptblock NewScriptBlock(string scriptText)", |session, _, a| session.parse_block(text(a, 0)).map(Value::Block)),
        method("object InvokeScript(string script)", |session, _, a| {
            let block = session.parse_block(text(a, 0))?;
            let values = session.collect(|s| s.call_block(&block, BlockCall::default()))?;
            Ok(Value::array(values))
        }),
    ],
    ..record_table!("System.Management.Automation.CommandInvocationIntrinsics": "System.Object" {})
};

/// The types of this file.
pub(super) static TYPES: [&TypeTable; 5] = [&CONTEXT, &STATE, &PATHS, &VARIABLES, &COMMANDS];

fn text(arguments: &[Value], at: usize) -> &str {
    arguments.get(at).and_then(Value::as_str).unwrap_or_default()
}

fn here(session: &mut Session) -> R {
    let place = match session.room::<Drives>().current_flat() {
        Some(provider) => Place::Flat(provider, String::new()),
        None => Place::File(session.location.clone()),
    };
    Ok(crate::management::path_info(session, &place))
}

/// A text as an expandable string, in the current scope.
fn expand(session: &mut Session, text: &str) -> Result<Value, Failure> {
    let source = format!("@\"\n{}\n\"@", text.replace("\n\"@", "\n`\"@"));
    let block = session.parse_block(&source)?;
    let values = session.collect(|s| s.call_block(&block, BlockCall { same_scope: true, ..BlockCall::default() }))?;
    Ok(Session::gather(values))
}

/// Gives a session the variables that show it, and those of the console.
pub(crate) fn install(session: &mut Session) {
    const CONSTANT: u8 = 2 | 8;
    let fields = [("SessionState", Record::value(&STATE, [])), ("InvokeCommand", Record::value(&COMMANDS, []))];
    session.define_global("ExecutionContext", Record::with_text(&CONTEXT, Some(CONTEXT.name.to_owned()), fields), CONSTANT);
    session.define_global("ErrorView", state::enumeration("System.Management.Automation.ErrorView", 2, "ConciseView"), 0);
}
