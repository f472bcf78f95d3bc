//! What a session holds of VMM: the fabric, the connection, and the objects that were handed out.
//!
//! The same ID is the same object in every variable, so objects are kept by their ID; members that a script adds stay on them.

use crate::error::Trouble;
use crate::object::VmmObject;
use engine::value::Boxed;
use engine::{ErrorCategory, Fault, Name, Value};
use fabric::{Clock, Fabric, Field, Id, Lab, MORE_PROPERTIES, StoreError, TICKS_PER_SECOND};
use rustc_hash::FxHashMap;
use std::cell::{Cell, OnceCell, RefCell, RefMut};
use std::ops::{Deref, DerefMut};
use std::rc::Rc;
use std::sync::Arc;

/// How long a real clock is waited for at a time, so that other shells may write to a shared store in between.
const SLICE: i64 = TICKS_PER_SECOND / 5;

/// The state of the module in a session.
#[derive(Default)]
pub struct VmmRoom {
    clock: OnceCell<Arc<dyn Clock>>,
    lab: OnceCell<RefCell<Lab>>,
    objects: RefCell<FxHashMap<Id, Rc<Boxed>>>,
    typed: RefCell<Option<String>>,
    closed: Cell<bool>,
    connection: Cell<Option<Id>>,
}

/// The fabric while it is used. Whoever reads it sees it as it is; whoever changes it locks its store until the end of use.
pub struct Held<'a>(RefMut<'a, Lab>);

impl Deref for Held<'_> {
    type Target = Fabric;

    fn deref(&self) -> &Fabric {
        self.0.fabric()
    }
}

impl DerefMut for Held<'_> {
    fn deref_mut(&mut self) -> &mut Fabric {
        self.0.change()
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.0.release();
    }
}

impl VmmRoom {
    pub(crate) fn set_clock(&self, clock: Arc<dyn Clock>) {
        // A second install keeps the first clock: a fabric may live by it already.
        self.clock.set(clock).ok();
    }

    /// Takes a fabric in place of the sample; one that is in use already stays.
    pub fn take(&self, lab: Lab) {
        self.lab.set(RefCell::new(lab)).ok();
    }

    /// The fabric; the sample is opened when nothing else was.
    pub fn fabric(&self) -> Held<'_> {
        let mut lab = self.lab();
        lab.look(false);
        Held(lab)
    }

    /// The fabric with its store.
    pub(crate) fn lab(&self) -> RefMut<'_, Lab> {
        self.lab.get_or_init(|| RefCell::new(Lab::in_memory(self.open()))).borrow_mut()
    }

    /// Sees what other shells did, before a command begins.
    pub(crate) fn look(&self) -> Result<(), Trouble> {
        self.lab().look(true);
        self.check()
    }

    /// An error when a change could not be kept: nothing of it has happened.
    pub(crate) fn check(&self) -> Result<(), Trouble> {
        let Some(lab) = self.lab.get() else { return Ok(()) };
        lab.borrow_mut().take_trouble().map_or(Ok(()), |error| Err(unkept(&error)))
    }

    /// Lets time pass until a job is over.
    pub(crate) fn wait(&self, job: Id) {
        loop {
            let clock = match self.clock.get() {
                Some(clock) if !clock.moves_by_looking() => Arc::clone(clock),
                _ => return self.fabric().wait(job),
            };
            let Some(left) = self.fabric().time_left(job) else { return };
            clock.pass(left.min(SLICE));
            self.fabric().settle();
        }
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
        self.add_more(id, &boxed);
        self.objects.borrow_mut().insert(id, Rc::clone(&boxed));
        Value::Native(boxed)
    }

    /// Adds the properties that an import kept and the class does not have, as members behind its own.
    fn add_more(&self, id: Id, boxed: &Boxed) {
        let fabric = self.fabric();
        let Some(Field::Table(rows)) = fabric.stored(id, MORE_PROPERTIES) else { return };
        let bag = boxed.bag.get_or_init(Box::default);
        for (name, field) in rows.iter() {
            bag.borrow_mut().set(Name::new(name), crate::inventory::more_value(&fabric, field));
        }
    }

    /// Objects that were handed out before an import show what it kept.
    pub(crate) fn show_more(&self) {
        let known: Vec<(Id, Rc<Boxed>)> = self.objects.borrow().iter().map(|(id, boxed)| (*id, Rc::clone(boxed))).collect();
        for (id, boxed) in known {
            self.add_more(id, &boxed);
        }
    }

    /// The server's name as it was typed at connection; error texts repeat it.
    pub(crate) fn server_name(&self) -> String {
        self.typed.borrow().clone().unwrap_or_else(|| "localhost".to_owned())
    }

    /// The connection that commands use when they name none.
    pub(crate) fn connection(&self) -> Id {
        self.connection.get().unwrap_or_else(|| self.fabric().server())
    }

    /// Notes a connection. The first command connects by itself to the local server.
    pub(crate) fn connect(&self, name: &str, connection: Id) {
        self.connection.set(Some(connection));
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

/// The error of a store that could not be read or written.
pub(crate) fn unkept(error: &StoreError) -> Trouble {
    let text = format!("The fabric's file cannot be used: {error}");
    Trouble::Flow(Fault::new("FabricStore", ErrorCategory::ResourceUnavailable, text).exception("System.IO.IOException").into())
}
