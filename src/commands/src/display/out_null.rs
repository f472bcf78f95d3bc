//! `Out-Null`.

use engine::{Cmdlet, CommandTable};

struct OutNull;

impl Cmdlet for OutNull {}

/// The command.
pub const ROW: CommandTable =
    CommandTable::new("Out-Null", include_str!("out_null.ps1"), || Box::new(OutNull)).module("Microsoft.PowerShell.Core");
