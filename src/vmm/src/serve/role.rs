//! User roles: their permissions and quotas, and what is shared with them.

use super::Row;
use super::Serve::{On, Own};
use crate::error::Trouble;
use crate::job;
use crate::room::VmmRoom;
use crate::values::to_field;
use engine::{Invocation, Value};
use fabric::{Changes, Fabric, FabricError, Field, Id, Operation, Request};
use std::rc::Rc;

pub(super) static ROWS: &[Row] = &[
    ("Add-SCUserRolePermission", Own(|cx, room| permissions(cx, room, true))),
    ("Remove-SCUserRolePermission", Own(|cx, room| permissions(cx, room, false))),
    ("Get-SCUserRoleMembership", Own(memberships)),
    ("Grant-SCResource", On("Resource", Operation::GrantResource)),
    ("Revoke-SCResource", On("Resource", Operation::RevokeResource)),
    ("Get-SCSharedResource", Own(shared)),
];

/// Permissions that a command can name.
const PERMISSIONS: [&str; 18] = [
    "AllowLocalAdmin",
    "Author",
    "AuthorVMNetwork",
    "CanShare",
    "CanReceive",
    "Checkpoint",
    "CheckpointRestoreOnly",
    "DeployFromTemplateOnly",
    "Deploy",
    "PauseAndResume",
    "RemoteConnect",
    "Remove",
    "Save",
    "Shutdown",
    "Start",
    "Stop",
    "Store",
    "DeployShielded",
];

/// Gives a role permissions, everywhere or in a cloud, or takes them away; writes the role.
fn permissions(cx: &mut Invocation, room: &Rc<VmmRoom>, gives: bool) -> Result<(), Trouble> {
    let named: Vec<&'static str> = PERMISSIONS.into_iter().filter(|name| cx.switch(name)).collect();
    let mut changes = Changes::new();
    for name in &named {
        changes.put(name, gives);
    }
    let cloud = job::object_of(cx, "Cloud");
    let set = job::object_of(cx, "UserRolePermission");
    let role = job::object_of(cx, "UserRole").or_else(|| set.and_then(|set| room.fabric().ref_at(set, "UserRole")));
    let known = {
        let fabric = room.fabric();
        let is_it = |id: &Id| role.is_some() && fabric.ref_at(*id, "UserRole") == role && fabric.ref_at(*id, "Cloud") == cloud;
        set.or_else(|| fabric.all("UserRolePermission").into_iter().find(is_it))
    };
    let mut request = match known {
        Some(known) => Request::new(Operation::Change, &*cx.name()).on(known),
        None => Request::new(Operation::Create("UserRolePermission"), &*cx.name()),
    };
    if known.is_none() {
        changes.put("Cloud", Field::reference(cloud));
        if let Some(role) = role {
            changes.put("UserRole", role);
        }
    }
    request.changes = changes;
    if !gives && cloud.is_none() {
        take_away(room, role, &named)?;
    }
    let about = job::about(room, &request);
    job::run_for(cx, room, request, &about, role)
}

/// A role's general permissions stand in a list of their own.
fn take_away(room: &Rc<VmmRoom>, role: Option<Id>, named: &[&str]) -> Result<(), Trouble> {
    let Some(role) = role else { return Ok(()) };
    let mut fabric = room.fabric();
    let same = |own: &Field, name: &str| match name {
        "Deploy" => own.is("Create"),
        "DeployFromTemplateOnly" => own.is("CreateFromVHDOrTemplate"),
        name => own.is(name),
    };
    let own = fabric.get(role, "Permission").map_or(Vec::new(), |list| list.items());
    let rest: Vec<Field> = own.iter().filter(|own| !named.iter().any(|name| same(own, name))).cloned().collect();
    if rest.len() < own.len() {
        let request = Request::new(Operation::Change, "Remove-SCUserRolePermission").on(role).with("Permission", Field::list(rest));
        fabric.run(request)?;
    }
    Ok(())
}

