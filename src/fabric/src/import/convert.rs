//! Values of an inventory as the properties of the fabric want them.

use super::Tree;
use super::links::Links;
use crate::fabric::Fabric;
use crate::field::{Field, Width};
use crate::kind::{EnumType, Many, Property, Type, kind};
use crate::time::{TICKS_PER_SECOND, Time};
use std::sync::Arc;

/// The start of what .NET says of a collection instead of its items.
const COLLECTIONS: &str = "System.Collections.";
/// Why a value is missing that the depth of the export cut off.
pub(super) const CUT: &str = "the depth of the export cut it off; take it with a higher -Depth";

/// An instant as CLIXML and JSON write it; one without a zone is UTC.
pub(super) fn time_of(text: &str) -> Option<Time> {
    let text = text.trim();
    if let Some(inner) = text.strip_prefix("/Date(").and_then(|rest| rest.strip_suffix(")/")) {
        let digits = inner.get(..1)?.len() + inner[1..].find(['+', '-']).unwrap_or(inner.len() - 1);
        let milliseconds: i64 = inner[..digits].parse().ok()?;
        let epoch = Time::parse("1970-01-01T00:00:00Z")?;
        return Some(Time(epoch.0.checked_add(milliseconds.checked_mul(TICKS_PER_SECOND / 1000)?)?));
    }
    if text.len() < 10 || !text.as_bytes()[..4].iter().all(u8::is_ascii_digit) {
        return None;
    }
    Time::parse(text).or_else(|| Time::parse(&format!("{text}Z"))).or_else(|| Time::parse(&format!("{text}T00:00:00Z")))
}

/// A simple value as text.
pub(super) fn plain(tree: &Tree) -> String {
    match tree {
        Tree::Bool(yes) => if *yes { "True" } else { "False" }.to_string(),
        Tree::Number(number) => number.to_string(),
        Tree::Double(number) => number.to_string(),
        Tree::Text(text) | Tree::Enum(text, _) => text.to_string(),
        Tree::Guid(id) => id.to_string(),
        Tree::Time(time) => time.to_string(),
        Tree::Null | Tree::List(_) | Tree::Table(_) | Tree::Node(_) => String::new(),
    }
}

/// Whether a text stands for a collection that the depth cut off.
pub(super) fn is_cut_collection(text: &str) -> bool {
    text.starts_with(COLLECTIONS) || (text.ends_with("[]") && text.contains('.')) || text.starts_with("@{")
}

impl Links<'_, '_> {
    /// The content of a property, or why it cannot be told. `node` is the object that has it.
    pub(super) fn field(&mut self, fabric: &mut Fabric, property: &Property, tree: &Tree, node: usize) -> Result<Field, String> {
        if let Tree::Text(text) = tree
            && is_cut_collection(text)
            && (property.many != Many::One || property.ty == Type::Table)
        {
            return Err(CUT.to_string());
        }
        if property.many == Many::One {
            return match tree {
                // A list of one that PowerShell kept as a list.
                Tree::List(items) if items.len() == 1 => self.item(fabric, property, &items[0], node),
                Tree::List(_) if property.ty != Type::Table => Ok(Field::text(self.joined(tree))),
                one => self.item(fabric, property, one, node),
            };
        }
        let cut;
        let items = match (property.ty, tree) {
            (Type::Ref(key), Tree::Text(text)) if !text.is_empty() && self.plan.named(key, text).is_empty() && text.contains(' ') => {
                cut = text.split(' ').map(|name| Tree::Text(Arc::from(name))).collect::<Vec<_>>();
                &cut[..]
            }
            (Type::Text, Tree::Text(text)) if property.name.ends_with("Addresses") => {
                cut = text.split_whitespace().map(|item| Tree::Text(Arc::from(item))).collect();
                &cut[..]
            }
            (_, Tree::Text(text)) if text.is_empty() => &[],
            (_, tree) => tree.items(),
        };
        self.in_list = true;
        let fields: Result<Vec<Field>, String> = items.iter().map(|item| self.item(fabric, property, item, node)).collect();
        self.in_list = false;
        let links = matches!(property.ty, Type::Ref(_));
        Ok(Field::list(fields?.into_iter().filter(|field| !links || !field.is_null())))
    }

    fn joined(&self, tree: &Tree) -> String {
        tree.items().iter().map(|item| self.text(item)).collect::<Vec<_>>().join(" ")
    }

    /// The text of any value.
    pub(super) fn text(&self, tree: &Tree) -> String {
        match tree {
            Tree::Node(node) => self.plan.text_of(*node).to_string(),
            Tree::List(_) => self.joined(tree),
            other => plain(other),
        }
    }

