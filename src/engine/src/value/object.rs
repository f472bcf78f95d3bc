//! Objects with named members: custom objects, instances of script classes, and what Add-Member adds to others.

use super::{Str, Value};
use crate::run::ScriptBlock;
use crate::types::Type;
use std::cell::RefCell;
use std::rc::Rc;
use syntax::Name;

/// Named members in order. Names are shared between objects made from the same literal.
#[derive(Clone, Default)]
pub struct Bag {
    names: Rc<Vec<Name>>,
    values: Vec<Value>,
    /// Type names put before the type's own, nearest first (`PSTypeName`, `TypeNames.Insert`).
    pub type_names: Option<Rc<RefCell<Vec<Str>>>>,
}

/// A member that is more than a value.
pub enum Member {
    /// `Add-Member AliasProperty Short Long`
    Alias(Name),
    /// `Add-Member ScriptProperty`: getter and setter
    Script(ScriptMember),
    /// `Add-Member ScriptMethod`
    Method(Rc<ScriptBlock>),
    /// A property set: names
    Set(Vec<Name>),
    /// A member set such as PSStandardMembers
    Members(RefCell<Bag>),
}

/// The script blocks of a script property.
pub struct ScriptMember {
    /// Run with `$this` to read it.
    pub getter: Option<Rc<ScriptBlock>>,
    /// Run with `$this` and the value to write it.
    pub setter: Option<Rc<ScriptBlock>>,
}

/// `[pscustomobject]@{...}`, or an instance of a script class (then `class` is its type).
pub struct Object {
    /// The script class, or none for a PSCustomObject.
    pub class: Option<Type>,
    /// The .NET object inside, for classes that derive from one (`class E : Exception`).
    pub inner: RefCell<Value>,
    /// Its members.
    pub bag: RefCell<Bag>,
}

/// A value and the members added to it.
pub struct Wrapped {
    /// The value.
    pub base: Value,
    /// What was added.
    pub bag: RefCell<Bag>,
}

impl Bag {
    /// A bag of names and values of equal number.
    pub fn new(names: Rc<Vec<Name>>, values: Vec<Value>) -> Bag {
        debug_assert_eq!(names.len(), values.len());
        Bag { names, values, type_names: None }
    }

    /// The number of members.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The names in order, shared.
    pub fn names(&self) -> &Rc<Vec<Name>> {
        &self.names
    }

    /// The raw member at a position.
    pub fn at(&self, position: usize) -> Option<&Value> {
        self.values.get(position)
    }

    /// Where a name stands.
    pub fn position(&self, name: Name) -> Option<usize> {
        self.names.iter().position(|&n| n == name)
    }

    /// The raw member of a name: a value, or a [`Value::Member`] that computes.
    pub fn get(&self, name: Name) -> Option<&Value> {
        self.position(name).and_then(|i| self.values.get(i))
    }

    /// Sets or appends a member.
    pub fn set(&mut self, name: Name, value: Value) {
        match self.position(name) {
            Some(i) => self.values[i] = value,
            None => self.push(name, value),
        }
    }

    /// Overwrites the member at a position.
    pub fn put(&mut self, position: usize, value: Value) {
        self.values[position] = value;
    }

    /// Appends a member; the caller knows that the name is new.
    pub fn push(&mut self, name: Name, value: Value) {
        Rc::make_mut(&mut self.names).push(name);
        self.values.push(value);
    }

    /// Removes a member.
    pub fn remove(&mut self, name: Name) -> Option<Value> {
        let i = self.position(name)?;
        Rc::make_mut(&mut self.names).remove(i);
        Some(self.values.remove(i))
    }

    /// Names and raw members in order.
    pub fn iter(&self) -> impl Iterator<Item = (Name, &Value)> {
        self.names.iter().copied().zip(&self.values)
    }
}

impl Object {
    /// A PSCustomObject of a bag.
    pub fn custom(bag: Bag) -> Object {
        Object { class: None, inner: RefCell::new(Value::Null), bag: RefCell::new(bag) }
    }
}

impl Value {
    /// A PSCustomObject of names and values.
    pub fn custom<'a>(members: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
        let mut bag = Bag::default();
        for (name, value) in members {
            bag.set(Name::new(name), value);
        }
        Value::Object(Rc::new(Object::custom(bag)))
    }

    /// A PSCustomObject with type names before its own.
    pub fn typed_custom<'a>(type_name: &str, members: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
        let value = Value::custom(members);
        if let Value::Object(object) = &value {
            object.bag.borrow_mut().type_names = Some(Rc::new(RefCell::new(vec![Str::from(type_name)])));
        }
        value
    }

    /// The bag of added members, made when there is none yet. Strings and numbers have no place for one: `None`
    /// (wrap them with [`Value::wrapped`]).
    pub fn bag(&self) -> Option<&RefCell<Bag>> {
        match self {
            Value::Object(object) => Some(&object.bag),
            Value::Wrapped(wrapped) => Some(&wrapped.bag),
            Value::Seq(seq) => Some(seq.bag.get_or_init(Box::default)),
            Value::Map(map) => Some(map.bag.get_or_init(Box::default)),
            Value::Native(boxed) => Some(boxed.bag.get_or_init(Box::default)),
            _ => None,
        }
    }

    /// The bag of added members where one exists.
    pub fn existing_bag(&self) -> Option<&RefCell<Bag>> {
        match self {
            Value::Object(object) => Some(&object.bag),
            Value::Wrapped(wrapped) => Some(&wrapped.bag),
            Value::Seq(seq) => seq.bag.get().map(|b| &**b),
            Value::Map(map) => map.bag.get().map(|b| &**b),
            Value::Native(boxed) => boxed.bag.get().map(|b| &**b),
            _ => None,
        }
    }

    /// The value in a wrapper that can hold members, unless it can already.
    pub fn wrapped(self) -> Value {
        if self.bag().is_some() {
            return self;
        }
        Value::Wrapped(Rc::new(Wrapped { base: self, bag: RefCell::default() }))
    }
}
