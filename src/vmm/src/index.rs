//! The table of commands, made at compile time from the declarations (`build.rs`).

use crate::command::VmmCommand;
use engine::{Cmdlet, CommandTable};

fn create() -> Box<dyn Cmdlet> {
    Box::new(VmmCommand)
}

include!(concat!(env!("OUT_DIR"), "/index.rs"));
