//! Enum values: their names, and texts and numbers as enum values.

use super::{bad_convertible, cannot, no_conversion};
use crate::run::Session;
use crate::types::Type;
use crate::value::{EnumValue, Str, Value};
use crate::{Failure, R};

/// `ToString()` of an enum value: a name, names joined by commas, or the number.
pub fn enum_name(value: &EnumValue) -> String {
    let values = value.ty.enum_values();
    if let Some((name, _)) = values.iter().find(|(_, n)| *n == value.number) {
        return name.to_string();
    }
    if !value.ty.is_flags() || value.number == 0 {
        return value.number.to_string();
    }
    // The largest bits are taken first, the names are told in rising order.
    let mut sorted: Vec<&(Str, i64)> = values.iter().filter(|(_, n)| *n != 0).collect();
    sorted.sort_by_key(|(_, n)| *n as u64);
    let (mut left, mut names) = (value.number, Vec::new());
    for (name, number) in sorted.into_iter().rev() {
        if left & number == *number {
            left &= !number;
            names.push(name.as_str());
        }
    }
    if left != 0 {
        return value.number.to_string();
    }
    names.reverse();
    names.join(", ")
}

/// The number that a text means in an enum: names, unambiguous beginnings of names, numbers, lists of them.
pub fn enum_of_text(ty: &Type, text: &str) -> Result<i64, EnumProblem> {
    let values = ty.enum_values();
    if !ty.is_flags() && text.contains(',') {
        return Err(EnumProblem::NoMatch);
    }
    let mut number = 0;
    for part in text.split(',') {
        number |= one(&values, part.trim()).ok_or(EnumProblem::NoMatch)??;
    }
    Ok(number)
}

/// Why a text is no value of an enum.
pub enum EnumProblem {
    /// No name begins so
    NoMatch,
    /// These names all begin so
    Ambiguous(Vec<Str>),
}

type One = Option<Result<i64, EnumProblem>>;

fn one(values: &[(Str, i64)], part: &str) -> One {
    if part.is_empty() {
        return None;
    }
    if let Ok(number) = part.parse::<i64>() {
        return Some(Ok(number));
    }
    if let Some((_, number)) = values.iter().find(|(name, _)| name.eq_ignore_ascii_case(part)) {
        return Some(Ok(*number));
    }
    let starts = |name: &str| name.get(..part.len()).is_some_and(|head| head.eq_ignore_ascii_case(part));
    let found: Vec<&(Str, i64)> = values.iter().filter(|(name, _)| starts(name)).collect();
    match found.as_slice() {
        [] => None,
        [(_, number)] => Some(Ok(*number)),
        several => Some(Err(EnumProblem::Ambiguous(several.iter().map(|(n, _)| n.clone()).collect()))),
    }
}

/// `[DayOfWeek]$value`
pub(super) fn to(session: &mut Session, value: &Value, ty: &Type) -> R {
    match value {
        Value::Enum(v) if v.ty == *ty => Ok(value.clone()),
        Value::Null => Err(super::invalid_cast("nullToEnumInvalidCast", null_message(ty))),
        Value::Str(text) => from_text(session, text, value, ty),
        Value::Enum(v) => from_number(session, v.number, value, ty),
        Value::Seq(seq) => {
            let items = seq.to_vec();
            if let Some(number) = whole_parts(&items) {
                return from_number(session, number, value, ty);
            }
            let mut parts = Vec::with_capacity(items.len());
            for item in &items {
                parts.push(super::text(session, item)?.to_string());
            }
            let joined = Value::text(parts.join(","));
            match &joined {
                Value::Str(text) => from_text(session, text, value, ty),
                _ => Err(no_conversion(session, value, ty)),
            }
        }
        Value::Map(map) => super::object::from_map(session, map, value, ty),
        Value::Double(_) | Value::Single(_) | Value::Decimal(_) => {
            let text = super::text(session, value)?;
            from_text(session, &text, value, ty)
        }
        Value::Bool(_) | Value::Char(_) | Value::DateTime(_) => {
            let from = Type::of(value).map(|t| t.name().to_owned()).unwrap_or_default();
            Err(bad_convertible(session, value, ty, &format!("Invalid cast from '{from}' to '{}'.", ty.name())))
        }
        other => match crate::text::standard::integer(other) {
            Some(number) => match i64::try_from(number) {
                Ok(number) => from_number(session, number, value, ty),
                Err(_) => Err(bad_convertible(session, value, ty, "Value was either too large or too small for an Int64.")),
            },
            None => super::object::to(session, value, super::Kind::Enum, ty),
        },
    }
}

/// The bits of numbers in an array, arrays in it opened.
fn whole_parts(items: &[Value]) -> Option<i64> {
    let mut number = 0;
    for item in items {
        number |= match item {
            Value::Seq(inner) => whole_parts(&inner.to_vec())?,
            other => i64::try_from(crate::text::standard::integer(other)?).ok()?,
        };
    }
    (!items.is_empty()).then_some(number)
}

fn null_message(ty: &Type) -> String {
    format!(
        "Cannot convert null to type \"{}\" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. \
         The possible enumeration values are \"{}\".",
        ty.name(),
        names(ty, ",")
    )
}

fn names(ty: &Type, separator: &str) -> String {
    let mut values = ty.enum_values();
    values.sort_by_key(|(_, n)| *n as u64);
    values.iter().map(|(n, _)| n.as_str()).collect::<Vec<_>>().join(separator)
}

/// Whether a number is made of an enum's values.
fn is_defined(ty: &Type, number: i64) -> bool {
    let values = ty.enum_values();
    if ty.is_flags() {
        let all = values.iter().fold(0, |all, (_, n)| all | n);
        return number & !all == 0;
    }
    values.iter().any(|(_, n)| *n == number)
}

fn from_number(session: &mut Session, number: i64, value: &Value, ty: &Type) -> R {
    if is_defined(ty, number) {
        return Ok(Value::enumeration(ty.clone(), number));
    }
    Err(undefined(session, value, ty, "UndefinedIntegerToEnum"))
}

fn undefined(session: &mut Session, value: &Value, ty: &Type, id: &'static str) -> Failure {
    let shown = super::shown(session, value);
    super::invalid_cast(
        id,
        format!(
            "Cannot convert value \"{shown}\" to type \"{}\" due to enumeration values that are not valid. Specify one of the following \
             enumeration values and try again. The possible enumeration values are \"{}\".",
            ty.name(),
            names(ty, ",")
        ),
    )
}

fn from_text(session: &mut Session, text: &Str, value: &Value, ty: &Type) -> R {
    let shown = super::shown(session, value);
    match enum_of_text(ty, text) {
        Ok(number) if is_defined(ty, number) => Ok(Value::enumeration(ty.clone(), number)),
        Ok(_) => Err(undefined(session, value, ty, "EnumParseUndefined")),
        Err(EnumProblem::NoMatch) => {
            let reason = format!(
                "Unable to match the identifier name {shown} to a valid enumerator name. Specify one of the following enumerator names and try again:\n{}",
                names(ty, ", ")
            );
            Err(cannot(session, value, ty, "SubstringDisambiguationEnumParseThrewAnException", &reason))
        }
        Err(EnumProblem::Ambiguous(found)) => {
            let list: Vec<&str> = found.iter().map(Str::as_str).collect();
            let reason = format!(
                "The identifier name {text} cannot be processed due to the enumerator name being too similar to the following enumerator names: {}. Use a more specific identifier name.",
                list.join(", ")
            );
            Err(cannot(session, value, ty, "SubstringDisambiguationEnumParseThrewAnException", &reason))
        }
    }
}
