//! Arrays, lists, dictionaries and what enumerates them.

mod array;
mod array_list;
mod bit_array;
mod dictionary;
mod entry;
mod enumerator;
mod hash_set;
mod hashtable;
mod interfaces;
mod linked_list;
mod list;
mod ops;
mod ordered;
mod queue;
mod sorted_list;
mod stack;
mod tuple;

pub use array::{default_of, make_array};
pub use entry::{entry_value, pair_value};
pub use enumerator::Enumerator;
pub use ops::{insert, seq_of};
pub(super) use tuple::pair;

use super::TypeTable;

/// The tables of this folder.
pub(super) static TABLES: &[&[TypeTable]] = &[
    array::TABLES,
    array_list::TABLES,
    bit_array::TABLES,
    dictionary::TABLES,
    entry::TABLES,
    enumerator::TABLES,
    hash_set::TABLES,
    hashtable::TABLES,
    interfaces::TABLES,
    linked_list::TABLES,
    list::TABLES,
    ordered::TABLES,
    queue::TABLES,
    sorted_list::TABLES,
    stack::TABLES,
    tuple::TABLES,
];
