//! Running: the session, its scopes and streams, script blocks and calls.

mod automatic;
mod block;
mod call;
mod class;
mod classes;
mod command;
mod consent;
mod enter;
mod environment;
mod errors;
mod function;
mod line;
mod method;
mod module;
mod modules;
mod native;
mod requires;
mod resolve;
mod scope;
mod script;
mod session;
mod streams;
mod variables;

pub use automatic::{CmdletObject, CommandObject, MessageRecord};
pub use block::{BlockCall, Code, Prepared, ScriptBlock};
pub use call::Call;
pub use class::{Class, ClassMethod, ClassProperty};
pub use command::{AliasInfo, CmdletInfo, Command, Frame, FunctionInfo};
pub use module::{Exports, Module};
pub use modules::{ModuleObject, ModuleSource};
pub use scope::{Layout, Scope, ScopeCommands, ScopeKind, Variable, VariableExtra, VariableOptions};
pub use session::{Display, Session};
pub use streams::Sink;
