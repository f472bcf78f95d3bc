//! `System.Convert`

use super::number_parse::{Read, read};
use super::{byte_array, bytes, flag, int, text, thrown};
use crate::convert::kind::{Kind, name_of, of_value};
use crate::convert::{Number, article, number_to, to_string_text};
use crate::run::Session;
use crate::text::culture::INVARIANT;
use crate::types::{Method, Property, Sort, Type, TypeTable, members, method, property};
use crate::value::Value;
use crate::{Name, R};
use base64::Engine;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};

/// The last part of a kind's name.
fn short(kind: Kind) -> &'static str {
    name_of(kind).rsplit('.').next().unwrap_or_default()
}

/// `[Convert]::ToX(value)`
fn change(session: &mut Session, value: &Value, kind: Kind) -> R {
    let value = value.base();
    if of_value(value) == kind {
        return Ok(value.clone());
    }
    match (value, kind) {
        (_, Kind::String) => to_string_text(session, value).map(Value::Str),
        (Value::Str(text), Kind::Bool) => super::boolean::read(text)
            .map(Value::Bool)
            .ok_or_else(|| thrown("System.FormatException", format!("String '{text}' was not recognized as a valid Boolean."))),
        (Value::Str(text), Kind::Char) => match text.len() {
            1 => Ok(Value::Char(text.unit(0).unwrap_or(0))),
            _ => Err(thrown("System.FormatException", "String must be exactly one character long.")),
        },
        (Value::Str(_), Kind::DateTime) => {
            members::invoke_static(session, &Type::known("System.DateTime"), Name::new("Parse"), std::slice::from_ref(value))
        }
        (Value::Str(text), _) => parse(text, kind),
        (Value::Null, Kind::Bool) => Ok(Value::Bool(false)),
        (Value::Null, Kind::Char) => Ok(Value::Char(0)),
        (Value::Null, Kind::DateTime) => Ok(Value::DateTime(crate::value::DateTime::new(0, crate::value::TimeKind::Unspecified))),
        (Value::Null, _) => Ok(number_to(&Number::Whole(0), kind, false).unwrap_or_default()),
        (Value::DateTime(_), _) | (_, Kind::DateTime) => Err(bad_cast(value, kind)),
        (Value::Char(_), Kind::Bool | Kind::Single | Kind::Double | Kind::Decimal) => Err(bad_cast(value, kind)),
        (Value::Bool(_) | Value::Single(_) | Value::Double(_) | Value::Decimal(_), Kind::Char) => Err(bad_cast(value, kind)),
        (_, Kind::Bool) if Number::of(value).is_some() => Ok(Value::Bool(flag(value))),
        _ => number(value, kind),
    }
}

fn bad_cast(value: &Value, kind: Kind) -> crate::Failure {
    let from = Type::of(value).map(|t| t.short_name()).unwrap_or_default();
    thrown("System.InvalidCastException", format!("Invalid cast from '{from}' to '{}'.", short(kind)))
}

fn parse(text: &str, kind: Kind) -> R {
    let style = match kind {
        Kind::Single | Kind::Double => 231,
        Kind::Decimal => 111,
        _ => 7,
    };
    match read(text, kind, style, &INVARIANT) {
        Read::Value(value) => Ok(value),
        Read::Malformed => Err(thrown("System.FormatException", format!("The input string '{text}' was not in a correct format."))),
        Read::Overflow => Err(overflow(kind)),
    }
}

fn overflow(kind: Kind) -> crate::Failure {
    thrown("System.OverflowException", format!("Value was either too large or too small for {}.", article(kind)))
}

