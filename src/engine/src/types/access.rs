//! Members that are objects themselves: method groups (`'a'.Substring`), and what every object has (`psobject`, `pstypenames`).

use super::members::{self, Entry};
use super::shell::{PsObject, TypeNames};
use super::{Type, TypeTable, method, property};
use crate::error::Failure;
use crate::run::{BlockCall, Session};
use crate::value::{Member, Native, Value};
use crate::{Name, Outcome};
use std::any::Any;
use std::rc::Rc;

/// `'abc'.Substring` without parentheses: PSMethod.
pub struct MethodGroup {
    this: Value,
    name: Name,
    definitions: Vec<String>,
}

impl MethodGroup {
    /// A method of an object (or, for statics, of a type).
    pub(crate) fn value(this: Value, name: Name, group: Rc<impl Rows + 'static>, _table: &'static TypeTable) -> Value {
        let ty = match &this {
            Value::Type(ty) => Some(ty.clone()),
            other => Type::of(other),
        };
        let definitions = group.definitions(ty.as_ref());
        Value::native(MethodGroup { this, name, definitions })
    }
}

impl MethodGroup {
    /// `[type]::new` without parentheses.
    pub(crate) fn constructors(ty: Type) -> Value {
        let shown = members::displayed(&ty);
        let definitions = match ty.kind() {
            super::TypeKind::Array(_, rank) => vec![format!("{shown} new({})", vec!["int "; usize::from(*rank)].join(", "))],
            _ => members::list_static(&ty).into_iter().find(|m| m.name.is("new")).map(|m| vec![m.definition]).unwrap_or_default(),
        };
        Value::native(MethodGroup { this: Value::Type(ty), name: Name::new("new"), definitions })
    }
}

/// What a group of overloads tells.
pub(crate) trait Rows {
    /// The definitions of the overloads.
    fn definitions(&self, ty: Option<&Type>) -> Vec<String>;
}

impl Native for MethodGroup {
    fn type_of(&self) -> Type {
        Type::known("System.Management.Automation.PSMethod")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.definitions.join(", "))
    }
}

/// `$object.Method` of a script method, without parentheses: PSScriptMethod.
pub struct ScriptMethodRef {
    this: Value,
    member: Rc<Member>,
}

impl ScriptMethodRef {
    pub(crate) fn value(this: Value, member: Rc<Member>) -> Value {
        Value::native(ScriptMethodRef { this, member })
    }
}

