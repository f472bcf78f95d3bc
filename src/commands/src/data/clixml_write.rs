//! Values as CLIXML text.

use crate::support::markup::{escape, escape_attribute};
use crate::support::{dates, numbers, properties};
use base64::Engine;
use engine::types::members;
use engine::value::{MapKind, SeqKind};
use engine::{Failure, Name, Session, Type, Value, convert};
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// Writes the objects of a document.
pub(crate) struct ClixmlWriter {
    out: String,
    depth: usize,
    /// The lists of type names that have numbers already.
    type_names: Vec<Vec<String>>,
    /// The objects that have numbers already, by address. They are held, so that no other one comes to their address.
    seen: FxHashMap<usize, (usize, Value)>,
    objects: usize,
}

impl ClixmlWriter {
    /// A writer that follows some levels.
    pub(crate) fn new(depth: usize) -> ClixmlWriter {
        let out = "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\n".to_owned();
        ClixmlWriter { out, depth, type_names: Vec::new(), seen: FxHashMap::default(), objects: 0 }
    }

    /// Appends an object of the document.
    pub(crate) fn object(&mut self, session: &mut Session, value: &Value) -> Result<(), Failure> {
        let depth = self.depth;
        self.value(session, value, None, depth, 1)
    }

    /// The document.
    pub(crate) fn finish(self) -> String {
        self.out + "</Objs>"
    }

