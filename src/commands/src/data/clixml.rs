//! `ConvertTo-CliXml`, `ConvertFrom-CliXml`, `Export-Clixml` and `Import-Clixml`.

use super::clixml_read;
use super::clixml_write::ClixmlWriter;
use crate::places;
use crate::support::charset::Charset;
use crate::support::faults;
use crate::support::sink::{FileSink, Opening};
use engine::{Cmdlet, Invocation, Outcome, Value};

fn depth(cx: &Invocation) -> usize {
    cx.int("Depth").unwrap_or(2).max(1) as usize
}

/// `ConvertTo-CliXml`
#[derive(Default)]
pub struct ConvertToClixml {
    writer: Option<ClixmlWriter>,
}

impl Cmdlet for ConvertToClixml {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let depth = depth(cx);
        let input = cx.input();
        self.writer.get_or_insert_with(|| ClixmlWriter::new(depth)).object(cx.session, &input)
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        match self.writer.take() {
            Some(writer) => cx.write(Value::from(writer.finish())),
            None => Ok(()),
        }
    }
}

/// `ConvertFrom-CliXml`
#[derive(Default)]
pub struct ConvertFromClixml {}

impl Cmdlet for ConvertFromClixml {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let text = cx.text("InputObject").unwrap_or_else(|| engine::Str::from(""));
        for value in clixml_read::read(cx.session, &text)? {
            cx.write_unrolled(value)?;
        }
        Ok(())
    }
}

/// `Export-Clixml`
#[derive(Default)]
pub struct ExportClixml {
    writer: Option<ClixmlWriter>,
    file: Option<FileSink>,
}

impl Cmdlet for ExportClixml {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        if let Some(opening) = Opening::of_call(cx, false)? {
            self.file = Some(FileSink::open(cx, opening)?);
            self.writer = Some(ClixmlWriter::new(depth(cx)));
        }
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let input = cx.input();
        match &mut self.writer {
            Some(writer) => writer.object(cx.session, &input),
            None => Ok(()),
        }
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        if let (Some(writer), Some(mut file)) = (self.writer.take(), self.file.take()) {
            file.text(&writer.finish());
            file.finish(cx)?;
        }
        Ok(())
    }
}

/// `Import-Clixml`
#[derive(Default)]
pub struct ImportClixml {}

impl Cmdlet for ImportClixml {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        for path in places::input_files(cx)? {
            let bytes = match std::fs::read(&path) {
                Ok(bytes) => bytes,
                Err(error) => {
                    cx.error(faults::open_failure(&error, &path.display().to_string()))?;
                    continue;
                }
            };
            let values = clixml_read::read(cx.session, &Charset::DEFAULT.decode(&bytes))?;
            for value in page(cx, values) {
                cx.write_unrolled(value)?;
            }
        }
        Ok(())
    }
}

/// `-First` and `-Skip`
fn page(cx: &Invocation, values: Vec<Value>) -> Vec<Value> {
    let count = |name: &str, default: usize| match cx.arg(name) {
        Some(Value::ULong(n)) if cx.has(name) => usize::try_from(n).unwrap_or(usize::MAX),
        _ => default,
    };
    values.into_iter().skip(count("Skip", 0)).take(count("First", usize::MAX)).collect()
}
