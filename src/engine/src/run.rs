//! Running: the session, its scopes and streams, script blocks and calls.

mod block;
mod call;
mod environment;
mod class;
mod scope;
mod session;
mod streams;
mod strict;

pub use block::{BlockCall, Code, ScriptBlock};
pub use call::Call;
pub use class::Class;
pub use scope::{Layout, Scope, ScopeKind, Variable, VariableOptions};
pub use session::{Display, Session};
pub use streams::Sink;
