//! `Formatter`: objects in, lines out: a shaper and a writer together.

use super::layout::Style;
use super::shaper::{Request, Shaper};
use super::style;
use super::writer::Writer;
use engine::error::Outcome;
use engine::{Failure, Session, Value};

/// Turns objects into lines.
pub struct Formatter {
    shaper: Shaper,
    writer: Writer,
}

impl Formatter {
    /// A formatter for tables of so many cells and other lines of so many.
    pub fn new(room: usize, line_room: usize, style: Style) -> Formatter {
        Formatter { shaper: Shaper::new(Request::default()), writer: Writer::new(room, line_room, style) }
    }

    /// A formatter for text of a width, or of the screen's where none is told (then only tables keep to it).
    pub fn for_text(session: &Session, width: Option<usize>) -> Formatter {
        let room = width.unwrap_or_else(|| session.host.width());
        Formatter::new(room, width.unwrap_or(usize::MAX), style::layout(style::in_text()))
    }

    /// A formatter for the screen.
    pub fn for_screen(session: &Session) -> Formatter {
        let style = style::layout(style::on_screen(session));
        // The last column of the screen stays free.
        let room = session.host.width().saturating_sub(1);
        let mut formatter = Formatter::new(room, room, style);
        if session.host.is_interactive() {
            formatter.writer = formatter.writer.hurried();
        }
        formatter
    }

    /// Takes an object.
    pub fn push(&mut self, session: &mut Session, value: &Value) -> Outcome {
        let result = self.shaper.push(session, value);
        self.pass_on();
        result
    }

    /// Ends what is open.
    pub fn finish(&mut self) {
        self.shaper.end();
        self.pass_on();
        self.writer.close();
    }

    /// The lines that are ready.
    pub fn take_lines(&mut self) -> Vec<String> {
        self.writer.take_lines()
    }

    /// Whether nothing is in progress.
    pub fn is_idle(&self) -> bool {
        !self.shaper.is_open() && !self.writer.is_open()
    }

    fn pass_on(&mut self) {
        for packet in self.shaper.take() {
            self.writer.push(packet);
        }
    }
}

/// The text that `>` and Out-File write for values: each line with its end.
pub fn to_text(session: &mut Session, values: &[Value], width: Option<usize>) -> Result<String, Failure> {
    let mut formatter = Formatter::for_text(session, width);
    for value in values {
        formatter.push(session, value)?;
    }
    formatter.finish();
    Ok(joined(formatter.take_lines()))
}

/// Lines as one text, each with its end.
pub fn joined(lines: Vec<String>) -> String {
    let mut out = String::with_capacity(lines.iter().map(|l| l.len() + 1).sum());
    for line in lines {
        out.push_str(&line);
        out.push('\n');
    }
    out
}
