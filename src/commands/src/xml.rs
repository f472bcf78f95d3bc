//! XML documents: `[xml]'<a/>'`, navigated by the names of elements and attributes.
//!
//! | file | what |
//! |---|---|
//! | `node.rs` | the tree and its text form |
//! | `parse.rs` | text as a tree |
//! | `xpath.rs` | XPath |
//! | `types.rs` | the types that scripts see |

mod axes;
mod node;
mod parse;
mod types;
mod xpath;

pub(crate) use types::TYPES;
