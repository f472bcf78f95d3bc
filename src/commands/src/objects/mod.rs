//! Commands over any objects.

pub mod expression;

use engine::CommandTable;

/// The commands of this room.
pub static ROWS: &[CommandTable] = &[];

/// The aliases of this room.
pub static ALIASES: &[(&str, &str)] = &[];
