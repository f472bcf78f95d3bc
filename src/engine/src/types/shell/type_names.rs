//! `$x.pstypenames`: the type names of an object, which can be changed.

use super::super::{Type, TypeTable, int, members, method, property};
use crate::R;
use crate::run::Session;
use crate::value::{Native, Str, Value};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// The list, shared with the object.
pub struct TypeNames {
    names: Rc<RefCell<Vec<Str>>>,
}

impl TypeNames {
    /// The list of an object.
    pub fn value(owner: Value) -> Value {
        let full = members::type_names(&owner);
        let Some(bag) = owner.bag() else {
            return Value::native(TypeNames { names: Rc::new(RefCell::new(full)) });
        };
        let mut bag = bag.borrow_mut();
        let shared = match &bag.type_names {
            Some(names) if *names.borrow() == full => names.clone(),
            _ => Rc::new(RefCell::new(full)),
        };
        bag.type_names = Some(shared.clone());
        Value::native(TypeNames { names: shared })
    }
}

impl Native for TypeNames {
    fn type_of(&self) -> Type {
        Type::known("System.Management.Automation.ConsolidatedString")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn items(&self, _session: &mut Session) -> Option<Vec<Value>> {
        Some(self.names.borrow().iter().cloned().map(Value::Str).collect())
    }
}

fn names(this: &Value) -> Rc<RefCell<Vec<Str>>> {
    this.downcast::<TypeNames>().map(|n| n.names.clone()).unwrap_or_default()
}

fn position(this: &Value, text: &Value) -> Option<usize> {
    let wanted = super::super::text(text);
    names(this).borrow().iter().position(|n| n.eq_ignore_ascii_case(&wanted))
}

fn insert(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let names = names(this);
    let at = int(&a[0]);
    let length = names.borrow().len();
    match usize::try_from(at).ok().filter(|at| *at <= length) {
        Some(at) => names.borrow_mut().insert(at, super::super::text(&a[1])),
        None => return Err(super::super::out_of_range("Index must be within the bounds of the List.", "index")),
    }
    Ok(Value::Null)
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Management.Automation.ConsolidatedString",
    base: "System.Object",
    interfaces: &["System.Collections.IList", "System.Collections.ICollection", "System.Collections.IEnumerable"],
    properties: &[property("int Count", |_, this| Ok(Value::Int(names(this).borrow().len() as i32)))],
    methods: &[
        method("void Add(string item)", |_, this, a| {
            names(this).borrow_mut().push(super::super::text(&a[0]));
            Ok(Value::Null)
        }),
        method("void Clear()", |_, this, _| {
            names(this).borrow_mut().clear();
            Ok(Value::Null)
        }),
        method("bool Contains(string item)", |_, this, a| Ok(Value::Bool(position(this, &a[0]).is_some()))),
        method("int IndexOf(string item)", |_, this, a| Ok(Value::Int(position(this, &a[0]).map_or(-1, |i| i as i32)))),
        method("void Insert(int index, string item)", insert),
        method("bool Remove(string item)", |_, this, a| {
            let found = position(this, &a[0]);
            if let Some(at) = found {
                names(this).borrow_mut().remove(at);
            }
            Ok(Value::Bool(found.is_some()))
        }),
        method("void RemoveAt(int index)", |_, this, a| {
            let names = names(this);
            let at = int(&a[0]).max(0) as usize;
            if at < names.borrow().len() {
                names.borrow_mut().remove(at);
            }
            Ok(Value::Null)
        }),
        method("string get_Item(int index)", |_, this, a| {
            let names = names(this);
            let names = names.borrow();
            let at = int(&a[0]);
            let at = if at < 0 { at + names.len() as i64 } else { at };
            Ok(usize::try_from(at).ok().and_then(|i| names.get(i)).cloned().map_or(Value::Null, Value::Str))
        }),
    ],
    ..TypeTable::EMPTY
}];
