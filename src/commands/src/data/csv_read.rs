//! `ConvertFrom-Csv` and `Import-Csv`.

use super::csv_text::CsvReader;
use super::csv_write::delimiter;
use crate::places;
use crate::support::charset::Charset;
use crate::support::faults;
use engine::value::Bag;
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Name, Object, Outcome, Str, Value};
use std::cell::RefCell;
use std::rc::Rc;

/// What the lines read so far have told.
#[derive(Default)]
struct CsvShape {
    names: Option<Rc<Vec<Name>>>,
    type_names: Option<Rc<RefCell<Vec<Str>>>>,
    begun: bool,
}

impl CsvShape {
    fn of_call(cx: &mut Invocation) -> Result<CsvShape, Failure> {
        let mut shape = CsvShape::default();
        if cx.has("Header") {
            let header: Vec<String> = cx.texts("Header").iter().map(|t| t.as_str().to_owned()).collect();
            shape.names = Some(names(cx, header)?);
        }
        Ok(shape)
    }

    /// Sends the objects of a text.
    fn read(&mut self, cx: &mut Invocation, text: &str, delimiter: char) -> Outcome {
        let mut reader = CsvReader::new(text, delimiter);
        self.read_type(&mut reader);
        while let Some(record) = reader.record() {
            let Some(names) = self.names.clone() else {
                self.names = Some(names(cx, record)?);
                continue;
            };
            let mut values = Vec::with_capacity(names.len());
            values.extend(record.into_iter().take(names.len()).map(Value::from));
            values.resize(names.len(), Value::Null);
            let mut bag = Bag::new(names, values);
            bag.type_names = self.type_names.clone();
            cx.write(Value::Object(Rc::new(Object::custom(bag))))?;
        }
        Ok(())
    }

    /// A first line `#TYPE Name` gives the objects a type name; `#Fields:` lines of logs name the columns.
    fn read_type(&mut self, reader: &mut CsvReader) {
        if self.begun {
            return;
        }
        self.begun = !reader.peek_line().is_empty();
        if let Some(name) = reader.peek_line().strip_prefix("#TYPE ") {
            self.type_names = Some(Rc::new(RefCell::new(vec![Str::from(name.trim())])));
            reader.skip_line();
        }
    }
}

/// The names of columns: empty ones are replaced, repeated ones refused.
fn names(cx: &mut Invocation, header: Vec<String>) -> Result<Rc<Vec<Name>>, Failure> {
    let mut names: Vec<Name> = Vec::with_capacity(header.len());
    let mut missing = 0;
    for text in header {
        let name = if text.is_empty() {
            missing += 1;
            Name::new(&format!("H{missing}"))
        } else {
            Name::new(&text)
        };
        if names.contains(&name) {
            let message = format!("The member \"{}\" is already present.", name.text());
            let fault = Fault::new("AlreadyPresentPSMemberInfoInternalCollectionAdd", ErrorCategory::NotSpecified, message);
            return Err(cx.stop(fault.exception("System.Management.Automation.ExtendedTypeSystemException")));
        }
        names.push(name);
    }
    if missing > 0 {
        cx.warning(
            "One or more headers were not specified. Default names starting with \"H\" have been used in place of any missing headers.",
        )?;
    }
    Ok(Rc::new(names))
}

/// `ConvertFrom-Csv`
#[derive(Default)]
pub struct ConvertFromCsv {
    shape: CsvShape,
}

impl Cmdlet for ConvertFromCsv {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        self.shape = CsvShape::of_call(cx)?;
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let delimiter = delimiter(cx);
        for item in cx.list("InputObject") {
            let text = engine::convert::text(cx.session, &item)?;
            self.shape.read(cx, &text, delimiter)?;
        }
        Ok(())
    }
}

/// `Import-Csv`
#[derive(Default)]
pub struct ImportCsv {}

impl Cmdlet for ImportCsv {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let charset = match cx.arg("Encoding") {
            Some(value) => Charset::of(cx.session, &value)?,
            None => Charset::DEFAULT,
        };
        let delimiter = delimiter(cx);
        for path in places::input_files(cx)? {
            match std::fs::read(&path) {
                Ok(bytes) => CsvShape::of_call(cx)?.read(cx, &charset.decode(&bytes), delimiter)?,
                Err(error) => cx.error(faults::open_failure(&error, &path.display().to_string()))?,
            }
        }
        Ok(())
    }
}
