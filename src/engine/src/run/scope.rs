//! Scopes: variables by slot and by name.
//!
//! A plan numbers the names it mentions (its [`Layout`]); a scope has a cell for each. Everything stays reachable by name, so that
//! callees (dynamic scope), `Get-Variable` and dot-sourced code find it. A script block that runs in its caller's scope
//! gets an overlay: cells of its own layout that are found in the caller's scope when first touched.

use crate::Name;
use crate::value::Value;
use rustc_hash::FxHashMap;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

/// The names that a plan mentions, each with its slot.
#[derive(Default)]
pub struct Layout {
    /// The names in order of their slots.
    pub names: Vec<Name>,
    /// The slots by name.
    pub slots: FxHashMap<Name, u32>,
}

/// `Options` of a variable: bits as in PowerShell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VariableOptions(pub u8);

impl VariableOptions {
    /// `ReadOnly`
    pub const READ_ONLY: u8 = 1;
    /// `Constant`
    pub const CONSTANT: u8 = 2;
    /// `Private`
    pub const PRIVATE: u8 = 4;
    /// `AllScope`
    pub const ALL_SCOPE: u8 = 8;
}

/// A variable: a cell that scopes share.
pub struct Variable {
    /// Its name.
    pub name: Name,
    /// What it holds.
    pub value: RefCell<Value>,
    /// Whether it was removed (a scope that still has the cell passes over it).
    pub removed: Cell<bool>,
    /// Constraints and options, for the few variables that have any.
    pub extra: RefCell<Option<Box<VariableExtra>>>,
}

/// What few variables have.
#[derive(Default, Clone)]
pub struct VariableExtra {
    /// `[int]$x`: values are converted to it
    pub types: Vec<crate::Type>,
    /// `ReadOnly` and others
    pub options: VariableOptions,
    /// `Description`
    pub description: String,
    /// Checks of `[ValidateRange()]$x`, run at each assignment
    pub attributes: Vec<Value>,
}

/// What a scope belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeKind {
    /// The session's outermost
    Global,
    /// A script file's or a module's: what `script:` means
    Script,
    /// A function's or script block's
    Local,
}

/// The variables of a call.
pub struct Scope {
    /// What it belongs to.
    pub kind: ScopeKind,
    /// The names that have slots.
    pub layout: Rc<Layout>,
    /// The cells by slot.
    pub cells: Box<[OnceCell<Rc<Variable>>]>,
    /// Variables without a slot.
    pub others: RefCell<FxHashMap<Name, Rc<Variable>>>,
    /// The scope that is asked next.
    pub parent: Option<Rc<Scope>>,
    /// For an overlay: the scope that really holds the variables.
    pub target: Option<Rc<Scope>>,
}
