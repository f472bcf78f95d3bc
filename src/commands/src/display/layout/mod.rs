//! Layout of plain text in character cells: widths, wrapping, tables, lists, frames. It knows strings only, no objects.

pub mod frame;
pub mod list;
pub mod table;
pub mod text;

/// How a cell stands in its column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// At the left edge
    #[default]
    Left,
    /// In the middle
    Center,
    /// At the right edge
    Right,
}

/// The escape sequences put around parts of the output; all empty for plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Before a table's header cell
    pub header: String,
    /// Before a header that is not the name of a property
    pub custom_header: String,
    /// Before the label of a list
    pub accent: String,
    /// After each of these
    pub reset: String,
}
