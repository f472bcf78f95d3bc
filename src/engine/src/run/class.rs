//! `Class`: a class that a script defines.

use super::{Scope, ScriptBlock};
use crate::Name;
use crate::bind::{Check, ParamType};
use crate::compile::Standalone;
use crate::types::Type;
use crate::value::{Bag, Value};
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

/// A script class.
pub struct Class {
    /// Its name.
    pub name: Name,
    /// Its base, none for object.
    pub base: Option<Type>,
    /// The interfaces it names.
    pub interfaces: Vec<Type>,
    /// Its own properties in order, static ones too.
    pub properties: Vec<ClassProperty>,
    /// Its own methods in order, static ones too.
    pub methods: Vec<ClassMethod>,
    /// Its constructors.
    pub constructors: Vec<ClassMethod>,
    /// The values of its static properties.
    pub statics: RefCell<Vec<(Name, Value)>>,
    /// Where it was defined: what its methods see.
    pub scope: Rc<Scope>,
    /// The properties of a new object, base's first, before first values: made with the first object.
    pub(crate) first: OnceCell<Bag>,
}

/// A property of a script class.
pub struct ClassProperty {
    /// Its name.
    pub name: Name,
    /// Its type.
    pub ty: ParamType,
    /// Its validations.
    pub checks: Vec<Rc<Check>>,
    /// Its attributes, when `[Parameter()]` is among them.
    pub attributes: Vec<crate::bind::AttributePlan>,
    /// Its first value.
    pub(crate) default: Option<Standalone>,
    /// `static`
    pub is_static: bool,
    /// `hidden`
    pub hidden: bool,
}

/// A method or constructor of a script class.
pub struct ClassMethod {
    /// Its name.
    pub name: Name,
    /// Its code; the parameters are its signature.
    pub block: Rc<ScriptBlock>,
    /// Its return type; none for void.
    pub returns: Option<ParamType>,
    /// `static`
    pub is_static: bool,
    /// `hidden`
    pub hidden: bool,
    /// The code with the class's scope behind it, made at the first call.
    pub(crate) ready: OnceCell<Rc<ScriptBlock>>,
}

impl ClassMethod {
    /// The code as a call runs it: names that it does not define are looked up where the class was defined.
    pub(crate) fn ready(&self, class: &Class) -> &Rc<ScriptBlock> {
        self.ready.get_or_init(|| {
            let (captured, module) = (Some(class.scope.clone()), class.scope.module.clone());
            Rc::new(ScriptBlock { code: self.block.code.clone(), captured, module })
        })
    }

    /// `[int] Grow([int]$by)` as Get-Member and overload lists show it: `int Grow(int by)`.
    pub fn definition(&self) -> String {
        let signature = self.block.code.signature();
        let text = |ty: &ParamType| match ty {
            ParamType::Any => "Object".to_owned(),
            ParamType::Switch => "switch".to_owned(),
            ParamType::Known(ty) => crate::types::short_text(ty),
            ParamType::Named(name, _) => crate::compile::type_text(name),
        };
        let params: Vec<String> = signature.params.iter().take(signature.own).map(|p| format!("{} {}", text(&p.ty), p.name)).collect();
        let returns = self.returns.as_ref().map_or("void".to_owned(), text);
        let prefix = if self.is_static { "static " } else { "" };
        format!("{prefix}{returns} {}({})", self.name, params.join(", "))
    }
}
