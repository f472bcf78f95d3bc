//! The one command behind all names of the module.

use crate::error::{Trouble, fault};
use crate::room::VmmRoom;
use crate::serve;
use engine::{Cmdlet, ErrorCategory, Fault, Invocation, Outcome};

/// A call of any command of the module; its name tells what it does.
pub(crate) struct VmmCommand;

impl Cmdlet for VmmCommand {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let name = cx.name();
        let Some(serve) = serve::behaviour(&name) else { return Err(cx.stop(not_served(&name))) };
        let room = cx.room::<VmmRoom>();
        room.use_connection();
        let outcome = room.look().and_then(|()| serve::act(cx, &room)).and_then(|()| serve.run(cx, &room));
        serve::act_again(&room);
        // What could not be kept has not happened, whatever the command made of it.
        match room.check().and(outcome) {
            Ok(()) => Ok(()),
            Err(Trouble::Fabric(error)) => cx.error(fault(&room, &error)),
            Err(Trouble::Flow(failure)) => Err(failure),
        }
    }
}

/// The honest answer of a command that is known and bound, and not served yet.
fn not_served(name: &str) -> Fault {
    let reason = serve::reason(name).map_or(String::new(), |reason| format!(" {reason}"));
    let text = format!("{name} is known, but this version of vmmsh does not carry it out.{reason}");
    Fault::new("NotImplemented", ErrorCategory::NotImplemented, text)
        .exception("System.NotImplementedException")
        .help("Leave the command out, or run this part of the script against a real VMM server.")
}
