//! `SteppablePipeline`.

use super::super::{TypeTable, method};
use crate::R;
use crate::convert;
use crate::run::{CmdletObject, Session, SteppablePipeline};
use crate::value::Value;

fn begin(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let Some(pipeline) = this.downcast::<SteppablePipeline>() else { return Ok(Value::Null) };
    let done = match a[0].downcast::<CmdletObject>() {
        // What it writes is the output of the command.
        Some(cmdlet) => pipeline.begin(session, cmdlet.frame.expects_input, false),
        None => pipeline.begin(session, convert::truth(&a[0]), a.get(1).is_none_or(Value::is_null)),
    };
    done.map(|_| Value::Null)
}

fn process(session: &mut Session, this: &Value, a: &[Value]) -> R {
    match this.downcast::<SteppablePipeline>() {
        Some(pipeline) => pipeline.process(session, a.first().cloned()),
        None => Ok(Value::Null),
    }
}

fn end(session: &mut Session, this: &Value, _: &[Value]) -> R {
    match this.downcast::<SteppablePipeline>() {
        Some(pipeline) => pipeline.end(session),
        None => Ok(Value::Null),
    }
}

fn clean(session: &mut Session, this: &Value, _: &[Value]) -> R {
    if let Some(pipeline) = this.downcast::<SteppablePipeline>() {
        pipeline.clean(session);
    }
    Ok(Value::Null)
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Management.Automation.SteppablePipeline",
    interfaces: &["System.IDisposable"],
    methods: &[
        method("void Begin(object command)", begin),
        method("void Begin(bool expectInput, System.Management.Automation.EngineIntrinsics contextToRedirectTo)", begin),
        method("System.Array Process()", process),
        method("System.Array Process(object input)", process),
        method("System.Array End()", end),
        method("void Clean()", clean),
        method("void Dispose()", clean),
    ],
    ..TypeTable::EMPTY
}];
