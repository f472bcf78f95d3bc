//! What classes say by the interfaces they implement: items of IEnumerable and IEnumerator, keys that are equal by `Equals`.

use super::{Class, Session};
use crate::Name;
use crate::convert;
use crate::error::Failure;
use crate::types::{Type, TypeKind, members};
use crate::value::{Map, Value};
use std::rc::Rc;

/// How the objects of a class enumerate.
#[derive(Clone, Copy, PartialEq)]
enum Enumerates {
    No,
    /// By `GetEnumerator()`
    Collection,
    /// By `MoveNext()` and `Current`
    Itself,
}

fn class_of(value: &Value) -> Option<&Rc<Class>> {
    match value {
        Value::Object(object) => match object.class.as_ref()?.kind() {
            TypeKind::Class(class) => Some(class),
            _ => None,
        },
        _ => None,
    }
}

fn enumerates(class: &Rc<Class>) -> Enumerates {
    let mut next = Some(class.clone());
    while let Some(class) = next {
        for interface in &class.interfaces {
            match interface.name().split('`').next().unwrap_or_default() {
                "System.Collections.IEnumerator" | "System.Collections.Generic.IEnumerator" => return Enumerates::Itself,
                // A dictionary does not unroll.
                "System.Collections.IDictionary" | "System.Collections.Generic.IDictionary" => return Enumerates::No,
                name if name.starts_with("System.Collections.I") || name.starts_with("System.Collections.Generic.I") => {
                    if interface.name().contains("Compar") {
                        continue;
                    }
                    return Enumerates::Collection;
                }
                _ => {}
            }
        }
        next = match class.base.as_ref().map(Type::kind) {
            Some(TypeKind::Class(base)) => Some(base.clone()),
            _ => None,
        };
    }
    Enumerates::No
}

/// Whether a class or its bases define a method of a name.
fn defines(class: &Rc<Class>, name: &str) -> bool {
    class.methods.iter().any(|m| !m.is_static && m.name.is(name))
        || matches!(class.base.as_ref().map(Type::kind), Some(TypeKind::Class(base)) if defines(base, name))
}

impl Session {
    /// The items of an object whose class says that it enumerates; none for other objects.
    pub(super) fn class_items(&mut self, value: &Value) -> Result<Option<Vec<Value>>, Failure> {
        let Some(class) = class_of(value) else { return Ok(None) };
        let enumerator = match enumerates(class) {
            Enumerates::No => return Ok(None),
            Enumerates::Itself => value.clone(),
            Enumerates::Collection if defines(class, "GetEnumerator") => members::invoke(self, value, Name::new("GetEnumerator"), &[])?,
            Enumerates::Collection => return Ok(None),
        };
        let Some(class) = class_of(&enumerator).cloned() else { return self.items(&enumerator) };
        let mut items = Vec::new();
        loop {
            self.check_interrupt()?;
            let more = members::invoke(self, &enumerator, Name::new("MoveNext"), &[])?;
            if !convert::truth(&more) {
                return Ok(Some(items));
            }
            items.push(if defines(&class, "get_Current") {
                members::invoke(self, &enumerator, Name::new("get_Current"), &[])?
            } else {
                members::get(self, &enumerator, Name::new("Current"))?
            });
        }
    }

    /// The key of a dictionary that a class's own `GetHashCode` and `Equals` say is a key; else the key itself.
    pub(crate) fn class_key(&mut self, map: &Map, key: &Value) -> Result<Value, Failure> {
        let own = class_of(key).is_some_and(|class| defines(class, "GetHashCode") && defines(class, "Equals"));
        if !own || map.contains(key) {
            return Ok(key.clone());
        }
        let hash = members::invoke(self, key, Name::new("GetHashCode"), &[])?;
        for there in map.keys() {
            if class_of(&there).is_some_and(|class| defines(class, "GetHashCode")) {
                let other = members::invoke(self, &there, Name::new("GetHashCode"), &[])?;
                let equal =
                    other.same(&hash) && convert::truth(&members::invoke(self, key, Name::new("Equals"), std::slice::from_ref(&there))?);
                if equal {
                    return Ok(there);
                }
            }
        }
        Ok(key.clone())
    }
}
