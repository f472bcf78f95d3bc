//! The end of the outermost pipeline: objects are shown on the screen, errors on standard error.

use super::error_view;
use super::formatter::{Formatter, joined};
use super::layout::text::plain;
use super::style;
use engine::error::Outcome;
use engine::run::Display;
use engine::{ErrorCategory, Failure, Fault, Session, Value};
use std::io;

/// What the session shows objects with. A table goes on over the statements of a script until [`Display::finish`].
#[derive(Default)]
pub struct Screen {
    formatter: Option<Formatter>,
}

fn broken(error: &io::Error) -> Failure {
    Fault::new("WriteError", ErrorCategory::WriteError, error.to_string()).exception("System.IO.IOException").into()
}

/// Writes text to standard output; without escape sequences where the screen takes none.
pub fn write_out(session: &mut Session, text: &str) -> Outcome {
    if text.is_empty() {
        return Ok(());
    }
    let written =
        if text.contains('\u{1b}') && !style::on_screen(session) { session.host.write(&plain(text)) } else { session.host.write(text) };
    written.map_err(|e| broken(&e))
}

impl Screen {
    fn flush(&mut self, session: &mut Session) -> Outcome {
        let lines = self.formatter.as_mut().map(Formatter::take_lines).unwrap_or_default();
        write_out(session, &joined(lines))
    }
}

impl Display for Screen {
    fn object(&mut self, session: &mut Session, value: &Value) -> Outcome {
        if let Value::Str(text) = value
            && self.formatter.as_ref().is_none_or(Formatter::is_idle)
        {
            write_out(session, text)?;
            return write_out(session, "\n");
        }
        let formatter = self.formatter.get_or_insert_with(|| Formatter::for_screen(session));
        let result = formatter.push(session, value);
        self.flush(session)?;
        result
    }

    fn error(&mut self, session: &mut Session, record: &Value) -> Outcome {
        let text = error_view::screen_text(session, record)?;
        session.host.write_error(&format!("{text}\n")).map_err(|e| broken(&e))
    }

    fn finish(&mut self, session: &mut Session) -> Outcome {
        if let Some(formatter) = &mut self.formatter {
            formatter.finish();
        }
        self.flush(session)?;
        self.formatter = None;
        Ok(())
    }
}
