//! Property expressions: what `-Property` of Select-, Sort-, Group-, Measure-Object and Format-* takes: a name, a wildcard,
//! a script block, or a hashtable such as `@{ Name = 'GB'; Expression = { $_.Size / 1GB } }`.

use engine::operators::wildcard::{Pattern, has_wildcards};
use engine::run::ScriptBlock;
use engine::types::members::{self, MemberType};
use engine::value::Member;
use engine::{ErrorCategory, ErrorRecord, Failure, Fault, Invocation, Name, Session, Str, Value, convert};
use std::rc::Rc;

/// Where the value comes from.
#[derive(Clone)]
pub enum Source {
    /// A property of this name, as it was written
    Name(Name, Str),
    /// All properties whose names fit
    Wildcard(Rc<Pattern>, Str),
    /// What a script block gives for the object in `$_`
    Block(Rc<ScriptBlock>),
}

/// A property expression.
#[derive(Clone)]
pub struct Expression {
    /// Where the value comes from.
    pub source: Source,
    /// `Name` or `Label`
    pub label: Option<Str>,
    /// `FormatString`
    pub format: Option<Str>,
    /// `Alignment`: `left`, `center`, `right`
    pub alignment: Option<Str>,
    /// `Width`
    pub width: Option<usize>,
    /// `Depth`
    pub depth: Option<usize>,
    /// `Descending`, or the reverse of `Ascending`
    pub descending: Option<bool>,
}

/// The keys that a command knows in hashtables, and which must be there.
pub struct Keys {
    /// The keys in full; a script may write any unambiguous beginning.
    pub known: &'static [&'static str],
    /// Whether `Expression` may be left out.
    pub needs_expression: bool,
}

/// The keys of Select-Object.
pub const SELECT_KEYS: Keys = Keys { known: &["name", "label", "expression"], needs_expression: true };
/// The keys of Sort-Object.
pub const SORT_KEYS: Keys = Keys { known: &["expression", "ascending", "descending"], needs_expression: true };
/// The keys of Group-Object, Measure-Object and Compare-Object.
pub const GROUP_KEYS: Keys = Keys { known: &["expression"], needs_expression: true };
/// The keys of Format-Table.
pub const TABLE_KEYS: Keys = Keys { known: &["name", "label", "expression", "formatstring", "width", "alignment"], needs_expression: true };
/// The keys of Format-List and of `-GroupBy`.
pub const LIST_KEYS: Keys = Keys { known: &["name", "label", "expression", "formatstring"], needs_expression: true };
/// The keys of Format-Wide.
pub const WIDE_KEYS: Keys = Keys { known: &["expression", "formatstring"], needs_expression: true };
/// The keys of Format-Custom.
pub const CUSTOM_KEYS: Keys = Keys { known: &["expression", "depth"], needs_expression: true };

fn refuse(id: &'static str) -> Fault {
    Fault::new(id, ErrorCategory::InvalidArgument, "Specified method is not supported.").exception("System.NotSupportedException")
}

impl Expression {
    /// The expression of a source alone.
    pub fn of(source: Source) -> Expression {
        Expression { source, label: None, format: None, alignment: None, width: None, depth: None, descending: None }
    }

    /// The expression of a property name or wildcard.
    pub fn named(text: &Str) -> Expression {
        if has_wildcards(text)
            && let Ok(pattern) = Pattern::cached(text, false)
        {
            return Expression::of(Source::Wildcard(pattern, text.clone()));
        }
        Expression::of(Source::Name(Name::new(text), text.clone()))
    }

    /// The expressions of all items of a parameter.
    pub fn parse_all(session: &mut Session, items: &[Value], keys: &Keys) -> Result<Vec<Expression>, Fault> {
        items.iter().map(|item| Expression::parse(session, item, keys)).collect()
    }

    /// The expression that a value means.
    pub fn parse(session: &mut Session, value: &Value, keys: &Keys) -> Result<Expression, Fault> {
        match value.base() {
            Value::Str(text) => Ok(Expression::named(text)),
            Value::Block(block) => Ok(Expression::of(Source::Block(block.clone()))),
            Value::Map(map) => Expression::of_pairs(session, map.pairs(), keys),
            Value::Null | Value::Seq(_) => Err(refuse("DictionaryKeyUnknownType").target(value.clone())),
            other => match convert::text(session, other) {
                Ok(text) => Ok(Expression::named(&text)),
                Err(_) => Err(refuse("DictionaryKeyUnknownType").target(value.clone())),
            },
        }
    }

    fn of_pairs(session: &mut Session, pairs: Vec<(Value, Value)>, keys: &Keys) -> Result<Expression, Fault> {
        let mut out = Expression::named(&Str::from(""));
        let mut has_source = false;
        for (key, value) in pairs {
            let key = key.as_str().map(str::to_lowercase).ok_or_else(|| refuse("DictionaryKeyNonString"))?;
            let mut fitting = keys.known.iter().filter(|known| known.starts_with(&*key));
            let full = match (fitting.next(), keys.known.contains(&&*key)) {
                (Some(_), true) => key.as_str(),
                (Some(full), false) if fitting.next().is_none() => full,
                (Some(_), false) => return Err(refuse("DictionaryKeyAmbiguous")),
                (None, _) => return Err(refuse("DictionaryKeyIllegal")),
            };
            out.set(session, full, &value, keys)?;
            has_source |= full == "expression";
        }
        match (has_source, out.label.clone()) {
            (true, _) => Ok(out),
            (false, Some(label)) if !keys.needs_expression => Ok(Expression { label: None, ..Expression::named(&label) }),
            _ => Err(refuse("DictionaryKeyMandatoryEntry")),
        }
    }

