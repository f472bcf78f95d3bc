//! Numbers, strings, hashtables, arrays and subexpressions.

use super::block::run_body;
use super::condition::simple;
use super::expression::constant;
use super::{Compiler, Eval, Flow};
use crate::error::{ErrorCategory, Fault, Unwind};
use crate::run::Session;
use crate::value::{Bag, Map, MapKind, Object, Value};
use crate::{Name, convert};
use num_bigint::BigInt;
use rust_decimal::Decimal;
use std::rc::Rc;
use std::str::FromStr;
use syntax::ast::{self, Expr, ExprKind, HashEntry, Number, StringPart};

impl Compiler {
    pub(super) fn number(&mut self, number: &Number) -> Eval {
        constant(number_value(number))
    }

    pub(super) fn expandable(&mut self, parts: &[StringPart]) -> Eval {
        enum Part {
            Text(String),
            Value(Eval),
        }
        let parts: Vec<Part> = parts
            .iter()
            .map(|p| match p {
                StringPart::Text(text) => Part::Text(text.clone()),
                StringPart::Expr(expr) => Part::Value(self.expr(expr)),
            })
            .collect();
        Box::new(move |s| {
            let mut text = String::new();
            for part in &parts {
                match part {
                    Part::Text(t) => text.push_str(t),
                    Part::Value(eval) => match eval(s)? {
                        Value::Str(t) => text.push_str(&t),
                        Value::Int(n) => push_int(&mut text, n),
                        other => text.push_str(&convert::text(s, &other)?),
                    },
                }
            }
            Ok(Value::from(text))
        })
    }

    /// `@( ... )`: always an array of what the statements write.
    pub(super) fn array_expression(&mut self, block: &ast::Block) -> Eval {
        if let [only] = block.statements.as_slice()
            && let Some(Expr { kind: ExprKind::List(items), .. }) = simple(only)
            && block.traps.is_empty()
        {
            // `@(1, 2)` is the list itself.
            let items: Vec<Eval> = items.iter().map(|i| self.expr(i)).collect();
            return Box::new(move |s| {
                let mut values = Vec::with_capacity(items.len());
                for item in &items {
                    values.push(item(s)?);
                }
                Ok(Value::array(values))
            });
        }
        let body = self.body(block);
        Box::new(move |s| Ok(Value::array(collect_body(s, &body)?)))
    }

    /// `$( ... )`: null, the one value, or an array.
    pub(super) fn sub_expression(&mut self, block: &ast::Block) -> Eval {
        if let [only] = block.statements.as_slice()
            && block.traps.is_empty()
            && let Some(expr) =
                simple(only).filter(|e| matches!(e.kind, ExprKind::Binary(..) | ExprKind::Index(..) | ExprKind::Member { .. }))
        {
            return self.sub_operation(only.span, expr);
        }
        let body = self.body(block);
        Box::new(move |s| {
            let span = s.span;
            let values = collect_body(s, &body)?;
            s.span = span;
            Ok(Session::gather(values))
        })
    }

    /// `$($i + 1)`, `$($vm.Name)`: most give one plain value, and nothing has to be gathered.
    fn sub_operation(&mut self, place: syntax::Span, expr: &Expr) -> Eval {
        let value = self.expr(expr);
        let untrapped = super::Body::default();
        Box::new(move |s| {
            let span = std::mem::replace(&mut s.span, place);
            let result = match value(s) {
                Ok(plain @ (Value::Str(_) | Value::Int(_) | Value::Long(_) | Value::Double(_) | Value::Bool(_))) => {
                    s.success = true;
                    Ok(plain)
                }
                Ok(other) => {
                    s.success = true;
                    s.collect(|s| super::statement::write(s, other).map(|_| ())).map(Session::gather)
                }
                Err(failure) => match s.recover(failure, &untrapped)? {
                    Flow::Next => Ok(Session::gather(Vec::new())),
                    flow => left(s, flow, Vec::new()).map(Session::gather),
                },
            };
            s.span = span;
            result
        })
    }

    /// `( ... )`: the value of a pipeline.
    pub(super) fn paren(&mut self, statement: &ast::Statement) -> Eval {
        match simple(statement) {
            Some(expr) => self.expr(expr),
            None => {
                let value = self.value_of(statement);
                Box::new(move |s| {
                    let span = s.span;
                    let value = value(s)?;
                    s.span = span;
                    Ok(value)
                })
            }
        }
    }

