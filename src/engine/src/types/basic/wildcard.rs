//! `System.Management.Automation.WildcardPattern`

use super::{int, text, thrown};
use crate::R;
use crate::operators::wildcard::{Pattern, escape, has_wildcards, unescape};
use crate::run::Session;
use crate::types::{Method, Type, TypeTable, method};
use crate::value::{Native, Str, Value};
use std::any::Any;
use std::rc::Rc;

const NAME: &str = "System.Management.Automation.WildcardPattern";

/// A wildcard pattern as an object.
pub struct WildcardPattern {
    /// The pattern's text.
    pub source: Str,
    /// The pattern, ready to match.
    pub pattern: Rc<Pattern>,
}

impl Native for WildcardPattern {
    fn type_of(&self) -> Type {
        Type::known(NAME)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn make(a: &[Value]) -> R {
    let source = text(&a[0]);
    // IgnoreCase is 2; a pattern object is case-sensitive by itself.
    let case_sensitive = a.get(1).is_none_or(|options| int(options) & 2 == 0);
    match Pattern::cached(&source, case_sensitive) {
        Ok(pattern) => Ok(Value::native(WildcardPattern { source, pattern })),
        Err(_) => Err(thrown(
            "System.Management.Automation.WildcardPatternException",
            format!("The specified wildcard character pattern is not valid: {source}"),
        )),
    }
}

fn is_match(_: &mut Session, this: &Value, a: &[Value]) -> R {
    Ok(Value::Bool(this.downcast::<WildcardPattern>().is_some_and(|w| w.pattern.matches(&text(&a[0])))))
}

/// A pattern in WQL: `%` and `_`.
fn to_wql(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let source = this.downcast::<WildcardPattern>().map(|w| w.source.clone()).unwrap_or_else(|| Str::from(""));
    let mut out = String::new();
    let mut chars = source.chars();
    while let Some(c) = chars.next() {
        match c {
            '*' => out.push('%'),
            '?' => out.push('_'),
            '%' | '_' => out.push_str(&format!("[{c}]")),
            '`' => out.extend(chars.next()),
            c => out.push(c),
        }
    }
    Ok(Value::text(out))
}

static METHODS: &[Method] = &[
    method("bool IsMatch(string input)", is_match),
    method("string ToWql()", to_wql),
    method("static bool ContainsWildcardCharacters(string pattern)", |_, _, a| Ok(Value::Bool(has_wildcards(&text(&a[0]))))),
    method("static string Escape(string pattern)", |_, _, a| Ok(Value::text(escape(&text(&a[0]))))),
    method("static string Unescape(string pattern)", |_, _, a| Ok(Value::text(unescape(&text(&a[0]))))),
    method("static WildcardPattern Get(string pattern, System.Management.Automation.WildcardOptions options)", |_, _, a| make(a)),
];

fn from_text(_: &mut Session, value: &Value) -> Option<R> {
    match value {
        Value::Str(_) => Some(make(std::slice::from_ref(value))),
        _ => None,
    }
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: NAME,
    methods: METHODS,
    constructors: &[
        method("(string pattern)", |_, _, a| make(a)),
        method("(string pattern, System.Management.Automation.WildcardOptions options)", |_, _, a| make(a)),
    ],
    convert: Some(from_text),
    ..TypeTable::EMPTY
}];
