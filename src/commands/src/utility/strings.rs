//! `Join-String` and `Format-Hex`.

use crate::places;
use crate::support::charset::Charset;
use crate::support::faults;
use crate::support::properties;
use crate::support::record::{Record, record_table};
use engine::types::TypeTable;
use engine::types::members;
use engine::{Cmdlet, Failure, Invocation, Name, Outcome, Seq, SeqKind, Type, Value, convert, operators};
use std::rc::Rc;

/// `Join-String`
#[derive(Default)]
pub struct JoinString {
    parts: Vec<String>,
}

impl Cmdlet for JoinString {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        for item in cx.list("InputObject") {
            if item.is_null() {
                continue;
            }
            let value = match cx.arg("Property").map(|p| p.base().clone()) {
                Some(Value::Block(block)) => cx.session.block_value(&block, item)?,
                Some(property) if !property.is_null() => {
                    let name = convert::text(cx.session, &property)?;
                    members::property(cx.session, &item, Name::new(&name))?.unwrap_or_default()
                }
                _ => item,
            };
            let part = self.part(cx, &value)?;
            self.parts.push(part);
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        let separator = if cx.switch("UseCulture") {
            ",".to_owned()
        } else {
            match cx.arg("Separator") {
                Some(value) if cx.has("Separator") => convert::text(cx.session, &value)?.as_str().to_owned(),
                _ => cx.variable("OFS").as_str().unwrap_or_default().to_owned(),
            }
        };
        let text = |name: &str| cx.text(name).map(|t| t.as_str().to_owned()).unwrap_or_default();
        let joined = Value::from(format!("{}{}{}", text("OutputPrefix"), self.parts.join(&separator), text("OutputSuffix")));
        cx.write(joined)
    }
}

impl JoinString {
    fn part(&self, cx: &mut Invocation, value: &Value) -> Result<String, Failure> {
        if let Some(format) = cx.text("FormatString").filter(|f| !f.is_empty()) {
            return operators::format(cx.session, &format, std::slice::from_ref(value));
        }
        let text = convert::text(cx.session, value)?;
        Ok(match (cx.switch("SingleQuote"), cx.switch("DoubleQuote")) {
            (true, _) => format!("'{text}'"),
            (_, true) => format!("\"{text}\""),
            _ => text.as_str().to_owned(),
        })
    }
}

/// Bytes with their place and their characters.
pub(crate) static BYTES: TypeTable = record_table!("Microsoft.PowerShell.Commands.ByteCollection": "System.Object" {
    "ulong Offset64" = "Offset64",
    "uint Offset" = "Offset",
    "byte[] Bytes" = "Bytes",
    "string Path" = "Path",
    "string HexOffset" = "HexOffset",
    "string HexBytes" = "HexBytes",
    "string Ascii" = "Ascii",
    "string Label" = "Label",
});

/// `Format-Hex`
#[derive(Default)]
pub struct FormatHex {}

impl Cmdlet for FormatHex {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.has("Path") || cx.has("LiteralPath") {
            for path in places::input_files(cx)? {
                let shown = path.display().to_string();
                match std::fs::read(&path) {
                    Ok(bytes) => self.send(cx, &bytes, &shown, None)?,
                    Err(error) => cx.error(faults::open_failure(&error, &shown))?,
                }
            }
            return Ok(());
        }
        let charset = match cx.arg("Encoding") {
            Some(value) => Charset::of(cx.session, &value)?,
            None => Charset::DEFAULT,
        };
        let input = cx.input();
        let (bytes, kind) = bytes_of(cx, &input, charset)?;
        let label = format!("{kind} ({})", Type::of(&input).map(|t| t.name().to_owned()).unwrap_or_default());
        self.send(cx, &bytes, "", Some(label))
    }
}

fn bytes_of(cx: &mut Invocation, value: &Value, charset: Charset) -> Result<(Vec<u8>, &'static str), Failure> {
    Ok(match value.base() {
        Value::Str(text) => (charset.encode(text), "String"),
        Value::Byte(n) => (vec![*n], "Byte"),
        Value::SByte(n) => (n.to_le_bytes().to_vec(), "SByte"),
        Value::Short(n) => (n.to_le_bytes().to_vec(), "Int16"),
        Value::UShort(n) => (n.to_le_bytes().to_vec(), "UInt16"),
        Value::Int(n) => (n.to_le_bytes().to_vec(), "Int32"),
        Value::UInt(n) => (n.to_le_bytes().to_vec(), "UInt32"),
        Value::Long(n) => (n.to_le_bytes().to_vec(), "Int64"),
        Value::ULong(n) => (n.to_le_bytes().to_vec(), "UInt64"),
        Value::Double(n) => (n.to_le_bytes().to_vec(), "Double"),
        Value::Single(n) => (n.to_le_bytes().to_vec(), "Single"),
        Value::Bool(b) => (vec![u8::from(*b)], "Boolean"),
        Value::Char(unit) => (unit.to_le_bytes().to_vec(), "Char"),
        Value::Seq(seq) => {
            let mut all = Vec::new();
            for item in seq.to_vec() {
                all.extend(bytes_of(cx, &item, charset)?.0);
            }
            (all, "Array")
        }
        other => (charset.encode(&properties::text(cx.session, &other.clone())?), "Object"),
    })
}

impl FormatHex {
    fn send(&self, cx: &mut Invocation, bytes: &[u8], path: &str, label: Option<String>) -> Outcome {
        let from = cx.int("Offset").unwrap_or(0).max(0) as usize;
        let count = if cx.has("Count") { cx.int("Count").unwrap_or(i64::MAX) as usize } else { usize::MAX };
        let byte_type = Type::named("System.Byte").map(|t| t.array(1));
        let wanted: Vec<u8> = bytes.iter().skip(from).take(count).copied().collect();
        for (i, chunk) in wanted.chunks(16).enumerate() {
            let offset = from + i * 16;
            let items = chunk.iter().map(|b| Value::Byte(*b)).collect();
            let hex: Vec<String> = chunk.iter().map(|b| format!("{b:02X}")).collect();
            let hex = hex.join(" ");
            let ascii: String = chunk.iter().map(|b| shown(*b)).collect();
            let text = format!("{offset:016X}   {hex:<47} {ascii}");
            let fields = [
                ("Offset64", Value::ULong(offset as u64)),
                ("Offset", Value::UInt(offset as u32)),
                ("Bytes", Value::Seq(Rc::new(Seq::of(SeqKind::Array, byte_type.clone(), items)))),
                ("Path", Value::from(path)),
                ("HexOffset", Value::from(format!("{offset:016X}"))),
                ("HexBytes", Value::from(hex)),
                ("Ascii", Value::from(ascii)),
                ("Label", label.clone().map_or_else(|| Value::from(path), Value::from)),
            ];
            cx.write(Record::with_text(&BYTES, Some(text), fields))?;
        }
        Ok(())
    }
}

/// A byte as a character of a line: Latin 1, a blank for zero, a replacement for other controls.
fn shown(byte: u8) -> char {
    match byte {
        0 => ' ',
        1..=31 | 127..=159 => '\u{FFFD}',
        _ => byte as char,
    }
}
