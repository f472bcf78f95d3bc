//! Finding types by name, and the type of a value.

use super::ty::{Type, TypeKind};
use super::{Sort, TypeTable, tables};
use crate::value::{MapKind, SeqKind, Value};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use syntax::Name;

struct Registry {
    tables: FxHashMap<Name, &'static TypeTable>,
    types: FxHashMap<*const TypeTable, Type>,
    bases: FxHashMap<*const TypeTable, Option<Type>>,
    accelerators: FxHashMap<Name, &'static str>,
    sources: Vec<Source>,
}

/// Makes the table of a type of another room when its full name is first asked for; asked once for each name that it knows.
pub type Source = fn(full_name: &str) -> Option<&'static TypeTable>;

thread_local! {
    static REGISTRY: RefCell<Registry> = RefCell::new(Registry::new());
}

impl Registry {
    fn new() -> Registry {
        let tables = tables::all().map(|t| (Name::new(t.name), t)).collect();
        let accelerators = tables::ACCELERATORS.iter().map(|(short, full)| (Name::new(short), *full)).collect();
        Registry { tables, types: FxHashMap::default(), bases: FxHashMap::default(), accelerators, sources: Vec::new() }
    }

    fn type_of_table(&mut self, table: &'static TypeTable) -> Type {
        self.types.entry(table).or_insert_with(|| Type::new(table.name, TypeKind::Table(table))).clone()
    }
}

/// Adds the tables of another room (commands, VMM) to this thread's registry.
pub fn register(rows: &[&'static TypeTable]) {
    REGISTRY.with_borrow_mut(|r| r.tables.extend(rows.iter().map(|t| (Name::new(t.name), *t))));
}

/// Adds a room whose tables are made when they are first asked for.
pub fn register_source(source: Source) {
    REGISTRY.with_borrow_mut(|r| {
        // A room that is installed twice is asked once.
        if !r.sources.contains(&source) {
            r.sources.push(source);
        }
    });
}

/// The full name of an accelerator such as `int`.
pub fn accelerator(short: &str) -> Option<&'static str> {
    REGISTRY.with_borrow(|r| r.accelerators.get(&Name::new(short)).copied())
}

/// The accelerator of a full name, `int` for `System.Int32`: the shortest of several.
pub fn short_of(full_name: &str) -> Option<&'static str> {
    // Where several mean the same type, PowerShell shows these.
    let fixed = match full_name {
        "System.Single" => Some("float"),
        "System.Int16" => Some("short"),
        "System.UInt16" => Some("ushort"),
        "System.Int32" => Some("int"),
        "System.UInt32" => Some("uint"),
        "System.Int64" => Some("long"),
        "System.UInt64" => Some("ulong"),
        "System.Management.Automation.PSObject" => Some("psobject"),
        _ => None,
    };
    fixed.or_else(|| tables::ACCELERATORS.iter().find(|(_, full)| *full == full_name).map(|(short, _)| *short))
}

pub(super) fn table(full_name: &str) -> Option<&'static TypeTable> {
    let name = Name::new(full_name);
    if let Some(table) = REGISTRY.with_borrow(|r| r.tables.get(&name).copied()) {
        return Some(table);
    }
    // The sources run without a borrow: they may ask for other types.
    let sources = REGISTRY.with_borrow(|r| r.sources.clone());
    let table = sources.iter().find_map(|source| source(full_name))?;
    REGISTRY.with_borrow_mut(|r| r.tables.insert(name, table));
    Some(table)
}

pub(super) fn by_full_name(full_name: &str) -> Option<Type> {
    let table = table(full_name)?;
    Some(REGISTRY.with_borrow_mut(|r| r.type_of_table(table)))
}

/// The base type of a table's type; none for object and interfaces.
pub(super) fn base_of(table: &'static TypeTable) -> Option<Type> {
    if let Some(base) = REGISTRY.with_borrow(|r| r.bases.get(&std::ptr::from_ref(table)).cloned()) {
        return base;
    }
    let base = match table.sort {
        Sort::Interface => None,
        _ if table.name == "System.Object" => None,
        Sort::Enum | Sort::Flags => by_full_name("System.Enum"),
        Sort::Struct => by_full_name("System.ValueType"),
        _ => by_full_name(table.base),
    };
    REGISTRY.with_borrow_mut(|r| r.bases.insert(table, base.clone()));
    base
}

/// Every registered table, for completion and search.
pub fn all_tables() -> Vec<&'static TypeTable> {
    REGISTRY.with_borrow(|r| r.tables.values().copied().collect())
}

pub(super) fn parse(text: &str) -> Option<Type> {
    let text = text.trim();
    if let Some(open) = text.find('[') {
        return parse_suffix(&text[..open], &text[open..]);
    }
    plain(text)
}

fn plain(name: &str) -> Option<Type> {
    if let Some(array) = accelerator(name).and_then(|full| full.strip_suffix("[]")) {
        return by_full_name(array).map(|t| t.array(1));
    }
    accelerator(name).and_then(by_full_name).or_else(|| by_full_name(name)).or_else(|| by_full_name(&format!("System.{name}")))
}

