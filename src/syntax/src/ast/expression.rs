//! Expressions, literals and type names.

use super::{Attribute, Block, ScriptBlock, Statement};
use crate::{Name, Span};
use std::rc::Rc;

/// An expression and its place.
#[derive(Debug)]
pub struct Expr {
    /// The whole expression.
    pub span: Span,
    /// What it is.
    pub kind: ExprKind,
}

/// The kinds of expression.
#[derive(Debug)]
pub enum ExprKind {
    /// `1`, `0xFF`, `10kb`, `1.5d`
    Number(Number),
    /// `'a'`, `"a"` without anything to expand, `@'...'@`, or the bare word `a`
    String(String, StringKind),
    /// `"a $b $(c)"`, also a bare word `a$b`
    Expandable(Vec<StringPart>, StringKind),
    /// `$x`, `${x}`, `$env:PATH`, `$script:x`, `@x`
    Variable(Variable),
    /// `@( ... )`
    Array(Block),
    /// `$( ... )`
    SubExpression(Block),
    /// `( pipeline )`
    Paren(Box<Statement>),
    /// `1, 2, 3` or the unary `, 1`
    List(Vec<Expr>),
    /// `@{ a = 1 }`
    Hashtable(Vec<HashEntry>),
    /// `{ ... }`
    ScriptBlock(Rc<ScriptBlock>),
    /// `-not $x`, `-$x`, `++$x`, `-join $x`
    Unary(UnaryOp, Box<Expr>),
    /// `$x++` (true) or `$x--` (false)
    Postfix(Box<Expr>, bool),
    /// `a + b`, `a -eq b`
    Binary(BinaryOperator, Box<Expr>, Box<Expr>),
    /// `a ? b : c`
    Ternary(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `[int]$x`
    Convert(TypeName, Box<Expr>),
    /// `[ValidateRange(1, 5)]$x`
    Attributed(Attribute, Box<Expr>),
    /// `[int]`
    Type(TypeName),
    /// `a.b`, `a::b`, `a?.b`
    Member {
        /// `a`
        target: Box<Expr>,
        /// `b`: a bare `String`, or any expression
        member: Box<Expr>,
        /// `::`
        is_static: bool,
        /// `?.`
        null_conditional: bool,
    },
    /// `a.b(c)`, `a::b(c)`, `a?.b(c)`
    Invoke {
        /// `a`
        target: Box<Expr>,
        /// `b`
        member: Box<Expr>,
        /// `c`
        arguments: Vec<Expr>,
        /// `[int]` of `a.b[int](c)`
        generics: Vec<TypeName>,
        /// `::`
        is_static: bool,
        /// `?.`
        null_conditional: bool,
    },
    /// `a[b]`, `a?[b]`: target, index, null-conditional
    Index(Box<Expr>, Box<Expr>, bool),
    /// What stands where an expression could not be read; there is a diagnostic for it.
    Error,
}

/// `key = value` of a hashtable
#[derive(Debug)]
pub struct HashEntry {
    /// `key`: a bare word or any expression
    pub key: Expr,
    /// `value`
    pub value: Statement,
}

/// A number as its literal says.
#[derive(Clone, Debug, PartialEq)]
pub enum Number {
    /// `5y`
    SByte(i8),
    /// `5uy`
    Byte(u8),
    /// `5s`
    Short(i16),
    /// `5us`
    UShort(u16),
    /// `5`
    Int(i32),
    /// `5u`
    UInt(u32),
    /// `5l`
    Long(i64),
    /// `5ul`
    ULong(u64),
    /// `5.0`
    Double(f64),
    /// `5d`: the digits that `decimal` is read from, in plain form with sign and point
    Decimal(String),
    /// `5n`: decimal digits with sign
    BigInteger(String),
}

/// How a string was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StringKind {
    /// `word`
    Bare,
    /// `'text'`
    Single,
    /// `"text"`
    Double,
    /// `@'...'@`
    SingleHere,
    /// `@"..."@`
    DoubleHere,
}

/// A part of an expandable string.
#[derive(Debug)]
pub enum StringPart {
    /// Plain text, escapes expanded.
    Text(String),
    /// `$x`, `$x.y` is `$x` and text, `$(...)`
    Expr(Expr),
}

/// `$name`, `$scope:name`, `$drive:path`, `@name`
#[derive(Clone, Debug)]
pub struct Variable {
    /// The whole token.
    pub span: Span,
    /// `env`, `script`, `global`, `using`, `function`, ... before the colon.
    pub scope: Option<Name>,
    /// The name after the colon.
    pub name: Name,
    /// Whether it was written with `@`.
    pub splat: bool,
    /// Whether it was written `${...}`.
    pub braced: bool,
}

/// `int`, `System.Collections.Generic.List[int]`, `string[,]`
#[derive(Clone, Debug, PartialEq)]
pub struct TypeName {
    /// The name without the outer brackets.
    pub span: Span,
    /// `System.Collections.Generic.List`
    pub name: String,
    /// `[int]` of a generic
    pub arguments: Vec<TypeName>,
    /// One entry for each `[]`, the number of dimensions: `[]` 1, `[,]` 2
    pub ranks: Vec<u8>,
    /// `, mscorlib` after the name
    pub assembly: Option<String>,
}

/// An operator before its operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOp {
    /// `-not x`, `!x`
    Not,
    /// `-bnot x`
    BitNot,
    /// `+x`
    Plus,
    /// `-x`
    Minus,
    /// `++x`
    Increment,
    /// `--x`
    Decrement,
    /// `-join x`
    Join,
    /// `-split x` (`-isplit`)
    Split,
    /// `-csplit x`
    CSplit,
}

/// A binary operator, its case variant, and where the operator stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BinaryOperator {
    /// Which.
    pub op: BinaryOp,
    /// `-ceq`, `-clike`, ...
    pub case_sensitive: bool,
    /// Where the operator stands.
    pub span: Span,
}

/// The binary operators; comparison ones have a case-sensitive variant ([`BinaryOperator::case_sensitive`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinaryOp {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Modulo,
    /// `..`
    Range,
    /// `-f`
    Format,
    /// `??`
    Coalesce,
    /// `-and`
    And,
    /// `-or`
    Or,
    /// `-xor`
    Xor,
    /// `-band`
    BitAnd,
    /// `-bor`
    BitOr,
    /// `-bxor`
    BitXor,
    /// `-shl`
    ShiftLeft,
    /// `-shr`
    ShiftRight,
    /// `-eq`
    Eq,
    /// `-ne`
    Ne,
    /// `-gt`
    Gt,
    /// `-ge`
    Ge,
    /// `-lt`
    Lt,
    /// `-le`
    Le,
    /// `-like`
    Like,
    /// `-notlike`
    NotLike,
    /// `-match`
    Match,
    /// `-notmatch`
    NotMatch,
    /// `-contains`
    Contains,
    /// `-notcontains`
    NotContains,
    /// `-in`
    In,
    /// `-notin`
    NotIn,
    /// `-replace`
    Replace,
    /// `-split`
    Split,
    /// `-join`
    Join,
    /// `-is`
    Is,
    /// `-isnot`
    IsNot,
    /// `-as`
    As,
}
