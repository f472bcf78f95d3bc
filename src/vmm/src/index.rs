//! The table of commands, made at compile time from the declarations (`build.rs`).

use crate::command::VmmCommand;
use crate::inventory::ImportInventory;
use engine::{Cmdlet, CommandTable};

fn create() -> Box<dyn Cmdlet> {
    Box::new(VmmCommand)
}

fn create_import() -> Box<dyn Cmdlet> {
    Box::new(ImportInventory::default())
}

include!(concat!(env!("OUT_DIR"), "/index.rs"));
