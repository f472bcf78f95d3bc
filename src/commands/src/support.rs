//! What several rooms of commands share: faults of paths and files, properties of objects, wildcards, charsets, files.
//!
//! It must not know any single command.

pub(crate) mod charset;
pub(crate) mod dates;
pub(crate) mod faults;
pub(crate) mod markup;
pub(crate) mod numbers;
pub(crate) mod properties;
pub(crate) mod record;
pub(crate) mod sink;
pub(crate) mod wildcard;
