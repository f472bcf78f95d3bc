//! `System.Text.RegularExpressions`: Regex, Match, Group, Capture and their collections.

use super::{argument_null, int, string_array, text, thrown};
use crate::convert;
use crate::regex::{self, Collection, GroupObject, MatchObject, Options, Regex, RegexObject, Replacement, match_value, matches_value};
use crate::run::Session;
use crate::types::{Method, Property, Sort, Type, TypeTable, method, property};
use crate::value::{Str, TimeSpan, Value};
use crate::{Failure, R};
use std::rc::Rc;

const REGEX: &str = "System.Text.RegularExpressions.Regex";

fn own(this: &Value) -> Result<Rc<Regex>, Failure> {
    this.downcast::<RegexObject>().map(|r| r.regex.clone()).ok_or_else(|| thrown("System.InvalidCastException", "The object is no Regex."))
}

/// The regex of a pattern and what options follow.
fn compile(pattern: &Value, rest: &[Value]) -> Result<Rc<Regex>, Failure> {
    if pattern.is_null() {
        return Err(argument_null("pattern"));
    }
    let bits = rest.iter().find_map(|v| if let Value::Enum(v) = v { Some(v.number) } else { None }).unwrap_or(0);
    let pattern = text(pattern);
    regex::cached(&pattern, Options::of_bits(bits))
        .map_err(|problem| thrown("System.Text.RegularExpressions.RegexParseException", problem.message(&pattern)))
}

fn input(value: &Value) -> Result<Str, Failure> {
    if value.is_null() { Err(argument_null("input")) } else { Ok(text(value)) }
}

/// The byte offset of a `startat`.
fn start(subject: &Str, value: Option<&Value>) -> Result<usize, Failure> {
    match value.map(int) {
        None => Ok(0),
        Some(at) if at < 0 || at as usize > subject.len() => {
            Err(super::out_of_range("Start index cannot be less than 0 or greater than input length.", "startat"))
        }
        Some(at) => Ok(subject.byte_offset(at as usize)),
    }
}

fn found(regex: &Rc<Regex>, subject: Str, from: usize) -> Value {
    let found = regex.find(&subject, from);
    Value::native(MatchObject { regex: regex.clone(), text: subject, found })
}

/// What stands in the place of matches: text or the output of a block.
fn replaced(session: &mut Session, regex: &Rc<Regex>, subject: &Str, by: &Value, limit: usize, from: usize) -> R {
    let Value::Block(block) = by.base() else {
        if by.is_null() {
            return Err(argument_null("replacement"));
        }
        let replacement = Replacement::read(&convert::text(session, by)?, regex);
        return Ok(Value::Str(regex.replace(subject, &replacement, limit, from)));
    };
    let mut out = String::new();
    let mut copied = 0;
    let mut all = regex.find_all(subject, from);
    all.truncate(limit);
    all.sort_by_key(|f| f.span());
    for one in all {
        let (start, end) = one.span();
        out.push_str(&subject[copied..start]);
        copied = end;
        let result = session.block_result(block, vec![match_value(regex, subject, one)])?;
        out.push_str(&convert::text(session, &result)?);
    }
    out.push_str(&subject[copied..]);
    Ok(Value::text(out))
}

fn limit(value: Option<&Value>) -> Result<usize, Failure> {
    match value.map(int) {
        None | Some(-1) => Ok(usize::MAX),
        Some(n) if n < -1 => Err(super::out_of_range("Count cannot be less than -1.", "count")),
        Some(n) => Ok(n as usize),
    }
}

/// The pieces of a text between matches, captured groups among them.
fn pieces(regex: &Regex, subject: &Str, count: usize, from: usize) -> Value {
    if count == 1 {
        return string_array([subject.clone()]);
    }
    let mut found = regex.find_all(subject, from);
    found.truncate(if count == 0 { usize::MAX } else { count - 1 });
    found.sort_by_key(|f| f.span());
    let mut out: Vec<Str> = Vec::new();
    let mut copied = 0;
    for one in found {
        let (start, end) = one.span();
        out.push(Str::from(&subject[copied..start]));
        out.extend(one.groups.iter().skip(1).flatten().map(|&(s, e)| Str::from(&subject[s..e])));
        copied = end;
    }
    out.push(Str::from(&subject[copied..]));
    string_array(out)
}

