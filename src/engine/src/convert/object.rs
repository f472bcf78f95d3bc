//! Conversions to everything that is no number, text, enum or array: by assignment, by the type's own rule, by `Parse`,
//! by a constructor of one argument, by a hashtable of properties.

use super::{Kind, array, bad_parse, invalid_cast, no_conversion};
use crate::error::Unwind;
use crate::run::Session;
use crate::types::{Type, TypeKind, members};
use crate::value::{Bag, Map, MapKind, Object, Seq, SeqKind, Str, Value};
use crate::{Failure, Name, R};
use std::rc::Rc;

pub(super) fn to(session: &mut Session, value: &Value, kind: Kind, ty: &Type) -> R {
    if let Some(own) = Type::of(value)
        && own.is_a(ty)
    {
        return Ok(value.clone());
    }
    let base = value.base();
    if base.is_null() {
        return from_null(ty, kind);
    }
    if let Some(result) = from_convertible(session, value, base, kind, ty) {
        return result;
    }
    match (kind, base) {
        (_, Value::Block(block)) if crate::types::Delegate::is_type(ty) => Ok(crate::types::Delegate::value(ty, block)),
        (Kind::Switch, _) => to_switch(session, base, ty),
        (Kind::Type, Value::Str(text)) => match Type::parse(text) {
            Some(found) => Ok(Value::Type(found)),
            None => Err(super::invalid_cast(
                "InvalidCastFromStringToType",
                format!("Cannot convert the \"{text}\" value of type \"System.String\" to type \"System.Type\"."),
            )),
        },
        (Kind::Hashtable, Value::Map(map)) => {
            let copy = Map::from_entries(MapKind::Hashtable, map.pairs());
            Ok(Value::Map(Rc::new(copy)))
        }
        (Kind::SystemArray, _) => Ok(match array::items_of(session, base) {
            Some(items) => Value::array(items),
            None => Value::array(vec![value.clone()]),
        }),
        (Kind::ArrayList, Value::Seq(seq)) => Ok(Value::Seq(Rc::new(Seq::of(SeqKind::ArrayList, None, seq.to_vec())))),
        (Kind::List, _) if !matches!(base, Value::Map(_)) => array::to_list(session, value, ty),
        (Kind::Interface, _) if matches!(short(ty), "IList" | "ICollection" | "IEnumerable") && !matches!(base, Value::Str(_)) => {
            Ok(Value::array(vec![value.clone()]))
        }
        _ => by_members(session, value, base, kind, ty),
    }
}

/// Bools, chars, dates and enum values become nothing but numbers and texts (and what a constructor makes of them);
/// numbers become what their text becomes.
fn from_convertible(session: &mut Session, value: &Value, base: &Value, kind: Kind, ty: &Type) -> Option<R> {
    let own = super::kind::of_value(base);
    let convertible = matches!(own, Kind::Bool | Kind::Char | Kind::DateTime | Kind::Enum);
    let number = own.is_number() && own != Kind::BigInteger;
    if !(convertible || number)
        || (kind == Kind::Switch && own != Kind::Enum)
        || matches!(kind, Kind::SystemArray | Kind::Interface) && !matches!(short(ty), "IDictionary")
    {
        return None;
    }
    if let Some(result) = ty.table().and_then(|t| t.convert).and_then(|convert| convert(session, base)) {
        return Some(result);
    }
    if kind == Kind::List && number {
        return None;
    }
    if let Some(result) = by_constructor(session, value, base, ty) {
        return Some(result);
    }
    if convertible {
        let from = Type::of(base).map(|t| t.name().to_owned()).unwrap_or_default();
        let reason = format!("Invalid cast from '{from}' to '{}'.", ty.name());
        return Some(Err(super::bad_convertible(session, value, ty, &reason)));
    }
    let text = crate::text::number(base).map(Value::from)?;
    let takes_text = kind == Kind::Type
        || parse_method(ty).is_some()
        || ty.table().is_some_and(|t| t.constructors.iter().any(|c| single_parameter(c.signature).is_some_and(|p| p == "string")))
        || ty.table().and_then(|t| t.convert).is_some();
    let textual = takes_text && !matches!(kind, Kind::ArrayList | Kind::Hashtable | Kind::Ordered | Kind::Block);
    textual.then(|| to(session, &text, kind, ty))
}

