//! `class` and `enum`.

use super::{Compiler, Eval, Exec, Flow};
use crate::bind::ParamType;
use crate::error::Failure;
use crate::run::{Class, ClassMethod, ClassProperty, Code, Layout, Session};
use crate::types::{EnumInfo, Type, TypeKind};
use crate::value::{Str, Value};
use crate::{R, convert};
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use syntax::ast::{self, ClassMember, ExprKind, MethodMember, PropertyMember};

/// An expression with the names it mentions, evaluated in a scope of its own: the default of a class property.
pub(crate) struct Standalone {
    layout: Rc<Layout>,
    eval: Eval,
}

impl Standalone {
    /// Evaluates it over the current scope.
    pub(crate) fn run(&self, session: &mut Session) -> R {
        let overlay = Rc::new(crate::run::Scope::overlay(self.layout.clone(), &session.scope));
        let before = std::mem::replace(&mut session.scope, overlay);
        let result = (self.eval)(session);
        session.scope = before;
        result
    }
}

impl Compiler {
    pub(super) fn class(&mut self, class: &Rc<ast::Class>) -> Exec {
        let class = class.clone();
        let source = self.source.clone();
        let namespaces = self.namespaces.clone();
        Box::new(move |s| {
            make_class(s, &class, &source, &namespaces)?;
            Ok(Flow::Next)
        })
    }

    pub(super) fn enumeration(&mut self, info: &Rc<ast::Enum>) -> Exec {
        let members: Vec<(Str, Option<Eval>)> =
            info.members.iter().map(|m| (Str::from(m.name.text()), m.value.as_ref().map(|v| self.enum_value(v)))).collect();
        let flags = info.attributes.iter().any(|a| a.name.name.eq_ignore_ascii_case("Flags"));
        let underlying = info.underlying.clone();
        let name = info.name;
        Box::new(move |s| {
            let underlying = match &underlying {
                Some(ty) => s.require_type(ty)?,
                None => Type::known("System.Int32"),
            };
            let mut values = Vec::with_capacity(members.len());
            let mut next = 0i64;
            for (member, value) in &members {
                if let Some(value) = value {
                    next = number(s, value, &values)?;
                }
                values.push((member.clone(), next));
                next = next.wrapping_add(1);
            }
            let ty = Type::scripted(&name.text(), TypeKind::Enum(Rc::new(EnumInfo { values, flags, underlying })));
            s.classes.insert(name, ty);
            s.classes_defined += 1;
            Ok(Flow::Next)
        })
    }

    fn enum_value(&mut self, value: &ast::Expr) -> Eval {
        match &value.kind {
            // A bare word is an earlier member.
            ExprKind::String(text, _) => super::expression::constant(Value::text(text.as_str())),
            _ => self.expr(value),
        }
    }

    fn standalone(source: &Rc<syntax::Source>, namespaces: &Rc<Vec<String>>, expr: &ast::Expr) -> Standalone {
        let mut compiler = Compiler::new(source);
        compiler.namespaces = namespaces.clone();
        let eval = compiler.expr(expr);
        Standalone { layout: Rc::new(compiler.layout), eval }
    }
}

fn number(session: &mut Session, value: &Eval, earlier: &[(Str, i64)]) -> Result<i64, Failure> {
    let value = value(session)?;
    if let Value::Str(text) = &value
        && let Some((_, number)) = earlier.iter().find(|(n, _)| n.eq_ignore_ascii_case(text))
    {
        return Ok(*number);
    }
    if let Value::Enum(e) = &value {
        return Ok(e.number);
    }
    match convert::to(session, &value, &Type::known("System.Int64"))? {
        Value::Long(n) => Ok(n),
        _ => Ok(0),
    }
}

