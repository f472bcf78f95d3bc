//! `param(...)` → [`Signature`].

use super::literal::literal;
use super::{Compiler, Eval};
use crate::bind::{AttributePlan, Check, CheckKind, Membership, ParamType, Parameter, Signature};
use crate::run::Code;
use crate::types::Type;
use crate::value::{Str, Value};
use crate::{Name, convert};
use std::cell::OnceCell;
use std::rc::Rc;
use syntax::ast::{self, Attribute, Expr, Param, ParamBlock};

/// The signature of a declaration.
pub(crate) fn signature_of(code: &Code, head: Option<&[Param]>) -> Signature {
    let mut compiler = Compiler::new(&code.source);
    compiler.signature(code.ast.params.as_ref(), head)
}

/// The attributes of a script block itself: `[CmdletBinding()]`, `[OutputType()]`.
pub(crate) fn block_attributes(code: &Code) -> Vec<AttributePlan> {
    let mut compiler = Compiler::new(&code.source);
    let attributes = code.ast.params.as_ref().map_or(&[][..], |b| &b.attributes);
    attributes.iter().map(|a| compiler.attribute_plan(a)).collect()
}

impl Compiler {
    pub(super) fn signature(&mut self, block: Option<&ParamBlock>, head: Option<&[Param]>) -> Signature {
        let mut signature = Signature { positional_binding: true, confirm_impact: 2, ..Signature::default() };
        let attributes = block.map_or(&[][..], |b| &b.attributes);
        for attribute in attributes {
            self.block_attribute(&mut signature, attribute);
        }
        let params = block.map(|b| b.params.as_slice()).or(head).unwrap_or_default();
        let own: Vec<Parameter> = params.iter().map(|param| self.parameter(&mut signature, param)).collect();
        signature.own = own.len();
        finish(&mut signature, own);
        signature
    }

    fn block_attribute(&mut self, signature: &mut Signature, attribute: &Attribute) {
        let name = short(&attribute.name.name);
        match name.as_str() {
            "cmdletbinding" => {
                signature.advanced = true;
                for argument in &attribute.named {
                    let value = argument.value.as_ref().map_or(Some(Value::Bool(true)), literal).unwrap_or_default();
                    self.binding_option(signature, argument.name, value);
                }
            }
            "outputtype" => {
                signature.output_types.extend(attribute.positional.iter().filter_map(|e| match &e.kind {
                    ast::ExprKind::Type(name) => Some(name.clone()),
                    ast::ExprKind::String(text, _) => {
                        Some(ast::TypeName { span: e.span, name: text.clone(), arguments: vec![], ranks: vec![], assembly: None })
                    }
                    _ => None,
                }));
            }
            "alias" => signature.aliases.extend(texts(&attribute.positional).iter().map(|t| Name::new(t))),
            _ => {}
        }
    }

    fn binding_option(&mut self, signature: &mut Signature, option: Name, value: Value) {
        let on = convert::truth(&value);
        match &*option.folded() {
            "supportsshouldprocess" => signature.should_process = on,
            "supportspaging" => signature.paging = on,
            "positionalbinding" => signature.positional_binding = on,
            "defaultparametersetname" => {
                if let Some(text) = value.as_str() {
                    signature.default_name = Some(Name::new(text));
                }
            }
            "confirmimpact" => {
                signature.confirm_impact = match value.as_str().unwrap_or_default().to_ascii_lowercase().as_str() {
                    "none" => 0,
                    "low" => 1,
                    "high" => 3,
                    _ => 2,
                };
            }
            _ => {}
        }
    }

    fn parameter(&mut self, signature: &mut Signature, param: &Param) -> Parameter {
        let mut parameter = super::block_parameter(param.name);
        parameter.slot = self.slot(param.name);
        parameter.ty = self.parameter_type(param);
        parameter.memberships.clear();
        for attribute in &param.attributes {
            self.parameter_attribute(signature, &mut parameter, attribute);
        }
        if let Some(default) = &param.default {
            parameter.default_text = self.text(default.span).to_owned();
            parameter.default = Some(self.expr(default));
        }
        parameter
    }

    fn parameter_type(&mut self, param: &Param) -> ParamType {
        let Some(name) = param.types.last() else { return ParamType::Any };
        if param.types.len() == 1 && name.ranks.is_empty() && name.arguments.is_empty() {
            match short(&name.name).as_str() {
                "switch" | "switchparameter" => return ParamType::Switch,
                "object" | "psobject" => return ParamType::Any,
                _ => {}
            }
        }
        match self.known_type(name) {
            Some(ty) => ParamType::Known(ty),
            None => ParamType::Named(name.clone(), OnceCell::new()),
        }
    }

    fn parameter_attribute(&mut self, signature: &mut Signature, parameter: &mut Parameter, attribute: &Attribute) {
        let name = short(&attribute.name.name);
        if CheckKind::of(&name).is_some() {
            if let Some(check) = self.attribute(attribute) {
                parameter.checks.push(check);
            }
            return;
        }
        match name.as_str() {
            "parameter" => {
                signature.advanced = true;
                let membership = membership(signature, attribute);
                parameter.ever_mandatory |= membership.mandatory;
                parameter.memberships.push(membership);
            }
            "alias" => parameter.aliases.extend(texts(&attribute.positional).iter().map(|t| Name::new(t))),
            "allownull" => parameter.allow_null = true,
            "allowemptystring" => parameter.allow_empty_string = true,
            "allowemptycollection" => parameter.allow_empty_collection = true,
            "argumentcompletions" => parameter.completions = texts(&attribute.positional),
            "argumentcompleter" => parameter.completer = attribute.positional.first().map(|e| self.expr(e)),
            "credential" => parameter.credential = true,
            // What is in no table may be a class of the script.
            _ if is_known_attribute(&attribute.name.name) => {}
            _ => parameter.customs.push(Rc::new(self.attribute_plan(attribute))),
        }
    }

