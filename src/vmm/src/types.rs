//! The module's classes and enums as tables of the engine, each made when a script first names it.

mod classes;
mod conversion;
mod methods;
mod places;

use engine::types::{Property, Sort, TypeTable};
use engine::{Type, Value};
use fabric::{EnumType, Kind, Many};
use places::{CONVERTERS, PLACES, READERS};
use std::sync::Mutex;

/// The namespace of the classes.
const NAMESPACE: &str = "Microsoft.SystemCenter.VirtualMachineManager.";
/// The exception of every error of VMM.
pub(crate) const EXCEPTION: &str = "Microsoft.VirtualManager.Utils.CarmineException";

/// Classes that texts convert to, by the place of their converter.
static CONVERTIBLE: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());

/// The full name of a class of the module.
pub(crate) fn full_name(short: &str) -> String {
    format!("{NAMESPACE}{short}")
}

/// The type of a class of the module; one that the module lacks is an object.
pub(crate) fn class_type(class: &str) -> Type {
    Type::named(class).unwrap_or_else(|| Type::known("System.Object"))
}

/// The table of a type of the module, made anew: the engine's registry asks once for each name.
pub(crate) fn table_of(name: &str) -> Option<&'static TypeTable> {
    if name.eq_ignore_ascii_case(EXCEPTION) {
        return Some(keep(TypeTable { name: EXCEPTION, base: "System.Exception", ..TypeTable::EMPTY }));
    }
    if let Some(ty) = fabric::enum_type(name).filter(|ty| ty.class.eq_ignore_ascii_case(name)) {
        return Some(enum_table(ty));
    }
    if let Some(kind) = fabric::kind(name).filter(|kind| kind.class.eq_ignore_ascii_case(name)) {
        return Some(kind_table(kind));
    }
    other_table(name)
}

fn keep<T>(value: T) -> &'static T {
    // Tables live as long as the process, as the engine's own do.
    Box::leak(Box::new(value))
}

fn keep_text(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

fn enum_table(ty: &'static EnumType) -> &'static TypeTable {
    let values: Vec<(&'static str, i64)> = ty.values.iter().map(|(name, number)| (*name, i64::from(*number))).collect();
    keep(TypeTable { name: ty.class, sort: Sort::Enum, base: "System.Enum", values: values.leak(), ..TypeTable::EMPTY })
}

fn kind_table(kind: &'static Kind) -> &'static TypeTable {
    let shown = kind.properties().iter().take(PLACES).enumerate().filter(|(_, row)| !row.hidden);
    let rows: Vec<Property> = shown.map(|(place, row)| property(place, row)).collect();
    let base = match kind.bases.first() {
        Some(base) => full_name(base),
        None => base_of(kind.class_name()),
    };
    let base = if kind.has_identity() || base != full_name("ClientObject") { base } else { "System.Object".to_owned() };
    let convert = converter(kind.class);
    let methods = methods::of(kind.key);
    keep(TypeTable { name: kind.class, base: keep_text(base), properties: rows.leak(), methods, convert, ..TypeTable::EMPTY })
}

fn property(place: usize, row: &'static fabric::Property) -> Property {
    let item = crate::values::item_class(row);
    let item = short(&item).map_or(item.clone(), str::to_owned);
    let ty = match row.many {
        Many::One => item,
        Many::List => format!("System.Collections.Generic.List[{item}]"),
        Many::Array => format!("{item}[]"),
    };
    Property { signature: keep_text(format!("{ty} {}", row.name)), get: READERS[place], set: None }
}

/// The short names that Get-Member shows.
fn short(class: &str) -> Option<&'static str> {
    Some(match class {
        "System.String" => "string",
        "System.Boolean" => "bool",
        "System.Byte" => "byte",
        "System.Int16" => "int16",
        "System.UInt16" => "uint16",
        "System.Int32" => "int",
        "System.UInt32" => "uint32",
        "System.Int64" => "long",
        "System.UInt64" => "uint64",
        "System.Double" => "double",
        "System.Decimal" => "decimal",
        "System.Guid" => "guid",
        "System.DateTime" => "datetime",
        "System.Version" => "version",
        "System.Collections.Hashtable" => "hashtable",
        _ => return None,
    })
}

/// A class without a kind of its name: a base, or what only parameters are typed by.
fn other_table(name: &str) -> Option<&'static TypeTable> {
    let short = name.get(..NAMESPACE.len()).filter(|own| own.eq_ignore_ascii_case(NAMESPACE)).map(|_| &name[NAMESPACE.len()..])?;
    let listed = classes::OTHERS.iter().copied().find(|own| own.eq_ignore_ascii_case(short));
    let known = listed.or_else(|| base_named(short)).or_else(|| class_of_a_property(short))?;
    let name = keep_text(full_name(known));
    Some(keep(TypeTable { name, base: keep_text(base_of(known)), convert: converter(name), ..TypeTable::EMPTY }))
}

/// A name that stands among the bases of some kind.
fn base_named(short: &str) -> Option<&'static str> {
    fabric::kinds().iter().flat_map(|kind| kind.bases.iter().copied()).find(|base| base.eq_ignore_ascii_case(short))
}

/// A class that only properties name, as a host's graphics processors.
fn class_of_a_property(short: &str) -> Option<&'static str> {
    let properties = fabric::kinds().iter().flat_map(Kind::properties);
    let classes = properties.filter_map(|property| match property.ty {
        fabric::Type::Ref(class) | fabric::Type::Record(class) => Some(class),
        _ => None,
    });
    classes.into_iter().find(|class| class.eq_ignore_ascii_case(short))
}

/// The full name of what a class derives from.
fn base_of(short: &str) -> String {
    if let Some((_, base)) = classes::BASES.iter().find(|(own, _)| own.eq_ignore_ascii_case(short)) {
        return (*base).to_owned();
    }
    let next = fabric::kinds().iter().find_map(|kind| {
        let place = kind.bases.iter().position(|base| base.eq_ignore_ascii_case(short))?;
        kind.bases.get(place + 1).copied()
    });
    full_name(next.unwrap_or("ClientObject"))
}

fn converter(class: &'static str) -> Option<fn(&mut engine::Session, &Value) -> Option<engine::R>> {
    let mut classes = CONVERTIBLE.lock().unwrap_or_else(|broken| broken.into_inner());
    let place = classes.iter().position(|own| *own == class).unwrap_or_else(|| {
        classes.push(class);
        classes.len() - 1
    });
    CONVERTERS.get(place).copied()
}

/// The kinds whose objects a class takes.
pub fn kinds_of_class(class: &str) -> Vec<&'static Kind> {
    let short = class.rsplit('.').next().unwrap_or(class);
    if let Some((_, kinds)) = classes::STAND_FOR.iter().find(|(own, _)| own.eq_ignore_ascii_case(short)) {
        return kinds.iter().filter_map(|key| fabric::kind(key)).collect();
    }
    fabric::kind(class).or_else(|| fabric::kind(short)).into_iter().collect()
}
