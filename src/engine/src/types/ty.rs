//! `Type`: a handle on a .NET type, also generic instances, arrays and script classes.

use super::{Sort, TypeTable, registry};
use crate::run::Class;
use crate::value::{Str, Value};
use std::rc::Rc;

/// A type. Two handles are equal when they mean the same type.
#[derive(Clone)]
pub struct Type(Rc<TypeData>);

struct TypeData {
    name: Str,
    kind: TypeKind,
    plain: Plain,
}

/// The types of the commonest values, told apart without reading a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plain {
    /// Any other type
    No,
    Int,
    Long,
    Double,
    Bool,
    Text,
}

impl Plain {
    fn of(name: &str) -> Plain {
        match name {
            "System.Int32" => Plain::Int,
            "System.Int64" => Plain::Long,
            "System.Double" => Plain::Double,
            "System.Boolean" => Plain::Bool,
            "System.String" => Plain::Text,
            _ => Plain::No,
        }
    }

    /// The value as one of this type, when it is one or an int that only has to be widened.
    #[inline]
    pub(crate) fn take(self, value: &Value) -> Option<Value> {
        Some(match (self, value) {
            (Plain::Int, Value::Int(n)) => Value::Int(*n),
            (Plain::Long, Value::Long(n)) => Value::Long(*n),
            (Plain::Long, Value::Int(n)) => Value::Long(i64::from(*n)),
            (Plain::Double, Value::Double(n)) => Value::Double(*n),
            (Plain::Double, Value::Int(n)) => Value::Double(f64::from(*n)),
            (Plain::Bool, Value::Bool(b)) => Value::Bool(*b),
            (Plain::Text, Value::Str(text)) => Value::Str(text.clone()),
            _ => return None,
        })
    }
}

