//! CLIXML text as values.

use crate::support::markup::{self, Element};
use base64::Engine;
use engine::value::{Bag, SeqKind, TimeSpan};
use engine::{ErrorCategory, Failure, Fault, Map, MapKind, Name, Object, Seq, Session, Str, Type, Value, convert};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;

/// The objects of a document.
pub(crate) fn read(session: &mut Session, text: &str) -> Result<Vec<Value>, Failure> {
    let text = text.trim_start_matches('\u{feff}');
    let root = markup::parse(text).map_err(|sentence| broken(&sentence))?;
    if root.name != "Objs" {
        return Err(broken(&format!(
            "Element 'Objs' with namespace name 'http://schemas.microsoft.com/powershell/2004/04' was not found: it is '{}'.",
            root.name
        )));
    }
    let mut reader = Reader::default();
    root.children.iter().map(|element| reader.value(session, element)).collect()
}

fn broken(sentence: &str) -> Failure {
    Fault::new("System.Xml.XmlException", ErrorCategory::NotSpecified, sentence.to_owned()).exception("System.Xml.XmlException").into()
}

#[derive(Default)]
struct Reader {
    objects: FxHashMap<String, Value>,
    type_names: FxHashMap<String, Vec<Str>>,
}

impl Reader {
    fn value(&mut self, session: &mut Session, element: &Element) -> Result<Value, Failure> {
        let text = || decode(&element.text);
        let as_type = |session: &mut Session, name: &str| match Type::parse(name) {
            Some(ty) => convert::to(session, &Value::from(decode(&element.text)), &ty),
            None => Ok(Value::from(decode(&element.text))),
        };
        Ok(match element.name.as_str() {
            "Nil" => Value::Null,
            "S" | "SBK" | "XD" | "SS" => Value::from(text()),
            "B" => Value::Bool(element.text == "true"),
            "C" => Value::Char(element.text.parse().unwrap_or(0)),
            "I32" => Value::Int(element.text.parse().unwrap_or(0)),
            "I64" => Value::Long(element.text.parse().unwrap_or(0)),
            "SB" => as_type(session, "sbyte")?,
            "By" => as_type(session, "byte")?,
            "I16" => as_type(session, "short")?,
            "U16" => as_type(session, "ushort")?,
            "U32" => as_type(session, "uint")?,
            "U64" => as_type(session, "ulong")?,
            "Sg" => as_type(session, "float")?,
            "Db" => Value::Double(element.text.replace("INF", "inf").parse().unwrap_or(0.0)),
            "D" => as_type(session, "decimal")?,
            "DT" => read_date(session, &element.text)?,
            "TS" => Value::TimeSpan(TimeSpan(ticks(&element.text).unwrap_or(0))),
            "G" => as_type(session, "guid")?,
            "URI" => as_type(session, "uri")?,
            "Version" => as_type(session, "version")?,
            "BA" => bytes(&element.text),
            "Ref" => element.attribute("RefId").and_then(|id| self.objects.get(id)).cloned().unwrap_or_default(),
            _ => return self.object(session, element),
        })
    }

    fn object(&mut self, session: &mut Session, element: &Element) -> Result<Value, Failure> {
        let names = self.names(element);
        let container = element.children.iter().find(|c| matches!(c.name.as_str(), "LST" | "IE" | "QUE" | "STK" | "DCT"));
        let value = match container {
            Some(inside) if inside.name == "DCT" => {
                let ordered = names.first().is_some_and(|n| n.as_str().ends_with("OrderedDictionary"));
                Value::Map(Rc::new(Map::new(if ordered { MapKind::Ordered } else { MapKind::Hashtable })))
            }
            Some(inside) => list(&inside.name),
            None => match element.children.iter().find(|c| is_plain(&c.name)) {
                Some(inner) => self.value(session, inner)?,
                None => self.bag(names),
            },
        };
        if let Some(id) = element.attribute("RefId") {
            self.objects.insert(id.to_owned(), value.clone());
        }
        self.fill(session, &value, element, container)?;
        Ok(value)
    }

