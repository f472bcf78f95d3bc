//! Attributes of parameters as objects: made from the script's text, and made from what a signature knows.

use super::errors::{self, Callee};
use super::{Check, Membership, ParamType, Parameter, Signature};
use crate::compile::Eval;
use crate::error::{ErrorCategory, ErrorRecord, Failure, Fault};
use crate::run::Session;
use crate::types::{AttributeObject, Type, TypeKind, members};
use crate::value::{Str, Value};
use crate::{Name, R};
use std::cell::OnceCell;
use std::rc::Rc;
use syntax::Span;
use syntax::ast::TypeName;

/// `[Upper(2, Deep = $true)]`: an attribute with its arguments.
pub struct AttributePlan {
    /// `Upper`
    pub name: TypeName,
    /// `2`
    pub arguments: Vec<Eval>,
    /// `Deep = $true`; no value stands for true
    pub named: Vec<(Name, Option<Eval>)>,
    /// The object, made when it is first needed.
    pub object: OnceCell<Value>,
}

/// What an attribute of a script class does.
#[derive(PartialEq)]
enum Role {
    Transform,
    Validate,
    ValidateEach,
    Nothing,
}

impl AttributePlan {
    /// The attribute as an object, the same each time.
    pub fn object(&self, session: &mut Session) -> R {
        if let Some(object) = self.object.get() {
            return Ok(object.clone());
        }
        let mut longer = self.name.clone();
        longer.name.push_str("Attribute");
        let Some(ty) = session.find_type(&self.name).or_else(|| session.find_type(&longer)) else {
            let name = &self.name.name;
            let message = format!(
                "Cannot find the type for custom attribute '{name}'. Make sure that the assembly that contains this type is loaded."
            );
            return Err(Fault::new("CustomAttributeTypeNotFound", ErrorCategory::InvalidOperation, message).into());
        };
        let arguments: Vec<Value> = self.arguments.iter().map(|a| a(session)).collect::<Result<_, _>>()?;
        let object = members::construct(session, &ty, &arguments)?;
        for (name, value) in &self.named {
            let value = value.as_ref().map_or(Ok(Value::Bool(true)), |v| v(session))?;
            members::set(session, &object, *name, value)?;
        }
        let _ = self.object.set(object.clone());
        Ok(object)
    }

    fn role(&self, session: &mut Session) -> Result<(Value, Role), Failure> {
        let object = self.object(session)?;
        let mut role = Role::Nothing;
        let mut next = Type::of(&object);
        while let Some(ty) = next {
            let name = ty.name().strip_prefix("System.Management.Automation.").unwrap_or_default();
            role = match name {
                "ArgumentTransformationAttribute" => Role::Transform,
                "ValidateEnumeratedArgumentsAttribute" => Role::ValidateEach,
                "ValidateArgumentsAttribute" if role != Role::ValidateEach => Role::Validate,
                _ => role,
            };
            next = ty.base();
        }
        Ok((object, role))
    }
}

impl Session {
    /// Lets the attributes of script classes change an argument before it is converted.
    pub(super) fn custom_transform(&mut self, callee: &Callee, param: &Parameter, mut value: Value, span: Span) -> R {
        for plan in &param.customs {
            let (object, role) = plan.role(self)?;
            if role == Role::Transform {
                let intrinsics = self.variable("ExecutionContext");
                value = members::invoke(self, &object, Name::new("Transform"), &[intrinsics, value])
                    .map_err(|f| if f.is_error() { errors::transformation_failed(callee, param, text_of(f), span) } else { f })?;
            }
        }
        Ok(value)
    }

    /// Lets them refuse an argument.
    pub(super) fn custom_checks(&mut self, callee: &Callee, param: &Parameter, value: &Value, span: Span) -> Result<(), Failure> {
        for plan in &param.customs {
            let (object, role) = plan.role(self)?;
            let refused = match role {
                Role::Transform | Role::Nothing => Ok(()),
                Role::Validate => {
                    let intrinsics = self.variable("ExecutionContext");
                    members::invoke(self, &object, Name::new("Validate"), &[value.clone(), intrinsics]).map(drop)
                }
                Role::ValidateEach => {
                    let items = self.items(value)?.unwrap_or_else(|| vec![value.clone()]);
                    items.into_iter().try_for_each(|item| members::invoke(self, &object, Name::new("ValidateElement"), &[item]).map(drop))
                }
            };
            if let Err(failure) = refused {
                return Err(if failure.is_error() { errors::invalid(callee, param, &text_of(failure), span) } else { failure });
            }
        }
        Ok(())
    }
}

fn text_of(failure: Failure) -> String {
    ErrorRecord::of_failure(failure).map_or(String::new(), |r| r.downcast::<ErrorRecord>().map_or(String::new(), ErrorRecord::message))
}

