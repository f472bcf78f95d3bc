//! How well an argument fits a parameter: the ranks that overload choice compares.

use super::signature::{Parameter, Wanted};
use crate::types::{Sort, Type, TypeKind};
use crate::value::{SeqKind, Value};

/// A rank: greater fits better; 0 does not fit.
pub type Rank = u32;

const TO_STRING: Rank = 0x1F;
const ARRAYS: Rank = 0x0F;
const CUSTOM: Rank = 0x2F;
const PARSE: Rank = 0x7F;
const LANGUAGE: Rank = 0x9F;
const NULL_TO_VALUE: Rank = 0xAF;
const NULL_TO_REF: Rank = 0xBF;
const NUMERIC_EXPLICIT: Rank = 0xCF;
const NUMERIC_STRING: Rank = 0xEF;
const NUMERIC_IMPLICIT: Rank = 0xFF;
const ASSIGNABLE: Rank = 0x10F;
const CHARS: Rank = 0x11A;
/// The argument has the very type.
pub const IDENTITY: Rank = 0x11F;
/// What a scalar loses when it must become an array of one.
const SCALAR_TO_ARRAY: Rank = 8;

/// How an argument fits a parameter of a (generic) type with these arguments.
pub fn of(argument: &Value, parameter: &Parameter, generic: &[Type]) -> Rank {
    if argument.downcast::<crate::types::Reference>().is_some() {
        return if parameter.by_ref { IDENTITY } else { 0 };
    }
    if parameter.by_ref {
        return 0;
    }
    wanted(argument, &parameter.wanted, generic)
}

pub(super) fn wanted(argument: &Value, wanted: &Wanted, generic: &[Type]) -> Rank {
    match wanted {
        Wanted::Object => {
            if argument.is_null() {
                NULL_TO_REF
            } else {
                ASSIGNABLE
            }
        }
        Wanted::Unknown => {
            if argument.is_null() {
                NULL_TO_REF
            } else {
                CUSTOM
            }
        }
        Wanted::Delegate => match argument.base() {
            Value::Block(_) => LANGUAGE,
            Value::Null => NULL_TO_REF,
            Value::Native(_) => ASSIGNABLE,
            _ => 0,
        },
        Wanted::Argument(n) => generic.get(*n).map_or(ASSIGNABLE, |ty| to_type(argument, ty)),
        Wanted::Items(_) => match argument.base() {
            Value::Seq(_) | Value::Native(_) => ASSIGNABLE,
            Value::Null => NULL_TO_REF,
            _ => ARRAYS - SCALAR_TO_ARRAY,
        },
        Wanted::Known(ty) => to_type(argument, ty),
    }
}

/// Width classes of numbers: position in the order of implicit widening.
fn numeric(name: &str) -> Option<u8> {
    Some(match name {
        "System.SByte" => 1,
        "System.Byte" => 2,
        "System.Int16" => 3,
        "System.UInt16" => 4,
        "System.Int32" => 5,
        "System.UInt32" => 6,
        "System.Int64" => 7,
        "System.UInt64" => 8,
        "System.Decimal" => 9,
        "System.Single" => 10,
        "System.Double" => 11,
        _ => return None,
    })
}

/// Whether C# widens one numeric class into another.
fn widens(from: u8, to: u8) -> bool {
    let signed = |n: u8| matches!(n, 1 | 3 | 5 | 7);
    match (from, to) {
        (_, 10 | 11) => from != 11 && from != 9,
        (10 | 11, _) => false,
        (_, 9) => from <= 8,
        _ => to > from && (signed(to) || !signed(from)),
    }
}

fn number_class(value: &Value) -> Option<u8> {
    Some(match value {
        Value::SByte(_) => 1,
        Value::Byte(_) => 2,
        Value::Short(_) => 3,
        Value::UShort(_) => 4,
        Value::Int(_) => 5,
        Value::UInt(_) => 6,
        Value::Long(_) => 7,
        Value::ULong(_) => 8,
        Value::Decimal(_) => 9,
        Value::Single(_) => 10,
        Value::Double(_) => 11,
        _ => return None,
    })
}

