//! `System.Globalization`: CultureInfo, NumberFormatInfo, TextInfo, CompareInfo.

use super::culture_data::{Facts, by_lcid, find};
use super::{array_of, int, text, thrown};
use crate::convert::kind::Kind;
use crate::operators::collate;
use crate::run::Session;
use crate::text::culture::{NumberFormat, number_format};
use crate::types::{Method, Property, Type, TypeTable, method, property};
use crate::value::{Native, Value};
use crate::{Failure, R};
use std::any::Any;

/// What part of a culture an object is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Culture,
    Numbers,
    Text,
    Compare,
    Dates,
}

/// A culture, or a part of one.
struct Culture {
    facts: &'static Facts,
    part: Part,
}

impl Native for Culture {
    fn type_of(&self) -> Type {
        Type::known(match self.part {
            Part::Culture => "System.Globalization.CultureInfo",
            Part::Numbers => "System.Globalization.NumberFormatInfo",
            Part::Text => "System.Globalization.TextInfo",
            Part::Compare => "System.Globalization.CompareInfo",
            Part::Dates => "System.Globalization.DateTimeFormatInfo",
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        match self.part {
            Part::Culture => Some(self.facts.name.to_owned()),
            Part::Text => Some(format!("TextInfo - {}", self.facts.name)),
            Part::Compare => Some(format!("CompareInfo - {}", self.facts.name)),
            Part::Numbers | Part::Dates => None,
        }
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<Culture>().is_some_and(|o| o.part == self.part && o.facts.name == self.facts.name)
    }
}

/// The name of the culture that a format provider is; empty for the invariant one and for null.
pub(crate) fn name_of(provider: &Value) -> &'static str {
    provider.downcast::<Culture>().map_or("", |c| c.facts.name)
}

/// How a format provider writes numbers.
pub(super) fn numbers_of(provider: &Value) -> &'static NumberFormat {
    number_format(name_of(provider))
}

fn part(facts: &'static Facts, part: Part) -> Value {
    Value::native(Culture { facts, part })
}

/// A culture by name, as a value; none when it is unknown.
pub(crate) fn culture(name: &str) -> Option<Value> {
    find(name).map(|facts| part(facts, Part::Culture))
}

fn invariant() -> R {
    Ok(culture("").unwrap_or_default())
}

fn facts(this: &Value) -> Result<&'static Facts, Failure> {
    this.downcast::<Culture>().map(|c| c.facts).ok_or_else(|| thrown("System.InvalidCastException", "The object is no CultureInfo."))
}

fn unknown(name: &str) -> Failure {
    thrown(
        "System.Globalization.CultureNotFoundException",
        format!("Culture is not supported. (Parameter 'name')\n{name} is an invalid culture identifier."),
    )
}

fn by_name(_: &mut Session, _: &Value, a: &[Value]) -> R {
    match a[0].base() {
        Value::Str(name) => culture(name).ok_or_else(|| unknown(name)),
        number => by_lcid(int(number)).map(|f| part(f, Part::Culture)).ok_or_else(|| unknown(&int(number).to_string())),
    }
}

fn from_value(_: &mut Session, value: &Value) -> Option<R> {
    match value {
        Value::Str(name) => culture(name).map(Ok),
        Value::Int(lcid) => by_lcid(i64::from(*lcid)).map(|f| Ok(part(f, Part::Culture))),
        _ => None,
    }
}

