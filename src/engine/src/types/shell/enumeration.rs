//! `System.Enum`: members of all enum values, and `[Enum]`'s statics.

use super::super::{Type, TypeTable, assign, int, method, thrown};
use crate::convert;
use crate::error::Failure;
use crate::run::Session;
use crate::value::{EnumValue, Seq, SeqKind, Value};
use crate::{R, Unwind};
use std::rc::Rc;

fn enum_type(value: &Value) -> Result<Type, Failure> {
    match value.base() {
        Value::Type(ty) if ty.is_enum() => Ok(ty.clone()),
        Value::Null => Err(super::super::argument_null("enumType")),
        _ => Err(super::super::argument("Type provided must be an Enum.", "enumType")),
    }
}

fn number(value: &Value) -> i64 {
    int(value)
}

fn format(ty: &Type, number: i64, format: &str) -> Result<String, Failure> {
    let value = EnumValue { ty: ty.clone(), number };
    Ok(match format {
        "" | "G" | "g" | "F" | "f" => convert::enum_name(&value),
        "D" | "d" => number.to_string(),
        "X" | "x" => {
            let text = format!("{:08x}", number as i32);
            if format == "X" { text.to_uppercase() } else { text }
        }
        _ => {
            return Err(thrown(
                "System.FormatException",
                "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".",
            ));
        }
    })
}

fn own(this: &Value) -> (Type, i64) {
    match this.base() {
        Value::Enum(value) => (value.ty.clone(), value.number),
        other => (Type::of(other).unwrap_or_else(|| Type::known("System.Object")), 0),
    }
}

fn to_text(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let (ty, number) = own(this);
    let text = a.first().map(super::super::text);
    format(&ty, number, text.as_deref().unwrap_or("")).map(Value::from)
}

fn has_flag(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let (_, mine) = own(this);
    let flag = number(&a[0]);
    Ok(Value::Bool(mine & flag == flag))
}

fn compare_to(_: &mut Session, this: &Value, a: &[Value]) -> R {
    Ok(Value::Int(own(this).1.cmp(&number(&a[0])) as i32))
}

fn names(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let mut values = enum_type(&a[0])?.enum_values();
    values.sort_by_key(|(_, n)| *n as u64);
    let ty = Type::known("System.String").array(1);
    let items = values.into_iter().map(|(n, _)| Value::Str(n)).collect();
    Ok(Value::Seq(Rc::new(Seq::of(SeqKind::Array, Some(ty), items))))
}

fn values(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let ty = enum_type(&a[0])?;
    let mut values = ty.enum_values();
    values.sort_by_key(|(_, n)| *n as u64);
    let items = values.into_iter().map(|(_, n)| Value::enumeration(ty.clone(), n)).collect();
    Ok(Value::Seq(Rc::new(Seq::of(SeqKind::Array, Some(ty.array(1)), items))))
}

fn name(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let ty = enum_type(&a[0])?;
    let wanted = number(&a[1]);
    Ok(ty.enum_values().into_iter().find(|(_, n)| *n == wanted).map_or(Value::Null, |(n, _)| Value::Str(n)))
}

fn is_defined(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let values = enum_type(&a[0])?.enum_values();
    Ok(Value::Bool(match a[1].base() {
        Value::Str(text) => values.iter().any(|(n, _)| n == text),
        other => values.iter().any(|(_, n)| *n == number(other)),
    }))
}

/// The value of a text; names with or without case.
fn parsed(ty: &Type, text: &str, folds: bool) -> Option<i64> {
    let values = ty.enum_values();
    let mut total = 0;
    for part in text.split(',') {
        let part = part.trim();
        if let Ok(number) = part.parse::<i64>() {
            total |= number;
            continue;
        }
        let found = values.iter().find(|(n, _)| n.as_str() == part || (folds && n.eq_ignore_ascii_case(part)));
        total |= found?.1;
    }
    Some(total)
}

fn parse(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let ty = enum_type(&a[0])?;
    let text = super::super::text(&a[1]);
    if a[1].is_null() {
        return Err(super::super::argument_null("value"));
    }
    if text.trim().is_empty() {
        return Err(super::super::argument("Must specify valid information for parsing in the string.", "value"));
    }
    let folds = a.get(2).is_some_and(convert::truth);
    match parsed(&ty, &text, folds) {
        Some(number) => Ok(Value::enumeration(ty, number)),
        None => Err(thrown("System.ArgumentException", format!("Requested value '{text}' was not found."))),
    }
}

