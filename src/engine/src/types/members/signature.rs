//! Signatures of rows: .NET's text read once into parts.

use crate::types::Type;
use crate::value::Value;

/// What a parameter takes.
#[derive(Clone)]
pub enum Wanted {
    /// `object`: anything as it is
    Object,
    /// A type of the tables
    Known(Type),
    /// A type argument of the generic type by position: `T`, `TKey`
    Argument(usize),
    /// A collection of a type argument: `T[]`, `IEnumerable[T]`
    Items(usize),
    /// A delegate: a script block
    Delegate,
    /// A type that no table knows: passed as it is
    Unknown,
}

/// A parameter of an overload.
#[derive(Clone)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub wanted: Wanted,
    /// Whether it is `[ref]` or `[out]`.
    pub by_ref: bool,
    /// The value that stands when it is left out.
    pub default: Option<Value>,
}

/// A signature in parts.
#[derive(Clone)]
pub struct Signature {
    /// `static`
    pub is_static: bool,
    /// The text of the type of the result or property.
    pub returns: &'static str,
    /// The member's name; empty for constructors.
    pub name: &'static str,
    /// The text between the parentheses.
    pub list: &'static str,
    /// The parameters.
    pub parameters: Vec<Parameter>,
    /// Whether the last one takes the rest (`params`).
    pub open: bool,
}

/// The name that a row of a signature defines: cheap, without reading the rest.
pub fn name_of(signature: &str) -> &str {
    let head = signature.split('(').next().unwrap_or_default();
    head.rsplit(' ').next().unwrap_or_default()
}

/// Whether a row is static.
pub fn is_static(signature: &str) -> bool {
    signature.starts_with("static ")
}

/// Reads a signature.
pub fn parse(text: &'static str) -> Signature {
    let is_static = is_static(text);
    let text = text.strip_prefix("static ").unwrap_or(text);
    let (head, list) = match text.find('(') {
        Some(open) => (&text[..open], text[open + 1..].strip_suffix(')').unwrap_or(&text[open + 1..])),
        None => (text, ""),
    };
    let (returns, name) = head.rsplit_once(' ').unwrap_or(("", head));
    let mut open = false;
    let parameters = split(list).into_iter().map(|p| parameter(p, &mut open)).collect();
    Signature { is_static, returns, name, list, parameters, open }
}

/// The parts between commas outside brackets.
pub fn split(list: &'static str) -> Vec<&'static str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (i, c) in list.char_indices() {
        match c {
            '[' | '(' => depth += 1,
            ']' | ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(list[start..i].trim());
                start = i + 1;
            }
            _ => {}
        }
    }
    if !list.trim().is_empty() {
        parts.push(list[start..].trim());
    }
    parts
}

fn parameter(text: &'static str, open: &mut bool) -> Parameter {
    let (text, default) = match text.split_once(" = ") {
        Some((text, default)) => (text, Some(constant(default))),
        None => (text, None),
    };
    let mut text = text;
    let mut by_ref = false;
    for mark in ["[ref] ", "[out] "] {
        if let Some(rest) = text.strip_prefix(mark) {
            (text, by_ref) = (rest, true);
        }
    }
    if let Some(rest) = text.strip_prefix("params ") {
        (text, *open) = (rest, true);
    }
    let (ty, name) = text.rsplit_once(' ').unwrap_or((text, ""));
    Parameter { name, wanted: wanted(ty), by_ref, default }
}

fn constant(text: &str) -> Value {
    match text {
        "null" => Value::Null,
        "true" | "True" => Value::Bool(true),
        "false" | "False" => Value::Bool(false),
        _ => match text.parse() {
            Ok(number) => Value::Int(number),
            Err(_) => Value::text(text.trim_matches(['"', '\''])),
        },
    }
}

fn argument(text: &str) -> Option<usize> {
    Some(match text {
        "T" | "TKey" | "T1" | "TSource" | "TElement" => 0,
        "TValue" | "T2" | "TPriority" => 1,
        _ => text.strip_prefix('T')?.parse::<usize>().ok()?.checked_sub(1)?,
    })
}

/// What the text of a parameter's type takes.
pub fn wanted(text: &str) -> Wanted {
    if text == "object" || text == "System.Object" || text == "psobject" {
        return Wanted::Object;
    }
    if let Some(position) = argument(text) {
        return Wanted::Argument(position);
    }
    if let Some(position) = text.strip_suffix("[]").and_then(argument) {
        return Wanted::Items(position);
    }
    if let Some((name, rest)) = text.split_once('[') {
        let collection = ["IEnumerable", "ICollection", "IList", "List", "IReadOnlyList"].iter().any(|c| name.ends_with(c));
        if let Some(position) = rest.strip_suffix(']').and_then(argument).filter(|_| collection) {
            return Wanted::Items(position);
        }
    }
    let short = text.split(['[', '`']).next().unwrap_or_default().rsplit('.').next().unwrap_or_default();
    if ["Action", "Func", "Predicate", "Comparison", "Converter", "MatchEvaluator", "Delegate"].contains(&short) {
        return Wanted::Delegate;
    }
    Type::parse(text).map_or(Wanted::Unknown, Wanted::Known)
}

/// A type's text as Get-Member writes it: accelerators where there is one, else the full name.
pub fn displayed(ty: &Type) -> String {
    if let Some(element) = ty.name().ends_with(']').then(|| ty.element()).flatten()
        && matches!(ty.kind(), crate::types::TypeKind::Array(..))
    {
        let rank = ty.name().rsplit('[').next().map_or(1, str::len);
        return format!("{}[{}]", displayed(&element), ",".repeat(rank - 1));
    }
    if !ty.arguments().is_empty() {
        let arguments: Vec<String> = ty.arguments().iter().map(displayed).collect();
        let base = ty.name().split('`').next().unwrap_or_default();
        return format!("{base}[{}]", arguments.join(","));
    }
    match SHORT.iter().find(|(full, _)| *full == ty.name()) {
        Some((_, short)) => (*short).to_owned(),
        None => ty.name().to_owned(),
    }
}

/// The accelerators that .NET types are shown by.
static SHORT: &[(&str, &str)] = &[
    ("System.Boolean", "bool"),
    ("System.Byte", "byte"),
    ("System.Char", "char"),
    ("System.DateTime", "datetime"),
    ("System.Decimal", "decimal"),
    ("System.Double", "double"),
    ("System.Guid", "guid"),
    ("System.Collections.Hashtable", "hashtable"),
    ("System.Int16", "short"),
    ("System.Int32", "int"),
    ("System.Int64", "long"),
    ("System.Numerics.BigInteger", "bigint"),
    ("System.Object", "System.Object"),
    ("System.SByte", "sbyte"),
    ("System.Single", "float"),
    ("System.String", "string"),
    ("System.TimeSpan", "timespan"),
    ("System.Type", "type"),
    ("System.UInt16", "ushort"),
    ("System.UInt32", "uint"),
    ("System.UInt64", "ulong"),
    ("System.Uri", "uri"),
    ("System.Version", "version"),
    ("System.Void", "void"),
    ("System.Xml.XmlDocument", "xml"),
    ("System.Array", "array"),
    ("System.Management.Automation.ScriptBlock", "scriptblock"),
    ("System.Management.Automation.SwitchParameter", "switch"),
    ("System.Management.Automation.PSObject", "psobject"),
    ("System.Management.Automation.PSCredential", "pscredential"),
    ("System.Security.SecureString", "securestring"),
    ("System.Globalization.CultureInfo", "cultureinfo"),
    ("System.Text.RegularExpressions.Regex", "regex"),
    ("System.Net.IPAddress", "ipaddress"),
];