fn group_name(group: &regex::Group) -> String {
    group.name.clone().unwrap_or_else(|| group.number.to_string())
}

fn construct(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(Value::native(RegexObject { regex: compile(&a[0], &a[1..])? }))
}

/// `[regex]'pattern'`
fn from_text(_: &mut Session, value: &Value) -> Option<R> {
    let Value::Str(pattern) = value else { return None };
    Some(match regex::cached(pattern, Options::default()) {
        Ok(regex) => Ok(Value::native(RegexObject { regex })),
        Err(problem) => {
            let message = format!("Cannot convert value \"{pattern}\" to type \"{REGEX}\". Error: \"{}\"", problem.message(pattern));
            Err(convert::invalid_cast("InvalidCastFromStringToRegex", message))
        }
    })
}

static REGEX_METHODS: &[Method] = &[
    method("int Count(string input)", |_, this, a| Ok(Value::Int(own(this)?.find_all(&input(&a[0])?, 0).len() as i32))),
    method("string[] GetGroupNames()", |_, this, _| Ok(string_array(own(this)?.groups().iter().map(group_name)))),
    method("int[] GetGroupNumbers()", |_, this, _| {
        Ok(super::array_of(convert::Kind::Int32, own(this)?.groups().iter().map(|g| Value::Int(g.number)).collect()))
    }),
    method("string GroupNameFromNumber(int i)", |_, this, a| {
        let number = int(&a[0]);
        Ok(Value::text(own(this)?.groups().iter().find(|g| i64::from(g.number) == number).map(group_name).unwrap_or_default()))
    }),
    method("int GroupNumberFromName(string name)", |_, this, a| {
        let regex = own(this)?;
        Ok(Value::Int(regex.group_position(&text(&a[0])).and_then(|i| regex.groups().get(i)).map_or(-1, |g| g.number)))
    }),
    method("bool IsMatch(string input)", |_, this, a| Ok(Value::Bool(own(this)?.is_match(&input(&a[0])?)))),
    method("bool IsMatch(string input, int startat)", |_, this, a| {
        let subject = input(&a[0])?;
        let from = start(&subject, a.get(1))?;
        Ok(Value::Bool(own(this)?.find(&subject, from).is_some()))
    }),
    method("System.Text.RegularExpressions.Match Match(string input)", |_, this, a| Ok(found(&own(this)?, input(&a[0])?, 0))),
    method("System.Text.RegularExpressions.Match Match(string input, int startat)", |_, this, a| {
        let subject = input(&a[0])?;
        let from = start(&subject, a.get(1))?;
        Ok(found(&own(this)?, subject, from))
    }),
    method("System.Text.RegularExpressions.MatchCollection Matches(string input)", |_, this, a| {
        Ok(matches_value(&own(this)?, &input(&a[0])?, 0))
    }),
    method("System.Text.RegularExpressions.MatchCollection Matches(string input, int startat)", |_, this, a| {
        let subject = input(&a[0])?;
        let from = start(&subject, a.get(1))?;
        Ok(matches_value(&own(this)?, &subject, from))
    }),
    method("string Replace(string input, string replacement)", own_replace),
    method("string Replace(string input, string replacement, int count)", own_replace),
    method("string Replace(string input, string replacement, int count, int startat)", own_replace),
    method("string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator)", own_replace),
    method("string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator, int count)", own_replace),
    method("string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator, int count, int startat)", own_replace),
    method("string[] Split(string input)", own_split),
    method("string[] Split(string input, int count)", own_split),
    method("string[] Split(string input, int count, int startat)", own_split),
    method("string ToString()", |_, this, _| Ok(Value::Str(own(this)?.pattern.clone()))),
    method("static int Count(string input, string pattern)", |_, _, a| {
        Ok(Value::Int(compile(&a[1], &a[2..])?.find_all(&input(&a[0])?, 0).len() as i32))
    }),
    method("static int Count(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)", |_, _, a| {
        Ok(Value::Int(compile(&a[1], &a[2..])?.find_all(&input(&a[0])?, 0).len() as i32))
    }),
    method("static string Escape(string str)", |_, _, a| {
        if a[0].is_null() { Err(argument_null("str")) } else { Ok(Value::text(regex::escape(&text(&a[0])))) }
    }),
    method("static string Unescape(string str)", |_, _, a| {
        let pattern = text(&a[0]);
        regex::unescape(&pattern)
            .map(Value::text)
            .map_err(|problem| thrown("System.Text.RegularExpressions.RegexParseException", problem.message(&pattern)))
    }),
    method("static bool IsMatch(string input, string pattern)", static_is_match),
    method("static bool IsMatch(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)", static_is_match),
    method(
        "static bool IsMatch(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)",
        static_is_match,
    ),
    method("static System.Text.RegularExpressions.Match Match(string input, string pattern)", static_match),
    method(
        "static System.Text.RegularExpressions.Match Match(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)",
        static_match,
    ),
    method("static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern)", static_matches),
    method(
        "static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)",
        static_matches,
    ),
    method("static string Replace(string input, string pattern, string replacement)", static_replace),
    method(
        "static string Replace(string input, string pattern, string replacement, System.Text.RegularExpressions.RegexOptions options)",
        static_replace,
    ),
    method("static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator)", static_replace),
    method(
        "static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options)",
        static_replace,
    ),
    method("static string[] Split(string input, string pattern)", static_split),
    method("static string[] Split(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)", static_split),
];

