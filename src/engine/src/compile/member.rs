//! Members, method calls and indexes.

use super::{Compiler, Eval};
use crate::error::Failure;
use crate::run::Session;
use crate::types::members;
use crate::value::Value;
use crate::{Name, convert};
use syntax::ast::{Expr, ExprKind};

/// A member's name, evaluated.
pub(super) type NameOf = Box<dyn Fn(&mut Session) -> Result<Name, Failure>>;

impl Compiler {
    pub(super) fn member_name(&mut self, member: &Expr) -> NameOf {
        if let ExprKind::String(text, _) = &member.kind {
            let name = Name::new(text);
            return Box::new(move |_| Ok(name));
        }
        let value = self.expr(member);
        Box::new(move |s| {
            let value = value(s)?;
            Ok(Name::new(&convert::text(s, &value)?))
        })
    }

    pub(super) fn member(&mut self, target: &Expr, member: &Expr, is_static: bool, null_conditional: bool) -> Eval {
        let (target, name) = (self.expr(target), self.member_name(member));
        if null_conditional {
            return Box::new(move |s| {
                let object = target(s)?;
                if object.is_null() {
                    return Ok(Value::Null);
                }
                let name = name(s)?;
                members::get(s, &object, name)
            });
        }
        Box::new(move |s| {
            let object = target(s)?;
            let name = name(s)?;
            super::assign::get_member(s, &object, name, is_static)
        })
    }

    pub(super) fn invoke(&mut self, target: &Expr, member: &Expr, arguments: &[Expr], is_static: bool, null_conditional: bool) -> Eval {
        let base_call = !is_static && self.base_cast(target);
        let (target, name) = (self.expr(target), self.member_name(member));
        let arguments: Vec<Eval> = arguments.iter().map(|a| self.argument(a)).collect();
        Box::new(move |s| {
            let object = target(s)?;
            if null_conditional && object.is_null() {
                return Ok(Value::Null);
            }
            let name = name(s)?;
            let mut values = Vec::with_capacity(arguments.len());
            for argument in &arguments {
                values.push(argument(s)?);
            }
            match object.base() {
                Value::Type(ty) if is_static => members::invoke_static(s, &ty.clone(), name, &values),
                Value::Object(_) if base_call => s.invoke_base(&object, name, &values),
                _ => members::invoke(s, &object, name, &values),
            }
        })
    }

    /// An argument of a method: `[ref]$x` is passed as a reference to the variable.
    fn argument(&mut self, argument: &Expr) -> Eval {
        if let ExprKind::Convert(ty, operand) = &argument.kind
            && (ty.name.eq_ignore_ascii_case("ref") || ty.name.eq_ignore_ascii_case("System.Management.Automation.PSReference"))
        {
            return self.reference(operand);
        }
        self.expr(argument)
    }

    /// `[ref]$x`
    pub(super) fn reference(&mut self, operand: &Expr) -> Eval {
        if let ExprKind::Variable(variable) = &operand.kind
            && super::variable::constant(variable.name).is_none()
        {
            let variable = variable.clone();
            return Box::new(move |s| s.reference_to(&variable));
        }
        let value = self.expr(operand);
        Box::new(move |s| {
            let value = value(s)?;
            Ok(crate::types::Reference::cell(value))
        })
    }

    /// Whether a target is `([Base]$this)`: its method is the base class's.
    fn base_cast(&self, target: &Expr) -> bool {
        let ExprKind::Paren(statement) = &target.kind else { return false };
        let Some(Expr { kind: ExprKind::Convert(_, inner), .. }) = super::condition::simple(statement) else { return false };
        matches!(&inner.kind, ExprKind::Variable(v) if v.name.is("this"))
    }

    pub(super) fn index(&mut self, target: &Expr, index: &Expr, null_conditional: bool) -> Eval {
        let general = self.general_index(target, index, null_conditional);
        self.index_in_place(target, index, general)
    }

    fn general_index(&mut self, target: &Expr, index: &Expr, null_conditional: bool) -> Eval {
        let (target, index) = (self.expr(target), self.expr(index));
        Box::new(move |s| {
            let object = target(s)?;
            if null_conditional && object.is_null() {
                return Ok(Value::Null);
            }
            let index = index(s)?;
            if let (Value::Seq(seq), Value::Int(i)) = (&object, &index)
                && seq.dimensions.is_empty()
                && seq.kind as u8 <= crate::SeqKind::Collection as u8
                && let Some(value) = usize::try_from(*i).ok().and_then(|i| seq.get(i))
            {
                return Ok(value);
            }
            members::index(s, &object, &index)
        })
    }
}
