//! `Signature`: the parameters of a command.

use super::{AttributePlan, Check};
use crate::compile::Eval;
use crate::error::Failure;
use crate::run::{Session, VariableExtra};
use crate::types::{Plain, Type};
use crate::value::Value;
use crate::{Name, Str};
use rustc_hash::FxHashMap;
use std::cell::OnceCell;
use std::rc::Rc;
use syntax::ast::TypeName;

/// What a command's `param` block says.
#[derive(Clone, Default)]
pub struct Signature {
    /// The parameters in order, the common ones last.
    pub params: Vec<Rc<Parameter>>,
    /// How many are the command's own.
    pub own: usize,
    /// Positions in `params` by name and alias.
    pub by_name: FxHashMap<Name, usize>,
    /// The names of the parameter sets; a set is a bit.
    pub sets: Vec<Name>,
    /// The bit of the default set, or 0.
    pub default_set: u32,
    /// The default set as written, which may be no set of any parameter.
    pub default_name: Option<Name>,
    /// Whether it has `[CmdletBinding()]` or a `[Parameter()]`: unknown arguments are errors.
    pub advanced: bool,
    /// `SupportsShouldProcess`
    pub should_process: bool,
    /// `ConfirmImpact`, from 0 (None) to 3 (High)
    pub confirm_impact: u8,
    /// `PositionalBinding`
    pub positional_binding: bool,
    /// `[OutputType()]`
    pub output_types: Vec<TypeName>,
    /// Whether any parameter takes pipeline input.
    pub takes_pipeline: bool,
    /// `[Alias()]` on the function's param block.
    pub aliases: Vec<Name>,
    /// `SupportsPaging`
    pub paging: bool,
}

/// A parameter.
pub struct Parameter {
    /// Its name.
    pub name: Name,
    /// Its aliases.
    pub aliases: Vec<Name>,
    /// Its type.
    pub ty: ParamType,
    /// What sets it is in, and how.
    pub memberships: Vec<Membership>,
    /// Its validations in order.
    pub checks: Vec<Rc<Check>>,
    /// Its default.
    pub default: Option<Eval>,
    /// The default's text, for help.
    pub default_text: String,
    /// The slot of its variable, in a function.
    pub slot: u32,
    /// `[AllowNull()]`
    pub allow_null: bool,
    /// `[AllowEmptyString()]`
    pub allow_empty_string: bool,
    /// `[AllowEmptyCollection()]`
    pub allow_empty_collection: bool,
    /// Mandatory in any set.
    pub ever_mandatory: bool,
    /// `[ArgumentCompleter({})]`, `[ArgumentCompletions()]`: what completes it
    pub completions: Vec<Str>,
    /// `[ArgumentCompleter({ ... })]`: gives the script block
    pub completer: Option<Eval>,
    /// `[Credential()]`
    pub credential: bool,
    /// All bits of its sets.
    pub mask: u32,
    /// Attributes of the script's own classes: they transform and check
    pub customs: Vec<Rc<AttributePlan>>,
    /// Whether a `dynamicparam` block made it: it has no variable
    pub dynamic: bool,
    /// Type and checks of its variable, made when first bound.
    pub constraint: OnceCell<Option<Rc<VariableExtra>>>,
}

/// How a parameter stands in one parameter set.
#[derive(Clone, Debug)]
pub struct Membership {
    /// The bit of the set; all bits when it is in every set.
    pub mask: u32,
    /// `Mandatory`
    pub mandatory: bool,
    /// `Position`
    pub position: Option<i32>,
    /// `ValueFromPipeline`
    pub by_value: bool,
    /// `ValueFromPipelineByPropertyName`
    pub by_property: bool,
    /// `ValueFromRemainingArguments`
    pub remaining: bool,
    /// `HelpMessage`
    pub help: String,
    /// `DontShow`
    pub hidden: bool,
}

/// The type of a parameter.
pub enum ParamType {
    /// None told, or `[object]`: anything goes
    Any,
    /// `[switch]`
    Switch,
    /// `[int]`, `[string]` and the like: known when compiled
    Known(Type),
    /// A name that a script may define: found when first used
    Named(TypeName, OnceCell<Type>),
}

