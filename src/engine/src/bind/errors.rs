//! The errors of binding, with PowerShell's ids and sentences.

use super::{Argument, Parameter, Signature};
use crate::error::{ErrorCategory, ErrorRecord, Failure, Fault, Position, Unwind};
use crate::run::Session;
use crate::types::Type;
use crate::value::Value;
use crate::{Name, convert};
use std::cell::RefCell;
use std::rc::Rc;
use syntax::{Source, Span};

/// Whom a call is for.
#[derive(Clone)]
pub(crate) struct Callee {
    /// The command's name.
    pub name: Name,
    /// The .NET class of a built-in command; none for script functions.
    pub class: Option<String>,
    /// Whether another stage stands before it.
    pub expects_input: bool,
    /// Where the call stands.
    pub place: Option<(Rc<Source>, Span)>,
}

impl Callee {
    /// The name that a script block goes by.
    pub(crate) fn nameless() -> Name {
        thread_local! {
            static EMPTY: Name = Name::new("");
        }
        EMPTY.with(|name| *name)
    }

    /// The name, where it has one.
    pub(crate) fn named(&self) -> Option<Name> {
        (self.name != Callee::nameless()).then_some(self.name)
    }
}

const BINDING: &str = "System.Management.Automation.ParameterBindingException";

fn failure(callee: &Callee, id: &str, category: ErrorCategory, message: String, exception: &'static str, span: Span) -> Failure {
    failure_with(callee, id, category, message, exception, span, Value::Null, None)
}

#[allow(clippy::too_many_arguments, reason = "the parts of one error")]
fn failure_with(
    callee: &Callee,
    id: &str,
    category: ErrorCategory,
    message: String,
    exception: &'static str,
    span: Span,
    inner: Value,
    help: Option<String>,
) -> Failure {
    let mut fault = Fault::new(id.to_owned(), category, message).exception(exception).inner(inner);
    if let Some(help) = help {
        fault = fault.help(help);
    }
    of_fault(callee, fault, span)
}

/// A fault as the callee's error.
fn of_fault(callee: &Callee, mut fault: Fault, span: Span) -> Failure {
    let suffix = callee.class.clone().unwrap_or_else(|| callee.name.to_string());
    if !suffix.is_empty() {
        fault.id = format!("{},{suffix}", fault.id).into();
    }
    let record = ErrorRecord::of_fault(fault);
    if let Some(record) = record.downcast::<ErrorRecord>() {
        *record.activity.borrow_mut() = callee.name.to_string();
        if let Some((source, whole)) = &callee.place {
            let span = if span.is_empty() { *whole } else { span };
            *record.position.borrow_mut() = Some(Position { source: source.clone(), span });
        }
    }
    Box::new(Unwind::Record(record))
}

pub(super) fn unknown_parameter(callee: &Callee, name: Name, span: Span, signature: &Signature) -> Failure {
    let message = format!("A parameter cannot be found that matches parameter name '{name}'.");
    let nearest = crate::text::nearest(&name.text(), signature.params.iter().map(|p| p.name.text()));
    let help = nearest.map(|n| format!("Did you mean -{n}?"));
    about(failure_with(callee, "NamedParameterNotFound", ErrorCategory::InvalidArgument, message, BINDING, span, Value::Null, help), name)
}

pub(super) fn ambiguous_parameter(callee: &Callee, name: Name, names: impl Iterator<Item = Name>, span: Span) -> Failure {
    let list: Vec<String> = names.map(|n| format!("-{n}")).collect();
    let message = format!(
        "Parameter cannot be processed because the parameter name '{name}' is ambiguous. Possible matches include: {}.",
        list.join(" ")
    );
    about(failure(callee, "AmbiguousParameter", ErrorCategory::InvalidArgument, message, BINDING, span), name)
}

pub(super) fn missing_argument(callee: &Callee, param: &Parameter, span: Span) -> Failure {
    let ty = type_text(param);
    let message = format!("Missing an argument for parameter '{}'. Specify a parameter of type '{ty}' and try again.", param.name);
    about(failure(callee, "MissingArgument", ErrorCategory::InvalidArgument, message, BINDING, span), param.name)
}

