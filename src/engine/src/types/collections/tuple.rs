//! `Tuple` and `ValueTuple`.

use super::super::{Method, Property, Sort, Type, TypeTable, method, property};
use crate::R;
use crate::convert;
use crate::run::Session;
use crate::value::{Key, Native, Value};
use std::any::Any;

/// A tuple.
struct Tuple {
    ty: Type,
    items: Vec<Value>,
    text: String,
}

impl Native for Tuple {
    fn type_of(&self) -> Type {
        self.ty.clone()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.text.clone())
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<Tuple>().is_some_and(|o| {
            self.ty == o.ty && self.items.iter().zip(&o.items).all(|(a, b)| Key::exact(a.clone()) == Key::exact(b.clone()))
        })
    }
}

fn made(session: &mut Session, ty: Type, items: &[Value]) -> R {
    let mut parts = Vec::new();
    for item in items {
        parts.push(convert::text(session, item)?.to_string());
    }
    Ok(Value::native(Tuple { ty, items: items.to_vec(), text: format!("({})", parts.join(", ")) }))
}

/// `Tuple[A,B]` of values whose text nobody reads.
pub(in crate::types) fn pair(types: [&str; 2], items: [Value; 2]) -> Value {
    let arguments = types.iter().map(|t| Type::named(t).unwrap_or_else(|| Type::known("System.Object"))).collect();
    let ty = Type::known("System.Tuple`2");
    let ty = ty.table().map_or(ty.clone(), |table| Type::generic(table, arguments));
    Value::native(Tuple { ty, items: items.to_vec(), text: String::new() })
}

fn new(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let Value::Type(ty) = this else { return Ok(Value::Null) };
    made(session, ty.clone(), a)
}

fn create(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let base = match this {
        Value::Type(ty) => ty.name().to_owned(),
        _ => "System.Tuple".to_owned(),
    };
    let arguments = a.iter().map(|v| Type::of(v).unwrap_or_else(|| Type::known("System.Object"))).collect();
    let table = Type::named(&format!("{base}`{}", a.len())).and_then(|t| t.table());
    match table {
        Some(table) => made(session, Type::generic(table, arguments), a),
        None => Ok(Value::Null),
    }
}

fn item(this: &Value, at: usize) -> R {
    Ok(this.downcast::<Tuple>().and_then(|t| t.items.get(at)).cloned().unwrap_or_default())
}

static ITEMS: [Property; 7] = [
    property("T1 Item1", |_, this| item(this, 0)),
    property("T2 Item2", |_, this| item(this, 1)),
    property("T3 Item3", |_, this| item(this, 2)),
    property("T4 Item4", |_, this| item(this, 3)),
    property("T5 Item5", |_, this| item(this, 4)),
    property("T6 Item6", |_, this| item(this, 5)),
    property("T7 Item7", |_, this| item(this, 6)),
];

static CONSTRUCTORS: [Method; 7] = [
    method("(T1 item1)", new),
    method("(T1 item1, T2 item2)", new),
    method("(T1 item1, T2 item2, T3 item3)", new),
    method("(T1 item1, T2 item2, T3 item3, T4 item4)", new),
    method("(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)", new),
    method("(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)", new),
    method("(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)", new),
];

static CREATE: [Method; 7] = [
    method("static System.Tuple Create(object item1)", create),
    method("static System.Tuple Create(object item1, object item2)", create),
    method("static System.Tuple Create(object item1, object item2, object item3)", create),
    method("static System.Tuple Create(object item1, object item2, object item3, object item4)", create),
    method("static System.Tuple Create(object item1, object item2, object item3, object item4, object item5)", create),
    method("static System.Tuple Create(object item1, object item2, object item3, object item4, object item5, object item6)", create),
    method(
        "static System.Tuple Create(object item1, object item2, object item3, object item4, object item5, object item6, object item7)",
        create,
    ),
];

macro_rules! tuples {
    ($($sort:ident $name:literal $count:literal),* $(,)?) => {
        &[
            TypeTable { name: "System.Tuple", sort: Sort::Static, methods: &CREATE, ..TypeTable::EMPTY },
            TypeTable { name: "System.ValueTuple", sort: Sort::Struct, methods: &CREATE, ..TypeTable::EMPTY },
            $(TypeTable {
                name: $name,
                sort: Sort::$sort,
                properties: ITEMS.split_at($count).0,
                constructors: CONSTRUCTORS.split_at($count).0.split_at($count - 1).1,
                ..TypeTable::EMPTY
            }),*
        ]
    };
}

pub(super) static TABLES: &[TypeTable] = tuples![
    Class "System.Tuple`1" 1,
    Class "System.Tuple`2" 2,
    Class "System.Tuple`3" 3,
    Class "System.Tuple`4" 4,
    Class "System.Tuple`5" 5,
    Class "System.Tuple`6" 6,
    Class "System.Tuple`7" 7,
    Struct "System.ValueTuple`2" 2,
    Struct "System.ValueTuple`3" 3,
    Struct "System.ValueTuple`4" 4,
];
