//! `$x.psobject`: PSObject's view on any value, and `psbase`.

use super::super::members::{self, MemberType};
use super::super::{Type, TypeTable, method, property};
use super::property_info::PropertyInfo;
use super::type_names::TypeNames;
use crate::error::{ErrorCategory, Failure, Fault};
use crate::run::Session;
use crate::value::{Map, Native, Object, Seq, Value, Wrapped};
use crate::{Name, R};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// `$x.psobject`
pub struct PsObject {
    owner: Value,
}

impl PsObject {
    /// The view on a value.
    pub fn value(owner: Value) -> Value {
        Value::native(PsObject { owner })
    }
}

impl Native for PsObject {
    fn type_of(&self) -> Type {
        Type::known("System.Management.Automation.PSMemberSet")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `$x.psbase`: the .NET members alone, not hidden by hashtable keys.
pub struct BaseView;

impl BaseView {
    /// The view on a value.
    pub fn value(owner: Value) -> Value {
        match owner.base() {
            Value::Map(map) => base_members(map),
            other => other.clone(),
        }
    }
}

/// The values of a dictionary's own properties.
fn base_members(map: &Rc<Map>) -> Value {
    let view = Value::custom([]);
    let (keys, values) = (Value::array(map.keys()), Value::array(map.values()));
    if let Value::Object(object) = &view {
        let mut bag = object.bag.borrow_mut();
        bag.set(Name::new("Keys"), keys);
        bag.set(Name::new("Values"), values);
        bag.set(Name::new("Count"), Value::Int(map.len() as i32));
        for (name, value) in [("IsReadOnly", map.read_only), ("IsFixedSize", false), ("IsSynchronized", false)] {
            bag.set(Name::new(name), Value::Bool(value));
        }
        bag.set(Name::new("SyncRoot"), Value::Map(map.clone()));
    }
    view
}

/// Which members a collection of members shows.
#[derive(Clone, Copy, PartialEq)]
enum Which {
    Properties,
    Methods,
    All,
}

/// `$x.psobject.Properties`
struct MemberCollection {
    owner: Value,
    which: Which,
}

impl MemberCollection {
    fn list(&self, session: &mut Session) -> Vec<Value> {
        let mut infos = Vec::new();
        if self.which != Which::Methods {
            for (name, kind) in members::property_names(&self.owner) {
                let property = !matches!(kind, MemberType::ScriptMethod | MemberType::PropertySet | MemberType::MemberSet);
                if property || self.which == Which::All {
                    infos.push(PropertyInfo::value(self.owner.clone(), name, kind));
                }
            }
        }
        if self.which != Which::Properties {
            for member in members::list(session, &self.owner) {
                if matches!(member.member_type, MemberType::Method | MemberType::ScriptMethod | MemberType::CodeMethod) {
                    infos.push(PropertyInfo::value(self.owner.clone(), member.name, member.member_type));
                }
            }
        }
        infos
    }

    fn find(&self, session: &mut Session, name: Name) -> Value {
        let list = self.list(session);
        list.into_iter().find(|i| i.downcast::<PropertyInfo>().is_some_and(|i| i.name == name)).unwrap_or_default()
    }
}

impl Native for MemberCollection {
    fn type_of(&self) -> Type {
        Type::known("System.Management.Automation.PSMemberInfoIntegratingCollection`1")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn items(&self, session: &mut Session) -> Option<Vec<Value>> {
        Some(self.list(session))
    }
}

fn own(this: &Value) -> Value {
    this.downcast::<PsObject>().map(|p| p.owner.clone()).unwrap_or_default()
}

fn collection(this: &Value, which: Which) -> R {
    Ok(Value::native(MemberCollection { owner: own(this), which }))
}

fn base(_: &mut Session, this: &Value) -> R {
    Ok(own(this).base().clone())
}

/// A copy of an object: its members are its own, their values shared.
pub fn copy(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let bag = object.bag.borrow().clone();
            let copy = Object { class: object.class.clone(), inner: RefCell::new(object.inner.borrow().clone()), bag: RefCell::new(bag) };
            if let Some(names) = &object.bag.borrow().type_names {
                copy.bag.borrow_mut().type_names = Some(Rc::new(RefCell::new(names.borrow().clone())));
            }
            Value::Object(Rc::new(copy))
        }
        Value::Wrapped(wrapped) => {
            Value::Wrapped(Rc::new(Wrapped { base: wrapped.base.clone(), bag: RefCell::new(wrapped.bag.borrow().clone()) }))
        }
        Value::Seq(seq) => {
            let mut copy = Seq::of(seq.kind, seq.ty.clone(), seq.to_vec());
            copy.dimensions = seq.dimensions.clone();
            Value::Seq(Rc::new(copy))
        }
        Value::Map(map) => {
            let mut copy = Map::new(map.kind);
            (copy.ty, copy.fold, copy.sorted) = (map.ty.clone(), map.fold, map.sorted);
            copy.entries = map.entries.clone();
            Value::Map(Rc::new(copy))
        }
        other => other.clone(),
    }
}

fn add(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let Some(collection) = this.downcast::<MemberCollection>() else { return Ok(Value::Null) };
    let Some(info) = a[0].downcast::<PropertyInfo>() else { return Err(super::super::argument_null("member")) };
    let Some(bag) = collection.owner.bag() else { return Ok(Value::Null) };
    if bag.borrow().get(info.name).is_some() {
        let message = format!("Cannot add a member with the name \"{}\" because a member with that name already exists.", info.name);
        return Err(Fault::new("MemberAlreadyPresent", ErrorCategory::NotSpecified, message)
            .exception("System.Management.Automation.ExtendedTypeSystemException")
            .into());
    }
    let raw = info.raw().unwrap_or_default();
    bag.borrow_mut().set(info.name, raw);
    Ok(Value::Null)
}

fn remove(_: &mut Session, this: &Value, a: &[Value]) -> R {
    if let Some(collection) = this.downcast::<MemberCollection>()
        && let Some(bag) = collection.owner.existing_bag()
    {
        bag.borrow_mut().remove(Name::new(&super::super::text(&a[0])));
    }
    Ok(Value::Null)
}

/// Whether a name matches a pattern of `*` and `?`.
fn like(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.to_lowercase().chars().collect(), text.to_lowercase().chars().collect());
    let (mut p, mut t, mut star) = (0, 0, None);
    while t < text.len() {
        if p < pattern.len() && (pattern[p] == '?' || pattern[p] == text[t]) {
            (p, t) = (p + 1, t + 1);
        } else if p < pattern.len() && pattern[p] == '*' {
            star = Some((p, t));
            p += 1;
        } else if let Some((at, from)) = star {
            (p, t) = (at + 1, from + 1);
            star = Some((at, from + 1));
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}

fn matching(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let Some(collection) = this.downcast::<MemberCollection>() else { return Ok(Value::Null) };
    let pattern = super::super::text(&a[0]);
    let list = collection.list(session);
    let found = list.into_iter().filter(|i| i.downcast::<PropertyInfo>().is_some_and(|i| like(&pattern, &i.name.text()))).collect();
    Ok(Value::array(found))
}

fn item(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let name = Name::new(&super::super::text(&a[0]));
    Ok(this.downcast::<MemberCollection>().map(|c| c.find(session, name)).unwrap_or_default())
}

fn count(session: &mut Session, this: &Value) -> Result<Value, Failure> {
    Ok(Value::Int(this.downcast::<MemberCollection>().map_or(0, |c| c.list(session).len() as i32)))
}

fn new_object(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(a.first().cloned().unwrap_or_else(|| Value::custom([])))
}

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Management.Automation.PSMemberSet",
        properties: &[
            property("System.Management.Automation.PSMemberInfoCollection Members", |_, this| collection(this, Which::All)),
            property("System.Management.Automation.PSMemberInfoCollection Properties", |_, this| collection(this, Which::Properties)),
            property("System.Management.Automation.PSMemberInfoCollection Methods", |_, this| collection(this, Which::Methods)),
            property("object ImmediateBaseObject", base),
            property("object BaseObject", base),
            property("System.Collections.ObjectModel.Collection[string] TypeNames", |_, this| Ok(TypeNames::value(own(this)))),
        ],
        methods: &[
            method("psobject Copy()", |_, this, _| Ok(copy(&own(this)))),
            method("string ToString()", |session, this, _| crate::convert::to_string_text(session, &own(this)).map(Value::Str)),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.PSMemberInfoIntegratingCollection`1",
        interfaces: &["System.Collections.IEnumerable"],
        extended: &[super::super::extended("Count", MemberType::ScriptProperty, "System.Object Count {get=@($this).Count;}", count)],
        methods: &[
            method("void Add(object member)", add),
            method("void Add(object member, bool preValidated)", add),
            method("void Remove(string name)", remove),
            method("System.Management.Automation.ReadOnlyPSMemberInfoCollection Match(string name)", matching),
            method("object get_Item(string name)", item),
            method("object Item(string name)", item),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.PSObject",
        methods: &[method("static psobject AsPSObject(object obj)", |_, _, a| Ok(a[0].clone().wrapped()))],
        constructors: &[method("()", new_object), method("(object obj)", new_object)],
        ..TypeTable::EMPTY
    },
];
