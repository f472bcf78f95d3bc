//! The engine: values, the table of types, and running a tree.
//!
//! | room | what |
//! |---|---|
//! | `value/` | [`Value`] (16 bytes), strings, sequences, dictionaries, objects |
//! | `types/` | one table per .NET type; [`Type`] and the registry; member access |
//! | `convert/`, `operators/`, `text/` | conversions, operators, numbers and dates as text |
//! | `regex/` | .NET regular expressions |
//! | `error/` | [`Fault`], [`ErrorRecord`], [`Unwind`] |
//! | `compile/` | tree → plan: closures over slots |
//! | `run/` | scopes, streams, pipelines, calls |
//! | `bind/` | [`Signature`]s and the one parameter binder |
//! | `command/` | how a command is declared and written; the tables of commands |
//! | `host.rs` | the outside: screen, input, clock, environment |
//!
//! It must not know any cmdlet, any VMM word, nor the terminal.

pub mod bind;
pub mod command;
mod compile;
pub mod convert;
pub mod error;
pub mod host;
pub mod operators;
pub mod regex;
pub mod run;
pub mod text;
pub mod types;
pub mod value;

pub use command::{Cmdlet, CommandTable, Invocation};
pub use error::{ErrorCategory, ErrorRecord, Failure, Fault, Outcome, Unwind};
pub use host::Host;
pub use run::Session;
pub use syntax::Name;
pub use syntax::ast::Stream;
pub use types::{Type, TypeTable};
pub use value::{Map, MapKind, Native, Object, Seq, SeqKind, Str, Value};

/// What an operation on values gives.
pub type R = Result<Value, Failure>;