    fn fill(&mut self, session: &mut Session, value: &Value, element: &Element, container: Option<&Element>) -> Result<(), Failure> {
        match (value, container) {
            (Value::Map(map), Some(inside)) => {
                for entry in &inside.children {
                    let part = |name| entry.children.iter().find(|c| c.attribute("N") == Some(name));
                    if let (Some(key), Some(item)) = (part("Key"), part("Value")) {
                        let key = self.value(session, key)?;
                        map.set(key, self.value(session, item)?);
                    }
                }
            }
            (Value::Seq(seq), Some(inside)) => {
                for child in &inside.children {
                    let item = self.value(session, child)?;
                    seq.items.borrow_mut().push(item);
                }
            }
            (Value::Object(object), _) => {
                for group in element.children.iter().filter(|c| matches!(c.name.as_str(), "MS" | "Props")) {
                    for member in &group.children {
                        let name = Name::new(&decode(member.attribute("N").unwrap_or_default()));
                        let item = self.value(session, member)?;
                        object.bag.borrow_mut().set(name, item);
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// The type names of an object, kept under their number.
    fn names(&mut self, element: &Element) -> Vec<Str> {
        if let Some(names) = element.child("TN") {
            let list: Vec<Str> = names.children.iter().map(|t| Str::from(t.text.as_str())).collect();
            if let Some(id) = names.attribute("RefId") {
                self.type_names.insert(id.to_owned(), list.clone());
            }
            return list;
        }
        let id = element.child("TNRef").and_then(|r| r.attribute("RefId"));
        id.and_then(|id| self.type_names.get(id)).cloned().unwrap_or_default()
    }

    fn bag(&self, names: Vec<Str>) -> Value {
        let names =
            names.iter().map(|n| if n.as_str().starts_with("Deserialized.") { n.clone() } else { Str::from(format!("Deserialized.{n}")) });
        let mut bag = Bag::default();
        bag.type_names = Some(Rc::new(RefCell::new(names.collect())));
        Value::Object(Rc::new(Object::custom(bag)))
    }
}

fn is_plain(tag: &str) -> bool {
    !matches!(tag, "TN" | "TNRef" | "ToString" | "MS" | "Props")
}

fn list(tag: &str) -> Value {
    let (kind, name) = match tag {
        "QUE" => (SeqKind::Queue, "System.Collections.Queue"),
        "STK" => (SeqKind::Stack, "System.Collections.Stack"),
        _ => (SeqKind::ArrayList, "System.Collections.ArrayList"),
    };
    Value::Seq(Rc::new(Seq::of(kind, Type::named(name), Vec::new())))
}

fn bytes(text: &str) -> Value {
    let decoded = base64::engine::general_purpose::STANDARD.decode(text.trim()).unwrap_or_default();
    let ty = Type::named("System.Byte").map(|t| t.array(1));
    Value::Seq(Rc::new(Seq::of(SeqKind::Array, ty, decoded.into_iter().map(Value::Byte).collect())))
}

fn read_date(session: &mut Session, text: &str) -> Result<Value, Failure> {
    use crate::support::dates::{self, Zone};
    use engine::value::{DateTime, TimeKind};
    let Some(time) = dates::parse_iso(text) else { return Ok(Value::from(text)) };
    Ok(Value::DateTime(match time.zone {
        Zone::None => DateTime::new(time.ticks, TimeKind::Unspecified),
        Zone::Utc => DateTime::new(time.ticks, TimeKind::Utc),
        Zone::Offset(offset) => {
            dates::to_local(session, DateTime::new((time.ticks - offset).clamp(0, DateTime::MAX_TICKS), TimeKind::Utc))?
        }
    }))
}

/// `_x000A_` as the character.
fn decode(text: &str) -> String {
    if !text.contains("_x") {
        return text.to_owned();
    }
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        result.push_str(&rest[..at]);
        let mark = rest.get(at + 2..at + 7).filter(|m| m.ends_with('_')).and_then(|m| u16::from_str_radix(&m[..4], 16).ok());
        match mark {
            Some(unit) => {
                result.push_str(Str::from(unit).as_str());
                rest = &rest[at + 7..];
            }
            None => {
                result.push_str("_x");
                rest = &rest[at + 2..];
            }
        }
    }
    result + rest
}

/// The ticks of `P1DT2H3M4.5S`.
fn ticks(text: &str) -> Option<i64> {
    let (sign, text) = text.strip_prefix('-').map_or((1, text), |t| (-1, t));
    let mut total = 0f64;
    let mut number = String::new();
    let mut time = false;
    for c in text.strip_prefix('P')?.chars() {
        let scale = match c {
            'T' => {
                time = true;
                continue;
            }
            'D' => 86_400.0,
            'H' => 3600.0,
            'M' if time => 60.0,
            'S' => 1.0,
            c => {
                number.push(c);
                continue;
            }
        };
        total += number.parse::<f64>().ok()? * scale;
        number.clear();
    }
    Some(sign * (total * TimeSpan::SECOND as f64).round() as i64)
}

#[cfg(test)]
mod tests {
    use super::{decode, ticks};

    #[test]
    fn durations_and_marks_come_back() {
        assert_eq!(ticks("PT1H30M"), Some(54_000_000_000));
        assert_eq!(ticks("-P1DT0.5S"), Some(-864_005_000_000));
        assert_eq!(decode("a_x000A_b_xy"), "a\nb_xy");
    }
}