pub(super) fn already_bound(callee: &Callee, param: &Parameter, span: Span) -> Failure {
    let message = format!(
        "Cannot bind parameter because parameter '{0}' is specified more than once. To provide multiple values to parameters that can accept \
         multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\".",
        param.name
    );
    about(failure(callee, "ParameterAlreadyBound", ErrorCategory::InvalidArgument, message, BINDING, span), param.name)
}

pub(super) fn ambiguous_set(callee: &Callee) -> Failure {
    let message = "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an \
                   insufficient number of parameters were provided.";
    failure(callee, "AmbiguousParameterSet", ErrorCategory::InvalidArgument, message.to_owned(), BINDING, Span::default())
}

pub(super) fn no_position(callee: &Callee, session: &mut Session, argument: &Argument) -> Failure {
    let text = argument.value.as_ref().and_then(|v| convert::text(session, v).ok()).map_or(String::new(), |t| t.to_string());
    let message = format!("A positional parameter cannot be found that accepts argument '{text}'.");
    failure(callee, "PositionalParameterNotFound", ErrorCategory::InvalidArgument, message, BINDING, argument.span)
}

pub(super) fn missing_mandatory(callee: &Callee, names: impl Iterator<Item = Name>) -> Failure {
    let list: Vec<String> = names.map(|n| n.to_string()).collect();
    let message = format!("Cannot process command because of one or more missing mandatory parameters: {}.", list.join(" "));
    failure(callee, "MissingMandatoryParameter", ErrorCategory::InvalidArgument, message, BINDING, Span::default())
}

const VALIDATION: &str = "System.Management.Automation.ParameterBindingValidationException";

pub(super) fn invalid(callee: &Callee, param: &Parameter, refusal: &str, span: Span) -> Failure {
    let message = format!("Cannot validate argument on parameter '{}'. {refusal}", param.name);
    let inner =
        Value::native(crate::error::Exception::new("System.Management.Automation.ValidationMetadataException", refusal, Value::Null));
    let help = set_help(param, refusal);
    failure_with(callee, "ParameterArgumentValidationError", ErrorCategory::InvalidData, message, VALIDATION, span, inner, help)
}

/// `Cannot process argument transformation on parameter 'x'. ...`
pub(super) fn transformation_failed(callee: &Callee, param: &Parameter, text: String, span: Span) -> Failure {
    let message = format!("Cannot process argument transformation on parameter '{}'. {text}", param.name);
    let exception = "System.Management.Automation.ParameterBindingArgumentTransformationException";
    failure(callee, "ParameterArgumentTransformationError", ErrorCategory::InvalidData, message, exception, span)
}

/// What a `dynamicparam` block could not do.
pub(crate) fn no_dynamic(callee: &Callee, failure: Failure) -> Failure {
    if !failure.is_error() {
        return failure;
    }
    let Ok(record) = ErrorRecord::of_failure(failure) else { return not_bound(callee, &Value::Null) };
    let inner = record.downcast::<ErrorRecord>();
    let text = inner.map_or(String::new(), ErrorRecord::message);
    let message = format!("Cannot retrieve the dynamic parameters for the cmdlet. {text}");
    let inner = inner.map_or(Value::Null, |r| r.exception.clone());
    let span = Span::default();
    failure_with(callee, "GetDynamicParametersException", ErrorCategory::InvalidArgument, message, BINDING, span, inner, None)
}

/// For a set: the nearest of the values.
fn set_help(param: &Parameter, refusal: &str) -> Option<String> {
    let check = param.checks.iter().find(|c| c.kind == super::CheckKind::Set)?;
    let values = check.values.get()?;
    let texts: Vec<Rc<str>> = values.iter().filter_map(|v| v.as_str().map(Rc::from)).collect();
    let given = refusal.strip_prefix("The argument \"")?.split('"').next()?;
    let list: Vec<&str> = texts.iter().map(|t| &**t).collect();
    let valid = format!("Valid values of -{}: {}.", param.name, list.join(", "));
    Some(match crate::text::nearest(given, texts.iter().cloned()) {
        Some(near) => format!("{valid} Did you mean {near}?"),
        None => valid,
    })
}

/// A validation script that failed by an error of its own.
pub(super) fn invalid_by(_: &mut Session, callee: &Callee, param: &Parameter, failure: Failure, span: Span) -> Failure {
    match ErrorRecord::of_failure(failure) {
        Ok(record) => {
            let text = record.downcast::<ErrorRecord>().map_or(String::new(), ErrorRecord::message);
            invalid(callee, param, &text, span)
        }
        Err(other) => other,
    }
}

