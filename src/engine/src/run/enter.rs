//! Entering a call: the scope its code runs in, and what the session remembers of the caller meanwhile.

use super::command::Frame;
use super::{Scope, ScopeKind, ScriptBlock, Session};
use crate::compile::Plan;
use crate::error::{ErrorCategory, Failure, Fault};
use std::rc::Rc;

/// How deep calls may nest before `CallDepthOverflow`.
const MAX_DEPTH: u32 = 6000;

impl Session {
    /// Runs work inside a call: its scope, its text.
    pub(super) fn inside<T>(
        &mut self,
        scope: &Rc<Scope>,
        frame: &Rc<Frame>,
        work: impl FnOnce(&mut Session) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        if self.depth >= MAX_DEPTH {
            return Err(too_deep());
        }
        let scope = std::mem::replace(&mut self.scope, scope.clone());
        let source = std::mem::replace(&mut self.source, frame.code.source.clone());
        let span = self.span;
        let call = self.call.take();
        self.depth += 1;
        self.frames.push(frame.clone());
        let result = work(self).map_err(|f| self.located(f));
        self.frames.pop();
        self.depth -= 1;
        self.call = call;
        self.scope = scope;
        self.source = source;
        self.span = span;
        result
    }

    /// The scope in which a block's code runs: its own, or with dot-sourcing the current one.
    pub(crate) fn scope_for(&mut self, block: &Rc<ScriptBlock>, plan: &Plan, dot: bool) -> Rc<Scope> {
        if dot {
            return Rc::new(Scope::overlay(plan.layout.clone(), &self.scope));
        }
        let parent = self.parent_for(block);
        let mut scope = Scope::new(ScopeKind::Local, plan.layout.clone(), Some(parent));
        if let Some(module) = &block.module {
            scope.module = Some(module.clone());
        }
        Rc::new(scope)
    }

    /// The scope that a block's code looks into behind its own: its module's or closure's, or the caller's.
    pub(crate) fn parent_for(&self, block: &ScriptBlock) -> Rc<Scope> {
        if let Some(captured) = &block.captured {
            return captured.clone();
        }
        let here = self.scope.real();
        match &block.module {
            Some(module) => {
                let same = here.module.as_ref().is_some_and(|m| Rc::ptr_eq(m, module));
                let own = module.scope.borrow().clone();
                if same { here.clone() } else { own.unwrap_or_else(|| here.clone()) }
            }
            None if here.module.is_some() => self.global.clone(),
            None => here.clone(),
        }
    }
}

pub(super) fn too_deep() -> Failure {
    Fault::new("CallDepthOverflow", ErrorCategory::InvalidOperation, "The script failed due to call depth overflow.")
        .exception("System.Management.Automation.ScriptCallDepthException")
        .help("A function that calls itself needs a case in which it does not.")
        .into()
}
