//! Objects of script classes: making them, their methods and properties.

use super::class::{Class, ClassProperty};
use super::{Session, Variable};
use crate::bind::ParamType;
use crate::compile::type_text;
use crate::error::{ErrorCategory, Failure, Fault, Outcome};
use crate::types::{Type, TypeKind, members};
use crate::value::{Bag, Object, Value};
use crate::{Name, R, convert};
use std::cell::RefCell;
use std::rc::Rc;
use syntax::ast::TypeName;

impl Session {
    /// The type that a name in a script means: a script class, or one of the tables.
    pub fn find_type(&mut self, name: &TypeName) -> Option<Type> {
        let mut ty = self.find_plain(name)?;
        for rank in &name.ranks {
            ty = ty.array(*rank);
        }
        Some(ty)
    }

    fn find_plain(&mut self, name: &TypeName) -> Option<Type> {
        if let Some(class) = self.classes.get(&Name::new(&name.name))
            && name.arguments.is_empty()
        {
            return Some(class.clone());
        }
        let plain = TypeName { ranks: Vec::new(), ..name.clone() };
        if let Some(ty) = Type::parse(&type_text(&plain)) {
            return Some(ty);
        }
        let namespaces = self.frames.last().map(|f| f.code.namespaces.clone()).unwrap_or_default();
        if !name.arguments.is_empty() {
            let arguments: Option<Vec<Type>> = name.arguments.iter().map(|a| self.find_type(a)).collect();
            let arguments = arguments?;
            let objects = vec!["object"; arguments.len()].join(",");
            let shape = Type::parse(&format!("{}[{objects}]", name.name))
                .or_else(|| namespaces.iter().find_map(|n| Type::parse(&format!("{n}.{}[{objects}]", name.name))))?;
            return shape.table().map(|table| Type::generic(table, arguments));
        }
        namespaces.iter().find_map(|n| Type::parse(&format!("{n}.{}", type_text(&plain))))
    }

    /// The same; an unknown name is an error.
    pub fn require_type(&mut self, name: &TypeName) -> Result<Type, Failure> {
        if let Some(ty) = self.find_type(name) {
            return Ok(ty);
        }
        let text = type_text(name);
        let message = format!("Unable to find type [{text}].");
        Err(Fault::new("TypeNotFound", ErrorCategory::InvalidOperation, message).target(text).into())
    }

    /// The type of a text, script classes included.
    pub fn type_named(&mut self, text: &str) -> Option<Type> {
        self.classes.get(&Name::new(text)).cloned().or_else(|| Type::parse(text))
    }

    /// All script classes and enums of the session.
    pub fn all_classes(&self) -> Vec<Type> {
        self.classes.values().cloned().collect()
    }

    /// Makes an object of a script class.
    pub fn construct_class(&mut self, ty: &Type, arguments: &[Value]) -> R {
        let bag = RefCell::new(self.first_bag(ty)?);
        let object = Rc::new(Object { class: Some(ty.clone()), inner: RefCell::new(Value::Null), bag });
        let this = Value::Object(object);
        self.initialise(&this, ty)?;
        self.run_constructor(&this, ty, arguments)?;
        Ok(this)
    }

    /// The properties of a class and its bases, the base's first, before any first value is evaluated.
    fn first_bag(&mut self, ty: &Type) -> Result<Bag, Failure> {
        let TypeKind::Class(class) = ty.kind() else { return Ok(Bag::default()) };
        if let Some(bag) = class.first.get() {
            return Ok(bag.clone());
        }
        let mut bag = match &class.base {
            Some(base) => self.first_bag(base)?,
            None => Bag::default(),
        };
        for property in class.properties.iter().filter(|p| !p.is_static) {
            let empty = self.empty_of(&property.ty)?;
            bag.set(property.name, empty);
        }
        let _ = class.first.set(bag.clone());
        Ok(bag)
    }

    /// Evaluates the first values of an object's properties, the base's first.
    fn initialise(&mut self, this: &Value, ty: &Type) -> Outcome {
        let TypeKind::Class(class) = ty.kind() else { return Ok(()) };
        if let Some(base) = &class.base {
            self.initialise(this, base)?;
        }
        for property in class.properties.iter().filter(|p| !p.is_static && p.default.is_some()) {
            let value = self.first_value(class, property, Some(this))?;
            if let Value::Object(object) = this {
                object.bag.borrow_mut().set(property.name, value);
            }
        }
        Ok(())
    }

