//! `ConvertTo-Csv` and `Export-Csv`.

use super::csv_text::{CsvReader, Quotes, push_field};
use crate::support::charset::Charset;
use crate::support::properties;
use crate::support::sink::{FileSink, Opening};
use engine::types::members;
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Name, Outcome, Session, Value};

/// How objects become lines.
pub(super) struct CsvWriter {
    delimiter: char,
    quotes: Quotes,
    quote_fields: Option<Vec<Name>>,
    type_line: bool,
    header: bool,
    columns: Option<Vec<Name>>,
}

impl CsvWriter {
    fn new(cx: &mut Invocation) -> Result<CsvWriter, Failure> {
        if cx.has("QuoteFields") && cx.has("UseQuotes") {
            return Err(cx.stop(clash("CannotSpecifyQuoteFieldsAndUseQuotes", "UseQuotes", "QuoteFields")));
        }
        if cx.switch("IncludeTypeInformation") && cx.switch("NoTypeInformation") {
            return Err(cx.stop(clash(
                "CannotSpecifyIncludeTypeInformationAndNoTypeInformation",
                "IncludeTypeInformation",
                "NoTypeInformation",
            )));
        }
        let quotes = match cx.arg("UseQuotes") {
            Some(Value::Enum(kind)) if kind.number == 0 => Quotes::Never,
            Some(Value::Enum(kind)) if kind.number == 2 => Quotes::AsNeeded,
            _ => Quotes::Always,
        };
        let quote_fields = cx.has("QuoteFields").then(|| cx.texts("QuoteFields").iter().map(|t| Name::new(t)).collect());
        Ok(CsvWriter {
            delimiter: delimiter(cx),
            quotes,
            quote_fields,
            type_line: cx.switch("IncludeTypeInformation"),
            header: !cx.switch("NoHeader"),
            columns: None,
        })
    }

    fn quotes_of(&self, column: Name) -> &Quotes {
        match &self.quote_fields {
            Some(fields) if fields.contains(&column) => &Quotes::Always,
            Some(_) => &Quotes::Never,
            None => &self.quotes,
        }
    }

    /// The lines of an object: before the first one the header.
    fn lines(&mut self, session: &mut Session, object: &Value) -> Result<Vec<String>, Failure> {
        let mut lines = Vec::with_capacity(1);
        if self.columns.is_none() {
            let columns: Vec<Name> = columns_of(session, object)?;
            if columns.is_empty() {
                return Ok(lines);
            }
            if self.type_line {
                let name = members::type_names(object).into_iter().next().unwrap_or_else(|| engine::Str::from("System.Object"));
                lines.push(format!("#TYPE {name}"));
            }
            self.columns = Some(columns);
            if self.header {
                lines.push(self.header_line());
            }
        }
        let columns = self.columns.take().unwrap_or_default();
        let line = self.row(session, object, &columns);
        self.columns = Some(columns);
        lines.push(line?);
        Ok(lines)
    }

    fn header_line(&self) -> String {
        let mut line = String::new();
        for (i, column) in self.columns.iter().flatten().enumerate() {
            if i > 0 {
                line.push(self.delimiter);
            }
            push_field(&mut line, Some(&column.text()), self.quotes_of(*column), self.delimiter);
        }
        line
    }

    fn row(&self, session: &mut Session, object: &Value, columns: &[Name]) -> Result<String, Failure> {
        let mut line = String::new();
        for (i, column) in columns.iter().enumerate() {
            if i > 0 {
                line.push(self.delimiter);
            }
            let text = match read(session, object, *column)? {
                Value::Null => None,
                Value::Str(text) => Some(text.as_str().to_owned()),
                other => Some(properties::text(session, &other)?),
            };
            push_field(&mut line, text.as_deref(), self.quotes_of(*column), self.delimiter);
        }
        Ok(line)
    }
}

fn clash(id: &'static str, one: &str, other: &str) -> Fault {
    let message = format!("You must specify either the -{one} or -{other} parameters, but not both.");
    Fault::new(id, ErrorCategory::InvalidData, message).exception("System.InvalidOperationException")
}

/// The `-Delimiter`, a comma unless told.
pub(super) fn delimiter(cx: &Invocation) -> char {
    match cx.arg("Delimiter") {
        Some(Value::Char(unit)) => char::from_u32(u32::from(unit)).unwrap_or(','),
        Some(other) => other.as_str().and_then(|t| t.chars().next()).unwrap_or(','),
        None => ',',
    }
}

