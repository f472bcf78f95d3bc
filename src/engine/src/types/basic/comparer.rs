//! `System.StringComparer`

use super::string_search::{fold, same_ignoring_case};
use super::{flag, int, text};
use crate::R;
use crate::operators::collate;
use crate::run::Session;
use crate::types::{Method, Property, Sort, Type, TypeTable, method, property};
use crate::value::{Native, Str, Value};
use std::any::Any;

/// A comparer, by the number of its `StringComparison`.
pub struct Comparer {
    /// 0 to 5 as in `StringComparison`
    pub comparison: i64,
}

impl Comparer {
    /// Whether it ignores case.
    pub fn ignores_case(&self) -> bool {
        self.comparison % 2 == 1
    }

    fn compare(&self, a: &Str, b: &Str) -> i32 {
        match self.comparison {
            4 => super::string_static::ordinal(a, b),
            5 => {
                let upper = |s: &Str| Str::from(s.chars().map(fold).collect::<String>());
                super::string_static::ordinal(&upper(a), &upper(b))
            }
            n => collate::compare(a, b, n % 2 == 0) as i32,
        }
    }

    fn equal(&self, a: &Str, b: &Str) -> bool {
        match self.comparison {
            4 => a == b,
            5 => same_ignoring_case(a, b),
            n => collate::same(a, b, n % 2 == 0),
        }
    }
}

impl Native for Comparer {
    fn type_of(&self) -> Type {
        Type::known(match self.comparison {
            4 => "System.OrdinalCaseSensitiveComparer",
            5 => "System.OrdinalIgnoreCaseComparer",
            _ => "System.CultureAwareComparer",
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn made(comparison: i64) -> R {
    Ok(Value::native(Comparer { comparison }))
}

fn compare(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let Some(own) = this.downcast::<Comparer>() else { return Ok(Value::Null) };
    Ok(Value::Int(match (a[0].is_null(), a[1].is_null()) {
        (true, true) => 0,
        (true, false) => -1,
        (false, true) => 1,
        (false, false) => own.compare(&text(&a[0]), &text(&a[1])),
    }))
}

fn equals(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let Some(own) = this.downcast::<Comparer>() else { return Ok(Value::Null) };
    if a[0].is_null() || a[1].is_null() {
        return Ok(Value::Bool(a[0].is_null() && a[1].is_null()));
    }
    Ok(Value::Bool(own.equal(&text(&a[0]), &text(&a[1]))))
}

fn hash(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let folded = this.downcast::<Comparer>().is_some_and(Comparer::ignores_case);
    let key = text(&a[0]);
    let key = if folded { Str::from(key.to_uppercase()) } else { key };
    super::super::members::invoke(session, &Value::Str(key), crate::Name::new("GetHashCode"), &[])
}

static METHODS: &[Method] = &[
    method("int Compare(System.Object x, System.Object y)", compare),
    method("int Compare(string x, string y)", compare),
    method("bool Equals(System.Object x, System.Object y)", equals),
    method("bool Equals(string x, string y)", equals),
    method("int GetHashCode(System.Object obj)", hash),
    method("int GetHashCode(string obj)", hash),
    method("static System.StringComparer Create(cultureinfo culture, bool ignoreCase)", |_, _, a| made(i64::from(flag(&a[1])))),
    method("static System.StringComparer FromComparison(StringComparison comparisonType)", |_, _, a| made(int(&a[0]))),
];

static PROPERTIES: &[Property] = &[
    property("static System.StringComparer CurrentCulture", |_, _| made(0)),
    property("static System.StringComparer CurrentCultureIgnoreCase", |_, _| made(1)),
    property("static System.StringComparer InvariantCulture", |_, _| made(2)),
    property("static System.StringComparer InvariantCultureIgnoreCase", |_, _| made(3)),
    property("static System.StringComparer Ordinal", |_, _| made(4)),
    property("static System.StringComparer OrdinalIgnoreCase", |_, _| made(5)),
];

const COMPARERS: &[&str] = &["System.Collections.IComparer", "System.Collections.IEqualityComparer"];

const fn class(name: &'static str) -> TypeTable {
    TypeTable { name, base: "System.StringComparer", interfaces: COMPARERS, ..TypeTable::EMPTY }
}

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.StringComparer",
        sort: Sort::Class,
        interfaces: COMPARERS,
        properties: PROPERTIES,
        methods: METHODS,
        ..TypeTable::EMPTY
    },
    class("System.OrdinalCaseSensitiveComparer"),
    class("System.OrdinalIgnoreCaseComparer"),
    class("System.CultureAwareComparer"),
];