/// Reads what follows a name: `[]`, `[,]`, or generic arguments and then perhaps more.
fn parse_suffix(name: &str, suffix: &str) -> Option<Type> {
    let mut rest = suffix;
    let mut ty = None;
    while let Some(inner) = rest.strip_prefix('[') {
        let close = matching(inner)?;
        let content = inner[..close].trim();
        rest = inner[close + 1..].trim_start();
        ty = Some(match ty {
            _ if content.chars().all(|c| c == ',') => {
                let element: Type = ty.or_else(|| plain(name))?;
                element.array(content.len() as u8 + 1)
            }
            None => generic(name, content)?,
            Some(_) => return None,
        });
    }
    if rest.is_empty() { ty } else { None }
}

/// The position of the bracket that closes the one before the text.
fn matching(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (i, c) in text.char_indices() {
        match c {
            '[' => depth += 1,
            ']' if depth == 0 => return Some(i),
            ']' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn generic(name: &str, arguments: &str) -> Option<Type> {
    let arguments: Option<Vec<Type>> = split(arguments).into_iter().map(|a| parse(unwrap_brackets(a))).collect();
    let arguments = arguments?;
    let base = name.split('`').next().unwrap_or(name);
    let base = accelerator(base).unwrap_or(base);
    let base = base.split('`').next().unwrap_or(base);
    let with_arity = format!("{base}`{}", arguments.len());
    let table = table(&with_arity)
        .or_else(|| table(&format!("System.{with_arity}")))
        .or_else(|| table(&format!("System.Collections.Generic.{with_arity}")).filter(|_| base.eq_ignore_ascii_case("List")))?;
    Some(Type::generic(table, arguments))
}

fn unwrap_brackets(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix('[').and_then(|t| t.strip_suffix(']')).unwrap_or(text)
}

fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (i, c) in text.char_indices() {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..i]);
                start = i + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

pub(super) fn type_of(value: &Value) -> Option<Type> {
    let name = match value {
        Value::Null | Value::Member(_) => return None,
        Value::Wrapped(wrapped) => return type_of(&wrapped.base),
        Value::Native(boxed) => return Some(boxed.object.type_of()),
        Value::Enum(value) => return Some(value.ty.clone()),
        Value::Object(object) => {
            return object.class.clone().or_else(|| fixed("System.Management.Automation.PSCustomObject"));
        }
        Value::Seq(seq) => match &seq.ty {
            Some(ty) => return Some(ty.clone()),
            None if seq.kind == SeqKind::ArrayList => "System.Collections.ArrayList",
            None => "System.Object[]",
        },
        Value::Map(map) => match (&map.ty, map.kind) {
            (Some(ty), _) => return Some(ty.clone()),
            (None, MapKind::Ordered) => "System.Collections.Specialized.OrderedDictionary",
            (None, _) => "System.Collections.Hashtable",
        },
        Value::Bool(_) => "System.Boolean",
        Value::Switch(_) => "System.Management.Automation.SwitchParameter",
        Value::Char(_) => "System.Char",
        Value::SByte(_) => "System.SByte",
        Value::Byte(_) => "System.Byte",
        Value::Short(_) => "System.Int16",
        Value::UShort(_) => "System.UInt16",
        Value::Int(_) => "System.Int32",
        Value::UInt(_) => "System.UInt32",
        Value::Long(_) => "System.Int64",
        Value::ULong(_) => "System.UInt64",
        Value::Single(_) => "System.Single",
        Value::Double(_) => "System.Double",
        Value::DateTime(_) => "System.DateTime",
        Value::TimeSpan(_) => "System.TimeSpan",
        Value::Decimal(_) => "System.Decimal",
        Value::BigInt(_) => "System.Numerics.BigInteger",
        Value::Str(_) => "System.String",
        Value::Block(_) => "System.Management.Automation.ScriptBlock",
        Value::Type(_) => "System.RuntimeType",
    };
    fixed(name)
}

/// The type of a name that stands in the code: found by the text's place after the first time. `[]` makes it an array.
pub(super) fn fixed(full_name: &'static str) -> Option<Type> {
    thread_local! {
        static FOUND: RefCell<FxHashMap<(*const u8, usize), Type>> = RefCell::default();
    }
    let place = (full_name.as_ptr(), full_name.len());
    if let Some(ty) = FOUND.with_borrow(|found| found.get(&place).cloned()) {
        return Some(ty);
    }
    let ty = match full_name.strip_suffix("[]") {
        Some(element) => by_full_name(element)?.array(1),
        None => by_full_name(full_name)?,
    };
    FOUND.with_borrow_mut(|found| found.insert(place, ty.clone()));
    Some(ty)
}

/// The name of a type as definitions show it: the accelerator where there is one.
pub fn short_text(ty: &Type) -> String {
    if let TypeKind::Array(element, _) = ty.kind() {
        return format!("{}[]", short_text(element));
    }
    short_of(ty.name()).map_or_else(|| ty.name().to_owned(), str::to_owned)
}
