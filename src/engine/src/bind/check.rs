//! Validation attributes.

use crate::compile::Eval;
use crate::error::Failure;
use crate::run::Session;
use crate::types::{AttributeObject, Type};
use crate::value::Value;
use crate::{Name, convert, operators};
use std::cell::OnceCell;
use std::cmp::Ordering;
use syntax::ast::BinaryOp;

/// A validation attribute with its arguments, evaluated when first used.
pub struct Check {
    /// What is checked.
    pub kind: CheckKind,
    /// The positional arguments.
    pub arguments: Vec<Eval>,
    /// `IgnoreCase = $false`, `ErrorMessage = '...'`, ...
    pub named: Vec<(Name, Eval)>,
    /// The arguments' values.
    pub values: OnceCell<Vec<Value>>,
}

/// The kinds of validation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckKind {
    /// `[ValidateSet('a', 'b')]`
    Set,
    /// `[ValidateRange(1, 5)]`, `[ValidateRange('Positive')]`
    Range,
    /// `[ValidateLength(1, 5)]`
    Length,
    /// `[ValidateCount(1, 5)]`
    Count,
    /// `[ValidatePattern('^a')]`
    Pattern,
    /// `[ValidateScript({ $_ -gt 0 })]`
    Script,
    /// `[ValidateNotNull()]`
    NotNull,
    /// `[ValidateNotNullOrEmpty()]`
    NotNullOrEmpty,
    /// `[ValidateNotNullOrWhiteSpace()]`
    NotNullOrWhiteSpace,
}

/// Why a value does not pass, as PowerShell says it.
pub(crate) type Refusal = String;

fn holds_strings(seq: &crate::Seq) -> bool {
    seq.element_type().is_some_and(|t| t.name() == "System.String")
}

impl CheckKind {
    /// The kind of an attribute's name, when it is a validation.
    pub fn of(name: &str) -> Option<CheckKind> {
        let lower = name.to_ascii_lowercase();
        let short = lower.strip_prefix("system.management.automation.").unwrap_or(&lower);
        let short = short.strip_suffix("attribute").unwrap_or(short);
        Some(match short {
            "validateset" => CheckKind::Set,
            "validaterange" => CheckKind::Range,
            "validatelength" => CheckKind::Length,
            "validatecount" => CheckKind::Count,
            "validatepattern" => CheckKind::Pattern,
            "validatescript" => CheckKind::Script,
            "validatenotnull" => CheckKind::NotNull,
            "validatenotnullorempty" => CheckKind::NotNullOrEmpty,
            "validatenotnullorwhitespace" => CheckKind::NotNullOrWhiteSpace,
            _ => return None,
        })
    }
}

impl CheckKind {
    /// The properties of the attribute object that hold the arguments.
    fn fields(self) -> &'static [&'static str] {
        match self {
            CheckKind::Set => &["ValidValues"],
            CheckKind::Range => &["MinRange", "MaxRange", "RangeKind"],
            CheckKind::Length | CheckKind::Count => &["MinLength", "MaxLength"],
            CheckKind::Pattern => &["RegexPattern"],
            CheckKind::Script => &["ScriptBlock"],
            CheckKind::NotNull | CheckKind::NotNullOrEmpty | CheckKind::NotNullOrWhiteSpace => &[],
        }
    }
}

impl Check {
    /// The values of the arguments.
    pub fn values(&self, session: &mut Session) -> Result<&[Value], Failure> {
        if self.values.get().is_none() {
            let mut values = Vec::new();
            for argument in &self.arguments {
                values.push(argument(session)?);
            }
            if self.kind == CheckKind::Set {
                values = flatten(session, values)?;
            }
            let _ = self.values.set(values);
        }
        Ok(self.values.get().map_or(&[], |v| v))
    }

    fn named(&self, session: &mut Session, name: &str) -> Result<Option<Value>, Failure> {
        match self.named.iter().find(|(n, _)| n.is(name)) {
            Some((_, eval)) => eval(session).map(Some),
            None => Ok(None),
        }
    }

