//! Secrets: SecureString, PSCredential, NetworkCredential, and the way back over Marshal. A secret is shown nowhere.

use super::{argument, argument_null, int, text, thrown};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::types::{Sort, Type, TypeTable, method, property};
use crate::value::{Native, Str, Value};
use std::any::Any;
use std::cell::{Cell, RefCell};

/// `System.Security.SecureString`
#[derive(Default)]
pub struct SecureString {
    units: RefCell<Vec<u16>>,
    read_only: Cell<bool>,
}

/// `System.Management.Automation.PSCredential`
pub struct Credential {
    /// `UserName`
    pub user: Str,
    password: Value,
}

/// `System.Net.NetworkCredential`
struct NetworkCredential {
    user: Str,
    domain: Str,
    password: Value,
}

thread_local! {
    /// `[pscredential]::Empty`: one object, which scripts compare with.
    static EMPTY: Value = Value::native(Credential { user: Str::from(""), password: Value::Null });
}

/// An IntPtr that stands for the text which Marshal was asked to lay open.
struct Pointer(Str);

macro_rules! native {
    ($type:ident, $name:literal) => {
        impl Native for $type {
            fn type_of(&self) -> Type {
                Type::known($name)
            }

            fn as_any(&self) -> &dyn Any {
                self
            }
        }
    };
}

native!(SecureString, "System.Security.SecureString");
native!(Credential, "System.Management.Automation.PSCredential");
native!(NetworkCredential, "System.Net.NetworkCredential");
native!(Pointer, "System.IntPtr");

impl SecureString {
    fn of(text: &Str) -> Value {
        Value::native(SecureString { units: RefCell::new(text.units().collect()), read_only: Cell::new(false) })
    }

    fn reveal(&self) -> Str {
        Str::from_units(self.units.borrow().iter().copied())
    }
}

/// The text of a secure string; empty for null.
fn revealed(value: &Value) -> Str {
    value.downcast::<SecureString>().map_or_else(|| Str::from(""), SecureString::reveal)
}

fn writable(this: &Value) -> Result<&SecureString, Failure> {
    match this.downcast::<SecureString>() {
        Some(secret) if !secret.read_only.get() => Ok(secret),
        _ => Err(thrown("System.InvalidOperationException", "Instance is read-only.")),
    }
}

fn append(_: &mut Session, this: &Value, a: &[Value]) -> R {
    if let Value::Char(unit) = a[0].base() {
        writable(this)?.units.borrow_mut().push(*unit);
    }
    Ok(Value::Null)
}

fn remove_at(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let secret = writable(this)?;
    let place = usize::try_from(int(&a[0])).unwrap_or(usize::MAX);
    if place >= secret.units.borrow().len() {
        return Err(super::out_of_range("Index was out of range. Must be non-negative and less than the size of the collection.", "index"));
    }
    secret.units.borrow_mut().remove(place);
    Ok(Value::Null)
}

fn clear(_: &mut Session, this: &Value, _: &[Value]) -> R {
    writable(this)?.units.borrow_mut().clear();
    Ok(Value::Null)
}

fn read_only(_: &mut Session, this: &Value, _: &[Value]) -> R {
    if let Some(secret) = this.downcast::<SecureString>() {
        secret.read_only.set(true);
    }
    Ok(Value::Null)
}

fn new_credential(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let user = text(&a[0]);
    if user.is_empty() {
        let message = "Cannot process argument because the value of argument \"userName\" is not valid. Change the value of the \"userName\" argument and run the operation again.";
        return Err(thrown("System.Management.Automation.PSArgumentException", message));
    }
    if a[1].is_null() {
        let message = "Cannot process argument because the value of argument \"password\" is null. Change the value of argument \"password\" to a non-null value.";
        return Err(thrown("System.Management.Automation.PSArgumentNullException", message));
    }
    Ok(Value::native(Credential { user, password: a[1].clone() }))
}

fn credential(this: &Value) -> Option<&Credential> {
    this.downcast::<Credential>()
}

/// `DOMAIN\user` in its parts; `user@domain` stays whole.
fn network(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let Some(own) = credential(this) else { return Ok(Value::Null) };
    let name = own.user.as_str();
    let (domain, user) = name.split_once('\\').unwrap_or(("", name));
    Ok(Value::native(NetworkCredential { user: user.into(), domain: domain.into(), password: own.password.clone() }))
}

fn new_network(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let part = |at: usize| a.get(at).filter(|v| !v.is_null()).map_or_else(|| Str::from(""), text);
    let password = match a.get(1) {
        Some(secret) if secret.downcast::<SecureString>().is_some() => secret.clone(),
        _ => SecureString::of(&part(1)),
    };
    Ok(Value::native(NetworkCredential { user: part(0), domain: part(2), password }))
}