fn number(value: &Value, kind: Kind) -> R {
    if let Value::BigInt(_) = value {
        return Err(thrown(
            "System.InvalidCastException",
            "Unable to cast object of type 'System.Numerics.BigInteger' to type 'System.IConvertible'.",
        ));
    }
    let Some(number) = Number::of(value) else {
        let from = Type::of(value).map(|t| t.name().to_owned()).unwrap_or_default();
        return Err(thrown(
            "System.InvalidCastException",
            format!("Unable to cast object of type '{from}' to type 'System.IConvertible'."),
        ));
    };
    let converted = if kind == Kind::Char {
        match number {
            Number::Whole(v) => u16::try_from(v).ok().map(Value::Char),
            _ => None,
        }
    } else {
        number_to(&number, kind, matches!(value, Value::Single(_)))
    };
    converted.ok_or_else(|| match (&number, kind) {
        (Number::Real(_), Kind::Int64 | Kind::UInt64) => {
            thrown("System.OverflowException", "Arithmetic operation resulted in an overflow.")
        }
        (Number::Real(_), Kind::Byte | Kind::SByte | Kind::Int16 | Kind::UInt16) if number.to_double().abs() > 2.2e9 => {
            overflow(Kind::Int32)
        }
        _ => overflow(kind),
    })
}

/// `[Convert]::ToInt32('ff', 16)`
fn from_base(a: &[Value], kind: Kind) -> R {
    let base = int(&a[1]);
    if !matches!(base, 2 | 8 | 10 | 16) {
        return Err(thrown("System.ArgumentException", "Invalid Base."));
    }
    if a[0].is_null() {
        return Ok(number_to(&Number::Whole(0), kind, false).unwrap_or_default());
    }
    let text = text(&a[0]);
    let mut body = text.as_str();
    let negative = body.starts_with('-') && base == 10;
    if body.starts_with('-') && !negative {
        return Err(thrown("System.ArgumentException", "String cannot contain a minus sign if the base is not 10."));
    }
    body = body.strip_prefix(['-', '+']).unwrap_or(body);
    if base == 16 {
        body = body.strip_prefix("0x").or_else(|| body.strip_prefix("0X")).unwrap_or(body);
    }
    if body.is_empty() {
        return Err(super::out_of_range("Index was out of range. Must be non-negative and less than the size of the collection.", "index"));
    }
    if !body.chars().next().is_some_and(|c| c.is_digit(base as u32)) {
        return Err(thrown("System.FormatException", "Could not find any recognizable digits."));
    }
    if !body.chars().all(|c| c.is_digit(base as u32)) {
        return Err(thrown("System.FormatException", "Additional non-parsable characters are at the end of the string."));
    }
    let value = i128::from_str_radix(body, base as u32).unwrap_or(i128::MAX);
    let bits = match kind {
        Kind::SByte | Kind::Byte => 8,
        Kind::Int16 | Kind::UInt16 => 16,
        Kind::Int32 | Kind::UInt32 => 32,
        _ => 64,
    };
    let signed = matches!(kind, Kind::SByte | Kind::Int16 | Kind::Int32 | Kind::Int64);
    let wrapped = if base != 10 && signed && value >= 1 << (bits - 1) && value < 1 << bits { value - (1 << bits) } else { value };
    let wrapped = if negative { -wrapped } else { wrapped };
    number_to(&Number::Whole(wrapped), kind, false).ok_or_else(|| overflow(kind))
}

/// `[Convert]::ToString(255, 16)`
fn to_base(a: &[Value]) -> R {
    let base = int(&a[1]);
    let bits = match a[0].base() {
        Value::Byte(v) => u64::from(*v),
        Value::Short(v) => u64::from(*v as u16),
        Value::Int(v) => u64::from(*v as u32),
        other => int(other) as u64,
    };
    Ok(Value::text(match base {
        2 => format!("{bits:b}"),
        8 => format!("{bits:o}"),
        10 => int(&a[0]).to_string(),
        16 => format!("{bits:x}"),
        _ => return Err(thrown("System.ArgumentException", "Invalid Base.")),
    }))
}

fn base64_decoder() -> GeneralPurpose {
    GeneralPurpose::new(&base64::alphabet::STANDARD, GeneralPurposeConfig::new())
}

fn from_base64(_: &mut Session, _: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(super::argument_null("s"));
    }
    let clean: String = text(&a[0]).chars().filter(|c| !matches!(c, ' ' | '\t' | '\r' | '\n')).collect();
    base64_decoder().decode(clean).map(byte_array).map_err(|_| {
        let message = "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.";
        thrown("System.FormatException", message)
    })
}