    /// An attribute, to be made an object when it is first needed.
    pub(super) fn attribute_plan(&mut self, attribute: &Attribute) -> AttributePlan {
        let arguments = attribute.positional.iter().map(|e| self.expr(e)).collect();
        let named = attribute.named.iter().map(|n| (n.name, n.value.as_ref().map(|v| self.expr(v)))).collect();
        AttributePlan { name: attribute.name.clone(), arguments, named, object: OnceCell::new() }
    }

    /// A validation attribute.
    pub(super) fn attribute(&mut self, attribute: &Attribute) -> Option<Rc<Check>> {
        let kind = CheckKind::of(&attribute.name.name)?;
        let arguments: Vec<Eval> = attribute.positional.iter().map(|e| self.expr(e)).collect();
        let named = attribute.named.iter().filter_map(|n| n.value.as_ref().map(|v| (n.name, self.expr(v)))).collect();
        Some(Rc::new(Check { kind, arguments, named, values: OnceCell::new() }))
    }
}

/// `Parameter`, `System.Management.Automation.ParameterAttribute` → `parameter`
pub(super) fn short(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let last = lower.strip_prefix("system.management.automation.").unwrap_or(&lower);
    last.strip_suffix("attribute").filter(|s| !s.is_empty()).unwrap_or(last).to_owned()
}

/// Whether an attribute is one of the tables': what it does is done elsewhere, or it does nothing here.
fn is_known_attribute(name: &str) -> bool {
    let outside = |n: &str| n.get(..7).is_some_and(|p| p.eq_ignore_ascii_case("System.")) || n.starts_with("Microsoft.");
    let own = format!("System.Management.Automation.{name}Attribute");
    outside(name) || Type::parse(name).is_some() || Type::parse(&format!("{name}Attribute")).is_some() || Type::named(&own).is_some()
}

fn texts(exprs: &[Expr]) -> Vec<Str> {
    let mut all = Vec::new();
    for value in exprs.iter().filter_map(literal) {
        match value {
            Value::Str(text) => all.push(text),
            Value::Seq(seq) => all.extend(seq.to_vec().into_iter().filter_map(|v| if let Value::Str(t) = v { Some(t) } else { None })),
            _ => {}
        }
    }
    all
}

fn membership(signature: &mut Signature, attribute: &Attribute) -> Membership {
    let mut membership = Membership {
        mask: u32::MAX,
        mandatory: false,
        position: None,
        by_value: false,
        by_property: false,
        remaining: false,
        help: String::new(),
        hidden: false,
    };
    for argument in &attribute.named {
        let value = argument.value.as_ref().map_or(Some(Value::Bool(true)), literal).unwrap_or_default();
        let on = convert::truth(&value);
        match &*argument.name.folded() {
            "mandatory" => membership.mandatory = on,
            "position" => membership.position = if let Value::Int(n) = value { Some(n).filter(|n| *n >= 0) } else { None },
            "parametersetname" => {
                if let Some(text) = value.as_str().filter(|t| !t.eq_ignore_ascii_case("__AllParameterSets")) {
                    membership.mask = signature.set_bit(Name::new(text));
                }
            }
            "valuefrompipeline" => membership.by_value = on,
            "valuefrompipelinebypropertyname" => membership.by_property = on,
            "valuefromremainingarguments" => membership.remaining = on,
            "helpmessage" => membership.help = value.as_str().unwrap_or_default().to_owned(),
            "dontshow" => membership.hidden = on,
            _ => {}
        }
    }
    membership
}

/// Positions by order, the masks, the common parameters and the index of names.
fn finish(signature: &mut Signature, mut own: Vec<Parameter>) {
    let explicit = own.iter().any(|p| p.memberships.iter().any(|m| m.position.is_some()));
    let by_order = signature.positional_binding && !explicit;
    let mut next = 0;
    for param in &mut own {
        if param.memberships.is_empty() {
            param.memberships = super::block_parameter(param.name).memberships;
        }
        let takes = !param.is_switch() && !param.memberships.iter().any(|m| m.remaining && by_order);
        for membership in &mut param.memberships {
            if by_order && takes {
                membership.position = Some(next);
            }
        }
        next += i32::from(takes);
        param.mask = param.memberships.iter().fold(0, |mask, m| mask | m.mask);
        signature.takes_pipeline |= param.memberships.iter().any(|m| m.by_value || m.by_property);
    }
    signature.params = own.into_iter().map(Rc::new).collect();
    if let Some(name) = signature.default_name {
        // PowerShell: a default set that no parameter names is a set all the same, of the parameters that are in every set.
        signature.default_set = if signature.sets.is_empty() { 0 } else { signature.set_bit(name) };
    }
    if signature.advanced {
        let offered = if signature.should_process { 14 } else { 12 };
        for (name, alias, switch) in &crate::bind::COMMON_NAMES[..offered] {
            if !signature.params.iter().any(|p| p.name.is(name)) {
                signature.params.push(Rc::new(crate::bind::common_parameter(name, alias, *switch)));
            }
        }
    }
    signature.index_names();
}