/// The roles of a user, as records.
fn memberships(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let user = cx.text("UserName").map_or_else(|| room.fabric().user(), |user| user.as_str().to_owned());
    let roles = room.fabric().roles_of(&user);
    for role in roles {
        let record = Field::record(
            "UserRoleMembership",
            vec![("UserName", Field::text(&user)), ("Name", Field::text(room.fabric().text_of(role))), ("Resource", Field::Ref(role))],
        );
        let value = crate::values::to_value(cx, room, &record, None)?;
        cx.write(value)?;
    }
    Ok(())
}

/// What is shared, with a role or a user where they are given.
fn shared(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let role = job::object_of(cx, "UserRole");
    let user = cx.text("UserName").map(|user| user.as_str().to_owned());
    let found = {
        let mut fabric = room.fabric();
        fabric.poll();
        shared_with(&fabric, role, user.as_deref())
    };
    for id in found {
        cx.write(room.object(id))?;
    }
    Ok(())
}

fn shared_with(fabric: &Fabric, role: Option<Id>, user: Option<&str>) -> Vec<Id> {
    let mut found: Vec<Id> = Vec::new();
    for grant in fabric.all("GrantedTo") {
        let of_role = role.is_none_or(|role| fabric.get(grant, "RoleID").and_then(|id| id.as_id()) == Some(role));
        let of_user = user.is_none_or(|user| fabric.text_at(grant, "UserName").eq_ignore_ascii_case(user));
        let resource = fabric.root(grant);
        if of_role && of_user && !found.contains(&resource) && fabric.sees(resource) {
            found.push(resource);
        }
    }
    found
}

/// For whom a command is: of the connection that it names or the present one, or on behalf of whom it says.
pub(crate) fn act(cx: &Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let connection = cx.arg("VMMServer").as_ref().and_then(|server| to_field(server).as_id()).unwrap_or_else(|| room.connection());
    let mut fabric = room.fabric();
    let mut acting = fabric.acting_of(connection);
    if cx.has("OnBehalfOfUser") || cx.has("OnBehalfOfUserRole") {
        check_behalf(&fabric, connection)?;
        acting = Some(on_behalf(cx, &fabric, acting.as_ref())?);
    }
    if fabric.acting() != acting.as_ref() {
        fabric.act_as(acting);
    }
    Ok(())
}

/// Acting for another user needs a connection that was made for it.
fn check_behalf(fabric: &Fabric, connection: Id) -> Result<(), Trouble> {
    if fabric.flag_at(connection, "ForOnBehalfOf") {
        return Ok(());
    }
    let text = "The connection to the VMM server was not made to act on behalf of others.";
    Err(FabricError::new(90032, text).help("Connect with Get-SCVMMServer -ComputerName vmm01.contoso.com -ForOnBehalfOf").into())
}

fn on_behalf(cx: &Invocation, fabric: &Fabric, acting: Option<&fabric::Acting>) -> Result<fabric::Acting, Trouble> {
    let own = || acting.map_or_else(|| fabric.text_at(fabric.server(), "UserName"), |acting| acting.user.clone());
    let user = cx.text("OnBehalfOfUser").map(|user| user.as_str().to_owned());
    let role = job::object_of(cx, "OnBehalfOfUserRole");
    let roles = user.as_deref().map_or(Vec::new(), |user| fabric.roles_of(user));
    if let (Some(user), Some(role)) = (&user, role)
        && !roles.contains(&role)
    {
        let text = format!("{user} is no member of the user role {}.", fabric.text_of(role));
        return Err(FabricError::new(90034, text).into());
    }
    Ok(fabric::Acting { user: user.unwrap_or_else(own), role: role.or_else(|| roles.first().copied()) })
}

/// Restores for whom commands are when none says otherwise.
pub(crate) fn act_again(room: &Rc<VmmRoom>) {
    let connection = room.connection();
    let mut fabric = room.fabric();
    let acting = fabric.acting_of(connection);
    if fabric.acting() != acting.as_ref() {
        fabric.act_as(acting);
    }
}

/// The text of a credential's user.
pub(crate) fn user_of(cx: &mut Invocation, credential: &Value) -> Result<String, Trouble> {
    let name = engine::types::members::property(cx, credential, engine::Name::new("UserName"))?;
    Ok(name.map(|name| crate::values::text_of(&name)).unwrap_or_default())
}
