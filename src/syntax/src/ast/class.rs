//! Classes and enums.

use super::{Attribute, Expr, Param, ScriptBlock, TypeName};
use crate::{Name, Span};
use std::rc::Rc;

/// `class C : Base, IThing { ... }`
#[derive(Debug)]
pub struct Class {
    /// The whole definition.
    pub span: Span,
    /// `C`
    pub name: Name,
    /// Where the name stands.
    pub name_span: Span,
    /// Attributes before `class`.
    pub attributes: Vec<Attribute>,
    /// `Base, IThing`
    pub bases: Vec<TypeName>,
    /// The members in order.
    pub members: Vec<ClassMember>,
}

/// A member of a class.
#[derive(Debug)]
pub enum ClassMember {
    /// `[int] $Size = 5`
    Property(PropertyMember),
    /// `[int] Grow([int] $by) { ... }` or a constructor
    Method(MethodMember),
}

/// `static hidden [int] $Size = 5`
#[derive(Debug)]
pub struct PropertyMember {
    /// The whole member.
    pub span: Span,
    /// `Size`
    pub name: Name,
    /// `[ValidateRange(1, 5)]`
    pub attributes: Vec<Attribute>,
    /// `[int]`
    pub type_name: Option<TypeName>,
    /// `static`
    pub is_static: bool,
    /// `hidden`
    pub hidden: bool,
    /// `= 5`
    pub default: Option<Expr>,
}

/// `[int] Grow([int] $by) { ... }`, `C([int] $n) : base($n) { ... }`
#[derive(Debug)]
pub struct MethodMember {
    /// The whole member.
    pub span: Span,
    /// `Grow`; the class's own name for a constructor
    pub name: Name,
    /// Where the name stands.
    pub name_span: Span,
    /// Attributes before it.
    pub attributes: Vec<Attribute>,
    /// `[int]`; none means void for a method
    pub return_type: Option<TypeName>,
    /// `($by)`
    pub params: Vec<Param>,
    /// `: base($n)`
    pub base_arguments: Option<Vec<Expr>>,
    /// `static`
    pub is_static: bool,
    /// `hidden`
    pub hidden: bool,
    /// Whether its name is the class's.
    pub constructor: bool,
    /// `{ ... }`
    pub body: Rc<ScriptBlock>,
}

/// `[Flags()] enum E : byte { A; B = 5 }`
#[derive(Debug)]
pub struct Enum {
    /// The whole definition.
    pub span: Span,
    /// `E`
    pub name: Name,
    /// Where the name stands.
    pub name_span: Span,
    /// `[Flags()]`
    pub attributes: Vec<Attribute>,
    /// `byte`
    pub underlying: Option<TypeName>,
    /// The members in order.
    pub members: Vec<EnumMember>,
}

/// `B = 5`
#[derive(Debug)]
pub struct EnumMember {
    /// The whole member.
    pub span: Span,
    /// `B`
    pub name: Name,
    /// `5`
    pub value: Option<Expr>,
}