    pub(super) fn hashtable(&mut self, entries: &[HashEntry], kind: MapKind) -> Eval {
        let entries: Vec<(Eval, Eval)> = entries.iter().map(|e| (self.expr(&e.key), self.value_of(&e.value))).collect();
        Box::new(move |s| {
            let map = Map::new(kind);
            for (key, value) in &entries {
                let key = key(s)?;
                let value = value(s)?;
                if key.is_null() {
                    let message = "A null key is not allowed in a hash literal.";
                    return Err(Fault::new("InvalidNullKey", ErrorCategory::InvalidOperation, message).into());
                }
                if map.contains(&key) {
                    return Err(duplicate_key(s, &key)?);
                }
                map.set(key, value);
            }
            Ok(Value::Map(Rc::new(map)))
        })
    }

    /// `[pscustomobject]@{ a = 1 }` with constant keys: the objects share their names. None when the keys need more care.
    pub(super) fn custom_object(&mut self, entries: &[HashEntry]) -> Option<Eval> {
        let mut names: Vec<Name> = Vec::new();
        for entry in entries {
            let ExprKind::String(key, _) = &entry.key.kind else { return None };
            let name = Name::new(key);
            if names.contains(&name) || name.is("PSTypeName") {
                return None;
            }
            names.push(name);
        }
        let names = Rc::new(names);
        let values: Vec<Eval> = entries.iter().map(|e| self.value_of(&e.value)).collect();
        Some(Box::new(move |s| {
            let mut list = Vec::with_capacity(values.len());
            for value in &values {
                list.push(value(s)?);
            }
            Ok(Value::Object(Rc::new(Object::custom(Bag::new(names.clone(), list)))))
        }))
    }
}

fn duplicate_key(session: &mut Session, key: &Value) -> Result<crate::Failure, crate::Failure> {
    let text = convert::text(session, key)?;
    let message = format!("Item has already been added. Key in dictionary: '{text}'  Key being added: '{text}'");
    Ok(Fault::new("System.ArgumentException", ErrorCategory::NotSpecified, message).exception("System.ArgumentException").into())
}

/// Runs statements and gathers what they write.
pub(super) fn collect_body(session: &mut Session, body: &super::Body) -> Result<Vec<Value>, crate::Failure> {
    let mut flow = Flow::Next;
    let values = session.collect(|s| {
        flow = run_body(s, body)?;
        Ok(())
    })?;
    left(session, flow, values)
}

/// What statements wrote that ended in a certain way.
fn left(session: &mut Session, flow: Flow, values: Vec<Value>) -> Result<Vec<Value>, crate::Failure> {
    match flow {
        Flow::Next => Ok(values),
        // Leaving from inside an expression: what was gathered is lost, as in PowerShell.
        Flow::Break(label) => Err(Box::new(Unwind::Break(label))),
        Flow::Continue(label) => Err(Box::new(Unwind::Continue(label))),
        Flow::Return => {
            for value in values {
                session.emit(value)?;
            }
            Err(Box::new(Unwind::Return))
        }
    }
}

/// Appends the digits of an int.
fn push_int(text: &mut String, n: i32) {
    use std::fmt::Write;
    let _ = write!(text, "{n}");
}

/// The value of a literal.
pub(crate) fn number_value(number: &Number) -> Value {
    match number {
        Number::SByte(n) => Value::SByte(*n),
        Number::Byte(n) => Value::Byte(*n),
        Number::Short(n) => Value::Short(*n),
        Number::UShort(n) => Value::UShort(*n),
        Number::Int(n) => Value::Int(*n),
        Number::UInt(n) => Value::UInt(*n),
        Number::Long(n) => Value::Long(*n),
        Number::ULong(n) => Value::ULong(*n),
        Number::Double(n) => Value::Double(*n),
        Number::Decimal(text) => Value::Decimal(Rc::new(decimal(text))),
        Number::BigInteger(text) => Value::BigInt(Rc::new(BigInt::from_str(text).unwrap_or_default())),
    }
}

fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).or_else(|_| Decimal::from_scientific(text)).or_else(|_| Decimal::from_str(text)).unwrap_or_default()
}

/// Evaluates to a constant when an expression is one without looking at the session.
pub(crate) fn literal(expr: &Expr) -> Option<Value> {
    match &expr.kind {
        ExprKind::Number(number) => Some(number_value(number)),
        ExprKind::String(text, _) => Some(Value::text(text.as_str())),
        ExprKind::Variable(v) if v.scope.is_none() => super::variable::constant(v.name),
        ExprKind::List(items) => items.iter().map(literal).collect::<Option<Vec<_>>>().map(Value::array),
        ExprKind::Paren(statement) => simple(statement).and_then(literal),
        ExprKind::Unary(ast::UnaryOp::Minus, operand) => match literal(operand)? {
            Value::Int(n) => Some(Value::Int(-n)),
            Value::Long(n) => Some(Value::Long(-n)),
            Value::Double(n) => Some(Value::Double(-n)),
            _ => None,
        },
        _ => None,
    }
}
