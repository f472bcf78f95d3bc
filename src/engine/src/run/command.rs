//! What a command name can mean, and the frame of a call.

use super::{Code, Module, Scope, ScriptBlock};
use crate::Name;
use crate::bind::Signature;
use crate::command::CommandTable;
use crate::value::Value;
use std::cell::{Cell, OnceCell, RefCell};
use std::path::PathBuf;
use std::rc::Rc;

/// A function of a script.
pub struct FunctionInfo {
    /// Its name.
    pub name: Name,
    /// Its code.
    pub block: Rc<ScriptBlock>,
    /// Whether it is a filter.
    pub filter: bool,
    /// The module that it belongs to.
    pub module: Option<Rc<Module>>,
    /// `Options` and `Description`, as for variables
    pub options: u8,
}

/// An alias.
pub struct AliasInfo {
    /// Its name.
    pub name: Name,
    /// What it stands for.
    pub definition: Name,
    /// `Options`, as for variables
    pub options: u8,
    /// `Description`
    pub description: String,
}

/// A built-in command and, once it was used, its signature.
pub struct CmdletInfo {
    /// Its row.
    pub row: &'static CommandTable,
    /// The declaration, parsed.
    pub declared: OnceCell<Result<(Rc<Code>, Rc<Signature>), String>>,
}

/// What a command name means.
#[derive(Clone)]
pub enum Command {
    /// A function or filter
    Function(Rc<FunctionInfo>),
    /// A built-in command
    Cmdlet(Rc<CmdletInfo>),
    /// A script block that is called
    Block(Rc<ScriptBlock>),
    /// A module in which a script block or command is called: `& $module { }`
    Module(Rc<Module>),
    /// A script file
    Script(PathBuf, Rc<ScriptBlock>),
    /// A native program
    Native(PathBuf),
}

/// A call in progress, for stack traces, `$MyInvocation` and what belongs to a function call.
pub struct Frame {
    /// What is called (empty for a script block).
    pub name: Option<Name>,
    /// Its code.
    pub code: Rc<Code>,
    /// Where the caller stood.
    pub caller: Option<(Rc<syntax::Source>, syntax::Span)>,
    /// `$PSBoundParameters`
    pub bound: RefCell<Vec<(Name, Value)>>,
    /// `$args`
    pub arguments: RefCell<Vec<Value>>,
    /// `$input`
    pub input: RefCell<Vec<Value>>,
    /// The name as the caller wrote it.
    pub invocation_name: RefCell<String>,
    /// Whether the code is an advanced function (`$PSCmdlet` exists).
    pub advanced: bool,
    /// The chosen parameter set
    pub parameter_set: RefCell<Option<Name>>,
    /// `$PSCmdlet` and `$MyInvocation`, made when asked for
    pub made: RefCell<Vec<(Name, Value)>>,
    /// The command, for `$MyInvocation.MyCommand`
    pub command: RefCell<Option<Command>>,
    /// Whether it called `$PSCmdlet.ThrowTerminatingError`: the error ends the function, not its caller
    pub terminated: Cell<bool>,
    /// Whether its `dynamicparam` block runs
    pub making: Cell<bool>,
    /// Whether it reported an error by `$PSCmdlet.WriteError`
    pub failed: Cell<bool>,
    /// Whether another stage stands before it in the pipeline
    pub expects_input: bool,
    /// Position in the pipeline, from 1, and its length
    pub pipeline_position: (u32, u32),
    /// The scope that the caller ran in
    pub caller_scope: RefCell<Option<Rc<Scope>>>,
}