    /// Checks a value (each element of a collection where the attribute works on elements); the inner result is the refusal.
    pub(crate) fn test(&self, session: &mut Session, value: &Value) -> Result<Result<(), Refusal>, Failure> {
        match self.kind {
            CheckKind::Count => self.count(session, value),
            CheckKind::NotNull | CheckKind::NotNullOrEmpty | CheckKind::NotNullOrWhiteSpace => Ok(self.presence(value)),
            _ => {
                if let Value::Seq(seq) = value {
                    for item in seq.to_vec() {
                        if let Err(refusal) = self.element(session, &item)? {
                            return Ok(Err(refusal));
                        }
                    }
                    return Ok(Ok(()));
                }
                self.element(session, value)
            }
        }
    }

    /// A check of an attribute object; none when it is no validation.
    pub(super) fn of_object(session: &mut Session, object: &AttributeObject) -> Result<Option<Check>, Failure> {
        let Some(kind) = CheckKind::of(&object.short_name()) else { return Ok(None) };
        let fields: Vec<Value> = kind.fields().iter().filter_map(|f| object.field(f)).collect();
        let values = match (kind, fields.as_slice()) {
            (CheckKind::Set, [list]) => session.items(list)?.unwrap_or_else(|| vec![list.clone()]),
            _ => fields,
        };
        let values = if kind == CheckKind::Set { flatten(session, values)? } else { values };
        let option = |name: &str| object.field(name).map(|v| (Name::new(name), Box::new(move |_: &mut Session| Ok(v.clone())) as Eval));
        let named = ["ErrorMessage", "IgnoreCase", "Options"].into_iter().filter_map(option).collect();
        Ok(Some(Check { kind, arguments: Vec::new(), named, values: OnceCell::from(values) }))
    }

    /// The attribute as an object.
    pub(super) fn object(&self, session: &mut Session) -> Result<Value, Failure> {
        let values = self.values(session)?.to_vec();
        let object = AttributeObject::made(&format!("Validate{:?}Attribute", self.kind), []);
        let Some(inner) = object.downcast::<AttributeObject>() else { return Ok(object) };
        match (self.kind, values.as_slice()) {
            (CheckKind::Set, _) => inner.put("ValidValues", Value::array(values)),
            (CheckKind::Range, [kind]) => inner.put("RangeKind", kind.clone()),
            _ => self.kind.fields().iter().zip(values).for_each(|(field, value)| inner.put(field, value)),
        }
        for (name, value) in &self.named {
            inner.put(&name.text(), value(session)?);
        }
        Ok(object)
    }

    fn element(&self, session: &mut Session, value: &Value) -> Result<Result<(), Refusal>, Failure> {
        match self.kind {
            CheckKind::Set => self.set(session, value),
            CheckKind::Range => self.range(session, value),
            CheckKind::Length => self.length(session, value),
            CheckKind::Pattern => self.pattern(session, value),
            CheckKind::Script => self.script(session, value),
            CheckKind::Count | CheckKind::NotNull | CheckKind::NotNullOrEmpty | CheckKind::NotNullOrWhiteSpace => Ok(Ok(())),
        }
    }

    fn set(&self, session: &mut Session, value: &Value) -> Result<Result<(), Refusal>, Failure> {
        let text = convert::text(session, value)?;
        let case = self.named(session, "IgnoreCase")?.is_some_and(|v| !convert::truth(&v));
        let custom = self.named(session, "ErrorMessage")?;
        let mut names = Vec::new();
        for allowed in self.values(session)?.to_vec() {
            let allowed = convert::text(session, &allowed)?;
            if allowed.as_str() == text.as_str() || (!case && allowed.to_lowercase() == text.to_lowercase()) {
                return Ok(Ok(()));
            }
            names.push(allowed.to_string());
        }
        let list = names.join(",");
        if let Some(custom) = custom {
            let format = convert::text(session, &custom)?;
            return Ok(Err(operators::format(session, &format, &[Value::Str(text), Value::from(list)])?));
        }
        Ok(Err(format!(
            "The argument \"{text}\" does not belong to the set \"{list}\" specified by the ValidateSet attribute. Supply an argument that is \
             in the set and then try the command again."
        )))
    }