fn try_parse(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let ty = enum_type(&a[0])?;
    let folds = a.len() == 4 && convert::truth(&a[2]);
    let found = parsed(&ty, &super::super::text(&a[1]), folds);
    if let Some(target) = a.last() {
        let value = found.map_or(Value::Null, |n| Value::enumeration(ty.clone(), n));
        assign(session, target, value)?;
    }
    Ok(Value::Bool(found.is_some()))
}

/// `[Enum]::TryParse('x', [ref]$y)` where `$y` holds a value of the enum.
fn try_parse_typed(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let Some(target) = a.last() else { return Ok(Value::Bool(false)) };
    let held = target.downcast::<super::super::Reference>().map(|r| r.get()).unwrap_or_default();
    let Value::Enum(held) = held.base() else { return Ok(Value::Bool(false)) };
    let folds = a.len() == 3 && convert::truth(&a[1]);
    let found = parsed(&held.ty, &super::super::text(&a[0]), folds);
    assign(session, target, Value::enumeration(held.ty.clone(), found.unwrap_or(0)))?;
    Ok(Value::Bool(found.is_some()))
}

fn to_object(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let ty = enum_type(&a[0])?;
    let long = Type::known("System.Int64");
    match convert::to(session, &a[1], &long) {
        Ok(value) => Ok(Value::enumeration(ty, number(&value))),
        Err(failure) => match *failure {
            Unwind::Fault(_) => Err(super::super::argument(
                "The value passed in must be an enum base or an underlying type for an enum, such as an Int32.",
                "value",
            )),
            other => Err(Box::new(other)),
        },
    }
}

fn underlying(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let ty = enum_type(&a[0])?;
    Ok(Value::Type(match ty.kind() {
        super::super::TypeKind::Enum(info) => info.underlying.clone(),
        _ => Type::known("System.Int32"),
    }))
}

/// `FlagsExpression[FileAttributes]`: its text says it, commands read that.
const FLAGS: TypeTable = TypeTable {
    name: "System.Management.Automation.FlagsExpression`1",
    convert: Some(|_, value| Some(Ok(value.clone()))),
    ..TypeTable::EMPTY
};

pub(super) static TABLES: &[TypeTable] = &[
    FLAGS,
    TypeTable {
        name: "System.Enum",
        base: "System.ValueType",
        interfaces: &["System.IComparable", "System.IFormattable", "System.IConvertible"],
        properties: &[super::super::property("int value__", |session, this| {
            let (ty, number) = own(this);
            let underlying = match ty.kind() {
                super::super::TypeKind::Enum(info) => info.underlying.clone(),
                _ => return Ok(Value::Int(number as i32)),
            };
            crate::convert::to(session, &Value::Long(number), &underlying)
        })],
        methods: &[
            method("int CompareTo(object target)", compare_to),
            method("System.TypeCode GetTypeCode()", |_, _, _| Ok(Value::enumeration(Type::known("System.TypeCode"), 9))),
            method("bool HasFlag(System.Enum flag)", |session, this, a| {
                let (ty, _) = own(this);
                let flag = convert::to(session, &a[0], &ty)?;
                has_flag(session, this, &[flag])
            }),
            method("string ToString()", to_text),
            method("string ToString(string format)", to_text),
            method("static string Format(type enumType, object value, string format)", |_, _, a| {
                format(&enum_type(&a[0])?, number(&a[1]), &super::super::text(&a[2])).map(Value::from)
            }),
            method("static string GetName(type enumType, object value)", name),
            method("static string[] GetNames(type enumType)", names),
            method("static type GetUnderlyingType(type enumType)", underlying),
            method("static array GetValues(type enumType)", values),
            method("static bool IsDefined(type enumType, object value)", is_defined),
            method("static object Parse(type enumType, string value)", parse),
            method("static object Parse(type enumType, string value, bool ignoreCase)", parse),
            method("static object ToObject(type enumType, object value)", to_object),
            method("static bool TryParse(type enumType, string value, [ref] object result)", try_parse),
            method("static bool TryParse(type enumType, string value, bool ignoreCase, [ref] object result)", try_parse),
            method("static bool TryParse(string value, [ref] object result)", try_parse_typed),
            method("static bool TryParse(string value, bool ignoreCase, [ref] object result)", try_parse_typed),
        ],
        ..TypeTable::EMPTY
    },
];
