//! Expressions, the dispatch by kind.

use super::{Compiler, Eval};
use crate::error::{ErrorCategory, Failure, Fault};
use crate::run::{ScriptBlock, Session};
use crate::types::{Type, TypeKind};
use crate::value::{Bag, Map, Object, Seq, Value};
use crate::{convert, operators};
use std::cell::RefCell;
use std::rc::Rc;
use syntax::ast::{self, Expr, ExprKind, UnaryOp};

/// A place that names a type: what was found there holds until a class is defined.
struct TypePlace {
    name: ast::TypeName,
    found: RefCell<Option<(u32, Type)>>,
}

impl TypePlace {
    fn new(name: ast::TypeName) -> TypePlace {
        TypePlace { name, found: RefCell::new(None) }
    }

    fn find(&self, session: &mut Session) -> Result<Type, Failure> {
        if let Some((at, ty)) = &*self.found.borrow()
            && *at == session.classes_defined
        {
            return Ok(ty.clone());
        }
        let ty = session.require_type(&self.name)?;
        *self.found.borrow_mut() = Some((session.classes_defined, ty.clone()));
        Ok(ty)
    }
}

impl Compiler {
    /// Compiles an expression to its value.
    pub(crate) fn expr(&mut self, expr: &Expr) -> Eval {
        match &expr.kind {
            ExprKind::Number(number) => self.number(number),
            ExprKind::String(text, _) => constant(Value::text(text.as_str())),
            ExprKind::Expandable(parts, _) => self.expandable(parts),
            ExprKind::Variable(variable) => self.variable(variable),
            ExprKind::Array(block) => self.array_expression(block),
            ExprKind::SubExpression(block) => self.sub_expression(block),
            ExprKind::Paren(statement) => self.paren(statement),
            ExprKind::List(items) => self.list(items),
            ExprKind::Hashtable(entries) => self.hashtable(entries, crate::MapKind::Hashtable),
            ExprKind::ScriptBlock(block) => self.script_block(block),
            ExprKind::Unary(op, operand) => self.unary(*op, operand),
            ExprKind::Postfix(operand, up) => self.postfix(operand, *up),
            ExprKind::Binary(op, left, right) => self.binary(*op, left, right),
            ExprKind::Ternary(condition, yes, no) => self.ternary(condition, yes, no),
            ExprKind::Convert(ty, operand) => self.convert(ty, operand),
            ExprKind::Attributed(_, operand) => self.expr(operand),
            ExprKind::Type(name) => self.type_literal(name),
            ExprKind::Member { target, member, is_static, null_conditional } => self.member(target, member, *is_static, *null_conditional),
            ExprKind::Invoke { target, member, arguments, is_static, null_conditional, .. } => {
                self.invoke(target, member, arguments, *is_static, *null_conditional)
            }
            ExprKind::Index(target, index, null_conditional) => self.index(target, index, *null_conditional),
            ExprKind::Error => {
                Box::new(|_| Err(Fault::new("ParserError", ErrorCategory::ParserError, "This text could not be parsed.").into()))
            }
        }
    }

    fn script_block(&mut self, block: &Rc<ast::ScriptBlock>) -> Eval {
        let code = ScriptBlock::code(block.clone(), self.source.clone(), self.namespaces.clone());
        Box::new(move |s| Ok(Value::Block(s.bind_block(&code))))
    }

    fn list(&mut self, items: &[Expr]) -> Eval {
        let items: Vec<Eval> = items.iter().map(|i| self.expr(i)).collect();
        Box::new(move |s| {
            let mut values = Vec::with_capacity(items.len());
            for item in &items {
                values.push(item(s)?);
            }
            Ok(Value::array(values))
        })
    }

    fn ternary(&mut self, condition: &Expr, yes: &Expr, no: &Expr) -> Eval {
        let (test, yes, no) = (self.test(condition), self.expr(yes), self.expr(no));
        Box::new(move |s| if test(s)? { yes(s) } else { no(s) })
    }

    fn unary(&mut self, op: UnaryOp, operand: &Expr) -> Eval {
        match op {
            UnaryOp::Not => {
                let test = self.test(operand);
                Box::new(move |s| Ok(Value::Bool(!test(s)?)))
            }
            UnaryOp::Increment | UnaryOp::Decrement => self.prefix(operand, op == UnaryOp::Increment),
            UnaryOp::Minus | UnaryOp::Plus | UnaryOp::BitNot | UnaryOp::Join | UnaryOp::Split | UnaryOp::CSplit => {
                let operand = self.expr(operand);
                Box::new(move |s| {
                    let value = operand(s)?;
                    operators::unary(s, op, &value)
                })
            }
        }
    }

