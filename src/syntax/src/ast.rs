//! The tree: one type per construct of the language, a `Span` in every node.
//!
//! Each variant shows the text that makes it. Names are resolved, numbers read and escapes expanded here;
//! everything else is as written. Nothing is evaluated.

mod class;
mod command;
mod expression;
mod statement;

pub use class::{Class, ClassMember, Enum, EnumMember, MethodMember, PropertyMember};
pub use command::{Command, CommandElement, Element, Invocation, Pipeline, Redirection, RedirectionKind, Stream};
pub use expression::{BinaryOp, BinaryOperator, Expr, ExprKind, HashEntry, Number, StringKind, StringPart, TypeName, UnaryOp, Variable};
pub use statement::{
    AssignOp, Attribute, Block, Catch, ChainOp, Function, IfClause, NamedArgument, NamedBlock, Param, ParamBlock, ScriptBlock, Statement,
    StatementKind, SwitchClause, SwitchFlags, SwitchMode, Trap, Using, UsingKind,
};
