//! `SemanticVersion`: `[semver]`.

use super::super::{Type, TypeTable, argument_null, assign, int, method, property, thrown};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Native, Value};
use std::any::Any;
use std::cmp::Ordering;

#[derive(Clone, Default)]
struct SemanticVersion {
    numbers: [i32; 3],
    prerelease: Option<String>,
    build: Option<String>,
}

impl SemanticVersion {
    fn text(&self) -> String {
        let [major, minor, patch] = self.numbers;
        let mut text = format!("{major}.{minor}.{patch}");
        if let Some(label) = &self.prerelease {
            text.push('-');
            text.push_str(label);
        }
        if let Some(label) = &self.build {
            text.push('+');
            text.push_str(label);
        }
        text
    }

    /// The order of versions: a label makes it earlier, and builds do not count.
    fn order(&self, other: &SemanticVersion) -> Ordering {
        self.numbers.cmp(&other.numbers).then_with(|| match (&self.prerelease, &other.prerelease) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (Some(a), Some(b)) => labels(a, b),
        })
    }
}

fn labels(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a.split('.'), b.split('.'));
    loop {
        let order = match (left.next(), right.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(x), Some(y)) => match (x.parse::<u64>(), y.parse::<u64>()) {
                (Ok(m), Ok(n)) => m.cmp(&n),
                (Ok(_), Err(_)) => Ordering::Less,
                (Err(_), Ok(_)) => Ordering::Greater,
                (Err(_), Err(_)) => x.cmp(y),
            },
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

impl Native for SemanticVersion {
    fn type_of(&self) -> Type {
        Type::known("System.Management.Automation.SemanticVersion")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.text())
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<SemanticVersion>().is_some_and(|o| o.order(self) == Ordering::Equal)
    }
}

fn own(this: &Value) -> SemanticVersion {
    this.downcast::<SemanticVersion>().cloned().unwrap_or_default()
}

fn malformed(text: &str) -> Failure {
    thrown("System.FormatException", format!("The input string '{text}' was not in a correct format."))
}

fn read(text: &str) -> Option<SemanticVersion> {
    let (rest, build) = text.split_once('+').map_or((text, None), |(r, b)| (r, Some(b.to_owned())));
    let (core, prerelease) = rest.split_once('-').map_or((rest, None), |(c, p)| (c, Some(p.to_owned())));
    let mut numbers = [0; 3];
    let parts: Vec<&str> = core.split('.').collect();
    if parts.len() > 3 {
        return None;
    }
    for (slot, part) in numbers.iter_mut().zip(&parts) {
        if part.is_empty() || !part.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        *slot = part.parse().ok()?;
    }
    let good = |label: &Option<String>| {
        label.as_ref().is_none_or(|l| !l.is_empty() && l.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.'))
    };
    (good(&prerelease) && good(&build)).then_some(SemanticVersion { numbers, prerelease, build })
}

fn parse(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let text = super::super::text(&a[0]);
    if a[0].is_null() {
        return Err(argument_null("version"));
    }
    read(&text).map(Value::native).ok_or_else(|| malformed(&text))
}

fn try_parse(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let found = read(&super::super::text(&a[0]));
    let has = found.is_some();
    assign(session, &a[1], found.map_or(Value::Null, Value::native))?;
    Ok(Value::Bool(has))
}

fn new(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let mut made = SemanticVersion::default();
    let mut texts = Vec::new();
    for (i, part) in a.iter().enumerate() {
        match part.base() {
            Value::Str(text) => texts.push(text.to_string()),
            number if i < 3 => made.numbers[i] = int(number) as i32,
            _ => {}
        }
    }
    let mut texts = texts.into_iter().filter(|t| !t.is_empty());
    made.prerelease = texts.next();
    made.build = texts.next();
    Ok(Value::native(made))
}

fn compare_to(_: &mut Session, this: &Value, a: &[Value]) -> R {
    match a[0].downcast::<SemanticVersion>() {
        Some(other) => Ok(Value::Int(own(this).order(other) as i32)),
        None if a[0].is_null() => Ok(Value::Int(1)),
        None => Err(thrown("System.ArgumentException", "Object must be of type SemanticVersion.")),
    }
}

fn convert(session: &mut Session, value: &Value) -> Option<R> {
    let ty = Type::known("System.Version");
    let is_version = Type::of(value).is_some_and(|t| t == ty);
    let part = |session: &mut Session, name: &str| {
        super::super::members::get(session, value, name.into()).map(|v| int(&v).max(0) as i32).unwrap_or(0)
    };
    is_version.then(|| {
        let numbers = [part(session, "Major"), part(session, "Minor"), part(session, "Build")];
        Ok(Value::native(SemanticVersion { numbers, prerelease: None, build: None }))
    })
}

fn label(text: Option<String>) -> R {
    Ok(text.map_or(Value::Null, Value::from))
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Management.Automation.SemanticVersion",
    interfaces: &["System.IComparable"],
    properties: &[
        property("string BuildLabel", |_, this| label(own(this).build)),
        property("int Major", |_, this| Ok(Value::Int(own(this).numbers[0]))),
        property("int Minor", |_, this| Ok(Value::Int(own(this).numbers[1]))),
        property("int Patch", |_, this| Ok(Value::Int(own(this).numbers[2]))),
        property("string PreReleaseLabel", |_, this| label(own(this).prerelease)),
    ],
    methods: &[
        method("int CompareTo(object version)", compare_to),
        method("bool Equals(object obj)", |_, this, a| {
            Ok(Value::Bool(a[0].downcast::<SemanticVersion>().is_some_and(|v| v.order(&own(this)) == Ordering::Equal)))
        }),
        method("string ToString()", |_, this, _| Ok(Value::from(own(this).text()))),
        method("static semver Parse(string version)", parse),
        method("static bool TryParse(string version, [ref] semver result)", try_parse),
    ],
    constructors: &[
        method("(string version)", parse),
        method("(int major)", new),
        method("(int major, int minor)", new),
        method("(int major, int minor, int patch)", new),
        method("(int major, int minor, int patch, string label)", new),
        method("(int major, int minor, int patch, string preReleaseLabel, string buildLabel)", new),
    ],
    convert: Some(convert),
    ..TypeTable::EMPTY
}];