/// The part of an array that an overload names.
fn part(a: &[Value]) -> Result<Vec<u8>, crate::Failure> {
    if a[0].is_null() {
        return Err(super::argument_null("inArray"));
    }
    let all = bytes(&a[0]);
    match (a.get(1), a.get(2)) {
        (Some(offset), Some(length)) if !matches!(offset, Value::Enum(_)) => {
            let (offset, length) = (int(offset), int(length));
            if offset < 0 || length < 0 || (offset + length) as usize > all.len() {
                return Err(super::out_of_range("Offset and length must refer to a position in the string.", "offset"));
            }
            Ok(all[offset as usize..(offset + length) as usize].to_vec())
        }
        _ => Ok(all),
    }
}

fn to_base64(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let encoded = STANDARD.encode(part(a)?);
    let lines = a.iter().any(|v| matches!(v, Value::Enum(e) if e.number == 1));
    if !lines {
        return Ok(Value::text(encoded));
    }
    let rows: Vec<&str> = (0..encoded.len()).step_by(76).map(|i| &encoded[i..(i + 76).min(encoded.len())]).collect();
    Ok(Value::text(rows.join("\r\n")))
}

fn hex(a: &[Value], lower: bool) -> R {
    let text: String = part(a)?.iter().map(|b| if lower { format!("{b:02x}") } else { format!("{b:02X}") }).collect();
    Ok(Value::text(text))
}

fn from_hex(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let text = text(&a[0]);
    if text.len() % 2 == 1 {
        return Err(thrown("System.FormatException", "The input is not a valid hex string as its length is not a multiple of 2."));
    }
    let digits: Option<Vec<u8>> = text.chars().map(|c| c.to_digit(16).map(|d| d as u8)).collect();
    match digits {
        Some(digits) => Ok(byte_array(digits.chunks(2).map(|d| d[0] * 16 + d[1]))),
        None => Err(thrown("System.FormatException", "The input is not a valid hex string as it contains a non-hex character.")),
    }
}

/// `[Convert]::ChangeType(value, type)`
fn change_type(session: &mut Session, _: &Value, a: &[Value]) -> R {
    const CODES: [Kind; 19] = [
        Kind::Object,
        Kind::Object,
        Kind::Object,
        Kind::Bool,
        Kind::Char,
        Kind::SByte,
        Kind::Byte,
        Kind::Int16,
        Kind::UInt16,
        Kind::Int32,
        Kind::UInt32,
        Kind::Int64,
        Kind::UInt64,
        Kind::Single,
        Kind::Double,
        Kind::Decimal,
        Kind::DateTime,
        Kind::Object,
        Kind::String,
    ];
    let kind = match a[1].base() {
        Value::Type(ty) => crate::convert::kind::of_type(ty),
        other => CODES.get(int(other) as usize).copied().unwrap_or(Kind::Object),
    };
    match kind {
        Kind::Object => Ok(a[0].clone()),
        Kind::Bool | Kind::Char | Kind::String | Kind::DateTime => change(session, &a[0], kind),
        kind if kind.is_number() && kind != Kind::BigInteger => change(session, &a[0], kind),
        _ => {
            let from = Type::of(&a[0]).map(|t| t.name().to_owned()).unwrap_or_default();
            let to = if let Value::Type(ty) = a[1].base() { ty.name().to_owned() } else { String::new() };
            if from == to {
                return Ok(a[0].clone());
            }
            Err(thrown("System.InvalidCastException", format!("Invalid cast from '{from}' to '{to}'.")))
        }
    }
}

/// The rows of one target type.
macro_rules! target {
    ($name:literal, $t:literal, $kind:ident) => {
        [
            method(concat!("static ", $t, " ", $name, "(System.Object value)"), |s, _, a| change(s, &a[0], Kind::$kind)),
            method(concat!("static ", $t, " ", $name, "(System.Object value, System.IFormatProvider provider)"), |s, _, a| {
                change(s, &a[0], Kind::$kind)
            }),
            method(concat!("static ", $t, " ", $name, "(string value, System.IFormatProvider provider)"), |s, _, a| {
                change(s, &a[0], Kind::$kind)
            }),
        ]
    };
}

