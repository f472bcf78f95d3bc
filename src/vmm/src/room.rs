//! What a session holds of VMM: the fabric, the connection, and the objects that were handed out.
//!
//! The same ID is the same object in every variable, so objects are kept by their ID; members that a script adds stay on them.

use crate::object::VmmObject;
use engine::Value;
use engine::value::Boxed;
use fabric::{Clock, Fabric, Id};
use rustc_hash::FxHashMap;
use std::cell::{Cell, OnceCell, RefCell, RefMut};
use std::rc::Rc;
use std::sync::Arc;

/// The state of the module in a session.
#[derive(Default)]
pub struct VmmRoom {
    clock: OnceCell<Arc<dyn Clock>>,
    fabric: OnceCell<RefCell<Fabric>>,
    objects: RefCell<FxHashMap<Id, Rc<Boxed>>>,
    typed: RefCell<Option<String>>,
    closed: Cell<bool>,
}

impl VmmRoom {
    pub(crate) fn set_clock(&self, clock: Arc<dyn Clock>) {
        // A second install keeps the first clock: a fabric may live by it already.
        self.clock.set(clock).ok();
    }

    /// Takes a fabric in place of the sample; one that is in use already stays.
    pub fn take(&self, fabric: Fabric) {
        self.fabric.set(RefCell::new(fabric)).ok();
    }

    /// The fabric; the sample is opened when nothing else was.
    pub fn fabric(&self) -> RefMut<'_, Fabric> {
        self.fabric.get_or_init(|| RefCell::new(self.open())).borrow_mut()
    }

    fn open(&self) -> Fabric {
        match self.clock.get() {
            Some(clock) => Fabric::sample_with(Arc::clone(clock)),
            None => Fabric::sample(),
        }
    }

    /// The object of an ID as a value: always the same one.
    pub fn object(self: &Rc<Self>, id: Id) -> Value {
        if let Some(known) = self.objects.borrow().get(&id) {
            return Value::Native(Rc::clone(known));
        }
        let kind = self.fabric().kind_of(id);
        let Some(kind) = kind else { return Value::Null };
        let boxed = Rc::new(Boxed::new(VmmObject::new(id, kind, Rc::downgrade(self))));
        self.objects.borrow_mut().insert(id, Rc::clone(&boxed));
        Value::Native(boxed)
    }

    /// The server's name as it was typed at connection; error texts repeat it.
    pub(crate) fn server_name(&self) -> String {
        self.typed.borrow().clone().unwrap_or_else(|| "localhost".to_owned())
    }

    /// Notes a connection. The first command connects by itself to the local server.
    pub(crate) fn connect(&self, name: &str) {
        *self.typed.borrow_mut() = Some(name.to_owned());
    }

    /// Ends the connection, until the next command.
    pub(crate) fn disconnect(&self) {
        self.closed.set(true);
    }

    /// Whether the connection was ended and no command has made it anew.
    pub(crate) fn is_closed(&self) -> bool {
        self.closed.get()
    }

    /// A command uses the connection.
    pub(crate) fn use_connection(&self) {
        self.closed.set(false);
    }
}
