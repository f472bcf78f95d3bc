//! Arguments drawn by the type and the name of a parameter: mostly what makes sense, sometimes what does not.

use crate::world::World;
use engine::bind::{CheckKind, Parameter};
use fabric::Id;

const NAMES: [&str; 14] = [
    "web01",
    "test01",
    "hv01",
    "Corporate",
    "Tenant Cloud",
    "All Hosts",
    "gold01",
    "a*",
    "åäö",
    "it''s $x",
    "",
    "WS2019 Standard",
    "x1",
    "x2",
];
const PATHS: [&str; 5] =
    ["D:\\VMs", "C:\\ClusterStorage\\Volume1", "\\\\lib01.contoso.com\\MSSCVMMLibrary\\Stored", "Z:\\", "C:\\VMs\\deep\\er"];
const NUMBERS: [&str; 14] = ["0", "1", "2", "3", "4", "5", "8", "40", "100", "512", "1024", "4096", "65536", "-1"];

/// An argument for a parameter, as text of a script; none for a parameter that is better left out.
pub fn argument(world: &mut World, parameter: &Parameter) -> Option<String> {
    let name = parameter.name.text().to_string();
    if let Some(check) = parameter.checks.iter().find(|check| check.kind == CheckKind::Set) {
        let values = check.values(&mut world.session).map(|values| values.to_vec()).unwrap_or_default();
        let value = world.dice.pick(&values)?;
        return Some(quoted(&world.session.text_of(&value)));
    }
    let ty = parameter.ty.resolve(&mut world.session).ok().flatten();
    let Some(ty) = ty else { return Some(text(world, &name)) };
    let many = ty.element().is_some();
    let ty = ty.element().unwrap_or(ty);
    let count = if many { 1 + world.dice.roll(2) } else { 1 };
    let mut items = Vec::new();
    for _ in 0..count {
        items.push(match ty.name() {
            "System.Boolean" => world.dice.word(&["$true", "$false"]).to_string(),
            "System.String" => text(world, &name),
            "System.Guid" => guid(world),
            "System.DateTime" => "(Get-Date)".to_string(),
            "System.Byte" | "System.Int16" | "System.Int32" | "System.Int64" | "System.UInt16" | "System.UInt32" | "System.UInt64"
            | "System.Double" => world.dice.word(&NUMBERS).to_string(),
            "System.Collections.Hashtable" => "@{ A = 'b' }".to_string(),
            _ if ty.is_enum() => {
                let names: Vec<String> = ty.enum_values().into_iter().map(|(name, _)| name.to_string()).collect();
                quoted(&world.dice.pick(&names)?)
            }
            class => object(world, class)?,
        });
    }
    Some(items.join(", "))
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn guid(world: &mut World) -> String {
    let group = world.dice.roll(3);
    format!("'6a1f0000-0000-4000-8000-00000000000{group}'")
}

fn text(world: &mut World, parameter: &str) -> String {
    let lower = parameter.to_lowercase();
    let fresh = world.dice.roll(1000);
    let words: String = match lower.as_str() {
        _ if lower.contains("path") || lower.contains("location") => world.dice.word(&PATHS).to_string(),
        _ if lower.contains("mac") => format!("00:1D:D8:B7:1C:{:02X}", world.dice.roll(40)),
        _ if lower.contains("subnet") => world.dice.word(&["10.50.0.0/24", "10.10.20.0/24", "10.9.0.0/33"]).to_string(),
        _ if lower.contains("rangestart") => "10.50.0.10".to_string(),
        _ if lower.contains("rangeend") => world.dice.word(&["10.50.0.99", "10.50.0.5"]).to_string(),
        _ if lower.contains("address") => format!("10.10.20.{}", world.dice.roll(260)),
        "filename" => format!("disk{fresh}.vhdx"),
        "jobvariable" => "job".to_string(),
        _ if world.dice.percent(55) => format!("n{fresh}"),
        _ => world.dice.word(&NAMES).to_string(),
    };
    quoted(&words)
}

/// An object of a class: mostly one that is there, now and then its name or ID, a removed one, or none such.
pub fn object(world: &mut World, class: &str) -> Option<String> {
    let kinds = vmm::kinds_of_class(class);
    let ids: Vec<Id> = kinds.iter().flat_map(|kind| world.room.fabric().all(kind.key)).collect();
    match world.dice.roll(40) {
        0 => return Some("'nosuchthing'".to_string()),
        1 => {
            let known = world.known.clone();
            let id = world.dice.pick(&known)?;
            return Some(world.variable(id));
        }
        2 => {
            let id = world.dice.pick(&ids)?;
            let name = world.room.fabric().text_of(id);
            return Some(quoted(&name));
        }
        3 => return world.dice.pick(&ids).map(|id| quoted(&id.to_string())),
        _ => {}
    }
    let id = world.dice.pick(&ids)?;
    Some(world.variable(id))
}

/// An object of a kind.
pub fn of_kind(world: &mut World, kind: &str) -> String {
    let ids = world.room.fabric().all(kind);
    match world.dice.pick(&ids) {
        Some(id) => world.variable(id),
        None => "$null".to_string(),
    }
}
