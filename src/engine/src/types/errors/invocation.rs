//! `InvocationInfo`: how and where a command was called (`$MyInvocation`, `$_.InvocationInfo`).

use super::super::{Property, Type, TypeTable, property};
use super::record;
use crate::R;
use crate::error::Position;
use crate::run::Session;
use crate::value::{Native, Value};
use std::any::Any;

/// A call as scripts see it.
#[derive(Default)]
pub struct InvocationInfo {
    /// Where the call stands.
    pub position: Option<Position>,
    /// `MyCommand`
    pub command: Value,
    /// `InvocationName`
    pub name: String,
    /// `BoundParameters`
    pub bound: Value,
    /// `UnboundArguments`
    pub unbound: Value,
    /// `ExpectingInput`
    pub expects_input: bool,
    /// `PSScriptRoot` and `PSCommandPath`: of the script whose line calls
    pub script: String,
    /// `PipelineLength` and `PipelinePosition`
    pub pipeline: (i32, i32),
}

impl InvocationInfo {
    /// The invocation info of an error record: the call that made it, or just the place.
    pub fn of_record(value: &Value) -> Value {
        let Some(record) = record::of(value) else { return Value::Null };
        let own = record.invocation.borrow().clone();
        if own.downcast::<InvocationInfo>().is_some() {
            return own;
        }
        let position = record.position.borrow().clone();
        Value::native(InvocationInfo { position, command: own, ..InvocationInfo::default() })
    }

    fn place(&self) -> (u32, u32) {
        self.position.as_ref().map_or((0, 0), |p| {
            let place = p.source.place(p.span.start);
            (place.line, place.column)
        })
    }

    fn line(&self) -> String {
        self.position.as_ref().map(|p| p.source.line(self.place().0).to_owned()).unwrap_or_default()
    }

    fn path(&self) -> String {
        self.position.as_ref().and_then(|p| p.source.path.clone()).map(|p| p.to_string()).unwrap_or_default()
    }

    /// `At C:\x.ps1:1 char:5` and the line with the part underlined.
    pub fn position_message(&self) -> String {
        self.position.as_ref().map(|position| position.message()).unwrap_or_default()
    }
}

impl Native for InvocationInfo {
    fn type_of(&self) -> Type {
        Type::known("System.Management.Automation.InvocationInfo")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn read(this: &Value, part: fn(&InvocationInfo) -> Value) -> R {
    Ok(this.downcast::<InvocationInfo>().map(part).unwrap_or_default())
}

fn root(info: &InvocationInfo) -> Value {
    let path = std::path::Path::new(&info.script);
    Value::from(path.parent().map(|p| p.to_string_lossy().into_owned()).unwrap_or_default())
}

static PROPERTIES: &[Property] = &[
    property("System.Management.Automation.CommandInfo MyCommand", |_, this| read(this, |i| i.command.clone())),
    property("System.Collections.Generic.Dictionary[string,object] BoundParameters", |_: &mut Session, this| {
        read(this, |i| i.bound.clone())
    }),
    property("System.Collections.Generic.List[object] UnboundArguments", |_, this| read(this, |i| i.unbound.clone())),
    property("int ScriptLineNumber", |_, this| read(this, |i| Value::Int(i.place().0 as i32))),
    property("int OffsetInLine", |_, this| read(this, |i| Value::Int(i.place().1 as i32))),
    property("long HistoryId", |_, _| Ok(Value::Long(-1))),
    property("string ScriptName", |_, this| read(this, |i| Value::from(i.path()))),
    property("string Line", |_, this| read(this, |i| Value::from(i.line()))),
    property("string Statement", |_, this| {
        read(this, |i| Value::from(i.position.as_ref().map(|p| p.source.slice(p.span).to_owned()).unwrap_or_default()))
    }),
    property("string PositionMessage", |_, this| read(this, |i| Value::from(i.position_message()))),
    property("string PSScriptRoot", |_, this| read(this, root)),
    property("string PSCommandPath", |_, this| read(this, |i| Value::from(i.script.clone()))),
    property("string InvocationName", |_, this| read(this, |i| Value::from(i.name.clone()))),
    property("int PipelineLength", |_, this| read(this, |i| Value::Int(i.pipeline.0))),
    property("int PipelinePosition", |_, this| read(this, |i| Value::Int(i.pipeline.1))),
    property("bool ExpectingInput", |_, this| read(this, |i| Value::Bool(i.expects_input))),
    property("System.Management.Automation.CommandOrigin CommandOrigin", |_, _| {
        Ok(Value::enumeration(Type::known("System.Management.Automation.CommandOrigin"), 1))
    }),
    property("System.Management.Automation.Language.IScriptExtent DisplayScriptPosition", |_, _| Ok(Value::Null)),
];

static TABLE: TypeTable = TypeTable { name: "System.Management.Automation.InvocationInfo", properties: PROPERTIES, ..TypeTable::EMPTY };

pub(super) static TABLES: &[&TypeTable] = &[&TABLE];