macro_rules! based {
    ($name:literal, $t:literal, $kind:ident) => {
        method(concat!("static ", $t, " ", $name, "(string value, int fromBase)"), |_, _, a| from_base(a, Kind::$kind))
    };
}

const TARGETS: [[Method; 3]; 15] = [
    target!("ToBoolean", "bool", Bool),
    target!("ToByte", "byte", Byte),
    target!("ToChar", "char", Char),
    target!("ToDateTime", "datetime", DateTime),
    target!("ToDecimal", "decimal", Decimal),
    target!("ToDouble", "double", Double),
    target!("ToInt16", "short", Int16),
    target!("ToInt32", "int", Int32),
    target!("ToInt64", "long", Int64),
    target!("ToSByte", "sbyte", SByte),
    target!("ToSingle", "float", Single),
    target!("ToUInt16", "ushort", UInt16),
    target!("ToUInt32", "uint", UInt32),
    target!("ToUInt64", "ulong", UInt64),
    target!("ToString", "string", String),
];

const FLAT: [Method; 45] = {
    let mut out = [TARGETS[0][0]; 45];
    let mut i = 0;
    while i < 45 {
        out[i] = TARGETS[i / 3][i % 3];
        i += 1;
    }
    out
};

const OWN: &[Method] = &[
    based!("ToByte", "byte", Byte),
    based!("ToInt16", "short", Int16),
    based!("ToInt32", "int", Int32),
    based!("ToInt64", "long", Int64),
    based!("ToSByte", "sbyte", SByte),
    based!("ToUInt16", "ushort", UInt16),
    based!("ToUInt32", "uint", UInt32),
    based!("ToUInt64", "ulong", UInt64),
    method("static string ToString(byte value, int toBase)", |_, _, a| to_base(a)),
    method("static string ToString(short value, int toBase)", |_, _, a| to_base(a)),
    method("static string ToString(int value, int toBase)", |_, _, a| to_base(a)),
    method("static string ToString(long value, int toBase)", |_, _, a| to_base(a)),
    method("static System.Object ChangeType(System.Object value, System.TypeCode typeCode)", change_type),
    method("static System.Object ChangeType(System.Object value, System.TypeCode typeCode, System.IFormatProvider provider)", change_type),
    method("static System.Object ChangeType(System.Object value, type conversionType)", change_type),
    method("static System.Object ChangeType(System.Object value, type conversionType, System.IFormatProvider provider)", change_type),
    method("static byte[] FromBase64String(string s)", from_base64),
    method("static string ToBase64String(byte[] inArray)", to_base64),
    method("static string ToBase64String(byte[] inArray, System.Base64FormattingOptions options)", to_base64),
    method("static string ToBase64String(byte[] inArray, int offset, int length)", to_base64),
    method("static string ToBase64String(byte[] inArray, int offset, int length, System.Base64FormattingOptions options)", to_base64),
    method("static byte[] FromHexString(string s)", from_hex),
    method("static string ToHexString(byte[] inArray)", |_, _, a| hex(a, false)),
    method("static string ToHexString(byte[] inArray, int offset, int length)", |_, _, a| hex(a, false)),
    method("static string ToHexStringLower(byte[] inArray)", |_, _, a| hex(a, true)),
    method("static System.TypeCode GetTypeCode(System.Object value)", |_, _, a| super::boolean::type_code(of_value(&a[0]))),
    method("static bool IsDBNull(System.Object value)", |_, _, a| {
        Ok(Value::Bool(Type::of(&a[0]).is_some_and(|t| t.name() == "System.DBNull")))
    }),
];

static METHODS: &[Method] = &super::concat::<{ OWN.len() + 45 }>(&FLAT, OWN);

static PROPERTIES: &[Property] = &[property("static System.Object DBNull", |session, _| {
    members::get_static(session, &Type::known("System.DBNull"), Name::new("Value"))
})];

pub(super) static TABLES: &[TypeTable] =
    &[TypeTable { name: "System.Convert", sort: Sort::Static, properties: PROPERTIES, methods: METHODS, ..TypeTable::EMPTY }];
