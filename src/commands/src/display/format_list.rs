//! `Format-List`.

use super::format_command::FormatCommand;
use super::shaper::Form;
use crate::objects::expression::LIST_KEYS;
use engine::CommandTable;

/// The command.
pub const ROW: CommandTable =
    CommandTable::new("Format-List", include_str!("format_list.ps1"), || Box::new(FormatCommand::new(Form::List, &LIST_KEYS)));
