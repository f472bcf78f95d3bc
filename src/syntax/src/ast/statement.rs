//! Script blocks, statements and attributes.

use super::{Class, Enum, Expr, Pipeline, TypeName, Variable};
use crate::{Name, Span};
use std::rc::Rc;

/// A whole script, the body of a function, or `{ ... }`.
#[derive(Debug)]
pub struct ScriptBlock {
    /// The text, for `{ ... }` with its braces.
    pub span: Span,
    /// `using namespace System.IO` and its like, at the top of a script.
    pub usings: Vec<Using>,
    /// `param($a, [int]$b = 1)` with the attributes before it.
    pub params: Option<ParamBlock>,
    /// `dynamicparam { ... }`
    pub dynamic_param: Option<NamedBlock>,
    /// `begin { ... }`
    pub begin: Option<NamedBlock>,
    /// `process { ... }`
    pub process: Option<NamedBlock>,
    /// `end { ... }`, or the statements that stand in no named block.
    pub end: Option<NamedBlock>,
    /// `clean { ... }`
    pub clean: Option<NamedBlock>,
}

/// `begin { ... }` and its like, or the unnamed statements of a script block (then `explicit` is false).
#[derive(Debug)]
pub struct NamedBlock {
    /// The block, keyword included.
    pub span: Span,
    /// Whether the keyword was written.
    pub explicit: bool,
    /// What it does.
    pub body: Block,
}

/// `{ statements }`: statements and the traps that stand among them.
#[derive(Debug, Default)]
pub struct Block {
    /// The text, braces included where it has them.
    pub span: Span,
    /// The statements in order.
    pub statements: Vec<Statement>,
    /// `trap [X] { ... }`: they guard the whole block wherever they stand.
    pub traps: Vec<Trap>,
}

/// `trap [Exception] { ... }`
#[derive(Debug)]
pub struct Trap {
    /// The whole trap.
    pub span: Span,
    /// The type it takes, or all.
    pub exception: Option<TypeName>,
    /// What it does.
    pub body: Block,
}

/// A statement and its place.
#[derive(Debug)]
pub struct Statement {
    /// The whole statement, without a terminating `;`.
    pub span: Span,
    /// What it is.
    pub kind: StatementKind,
}

/// The kinds of statement.
#[derive(Debug)]
pub enum StatementKind {
    /// `Get-Item x | Sort-Object` or `1 + 2`
    Pipeline(Pipeline),
    /// `a && b || c`; the first operand and those that follow
    Chain(Box<Statement>, Vec<(ChainOp, Statement)>),
    /// `... &`: a pipeline or chain that runs as a background job
    Background(Box<Statement>),
    /// `$a = 1`, `$a.b += Get-Item x`, `$a, $b = 1, 2`, `[int]$x = 5`
    Assignment(Expr, AssignOp, Box<Statement>),
    /// `if (a) { } elseif (b) { } else { }`
    If(Vec<IfClause>, Option<Block>),
    /// `switch -Regex ($x) { 'a' { } default { } }`
    Switch {
        /// `:outer`
        label: Option<Name>,
        /// `-Regex`, `-CaseSensitive`, `-File`, ...
        flags: SwitchFlags,
        /// What is looked at (with `-File`, the path).
        subject: Box<Statement>,
        /// The clauses in order, without `default`.
        clauses: Vec<SwitchClause>,
        /// `default { }`
        default: Option<Block>,
    },
    /// `foreach ($x in 1..3) { }`
    ForEach {
        /// `:outer`
        label: Option<Name>,
        /// `$x`
        variable: Variable,
        /// `1..3`
        subject: Box<Statement>,
        /// The body.
        body: Block,
    },
    /// `for ($i = 0; $i -lt 3; $i++) { }`
    For {
        /// `:outer`
        label: Option<Name>,
        /// `$i = 0`
        init: Option<Box<Statement>>,
        /// `$i -lt 3`
        condition: Option<Box<Statement>>,
        /// `$i++`
        next: Option<Box<Statement>>,
        /// The body.
        body: Block,
    },
    /// `while (c) { }`: label, condition, body
    While(Option<Name>, Box<Statement>, Block),
    /// `do { } while (c)`: label, body, condition
    DoWhile(Option<Name>, Block, Box<Statement>),
    /// `do { } until (c)`: label, body, condition
    DoUntil(Option<Name>, Block, Box<Statement>),
    /// `function f($a) { }` or `filter f { }`
    Function(Rc<Function>),
    /// `class C : B { }`
    Class(Rc<Class>),
    /// `enum E { A; B = 5 }`
    Enum(Rc<Enum>),
    /// `try { } catch [X] { } finally { }`: body, catches, finally
    Try(Block, Vec<Catch>, Option<Block>),
    /// `return $x`
    Return(Option<Box<Statement>>),
    /// `throw "bad"`
    Throw(Option<Box<Statement>>),
    /// `exit 3`
    Exit(Option<Box<Statement>>),
    /// `break outer`
    Break(Option<Expr>),
    /// `continue outer`
    Continue(Option<Expr>),
    /// `data name -SupportedCommand x { }`: name, commands, body
    Data(Option<Name>, Vec<Expr>, Block),
    /// `parallel { }`, `sequence { }`, `inlinescript { }` of 5.1 workflows: keyword and body
    Workflow(Name, Block),
}

