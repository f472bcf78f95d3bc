//! The connection to the VMM server.

use super::Row;
use super::Serve::Own;
use crate::error::Trouble;
use crate::room::VmmRoom;
use crate::values::to_field;
use engine::Invocation;
use fabric::FabricError;
use std::rc::Rc;

pub(super) static ROWS: &[Row] = &[("Get-SCVMMServer", Own(connect)), ("Set-SCVMMServer", Own(change))];

/// The error of a server that does not answer.
pub(crate) fn no_such_server(name: &str) -> FabricError {
    let text = format!("You cannot contact the VMM server. The VMM service on {name} did not respond.");
    FabricError::new(1602, text).help("Connect to the simulated server: Get-SCVMMServer -ComputerName vmm01.contoso.com")
}

/// Connects, or gives the connection there is: one server has one connection.
fn connect(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let name = cx.text("ComputerName").map_or_else(|| "localhost".to_owned(), |name| name.as_str().to_owned());
    if !room.fabric().is_server(&name) {
        return Err(no_such_server(&name).into());
    }
    if let Some(port) = cx.arg("TCPPort").map(|port| to_field(&port)) {
        let answers = {
            let fabric = room.fabric();
            fabric.number_at(fabric.server(), "Port")
        };
        if port.as_number() != Some(answers) {
            return Err(no_such_server(&format!("{name}, port {}", port.as_number().unwrap_or(0))).into());
        }
    }
    let connection = connection(cx, room)?;
    room.connect(&name, connection);
    if cx.switch("ForOnBehalfOf") {
        room.fabric().set_connection_of(connection, "ForOnBehalfOf", true);
    }
    Ok(cx.write(room.object(connection))?)
}

/// The connection of the user whose credential is given, in the role that is named, or the one of the profile.
fn connection(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<fabric::Id, Trouble> {
    let user = match cx.arg("Credential") {
        Some(credential) => Some(super::role::user_of(cx, &credential)?).filter(|user| !user.is_empty()),
        None => None,
    };
    // Whoever connects anew is not yet limited by the role of an older connection.
    room.fabric().act_as(None);
    let role = match cx.text("UserRoleName") {
        Some(name) => Some(room.fabric().resolve("UserRole", name.as_str())?),
        None => None,
    };
    let profile = cx.arg("ConnectAs").map(|profile| crate::values::to_field(&profile)).and_then(|field| field.as_text().map(str::to_owned));
    Ok(room.fabric().connect(user.as_deref(), role, profile.as_deref())?)
}

/// Changes settings of the server.
fn change(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let changes = crate::job::changes(cx, "");
    room.fabric().change_server(&changes)?;
    let server = room.fabric().server();
    Ok(cx.write(room.object(server))?)
}
