//! What nodes name: types (`.TypeName`) and variables (`.VariablePath`).

use super::super::{Property, Type, TypeTable, method, property};
use crate::R;
use crate::value::{Native, Value};
use std::any::Any;
use std::rc::Rc;
use syntax::{Source, ast};

/// `int` of `[int]`.
struct TypeName {
    source: Rc<Source>,
    name: ast::TypeName,
}

impl TypeName {
    /// The name as it is written.
    fn full(&self) -> String {
        let written = self.source.slice(self.name.span);
        if written.is_empty() { self.name.name.clone() } else { written.to_owned() }
    }

    /// The type it means; of attributes also without `Attribute` at its end.
    fn ty(&self) -> Option<Type> {
        Type::parse(&self.full())
    }

    fn class(&self) -> &'static str {
        match (self.name.ranks.is_empty(), self.name.arguments.is_empty()) {
            (false, _) => "System.Management.Automation.Language.ArrayTypeName",
            (true, false) => "System.Management.Automation.Language.GenericTypeName",
            (true, true) => "System.Management.Automation.Language.TypeName",
        }
    }
}

/// `script:x`.
struct VariablePath {
    scope: Option<String>,
    name: String,
}

impl VariablePath {
    fn user_path(&self) -> String {
        match &self.scope {
            Some(scope) => format!("{scope}:{}", self.name),
            None => self.name.clone(),
        }
    }

    fn is_scope(&self, names: &[&str]) -> bool {
        self.scope.as_ref().is_some_and(|s| names.iter().any(|n| n.eq_ignore_ascii_case(s)))
    }
}

const SCOPES: &[&str] = &["global", "local", "script", "private", "using", "variable"];

impl Native for TypeName {
    fn type_of(&self) -> Type {
        Type::known(self.class())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.full())
    }
}

impl Native for VariablePath {
    fn type_of(&self) -> Type {
        Type::known("System.Management.Automation.VariablePath")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.user_path())
    }
}

/// A type name as a value.
pub(super) fn type_name(source: &Rc<Source>, name: &ast::TypeName) -> Value {
    Value::native(TypeName { source: source.clone(), name: name.clone() })
}

/// The type that a name means, as `.StaticType` gives it; object where none is known.
pub(super) fn static_type(source: &Rc<Source>, name: &ast::TypeName) -> Value {
    let name = TypeName { source: source.clone(), name: name.clone() };
    Value::Type(name.ty().unwrap_or_else(|| Type::known("System.Object")))
}

/// A variable's name as a value.
pub(super) fn variable_path(scope: Option<&str>, name: &str) -> Value {
    Value::native(VariablePath { scope: scope.map(str::to_owned), name: name.to_owned() })
}

fn of_type(this: &Value, part: fn(&TypeName) -> Value) -> R {
    Ok(this.downcast::<TypeName>().map(part).unwrap_or_default())
}

fn of_path(this: &Value, part: fn(&VariablePath) -> Value) -> R {
    Ok(this.downcast::<VariablePath>().map(part).unwrap_or_default())
}

static NAME: &[Property] = &[
    property("string FullName", |_, this| of_type(this, |t| Value::text(t.full()))),
    property("string Name", |_, this| of_type(this, |t| Value::text(t.full()))),
    property("string AssemblyName", |_, this| of_type(this, |t| t.name.assembly.as_ref().map_or(Value::Null, |a| Value::text(a.as_str())))),
    property("bool IsArray", |_, this| of_type(this, |t| Value::Bool(!t.name.ranks.is_empty()))),
    property("bool IsGeneric", |_, this| of_type(this, |t| Value::Bool(t.name.ranks.is_empty() && !t.name.arguments.is_empty()))),
    property("System.Management.Automation.Language.IScriptExtent Extent", |_, this| {
        of_type(this, |t| super::extent::value(&t.source, t.name.span))
    }),
    property("System.Management.Automation.Language.ITypeName ElementType", |_, this| {
        of_type(this, |t| {
            let inner = ast::TypeName { ranks: Vec::new(), ..t.name.clone() };
            if t.name.ranks.is_empty() { Value::Null } else { type_name(&Source::typed(&inner.name), &inner) }
        })
    }),
    property("System.Collections.ObjectModel.ReadOnlyCollection[object] GenericArguments", |_, this| {
        of_type(this, |t| Value::array(t.name.arguments.iter().map(|a| type_name(&t.source, a)).collect()))
    }),
];

fn reflection(this: &Value, suffix: &str) -> R {
    Ok(this.downcast::<TypeName>().map_or(Value::Null, |t| {
        let found = Type::parse(&format!("{}{suffix}", t.full())).or_else(|| t.ty());
        found.map_or(Value::Null, Value::Type)
    }))
}

const ITYPE: &[&str] = &["System.Management.Automation.Language.ITypeName"];

macro_rules! type_name_table {
    ($name:literal) => {
        TypeTable {
            name: concat!("System.Management.Automation.Language.", $name),
            interfaces: ITYPE,
            properties: NAME,
            methods: &[
                method("type GetReflectionType()", |_, this, _| reflection(this, "")),
                method("type GetReflectionAttributeType()", |_, this, _| reflection(this, "Attribute")),
            ],
            ..TypeTable::EMPTY
        }
    };
}

/// The tables of this file.
pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Management.Automation.Language.ITypeName",
        sort: super::super::Sort::Interface,
        base: "",
        ..TypeTable::EMPTY
    },
    type_name_table!("TypeName"),
    type_name_table!("ArrayTypeName"),
    type_name_table!("GenericTypeName"),
    TypeTable {
        name: "System.Management.Automation.VariablePath",
        properties: &[
            property("string UserPath", |_, this| of_path(this, |p| Value::text(p.user_path()))),
            property("bool IsGlobal", |_, this| of_path(this, |p| Value::Bool(p.is_scope(&["global"])))),
            property("bool IsLocal", |_, this| of_path(this, |p| Value::Bool(p.is_scope(&["local"])))),
            property("bool IsPrivate", |_, this| of_path(this, |p| Value::Bool(p.is_scope(&["private"])))),
            property("bool IsScript", |_, this| of_path(this, |p| Value::Bool(p.is_scope(&["script"])))),
            property("bool IsUnqualified", |_, this| of_path(this, |p| Value::Bool(p.scope.is_none()))),
            property("bool IsUnscopedVariable", |_, this| of_path(this, |p| Value::Bool(p.scope.is_none()))),
            property("bool IsVariable", |_, this| of_path(this, |p| Value::Bool(p.scope.is_none() || p.is_scope(SCOPES)))),
            property("bool IsDriveQualified", |_, this| of_path(this, |p| Value::Bool(p.scope.is_some() && !p.is_scope(SCOPES)))),
            property("string DriveName", |_, this| {
                of_path(this, |p| match &p.scope {
                    Some(drive) if !p.is_scope(SCOPES) => Value::text(drive.as_str()),
                    _ => Value::Null,
                })
            }),
        ],
        ..TypeTable::EMPTY
    },
];