    fn item(&mut self, fabric: &mut Fabric, property: &Property, tree: &Tree, node: usize) -> Result<Field, String> {
        let field = match (property.ty, tree) {
            // An empty property stays empty, though its type has no room for it.
            (_, Tree::Null) => return Ok(Field::Null),
            (Type::Ref(key), tree) => return self.link(fabric, key, property.name, tree, node),
            (Type::Record(key), tree) => return Ok(self.record(fabric, key, tree)),
            (Type::Table, Tree::Node(table)) => return Ok(self.table_of_node(*table)),
            (Type::Table, Tree::Table(rows)) => {
                return Ok(Field::Table(rows.iter().map(|(key, tree)| (Arc::clone(key), self.simple(tree))).collect()));
            }
            (Type::Enum(ty), tree) => return enum_of(property, ty, tree),
            (Type::Bool, Tree::Text(text)) if text.eq_ignore_ascii_case("true") => Field::Bool(true),
            (Type::Bool, Tree::Text(text)) if text.eq_ignore_ascii_case("false") => Field::Bool(false),
            (Type::Time, Tree::Text(text)) => time_of(text).map(Field::Time).ok_or_else(|| format!("'{text}' is no date"))?,
            (Type::Text | Type::Version, Tree::Node(_)) => Field::text(self.text(tree)),
            (Type::Text | Type::Version, tree @ (Tree::Bool(_) | Tree::Double(_) | Tree::Time(_))) => Field::text(plain(tree)),
            (_, tree) => self.simple(tree),
        };
        let one = Property { many: Many::One, ..property.clone() };
        let text = self.text(tree);
        fabric.coerce(&one, field).map_err(|_| format!("'{}' is no value that the property can hold", shortened(&text)))
    }

    /// A value of which no property tells the type.
    pub(super) fn simple(&self, tree: &Tree) -> Field {
        match tree {
            Tree::Null => Field::Null,
            Tree::Bool(yes) => Field::Bool(*yes),
            Tree::Number(number) if i32::try_from(*number).is_ok() => Field::int(*number),
            Tree::Number(number) => Field::Number(*number, Width::Int64),
            Tree::Double(number) => Field::Double(*number),
            Tree::Text(text) | Tree::Enum(text, _) => Field::Text(Arc::clone(text)),
            Tree::Guid(id) => Field::Guid(*id),
            Tree::Time(time) => Field::Time(*time),
            Tree::List(items) => Field::list(items.iter().map(|item| self.simple(item))),
            Tree::Table(rows) => Field::Table(rows.iter().map(|(key, tree)| (Arc::clone(key), self.simple(tree))).collect()),
            Tree::Node(node) => self.plan.ids[*node].map_or_else(|| Field::text(self.text(tree)), Field::Ref),
        }
    }

    fn table_of_node(&self, node: usize) -> Field {
        let rows = &self.plan.inventory.nodes[node].properties;
        Field::Table(rows.iter().map(|(key, tree)| (Arc::clone(key), self.simple(tree))).collect())
    }

    /// A value without identity: from an object, or from the text that the depth left of it.
    fn record(&mut self, fabric: &mut Fabric, key: &'static str, tree: &Tree) -> Field {
        let Some(kind) = kind(key) else { return self.simple(tree) };
        match tree {
            Tree::Node(node) => {
                let inventory = self.plan.inventory;
                let mut fields = Vec::new();
                for (name, tree) in &inventory.nodes[*node].properties {
                    let Some(property) = kind.property(name).filter(|_| *tree != Tree::Null) else { continue };
                    // Records hold each other (a step its parent); what names its owner again is left out.
                    if matches!(property.ty, Type::Record(_)) && self.nesting > 6 {
                        continue;
                    }
                    self.nesting += 1;
                    let field = self.field(fabric, property, tree, *node);
                    self.nesting -= 1;
                    fields.extend(field.ok().map(|field| (property.name, field)));
                }
                Field::record(kind.key, fields)
            }
            Tree::Text(text) => record_of_text(kind.key, text),
            _ => Field::Null,
        }
    }
}

/// `192.168.32.0/24-0`, `HostAgentWSManError (2927)`: what some values are as text.
fn record_of_text(key: &'static str, text: &str) -> Field {
    match key {
        "SubnetVLan" => {
            let Some((subnet, vlan)) = text.rsplit_once('-') else { return Field::Null };
            let Ok(vlan) = vlan.parse::<i64>() else { return Field::Null };
            Field::record(key, vec![("Subnet", Field::text(subnet)), ("VLanID", Field::int(vlan))])
        }
        "ErrorInfo" => {
            let Some((code, number)) = text.split_once(" (") else { return Field::Null };
            let Ok(number) = number.split(')').next().unwrap_or("").parse::<i64>() else { return Field::Null };
            Field::record(key, vec![("Code", Field::text(code)), ("DisplayableErrorCode", Field::Number(number, Width::Int32))])
        }
        _ => Field::Null,
    }
}

fn enum_of(property: &Property, ty: &'static EnumType, tree: &Tree) -> Result<Field, String> {
    Ok(match tree {
        Tree::Null => property.empty(),
        // The name decides: of some values only the name is known for sure.
        Tree::Enum(name, number) => match ty.number_of(name) {
            Some(number) => Field::Enum(ty, number),
            None if name.is_empty() => Field::Enum(ty, *number),
            None => Field::Text(Arc::clone(name)),
        },
        Tree::Text(name) => match (ty.number_of(name), name.parse::<i32>()) {
            (Some(number), _) | (None, Ok(number)) => Field::Enum(ty, number),
            (None, Err(_)) => Field::Text(Arc::clone(name)),
        },
        Tree::Number(number) => match i32::try_from(*number) {
            Ok(number) if ty.name_of(number).is_some() => Field::Enum(ty, number),
            _ => return Err(format!("{number} is no known value of {}", ty.name)),
        },
        other => return Err(format!("'{}' is no value of {}", shortened(&plain(other)), ty.name)),
    })
}

fn shortened(text: &str) -> String {
    text.chars().take(60).collect()
}