fn own_replace(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let subject = input(&a[0])?;
    let from = start(&subject, a.get(3))?;
    replaced(session, &own(this)?, &subject, &a[1], limit(a.get(2))?, from)
}

fn own_split(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let subject = input(&a[0])?;
    let from = start(&subject, a.get(2))?;
    Ok(pieces(&*own(this)?, &subject, a.get(1).map_or(0, int).max(0) as usize, from))
}

fn static_is_match(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(Value::Bool(compile(&a[1], &a[2..])?.is_match(&input(&a[0])?)))
}

fn static_match(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(found(&compile(&a[1], &a[2..])?, input(&a[0])?, 0))
}

fn static_matches(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(matches_value(&compile(&a[1], &a[2..])?, &input(&a[0])?, 0))
}

fn static_replace(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let regex = compile(&a[1], &a[3..])?;
    replaced(session, &regex, &input(&a[0])?, &a[2], usize::MAX, 0)
}

fn static_split(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(pieces(&*compile(&a[1], &a[2..])?, &input(&a[0])?, 0, 0))
}

static REGEX_PROPERTIES: &[Property] = &[
    property("timespan MatchTimeout", |_, _| Ok(Value::TimeSpan(TimeSpan(-10_000)))),
    property("System.Text.RegularExpressions.RegexOptions Options", |_, this| {
        Ok(Value::enumeration(Type::known("System.Text.RegularExpressions.RegexOptions"), own(this)?.options.bits()))
    }),
    property("bool RightToLeft", |_, this| Ok(Value::Bool(own(this)?.options.right_to_left))),
    property("static timespan InfiniteMatchTimeout", |_, _| Ok(Value::TimeSpan(TimeSpan(-10_000)))),
    property("static int CacheSize", |_, _| Ok(Value::Int(15))),
];

/// The text and range of a match, group or capture.
fn range(this: &Value) -> Option<(&Str, Option<(usize, usize)>)> {
    if let Some(found) = this.downcast::<MatchObject>() {
        return Some((&found.text, found.found.as_ref().map(|f| f.span())));
    }
    this.downcast::<GroupObject>().map(|g| (&g.text, g.range))
}

