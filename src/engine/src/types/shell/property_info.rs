//! The members of `$x.psobject.Properties`: PSNoteProperty, PSProperty, PSScriptProperty, PSAliasProperty, and methods.

use super::super::members::{self, MemberType};
use super::super::{Method, Property, Type, TypeTable, method, property, settable};
use crate::run::Session;
use crate::value::{Member, Native, ScriptMember, Value};
use crate::{Name, R};
use std::any::Any;
use std::rc::Rc;

/// A member of an object.
pub struct PropertyInfo {
    /// The object.
    pub owner: Value,
    /// The member's name.
    pub name: Name,
    /// Its kind.
    pub kind: MemberType,
}

impl PropertyInfo {
    /// A member of an object as a value.
    pub fn value(owner: Value, name: Name, kind: MemberType) -> Value {
        Value::native(PropertyInfo { owner, name, kind })
    }

    /// The raw member where it was added to the object.
    pub fn raw(&self) -> Option<Value> {
        self.owner.existing_bag().and_then(|bag| bag.borrow().get(self.name).cloned())
    }
}

impl Native for PropertyInfo {
    fn type_of(&self) -> Type {
        Type::known(match self.kind {
            MemberType::NoteProperty => "System.Management.Automation.PSNoteProperty",
            MemberType::ScriptProperty => "System.Management.Automation.PSScriptProperty",
            MemberType::AliasProperty => "System.Management.Automation.PSAliasProperty",
            MemberType::CodeProperty => "System.Management.Automation.PSCodeProperty",
            MemberType::ScriptMethod => "System.Management.Automation.PSScriptMethod",
            MemberType::PropertySet => "System.Management.Automation.PSPropertySet",
            MemberType::MemberSet => "System.Management.Automation.PSMemberSet",
            MemberType::Method | MemberType::CodeMethod => "System.Management.Automation.PSMethod",
            MemberType::Property | MemberType::ParameterizedProperty | MemberType::Event => "System.Management.Automation.PSProperty",
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        let kind = match self.raw() {
            Some(value) if self.kind == MemberType::NoteProperty => {
                Type::of(&value).map_or("object".to_owned(), |t| members::displayed(&t))
            }
            _ => "System.Object".to_owned(),
        };
        let shown = self.raw().map(|v| crate::convert::plain_text(&v).map(|t| t.to_string()).unwrap_or_default()).unwrap_or_default();
        Some(format!("{kind} {}={shown}", self.name))
    }
}

fn own(this: &Value) -> Option<&PropertyInfo> {
    this.downcast::<PropertyInfo>()
}

fn value(session: &mut Session, this: &Value) -> R {
    match own(this) {
        Some(info) => Ok(members::property(session, &info.owner, info.name)?.unwrap_or_default()),
        None => Ok(Value::Null),
    }
}

fn set_value(session: &mut Session, this: &Value, new: Value) -> R {
    match own(this) {
        Some(info) => members::set(session, &info.owner, info.name, new).map(|()| Value::Null),
        None => Ok(Value::Null),
    }
}

fn member_type(_: &mut Session, this: &Value) -> R {
    let name = own(this).map(|i| format!("{:?}", i.kind)).unwrap_or_default();
    let ty = Type::known("System.Management.Automation.PSMemberTypes");
    let number = ty.enum_values().into_iter().find(|(n, _)| n.as_str() == name).map_or(0, |(_, n)| n);
    Ok(Value::enumeration(ty, number))
}

fn type_name(session: &mut Session, this: &Value) -> R {
    let value = value(session, this)?;
    let text = match value {
        Value::Null => "System.Object".to_owned(),
        other => Type::of(&other).map(|t| t.name().to_owned()).unwrap_or_default(),
    };
    Ok(Value::from(text))
}

fn is_settable(_: &mut Session, this: &Value) -> R {
    let Some(info) = own(this) else { return Ok(Value::Bool(false)) };
    Ok(Value::Bool(match (info.kind, info.raw()) {
        (MemberType::NoteProperty | MemberType::AliasProperty, _) => true,
        (MemberType::ScriptProperty, Some(Value::Member(member))) => matches!(&*member, Member::Script(s) if s.setter.is_some()),
        _ => members::catalog_of(info.owner.base())
            .is_some_and(|c| matches!(c.members.get(&info.name), Some(members::Entry::Property(row)) if row.set.is_some())),
    }))
}

fn definitions(session: &mut Session, this: &Value) -> R {
    let Some(info) = own(this) else { return Ok(Value::Null) };
    let found = members::list(session, &info.owner).into_iter().find(|m| m.name == info.name);
    Ok(Value::array(vec![Value::from(found.map(|m| m.definition).unwrap_or_default())]))
}

fn copy(_: &mut Session, this: &Value, _: &[Value]) -> R {
    Ok(this.clone())
}

fn invoke(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let Some(info) = own(this) else { return Ok(Value::Null) };
    let arguments = session.items(&a[0])?.unwrap_or_default();
    members::invoke(session, &info.owner, info.name, &arguments)
}

static PROPERTIES: &[Property] = &[
    property("string Name", |_, this| Ok(own(this).map(|i| Value::text(i.name.text())).unwrap_or_default())),
    property("System.Management.Automation.PSMemberTypes MemberType", member_type),
    settable("object Value", value, set_value),
    property("string TypeNameOfValue", type_name),
    property("bool IsSettable", is_settable),
    property("bool IsGettable", |_, _| Ok(Value::Bool(true))),
    property("bool IsInstance", |_, this| Ok(Value::Bool(own(this).is_some_and(|i| i.raw().is_some())))),
];

static METHODS: &[Method] = &[method("System.Management.Automation.PSMemberInfo Copy()", copy)];

fn script(this: &Value, setter: bool) -> R {
    Ok(match own(this).and_then(PropertyInfo::raw) {
        Some(Value::Member(member)) => match &*member {
            Member::Script(script) => {
                let block = if setter { &script.setter } else { &script.getter };
                block.clone().map_or(Value::Null, Value::Block)
            }
            Member::Method(block) => Value::Block(block.clone()),
            _ => Value::Null,
        },
        _ => Value::Null,
    })
}

/// A member that stands alone: `[psnoteproperty]::new('a', 1)`.
fn alone(name: &Value, member: Value, kind: MemberType) -> R {
    let name = super::super::text(name);
    let owner = Value::custom([(name.as_str(), member)]);
    Ok(PropertyInfo::value(owner, Name::new(&name), kind))
}

fn block(value: &Value) -> Option<Rc<crate::run::ScriptBlock>> {
    match value.base() {
        Value::Block(block) => Some(block.clone()),
        _ => None,
    }
}

fn new_script(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let script = ScriptMember { getter: block(&a[1]), setter: a.get(2).and_then(block) };
    alone(&a[0], Value::Member(Rc::new(Member::Script(script))), MemberType::ScriptProperty)
}

const BASE: &str = "System.Management.Automation.PSPropertyInfo";

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable { name: "System.Management.Automation.PSMemberInfo", properties: PROPERTIES, methods: METHODS, ..TypeTable::EMPTY },
    TypeTable { name: BASE, base: "System.Management.Automation.PSMemberInfo", ..TypeTable::EMPTY },
    TypeTable { name: "System.Management.Automation.PSProperty", base: BASE, ..TypeTable::EMPTY },
    TypeTable { name: "System.Management.Automation.PSCodeProperty", base: BASE, ..TypeTable::EMPTY },
    TypeTable {
        name: "System.Management.Automation.PSNoteProperty",
        base: BASE,
        constructors: &[method("(string name, object value)", |_, _, a| alone(&a[0], a[1].clone(), MemberType::NoteProperty))],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.PSAliasProperty",
        base: BASE,
        properties: &[property("string ReferencedMemberName", |_, this| {
            Ok(match own(this).and_then(PropertyInfo::raw) {
                Some(Value::Member(member)) => match &*member {
                    Member::Alias(target) => Value::text(target.text()),
                    _ => Value::Null,
                },
                _ => Value::Null,
            })
        })],
        constructors: &[method("(string name, string referencedMemberName)", |_, _, a| {
            let target = Name::new(&super::super::text(&a[1]));
            alone(&a[0], Value::Member(Rc::new(Member::Alias(target))), MemberType::AliasProperty)
        })],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.PSScriptProperty",
        base: BASE,
        properties: &[
            property("scriptblock GetterScript", |_, this| script(this, false)),
            property("scriptblock SetterScript", |_, this| script(this, true)),
        ],
        constructors: &[
            method("(string name, scriptblock getterScript)", new_script),
            method("(string name, scriptblock getterScript, scriptblock setterScript)", new_script),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.PSMethodInfo",
        base: "System.Management.Automation.PSMemberInfo",
        properties: &[property("System.Collections.ObjectModel.Collection[string] OverloadDefinitions", definitions)],
        methods: &[method("object Invoke(params object[] arguments)", invoke)],
        ..TypeTable::EMPTY
    },
];