    fn line(&mut self, indent: usize, text: &str) {
        self.out.extend(std::iter::repeat_n("  ", indent));
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn leaf(&mut self, indent: usize, tag: &str, name: Option<&str>, text: &str) {
        let name = name_attribute(name);
        let line = if text.is_empty() && tag != "S" { format!("<{tag}{name} />") } else { format!("<{tag}{name}>{text}</{tag}>") };
        self.line(indent, &line);
    }

    fn value(&mut self, session: &mut Session, value: &Value, name: Option<&str>, depth: usize, indent: usize) -> Result<(), Failure> {
        if let Some((tag, text)) = primitive(session, value)? {
            self.leaf(indent, tag, name, &text);
            return Ok(());
        }
        if depth == 0 && !matches!(value.base(), Value::Enum(_)) {
            let text = encode(&properties::text(session, value)?);
            self.leaf(indent, "S", name, &text);
            return Ok(());
        }
        self.compound(session, value, name, depth.saturating_sub(1), indent)
    }

    fn compound(&mut self, session: &mut Session, value: &Value, name: Option<&str>, depth: usize, indent: usize) -> Result<(), Failure> {
        if let Some(address) = address(value) {
            if let Some((id, _)) = self.seen.get(&address) {
                let line = format!("<Ref{} RefId=\"{id}\" />", name_attribute(name));
                self.line(indent, &line);
                return Ok(());
            }
            self.seen.insert(address, (self.objects, value.clone()));
        }
        let line = format!("<Obj{} RefId=\"{}\">", name_attribute(name), self.objects);
        self.objects += 1;
        self.line(indent, &line);
        self.names(value, indent + 1);
        self.inside(session, value, depth, indent + 1)?;
        self.line(indent, "</Obj>");
        Ok(())
    }

    fn names(&mut self, value: &Value, indent: usize) {
        let names: Vec<String> = members::type_names(value).iter().map(|n| n.as_str().to_owned()).collect();
        if let Some(id) = self.type_names.iter().position(|n| *n == names) {
            return self.line(indent, &format!("<TNRef RefId=\"{id}\" />"));
        }
        self.line(indent, &format!("<TN RefId=\"{}\">", self.type_names.len()));
        for name in &names {
            self.line(indent + 1, &format!("<T>{}</T>", escape(name)));
        }
        self.line(indent, "</TN>");
        self.type_names.push(names);
    }

    fn inside(&mut self, session: &mut Session, value: &Value, depth: usize, indent: usize) -> Result<(), Failure> {
        match value.base() {
            Value::Enum(e) => {
                let text = encode(&convert::text(session, value.base())?);
                self.leaf(indent, "ToString", None, &text);
                self.leaf(indent, "I32", None, &e.number.to_string());
            }
            Value::Map(map) => self.dictionary(session, map.pairs(), map.kind, depth, indent)?,
            Value::Seq(seq) => {
                let tag = match seq.kind {
                    SeqKind::Queue => "QUE",
                    SeqKind::Stack => "STK",
                    SeqKind::View | SeqKind::Set | SeqKind::Linked => "IE",
                    _ => "LST",
                };
                self.items(session, tag, &seq.to_vec(), depth, indent)?;
            }
            Value::Object(_) => self.members(session, "MS", value, depth, indent)?,
            base => {
                if let Some(items) = session.items(base)? {
                    self.items(session, "IE", &items, depth, indent)?;
                } else {
                    let text = encode(&convert::text(session, base)?);
                    self.leaf(indent, "ToString", None, &text);
                    self.members(session, "Props", value, depth, indent)?;
                }
            }
        }
        Ok(())
    }

    fn dictionary(
        &mut self,
        session: &mut Session,
        pairs: Vec<(Value, Value)>,
        _kind: MapKind,
        depth: usize,
        indent: usize,
    ) -> Result<(), Failure> {
        if pairs.is_empty() {
            self.line(indent, "<DCT />");
            return Ok(());
        }
        self.line(indent, "<DCT>");
        for (key, item) in pairs {
            self.line(indent + 1, "<En>");
            self.value(session, &key, Some("Key"), depth, indent + 2)?;
            self.value(session, &item, Some("Value"), depth, indent + 2)?;
            self.line(indent + 1, "</En>");
        }
        self.line(indent, "</DCT>");
        Ok(())
    }

    fn items(&mut self, session: &mut Session, tag: &str, items: &[Value], depth: usize, indent: usize) -> Result<(), Failure> {
        if items.is_empty() {
            self.line(indent, &format!("<{tag} />"));
            return Ok(());
        }
        self.line(indent, &format!("<{tag}>"));
        for item in items {
            self.value(session, item, None, depth, indent + 1)?;
        }
        self.line(indent, &format!("</{tag}>"));
        Ok(())
    }

    fn members(&mut self, session: &mut Session, tag: &str, value: &Value, depth: usize, indent: usize) -> Result<(), Failure> {
        let all = properties::all(session, value)?;
        if all.is_empty() {
            return Ok(());
        }
        self.line(indent, &format!("<{tag}>"));
        for (name, item) in all {
            self.value(session, &item, Some(&name.text()), depth, indent + 1)?;
        }
        self.line(indent, &format!("</{tag}>"));
        Ok(())
    }
}

fn name_attribute(name: Option<&str>) -> String {
    name.map(|n| format!(" N=\"{}\"", escape_attribute(&marked(n)))).unwrap_or_default()
}

/// The address by which an object is known again.
fn address(value: &Value) -> Option<usize> {
    match value.base() {
        Value::Object(o) => Some(Rc::as_ptr(o) as usize),
        Value::Map(m) => Some(Rc::as_ptr(m) as usize),
        Value::Seq(s) => Some(Rc::as_ptr(s) as usize),
        Value::Native(n) => Some(Rc::as_ptr(n) as usize),
        _ => None,
    }
}

/// The tag and text of a value that is one element.
fn primitive(session: &mut Session, value: &Value) -> Result<Option<(&'static str, String)>, Failure> {
    let base = value.base();
    let plain = |tag, text: String| Ok(Some((tag, text)));
    match base {
        Value::Null => plain("Nil", String::new()),
        Value::Str(text) => plain("S", encode(text)),
        Value::Bool(b) | Value::Switch(b) => plain("B", b.to_string()),
        Value::Char(unit) => plain("C", unit.to_string()),
        Value::SByte(n) => plain("SB", n.to_string()),
        Value::Byte(n) => plain("By", n.to_string()),
        Value::Short(n) => plain("I16", n.to_string()),
        Value::UShort(n) => plain("U16", n.to_string()),
        Value::Int(n) => plain("I32", n.to_string()),
        Value::UInt(n) => plain("U32", n.to_string()),
        Value::Long(n) => plain("I64", n.to_string()),
        Value::ULong(n) => plain("U64", n.to_string()),
        Value::Single(n) => plain("Sg", numbers::single(*n)),
        Value::Double(n) => plain("Db", numbers::double(*n).replace("Infinity", "INF")),
        Value::Decimal(n) => plain("D", n.to_string()),
        Value::DateTime(date) => Ok(Some(("DT", dates::round_trip(session, *date)?))),
        Value::TimeSpan(span) => plain("TS", duration(span.ticks())),
        Value::Block(block) => plain("SBK", encode(block.text())),
        Value::Seq(seq) if seq.element_type().is_some_and(|t| t.name() == "System.Byte") && seq.kind == SeqKind::Array => {
            let bytes: Vec<u8> = seq.to_vec().iter().map(|v| if let Value::Byte(b) = v { *b } else { 0 }).collect();
            plain("BA", base64::engine::general_purpose::STANDARD.encode(bytes))
        }
        Value::Native(_) => native(session, base),
        _ => Ok(None),
    }
}

fn native(session: &mut Session, value: &Value) -> Result<Option<(&'static str, String)>, Failure> {
    let tag = match Type::of(value).as_ref().map(Type::name) {
        Some("System.Guid") => "G",
        Some("System.Uri") => "URI",
        Some("System.Version") => "Version",
        Some("System.Xml.XmlDocument") => {
            let text = members::property(session, value, Name::new("OuterXml"))?.unwrap_or_default();
            return Ok(Some(("XD", encode(text.as_str().unwrap_or_default()))));
        }
        _ => return Ok(None),
    };
    Ok(Some((tag, encode(&convert::text(session, value)?))))
}

/// Control characters as `_x000A_`.
fn marked(text: &str) -> String {
    if !text.contains(|c: char| c < ' ' || c == '\u{7f}') && !text.contains("_x") {
        return text.to_owned();
    }
    let mut result = String::with_capacity(text.len() + 6);
    for (at, c) in text.char_indices() {
        if c < ' ' || c == '\u{7f}' || (c == '_' && text[at + 1..].starts_with('x')) {
            result.push_str(&format!("_x{:04X}_", c as u32));
        } else {
            result.push(c);
        }
    }
    result
}

fn encode(text: &str) -> String {
    escape(&marked(text))
}

/// A time span in the form of XML schemas: `P1DT2H3M4.5S`.
pub(crate) fn duration(ticks: i64) -> String {
    let size = ticks.unsigned_abs();
    let (seconds, fraction) = (size / 10_000_000, size % 10_000_000);
    let mut text = if ticks < 0 { "-P".to_owned() } else { "P".to_owned() };
    if seconds >= 86_400 {
        text.push_str(&format!("{}D", seconds / 86_400));
    }
    let (hours, minutes, rest) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    if hours + minutes + rest + fraction > 0 || seconds < 86_400 {
        text.push('T');
    }
    if hours > 0 {
        text.push_str(&format!("{hours}H"));
    }
    if minutes > 0 {
        text.push_str(&format!("{minutes}M"));
    }
    if rest + fraction > 0 || text.ends_with('T') {
        let decimals = if fraction > 0 { format!(".{fraction:07}").trim_end_matches('0').to_owned() } else { String::new() };
        text.push_str(&format!("{rest}{decimals}S"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{duration, marked};

    #[test]
    fn durations_and_marks() {
        assert_eq!(duration(54_000_000_000), "PT1H30M");
        assert_eq!(duration(864_005_000_000), "P1DT0.5S");
        assert_eq!(duration(0), "PT0S");
        assert_eq!(marked("a\n_x"), "a_x000A__x005F_x");
    }
}
