//! Values as JSON text.

use crate::support::{dates, numbers, properties};
use engine::types::members;
use engine::{ErrorCategory, Failure, Fault, Name, Session, Value, convert};

/// How JSON is written.
pub(crate) struct JsonWriter {
    /// Levels that are followed; what lies deeper is written as text.
    pub depth: usize,
    /// Without line breaks and blanks.
    pub compress: bool,
    /// Names of enum values in place of numbers.
    pub enums_as_strings: bool,
    /// Which characters are escaped.
    pub escape: Escape,
    /// Whether something lay deeper than `depth`.
    pub truncated: bool,
}

/// `-EscapeHandling`
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Escape {
    /// Control characters alone
    Default,
    /// All but ASCII too
    NonAscii,
    /// `<`, `>`, `&`, `'` and `"` too
    Html,
}

impl JsonWriter {
    /// Appends a value.
    pub(crate) fn write(&mut self, session: &mut Session, out: &mut String, value: &Value, level: usize) -> Result<(), Failure> {
        match value.base() {
            Value::Null => out.push_str("null"),
            Value::Bool(b) => out.push_str(if *b { "true" } else { "false" }),
            Value::Str(text) => self.string(out, text),
            Value::Char(_) => {
                let text = convert::text(session, value.base())?;
                self.string(out, &text);
            }
            Value::Int(n) => out.push_str(&n.to_string()),
            Value::Long(n) => out.push_str(&n.to_string()),
            Value::SByte(_) | Value::Byte(_) | Value::Short(_) | Value::UShort(_) | Value::UInt(_) | Value::ULong(_) | Value::BigInt(_) => {
                out.push_str(&convert::text(session, value.base())?);
            }
            Value::Double(n) => self.real(out, numbers::double(*n)),
            Value::Single(n) => self.real(out, numbers::single(*n)),
            Value::Decimal(n) => self.real(out, n.to_string()),
            Value::Enum(e) if !self.enums_as_strings => out.push_str(&e.number.to_string()),
            Value::Enum(_) => {
                let text = convert::text(session, value.base())?;
                self.string(out, &text);
            }
            Value::DateTime(date) => {
                let text = dates::round_trip(session, *date)?;
                self.string(out, &text);
            }
            _ => return self.write_deep(session, out, value, level),
        }
        Ok(())
    }

    /// A value that may have parts.
    fn write_deep(&mut self, session: &mut Session, out: &mut String, value: &Value, level: usize) -> Result<(), Failure> {
        if let Some(text) = scalar_text(session, value)? {
            self.string(out, &text);
            return Ok(());
        }
        if level > self.depth {
            self.truncated = true;
            let text = convert::text(session, value)?;
            self.string(out, &text);
            return Ok(());
        }
        if let Value::Switch(on) = value.base() {
            return self.object(session, out, vec![(engine::Str::from("IsPresent"), Value::Bool(*on))], level);
        }
        if let Some(entries) = properties::entries(value) {
            let mut members = Vec::with_capacity(entries.len());
            for (key, item) in entries {
                let Some(key) = key.as_str() else { return Err(bad_key(value)) };
                members.push((engine::Str::from(key), item));
            }
            return self.object(session, out, members, level);
        }
        if let Some(items) = session.items(value.base())? {
            return self.array(session, out, &items, level);
        }
        let members = properties::all(session, value)?.into_iter().map(|(n, v)| (engine::Str::from(n.text()), v)).collect();
        self.object(session, out, members, level)
    }

    /// Appends an array.
    pub(crate) fn array(&mut self, session: &mut Session, out: &mut String, items: &[Value], level: usize) -> Result<(), Failure> {
        if items.is_empty() {
            out.push_str("[]");
            return Ok(());
        }
        out.push('[');
        for (i, item) in items.iter().enumerate() {
            if i > 0 {
                out.push(',');
            }
            self.line_break(out, level + 1);
            self.write(session, out, item, level + 1)?;
        }
        self.line_break(out, level);
        out.push(']');
        Ok(())
    }

    fn object(&mut self, session: &mut Session, out: &mut String, members: Vec<(engine::Str, Value)>, level: usize) -> Result<(), Failure> {
        if members.is_empty() {
            out.push_str("{}");
            return Ok(());
        }
        out.push('{');
        for (i, (name, item)) in members.iter().enumerate() {
            if i > 0 {
                out.push(',');
            }
            self.line_break(out, level + 1);
            self.string(out, name);
            out.push_str(if self.compress { ":" } else { ": " });
            self.write(session, out, item, level + 1)?;
        }
        self.line_break(out, level);
        out.push('}');
        Ok(())
    }

    fn line_break(&self, out: &mut String, level: usize) {
        if !self.compress {
            out.push('\n');
            out.extend(std::iter::repeat_n("  ", level));
        }
    }

    /// A real number always shows that it is one; what is no number in JSON is text.
    fn real(&self, out: &mut String, text: String) {
        if text.ends_with(['N', 'y']) {
            return self.string(out, &text);
        }
        out.push_str(&text);
        if !text.contains(['.', 'E', 'e']) {
            out.push_str(".0");
        }
    }

    /// Appends a string in quotes.
    pub(crate) fn string(&self, out: &mut String, text: &str) {
        out.push('"');
        for c in text.chars() {
            match c {
                '"' if self.escape == Escape::Html => out.push_str("\\u0022"),
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                '\u{8}' => out.push_str("\\b"),
                '\u{c}' => out.push_str("\\f"),
                '\u{85}' | '\u{2028}' | '\u{2029}' => push_units(out, c),
                c if (c as u32) < 0x20 => push_units(out, c),
                '<' | '>' | '&' | '\'' if self.escape == Escape::Html => push_units(out, c),
                c if self.escape == Escape::NonAscii && !c.is_ascii() => push_units(out, c),
                c => out.push(c),
            }
        }
        out.push('"');
    }
}

fn push_units(out: &mut String, c: char) {
    let mut buffer = [0; 2];
    for unit in c.encode_utf16(&mut buffer) {
        out.push_str(&format!("\\u{unit:04x}"));
    }
}

fn bad_key(dictionary: &Value) -> Failure {
    let name = engine::Type::of(dictionary).map(|t| t.name().to_owned()).unwrap_or_default();
    let message = format!("The type '{name}' is not supported for serialization or deserialization of a dictionary. Keys must be strings.");
    Fault::new("NonStringKeyInDictionary", ErrorCategory::InvalidOperation, message)
        .exception("System.InvalidOperationException")
        .target(dictionary.clone())
        .into()
}

/// The text of objects that JSON writes as one: guids, uris, dates with offsets.
fn scalar_text(session: &mut Session, value: &Value) -> Result<Option<String>, Failure> {
    let Value::Native(native) = value.base() else { return Ok(None) };
    match native.object.type_of().name() {
        "System.Guid" => Ok(Some(convert::text(session, value.base())?.as_str().to_owned())),
        "System.Uri" => {
            let original = members::property(session, value.base(), Name::new("OriginalString"))?;
            Ok(original.and_then(|v| v.as_str().map(str::to_owned)))
        }
        "System.DateTimeOffset" => {
            let format = [Value::from("yyyy-MM-ddTHH:mm:ss.FFFFFFFK")];
            let text = members::invoke(session, value.base(), Name::new("ToString"), &format)?;
            Ok(text.as_str().map(str::to_owned))
        }
        _ => Ok(None),
    }
}