    fn convert(&mut self, name: &ast::TypeName, operand: &Expr) -> Eval {
        let lower = name.name.to_ascii_lowercase();
        let plain = name.arguments.is_empty() && name.ranks.is_empty();
        if plain
            && matches!(lower.as_str(), "ordered" | "pscustomobject" | "management.automation.pscustomobject")
            && let ExprKind::Hashtable(entries) = &operand.kind
        {
            let map = self.hashtable(entries, crate::MapKind::Ordered);
            if lower == "ordered" {
                return map;
            }
            return self.custom_object(entries).unwrap_or_else(|| cast_custom(map));
        }
        if plain && lower == "ordered" {
            return Box::new(|_| {
                let message = "The ordered attribute can be specified only on a hash literal node.";
                Err(Fault::new("OrderedAttributeOnlyOnHashLiteralNode", ErrorCategory::ParserError, message).into())
            });
        }
        if plain && matches!(lower.as_str(), "ref" | "psreference" | "system.management.automation.psreference") {
            return self.reference(operand);
        }
        let operand = self.expr(operand);
        if plain && lower.ends_with("pscustomobject") {
            return cast_custom(operand);
        }
        let name = name.clone();
        let known = self.known_type(&name);
        match known {
            Some(ty) => convert_to(ty, operand),
            None => {
                let place = TypePlace::new(name);
                Box::new(move |s| {
                    let ty = place.find(s)?;
                    let value = operand(s)?;
                    convert::to(s, &value, &ty)
                })
            }
        }
    }

    fn type_literal(&mut self, name: &ast::TypeName) -> Eval {
        let name = name.clone();
        match self.known_type(&name) {
            Some(ty) => constant(Value::Type(ty)),
            None => {
                let place = TypePlace::new(name);
                Box::new(move |s| Ok(Value::Type(place.find(s)?)))
            }
        }
    }

    /// The type of a name when it is one of the tables' and no script class can stand before it.
    pub(super) fn known_type(&self, name: &ast::TypeName) -> Option<Type> {
        let ty = Type::parse(&type_text(name))?;
        let accelerated = name.name.contains('.') || crate::types::accelerator(&name.name).is_some();
        (accelerated && !matches!(ty.kind(), TypeKind::Class(_))).then_some(ty)
    }
}

/// The text of a type name, for looking it up: `List[int]`, `byte[]`.
pub(crate) fn type_text(name: &ast::TypeName) -> String {
    let mut text = name.name.clone();
    if !name.arguments.is_empty() {
        let arguments: Vec<String> = name.arguments.iter().map(type_text).collect();
        text = format!("{text}[{}]", arguments.join(","));
    }
    for rank in &name.ranks {
        text.push('[');
        text.push_str(&",".repeat(usize::from(rank.saturating_sub(1))));
        text.push(']');
    }
    text
}

/// A constant.
pub(super) fn constant(value: Value) -> Eval {
    Box::new(move |_| Ok(value.clone()))
}

/// `[pscustomobject]$value`: a dictionary becomes an object, everything else stays what it is.
fn cast_custom(operand: Eval) -> Eval {
    Box::new(move |s| match operand(s)? {
        Value::Map(map) => custom_of_map(s, &map),
        other => Ok(other),
    })
}

fn custom_of_map(session: &mut Session, map: &Map) -> crate::R {
    let mut bag = Bag::default();
    for (key, value) in map.pairs() {
        let name = convert::text(session, &key)?;
        if name.eq_ignore_ascii_case("PSTypeName") {
            let type_name = convert::text(session, &value)?;
            bag.type_names = Some(Rc::new(RefCell::new(vec![type_name])));
        } else {
            bag.set(crate::Name::new(&name), value);
        }
    }
    Ok(Value::Object(Rc::new(Object::custom(bag))))
}

fn convert_to(ty: Type, operand: Eval) -> Eval {
    match ty.name() {
        "System.Int32" => Box::new(move |s| match operand(s)? {
            Value::Int(n) => Ok(Value::Int(n)),
            other => convert::to(s, &other, &ty),
        }),
        "System.String" => Box::new(move |s| match operand(s)? {
            Value::Str(text) => Ok(Value::Str(text)),
            other => convert::to(s, &other, &ty),
        }),
        "System.Void" => Box::new(move |s| {
            operand(s)?;
            s.returned_void = true;
            Ok(Value::Null)
        }),
        "System.Object" => operand,
        _ => Box::new(move |s| {
            let value = operand(s)?;
            convert::to(s, &value, &ty)
        }),
    }
}

/// A copy of a sequence's items, or the value alone.
pub(super) fn items_of(value: Value) -> Vec<Value> {
    match value {
        Value::Seq(seq) => Rc::try_unwrap(seq).map_or_else(|seq: Rc<Seq>| seq.to_vec(), |seq| seq.items.into_inner()),
        other => vec![other],
    }
}