    fn range(&self, session: &mut Session, value: &Value) -> Result<Result<(), Refusal>, Failure> {
        let bounds = self.values(session)?.to_vec();
        if let [kind] = bounds.as_slice() {
            return self.range_kind(session, value, kind);
        }
        let [low, high] = bounds.as_slice() else { return Ok(Ok(())) };
        let compared = operators::compare(session, value, high, true).and_then(|h| Ok((operators::compare(session, value, low, true)?, h)));
        let Ok((to_low, to_high)) = compared else {
            return Ok(Err("The argument cannot be validated because its type does not match the type of the range limits.".to_owned()));
        };
        let (text, low, high) = (convert::text(session, value)?, convert::text(session, low)?, convert::text(session, high)?);
        if to_low == Ordering::Less {
            return Ok(Err(format!(
                "The {text} argument is less than the minimum allowed range of {low}. Supply an argument that is greater than or equal to {low} \
                 and then try the command again."
            )));
        }
        if to_high == Ordering::Greater {
            return Ok(Err(format!(
                "The {text} argument is greater than the maximum allowed range of {high}. Supply an argument that is less than or equal to \
                 {high} and then try the command again."
            )));
        }
        Ok(Ok(()))
    }

    fn range_kind(&self, session: &mut Session, value: &Value, kind: &Value) -> Result<Result<(), Refusal>, Failure> {
        let kind = convert::text(session, kind)?.to_lowercase();
        let order = operators::compare(session, value, &Value::Int(0), true)?;
        let (ok, what) = match kind.as_str() {
            "positive" => (order == Ordering::Greater, "is not greater than zero"),
            "nonnegative" => (order != Ordering::Less, "is not greater than or equal to zero"),
            "negative" => (order == Ordering::Less, "is not less than zero"),
            _ => (order != Ordering::Greater, "is not less than or equal to zero"),
        };
        let text = convert::text(session, value)?;
        Ok(if ok { Ok(()) } else { Err(format!("The argument \"{text}\" cannot be validated because its value {what}.")) })
    }

    fn length(&self, session: &mut Session, value: &Value) -> Result<Result<(), Refusal>, Failure> {
        let (low, high) = self.two_ints(session)?;
        let Value::Str(text) = value.base() else {
            let message = "The argument cannot be validated because it is not a string. Supply a string and then try the command again.";
            return Ok(Err(message.to_owned()));
        };
        let length = text.len() as i64;
        if length < low {
            return Ok(Err(format!(
                "The character length ({length}) of the argument is too short. Specify an argument with a length that is greater than or equal \
                 to \"{low}\", and then try the command again."
            )));
        }
        if length > high {
            return Ok(Err(format!(
                "The character length of the {length} argument is too long. Shorten the character length of the argument so it is fewer than or \
                 equal to \"{high}\" characters, and then try the command again."
            )));
        }
        Ok(Ok(()))
    }

    fn count(&self, session: &mut Session, value: &Value) -> Result<Result<(), Refusal>, Failure> {
        let (low, high) = self.two_ints(session)?;
        let count = match value {
            Value::Seq(seq) => seq.len() as i64,
            Value::Null => 0,
            _ => 1,
        };
        if count < low {
            return Ok(Err(format!(
                "The parameter requires at least {low} value(s) and no more than {high} value(s) - {count} value(s) were provided."
            )));
        }
        if count > high {
            return Ok(Err(format!(
                "The parameter requires at least {low} value(s) and no more than {high} value(s) - {count} value(s) were provided."
            )));
        }
        Ok(Ok(()))
    }

    fn two_ints(&self, session: &mut Session) -> Result<(i64, i64), Failure> {
        let int = |v: Option<&Value>| match v {
            Some(Value::Int(n)) => i64::from(*n),
            Some(Value::Long(n)) => *n,
            _ => 0,
        };
        let values = self.values(session)?;
        Ok((int(values.first()), int(values.get(1))))
    }