fn index(_: &mut Session, this: &Value) -> R {
    Ok(Value::Int(range(this).and_then(|(text, r)| r.map(|(s, _)| text.unit_offset(s))).unwrap_or(0) as i32))
}

fn value(_: &mut Session, this: &Value) -> R {
    Ok(Value::text(range(this).and_then(|(text, r)| r.map(|(s, e)| &text[s..e])).unwrap_or("")))
}

fn length(session: &mut Session, this: &Value) -> R {
    let value = value(session, this)?;
    Ok(Value::Int(text(&value).len() as i32))
}

fn success(_: &mut Session, this: &Value) -> R {
    Ok(Value::Bool(range(this).is_some_and(|(_, r)| r.is_some())))
}

fn name(_: &mut Session, this: &Value) -> R {
    Ok(Value::text(this.downcast::<GroupObject>().map_or("0", |g| g.name.as_str())))
}

fn captures(_: &mut Session, this: &Value) -> R {
    let items = range(this)
        .and_then(|(text, r)| r.map(|r| (text.clone(), r)))
        .map(|(text, r)| Value::native(GroupObject { text, range: Some(r), name: String::new(), capture: true }));
    Ok(Value::native(Collection {
        type_name: "System.Text.RegularExpressions.CaptureCollection",
        items: items.into_iter().collect(),
        names: Vec::new(),
    }))
}

fn groups(_: &mut Session, this: &Value) -> R {
    let Some(found) = this.downcast::<MatchObject>() else { return Ok(Value::Null) };
    let names: Vec<String> = found.regex.groups().iter().map(group_name).collect();
    let mut items = vec![this.clone()];
    for (i, name) in names.iter().enumerate().skip(1) {
        let range = found.found.as_ref().and_then(|f| f.groups.get(i).copied().flatten());
        items.push(Value::native(GroupObject { text: found.text.clone(), range, name: name.clone(), capture: false }));
    }
    if found.found.is_none() {
        items.truncate(1);
    }
    Ok(Value::native(Collection { type_name: "System.Text.RegularExpressions.GroupCollection", items, names }))
}

fn next_match(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let Some(own) = this.downcast::<MatchObject>() else { return Ok(Value::Null) };
    let Some(found) = &own.found else { return Ok(this.clone()) };
    let (start, end) = found.span();
    let mut at = end;
    if start == end {
        match own.text[end..].chars().next() {
            Some(c) => at += c.len_utf8(),
            None => return Ok(Value::native(MatchObject { regex: own.regex.clone(), text: own.text.clone(), found: None })),
        }
    }
    Ok(self::found(&own.regex, own.text.clone(), at))
}

fn result(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let Some(own) = this.downcast::<MatchObject>() else { return Ok(Value::Null) };
    let Some(found) = &own.found else {
        return Err(thrown("System.NotSupportedException", "Result cannot be called on a failed Match."));
    };
    let mut out = String::new();
    Replacement::read(&text(&a[0]), &own.regex).expand(&own.text, found, &mut out);
    Ok(Value::text(out))
}

static CAPTURE_PROPERTIES: &[Property] = &[property("int Index", index), property("int Length", length), property("string Value", value)];

static GROUP_PROPERTIES: &[Property] = &[
    property("System.Text.RegularExpressions.CaptureCollection Captures", captures),
    property("string Name", name),
    property("bool Success", success),
];

static MATCH_PROPERTIES: &[Property] = &[
    property("System.Text.RegularExpressions.GroupCollection Groups", groups),
    property("static System.Text.RegularExpressions.Match Empty", |_, _| Ok(found(&compile(&Value::text("(?!)"), &[])?, Str::from(""), 0))),
];

fn collection(this: &Value) -> Result<&Collection, Failure> {
    this.downcast().ok_or_else(|| thrown("System.InvalidCastException", "The object is no collection of matches."))
}