impl ParamType {
    /// The type, looked up when it has to be; none for any.
    pub fn resolve(&self, session: &mut Session) -> Result<Option<Type>, Failure> {
        match self {
            ParamType::Any => Ok(None),
            ParamType::Switch => Ok(Type::named("System.Management.Automation.SwitchParameter")),
            ParamType::Known(ty) => Ok(Some(ty.clone())),
            ParamType::Named(name, found) => match found.get() {
                Some(ty) => Ok(Some(ty.clone())),
                None => {
                    let ty = session.require_type(name)?;
                    let _ = found.set(ty.clone());
                    Ok(Some(ty))
                }
            },
        }
    }

    /// The value as the type takes it, where that is plain to see.
    #[inline]
    pub(crate) fn take(&self, value: &Value) -> Option<Value> {
        match self {
            ParamType::Any => Some(value.clone()),
            ParamType::Known(ty) => ty.plain().take(value),
            _ => None,
        }
    }

    /// Whether a value has the type already.
    pub fn fits(&self, value: &Value) -> bool {
        match (self, value) {
            (ParamType::Any, _) => true,
            (ParamType::Switch, Value::Switch(_)) => true,
            (ParamType::Known(ty), Value::Int(_)) => ty.plain() == Plain::Int,
            (ParamType::Known(ty), Value::Str(_)) => ty.plain() == Plain::Text,
            (ParamType::Known(ty), Value::Bool(_)) => ty.plain() == Plain::Bool,
            (ParamType::Known(ty), Value::Long(_)) => ty.plain() == Plain::Long,
            (ParamType::Known(ty), Value::Double(_)) => ty.plain() == Plain::Double,
            (ParamType::Known(ty), _) => Type::of(value).is_some_and(|t| t == *ty),
            _ => false,
        }
    }

    /// The text of the type as syntax lines show it, without brackets; empty for any.
    pub fn text(&self) -> String {
        match self {
            ParamType::Any => String::new(),
            ParamType::Switch => "switch".to_owned(),
            ParamType::Known(ty) => ty.name().to_owned(),
            ParamType::Named(name, _) => crate::compile::type_text(name),
        }
    }
}

impl Parameter {
    /// The membership that holds in a choice of sets: the first that shares a bit.
    pub fn membership(&self, mask: u32) -> Option<&Membership> {
        self.memberships.iter().find(|m| m.mask & mask != 0)
    }

    /// Whether it is a switch.
    pub fn is_switch(&self) -> bool {
        matches!(self.ty, ParamType::Switch)
    }
}

impl Signature {
    /// The bits of all sets.
    pub fn all_sets(&self) -> u32 {
        if self.sets.is_empty() { u32::MAX } else { ((1u64 << self.sets.len()) - 1) as u32 }
    }

    /// The bit of a set, made when it is new.
    pub fn set_bit(&mut self, name: Name) -> u32 {
        let index = self.sets.iter().position(|s| *s == name).unwrap_or_else(|| {
            self.sets.push(name);
            self.sets.len() - 1
        });
        1 << index.min(31)
    }

    /// Makes the index of names and aliases.
    pub(crate) fn index_names(&mut self) {
        self.by_name.clear();
        for (i, param) in self.params.iter().enumerate() {
            for name in std::iter::once(&param.name).chain(&param.aliases) {
                self.by_name.entry(*name).or_insert(i);
            }
        }
    }

    /// The position of a parameter by its exact name or alias.
    pub fn index(&self, name: Name) -> Option<usize> {
        self.by_name.get(&name).copied()
    }

    /// The name of the set that a mask leaves.
    pub fn set_name(&self, mask: u32) -> Name {
        let chosen = (0..self.sets.len()).find(|i| mask & (1 << i) != 0);
        match chosen {
            Some(i) if mask.count_ones() == 1 || self.default_set == 0 => self.sets[i],
            _ if self.default_set != 0 && mask & self.default_set != 0 => self.default_name.unwrap_or(Name::new("__AllParameterSets")),
            Some(i) => self.sets[i],
            None => self.default_name.unwrap_or(Name::new("__AllParameterSets")),
        }
    }
}
