//! `Class`: a class that a script defines.

use crate::types::Type;

/// A script class.
pub struct Class {
    /// Its base, none for object.
    pub base: Option<Type>,
    /// The interfaces it names.
    pub interfaces: Vec<Type>,
}
