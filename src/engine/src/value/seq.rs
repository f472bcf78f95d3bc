//! `Seq`: arrays and lists, shared and mutable.

use super::{Bag, Value};
use crate::types::Type;
use std::cell::{OnceCell, RefCell};

/// What kind of sequence: it decides the type's members and whether it may grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeqKind {
    /// `T[]`: fixed length
    Array,
    /// `System.Collections.ArrayList`
    ArrayList,
    /// `System.Collections.Generic.List[T]`
    List,
    /// `System.Collections.ObjectModel.Collection[T]`
    Collection,
    /// `System.Collections.Queue`, `Queue[T]`
    Queue,
    /// `System.Collections.Stack`, `Stack[T]`: the top is the last item
    Stack,
    /// `HashSet[T]`, `SortedSet[T]`
    Set,
    /// `LinkedList[T]`
    Linked,
    /// Keys, values and other views made when asked for
    View,
}

/// A sequence of values.
pub struct Seq {
    /// What it is.
    pub kind: SeqKind,
    /// The type of the whole (`System.Object[]`, `List[int]`); none means `System.Object[]`.
    pub ty: Option<Type>,
    /// The items.
    pub items: RefCell<Vec<Value>>,
    /// Whether changes are refused (`AsReadOnly`, fixed size for non-arrays).
    pub read_only: bool,
    /// The lengths of the dimensions of an array of several (row-major items); empty for one.
    pub dimensions: Vec<usize>,
    /// Extended members.
    pub bag: OnceCell<Box<RefCell<Bag>>>,
}

impl Seq {
    /// An `object[]`.
    pub fn array(items: Vec<Value>) -> Seq {
        Seq::of(SeqKind::Array, None, items)
    }

    /// A sequence of a kind and type.
    pub fn of(kind: SeqKind, ty: Option<Type>, items: Vec<Value>) -> Seq {
        Seq { kind, ty, items: RefCell::new(items), read_only: false, dimensions: Vec::new(), bag: OnceCell::new() }
    }

    /// The number of items.
    pub fn len(&self) -> usize {
        self.items.borrow().len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A copy of the item at an index.
    pub fn get(&self, index: usize) -> Option<Value> {
        self.items.borrow().get(index).cloned()
    }

    /// A copy of all items (enumerating a copy is safe while the sequence changes).
    pub fn to_vec(&self) -> Vec<Value> {
        self.items.borrow().clone()
    }

    /// The type of the items, `None` for object.
    pub fn element_type(&self) -> Option<Type> {
        self.ty.as_ref().and_then(|t| t.element())
    }
}
