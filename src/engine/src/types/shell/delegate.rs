//! Delegates: script blocks as `Func`, `Action`, `Predicate`, `Comparison`, `Converter`, `EventHandler`.

use super::super::{Method, Property, Type, TypeTable, method, property};
use crate::R;
use crate::run::{ScriptBlock, Session};
use crate::value::{Native, Value};
use std::any::Any;
use std::rc::Rc;

/// A script block that was converted to a delegate type.
pub struct Delegate {
    ty: Type,
    block: Rc<ScriptBlock>,
}

impl Delegate {
    /// The block as a delegate of a type.
    pub fn value(ty: &Type, block: &Rc<ScriptBlock>) -> Value {
        Value::native(Delegate { ty: ty.clone(), block: block.clone() })
    }

    /// The block that it calls.
    pub fn block(&self) -> &Rc<ScriptBlock> {
        &self.block
    }

    /// Whether a type is one of delegates.
    pub fn is_type(ty: &Type) -> bool {
        ty.table().is_some_and(|table| table.base == MULTICAST)
    }
}

impl Native for Delegate {
    fn type_of(&self) -> Type {
        self.ty.clone()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Calls the block; what it gives becomes what the delegate's type says.
fn invoke(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let Some(delegate) = this.downcast::<Delegate>() else { return Ok(Value::Null) };
    let arguments = session.items(&a[0])?.unwrap_or_default();
    let name = delegate.ty.name();
    let result = match name {
        _ if name.starts_with("System.Predicate`") => Type::named("System.Boolean"),
        _ if name.starts_with("System.Comparison`") => Type::named("System.Int32"),
        _ if name.starts_with("System.Func`") || name.starts_with("System.Converter`") => delegate.ty.arguments().last().cloned(),
        _ => None,
    };
    let block = delegate.block.clone();
    let value = session.block_result(&block, arguments)?;
    match result {
        Some(ty) if ty.name() != "System.Object" => crate::convert::to(session, &value, &ty),
        _ => Ok(value),
    }
}

const MULTICAST: &str = "System.MulticastDelegate";

static PROPERTIES: &[Property] = &[property("object Target", |_, _| Ok(Value::Null))];

static GIVING: &[Method] =
    &[method("object Invoke(params object[] args)", invoke), method("object DynamicInvoke(params object[] args)", invoke)];

static SILENT: &[Method] = &[method("void Invoke(params object[] args)", invoke)];

const fn giving(name: &'static str) -> TypeTable {
    TypeTable { name, base: MULTICAST, properties: PROPERTIES, methods: GIVING, ..TypeTable::EMPTY }
}

const fn silent(name: &'static str) -> TypeTable {
    TypeTable { methods: SILENT, ..giving(name) }
}

pub(super) static TABLES: &[TypeTable] = &[
    giving("System.Func`1"),
    giving("System.Func`2"),
    giving("System.Func`3"),
    giving("System.Func`4"),
    giving("System.Func`5"),
    giving("System.Predicate`1"),
    giving("System.Comparison`1"),
    giving("System.Converter`2"),
    giving("System.Text.RegularExpressions.MatchEvaluator"),
    silent("System.Action"),
    silent("System.Action`1"),
    silent("System.Action`2"),
    silent("System.Action`3"),
    silent("System.Action`4"),
    silent("System.EventHandler"),
    silent("System.EventHandler`1"),
];
