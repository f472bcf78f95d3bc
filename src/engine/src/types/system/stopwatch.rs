//! `System.Diagnostics.Stopwatch`: by the host's clock, which may be simulated.

use super::super::{Type, TypeTable, method, property};
use crate::R;
use crate::run::Session;
use crate::value::{Native, TimeSpan, Value};
use std::any::Any;
use std::cell::Cell;

struct Stopwatch {
    /// The ticks of the clock when it was started, while it runs.
    since: Cell<Option<i64>>,
    gathered: Cell<i64>,
}

impl Native for Stopwatch {
    fn type_of(&self) -> Type {
        Type::known("System.Diagnostics.Stopwatch")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        crate::text::span::format(TimeSpan(self.gathered.get()), "c")
    }
}

fn elapsed(session: &mut Session, this: &Value) -> i64 {
    let now = session.host.now().ticks();
    this.downcast::<Stopwatch>().map_or(0, |w| w.gathered.get() + w.since.get().map_or(0, |s| now - s))
}

fn made(since: Option<i64>) -> R {
    Ok(Value::native(Stopwatch { since: Cell::new(since), gathered: Cell::new(0) }))
}

fn start(session: &mut Session, this: &Value, _: &[Value]) -> R {
    let now = session.host.now().ticks();
    if let Some(watch) = this.downcast::<Stopwatch>() {
        watch.since.set(watch.since.get().or(Some(now)));
    }
    Ok(Value::Null)
}

fn stop(session: &mut Session, this: &Value, _: &[Value]) -> R {
    let total = elapsed(session, this);
    if let Some(watch) = this.downcast::<Stopwatch>() {
        watch.gathered.set(total);
        watch.since.set(None);
    }
    Ok(Value::Null)
}

fn reset(this: &Value, since: Option<i64>) -> R {
    if let Some(watch) = this.downcast::<Stopwatch>() {
        watch.gathered.set(0);
        watch.since.set(since);
    }
    Ok(Value::Null)
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Diagnostics.Stopwatch",
    properties: &[
        property("timespan Elapsed", |s, this| Ok(Value::TimeSpan(TimeSpan(elapsed(s, this))))),
        property("long ElapsedMilliseconds", |s, this| Ok(Value::Long(elapsed(s, this) / 10_000))),
        property("long ElapsedTicks", |s, this| Ok(Value::Long(elapsed(s, this) * 100))),
        property("bool IsRunning", |_, this| Ok(Value::Bool(this.downcast::<Stopwatch>().is_some_and(|w| w.since.get().is_some())))),
        property("static long Frequency", |_, _| Ok(Value::Long(1_000_000_000))),
        property("static bool IsHighResolution", |_, _| Ok(Value::Bool(true))),
    ],
    methods: &[
        method("void Reset()", |_, this, _| reset(this, None)),
        method("void Restart()", |s, this, _| {
            let now = s.host.now().ticks();
            reset(this, Some(now))
        }),
        method("void Start()", start),
        method("void Stop()", stop),
        method("static long GetTimestamp()", |s, _, _| Ok(Value::Long(s.host.now().ticks() * 100))),
        method("static System.Diagnostics.Stopwatch StartNew()", |s, _, _| {
            let now = s.host.now().ticks();
            made(Some(now))
        }),
    ],
    constructors: &[method("()", |_, _, _| made(None))],
    ..TypeTable::EMPTY
}];
