//! Grant- and Revoke-SCResource: a resource is shared with user roles, or with a user in them.

use super::{Outcome, apply::rehearse, steps, target};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::known_kind;
use crate::request::{Changes, Operation, Request};
use crate::task::Plan;

pub(super) fn begin(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let id = target(request)?;
    rehearse(fabric, Some(id), |fabric| share(fabric, id, request))?;
    Ok(Plan::new(id, steps(&[("Change access to resource", 5)])))
}

pub(super) fn finish(fabric: &mut Fabric, request: &Request, id: Id) -> Outcome {
    share(fabric, id, request)?;
    Ok(Vec::new())
}

/// Shares a resource, or takes it back.
pub(super) fn share(fabric: &mut Fabric, id: Id, request: &Request) -> Result<(), FabricError> {
    let sharable = |kind: &crate::Kind| {
        kind.property("GrantedToList").is_some() || kind.bases.contains(&"SharableLibObject") || kind.key == "VMNetwork"
    };
    if !fabric.kind_of(id).is_some_and(sharable) {
        return Err(FabricError::new(error::WRONG_VALUE, format!("{} is nothing that can be shared.", fabric.text_of(id))));
    }
    let user = request.changes.text("UserName").unwrap_or("").to_string();
    let roles = roles(fabric, &request.changes, &user)?;
    let mut grants = fabric.stored(id, "GrantedToList").map_or(Vec::new(), |field| field.as_ids());
    for role in roles {
        let known = grants.iter().copied().find(|grant| {
            fabric.get(*grant, "RoleID").and_then(|field| field.as_id()) == Some(role)
                && fabric.text_at(*grant, "UserName").eq_ignore_ascii_case(&user)
        });
        match (request.operation, known) {
            (Operation::RevokeResource, Some(grant)) => {
                super::removal::discard(fabric, grant);
                grants.retain(|own| *own != grant);
            }
            (Operation::RevokeResource, None) => {
                let text = format!("{} is not shared with {}.", fabric.text_of(id), fabric.text_of(role));
                return Err(FabricError::new(801, text));
            }
            (_, Some(_)) => {}
            (_, None) => grants.push(grant(fabric, id, role, &user)),
        }
    }
    fabric.set(id, "GrantedToList", Field::refs(grants));
    Ok(())
}

fn grant(fabric: &mut Fabric, id: Id, role: Id, user: &str) -> Id {
    let grant = fabric.draw_id();
    fabric.objects.insert(grant, known_kind("GrantedTo"), Some(id));
    let name = fabric.text_of(role);
    fabric.set(grant, "IsGrantedToUser", !user.is_empty());
    fabric.set(grant, "Name", if user.is_empty() { name.clone() } else { user.to_string() });
    fabric.set(grant, "RoleName", name);
    fabric.set(grant, "RoleID", Field::Guid(role));
    if !user.is_empty() {
        fabric.set(grant, "User", user);
        fabric.set(grant, "UserName", user);
    }
    grant
}

/// The roles that are named; a user alone stands for the roles that the user is in.
fn roles(fabric: &Fabric, changes: &Changes, user: &str) -> Result<Vec<Id>, FabricError> {
    let mut roles = fabric.given_many(changes, "UserRoleName", "UserRole")?;
    for id in changes.get("UserRoleID").map_or(Vec::new(), Field::items) {
        let text = match id {
            Field::Guid(id) => id.to_string(),
            other => other.as_text().unwrap_or("").to_string(),
        };
        roles.push(fabric.resolve("UserRole", &text)?);
    }
    if !user.is_empty() {
        let own = fabric.roles_of(user);
        if let Some(other) = roles.iter().find(|role| !own.contains(role)) {
            return Err(FabricError::new(801, format!("{user} is no member of the user role {}.", fabric.text_of(*other))));
        }
        if roles.is_empty() {
            roles = own;
        }
    }
    if roles.is_empty() { Err(error::missing("UserRoleName, UserRoleID or UserName")) } else { Ok(roles) }
}
