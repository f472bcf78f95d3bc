//! Where output goes.

use crate::value::Value;

/// The receiver of what statements and commands write.
pub enum Sink {
    /// The end of the outermost pipeline: the display
    Display,
    /// A list that an expression gathers
    Collect(Vec<Value>),
    /// Nothing (`$null = ...`)
    Discard,
}
