//! `Out-File`.

use super::formatter::{Formatter, joined};
use super::text_file::{self, TextFile};
use engine::error::Outcome;
use engine::{Cmdlet, CommandTable, Invocation};

#[derive(Default)]
struct OutFile {
    formatter: Option<Formatter>,
    file: Option<TextFile>,
}

impl Cmdlet for OutFile {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        let width = cx.int("Width").and_then(|n| usize::try_from(n).ok());
        self.formatter = Some(Formatter::for_text(cx.session, width));
        self.file = text_file::open(cx)?;
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let Some(formatter) = &mut self.formatter else { return Ok(()) };
        let input = cx.input();
        formatter.push(cx.session, &input)?;
        let lines = formatter.take_lines();
        self.write(cx, lines)
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        let Some(formatter) = &mut self.formatter else { return Ok(()) };
        formatter.finish();
        let lines = formatter.take_lines();
        self.write(cx, lines)
    }
}

impl OutFile {
    fn write(&mut self, cx: &mut Invocation, lines: Vec<String>) -> Outcome {
        let Some(file) = &mut self.file else { return Ok(()) };
        let text = if cx.switch("NoNewline") { lines.concat() } else { joined(lines) };
        match file.write(&text) {
            Ok(()) => Ok(()),
            Err(fault) => Err(cx.stop(fault)),
        }
    }
}

/// The command.
pub const ROW: CommandTable = CommandTable::new("Out-File", include_str!("out_file.ps1"), || Box::new(OutFile::default()));
