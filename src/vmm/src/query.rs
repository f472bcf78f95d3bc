//! The filters of Get- commands: by name, by ID, by a linked object, by a property's value.

use crate::error::Trouble;
use crate::job::filters;
use crate::room::VmmRoom;
use crate::values::text_of;
use engine::{ErrorCategory, Fault, Invocation, Value};
use fabric::{Fabric, Field, Id, Kind, Many, Property, Type};
use rustc_hash::FxHashSet;
use std::rc::Rc;

/// Kinds of which a Get- command without an owner gives those that are no part of another object.
const INDEPENDENT: [&str; 1] = ["VirtualHardDisk"];
/// Parameters that widen or shape the answer and filter nothing here: the fabric hides nothing and knows everything.
const NO_FILTER: [&str; 5] = ["All", "Force", "Full", "Newest", "MostRecent"];
/// Parameters that filter by a property of another name.
const RENAMED: [(&str, &str); 5] = [
    ("LoadBalancerAddress", "Address"),
    ("IPAddress", "Address"),
    ("MACAddress", "Address"),
    ("ParentHostGroup", "ParentVMHostGroup"),
    ("Host", "VMHost"),
];

/// A filter, read once for all candidates.
enum Filter {
    /// A property has that content
    Equals(&'static str, Field),
    /// The name of the object or its computer
    Named(String),
    /// The object is one of these
    Among(FxHashSet<Id>),
    /// The object is linked to that one: a property of it, or what it is a part of
    Linked(Id, &'static str),
    /// The object is linked to that one through a third: two properties, by any of the ways
    Through(Id, Vec<(&'static str, &'static str)>),
    /// A value of a list has that content: the VLAN of one of a site's subnets
    Inside(&'static str, &'static str, Field),
    /// The object was made with that value for a parameter that no property shows
    MadeWith(String, Field),
}

/// Writes the objects of a kind that the bound parameters ask for.
pub(crate) fn get(cx: &mut Invocation, room: &Rc<VmmRoom>, kind: &str) -> Result<(), Trouble> {
    let ids = find(cx, room, kind)?;
    for id in ids {
        cx.write(room.object(id))?;
    }
    Ok(())
}

/// The objects of a kind that the bound parameters ask for, oldest first.
pub(crate) fn find(cx: &mut Invocation, room: &Rc<VmmRoom>, key: &str) -> Result<Vec<Id>, Trouble> {
    let mut fabric = room.fabric();
    if !fabric.is_still() {
        fabric.poll();
    }
    let Some(kind) = fabric::kind(key) else { return Ok(Vec::new()) };
    let given = filters(cx);
    if let Some((_, value)) = given.iter().find(|(name, _)| name.is("ID")) {
        let id = fabric.resolve(kind.key, &text_of(value))?;
        let others: Vec<_> = given.into_iter().filter(|(name, _)| !name.is("ID") && !name.is("Name")).collect();
        let filters = read(cx, &fabric, kind, others)?;
        return Ok(if filters.iter().all(|filter| passes(&fabric, id, filter)) { vec![id] } else { Vec::new() });
    }
    let all = cx.switch("All") || given.iter().any(|(_, value)| crate::values::to_field(value).as_id().is_some());
    let filters = read(cx, &fabric, kind, given)?;
    let candidates = candidates(&fabric, kind, &filters, all);
    let limited = fabric.acting().is_some();
    let shown = |id: &Id| filters.iter().all(|filter| passes(&fabric, *id, filter)) && (!limited || fabric.sees(*id));
    let found: Vec<Id> = candidates.into_iter().filter(shown).collect();
    // Jobs have their own rule: hours.
    let newest = cx.arg("Newest").and_then(|value| crate::values::to_field(&value).as_number()).filter(|_| kind.key != "Job");
    let rest = newest.map_or(0, |count| found.len().saturating_sub(usize::try_from(count).unwrap_or(0)));
    Ok(found.into_iter().skip(rest).collect())
}

fn candidates(fabric: &Fabric, kind: &'static Kind, filters: &[Filter], all: bool) -> Vec<Id> {
    let exact = filters.iter().find_map(|filter| match filter {
        Filter::Named(name) if !is_pattern(name) => Some(name),
        _ => None,
    });
    let independent = INDEPENDENT.contains(&kind.key) && !all;
    match exact {
        Some(name) => {
            let mut ids = fabric.find(kind.key, name);
            if ids.is_empty() && kind.text == fabric::TextRule::Path {
                ids = fabric.all(kind.key);
            }
            ids.retain(|id| !independent || fabric.object(*id).is_some_and(|object| object.owner.is_none()));
            ids
        }
        None if independent => fabric.independent(kind.key),
        None => fabric.all(kind.key),
    }
}

fn read(cx: &Invocation, fabric: &Fabric, kind: &'static Kind, given: Vec<(engine::Name, Value)>) -> Result<Vec<Filter>, Trouble> {
    let wanted = given.into_iter().filter(|(name, _)| !NO_FILTER.iter().any(|own| name.is(own)));
    wanted.map(|(name, value)| read_one(fabric, kind, &name.text(), &value).ok_or_else(|| unknown(cx, &name.text()))).collect()
}

fn unknown(cx: &Invocation, parameter: &str) -> Trouble {
    let text = format!("{} does not carry out its parameter -{parameter} yet.", cx.name());
    let fault = Fault::new("NotImplemented", ErrorCategory::NotImplemented, text);
    Trouble::Flow(fault.exception("System.NotImplementedException").help("Filter with Where-Object instead.").into())
}

fn read_one(fabric: &Fabric, kind: &'static Kind, parameter: &str, value: &Value) -> Option<Filter> {
    let field = crate::values::to_field(value);
    if parameter.eq_ignore_ascii_case("Name") || (parameter.eq_ignore_ascii_case("ComputerName") && kind.key != "VM") {
        return Some(Filter::Named(text_of(value)));
    }
    let renamed = RENAMED.iter().find(|(own, _)| own.eq_ignore_ascii_case(parameter)).map_or(parameter, |(_, name)| name);
    if let Some(id) = field.as_id().filter(|id| fabric.object(*id).is_some()) {
        return link(fabric, kind, renamed, id).or_else(|| made_with(fabric, kind, parameter, field));
    }
    let listed = format!("{parameter}s");
    if let Some(property) = kind.property(parameter).or_else(|| kind.property(renamed)).or_else(|| kind.property(&listed)) {
        return Some(Filter::Equals(property.name, fabric.coerce(property, field).ok()?));
    }
    inside(fabric, kind, parameter, &field).or_else(|| made_with(fabric, kind, parameter, field))
}

/// By a value in a list of values: `-VLanID 20` for a site with such a subnet.
fn inside(fabric: &Fabric, kind: &'static Kind, parameter: &str, field: &Field) -> Option<Filter> {
    kind.properties().iter().filter(|property| property.many != Many::One).find_map(|property| {
        let Type::Record(record) = property.ty else { return None };
        let item = fabric::kind(record)?.property(parameter)?;
        Some(Filter::Inside(property.name, item.name, fabric.coerce(item, field.clone()).ok()?))
    })
}

/// By what an object was made with, for parameters that some object of the kind was made with, and for objects.
fn made_with(fabric: &Fabric, kind: &Kind, parameter: &str, field: Field) -> Option<Filter> {
    let known = field.as_id().is_some() || fabric.all(kind.key).iter().any(|id| fabric.kept(*id, parameter).is_some());
    known.then(|| Filter::MadeWith(parameter.to_owned(), field))
}

/// How objects of the kind hang together with the given one; the nearest way counts.
fn link(fabric: &Fabric, kind: &'static Kind, parameter: &str, given: Id) -> Option<Filter> {
    let given_kind = fabric.kind_of(given)?;
    let takes = |property: &&Property| points(property, given_kind) || matches!(property.ty, Type::Ref("ClientObject"));
    if let Some(property) = kind.property(parameter).filter(takes) {
        return Some(Filter::Linked(given, property.name));
    }
    if given_kind == kind {
        return Some(Filter::Among([given].into_iter().collect()));
    }
    if let Some(property) = kind.properties().iter().find(|property| points(property, given_kind)) {
        return Some(Filter::Linked(given, property.name));
    }
    parts(fabric, kind, given_kind, given)
        .or_else(|| listed(fabric, kind, given_kind, given))
        .or_else(|| through(kind, given_kind, given))
        .or_else(|| rooted(fabric, kind, given_kind, given))
        .or_else(|| between(fabric, kind, given_kind, given))
}

fn points(property: &Property, to: &Kind) -> bool {
    matches!(property.ty, Type::Ref(key) if key == to.key)
}

/// The given object's own parts: the drives of a machine.
fn parts(fabric: &Fabric, kind: &Kind, given_kind: &Kind, given: Id) -> Option<Filter> {
    let ids = fabric.all(kind.key);
    let of_such = |id: &Id| fabric.root(*id) != *id && fabric.kind_of(fabric.root(*id)) == Some(given_kind);
    if !ids.iter().any(of_such) {
        return None;
    }
    Some(Filter::Among(ids.into_iter().filter(|id| fabric.root(*id) == given).collect()))
}

/// What the given object lists itself: the nodes of a cluster.
fn listed(fabric: &Fabric, kind: &Kind, given_kind: &'static Kind, given: Id) -> Option<Filter> {
    let mut listing = given_kind.properties().iter().filter(|property| points(property, kind)).peekable();
    listing.peek()?;
    Some(Filter::Among(listing.flat_map(|property| fabric.refs_at(given, property.name)).collect()))
}

/// Over a third object that the wanted one names: a pool belongs to a network by its site.
fn through(kind: &'static Kind, given_kind: &'static Kind, given: Id) -> Option<Filter> {
    let mut ways = Vec::new();
    for first in kind.properties() {
        let Type::Ref(key) = first.ty else { continue };
        let Some(middle) = fabric::kind(key).filter(|middle| !matches!(middle.key, "Job" | "ServerConnection" | "UserRole")) else {
            continue;
        };
        // A list of a site says where it holds; other lists say what hangs below, which is the wrong direction.
        let up =
            |property: &&Property| points(property, given_kind) && (property.many == Many::One || middle.key == "LogicalNetworkDefinition");
        ways.extend(middle.properties().iter().filter(up).map(|second| (first.name, second.name)));
    }
    if ways.is_empty() { None } else { Some(Filter::Through(given, ways)) }
}

/// Over a third object that names both: the networks of a host by its adapters.
fn between(fabric: &Fabric, kind: &Kind, given_kind: &Kind, given: Id) -> Option<Filter> {
    let mut found: Option<FxHashSet<Id>> = None;
    for middle in fabric::kinds().iter().filter(|middle| middle.has_identity() && middle.key != "Job") {
        let to_given = middle.properties().iter().find(|property| points(property, given_kind));
        let to_kind = middle.properties().iter().find(|property| points(property, kind));
        let (Some(to_given), Some(to_kind)) = (to_given, to_kind) else { continue };
        let linked = fabric.all(middle.key).into_iter().filter(|id| fabric.refs_at(*id, to_given.name).contains(&given));
        found.get_or_insert_default().extend(linked.flat_map(|id| fabric.refs_at(id, to_kind.name)));
    }
    found.map(Filter::Among)
}

/// Over the whole that the wanted object is a part of: the adapters of the machines of a host.
fn rooted(fabric: &Fabric, kind: &Kind, given_kind: &Kind, given: Id) -> Option<Filter> {
    let mut ids = fabric.all(kind.key).into_iter().filter(|id| fabric.root(*id) != *id).peekable();
    ids.peek()?;
    let of_given = |id: &Id| {
        let root = fabric.root(*id);
        let properties = fabric.kind_of(root).map_or(&[][..], Kind::properties);
        properties
            .iter()
            .filter(|property| points(property, given_kind))
            .any(|property| fabric.refs_at(root, property.name).contains(&given))
    };
    Some(Filter::Among(ids.filter(of_given).collect()))
}

fn passes(fabric: &Fabric, id: Id, filter: &Filter) -> bool {
    match filter {
        Filter::Equals(property, wanted) => fabric.get(id, property).is_some_and(|field| same(&field, wanted)),
        Filter::Named(name) => ["Name", "ComputerName", "Path"].iter().any(|property| matches(name, &fabric.text_at(id, property))),
        Filter::Among(ids) => ids.contains(&id),
        Filter::Inside(list, item, wanted) => fabric.get(id, list).map_or(Vec::new(), |field| field.items()).iter().any(|one| match one {
            Field::Record(record) => same(&record.get(item), wanted),
            _ => false,
        }),
        Filter::MadeWith(parameter, wanted) => {
            fabric.kept(id, parameter).is_some_and(|field| same(&field, wanted))
                || wanted.as_id().is_some_and(|given| fabric.root(id) == given && id != given)
        }
        Filter::Through(given, ways) => ways
            .iter()
            .any(|(first, second)| fabric.refs_at(id, first).into_iter().any(|middle| fabric.refs_at(middle, second).contains(given))),
        Filter::Linked(given, property) => fabric.refs_at(id, property).contains(given) || (fabric.root(id) == *given && id != *given),
    }
}

fn same(field: &Field, wanted: &Field) -> bool {
    match (field, wanted) {
        (Field::Text(text), Field::Text(wanted)) => matches(wanted, text),
        (Field::List(items), Field::List(wanted)) => wanted.iter().all(|one| items.contains(one)),
        (field, wanted) => field == wanted,
    }
}

fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?'])
}

/// Whether a text is the wanted one in any case, or matches it as a pattern of `*` and `?`.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    if !is_pattern(pattern) {
        return pattern.to_lowercase() == text.to_lowercase();
    }
    let pattern: Vec<char> = pattern.to_lowercase().chars().collect();
    let text: Vec<char> = text.to_lowercase().chars().collect();
    matches_chars(&pattern, &text)
}

/// Goes back to the last `*` when what follows it does not fit, so the time is at most the product of the lengths.
fn matches_chars(pattern: &[char], text: &[char]) -> bool {
    let (mut p, mut t, mut star) = (0, 0, None);
    while t < text.len() {
        if pattern.get(p) == Some(&'*') {
            star = Some((p, t));
            p += 1;
        } else if p < pattern.len() && (pattern[p] == '?' || pattern[p] == text[t]) {
            p += 1;
            t += 1;
        } else if let Some((place, taken)) = star {
            star = Some((place, taken + 1));
            p = place + 1;
            t = taken + 1;
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}
