//! Members that Update-TypeData adds to types for the rest of a session: looked for when an object has no member of a name itself.

use super::members;
use crate::Name;
use crate::value::{Bag, Member, Value};
use rustc_hash::FxHashMap;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

thread_local! {
    static ADDED: RefCell<FxHashMap<Name, Bag>> = RefCell::default();
    static ANY: Cell<bool> = const { Cell::new(false) };
}

/// Adds or replaces a member of a type (full name).
pub fn add(type_name: &str, name: Name, member: Value) {
    ANY.set(true);
    ADDED.with_borrow_mut(|all| all.entry(Name::new(type_name)).or_default().set(name, member));
}

/// Whether a type has an added member.
pub fn has(type_name: &str, name: Name) -> bool {
    ADDED.with_borrow(|all| all.get(&Name::new(type_name)).is_some_and(|bag| bag.get(name).is_some()))
}

/// Takes all added members of a type away; tells whether there were any.
pub fn remove(type_name: &str) -> bool {
    ADDED.with_borrow_mut(|all| all.remove(&Name::new(type_name)).is_some())
}

/// All types with the members added to them.
pub fn all() -> Vec<(String, Vec<(Name, Value)>)> {
    let mut all: Vec<(String, Vec<(Name, Value)>)> =
        ADDED.with_borrow(|all| all.iter().map(|(ty, bag)| (ty.to_string(), bag.iter().map(|(n, v)| (n, v.clone())).collect())).collect());
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

/// The added member of an object, by its type names from the nearest on.
pub(crate) fn find(value: &Value, name: Name) -> Option<Value> {
    if !ANY.get() || value.is_null() {
        return None;
    }
    let names = members::type_names(value);
    ADDED.with_borrow(|all| names.iter().find_map(|ty| all.get(&Name::new(ty)).and_then(|bag| bag.get(name)).cloned()))
}

/// The added script method of an object.
pub(crate) fn method(value: &Value, name: Name) -> Option<Rc<crate::run::ScriptBlock>> {
    match find(value, name)? {
        Value::Member(member) => match &*member {
            Member::Method(block) => Some(block.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// The added members of an object as one bag.
pub(crate) fn bag(value: &Value) -> Option<RefCell<Bag>> {
    if !ANY.get() || value.is_null() {
        return None;
    }
    let names = members::type_names(value);
    let mut result = Bag::default();
    ADDED.with_borrow(|all| {
        for bag in names.iter().filter_map(|ty| all.get(&Name::new(ty))) {
            for (name, member) in bag.iter().filter(|(n, _)| result.get(*n).is_none()).map(|(n, v)| (n, v.clone())).collect::<Vec<_>>() {
                result.push(name, member);
            }
        }
    });
    (!result.is_empty()).then(|| RefCell::new(result))
}