/// Defines a class in the session.
fn make_class(
    session: &mut Session,
    tree: &Rc<ast::Class>,
    source: &Rc<syntax::Source>,
    namespaces: &Rc<Vec<String>>,
) -> Result<(), Failure> {
    let mut base = None;
    let mut interfaces = Vec::new();
    for name in &tree.bases {
        let Some(ty) = session.find_type(&without_self(name, tree.name)) else {
            let text = super::type_text(name);
            let message = format!("Unable to find type [{text}].");
            return Err(crate::Fault::new("TypeNotFound", crate::ErrorCategory::ParserError, message)
                .exception("System.Management.Automation.ParseException")
                .target(text)
                .into());
        };
        let is_interface = ty.table().is_some_and(|t| t.sort == crate::types::Sort::Interface);
        if is_interface || base.is_some() {
            interfaces.push(ty);
        } else {
            base = Some(ty);
        }
    }
    let mut properties = Vec::new();
    let mut methods = Vec::new();
    let mut constructors = Vec::new();
    for (index, member) in tree.members.iter().enumerate() {
        match member {
            ClassMember::Property(property) => properties.push(property_of(property, source, namespaces)),
            ClassMember::Method(method) => {
                let made = method_of(session, tree, index, method, source, namespaces);
                if method.constructor { constructors.push(made) } else { methods.push(made) }
            }
        }
    }
    let scope = session.scope.script().clone();
    let statics = RefCell::default();
    let class =
        Rc::new(Class { name: tree.name, base, interfaces, properties, methods, constructors, statics, scope, first: OnceCell::new() });
    session.classes_defined += 1;
    session.classes.insert(tree.name, Type::scripted(&tree.name.text(), TypeKind::Class(class.clone())));
    session.start_class(&class)
}

/// A base whose arguments are the class itself, `IComparable[Version]`: the class is not there yet, an object stands for it.
fn without_self(name: &ast::TypeName, own: syntax::Name) -> ast::TypeName {
    let mut name = name.clone();
    for argument in &mut name.arguments {
        if own.is(&argument.name) && argument.arguments.is_empty() {
            argument.name = "object".to_owned();
        } else {
            *argument = without_self(argument, own);
        }
    }
    name
}

fn param_type(source: &Rc<syntax::Source>, name: Option<&ast::TypeName>) -> ParamType {
    let Some(name) = name else { return ParamType::Any };
    let compiler = Compiler::new(source);
    match compiler.known_type(name) {
        Some(ty) if ty.name() == "System.Object" => ParamType::Any,
        Some(ty) => ParamType::Known(ty),
        None => ParamType::Named(name.clone(), OnceCell::new()),
    }
}

fn property_of(property: &PropertyMember, source: &Rc<syntax::Source>, namespaces: &Rc<Vec<String>>) -> ClassProperty {
    let mut compiler = Compiler::new(source);
    ClassProperty {
        name: property.name,
        ty: param_type(source, property.type_name.as_ref()),
        checks: property.attributes.iter().filter_map(|a| compiler.attribute(a)).collect(),
        attributes: if property.attributes.iter().any(|a| super::params::short(&a.name.name) == "parameter") {
            property.attributes.iter().map(|a| compiler.attribute_plan(a)).collect()
        } else {
            Vec::new()
        },
        default: property.default.as_ref().map(|d| Compiler::standalone(source, namespaces, d)),
        is_static: property.is_static,
        hidden: property.hidden,
    }
}

fn method_of(
    session: &Session,
    tree: &Rc<ast::Class>,
    index: usize,
    method: &MethodMember,
    source: &Rc<syntax::Source>,
    namespaces: &Rc<Vec<String>>,
) -> ClassMethod {
    let code = Code::of_method(tree, index, method, source.clone(), namespaces.clone());
    let returns = match &method.return_type {
        None => None,
        Some(name) if name.name.eq_ignore_ascii_case("void") => None,
        Some(name) => Some(param_type(source, Some(name))),
    };
    ClassMethod {
        name: method.name,
        block: session.bind_block(&code),
        returns: if method.constructor { None } else { returns },
        is_static: method.is_static,
        hidden: method.hidden,
        ready: OnceCell::new(),
    }
}
