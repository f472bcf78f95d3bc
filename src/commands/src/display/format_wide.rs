//! `Format-Wide`.

use super::format_command::FormatCommand;
use super::shaper::Form;
use crate::objects::expression::WIDE_KEYS;
use engine::CommandTable;

/// The command.
pub const ROW: CommandTable =
    CommandTable::new("Format-Wide", include_str!("format_wide.ps1"), || Box::new(FormatCommand::new(Form::Wide, &WIDE_KEYS)));
