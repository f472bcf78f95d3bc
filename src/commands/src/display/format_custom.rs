//! `Format-Custom`.

use super::format_command::FormatCommand;
use super::shaper::Form;
use crate::objects::expression::CUSTOM_KEYS;
use engine::CommandTable;

/// The command.
pub const ROW: CommandTable =
    CommandTable::new("Format-Custom", include_str!("format_custom.ps1"), || Box::new(FormatCommand::new(Form::Custom, &CUSTOM_KEYS)));
