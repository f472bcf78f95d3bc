//! JSON of `ConvertTo-Json` as trees.

use super::{Inventory, Node, Tree};
use serde_json::{Map, Value};

/// Reads a document.
pub(super) fn read(inventory: &mut Inventory, text: &str, word: &str) -> Result<(), String> {
    let json: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| format!("its JSON is broken: {error}"))?;
    let tree = tree(inventory, &json);
    inventory.add_top(tree, word);
    Ok(())
}

// serde_json itself refuses what stands deeper than 128 levels.
fn tree(inventory: &mut Inventory, json: &Value) -> Tree {
    match json {
        Value::Null => Tree::Null,
        Value::Bool(yes) => Tree::Bool(*yes),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => Tree::Number(number),
            (None, Some(_)) => Tree::Number(i64::MAX),
            (None, None) => Tree::Double(number.as_f64().unwrap_or(0.0)),
        },
        Value::String(text) => match text.starts_with("/Date(").then(|| super::convert::time_of(text)).flatten() {
            Some(time) => Tree::Time(time),
            None => Tree::Text(inventory.share(text)),
        },
        Value::Array(items) => Tree::List(items.iter().map(|item| tree(inventory, item)).collect()),
        Value::Object(map) => object(inventory, map),
    }
}

fn object(inventory: &mut Inventory, map: &Map<String, Value>) -> Tree {
    // Windows PowerShell wraps arrays as {"value": [...], "Count": n} and dates as {"value": "/Date(0)/", "DateTime": "..."}.
    if let Some(value) = map.get("value").filter(|_| map.len() <= 3)
        && map.keys().all(|key| matches!(key.as_str(), "value" | "Count" | "DisplayHint" | "DateTime" | "Value"))
    {
        return tree(inventory, value);
    }
    if let Some(Value::String(guid)) = map.get("Guid").filter(|_| map.len() == 1) {
        return Tree::Text(inventory.share(guid));
    }
    if let (Some(Value::Number(number)), Some(Value::String(name)), 2) = (map.get("value"), map.get("Value"), map.len()) {
        return Tree::Enum(inventory.share(name), number.as_i64().unwrap_or(0) as i32);
    }
    let part = |name: &str| map.get(name).and_then(Value::as_i64);
    if let (Some(major), Some(minor), Some(build), Some(revision)) = (part("Major"), part("Minor"), part("Build"), part("Revision")) {
        let parts = [major, minor, build, revision].into_iter().filter(|part| *part >= 0).map(|part| part.to_string());
        return Tree::Text(inventory.share(&parts.collect::<Vec<_>>().join(".")));
    }
    let properties = map.iter().map(|(name, value)| (inventory.share(name), tree(inventory, value))).collect();
    Tree::Node(inventory.add_node(Node { properties, ..Node::default() }))
}