fn columns_of(session: &mut Session, object: &Value) -> Result<Vec<Name>, Failure> {
    if let Some(entries) = properties::entries(object) {
        return entries.into_iter().map(|(key, _)| properties::text(session, &key).map(|t| Name::new(&t))).collect();
    }
    Ok(properties::all(session, object)?.into_iter().map(|(name, _)| name).collect())
}

/// The value of a column of an object; null when there is none or its getter fails.
fn read(session: &mut Session, object: &Value, column: Name) -> Result<Value, Failure> {
    if let Value::Object(custom) = object
        && let Some(found) = custom.bag.borrow().get(column)
        && !matches!(found, Value::Member(_))
    {
        return Ok(found.clone());
    }
    match members::property(session, object, column) {
        Ok(value) => Ok(value.unwrap_or_default()),
        Err(failure) if failure.is_error() => Ok(Value::Null),
        Err(failure) => Err(failure),
    }
}

/// `ConvertTo-Csv`
#[derive(Default)]
pub struct ConvertToCsv {
    writer: Option<CsvWriter>,
}

impl Cmdlet for ConvertToCsv {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        self.writer = Some(CsvWriter::new(cx)?);
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let input = cx.input();
        let Some(writer) = &mut self.writer else { return Ok(()) };
        if input.is_null() {
            return Ok(());
        }
        for line in writer.lines(cx.session, &input)? {
            cx.write(Value::from(line))?;
        }
        Ok(())
    }
}

/// `Export-Csv`
#[derive(Default)]
pub struct ExportCsv {
    writer: Option<CsvWriter>,
    file: Option<FileSink>,
    /// Whether the columns are those of the file that is added to.
    fixed: bool,
    path: String,
}

impl Cmdlet for ExportCsv {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        let mut writer = CsvWriter::new(cx)?;
        if !cx.has("Path") && !cx.has("LiteralPath") {
            let message = "You must specify either the -Path or -LiteralPath parameters, but not both.";
            let fault = Fault::new("CannotSpecifyPathAndLiteralPath", ErrorCategory::InvalidData, message);
            return Err(cx.stop(fault.exception("System.InvalidOperationException")));
        }
        let append = cx.switch("Append");
        let Some(opening) = Opening::of_call(cx, append)? else { return Ok(()) };
        self.path = opening.path.display().to_string();
        if append {
            self.take_header(&mut writer, &opening);
        }
        self.file = Some(FileSink::open(cx, opening)?);
        self.writer = Some(writer);
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let input = cx.input();
        let (Some(writer), Some(file)) = (&mut self.writer, &mut self.file) else { return Ok(()) };
        if input.is_null() {
            return Ok(());
        }
        if self.fixed
            && !cx.switch("Force")
            && let Some(missing) = missing_column(cx.session, &input, writer)?
        {
            return Err(cx.stop(mismatch(&self.path, &missing)));
        }
        for line in writer.lines(cx.session, &input)? {
            file.line(&line);
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        self.file.take().map_or(Ok(()), |file| file.finish(cx))
    }
}

impl ExportCsv {
    /// The columns of a file that is added to are its own.
    fn take_header(&mut self, writer: &mut CsvWriter, opening: &Opening) {
        let text = Charset::DEFAULT.decode(&std::fs::read(&opening.path).unwrap_or_default());
        let mut reader = CsvReader::new(&text, writer.delimiter);
        if reader.peek_line().starts_with("#TYPE") {
            reader.skip_line();
        }
        if let Some(record) = reader.record() {
            writer.columns = Some(record.iter().map(|t| Name::new(t)).collect());
            self.fixed = true;
        }
    }
}

fn missing_column(session: &mut Session, object: &Value, writer: &CsvWriter) -> Result<Option<Name>, Failure> {
    let own = columns_of(session, object)?;
    Ok(writer.columns.iter().flatten().find(|c| !own.contains(c)).copied())
}

fn mismatch(path: &str, column: &Name) -> Fault {
    let message = format!(
        "Cannot append CSV content to the following file: {path}. The appended object does not have a property that corresponds to the \
         following column: {}. To continue with mismatched properties, add the -Force parameter, and then retry the command.",
        column.text()
    );
    Fault::new("CannotAppendCsvWithMismatchedPropertyNames", ErrorCategory::InvalidData, message)
        .exception("System.InvalidOperationException")
}
