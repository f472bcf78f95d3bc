//! `Out-String`.

use super::formatter::{Formatter, joined};
use engine::error::Outcome;
use engine::{Cmdlet, CommandTable, Invocation, Value};

#[derive(Default)]
struct OutString {
    formatter: Option<Formatter>,
    streams: bool,
    lines: Vec<String>,
}

impl Cmdlet for OutString {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        let width = cx.int("Width").and_then(|n| usize::try_from(n).ok());
        self.streams = cx.switch("Stream");
        self.formatter = Some(Formatter::for_text(cx.session, width));
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let Some(formatter) = &mut self.formatter else { return Ok(()) };
        let input = cx.input();
        formatter.push(cx.session, &input)?;
        self.lines.append(&mut formatter.take_lines());
        self.stream(cx)
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        let Some(formatter) = &mut self.formatter else { return Ok(()) };
        formatter.finish();
        self.lines.append(&mut formatter.take_lines());
        self.stream(cx)?;
        if self.streams {
            return Ok(());
        }
        let lines = std::mem::take(&mut self.lines);
        let text = if cx.switch("NoNewline") { lines.concat() } else { joined(lines) };
        cx.write(Value::text(text))
    }
}

impl OutString {
    fn stream(&mut self, cx: &mut Invocation) -> Outcome {
        if !self.streams {
            return Ok(());
        }
        std::mem::take(&mut self.lines).into_iter().try_for_each(|line| cx.write(Value::text(line)))
    }
}

/// The command.
pub const ROW: CommandTable = CommandTable::new("Out-String", include_str!("out_string.ps1"), || Box::new(OutString::default()));