fn parent(facts: &'static Facts) -> &'static str {
    facts.name.split_once('-').map_or("", |(language, _)| language)
}

static PROPERTIES: &[Property] = &[
    property("int LCID", |_, this| Ok(Value::Int(facts(this)?.lcid))),
    property("string Name", |_, this| Ok(Value::text(facts(this)?.name))),
    property("string DisplayName", |_, this| Ok(Value::text(facts(this)?.english))),
    property("string EnglishName", |_, this| Ok(Value::text(facts(this)?.english))),
    property("string NativeName", |_, this| Ok(Value::text(facts(this)?.native))),
    property("string IetfLanguageTag", |_, this| Ok(Value::text(facts(this)?.name))),
    property("string TwoLetterISOLanguageName", |_, this| {
        let facts = facts(this)?;
        Ok(Value::text(if facts.name.is_empty() { "iv" } else { &facts.name[..2] }))
    }),
    property("string ThreeLetterISOLanguageName", |_, this| Ok(Value::text(facts(this)?.three))),
    property("string ThreeLetterWindowsLanguageName", |_, this| Ok(Value::text(facts(this)?.three.to_uppercase()))),
    property("bool IsNeutralCulture", |_, this| Ok(Value::Bool(!facts(this)?.name.is_empty() && !facts(this)?.name.contains('-')))),
    property("bool IsReadOnly", |_, _| Ok(Value::Bool(false))),
    property("bool UseUserOverride", |_, _| Ok(Value::Bool(false))),
    property("cultureinfo Parent", |_, this| Ok(culture(parent(facts(this)?)).or_else(|| culture("")).unwrap_or_default())),
    property("System.Globalization.NumberFormatInfo NumberFormat", |_, this| Ok(part(facts(this)?, Part::Numbers))),
    property("System.Globalization.DateTimeFormatInfo DateTimeFormat", |_, this| Ok(part(facts(this)?, Part::Dates))),
    property("System.Globalization.TextInfo TextInfo", |_, this| Ok(part(facts(this)?, Part::Text))),
    property("System.Globalization.CompareInfo CompareInfo", |_, this| Ok(part(facts(this)?, Part::Compare))),
    property("static cultureinfo CurrentCulture", |_, _| invariant()),
    property("static cultureinfo CurrentUICulture", |_, _| invariant()),
    property("static cultureinfo DefaultThreadCurrentCulture", |_, _| Ok(Value::Null)),
    property("static cultureinfo DefaultThreadCurrentUICulture", |_, _| Ok(Value::Null)),
    property("static cultureinfo InstalledUICulture", |_, _| invariant()),
    property("static cultureinfo InvariantCulture", |_, _| invariant()),
];

static METHODS: &[Method] = &[
    method("System.Object Clone()", |_, this, _| Ok(part(facts(this)?, Part::Culture))),
    method("string ToString()", |_, this, _| Ok(Value::text(facts(this)?.name))),
    method("static cultureinfo CreateSpecificCulture(string name)", by_name),
    method("static cultureinfo GetCultureInfo(string name)", by_name),
    method("static cultureinfo GetCultureInfo(int culture)", by_name),
    method("static cultureinfo ReadOnly(cultureinfo ci)", |_, _, a| Ok(a[0].clone())),
];

fn numbers(this: &Value) -> &'static NumberFormat {
    numbers_of(this)
}

static NUMBER_PROPERTIES: &[Property] = &[
    property("string NumberDecimalSeparator", |_, this| Ok(Value::text(numbers(this).decimal))),
    property("string NumberGroupSeparator", |_, this| Ok(Value::text(numbers(this).group))),
    property("int NumberDecimalDigits", |_, this| Ok(Value::Int(numbers(this).number_digits as i32))),
    property("int[] NumberGroupSizes", |_, _| Ok(array_of(Kind::Int32, vec![Value::Int(3)]))),
    property("string CurrencySymbol", |_, this| Ok(Value::text(numbers(this).currency))),
    property("string CurrencyDecimalSeparator", |_, this| Ok(Value::text(numbers(this).decimal))),
    property("string CurrencyGroupSeparator", |_, this| Ok(Value::text(numbers(this).group))),
    property("int CurrencyDecimalDigits", |_, _| Ok(Value::Int(2))),
    property("string PercentDecimalSeparator", |_, this| Ok(Value::text(numbers(this).decimal))),
    property("string PercentGroupSeparator", |_, this| Ok(Value::text(numbers(this).group))),
    property("int PercentDecimalDigits", |_, this| Ok(Value::Int(numbers(this).percent_digits as i32))),
    property("string PercentSymbol", |_, _| Ok(Value::text("%"))),
    property("string PerMilleSymbol", |_, _| Ok(Value::text("\u{2030}"))),
    property("string NegativeSign", |_, _| Ok(Value::text("-"))),
    property("string PositiveSign", |_, _| Ok(Value::text("+"))),
    property("string NaNSymbol", |_, _| Ok(Value::text("NaN"))),
    property("string PositiveInfinitySymbol", |_, _| Ok(Value::text("Infinity"))),
    property("string NegativeInfinitySymbol", |_, _| Ok(Value::text("-Infinity"))),
    property("static System.Globalization.NumberFormatInfo InvariantInfo", |_, _| {
        Ok(find("").map(|f| part(f, Part::Numbers)).unwrap_or_default())
    }),
    property("static System.Globalization.NumberFormatInfo CurrentInfo", |_, _| {
        Ok(find("").map(|f| part(f, Part::Numbers)).unwrap_or_default())
    }),
];