    fn set(&mut self, session: &mut Session, key: &str, value: &Value, keys: &Keys) -> Result<(), Fault> {
        let mut text = || match value.base() {
            Value::Null | Value::Seq(_) | Value::Map(_) => Err(refuse("DictionaryKeyIllegalValue")),
            other => convert::text(session, other).map_err(|_| refuse("DictionaryKeyIllegalValue")),
        };
        let number = || match value.base() {
            Value::Int(n) => usize::try_from(*n).map_err(|_| refuse("DictionaryKeyIllegalValue")),
            _ => Err(refuse("DictionaryKeyIllegalValue")),
        };
        match key {
            "name" | "label" => {
                let label = text()?;
                if label.is_empty() {
                    return Err(refuse("DictionaryKeyEmptyValue"));
                }
                self.label = Some(label);
            }
            "formatstring" => self.format = Some(text()?),
            "alignment" => {
                let wanted = text()?.to_lowercase();
                let full = ["left", "center", "right"].iter().find(|a| !wanted.is_empty() && a.starts_with(&wanted));
                self.alignment = Some(Str::from(*full.ok_or_else(|| refuse("DictionaryKeyIllegalValue"))?));
            }
            "width" => self.width = Some(number()?),
            "depth" => self.depth = Some(number()?),
            "ascending" => self.descending = Some(!convert::truth(value)),
            "descending" => self.descending = Some(convert::truth(value)),
            _ => self.source = Expression::parse(session, value, keys)?.source,
        }
        Ok(())
    }

    /// The name under which the value is shown.
    pub fn label(&self) -> Str {
        match (&self.label, &self.source) {
            (Some(label), _) => label.clone(),
            (None, Source::Name(_, text) | Source::Wildcard(_, text)) => text.clone(),
            (None, Source::Block(block)) => Str::from(block.text()),
        }
    }

    /// Whether the value is computed or renamed.
    pub fn is_calculated(&self) -> bool {
        self.label.is_some() || matches!(self.source, Source::Block(_))
    }

    /// The value for an object: none when it has no such property. A wildcard reads the first that fits.
    pub fn read(&self, session: &mut Session, object: &Value) -> Result<Option<Value>, Failure> {
        match &self.source {
            Source::Name(name, _) => property(session, object, *name),
            Source::Block(block) => session.block_value(block, object.clone()).map(Some),
            Source::Wildcard(pattern, _) => {
                let found = property_names(session, object).into_iter().find(|n| pattern.matches(&n.text()));
                found.map_or(Ok(None), |name| property(session, object, name))
            }
        }
    }

    /// The expressions that stand for this one on an object: a wildcard gives one for each property that fits.
    pub fn expand(&self, session: &mut Session, object: &Value) -> Vec<Expression> {
        match &self.source {
            Source::Wildcard(pattern, _) => property_names(session, object)
                .into_iter()
                .filter(|name| pattern.matches(&name.text()))
                .map(|name| Expression { source: Source::Name(name, Str::from(name.text())), ..self.clone() })
                .collect(),
            _ => vec![self.clone()],
        }
    }
}

/// A property of an object; the keys of a dictionary count first.
pub fn property(session: &mut Session, object: &Value, name: Name) -> Result<Option<Value>, Failure> {
    match object {
        Value::Object(own) if own.class.is_none() => {
            if let Some(value) = own.bag.borrow().get(name)
                && !matches!(value, Value::Member(_))
            {
                return Ok(Some(value.clone()));
            }
        }
        Value::Map(map) => {
            if let Some(value) = map.get_text(&name.text()) {
                return Ok(Some(value));
            }
        }
        _ => {}
    }
    members::property(session, object, name)
}

/// The names of the properties of an object in the order in which they are shown.
pub fn property_names(_session: &mut Session, object: &Value) -> Vec<Name> {
    if let Value::Object(own) = object
        && own.class.is_none()
        && own.inner.borrow().is_null()
    {
        let bag = own.bag.borrow();
        return bag.iter().filter(|(_, value)| is_property(value)).map(|(name, _)| name).collect();
    }
    let properties = |kind: MemberType| {
        use MemberType::*;
        matches!(kind, AliasProperty | CodeProperty | Property | NoteProperty | ScriptProperty)
    };
    let class = match object {
        Value::Object(own) => own.class.clone(),
        _ => None,
    };
    let shown = |name: Name| !class.as_ref().is_some_and(|class| engine::types::class::is_hidden(class, name));
    let names = members::property_names(object);
    names.into_iter().filter(|(name, kind)| properties(*kind) && shown(*name)).map(|(name, _)| name).collect()
}

fn is_property(value: &Value) -> bool {
    match value {
        Value::Member(member) => matches!(**member, Member::Alias(_) | Member::Script(_)),
        _ => true,
    }
}

/// The value of a key; an error in a script block is reported, and the key is null.
pub fn read_key(cx: &mut Invocation, expression: &Expression, object: &Value) -> Result<Option<Value>, Failure> {
    let failure = match expression.read(cx.session, object) {
        Err(failure) if failure.is_error() => failure,
        other => return other,
    };
    let record = ErrorRecord::of_failure(failure)?;
    let Some(own) = record.downcast::<ErrorRecord>() else { return Ok(None) };
    let mut fault = Fault::new("ExpressionEvaluation", ErrorCategory::InvalidResult, own.message()).target(object.clone());
    fault.object = own.exception.clone();
    cx.error(fault)?;
    Ok(None)
}

/// Goes on after an error in one object; control flow unwinds.
pub fn tolerate(result: Result<Option<Value>, Failure>) -> Result<Option<Value>, Failure> {
    match result {
        Err(failure) if failure.is_error() => Ok(None),
        other => other,
    }
}
