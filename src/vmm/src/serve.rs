//! What commands do: one table of rows for each subject, and the general rule for nouns that have a kind.

mod account;
mod checkpoint;
mod connection;
mod device;
mod general;
mod host;
mod jobs;
mod library;
mod network;
mod open;
mod own;
mod placement;
mod property;
mod rating;
mod role;
mod updates;
mod upkeep;
mod vm;

use crate::error::Trouble;
use crate::job;
use crate::query;
use crate::room::VmmRoom;
use engine::Invocation;
use fabric::{Operation, Request};
use std::rc::Rc;

pub(crate) use connection::no_such_server;
pub(crate) use open::reason;
pub(crate) use role::{act, act_again};

/// A command's own function.
pub(crate) type Work = fn(&mut Invocation, &Rc<VmmRoom>) -> Result<(), Trouble>;

/// What a command does.
#[derive(Clone, Copy)]
pub(crate) enum Serve {
    /// Gives objects of a kind, filtered by its parameters
    Get(&'static str),
    /// Does something to the object that a parameter names
    On(&'static str, Operation),
    /// Makes something of all its parameters
    Make(Operation),
    /// Makes an object of a kind
    New(&'static str),
    /// Changes the object of a kind that it is given
    Set(&'static str),
    /// Removes the object of a kind that it is given
    Remove(&'static str),
    /// Refreshes the object of a kind that it is given
    Read(&'static str),
    /// Something of its own
    Own(Work),
}

/// A row of a table: the command and what it does.
type Row = (&'static str, Serve);

static TABLES: &[&[Row]] = &[
    connection::ROWS,
    vm::ROWS,
    checkpoint::ROWS,
    device::ROWS,
    host::ROWS,
    jobs::ROWS,
    library::ROWS,
    network::ROWS,
    property::ROWS,
    rating::ROWS,
    placement::ROWS,
    role::ROWS,
    updates::ROWS,
    upkeep::ROWS,
    account::ROWS,
    own::ROWS,
    crate::simulation::ROWS,
];

/// What a command does; none when it is not served.
pub(crate) fn behaviour(name: &str) -> Option<Serve> {
    let row = TABLES.iter().flat_map(|table| table.iter()).find(|(own, _)| own.eq_ignore_ascii_case(name));
    row.map(|(_, serve)| *serve).or_else(|| general::rule(name))
}

/// Whether a command is served.
pub(crate) fn is_served(name: &str) -> bool {
    behaviour(name).is_some() || name == crate::inventory::NAME
}

impl Serve {
    /// Carries the command out.
    pub(crate) fn run(self, cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
        match self {
            Serve::Get(kind) => query::get(cx, room, kind),
            Serve::On(parameter, operation) => on(cx, room, parameter, operation),
            Serve::Make(operation) => make(cx, room, operation),
            Serve::New(kind) => general::new(cx, room, kind),
            Serve::Set(kind) => general::change(cx, room, kind, Operation::Change),
            Serve::Remove(kind) => general::change(cx, room, kind, Operation::Remove),
            Serve::Read(kind) => general::change(cx, room, kind, Operation::Refresh),
            Serve::Own(work) => work(cx, room),
        }
    }
}

/// A job on the object of a parameter; in a job group the parameter may be missing.
pub(crate) fn on(cx: &mut Invocation, room: &Rc<VmmRoom>, parameter: &str, operation: Operation) -> Result<(), Trouble> {
    let changes = job::changes(cx, parameter);
    let mut request = Request::new(operation, &*cx.name()).with_changes(changes);
    request.target = job::object_of(cx, parameter);
    let about = job::about(room, &request);
    job::run(cx, room, request, &about)
}

/// A job on the first of the parameters that is given.
fn on_first(cx: &mut Invocation, room: &Rc<VmmRoom>, parameters: &[&str], operation: Operation) -> Result<(), Trouble> {
    let given = parameters.iter().find(|name| job::object_of(cx, name).is_some());
    on(cx, room, given.unwrap_or(&""), operation)
}

/// A job that makes something of all parameters.
fn make(cx: &mut Invocation, room: &Rc<VmmRoom>, operation: Operation) -> Result<(), Trouble> {
    let request = Request::new(operation, &*cx.name()).with_changes(job::changes(cx, ""));
    let about = job::about(room, &request);
    job::run(cx, room, request, &about)
}