impl Native for ScriptMethodRef {
    fn type_of(&self) -> Type {
        Type::known("System.Management.Automation.PSScriptMethod")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The table of PSMethod.
pub(super) static PS_METHOD: TypeTable = TypeTable {
    name: "System.Management.Automation.PSMethod",
    base: "System.Management.Automation.PSMethodInfo",
    properties: &[
        property("System.Collections.ObjectModel.Collection[string] OverloadDefinitions", |_, this| {
            let list = this.downcast::<MethodGroup>().map(|g| g.definitions.clone()).unwrap_or_default();
            Ok(Value::array(list.into_iter().map(Value::from).collect()))
        }),
        property("string Name", |_, this| Ok(this.downcast::<MethodGroup>().map(|g| Value::text(g.name.text())).unwrap_or_default())),
        property("System.Management.Automation.PSMemberTypes MemberType", |_, _| Ok(Value::text("Method"))),
        property("string TypeNameOfValue", |_, _| Ok(Value::text("System.Management.Automation.PSMethod"))),
    ],
    methods: &[method("object Invoke(params object[] arguments)", |session, this, arguments| {
        let Some(group) = this.downcast::<MethodGroup>() else { return Ok(Value::Null) };
        let arguments = session.items(&arguments[0])?.unwrap_or_default();
        match &group.this {
            Value::Type(ty) if group.definitions.first().is_some_and(|d| d.starts_with("static ")) => {
                members::invoke_static(session, ty, group.name, &arguments)
            }
            this => members::invoke(session, this, group.name, &arguments),
        }
    })],
    ..TypeTable::EMPTY
};

/// The table of PSScriptMethod.
pub(super) static PS_SCRIPT_METHOD: TypeTable = TypeTable {
    name: "System.Management.Automation.PSScriptMethod",
    base: "System.Management.Automation.PSMethodInfo",
    properties: &[property("scriptblock Script", |_, this| {
        Ok(match this.downcast::<ScriptMethodRef>().map(|m| &*m.member) {
            Some(Member::Method(block)) => Value::Block(block.clone()),
            _ => Value::Null,
        })
    })],
    methods: &[method("object Invoke(params object[] arguments)", |session, this, arguments| {
        let Some(found) = this.downcast::<ScriptMethodRef>() else { return Ok(Value::Null) };
        let Member::Method(block) = &*found.member else { return Ok(Value::Null) };
        let arguments = session.items(&arguments[0])?.unwrap_or_default();
        let call = BlockCall { this: Some(found.this.clone()), arguments, ..BlockCall::default() };
        session.collect(|s| s.call_block(block, call)).map(Session::gather)
    })],
    ..TypeTable::EMPTY
};

/// `psobject`, `psbase`, `pstypenames`, ...: none for other names.
pub fn hidden_members(value: &Value, name: Name) -> Result<Option<Value>, Failure> {
    let folded = name.folded();
    if !folded.starts_with("ps") {
        return Ok(None);
    }
    Ok(Some(match &*folded {
        "psobject" => PsObject::value(value.clone()),
        "pstypenames" => TypeNames::value(value.clone()),
        "psbase" => super::shell::BaseView::value(value.clone()),
        "psadapted" | "psextended" => PsObject::value(value.clone()),
        _ => return Ok(None),
    }))
}

/// Sets a member that every object has; none when the name is another.
pub fn set_hidden_member(_session: &mut Session, _value: &Value, _name: Name, _new: &Value) -> Option<Outcome> {
    None
}

impl Rows for members::Group {
    fn definitions(&self, ty: Option<&Type>) -> Vec<String> {
        self.overloads().iter().map(|o| members::method_definition(&o.signature, ty)).collect()
    }
}

/// The properties of an object in order, without their values: added ones first, then the type's.
pub fn property_names(value: &Value) -> Vec<(Name, members::MemberType)> {
    let mut names = own_property_names(value);
    if let Some(bag) = super::extended::bag(value) {
        for (name, kind, _) in members::added(&bag) {
            if !names.iter().any(|(n, _)| *n == name) {
                names.push((name, kind));
            }
        }
    }
    names
}

fn own_property_names(value: &Value) -> Vec<(Name, members::MemberType)> {
    let mut names: Vec<(Name, members::MemberType)> = Vec::new();
    if let Some(bag) = value.existing_bag() {
        names.extend(members::added(bag).into_iter().map(|(name, kind, _)| (name, kind)));
    }
    if let Value::Object(object) = value
        && let Some(class) = &object.class
    {
        names.retain(|(name, _)| !super::class::is_hidden(class, *name));
    }
    let base = match value {
        Value::Object(object) => {
            let inner = object.inner.borrow().clone();
            if inner.is_null() {
                return names;
            }
            inner
        }
        other => other.base().clone(),
    };
    if let Value::Native(native) = &base {
        let own = native.object.dynamic_names();
        if !own.is_empty() {
            // PowerShell shows an XML node by what is in it.
            names.extend(own.into_iter().map(|name| (name, members::MemberType::Property)));
            return names;
        }
    }
    let Some(catalog) = members::catalog_of(&base) else { return names };
    for name in &catalog.order {
        if names.iter().any(|(n, _)| n == name) {
            continue;
        }
        match catalog.members.get(name) {
            Some(Entry::Property(_)) => names.push((*name, members::MemberType::Property)),
            Some(Entry::Extended(row)) => names.push((*name, row.member_type)),
            _ => {}
        }
    }
    names
}