/// Refuses null, empty text and empty collections for mandatory parameters.
pub(super) fn refuse_empty(callee: &Callee, param: &Parameter, value: &Value, span: Span) -> Result<(), Failure> {
    let (id, what) = match value.base() {
        Value::Null if !param.allow_null => ("ParameterArgumentValidationErrorNullNotAllowed", "it is null"),
        // Only a parameter of strings refuses the empty one.
        Value::Str(text) if text.is_empty() && !param.allow_empty_string && param.ty.text().starts_with("System.String") => {
            ("ParameterArgumentValidationErrorEmptyStringNotAllowed", "it is an empty string")
        }
        // Only a parameter of a collection type looks into collections: `[object]` takes an empty one.
        Value::Seq(seq) if seq.is_empty() && !param.allow_empty_collection && param.ty.text().contains('[') => {
            let array = seq.kind == crate::SeqKind::Array;
            (
                if array {
                    "ParameterArgumentValidationErrorEmptyArrayNotAllowed"
                } else {
                    "ParameterArgumentValidationErrorEmptyCollectionNotAllowed"
                },
                if array { "it is an empty array" } else { "it is an empty collection" },
            )
        }
        Value::Seq(seq) if !param.allow_null || !param.allow_empty_string => match empty_item(param, seq) {
            Some(found) => found,
            None => return Ok(()),
        },
        _ => return Ok(()),
    };
    let message = format!("Cannot bind argument to parameter '{}' because {what}.", param.name);
    Err(failure(callee, id, ErrorCategory::InvalidData, message, VALIDATION, span))
}

/// An item of a collection that a mandatory parameter refuses.
fn empty_item(param: &Parameter, seq: &crate::Seq) -> Option<(&'static str, &'static str)> {
    let strings = seq.element_type().is_some_and(|t| t.name() == "System.String");
    seq.items.borrow().iter().find_map(|item| match item {
        Value::Null if !param.allow_null => Some(("ParameterArgumentValidationErrorNullNotAllowed", "it is null")),
        Value::Str(text) if strings && text.is_empty() && !param.allow_empty_string => {
            Some(("ParameterArgumentValidationErrorEmptyStringNotAllowed", "it is an empty string"))
        }
        _ => None,
    })
}

pub(super) fn not_a_bool(callee: &Callee, param: &Parameter, value: &Value, span: Span) -> Failure {
    let ty = Type::of(value).map_or(String::new(), |t| t.name().to_owned());
    let message = if callee.class.is_some() {
        format!("Cannot convert '{ty}' to the type 'System.Management.Automation.SwitchParameter' required by parameter '{}'. ", param.name)
    } else {
        format!(
            "Cannot process argument transformation on parameter '{}'. Cannot convert value \"{ty}\" to type \
             \"System.Management.Automation.SwitchParameter\". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.",
            param.name
        )
    };
    let id = if callee.class.is_some() { "CannotConvertArgument" } else { "ParameterArgumentTransformationError" };
    let category = if callee.class.is_some() { ErrorCategory::InvalidArgument } else { ErrorCategory::InvalidData };
    failure(callee, id, category, message, transformation(callee), span)
}

fn transformation(callee: &Callee) -> &'static str {
    if callee.class.is_some() { BINDING } else { "System.Management.Automation.ParameterBindingArgumentTransformationException" }
}

pub(super) fn not_a_bool_parameter(
    session: &mut Session,
    callee: &Callee,
    param: &Parameter,
    value: &Value,
    ty: &Type,
    span: Span,
) -> Failure {
    let text = convert::text(session, value).map_or(String::new(), |t| t.to_string());
    let given = Type::of(value).map_or(String::new(), |t| t.name().to_owned());
    let _ = text;
    let reason = format!(
        "Cannot convert value \"{given}\" to type \"{}\". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.",
        ty.name()
    );
    conversion_failure(callee, param, &reason, Value::Null, span)
}

/// A value that cannot become the parameter's type.
/// Whether a text names an encoding, as `-Encoding` takes it.
pub(super) fn is_encoding_name(text: &str) -> bool {
    const OWN: [&str; 16] = [
        "ascii",
        "ansi",
        "bigendianunicode",
        "bigendianutf32",
        "oem",
        "unicode",
        "utf7",
        "utf8",
        "utf8bom",
        "utf8nobom",
        "utf32",
        "default",
        "string",
        "unknown",
        "byte",
        "latin1",
    ];
    OWN.iter().any(|name| name.eq_ignore_ascii_case(text))
        || text.parse::<u16>().is_ok()
        || encoding_rs::Encoding::for_label(text.as_bytes()).is_some()
}