    /// The first value of a property.
    pub(crate) fn first_value(&mut self, class: &Rc<Class>, property: &ClassProperty, this: Option<&Value>) -> R {
        let value = match &property.default {
            Some(default) => {
                let scope = Rc::new(super::Scope::new(super::ScopeKind::Local, default_layout(), Some(class.scope.clone())));
                if let Some(this) = this {
                    scope.put(Variable::new(Name::new("this"), this.clone()));
                }
                let before = std::mem::replace(&mut self.scope, scope);
                let value = default.run(self);
                self.scope = before;
                value?
            }
            None => return self.empty_of(&property.ty),
        };
        self.fit_property(property, value)
    }

    /// A value as a property takes it.
    fn fit_property(&mut self, property: &ClassProperty, value: Value) -> R {
        if property.checks.is_empty()
            && let Some(value) = property.ty.take(&value)
        {
            return Ok(value);
        }
        let value = match property.ty.resolve(self)? {
            Some(ty) if !property.ty.fits(&value) => convert::to(self, &value, &ty)?,
            _ => value,
        };
        for check in &property.checks {
            if let Err(refusal) = check.test(self, &value)? {
                return Err(Fault::new("ValidateSetFailure", ErrorCategory::NotSpecified, refusal)
                    .exception("System.Management.Automation.ValidationMetadataException")
                    .into());
            }
        }
        Ok(value)
    }

    /// What a typed place holds before anything is put there.
    fn empty_of(&mut self, ty: &ParamType) -> R {
        let Some(ty) = ty.resolve(self)? else { return Ok(Value::Null) };
        if ty.is_value_type() && !ty.name().starts_with("System.Nullable") {
            return convert::to(self, &Value::Int(0), &ty).or(Ok(Value::Null));
        }
        Ok(Value::Null)
    }

    pub(super) fn run_constructor(&mut self, this: &Value, ty: &Type, arguments: &[Value]) -> Outcome {
        let TypeKind::Class(class) = ty.kind() else {
            // The .NET base of a class: an object inside.
            if ty.name() != "System.Object" {
                let inner = members::construct(self, ty, arguments)?;
                if let Value::Object(object) = this {
                    *object.inner.borrow_mut() = inner;
                }
            }
            return Ok(());
        };
        let class = class.clone();
        if class.constructors.iter().all(|c| c.is_static) {
            if !arguments.is_empty() {
                return Err(no_overload("new", arguments.len()));
            }
            return match &class.base {
                Some(base) => self.run_constructor(this, base, &[]),
                None => Ok(()),
            };
        }
        let chosen = self.overload(&class.constructors, |c| !c.is_static, arguments)?;
        let chosen = chosen.ok_or_else(|| no_overload("new", arguments.len()))?;
        self.run_method(&class, chosen, Some(this), arguments, true).map(|_| ())
    }

    /// `$object.name(arguments)` of a script class; none when the class has no such method.
    pub fn invoke_class(&mut self, object: &Value, ty: &Type, name: Name, arguments: &[Value]) -> Option<R> {
        match self.class_method(ty, name, arguments, false) {
            Ok(Some((class, index))) => Some(self.run_method(&class, &class.methods[index], Some(object), arguments, false)),
            Ok(None) => None,
            Err(failure) => Some(Err(failure)),
        }
    }

    /// `[Class]::name(arguments)`; none when the class has no such method.
    pub fn invoke_class_static(&mut self, ty: &Type, name: Name, arguments: &[Value]) -> Option<R> {
        match self.class_method(ty, name, arguments, true) {
            Ok(Some((class, index))) => Some(self.run_method(&class, &class.methods[index], None, arguments, false)),
            Ok(None) => None,
            Err(failure) => Some(Err(failure)),
        }
    }

