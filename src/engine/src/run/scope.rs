//! Scopes: variables by slot and by name.
//!
//! A plan numbers the names it mentions (its [`Layout`]); a scope has a cell for each. Everything stays reachable by name, so that
//! callees (dynamic scope), `Get-Variable` and dot-sourced code find it. A script block that runs in its caller's scope
//! gets an overlay: cells of its own layout that are found in the caller's scope when first touched.

use super::command::{AliasInfo, Frame, FunctionInfo};
use super::module::Module;
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
    /// Whether it was set from a pipeline that wrote nothing: then it enumerates as nothing and not as one null.
    pub nothing: Cell<bool>,
    /// Whether it was removed (a scope that still has the cell passes over it).
    pub removed: Cell<bool>,
    /// Constraints and options, for the few variables that have any.
    pub extra: RefCell<Option<Rc<VariableExtra>>>,
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
    pub attributes: Vec<Rc<crate::bind::Check>>,
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

/// The variables of a call, and the functions and aliases defined in it.
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
    /// Functions and aliases defined here, for the few scopes that have any.
    pub commands: RefCell<Option<Box<ScopeCommands>>>,
    /// The call that this scope belongs to.
    pub frame: RefCell<Option<Rc<Frame>>>,
    /// The module whose code runs here.
    pub module: Option<Rc<Module>>,
    /// `Set-StrictMode` in this scope.
    pub strict: Cell<Option<u8>>,
}

/// Functions and aliases of a scope.
#[derive(Default)]
pub struct ScopeCommands {
    /// Functions by name
    pub functions: FxHashMap<Name, Rc<FunctionInfo>>,
    /// Aliases by name
    pub aliases: FxHashMap<Name, Rc<AliasInfo>>,
}

impl Variable {
    /// A new variable.
    pub fn new(name: Name, value: Value) -> Rc<Variable> {
        Rc::new(Variable {
            name,
            value: RefCell::new(value),
            nothing: Cell::new(false),
            removed: Cell::new(false),
            extra: RefCell::new(None),
        })
    }

    /// A copy of what it holds.
    pub fn get(&self) -> Value {
        self.value.borrow().clone()
    }

    /// Its options.
    pub fn options(&self) -> VariableOptions {
        self.extra.borrow().as_ref().map_or(VariableOptions(0), |e| e.options)
    }

    /// Whether an option is set.
    pub fn is(&self, option: u8) -> bool {
        self.options().0 & option != 0
    }
}

impl Layout {
    /// The slot of a name, made when it is new.
    pub fn slot(&mut self, name: Name) -> u32 {
        let next = self.names.len() as u32;
        let slot = *self.slots.entry(name).or_insert(next);
        if slot == next {
            self.names.push(name);
        }
        slot
    }
}

impl Scope {
    /// A scope with cells for a layout.
    pub fn new(kind: ScopeKind, layout: Rc<Layout>, parent: Option<Rc<Scope>>) -> Scope {
        let cells = layout.names.iter().map(|_| OnceCell::new()).collect();
        let module = parent.as_ref().and_then(|p| p.module.clone());
        Scope {
            kind,
            layout,
            cells,
            others: RefCell::default(),
            parent,
            target: None,
            commands: RefCell::new(None),
            frame: RefCell::new(None),
            module,
            strict: Cell::new(None),
        }
    }

    /// Cells of a layout over the variables of another scope.
    pub fn overlay(layout: Rc<Layout>, target: &Rc<Scope>) -> Scope {
        let real = target.real().clone();
        let mut scope = Scope::new(real.kind, layout, real.parent.clone());
        scope.module = real.module.clone();
        scope.target = Some(real);
        scope
    }

    /// The scope that holds the variables: itself, or what it overlays.
    pub fn real(self: &Rc<Scope>) -> &Rc<Scope> {
        self.target.as_ref().unwrap_or(self)
    }

    /// The variable of a slot when it lives in this very scope.
    #[inline]
    pub fn cell(&self, slot: u32) -> Option<&Rc<Variable>> {
        let found = self.cells[slot as usize].get()?;
        if found.removed.get() { None } else { Some(found) }
    }

    /// The variable of a name in this very scope (an overlay looks into its target).
    pub fn own(&self, name: Name) -> Option<Rc<Variable>> {
        if let Some(target) = &self.target {
            return target.own(name);
        }
        if let Some(&slot) = self.layout.slots.get(&name) {
            return self.cell(slot).cloned();
        }
        let others = self.others.borrow();
        others.get(&name).filter(|v| !v.removed.get()).cloned()
    }

    /// Puts a variable into this very scope, in place of one of that name.
    pub fn put(&self, variable: Rc<Variable>) -> Rc<Variable> {
        if let Some(target) = &self.target {
            return target.put(variable);
        }
        if let Some(&slot) = self.layout.slots.get(&variable.name) {
            let cell = &self.cells[slot as usize];
            if let Some(old) = cell.get() {
                old.removed.set(false);
                *old.value.borrow_mut() = variable.get();
                *old.extra.borrow_mut() = variable.extra.borrow().clone();
                return old.clone();
            }
            let _ = cell.set(variable.clone());
            return variable;
        }
        self.others.borrow_mut().insert(variable.name, variable.clone());
        variable
    }

    /// All variables of this very scope.
    pub fn variables(&self) -> Vec<Rc<Variable>> {
        if let Some(target) = &self.target {
            return target.variables();
        }
        let cells = self.cells.iter().filter_map(|c| c.get().cloned());
        let mut all: Vec<_> = cells.chain(self.others.borrow().values().cloned()).collect();
        all.retain(|v| !v.removed.get());
        all
    }

    /// The variable of a name in this scope or those that it can see.
    pub fn find(self: &Rc<Scope>, name: Name) -> Option<Rc<Variable>> {
        let mut scope = Some(self.real());
        let mut first = true;
        while let Some(here) = scope {
            if let Some(found) = here.own(name)
                && (first || !found.is(VariableOptions::PRIVATE))
            {
                return Some(found);
            }
            first = false;
            scope = here.parent.as_ref().map(|p| p.real());
        }
        None
    }

    /// The nearest script scope (or the global one): what `script:` means.
    pub fn script(self: &Rc<Scope>) -> &Rc<Scope> {
        let mut scope = self.real();
        while scope.kind == ScopeKind::Local {
            match &scope.parent {
                Some(parent) => scope = parent.real(),
                None => break,
            }
        }
        scope
    }

    /// The scope a number of levels up; the outermost when there are fewer.
    pub fn up(self: &Rc<Scope>, levels: usize) -> Option<&Rc<Scope>> {
        let mut scope = self.real();
        for _ in 0..levels {
            scope = scope.parent.as_ref()?.real();
        }
        Some(scope)
    }
}
