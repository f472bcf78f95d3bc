//! Errors of the fabric as errors of the shell.

use crate::room::VmmRoom;
use crate::types::EXCEPTION;
use engine::{ErrorCategory, Failure, Fault};
use fabric::FabricError;

/// What stops a command: an error of the fabric, reported without ending the script, or what unwinds anyway.
pub(crate) enum Trouble {
    /// An error of VMM
    Fabric(Box<FabricError>),
    /// Anything else
    Flow(Failure),
}

impl Trouble {
    /// What unwinds, where no command stands around it.
    pub(crate) fn into_failure(self) -> Failure {
        match self {
            Trouble::Fabric(error) => Fault::new(error.number.to_string(), ErrorCategory::ReadError, error.message).into(),
            Trouble::Flow(failure) => failure,
        }
    }
}

impl From<FabricError> for Trouble {
    fn from(error: FabricError) -> Trouble {
        Trouble::Fabric(Box::new(error))
    }
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Trouble {
        Trouble::Flow(failure)
    }
}

/// The fault of an error of VMM: its number is the id, its text tells the problem, what to do, and how to restart the job.
pub(crate) fn fault(room: &VmmRoom, error: &FabricError) -> Fault {
    let text = error.text(&room.server_name());
    let fault = Fault::new(error.number.to_string(), ErrorCategory::ReadError, text).exception(EXCEPTION);
    match &error.help {
        Some(help) => fault.help(help.clone()),
        None => fault,
    }
}
