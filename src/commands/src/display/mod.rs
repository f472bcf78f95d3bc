//! How objects and errors print: views, layout, and the commands Format-* and Out-*.

use engine::{CommandTable, Outcome, Session, Value};

/// The commands of this room.
pub static ROWS: &[CommandTable] = &[];

/// The aliases of this room.
pub static ALIASES: &[(&str, &str)] = &[];

/// The formatter for [`Session::set_display`].
pub fn new_display() -> Box<dyn engine::run::Display> {
    Box::new(Screen)
}

struct Screen;

impl engine::run::Display for Screen {
    fn object(&mut self, session: &mut Session, value: &Value) -> Outcome {
        let text = engine::convert::text(session, value)?;
        let _ = session.host.write(&format!("{text}\n"));
        Ok(())
    }

    fn error(&mut self, session: &mut Session, record: &Value) -> Outcome {
        if let Some(record) = record.downcast::<engine::ErrorRecord>() {
            let text = format!("{}\n", record.message());
            let _ = session.host.write_error(&text);
        }
        Ok(())
    }

    fn finish(&mut self, _session: &mut Session) -> Outcome {
        Ok(())
    }
}
