//! `Kind`: what conversions and operators tell types apart by, found once for each type.

use crate::types::{Type, TypeKind, TypeTable};
use crate::value::Value;
use rustc_hash::FxHashMap;
use std::cell::RefCell;

/// A type as conversions see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are .NET's own")]
pub enum Kind {
    Bool,
    Char,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
    BigInteger,
    String,
    Object,
    PSObject,
    Void,
    Switch,
    DateTime,
    TimeSpan,
    Type,
    Block,
    Hashtable,
    Ordered,
    Dictionary,
    SystemArray,
    ArrayList,
    List,
    Nullable,
    /// `T[]`
    Array,
    Enum,
    /// A class of a script
    Class,
    Interface,
    Other,
}

impl Kind {
    /// Whether it is a number (not char, not bool).
    pub fn is_number(self) -> bool {
        (Kind::SByte..=Kind::BigInteger).contains(&self)
    }

    /// Whether it is an integer type of fixed width.
    pub fn is_integer(self) -> bool {
        (Kind::SByte..=Kind::UInt64).contains(&self)
    }
}

thread_local! {
    static KINDS: RefCell<FxHashMap<*const TypeTable, Kind>> = RefCell::default();
    static TYPES: RefCell<FxHashMap<Kind, Type>> = RefCell::default();
}

/// The kind of a type.
pub fn of_type(ty: &Type) -> Kind {
    match ty.kind() {
        TypeKind::Table(table) => KINDS.with_borrow_mut(|kinds| *kinds.entry(*table).or_insert_with(|| of_table(table))),
        TypeKind::Array(..) => Kind::Array,
        TypeKind::Enum(_) => Kind::Enum,
        TypeKind::Class(_) => Kind::Class,
        TypeKind::Generic(table, _) => match table.name {
            "System.Nullable`1" => Kind::Nullable,
            "System.Collections.Generic.List`1" => Kind::List,
            _ if table.sort == crate::types::Sort::Interface => Kind::Interface,
            _ => Kind::Other,
        },
    }
}

fn of_table(table: &TypeTable) -> Kind {
    use crate::types::Sort;
    match table.name {
        "System.Boolean" => Kind::Bool,
        "System.Char" => Kind::Char,
        "System.SByte" => Kind::SByte,
        "System.Byte" => Kind::Byte,
        "System.Int16" => Kind::Int16,
        "System.UInt16" => Kind::UInt16,
        "System.Int32" => Kind::Int32,
        "System.UInt32" => Kind::UInt32,
        "System.Int64" => Kind::Int64,
        "System.UInt64" => Kind::UInt64,
        "System.Single" => Kind::Single,
        "System.Double" => Kind::Double,
        "System.Decimal" => Kind::Decimal,
        "System.Numerics.BigInteger" => Kind::BigInteger,
        "System.String" => Kind::String,
        "System.Object" => Kind::Object,
        "System.Management.Automation.PSObject" | "System.Management.Automation.PSCustomObject" => Kind::PSObject,
        "System.Void" => Kind::Void,
        "System.Management.Automation.SwitchParameter" => Kind::Switch,
        "System.DateTime" => Kind::DateTime,
        "System.TimeSpan" => Kind::TimeSpan,
        "System.Type" | "System.RuntimeType" => Kind::Type,
        "System.Management.Automation.ScriptBlock" => Kind::Block,
        "System.Collections.Hashtable" => Kind::Hashtable,
        "System.Collections.Specialized.OrderedDictionary" => Kind::Ordered,
        "System.Array" => Kind::SystemArray,
        "System.Collections.ArrayList" => Kind::ArrayList,
        _ => match table.sort {
            Sort::Enum | Sort::Flags => Kind::Enum,
            Sort::Interface => Kind::Interface,
            Sort::Class | Sort::Static | Sort::Struct => Kind::Other,
        },
    }
}

/// The kind of a value that is a scalar of the language; `Other` for all objects, `Object` for null.
pub fn of_value(value: &Value) -> Kind {
    match value {
        Value::Null => Kind::Object,
        Value::Bool(_) => Kind::Bool,
        Value::Char(_) => Kind::Char,
        Value::SByte(_) => Kind::SByte,
        Value::Byte(_) => Kind::Byte,
        Value::Short(_) => Kind::Int16,
        Value::UShort(_) => Kind::UInt16,
        Value::Int(_) => Kind::Int32,
        Value::UInt(_) => Kind::UInt32,
        Value::Long(_) => Kind::Int64,
        Value::ULong(_) => Kind::UInt64,
        Value::Single(_) => Kind::Single,
        Value::Double(_) => Kind::Double,
        Value::Decimal(_) => Kind::Decimal,
        Value::BigInt(_) => Kind::BigInteger,
        Value::Str(_) => Kind::String,
        Value::Switch(_) => Kind::Switch,
        Value::DateTime(_) => Kind::DateTime,
        Value::TimeSpan(_) => Kind::TimeSpan,
        Value::Type(_) => Kind::Type,
        Value::Block(_) => Kind::Block,
        Value::Enum(_) => Kind::Enum,
        Value::Wrapped(wrapped) => of_value(&wrapped.base),
        Value::Seq(_) | Value::Map(_) | Value::Object(_) | Value::Native(_) | Value::Member(_) => Kind::Other,
    }
}

/// The full name of a scalar kind.
pub fn name_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Bool => "System.Boolean",
        Kind::Char => "System.Char",
        Kind::SByte => "System.SByte",
        Kind::Byte => "System.Byte",
        Kind::Int16 => "System.Int16",
        Kind::UInt16 => "System.UInt16",
        Kind::Int32 => "System.Int32",
        Kind::UInt32 => "System.UInt32",
        Kind::Int64 => "System.Int64",
        Kind::UInt64 => "System.UInt64",
        Kind::Single => "System.Single",
        Kind::Double => "System.Double",
        Kind::Decimal => "System.Decimal",
        Kind::BigInteger => "System.Numerics.BigInteger",
        Kind::String => "System.String",
        Kind::DateTime => "System.DateTime",
        Kind::TimeSpan => "System.TimeSpan",
        _ => "System.Object",
    }
}

/// The type of a scalar kind.
pub fn type_of(kind: Kind) -> Type {
    TYPES.with_borrow_mut(|types| types.entry(kind).or_insert_with(|| Type::known(name_of(kind))).clone())
}