/// How a type is defined.
pub enum TypeKind {
    /// A row of the tables
    Table(&'static TypeTable),
    /// A generic one and its arguments: `List[int]`
    Generic(&'static TypeTable, Vec<Type>),
    /// `int[]`, `string[,]`: element and number of dimensions
    Array(Type, u8),
    /// `class C { }` of a script
    Class(Rc<Class>),
    /// `enum E { }` of a script
    Enum(Rc<EnumInfo>),
}

/// An enum of a script.
pub struct EnumInfo {
    /// Names and numbers in order
    pub values: Vec<(Str, i64)>,
    /// Whether values combine
    pub flags: bool,
    /// The type of the numbers
    pub underlying: Type,
}

impl PartialEq for Type {
    fn eq(&self, other: &Type) -> bool {
        if Rc::ptr_eq(&self.0, &other.0) {
            return true;
        }
        match (&self.0.kind, &other.0.kind) {
            (TypeKind::Table(a), TypeKind::Table(b)) => std::ptr::eq(*a, *b),
            (TypeKind::Generic(a, x), TypeKind::Generic(b, y)) => std::ptr::eq(*a, *b) && x == y,
            (TypeKind::Array(a, n), TypeKind::Array(b, m)) => n == m && a == b,
            _ => false,
        }
    }
}

impl Eq for Type {}

impl Type {
    pub(super) fn new(name: &str, kind: TypeKind) -> Type {
        Type(Rc::new(TypeData { name: Str::from(name), kind, plain: Plain::of(name) }))
    }

    /// The type of a script class or enum.
    pub fn scripted(name: &str, kind: TypeKind) -> Type {
        Type::new(name, kind)
    }

    /// The type of a full name that stands in the code, or of an array of such (`System.String[]`): quicker than `named`.
    pub fn of_fixed(full_name: &'static str) -> Option<Type> {
        registry::fixed(full_name)
    }

    /// The type with this full name (no accelerators, no generics).
    pub fn named(full_name: &str) -> Option<Type> {
        registry::by_full_name(full_name)
    }

    /// The type of a name that the tables are known to hold.
    ///
    /// # Panics
    /// When no table has the name: a slip in our own code, found by the first test that comes by.
    pub fn known(full_name: &str) -> Type {
        registry::by_full_name(full_name).unwrap_or_else(|| panic!("no table for {full_name}"))
    }

    /// The type that a script means by a text such as `int`, `Collections.ArrayList`, `List[string]`, `byte[]`
    /// (accelerators, `System.` left out, generics, arrays). Script classes are found by the session, not here.
    pub fn parse(text: &str) -> Option<Type> {
        registry::parse(text)
    }

    /// A generic type with arguments.
    pub fn generic(table: &'static TypeTable, arguments: Vec<Type>) -> Type {
        let names: Vec<&str> = arguments.iter().map(|a| a.name()).collect();
        let name = format!("{}[{}]", table.name, names.join(","));
        Type::new(&name, TypeKind::Generic(table, arguments))
    }

    /// An array of this type.
    pub fn array(&self, rank: u8) -> Type {
        let name = format!("{}[{}]", self.name(), ",".repeat(usize::from(rank) - 1));
        Type::new(&name, TypeKind::Array(self.clone(), rank))
    }

    /// The type of a value; null has none.
    pub fn of(value: &Value) -> Option<Type> {
        registry::type_of(value)
    }

    pub(crate) fn plain(&self) -> Plain {
        self.0.plain
    }

    /// How it is defined.
    pub fn kind(&self) -> &TypeKind {
        &self.0.kind
    }

    /// The full name as `ToString()` gives it: `` System.Collections.Generic.List`1[System.Int32] ``
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// `.Name`: without namespace and arguments: `` List`1 ``, `Int32[]`
    pub fn short_name(&self) -> String {
        if let TypeKind::Array(element, rank) = self.kind() {
            return format!("{}[{}]", element.short_name(), ",".repeat(usize::from(*rank) - 1));
        }
        let name = self.name().split('[').next().unwrap_or_default();
        name.rsplit(['.', '+']).next().unwrap_or_default().to_owned()
    }

    /// Its table, where it has one (generics: the definition's).
    pub fn table(&self) -> Option<&'static TypeTable> {
        match self.kind() {
            TypeKind::Table(table) | TypeKind::Generic(table, _) => Some(table),
            TypeKind::Array(..) => registry::table("System.Array"),
            TypeKind::Enum(_) => registry::table("System.Enum"),
            TypeKind::Class(_) => None,
        }
    }

    /// The type arguments of a generic.
    pub fn arguments(&self) -> &[Type] {
        match self.kind() {
            TypeKind::Generic(_, arguments) => arguments,
            _ => &[],
        }
    }

    /// The element type of an array or list.
    pub fn element(&self) -> Option<Type> {
        match self.kind() {
            TypeKind::Array(element, _) => Some(element.clone()),
            TypeKind::Generic(_, arguments) if arguments.len() == 1 => Some(arguments[0].clone()),
            _ => None,
        }
    }

    /// The base type; none for object and interfaces.
    pub fn base(&self) -> Option<Type> {
        match self.kind() {
            TypeKind::Array(..) => registry::fixed("System.Array"),
            TypeKind::Class(class) => class.base.clone().or_else(|| registry::fixed("System.Object")),
            TypeKind::Enum(_) => registry::fixed("System.Enum"),
            TypeKind::Table(table) | TypeKind::Generic(table, _) => registry::base_of(table),
        }
    }

    /// Whether it is an enum.
    pub fn is_enum(&self) -> bool {
        match self.kind() {
            TypeKind::Enum(_) => true,
            TypeKind::Table(table) => matches!(table.sort, Sort::Enum | Sort::Flags),
            _ => false,
        }
    }

    /// Whether a value of this type can stand where `other` is wanted (`other.IsAssignableFrom(this)`).
    pub fn is_a(&self, other: &Type) -> bool {
        if self == other || other.name() == "System.Object" {
            return true;
        }
        if let TypeKind::Class(class) = self.kind()
            && class.interfaces.iter().any(|i| i.is_a(other))
        {
            return true;
        }
        if let (TypeKind::Array(a, n), TypeKind::Array(b, m)) = (self.kind(), other.kind())
            && n == m
            && !a.is_value_type()
            && a.is_a(b)
        {
            return true;
        }
        let wants_interface = other.table().is_some_and(|t| t.sort == Sort::Interface);
        let by_interface = wants_interface
            && self.table().is_some_and(|t| {
                t.interfaces.iter().any(|i| {
                    *i == other.name() || Type::named(i).is_some_and(|i| i.table().is_some_and(|t| t.interfaces.contains(&other.name())))
                })
            });
        by_interface || self.base().is_some_and(|b| b.is_a(other))
    }

    /// Whether it is a struct or enum.
    pub fn is_value_type(&self) -> bool {
        self.is_enum() || self.table().is_some_and(|t| t.sort == Sort::Struct)
    }

    /// The names and numbers of an enum, in order of definition.
    pub fn enum_values(&self) -> Vec<(Str, i64)> {
        match self.kind() {
            TypeKind::Enum(info) => info.values.clone(),
            TypeKind::Table(table) => table.values.iter().map(|(n, v)| (Str::from(*n), *v)).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether the values of an enum combine.
    pub fn is_flags(&self) -> bool {
        match self.kind() {
            TypeKind::Enum(info) => info.flags,
            TypeKind::Table(table) => table.sort == Sort::Flags,
            _ => false,
        }
    }
}

impl std::fmt::Debug for Type {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "[{}]", self.name())
    }
}
