//! `System.Version`.

use super::super::{Type, TypeTable, argument, assign, int, method, out_of_range, property, thrown};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Native, Value};
use std::any::Any;

/// Two to four numbers; those that are left out are -1.
pub(super) struct Version([i32; 4]);

impl Version {
    fn text(&self, fields: usize) -> String {
        let shown: Vec<String> = self.0[..fields].iter().map(i32::to_string).collect();
        shown.join(".")
    }

    fn fields(&self) -> usize {
        self.0.iter().take_while(|n| **n >= 0).count()
    }
}

impl Native for Version {
    fn type_of(&self) -> Type {
        Type::known("System.Version")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.text(self.fields()))
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<Version>().is_some_and(|o| o.0 == self.0)
    }

    fn hash_code(&self) -> u64 {
        self.0.iter().fold(0, |hash, n| hash << 12 ^ *n as u64)
    }
}

/// A version of its numbers.
pub(super) fn value(numbers: [i32; 4]) -> Value {
    Value::native(Version(numbers))
}

fn own(this: &Value) -> [i32; 4] {
    this.downcast::<Version>().map_or([0, 0, -1, -1], |v| v.0)
}

fn parsed(text: &str) -> Result<Value, Failure> {
    let parts: Vec<&str> = text.split('.').collect();
    if parts.len() < 2 || parts.len() > 4 {
        return Err(argument("Version string portion was too short or too long.", "input"));
    }
    let mut numbers = [-1; 4];
    for (slot, part) in numbers.iter_mut().zip(parts) {
        let part = part.trim();
        let digits = part.strip_prefix('+').unwrap_or(part);
        if let Some(rest) = part.strip_prefix('-')
            && !rest.is_empty()
            && rest.bytes().all(|b| b.is_ascii_digit())
        {
            return Err(out_of_range("Version's parameters must be greater than or equal to zero.", "input"));
        }
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(thrown("System.FormatException", format!("The input string '{part}' was not in a correct format.")));
        }
        *slot = digits.parse().map_err(|_| thrown("System.OverflowException", "Value was either too large or too small for an Int32."))?;
    }
    Ok(value(numbers))
}

fn parse(_: &mut Session, _: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(super::super::argument_null("input"));
    }
    parsed(&super::super::text(&a[0]))
}

fn try_parse(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let found = parsed(&super::super::text(&a[0])).ok();
    let has = found.is_some();
    assign(session, &a[1], found.unwrap_or_default())?;
    Ok(Value::Bool(has))
}

fn new(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let mut numbers = [-1; 4];
    const NAMES: [&str; 4] = ["major", "minor", "build", "revision"];
    for (i, n) in a.iter().enumerate() {
        if int(n) < 0 {
            return Err(out_of_range(format!("{} ('{}') must be a non-negative value.", NAMES[i], int(n)), NAMES[i]));
        }
        numbers[i] = int(n) as i32;
    }
    Ok(value(numbers))
}

fn to_text(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let version = Version(own(this));
    let count = a.first().map_or(version.fields() as i64, int);
    if count < 0 || count as usize > version.fields() {
        let message = format!("Argument must be between 0 and {}.", version.fields());
        return Err(argument(message, "fieldCount"));
    }
    Ok(Value::from(version.text(count as usize)))
}

fn compare_to(_: &mut Session, this: &Value, a: &[Value]) -> R {
    match (a[0].downcast::<Version>(), &a[0]) {
        (Some(other), _) => Ok(Value::Int(own(this).cmp(&other.0) as i32)),
        (None, Value::Null) => Ok(Value::Int(1)),
        _ => Err(thrown("System.ArgumentException", "Object must be of type Version.")),
    }
}

fn part(this: &Value, at: usize) -> R {
    Ok(Value::Int(own(this)[at]))
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Version",
    interfaces: &["System.ICloneable", "System.IComparable", "System.IFormattable"],
    properties: &[
        property("int Build", |_, this| part(this, 2)),
        property("int Major", |_, this| part(this, 0)),
        property("short MajorRevision", |_, this| Ok(Value::Short((own(this)[3] >> 16) as i16))),
        property("int Minor", |_, this| part(this, 1)),
        property("short MinorRevision", |_, this| Ok(Value::Short(own(this)[3] as i16))),
        property("int Revision", |_, this| part(this, 3)),
    ],
    methods: &[
        method("object Clone()", |_, this, _| Ok(this.clone())),
        method("int CompareTo(object version)", compare_to),
        method("bool Equals(object obj)", |_, this, a| Ok(Value::Bool(a[0].downcast::<Version>().is_some_and(|v| v.0 == own(this))))),
        method("string ToString()", to_text),
        method("string ToString(int fieldCount)", to_text),
        method("static version Parse(string input)", parse),
        method("static bool TryParse(string input, [ref] version result)", try_parse),
    ],
    constructors: &[
        method("()", |_, _, _| Ok(value([0, 0, -1, -1]))),
        method("(int major, int minor)", new),
        method("(int major, int minor, int build)", new),
        method("(int major, int minor, int build, int revision)", new),
        method("(string version)", |_, _, a| parsed(&super::super::text(&a[0]))),
    ],
    ..TypeTable::EMPTY
}];