/// The type of the only parameter of a constructor.
fn single_parameter(signature: &str) -> Option<&str> {
    let inside = signature.trim().trim_start_matches('(').trim_end_matches(')').trim();
    if inside.is_empty() || inside.contains(',') {
        return None;
    }
    inside.rsplit_once(' ').map(|(ty, _)| ty.trim_start_matches("params "))
}

/// Whether a primitive widens to a parameter's type without loss, as .NET's binder lets it.
fn widens(from: Kind, to: Kind) -> bool {
    let rank = |k: Kind| match k {
        Kind::Byte | Kind::SByte => 1,
        Kind::Int16 | Kind::UInt16 | Kind::Char => 2,
        Kind::Int32 | Kind::UInt32 => 3,
        Kind::Int64 | Kind::UInt64 => 4,
        Kind::Single => 5,
        Kind::Double => 6,
        _ => 0,
    };
    let signed = |k: Kind| matches!(k, Kind::SByte | Kind::Int16 | Kind::Int32 | Kind::Int64);
    let unsigned = |k: Kind| matches!(k, Kind::Byte | Kind::UInt16 | Kind::UInt32 | Kind::UInt64 | Kind::Char);
    rank(from) > 0 && rank(to) > rank(from) && to != Kind::Char && !(signed(from) && unsigned(to))
        || (from == Kind::Char && to == Kind::UInt16)
}

fn short(ty: &Type) -> &str {
    let name = ty.name().split(['`', '[']).next().unwrap_or_default();
    name.rsplit('.').next().unwrap_or(name)
}

fn from_null(ty: &Type, kind: Kind) -> R {
    match kind {
        Kind::Switch => Ok(Value::Switch(false)),
        _ if !ty.is_value_type() => Ok(Value::Null),
        _ => Err(invalid_cast("nullToObjectInvalidCast", format!("Cannot convert null to type \"{}\".", ty.name()))),
    }
}

fn to_switch(session: &mut Session, value: &Value, ty: &Type) -> R {
    match value {
        Value::Bool(on) => Ok(Value::Switch(*on)),
        Value::Str(_) => Err(no_conversion(session, value, ty)),
        Value::Map(map) => from_map(session, map, value, ty),
        Value::Object(_) => Err(by_properties_failure(session, value, ty)),
        _ => Err(no_conversion(session, value, ty)),
    }
}

fn by_members(session: &mut Session, value: &Value, base: &Value, kind: Kind, ty: &Type) -> R {
    if let Some(convert) = ty.table().filter(|_| !matches!(ty.kind(), TypeKind::Array(..) | TypeKind::Enum(_))).and_then(|t| t.convert)
        && let Some(result) = convert(session, base)
    {
        return result;
    }
    if let Value::Str(text) = base
        && let Some(provider) = parse_method(ty)
    {
        let argument = [value.clone()];
        let id = if provider { "InvalidCastParseTargetInvocationWithFormatProvider" } else { "InvalidCastParseTargetInvocation" };
        return members::invoke_static(session, ty, Name::new("Parse"), &argument)
            .map_err(|f| wrap(session, f, &Value::Str(text.clone()), ty, id));
    }
    if let Some(result) = by_constructor(session, value, base, ty) {
        return result;
    }
    if matches!(base, Value::Map(_)) && crate::types::class::takes_hashtable(session, ty) {
        return members::construct(session, ty, std::slice::from_ref(base));
    }
    match base {
        Value::Map(map)
            if !matches!(kind, Kind::Char | Kind::Bool | Kind::Block | Kind::Type | Kind::Interface) && !cannot_be_made(kind, ty) =>
        {
            from_map(session, map, value, ty)
        }
        Value::Object(object)
            if object.class.is_none() && matches!(kind, Kind::Hashtable | Kind::Ordered | Kind::ArrayList | Kind::List) =>
        {
            let _ = object;
            Err(by_properties_failure(session, value, ty))
        }
        Value::Object(object) if object.class.is_none() && can_be_filled(kind, ty) => from_object(session, object, value, ty),
        _ => Err(no_conversion(session, value, ty)),
    }
}

fn cannot_be_made(kind: Kind, ty: &Type) -> bool {
    let primitive = kind.is_integer() || matches!(kind, Kind::Single | Kind::Double | Kind::Enum);
    primitive || !(ty.is_value_type() || has_default_constructor(ty) || matches!(kind, Kind::Class))
}

