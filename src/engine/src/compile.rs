//! Tree → plan: every node becomes a closure; names of variables become slots; the common shapes get closures of their own.
//!
//! A plan is made once for a script block, when it is first run, and shared by all values of that block.
//! To add a construct: a variant in `syntax::ast`, and its closure in the file of its kind here.

mod assign;
mod binary;
mod block;
mod class;
mod command;
mod condition;
mod expression;
mod fast;
mod flow;
mod literal;
mod member;
mod params;
mod pipeline;
mod statement;
mod switch;
mod variable;

pub(crate) use block::{Body, Plan, TrapPlan, run_body};
pub(crate) use class::Standalone;
pub(crate) use command::unknown_command;
pub(crate) use command::{CallSite, Part};
pub(crate) use expression::type_text;
pub(crate) use params::{block_attributes, signature_of};
pub(crate) use pipeline::{Redirect, RedirectTo, StagePlan, stages_of};
pub(crate) use variable::{constant as constant_variable, not_writable};

pub(crate) use literal::number_value;

use crate::R;
use crate::bind::Parameter;
use crate::error::Failure;
use crate::run::{Layout, Session};
use std::rc::Rc;
use syntax::{Name, Source, Span};

/// An expression: gives a value.
pub(crate) type Eval = Box<dyn Fn(&mut Session) -> R>;

/// A statement: writes to the current sink and says how control goes on.
pub(crate) type Exec = Box<dyn Fn(&mut Session) -> Result<Flow, Failure>>;

/// A condition.
pub(crate) type Test = Box<dyn Fn(&mut Session) -> Result<bool, Failure>>;

/// How control leaves a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flow {
    /// To the next statement
    Next,
    /// `break label`
    Break(Option<Name>),
    /// `continue label`
    Continue(Option<Name>),
    /// `return`: its values are written already
    Return,
}

/// What is known while one script block is compiled.
pub(crate) struct Compiler {
    source: Rc<Source>,
    layout: Layout,
    /// `using namespace` lines of the script, for type names.
    namespaces: Rc<Vec<String>>,
    /// Whether the code is a method's: then only `return` gives values.
    method: bool,
}

/// A parameter of which nothing but the name is known: in every set, not mandatory, no position.
fn block_parameter(name: Name) -> Parameter {
    let mut parameter = crate::bind::common_parameter("", "", false);
    parameter.name = name;
    parameter.aliases.clear();
    parameter
}

impl Compiler {
    pub(crate) fn new(source: &Rc<Source>) -> Compiler {
        Compiler { source: source.clone(), layout: Layout::default(), namespaces: Rc::default(), method: false }
    }

    fn slot(&mut self, name: Name) -> u32 {
        self.layout.slot(name)
    }

    /// The slot of a variable when the code compiled so far mentions it.
    fn mentioned(&self, name: &str) -> Option<u32> {
        self.layout.slots.get(&Name::new(name)).copied()
    }

    fn text(&self, span: Span) -> &str {
        self.source.slice(span)
    }
}
