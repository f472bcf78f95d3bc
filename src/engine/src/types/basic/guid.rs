//! `System.Guid`.

use super::{argument_null, text, thrown};
use crate::R;
use crate::run::Session;
use crate::types::reference::assign;
use crate::types::{Sort, Type, TypeTable, method, property};
use crate::value::{Native, Seq, SeqKind, Value};
use std::any::Any;
use std::rc::Rc;
use uuid::Uuid;

/// A Guid; its bytes stand in the order of its text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Guid(pub Uuid);

impl Guid {
    /// The Guid as a value.
    pub fn value(bytes: [u8; 16]) -> Value {
        Value::native(Guid(Uuid::from_bytes(bytes)))
    }
}

impl Native for Guid {
    fn type_of(&self) -> Type {
        Type::known("System.Guid")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.0.hyphenated().to_string())
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<Guid>() == Some(self)
    }

    fn hash_code(&self) -> u64 {
        let (high, low) = self.0.as_u64_pair();
        high ^ low
    }
}

fn own(this: &Value) -> Uuid {
    this.downcast::<Guid>().map_or(Uuid::nil(), |guid| guid.0)
}

/// Reads the forms N, D, B and P of .NET.
fn read(text: &str) -> Option<Uuid> {
    let text = text.trim();
    let inner = match (text.chars().next()?, text.chars().last()?) {
        ('{', '}') | ('(', ')') => &text[1..text.len() - 1],
        _ => text,
    };
    // The crate also knows `urn:uuid:`, which .NET does not.
    let hyphens = [8, 13, 18, 23];
    let bare = inner.len() == 32 && inner.len() == text.len() && !inner.contains('-');
    let whole = inner.len() == 36 && hyphens.iter().all(|at| inner.as_bytes()[*at] == b'-');
    if bare || whole { Uuid::try_parse(inner).ok() } else { None }
}

fn parse(_: &mut Session, _: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(argument_null("input"));
    }
    let text = text(&a[0]);
    read(&text).map(|guid| Value::native(Guid(guid))).ok_or_else(|| {
        let message = match text.trim().len() {
            32..=38 => "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).",
            _ => "Unrecognized Guid format.",
        };
        thrown("System.FormatException", message)
    })
}

fn try_parse(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let found = if a[0].is_null() { None } else { read(&text(&a[0])) };
    if let Some(target) = a.last() {
        assign(session, target, Value::native(Guid(found.unwrap_or_default())))?;
    }
    Ok(Value::Bool(found.is_some()))
}

fn to_text(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let guid = own(this);
    let format = a.first().filter(|format| !format.is_null()).map(text).map_or(String::new(), |format| format.as_str().to_uppercase());
    Ok(Value::from(match format.as_str() {
        "" | "D" => guid.hyphenated().to_string(),
        "N" => guid.simple().to_string(),
        "B" => guid.braced().to_string(),
        "P" => format!("({})", guid.hyphenated()),
        "X" => in_parts(guid),
        _ => {
            let message = "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\".";
            return Err(thrown("System.FormatException", message));
        }
    }))
}

/// `{0xdddddddd,0xdddd,0xdddd,{0xdd,...}}`
fn in_parts(guid: Uuid) -> String {
    let (first, second, third, rest) = guid.as_fields();
    let rest: Vec<String> = rest.iter().map(|byte| format!("0x{byte:02x}")).collect();
    format!("{{0x{first:08x},0x{second:04x},0x{third:04x},{{{}}}}}", rest.join(","))
}

fn byte_array(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let bytes = own(this).to_bytes_le().into_iter().map(Value::Byte).collect();
    Ok(Value::Seq(Rc::new(Seq::of(SeqKind::Array, Type::named("System.Byte").map(|ty| ty.array(1)), bytes))))
}

fn of_bytes(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let Value::Seq(bytes) = &a[0] else { return Err(argument_null("b")) };
    let bytes: Vec<u8> = bytes.to_vec().iter().filter_map(|v| if let Value::Byte(b) = v { Some(*b) } else { None }).collect();
    let bytes: [u8; 16] = bytes.try_into().map_err(|_| super::argument("Byte array for Guid must be exactly 16 bytes long.", "b"))?;
    Ok(Value::native(Guid(Uuid::from_bytes_le(bytes))))
}

fn compare(_: &mut Session, this: &Value, a: &[Value]) -> R {
    Ok(Value::Int(own(this).cmp(&own(&a[0])) as i32))
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Guid",
    sort: Sort::Struct,
    base: "System.ValueType",
    interfaces: &["System.IComparable", "System.IFormattable"],
    properties: &[
        property("static guid Empty", |_, _| Ok(Value::native(Guid(Uuid::nil())))),
        // PowerShell adds this one to the type.
        property("string Guid", |_, this| Ok(Value::from(own(this).hyphenated().to_string()))),
    ],
    methods: &[
        method("static guid NewGuid()", |_, _, _| Ok(Value::native(Guid(Uuid::new_v4())))),
        method("static guid Parse(string input)", parse),
        method("static guid Parse(string s, System.IFormatProvider provider)", parse),
        method("static bool TryParse(string input, [ref] guid result)", try_parse),
        method("string ToString()", to_text),
        method("string ToString(string format)", to_text),
        method("byte[] ToByteArray()", byte_array),
        method("int CompareTo(guid value)", compare),
    ],
    constructors: &[method("(string g)", parse), method("(byte[] b)", of_bytes)],
    ..TypeTable::EMPTY
}];