fn own_network(this: &Value, read: impl Fn(&NetworkCredential) -> Value) -> R {
    Ok(this.downcast::<NetworkCredential>().map(read).unwrap_or_default())
}

fn lay_open(_: &mut Session, _: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(argument_null("s"));
    }
    Ok(Value::native(Pointer(revealed(&a[0]))))
}

fn pointed(_: &mut Session, _: &Value, a: &[Value]) -> R {
    match a[0].downcast::<Pointer>() {
        Some(Pointer(text)) => Ok(Value::Str(text.clone())),
        None => Err(argument("The pointer was not made here.", "ptr")),
    }
}

fn nothing(_: &mut Session, _: &Value, _: &[Value]) -> R {
    Ok(Value::Null)
}

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Security.SecureString",
        interfaces: &["System.IDisposable"],
        properties: &[property("int Length", |_, this| {
            Ok(Value::Int(this.downcast::<SecureString>().map_or(0, |secret| secret.units.borrow().len()) as i32))
        })],
        methods: &[
            method("void AppendChar(char c)", append),
            method("void Clear()", clear),
            method("securestring Copy()", |_, this, _| Ok(SecureString::of(&revealed(this)))),
            method("void Dispose()", nothing),
            method("bool IsReadOnly()", |_, this, _| {
                Ok(Value::Bool(this.downcast::<SecureString>().is_some_and(|secret| secret.read_only.get())))
            }),
            method("void MakeReadOnly()", read_only),
            method("void InsertAt(int index, char c)", |_, this, a| {
                let secret = writable(this)?;
                let place = usize::try_from(int(&a[0])).unwrap_or(usize::MAX);
                if place > secret.units.borrow().len() {
                    return Err(super::out_of_range(
                        "Index was out of range. Must be non-negative and less than the size of the collection.",
                        "index",
                    ));
                }
                secret.units.borrow_mut().insert(place, int(&a[1]) as u16);
                Ok(Value::Null)
            }),
            method("void RemoveAt(int index)", remove_at),
            method("void SetAt(int index, char c)", |_, this, a| {
                let secret = writable(this)?;
                let place = usize::try_from(int(&a[0])).unwrap_or(usize::MAX);
                match secret.units.borrow_mut().get_mut(place) {
                    Some(unit) => *unit = int(&a[1]) as u16,
                    None => {
                        let message = "Index was out of range. Must be non-negative and less than the size of the collection.";
                        return Err(super::out_of_range(message, "index"));
                    }
                }
                Ok(Value::Null)
            }),
        ],
        constructors: &[method("()", |_, _, _| Ok(Value::native(SecureString::default())))],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.PSCredential",
        properties: &[
            property("string UserName", |_, this| Ok(credential(this).map(|own| Value::Str(own.user.clone())).unwrap_or_default())),
            property("static pscredential Empty", |_, _| Ok(EMPTY.with(Value::clone))),
            property("securestring Password", |_, this| Ok(credential(this).map(|own| own.password.clone()).unwrap_or_default())),
        ],
        methods: &[method("System.Net.NetworkCredential GetNetworkCredential()", network)],
        constructors: &[method("(string userName, securestring password)", new_credential)],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Net.NetworkCredential",
        properties: &[
            property("string UserName", |_, this| own_network(this, |own| Value::Str(own.user.clone()))),
            property("string Password", |_, this| own_network(this, |own| Value::Str(revealed(&own.password)))),
            property("securestring SecurePassword", |_, this| own_network(this, |own| own.password.clone())),
            property("string Domain", |_, this| own_network(this, |own| Value::Str(own.domain.clone()))),
        ],
        constructors: &[
            method("()", new_network),
            method("(string userName, securestring password)", new_network),
            method("(string userName, string password)", new_network),
            method("(string userName, securestring password, string domain)", new_network),
            method("(string userName, string password, string domain)", new_network),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Runtime.InteropServices.Marshal",
        sort: Sort::Static,
        methods: &[
            method("static System.IntPtr SecureStringToBSTR(securestring s)", lay_open),
            method("static System.IntPtr SecureStringToGlobalAllocUnicode(securestring s)", lay_open),
            method("static string PtrToStringAuto(System.IntPtr ptr)", pointed),
            method("static string PtrToStringBSTR(System.IntPtr ptr)", pointed),
            method("static string PtrToStringUni(System.IntPtr ptr)", pointed),
            method("static void ZeroFreeBSTR(System.IntPtr s)", nothing),
            method("static void ZeroFreeGlobalAllocUnicode(System.IntPtr s)", nothing),
        ],
        ..TypeTable::EMPTY
    },
];