/// A text that is no encoding: the parameter's transformation says so.
pub(super) fn not_an_encoding(callee: &Callee, param: &Parameter, text: &str, span: Span) -> Failure {
    let message = format!(
        "Cannot process argument transformation on parameter '{}'. '{text}' is not a supported encoding name. For information on defining a \
         custom encoding, see the documentation for the Encoding.RegisterProvider method. (Parameter 'name')",
        param.name
    );
    failure(
        callee,
        "ParameterArgumentTransformationError",
        ErrorCategory::InvalidData,
        message,
        "System.Management.Automation.ParameterBindingArgumentTransformationException",
        span,
    )
}

pub(super) fn no_conversion(
    session: &mut Session,
    callee: &Callee,
    param: &Parameter,
    value: &Value,
    ty: &Type,
    cause: Option<Failure>,
    span: Span,
) -> Failure {
    let (reason, inner) = match cause.map(ErrorRecord::of_failure) {
        Some(Ok(record)) => {
            let text = record.downcast::<ErrorRecord>().map_or(String::new(), ErrorRecord::message);
            (text, record.downcast::<ErrorRecord>().map_or(Value::Null, |r| r.exception.clone()))
        }
        Some(Err(other)) => return other,
        None if value.is_null() => (format!("Cannot convert null to type \"{}\".", ty.name()), Value::Null),
        None if ty.name() == "System.String" => (format!("Cannot convert value to type {}.", ty.name()), Value::Null),
        None => {
            let text = convert::text(session, value).map_or(String::new(), |t| t.to_string());
            (format!("Cannot convert value \"{text}\" to type \"{}\".", ty.name()), Value::Null)
        }
    };
    conversion_failure(callee, param, &reason, inner, span)
}

fn conversion_failure(callee: &Callee, param: &Parameter, reason: &str, inner: Value, span: Span) -> Failure {
    let (id, category, message) = if callee.class.is_some() {
        ("CannotConvertArgumentNoMessage", ErrorCategory::InvalidArgument, format!("Cannot bind parameter '{}'. {reason}", param.name))
    } else {
        let message = format!("Cannot process argument transformation on parameter '{}'. {reason}", param.name);
        ("ParameterArgumentTransformationError", ErrorCategory::InvalidData, message)
    };
    failure_with(callee, id, category, message, transformation(callee), span, inner, None)
}

/// Whether a failure says that a value has the wrong type (and not that it was refused).
pub(super) fn is_conversion(failure: &Failure) -> bool {
    let Unwind::Record(record) = &**failure else { return false };
    record.downcast::<ErrorRecord>().is_some_and(|r| {
        let id: &RefCell<String> = &r.id;
        let id = id.borrow();
        id.starts_with("CannotConvertArgument") || id.starts_with("ParameterArgumentTransformationError")
    })
}

/// Nothing takes a pipeline object.
pub(crate) fn not_bound(callee: &Callee, object: &Value) -> Failure {
    let message = "The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the \
                   input and its properties do not match any of the parameters that take pipeline input.";
    let fault = Fault::new("InputObjectNotBound", ErrorCategory::InvalidArgument, message).exception(BINDING).target(object.clone());
    of_fault(callee, fault, Span::default())
}

/// The same failure with `ParameterName` of its exception.
fn about(failure: Failure, name: Name) -> Failure {
    if let Unwind::Record(record) = &*failure {
        let exception = record.downcast::<ErrorRecord>().map(|r| r.exception.clone()).unwrap_or_default();
        if let Some(exception) = exception.downcast::<crate::error::Exception>() {
            exception.details.borrow_mut().push((Name::new("ParameterName"), Value::text(name.text())));
        }
    }
    failure
}

fn type_text(param: &Parameter) -> String {
    match &param.ty {
        super::ParamType::Any => "System.Object".to_owned(),
        super::ParamType::Switch => "System.Management.Automation.SwitchParameter".to_owned(),
        super::ParamType::Known(ty) => ty.name().to_owned(),
        super::ParamType::Named(name, _) => name.name.clone(),
    }
}