/// `$m.Groups[1]`, `$m.Groups['name']`, `$matches[0]`
fn item(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let own = collection(this)?;
    let groups = !own.names.is_empty();
    let position = match a[0].base() {
        Value::Str(name) => own.names.iter().position(|n| n == name.as_str()),
        number if groups => own.names.iter().position(|n| n.parse() == Ok(int(number))).or_else(|| usize::try_from(int(number)).ok()),
        number => usize::try_from(int(number)).ok(),
    };
    match position.and_then(|i| own.items.get(i)) {
        Some(item) => Ok(item.clone()),
        None if groups => Ok(Value::native(GroupObject { text: Str::from(""), range: None, name: "0".to_owned(), capture: false })),
        None => Err(super::out_of_range("Specified argument was out of the range of valid values.", "i")),
    }
}

static COLLECTION_PROPERTIES: &[Property] = &[
    property("int Count", |_, this| Ok(Value::Int(collection(this)?.items.len() as i32))),
    property("bool IsReadOnly", |_, _| Ok(Value::Bool(true))),
    property("bool IsSynchronized", |_, _| Ok(Value::Bool(false))),
    property("System.Object SyncRoot", |_, this| Ok(this.clone())),
];

static GROUPS_PROPERTIES: &[Property] = &[
    property("int Count", |_, this| Ok(Value::Int(collection(this)?.items.len() as i32))),
    property("System.Collections.Generic.IEnumerable[string] Keys", |_, this| {
        Ok(string_array(collection(this)?.names.iter().map(String::as_str)))
    }),
    property("System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Group] Values", |_, this| {
        Ok(Value::array(collection(this)?.items.clone()))
    }),
    property("bool IsReadOnly", |_, _| Ok(Value::Bool(true))),
];

static COLLECTION_METHODS: &[Method] = &[method("System.Text.RegularExpressions.Match get_Item(int i)", item)];

static GROUPS_METHODS: &[Method] = &[
    method("System.Text.RegularExpressions.Group get_Item(int groupnum)", item),
    method("System.Text.RegularExpressions.Group get_Item(string groupname)", item),
    method("bool ContainsKey(string key)", |_, this, a| Ok(Value::Bool(collection(this)?.names.iter().any(|n| n == text(&a[0]).as_str())))),
];

const COLLECTIONS: &[&str] = &["System.Collections.ICollection", "System.Collections.IEnumerable", "System.Collections.IList"];

const fn list(name: &'static str) -> TypeTable {
    TypeTable { name, interfaces: COLLECTIONS, properties: COLLECTION_PROPERTIES, methods: COLLECTION_METHODS, ..TypeTable::EMPTY }
}

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: REGEX,
        sort: Sort::Class,
        properties: REGEX_PROPERTIES,
        methods: REGEX_METHODS,
        constructors: &[
            method("(string pattern)", construct),
            method("(string pattern, System.Text.RegularExpressions.RegexOptions options)", construct),
            method("(string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)", construct),
        ],
        convert: Some(from_text),
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Text.RegularExpressions.Match",
        base: "System.Text.RegularExpressions.Group",
        properties: MATCH_PROPERTIES,
        methods: &[
            method("System.Text.RegularExpressions.Match NextMatch()", next_match),
            method("string Result(string replacement)", result),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Text.RegularExpressions.Group",
        base: "System.Text.RegularExpressions.Capture",
        properties: GROUP_PROPERTIES,
        ..TypeTable::EMPTY
    },
    TypeTable { name: "System.Text.RegularExpressions.Capture", properties: CAPTURE_PROPERTIES, ..TypeTable::EMPTY },
    list("System.Text.RegularExpressions.MatchCollection"),
    list("System.Text.RegularExpressions.CaptureCollection"),
    TypeTable {
        name: "System.Text.RegularExpressions.GroupCollection",
        interfaces: COLLECTIONS,
        properties: GROUPS_PROPERTIES,
        methods: GROUPS_METHODS,
        ..TypeTable::EMPTY
    },
];