fn can_be_filled(kind: Kind, ty: &Type) -> bool {
    let opaque = kind.is_integer() || matches!(kind, Kind::Single | Kind::Double | Kind::Char | Kind::Block | Kind::Type | Kind::Interface);
    let closed = opaque || ty.is_enum();
    !closed && (ty.is_value_type() || has_default_constructor(ty))
}

fn has_default_constructor(ty: &Type) -> bool {
    match ty.kind() {
        TypeKind::Class(_) => true,
        _ => ty.table().is_some_and(|t| t.constructors.iter().any(|c| c.signature.trim() == "()")),
    }
}

/// Whether a type has a static `Parse` of one text, and whether that also takes a format provider.
fn parse_method(ty: &Type) -> Option<bool> {
    let table = match ty.kind() {
        TypeKind::Table(table) | TypeKind::Generic(table, _) => table,
        _ => return None,
    };
    let rows: Vec<&str> =
        table.methods.iter().map(|m| m.signature).filter(|s| s.starts_with("static ") && s.contains(" Parse(string ")).collect();
    if rows.is_empty() {
        return None;
    }
    let provider = |s: &&str| {
        let inside = s.split('(').nth(1).unwrap_or_default();
        inside.matches(',').count() == 1 && inside.contains("IFormatProvider")
    };
    Some(rows.iter().any(provider))
}

/// By a constructor that takes just this value.
fn by_constructor(session: &mut Session, value: &Value, base: &Value, ty: &Type) -> Option<R> {
    let own = Type::of(base)?;
    let takes = match ty.kind() {
        TypeKind::Class(_) if crate::types::class::has_constructor_of_one(ty) && !matches!(base, Value::Map(_)) => {
            let result = members::construct(session, ty, std::slice::from_ref(base));
            return Some(result.map_err(|f| wrap(session, f, value, ty, "InvalidCastConstructorException")));
        }
        TypeKind::Class(_) => return None,
        TypeKind::Array(..) | TypeKind::Enum(_) => false,
        TypeKind::Table(table) | TypeKind::Generic(table, _) => table.constructors.iter().any(|c| {
            let Some(parameter) = single_parameter(c.signature) else { return false };
            if parameter.contains("IEnumerable[") || parameter.contains("ICollection[") {
                return matches!(base, Value::Seq(_)) && !matches!(ty.kind(), TypeKind::Table(_));
            }
            let from = if own.is_enum() { Kind::Int32 } else { super::kind::of_type(&own) };
            let fits = |p: Type| {
                let to = super::kind::of_type(&p);
                own.is_a(&p) || widens(from, to) || (own.is_enum() && to == Kind::Int32)
            };
            Type::parse(parameter).is_some_and(|p| p.name() != "System.Object" && fits(p) && !is_capacity(ty, &own))
        }),
    };
    if !takes {
        return None;
    }
    let result = members::construct(session, ty, std::slice::from_ref(base));
    Some(result.map_err(|f| wrap(session, f, value, ty, "InvalidCastConstructorException")))
}

/// A number must not become the capacity of a new collection.
fn is_capacity(ty: &Type, from: &Type) -> bool {
    super::kind::of_type(from).is_integer() && ty.name().starts_with("System.Collections")
}

/// The failure of a method that a conversion called, as the conversion's own.
fn wrap(session: &mut Session, failure: Failure, value: &Value, ty: &Type, id: &'static str) -> Failure {
    match *failure {
        Unwind::Fault(fault) => {
            let reason = inner_message(&fault);
            if id == "InvalidCastParseTargetInvocation" {
                return bad_parse(session, value, ty, &reason);
            }
            super::cannot(session, value, ty, id, &reason)
        }
        other => Box::new(other),
    }
}

/// The message of the exception inside "Exception calling ...".
fn inner_message(fault: &crate::Fault) -> String {
    if !fault.inner.is_null() {
        return crate::error::exception_message(&fault.inner);
    }
    fault.message.to_string()
}

/// `[Type]@{Name = value}`: the default constructor, then the properties.
pub(super) fn from_map(session: &mut Session, map: &Rc<Map>, value: &Value, ty: &Type) -> R {
    let made = match default_of(ty) {
        Some(value) => Ok(value),
        None if ty.is_enum() => Ok(Value::enumeration(ty.clone(), 0)),
        None => members::construct(session, ty, &[]),
    };
    let made = made.map_err(|f| creation_failure(session, f, value, ty))?;
    for (key, item) in map.pairs() {
        let name = super::text(session, &key)?;
        set_checked(session, &made, &name, item, ty)?;
    }
    Ok(made)
}

