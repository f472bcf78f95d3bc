//! Errors for a terminal: drawn with their place underlined. Objects are shown as everywhere.

use super::advice::advice;
use crate::diagnostics::{Trouble, Window, draw};
use crate::host::coloured;
use engine::error::ErrorRecord;
use engine::run::Display;
use engine::{ErrorCategory, Outcome, Session, Value};

/// A display whose errors are drawn.
pub(super) struct DrawnErrors {
    /// What shows everything else.
    pub plain: Box<dyn Display>,
}

impl Display for DrawnErrors {
    fn object(&mut self, session: &mut Session, value: &Value) -> Outcome {
        self.plain.object(session, value)
    }

    fn error(&mut self, session: &mut Session, record: &Value) -> Outcome {
        let Some(trouble) = record.downcast::<ErrorRecord>().map(trouble_of) else {
            return self.plain.error(session, record);
        };
        self.plain.finish(session)?;
        let drawn = draw(&trouble, session.host.width(), coloured());
        // A terminal that is gone cannot be told.
        session.host.write_error(&drawn).ok();
        Ok(())
    }

    fn finish(&mut self, session: &mut Session) -> Outcome {
        self.plain.finish(session)
    }
}

/// What is drawn of an error record.
fn trouble_of(record: &ErrorRecord) -> Trouble {
    let position = record.position.borrow();
    Trouble {
        heading: heading(record),
        message: message_of(record),
        help: advice(record),
        place: position.as_ref().map(|p| Window::new(&p.source, p.span)),
    }
}

/// The command that made the error, or the error's id where that is a name.
fn heading(record: &ErrorRecord) -> String {
    let activity = record.activity.borrow();
    let id = record.id.borrow();
    let id = id.split(',').next().unwrap_or_default();
    match (activity.as_str(), id) {
        ("", "") => record.category.name().to_string(),
        ("", id) if id.contains(char::is_whitespace) => record.category.name().to_string(),
        ("", id) => id.to_string(),
        (activity, _) => activity.to_string(),
    }
}

/// The message; of a parse error only the sentence, since the place is drawn.
fn message_of(record: &ErrorRecord) -> String {
    let message = record.message();
    if record.category != ErrorCategory::ParserError || !message.starts_with("At line:") {
        return message;
    }
    let first = message.split("\n\n").next().unwrap_or_default();
    first.lines().skip(3).collect::<Vec<_>>().join("\n")
}