    /// `([Base]$this).name(arguments)`: the base class's method.
    pub(crate) fn invoke_base(&mut self, object: &Value, name: Name, arguments: &[Value]) -> R {
        let base = match object {
            Value::Object(o) => o.class.as_ref().and_then(|c| match c.kind() {
                TypeKind::Class(class) => class.base.clone(),
                _ => None,
            }),
            _ => None,
        };
        if let Some(base) = base {
            if let Some(result) = self.invoke_class(object, &base, name, arguments) {
                return result;
            }
            if let Value::Object(o) = object {
                let inner = o.inner.borrow().clone();
                if !inner.is_null() {
                    return members::invoke(self, &inner, name, arguments);
                }
            }
            if name.is("ToString") && arguments.is_empty() {
                return Ok(Value::text(base.name()));
            }
        }
        members::invoke(self, object, name, arguments)
    }

    /// The property of a class or its bases.
    pub fn class_property(ty: &Type, name: Name, is_static: bool) -> Option<(Rc<Class>, usize)> {
        let mut next = Some(ty.clone());
        while let Some(here) = next {
            let TypeKind::Class(class) = here.kind() else { return None };
            if let Some(index) = class.properties.iter().position(|p| p.name == name && p.is_static == is_static) {
                return Some((class.clone(), index));
            }
            next = class.base.clone();
        }
        None
    }

    /// `$object.name = new` of a script class; none when it has no such property.
    pub fn set_class_property(&mut self, object: &Value, ty: &Type, name: Name, new: &Value) -> Option<Outcome> {
        let (class, index) = Session::class_property(ty, name, false)?;
        let property = &class.properties[index];
        Some(match self.fit_property(property, new.clone()) {
            Ok(value) => {
                if let Value::Object(o) = object {
                    o.bag.borrow_mut().set(name, value);
                }
                Ok(())
            }
            Err(failure) => Err(setting_failed(name, failure)),
        })
    }

    /// `[Class]::name`; none when it has no such property.
    pub fn class_static(&mut self, ty: &Type, name: Name) -> Option<R> {
        let (class, _) = Session::class_property(ty, name, true)?;
        let statics = class.statics.borrow();
        Some(Ok(statics.iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone()).unwrap_or_default()))
    }

    /// `[Class]::name = new`; none when it has no such property.
    pub fn set_class_static(&mut self, ty: &Type, name: Name, new: &Value) -> Option<Outcome> {
        let (class, index) = Session::class_property(ty, name, true)?;
        let value = match self.fit_property(&class.properties[index], new.clone()) {
            Ok(value) => value,
            Err(failure) => return Some(Err(setting_failed(name, failure))),
        };
        let mut statics = class.statics.borrow_mut();
        match statics.iter_mut().find(|(n, _)| *n == name) {
            Some(pair) => pair.1 = value,
            None => statics.push((name, value)),
        }
        Some(Ok(()))
    }

    /// Runs the static constructor of a class and fills its static properties.
    pub(crate) fn start_class(&mut self, class: &Rc<Class>) -> Outcome {
        for property in class.properties.iter().filter(|p| p.is_static) {
            let value = self.first_value(class, property, None)?;
            class.statics.borrow_mut().push((property.name, value));
        }
        if let Some(constructor) = class.constructors.iter().find(|c| c.is_static) {
            self.run_method(class, constructor, None, &[], false)?;
        }
        Ok(())
    }
}

/// `Exception setting "x": "..."`
fn setting_failed(name: Name, failure: Failure) -> Failure {
    let inner = match members::exception_of(failure) {
        Ok(inner) => inner,
        Err(other) => return other,
    };
    let message = format!("Exception setting \"{name}\": \"{}\"", crate::error::exception_message(&inner));
    Fault::new("ExceptionWhenSetting", ErrorCategory::NotSpecified, message)
        .exception("System.Management.Automation.SetValueInvocationException")
        .inner(inner)
        .into()
}

fn default_layout() -> Rc<super::Layout> {
    Rc::default()
}

/// `Cannot find an overload for "x" and the argument count: "n".`
pub(super) fn no_overload(name: &str, count: usize) -> Failure {
    let message = format!("Cannot find an overload for \"{name}\" and the argument count: \"{count}\".");
    Fault::new("MethodCountCouldNotFindBest", ErrorCategory::NotSpecified, message)
        .exception("System.Management.Automation.MethodException")
        .into()
}