/// The value that a struct has before anything is set.
fn default_of(ty: &Type) -> Option<Value> {
    match super::kind::of_type(ty) {
        Kind::Decimal => Some(Value::Decimal(Rc::new(rust_decimal::Decimal::ZERO))),
        Kind::BigInteger => Some(Value::BigInt(Rc::default())),
        Kind::TimeSpan => Some(Value::TimeSpan(crate::value::TimeSpan(0))),
        Kind::DateTime => Some(Value::DateTime(crate::value::DateTime::new(0, crate::value::TimeKind::Unspecified))),
        Kind::Switch => Some(Value::Switch(false)),
        _ => None,
    }
}

fn set_checked(session: &mut Session, made: &Value, name: &Str, item: Value, ty: &Type) -> Result<(), Failure> {
    members::set(session, made, Name::new(name), item).map_err(|f| match *f {
        Unwind::Fault(fault) => {
            let missing = fault.id == "PropertyAssignmentException" || fault.id == "PropertyNotFound";
            let message = if missing {
                let settable = settable(session, made);
                format!(
                    "Cannot create object of type \"{0}\". The property '{name}' was not found for the '{0}' object. {settable}",
                    ty.name()
                )
            } else {
                format!("Cannot create object of type \"{}\". {}", ty.name(), fault.message)
            };
            invalid_cast("ObjectCreationError", message)
        }
        other => Box::new(other),
    })
}

/// `The settable properties are: [a <System.Int32>].`
fn settable(session: &mut Session, made: &Value) -> String {
    let list: Vec<String> = members::list(session, made)
        .iter()
        .filter_map(|m| {
            let (ty, rest) = m.definition.split_once(' ')?;
            let ty = Type::parse(ty).map_or_else(|| ty.to_owned(), |t| t.name().to_owned());
            rest.contains("set;").then(|| format!("[{} <{ty}>]", m.name))
        })
        .collect();
    if list.is_empty() {
        "There is no settable property available.".to_owned()
    } else {
        format!("The settable properties are: {}.", list.join(", "))
    }
}

fn creation_failure(session: &mut Session, failure: Failure, value: &Value, ty: &Type) -> Failure {
    match *failure {
        Unwind::Fault(fault)
            if fault.id == "MethodCountCouldNotFindBest"
                || fault.id == "NotImplemented"
                || fault.id == "ConstructorInvokedThrowException" =>
        {
            no_conversion(session, value, ty)
        }
        Unwind::Fault(fault) => {
            invalid_cast("ObjectCreationError", format!("Cannot create object of type \"{}\". {}", ty.name(), fault.message))
        }
        other => Box::new(other),
    }
}

/// `[Type][pscustomobject]@{...}`
fn from_object(session: &mut Session, object: &Rc<Object>, value: &Value, ty: &Type) -> R {
    let made = members::construct(session, ty, &[]);
    let Ok(made) = made else { return Err(by_properties_failure(session, value, ty)) };
    let bag: Bag = object.bag.borrow().clone();
    for (name, item) in bag.iter() {
        let item = match item {
            Value::Member(_) => members::property(session, value, name)?.unwrap_or_default(),
            plain => plain.clone(),
        };
        if members::set(session, &made, name, item).is_err() {
            return Err(by_properties_failure(session, value, ty));
        }
    }
    Ok(made)
}

fn by_properties_failure(session: &mut Session, value: &Value, ty: &Type) -> Failure {
    let from = Type::of(value).map(|t| t.name().to_owned()).unwrap_or_default();
    let shown = super::shown(session, value);
    invalid_cast(
        "InvalidCastConstructorException",
        format!("Cannot convert the \"{shown}\" value of type \"{from}\" to type \"{}\".", ty.name()),
    )
}

/// The failure of a conversion to what a nullable holds.
pub(super) fn nullable_failure(failure: Failure, value: &Value, _ty: &Type) -> Failure {
    match *failure {
        Unwind::Fault(mut fault) if matches!(value, Value::Map(_) | Value::Object(_)) => {
            fault.id = "InvalidCastConstructorException".into();
            fault.into()
        }
        other => Box::new(other),
    }
}
