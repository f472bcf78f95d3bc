//! Commands over any objects.

use engine::CommandTable;

/// The commands of this room.
pub static ROWS: &[CommandTable] = &[];

/// The aliases of this room.
pub static ALIASES: &[(&str, &str)] = &[];