    fn pattern(&self, session: &mut Session, value: &Value) -> Result<Result<(), Refusal>, Failure> {
        let pattern = self.values(session)?.first().cloned().unwrap_or_default();
        let options = self.named(session, "Options")?;
        let case = options.is_some_and(|o| convert::text(session, &o).is_ok_and(|t| !t.to_lowercase().contains("ignorecase")));
        let text = convert::text(session, value)?;
        let before = session.variable("Matches");
        let matched = operators::binary(session, BinaryOp::Match, case, &Value::Str(text.clone()), &pattern)?;
        session.set_variable("Matches", before)?;
        if convert::truth(&matched) {
            return Ok(Ok(()));
        }
        let pattern = convert::text(session, &pattern)?;
        if let Some(custom) = self.named(session, "ErrorMessage")? {
            let format = convert::text(session, &custom)?;
            return Ok(Err(operators::format(session, &format, &[Value::Str(text), Value::Str(pattern)])?));
        }
        Ok(Err(format!(
            "The argument \"{text}\" does not match the \"{pattern}\" pattern. Supply an argument that matches \"{pattern}\" and try the command \
             again."
        )))
    }

    fn script(&self, session: &mut Session, value: &Value) -> Result<Result<(), Refusal>, Failure> {
        let Some(Value::Block(block)) = self.values(session)?.first().cloned() else { return Ok(Ok(())) };
        let result = session.block_value(&block, value.clone())?;
        if convert::truth(&result) {
            return Ok(Ok(()));
        }
        let text = convert::text(session, value)?;
        let script = block.text().to_owned();
        if let Some(custom) = self.named(session, "ErrorMessage")? {
            let format = convert::text(session, &custom)?;
            return Ok(Err(operators::format(session, &format, &[Value::Str(text), Value::from(script)])?));
        }
        Ok(Err(format!(
            "The \"{script}\" validation script for the argument with value \"{text}\" did not return a result of True. Determine why the \
             validation script failed, and then try the command again."
        )))
    }

    fn presence(&self, value: &Value) -> Result<(), Refusal> {
        let whitespace = self.kind == CheckKind::NotNullOrWhiteSpace;
        let lacking = |v: &Value| match v.base() {
            Value::Null => Some("The argument is null. Provide a valid value for the argument, and then try running the command again."),
            Value::Str(text) if text.is_empty() && self.kind != CheckKind::NotNull => {
                Some("The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.")
            }
            Value::Str(text) if whitespace && text.trim().is_empty() => Some(
                "The argument is null, empty, or consists of only white-space characters. Provide an argument that contains non white-space \
                 characters, and then try the command again.",
            ),
            _ => None,
        };
        let empty = "The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.";
        let refusal = match value {
            Value::Null if self.kind != CheckKind::NotNull => Some(empty),
            Value::Seq(seq) if seq.is_empty() && self.kind != CheckKind::NotNull => {
                Some("The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does \
                      not contain any null values and then try the command again.")
            }
            // The items of an array of objects may be empty texts, those of an array of strings may not.
            Value::Seq(seq) => seq.to_vec().iter().filter(|v| holds_strings(seq) || !matches!(v, Value::Str(_))).find_map(lacking).map(|_| {
                "The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not \
                 contain any null values and then try the command again."
            }),
            Value::Map(map) if map.is_empty() && self.kind != CheckKind::NotNull => Some(empty),
            other => lacking(other),
        };
        refusal.map_or(Ok(()), |r| Err(r.to_owned()))
    }
}

/// The values of a set: an argument may be a type with GetValidValues.
fn flatten(session: &mut Session, values: Vec<Value>) -> Result<Vec<Value>, Failure> {
    let mut all = Vec::new();
    for value in values {
        match value {
            Value::Type(ty) => all.extend(valid_values(session, &ty)?),
            Value::Seq(seq) => all.extend(seq.to_vec()),
            other => all.push(other),
        }
    }
    Ok(all)
}

fn valid_values(session: &mut Session, ty: &Type) -> Result<Vec<Value>, Failure> {
    let object = crate::types::members::construct(session, ty, &[])?;
    let values = crate::types::members::invoke(session, &object, Name::new("GetValidValues"), &[])?;
    Ok(session.items(&values)?.unwrap_or_else(|| vec![values]))
}
