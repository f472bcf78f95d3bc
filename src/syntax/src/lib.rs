//! Text to tree: everything vmmsh knows about how PowerShell is written.
//!
//! `parse` turns a [`Source`] into an AST ([`ast`]) with a [`Span`] in every node and a list of
//! [`Diagnostic`]s that carry PowerShell's error ids. It never panics and never does I/O.
//! For the prompt: [`tokens`] colours any text and [`context_at`] tells what is being typed at a cursor; both work on
//! broken text and do not need a parse.
//! The pest grammar stands in the folder `grammar/` at the top of the workspace; the only files that
//! name pest are those of `parse/`, and this one, which gives the generated code what it runs on.
//!
//! This room must not know values, types, commands or the terminal: it tells what was written, not what it means.

extern crate alloc;
// What pest's derive makes says `::pest`: see `parse/runner.rs`.
extern crate self as pest;
pub(crate) use parse::runner::{Atomicity, ParseResult, Parser, ParserState, error, iterators, state};

pub mod ast;
mod context;
mod diagnostic;
mod name;
mod parse;
mod source;
mod token;

pub use context::{Call, Context, ContextKind, context_at};
pub use diagnostic::Diagnostic;
pub use name::Name;
pub use source::{Place, Source, Span};
pub use token::{Token, TokenKind, tokens};

/// What parsing gives: the tree and what was wrong. With diagnostics the tree is partial, good for completion and colours only.
#[derive(Debug)]
pub struct Parsed {
    /// The text.
    pub source: std::rc::Rc<Source>,
    /// The tree.
    pub root: std::rc::Rc<ast::ScriptBlock>,
    /// PowerShell's errors in its order; empty when the text is right.
    pub diagnostics: Vec<Diagnostic>,
    /// What PowerShell finds only when it defines the types of a text that parses (a member that is there twice).
    pub later: Vec<Diagnostic>,
}

/// What restricted language does not allow in a script block, beside commands and variables that are allowed.
pub fn restricted(block: &ast::ScriptBlock, commands: &[String], variables: &[String]) -> Vec<Diagnostic> {
    parse::restricted(block, commands, variables)
}

/// Parses a script.
pub fn parse(source: std::rc::Rc<Source>) -> Parsed {
    parse::parse(source)
}

/// Runs a step of a walk over a tree with enough stack for it, however deep the tree is.
pub fn with_stack<T>(step: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(128 << 10, 4 << 20, step)
}
