//! The methods that scripts call on objects of the module, beside those that every object has.

use crate::object::VmmObject;
use crate::room::VmmRoom;
use engine::types::{Method, method};
use engine::value::{DateTime, TimeKind};
use engine::{R, Session, Value};
use fabric::Field;

/// The methods of a kind's class.
pub(super) fn of(kind: &str) -> &'static [Method] {
    match kind {
        "ServerConnection" => CONNECTION,
        "ServicingWindow" => WINDOW,
        _ => &[],
    }
}

static CONNECTION: &[Method] = &[method("void Disconnect()", disconnect)];
static WINDOW: &[Method] = &[method("datetime GetStartDateTimeInLocalTimeZone()", local_start)];

/// Ends the connection; the next command makes a new one by itself.
fn disconnect(session: &mut Session, _this: &Value, _arguments: &[Value]) -> R {
    session.room::<VmmRoom>().disconnect();
    Ok(Value::Null)
}

/// When the window opens: the day it starts, at its time of day. The simulated server keeps UTC, as its hosts do.
fn local_start(session: &mut Session, this: &Value, _arguments: &[Value]) -> R {
    let Some(window) = this.downcast::<VmmObject>() else { return Ok(Value::Null) };
    let room = session.room::<VmmRoom>();
    let fabric = room.fabric();
    let Some(day) = fabric.get(window.id, "StartDate").as_ref().and_then(Field::as_time) else { return Ok(Value::Null) };
    let seconds = seconds_of_day(&fabric.text_at(window.id, "StartTimeOfDay"));
    Ok(Value::DateTime(DateTime::new(day.plus_seconds(seconds).0, TimeKind::Local)))
}

/// The seconds of `22:00:00`; 0 for anything else.
fn seconds_of_day(text: &str) -> i64 {
    let parts = text.split(':').map(|part| part.trim().parse::<i64>().unwrap_or(0));
    parts.zip([3600, 60, 1]).map(|(part, unit)| part * unit).sum()
}
