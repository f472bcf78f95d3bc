//! How objects and errors print: views, layout, and the commands Format-* and Out-*.
//!
//! Objects become packets ([`packet`]): [`shaper`] chooses the view of the first object and makes the entries; [`writer`]
//! lays packets out as lines with the pure text functions of [`layout`]. [`formatter`] is both in one; [`screen`] is what
//! the session shows objects with. A view is a line pair in `views.txt`.

mod browse;
mod computed;
mod entries;
mod error_view;
mod field;
mod format_command;
mod format_custom;
mod format_list;
mod format_table;
mod format_wide;
mod formatter;
mod get_error;
mod layout;
mod out_file;
mod out_host;
mod out_null;
mod out_string;
mod packet;
mod screen;
mod shaper;
pub(crate) mod style;
mod text_file;
mod type_display;
mod views;
mod writer;

pub use error_view::text as error_text;
pub use formatter::to_text;
pub(crate) use layout::text::plain;
pub use packet::TABLES;
pub use screen::write_out;
pub use text_file::{TextFile, open as open_text_file};
pub use type_display::{default_set, set_default};

use engine::CommandTable;

/// The commands of this room.
pub static ROWS: &[CommandTable] = &[
    format_custom::ROW,
    format_list::ROW,
    format_table::ROW,
    format_wide::ROW,
    get_error::ROW,
    out_host::DEFAULT_ROW,
    out_file::ROW,
    out_host::ROW,
    out_null::ROW,
    out_string::ROW,
];

/// The aliases of this room.
pub static ALIASES: &[(&str, &str)] = &[
    ("fc", "Format-Custom"),
    ("fl", "Format-List"),
    ("ft", "Format-Table"),
    ("fw", "Format-Wide"),
    ("gerr", "Get-Error"),
    ("oh", "Out-Host"),
];

/// The formatter for [`engine::Session::set_display`].
pub fn new_display() -> Box<dyn engine::run::Display> {
    Box::new(screen::Screen::default())
}
