//! Methods of script classes in the course of a call. Leaner than functions: there are as many arguments as parameters, and no pipeline.

use super::class::{Class, ClassMethod};
use super::classes::no_overload;
use super::command::{Command, Frame};
use super::function::{leave, put_parameter};
use super::{Scope, ScriptBlock, Session, Sink, Variable};
use crate::bind::Callee;
use crate::compile::{Plan, run_body};
use crate::error::{Failure, Outcome};
use crate::types::{Type, TypeKind};
use crate::value::Value;
use crate::{Name, R, convert};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

impl Session {
    /// Runs a method; of a constructor the base's one first.
    pub(super) fn run_method(
        &mut self,
        class: &Rc<Class>,
        method: &ClassMethod,
        this: Option<&Value>,
        arguments: &[Value],
        constructor: bool,
    ) -> R {
        let block = method.ready(class);
        let plan = block.code.plan();
        let scope = self.scope_for(block, &plan, false);
        let frame = self.method_frame(block, &plan, method.name, &scope, arguments)?;
        if let Some(this) = this {
            thread_local! {
                static THIS: Name = Name::new("this");
            }
            scope.put(Variable::new(THIS.with(|name| *name), this.clone()));
        }
        if let (true, Some(this)) = (constructor, this)
            && let Some(base) = &class.base
        {
            let values = match plan.base_arguments.as_slice() {
                [] => Vec::new(),
                given => self.inside(&scope, &frame, |s| given.iter().map(|a| a(s)).collect())?,
            };
            self.run_constructor(this, base, &values)?;
        }
        let value = self.method_body(&plan, &scope, &frame)?;
        self.returned_void = method.returns.is_none();
        match &method.returns {
            None => Ok(Value::Null),
            Some(ty) if ty.fits(&value) => Ok(value),
            Some(ty) => match ty.resolve(self)? {
                Some(wanted) => convert::to(self, &value, &wanted),
                None => Ok(value),
            },
        }
    }

    /// Runs the statements and gives what `return` gave; what they write is dropped.
    fn method_body(&mut self, plan: &Plan, scope: &Rc<Scope>, frame: &Rc<Frame>) -> R {
        let Some(body) = &plan.end else { return Ok(Value::Null) };
        let depth = self.sinks.len();
        self.sinks.push(Sink::Discard);
        self.guards += 1;
        let before = self.method_result.take();
        let result: Outcome = self.inside(scope, frame, |s| leave(run_body(s, body)));
        let value = std::mem::replace(&mut self.method_result, before);
        self.guards -= 1;
        self.sinks.truncate(depth);
        result?;
        Ok(value.unwrap_or_default())
    }

    /// Puts the arguments into the method's scope.
    fn method_frame(
        &mut self,
        block: &Rc<ScriptBlock>,
        plan: &Plan,
        name: Name,
        scope: &Rc<Scope>,
        arguments: &[Value],
    ) -> Result<Rc<Frame>, Failure> {
        let mut bound = Vec::with_capacity(arguments.len());
        for (param, argument) in plan.signature.params.iter().zip(arguments) {
            let plain = if param.checks.is_empty() && !param.ever_mandatory { param.ty.take(argument) } else { None };
            let value = match plain {
                Some(value) => value,
                None => {
                    let callee = Callee { name, class: None, expects_input: false, place: Some((self.source.clone(), self.span)) };
                    self.coerce(&callee, param, argument.clone(), self.span)?
                }
            };
            bound.push((param.name, value.clone()));
            put_parameter(self, scope, param, value)?;
        }
        let frame = Rc::new(Frame {
            name: Some(name),
            code: block.code.clone(),
            caller: Some((self.source.clone(), self.span)),
            bound: RefCell::new(bound),
            arguments: RefCell::default(),
            input: RefCell::default(),
            invocation_name: RefCell::default(),
            advanced: plan.signature.advanced,
            parameter_set: RefCell::default(),
            made: RefCell::default(),
            command: RefCell::new(Some(Command::Block(block.clone()))),
            terminated: Cell::new(false),
            making: Cell::new(false),
            failed: Cell::new(false),
            expects_input: false,
            pipeline_position: (1, 1),
            caller_scope: RefCell::new(Some(self.scope.real().clone())),
        });
        *scope.frame.borrow_mut() = Some(frame.clone());
        Ok(frame)
    }

    /// Of the methods that a test lets through, the one for some arguments.
    pub(super) fn overload<'a>(
        &mut self,
        methods: &'a [ClassMethod],
        test: impl Fn(&ClassMethod) -> bool,
        arguments: &[Value],
    ) -> Result<Option<&'a ClassMethod>, Failure> {
        let takes = |m: &&ClassMethod| test(m) && m.block.code.signature().own == arguments.len();
        let mut taking = methods.iter().filter(takes);
        let (first, second) = (taking.next(), taking.next());
        if second.is_none() {
            return Ok(first);
        }
        let candidates: Vec<&ClassMethod> = methods.iter().filter(takes).collect();
        self.choose_overload(&candidates, arguments)
    }

    /// The overload for some arguments: by how little has to be converted.
    fn choose_overload<'a>(&mut self, candidates: &[&'a ClassMethod], arguments: &[Value]) -> Result<Option<&'a ClassMethod>, Failure> {
        let mut best: Option<(u32, &ClassMethod)> = None;
        for candidate in candidates {
            let signature = candidate.block.code.signature();
            let mut cost = 0;
            for (param, argument) in signature.params.iter().zip(arguments) {
                cost += match param.ty.resolve(self)? {
                    None => 3,
                    Some(ty) => match Type::of(argument) {
                        Some(own) if own == ty => 0,
                        Some(own) if own.is_a(&ty) => 1,
                        None if !ty.is_value_type() => 1,
                        _ if convert::to(self, argument, &ty).is_ok() => 5,
                        _ => 1000,
                    },
                };
            }
            if best.is_none_or(|(b, _)| cost < b) {
                best = Some((cost, candidate));
            }
        }
        Ok(best.map(|(_, c)| c))
    }

    /// The method of a class or its bases for some arguments; `None` when there is none of that name.
    pub(super) fn class_method(
        &mut self,
        ty: &Type,
        name: Name,
        arguments: &[Value],
        is_static: bool,
    ) -> Result<Option<(Rc<Class>, usize)>, Failure> {
        let mut named = false;
        let mut next = Some(ty.clone());
        while let Some(here) = next {
            let TypeKind::Class(class) = here.kind() else { break };
            let is_meant = |m: &ClassMethod| m.name == name && m.is_static == is_static;
            if let Some(chosen) = self.overload(&class.methods, is_meant, arguments)? {
                let index = class.methods.iter().position(|m| std::ptr::eq(m, chosen)).unwrap_or_default();
                return Ok(Some((class.clone(), index)));
            }
            named |= class.methods.iter().any(is_meant);
            next = class.base.clone();
        }
        if named { Err(no_overload(&name.text(), arguments.len())) } else { Ok(None) }
    }
}
