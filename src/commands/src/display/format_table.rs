//! `Format-Table`.

use super::format_command::FormatCommand;
use super::shaper::Form;
use crate::objects::expression::TABLE_KEYS;
use engine::CommandTable;

/// The command.
pub const ROW: CommandTable =
    CommandTable::new("Format-Table", include_str!("format_table.ps1"), || Box::new(FormatCommand::new(Form::Table, &TABLE_KEYS)));