fn to_type(argument: &Value, ty: &Type) -> Rank {
    let argument = argument.base();
    let name = ty.name();
    if name == "System.Object" {
        return if argument.is_null() { NULL_TO_REF } else { ASSIGNABLE };
    }
    if argument.is_null() {
        return match name {
            "System.String" => NULL_TO_VALUE - 1,
            "System.Double" => NULL_TO_VALUE + 1,
            _ if ty.is_value_type() => NULL_TO_VALUE,
            _ => NULL_TO_REF,
        };
    }
    if let Some(to) = numeric(name) {
        return match (number_class(argument), argument) {
            (Some(from), _) if from == to => IDENTITY,
            (Some(from), _) if widens(from, to) => NUMERIC_IMPLICIT - u32::from(to.abs_diff(from).min(7)),
            (Some(_), _) => NUMERIC_EXPLICIT,
            (None, Value::Str(_)) => NUMERIC_STRING + u32::from(to == 11),
            (None, Value::Char(_)) if to >= 4 => NUMERIC_IMPLICIT - 7,
            (None, Value::Enum(_) | Value::Bool(_) | Value::Char(_) | Value::Switch(_) | Value::BigInt(_)) => LANGUAGE,
            (None, Value::Seq(seq)) if seq.len() == 1 => 1,
            _ => 0,
        };
    }
    match (argument, name) {
        (Value::Str(_), "System.String") | (Value::Bool(_), "System.Boolean") | (Value::Char(_), "System.Char") => IDENTITY,
        (_, "System.String") => TO_STRING,
        (_, "System.Boolean") => LANGUAGE,
        (Value::Str(text), "System.Char") => {
            if text.len() == 1 {
                LANGUAGE
            } else {
                0
            }
        }
        (Value::Int(_), "System.Char") => LANGUAGE - 1,
        (Value::Str(_), "System.Char[]") => CHARS,
        (Value::Block(_), "System.Management.Automation.ScriptBlock") => IDENTITY,
        (Value::Type(_), "System.Type") => IDENTITY,
        (Value::Str(_), "System.Type") => LANGUAGE,
        (_, "System.Array") => {
            if matches!(argument, Value::Seq(s) if s.kind == SeqKind::Array) {
                ASSIGNABLE
            } else {
                ARRAYS
            }
        }
        _ => to_other(argument, ty),
    }
}

fn to_other(argument: &Value, ty: &Type) -> Rank {
    if let Some(own) = Type::of(argument) {
        if own == *ty {
            return IDENTITY;
        }
        if own.is_a(ty) {
            return ASSIGNABLE;
        }
    }
    if let TypeKind::Array(element, _) = ty.kind() {
        return match argument {
            Value::Seq(seq) => {
                let fits = seq.items.borrow().first().is_none_or(|first| to_type(first, element) > 0);
                if fits { ARRAYS } else { 0 }
            }
            scalar => to_type(scalar, element).saturating_sub(SCALAR_TO_ARRAY),
        };
    }
    if ty.is_enum() {
        return match argument {
            Value::Str(_) => LANGUAGE,
            other if number_class(other).is_some() => NUMERIC_EXPLICIT - 1,
            _ => 0,
        };
    }
    let Some(table) = ty.table() else { return CUSTOM };
    match (table.sort, argument) {
        (Sort::Interface, Value::Seq(_) | Value::Map(_)) if table.name.starts_with("System.Collections.") => ASSIGNABLE - 1,
        (Sort::Interface, _) if table.name.starts_with("System.Collections.") => ARRAYS - SCALAR_TO_ARRAY,
        (Sort::Interface, Value::Str(_)) => 0,
        (Sort::Interface, _) => 0,
        (_, Value::Map(_) | Value::Object(_)) => CUSTOM,
        _ if table.convert.is_some() || matches!(table.name, "System.DateTime" | "System.TimeSpan") => PARSE,
        _ => CUSTOM - 1,
    }
}
