//! `Module`: private state and exported commands.

use super::{Scope, ScriptBlock};
use crate::Name;
use std::cell::RefCell;
use std::rc::Rc;

/// A loaded module.
pub struct Module {
    /// Its name.
    pub name: Name,
    /// The file it came from, or empty.
    pub path: String,
    /// Its version.
    pub version: String,
    /// The scope of its code: `script:` inside the module. Set once it is made.
    pub scope: RefCell<Option<Rc<Scope>>>,
    /// What Export-ModuleMember named: functions, variables, aliases, cmdlets; none: all functions.
    pub exports: RefCell<Option<Exports>>,
    /// `Description`
    pub description: String,
    /// `OnRemove`: run before it is taken away.
    pub on_remove: RefCell<Option<Rc<ScriptBlock>>>,
}

/// The patterns of Export-ModuleMember.
#[derive(Default, Clone)]
pub struct Exports {
    /// `-Function`
    pub functions: Vec<String>,
    /// `-Variable`
    pub variables: Vec<String>,
    /// `-Alias`
    pub aliases: Vec<String>,
}