/// `&&` or `||`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChainOp {
    /// `&&`
    And,
    /// `||`
    Or,
}

/// The operator of an assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssignOp {
    /// `=`
    Set,
    /// `+=`
    Add,
    /// `-=`
    Subtract,
    /// `*=`
    Multiply,
    /// `/=`
    Divide,
    /// `%=`
    Modulo,
    /// `??=`
    Coalesce,
}

/// `(condition) { body }` of an `if`
#[derive(Debug)]
pub struct IfClause {
    /// The condition.
    pub condition: Statement,
    /// What runs when it holds.
    pub body: Block,
}

/// How the clauses of a `switch` are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SwitchMode {
    /// `-eq` (`-Exact`, and none)
    #[default]
    Exact,
    /// `-Wildcard`
    Wildcard,
    /// `-Regex`
    Regex,
}

/// The switches of a `switch`.
#[derive(Clone, Copy, Debug, Default)]
pub struct SwitchFlags {
    /// `-Regex`, `-Wildcard`, `-Exact`; the last one written holds.
    pub mode: SwitchMode,
    /// `-CaseSensitive`
    pub case_sensitive: bool,
    /// `-File`: the subject is a path.
    pub file: bool,
    /// `-Parallel` (workflows).
    pub parallel: bool,
}

/// `'a' { body }` of a `switch`
#[derive(Debug)]
pub struct SwitchClause {
    /// `'a'`, `{ $_ -gt 3 }`, a bare word, ...
    pub condition: Expr,
    /// What runs.
    pub body: Block,
}

/// `catch [A], [B] { body }`
#[derive(Debug)]
pub struct Catch {
    /// The whole clause.
    pub span: Span,
    /// The types it takes; none takes all.
    pub types: Vec<TypeName>,
    /// What it does.
    pub body: Block,
}

/// `function name($params) { body }`, `filter name { }`, `workflow name { }`
#[derive(Debug)]
pub struct Function {
    /// The whole definition.
    pub span: Span,
    /// Its name, with `script:` or `global:` when written.
    pub name: Name,
    /// Where the name stands.
    pub name_span: Span,
    /// Whether it is a filter (its statements are a process block).
    pub filter: bool,
    /// Whether it is a workflow.
    pub workflow: bool,
    /// `($a, $b)` after the name.
    pub params: Option<Vec<Param>>,
    /// `{ ... }`
    pub body: Rc<ScriptBlock>,
}

/// `[CmdletBinding()] param($a, $b)`
#[derive(Debug)]
pub struct ParamBlock {
    /// `param(...)` with its attributes.
    pub span: Span,
    /// `[CmdletBinding()]`, `[OutputType([int])]`, ...
    pub attributes: Vec<Attribute>,
    /// The parameters.
    pub params: Vec<Param>,
}

/// `[Parameter(Mandatory)] [int] $Name = 5`
#[derive(Debug)]
pub struct Param {
    /// The whole parameter.
    pub span: Span,
    /// `[Parameter(Mandatory)]`, `[Alias('n')]`, ... in order, without types.
    pub attributes: Vec<Attribute>,
    /// `[int]`, in order (`[ref][int]$x` has two).
    pub types: Vec<TypeName>,
    /// The name, without `$`.
    pub name: Name,
    /// Where `$Name` stands.
    pub name_span: Span,
    /// `= 5`
    pub default: Option<Expr>,
}

/// `[ValidateRange(1, 5)]`, `[Parameter(Mandatory, Position = 0)]`
#[derive(Debug)]
pub struct Attribute {
    /// Brackets included.
    pub span: Span,
    /// `ValidateRange`
    pub name: TypeName,
    /// `1, 5`
    pub positional: Vec<Expr>,
    /// `Mandatory`, `Position = 0`
    pub named: Vec<NamedArgument>,
}

/// `Position = 0`, or `Mandatory` alone (then `value` is none)
#[derive(Debug)]
pub struct NamedArgument {
    /// The whole argument.
    pub span: Span,
    /// `Position`
    pub name: Name,
    /// `0`
    pub value: Option<Expr>,
}

/// `using namespace System.IO`
#[derive(Debug)]
pub struct Using {
    /// The whole line.
    pub span: Span,
    /// What is used.
    pub kind: UsingKind,
}

/// The kinds of `using`.
#[derive(Debug)]
pub enum UsingKind {
    /// `using namespace System.IO`
    Namespace(String),
    /// `using module ./x.psm1` or `using module @{ ... }`
    Module(Expr),
    /// `using assembly x.dll`
    Assembly(Expr),
}
