//! Run-as accounts: who they are; the secret is never kept.

use super::Row;
use super::Serve::Own;
use crate::error::Trouble;
use crate::job;
use crate::room::VmmRoom;
use crate::values::text_of;
use engine::types::members;
use engine::{Invocation, Name};
use fabric::{Changes, Field, Operation, Request};
use std::rc::Rc;

pub(super) static ROWS: &[Row] = &[
    ("New-SCRunAsAccount", Own(create)),
    ("Set-SCRunAsAccount", Own(change)),
    ("Enable-SCRunAsAccount", Own(|cx, room| switch(cx, room, true))),
    ("Disable-SCRunAsAccount", Own(|cx, room| switch(cx, room, false))),
];

/// Puts the user of a credential in place of the credential.
fn named(cx: &mut Invocation, changes: &mut Changes) -> Result<(), Trouble> {
    changes.take("Credential");
    let Some(credential) = cx.arg("Credential") else { return Ok(()) };
    let user = members::property(cx, &credential, Name::new("UserName"))?.map(|name| text_of(&name)).unwrap_or_default();
    let (domain, user) = user.split_once('\\').unwrap_or(("", &user));
    changes.put("Domain", domain);
    changes.put("UserName", user);
    Ok(())
}

fn create(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let mut changes = job::changes(cx, "");
    named(cx, &mut changes)?;
    let request = Request::new(Operation::Create("RunAsAccount"), &*cx.name()).with_changes(changes);
    let about = job::about(room, &request);
    job::run(cx, room, request, &about)
}

fn change(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let mut changes = job::changes(cx, "RunAsAccount");
    named(cx, &mut changes)?;
    send(cx, room, changes)
}

fn switch(cx: &mut Invocation, room: &Rc<VmmRoom>, on: bool) -> Result<(), Trouble> {
    send(cx, room, Changes::new().with("Enabled", Field::Bool(on)))
}

fn send(cx: &mut Invocation, room: &Rc<VmmRoom>, changes: Changes) -> Result<(), Trouble> {
    let mut request = Request::new(Operation::Change, &*cx.name()).with_changes(changes);
    request.target = job::object_of(cx, "RunAsAccount");
    let about = job::about(room, &request);
    job::run(cx, room, request, &about)
}