/// The attributes of a parameter as `$command.Parameters.X.Attributes` lists them.
pub fn attributes_of(session: &mut Session, signature: &Signature, parameter: &Parameter) -> Result<Vec<Value>, Failure> {
    let mut all: Vec<Value> = parameter.memberships.iter().map(|m| membership_object(signature, m)).collect();
    if !parameter.aliases.is_empty() {
        let names = parameter.aliases.iter().map(|a| Value::text(a.text())).collect();
        all.push(AttributeObject::made("AliasAttribute", [("AliasNames", Value::array(names))]));
    }
    let flags = [
        (parameter.allow_null, "AllowNullAttribute"),
        (parameter.allow_empty_string, "AllowEmptyStringAttribute"),
        (parameter.allow_empty_collection, "AllowEmptyCollectionAttribute"),
        (parameter.credential, "CredentialAttribute"),
    ];
    all.extend(flags.into_iter().filter(|(on, _)| *on).map(|(_, name)| AttributeObject::made(name, [])));
    for check in &parameter.checks {
        all.push(check.object(session)?);
    }
    for plan in &parameter.customs {
        all.push(plan.object(session)?);
    }
    if let Some(block) = &parameter.completer {
        let block = block(session)?;
        all.push(AttributeObject::made("ArgumentCompleterAttribute", [("ScriptBlock", block)]));
    }
    if !parameter.completions.is_empty() {
        all.push(AttributeObject::made("ArgumentCompletionsAttribute", []));
    }
    if !matches!(parameter.ty, ParamType::Any) {
        all.push(AttributeObject::made("ArgumentTypeConverterAttribute", []));
    }
    Ok(all)
}

fn membership_object(signature: &Signature, membership: &Membership) -> Value {
    let set: Rc<str> = if membership.mask == u32::MAX { "__AllParameterSets".into() } else { signature.set_name(membership.mask).text() };
    let help = if membership.help.is_empty() { Value::Null } else { Value::from(membership.help.as_str()) };
    AttributeObject::made(
        "ParameterAttribute",
        [
            ("Position", Value::Int(membership.position.unwrap_or(i32::MIN))),
            ("ParameterSetName", Value::text(set)),
            ("Mandatory", Value::Bool(membership.mandatory)),
            ("ValueFromPipeline", Value::Bool(membership.by_value)),
            ("ValueFromPipelineByPropertyName", Value::Bool(membership.by_property)),
            ("ValueFromRemainingArguments", Value::Bool(membership.remaining)),
            ("HelpMessage", help),
            ("DontShow", Value::Bool(membership.hidden)),
        ],
    )
}

/// Lets an attribute object say its part of a parameter.
pub(super) fn apply(session: &mut Session, signature: &mut Signature, parameter: &mut Parameter, object: &Value) -> Result<(), Failure> {
    let Some(attribute) = object.downcast::<AttributeObject>() else {
        // An object of a script class: it is its own plan.
        if Type::of(object).is_some_and(|ty| matches!(ty.kind(), TypeKind::Class(_))) {
            let cell = OnceCell::from(object.clone());
            let name = TypeName { span: Span::default(), name: String::new(), arguments: vec![], ranks: vec![], assembly: None };
            parameter.customs.push(Rc::new(AttributePlan { name, arguments: Vec::new(), named: Vec::new(), object: cell }));
        }
        return Ok(());
    };
    if let Some(check) = Check::of_object(session, attribute)? {
        parameter.checks.push(Rc::new(check));
        return Ok(());
    }
    match attribute.short_name().as_str() {
        "ParameterAttribute" => {
            let membership = membership_of(signature, attribute);
            parameter.ever_mandatory |= membership.mandatory;
            parameter.memberships.push(membership);
        }
        "AliasAttribute" => {
            let names = attribute.field("AliasNames").map_or(Ok(None), |names| session.items(&names))?.unwrap_or_default();
            parameter.aliases.extend(names.iter().filter_map(|n| n.as_str().map(Name::new)));
        }
        "AllowNullAttribute" => parameter.allow_null = true,
        "AllowEmptyStringAttribute" => parameter.allow_empty_string = true,
        "AllowEmptyCollectionAttribute" => parameter.allow_empty_collection = true,
        "CredentialAttribute" => parameter.credential = true,
        "ArgumentCompletionsAttribute" => {
            let texts = attribute.field("Completions").map_or(Ok(None), |texts| session.items(&texts))?.unwrap_or_default();
            parameter.completions.extend(texts.iter().filter_map(|t| t.as_str().map(Str::from)));
        }
        "ArgumentCompleterAttribute" => {
            if let Some(block) = attribute.field("ScriptBlock") {
                parameter.completer = Some(Box::new(move |_| Ok(block.clone())));
            }
        }
        _ => {}
    }
    Ok(())
}

fn membership_of(signature: &mut Signature, attribute: &AttributeObject) -> Membership {
    let on = |name: &str| attribute.field(name).is_some_and(|v| crate::convert::truth(&v));
    let set = attribute.field("ParameterSetName");
    let set = set.as_ref().and_then(Value::as_str).filter(|s| !s.is_empty() && !s.eq_ignore_ascii_case("__AllParameterSets"));
    let mask = set.map_or(u32::MAX, |name| signature.set_bit(Name::new(name)));
    Membership {
        mask,
        mandatory: on("Mandatory"),
        position: match attribute.field("Position") {
            Some(Value::Int(n)) if n >= 0 => Some(n),
            _ => None,
        },
        by_value: on("ValueFromPipeline"),
        by_property: on("ValueFromPipelineByPropertyName"),
        remaining: on("ValueFromRemainingArguments"),
        help: attribute.field("HelpMessage").and_then(|h| h.as_str().map(str::to_owned)).unwrap_or_default(),
        hidden: on("DontShow"),
    }
}