/// `TextInfo.ToTitleCase`: each word's first letter in upper case, words all in upper case left.
fn title(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    let flush = |word: &mut String, out: &mut String| {
        let upper = word.chars().count() > 1 && word.chars().all(|c| !c.is_lowercase());
        if upper {
            out.push_str(word);
        } else {
            let mut chars = word.chars();
            if let Some(first) = chars.next() {
                out.push(super::classify::upper_char(first));
                out.extend(chars.map(super::classify::lower_char));
            }
        }
        word.clear();
    };
    for c in text.chars() {
        if c.is_alphabetic() || c == '\'' && !word.is_empty() || c.is_numeric() && !word.is_empty() {
            word.push(c);
        } else {
            flush(&mut word, &mut out);
            out.push(c);
        }
    }
    flush(&mut word, &mut out);
    out
}

static TEXT_METHODS: &[Method] = &[
    method("char ToLower(char c)", |_, _, a| Ok(Value::text(super::classify::lower(&text(&a[0])))).map(|v| one_char(&v))),
    method("string ToLower(string str)", |_, _, a| Ok(Value::text(super::classify::lower(&text(&a[0]))))),
    method("char ToUpper(char c)", |_, _, a| Ok(Value::text(super::classify::upper(&text(&a[0])))).map(|v| one_char(&v))),
    method("string ToUpper(string str)", |_, _, a| Ok(Value::text(super::classify::upper(&text(&a[0]))))),
    method("string ToTitleCase(string str)", |_, _, a| Ok(Value::text(title(&text(&a[0]))))),
];

fn one_char(value: &Value) -> Value {
    Value::Char(text(value).unit(0).unwrap_or(0))
}

static TEXT_PROPERTIES: &[Property] = &[
    property("string CultureName", |_, this| Ok(Value::text(facts(this)?.name))),
    property("int LCID", |_, this| Ok(Value::Int(facts(this)?.lcid))),
    property("string ListSeparator", |_, _| Ok(Value::text(","))),
    property("bool IsRightToLeft", |_, _| Ok(Value::Bool(false))),
    property("bool IsReadOnly", |_, _| Ok(Value::Bool(false))),
];

fn compare(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let options = a.get(2).map_or(0, int);
    Ok(Value::Int(match options {
        0x4000_0000 => super::string_static::ordinal(&text(&a[0]), &text(&a[1])),
        n => collate::compare(&text(&a[0]), &text(&a[1]), n & 1 == 0) as i32,
    }))
}

static COMPARE_METHODS: &[Method] = &[
    method("int Compare(string string1, string string2)", compare),
    method("int Compare(string string1, string string2, System.Globalization.CompareOptions options)", compare),
    method("bool IsPrefix(string source, string prefix)", |_, _, a| Ok(Value::Bool(text(&a[0]).starts_with(text(&a[1]).as_str())))),
    method("bool IsSuffix(string source, string suffix)", |_, _, a| Ok(Value::Bool(text(&a[0]).ends_with(text(&a[1]).as_str())))),
];

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Globalization.CultureInfo",
        interfaces: &["System.ICloneable", "System.IFormatProvider"],
        properties: PROPERTIES,
        methods: METHODS,
        constructors: &[
            method("(string name)", by_name),
            method("(int culture)", by_name),
            method("(string name, bool useUserOverride)", by_name),
        ],
        convert: Some(from_value),
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Globalization.NumberFormatInfo",
        interfaces: &["System.ICloneable", "System.IFormatProvider"],
        properties: NUMBER_PROPERTIES,
        constructors: &[method("()", |_, _, _| Ok(find("").map(|f| part(f, Part::Numbers)).unwrap_or_default()))],
        ..TypeTable::EMPTY
    },
    TypeTable { name: "System.Globalization.TextInfo", properties: TEXT_PROPERTIES, methods: TEXT_METHODS, ..TypeTable::EMPTY },
    TypeTable { name: "System.Globalization.CompareInfo", properties: TEXT_PROPERTIES, methods: COMPARE_METHODS, ..TypeTable::EMPTY },
];
