//! CLIXML as trees, read in one pass without a tree of elements between: a file of hundreds of megabytes is no rarity.

use super::{Inventory, Node, Tree};
use crate::id::Id;

use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::Arc;

/// How deep objects may stand in each other; Export-Clixml follows at most 100 levels.
const DEEPEST: usize = 400;

/// Reads a document.
pub(super) fn read(inventory: &mut Inventory, text: &str, word: &str) -> Result<(), String> {
    let mut reader = Reader { text, at: 0, inventory, word, objects: FxHashMap::default(), types: FxHashMap::default(), depth: 0 };
    reader.document().map_err(|why| {
        let before = &text.as_bytes()[..reader.at.min(text.len())];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.len() - before.iter().rposition(|byte| *byte == b'\n').map_or(0, |place| place + 1) + 1;
        format!("line {line}, column {column}: {why}")
    })
}

struct Reader<'a, 'b> {
    text: &'a str,
    at: usize,
    inventory: &'b mut Inventory,
    word: &'b str,
    objects: FxHashMap<&'a str, Tree>,
    types: FxHashMap<&'a str, Arc<[Arc<str>]>>,
    depth: usize,
}

/// A start tag.
struct Tag<'a> {
    name: &'a str,
    attributes: &'a str,
    empty: bool,
}

/// What an object had inside.
#[derive(Default)]
struct Inside {
    types: Arc<[Arc<str>]>,
    text: Option<Arc<str>>,
    value: Option<Tree>,
    node: Option<usize>,
}

impl<'a> Reader<'a, '_> {
    fn document(&mut self) -> Result<(), String> {
        let root = self.open()?.ok_or("there is no element")?;
        if root.name != "Objs" {
            return Err(format!("it is no CLIXML: its first element is <{}>, not <Objs>", root.name));
        }
        if root.empty {
            return Ok(());
        }
        while let Some(tag) = self.open()? {
            let tree = self.value(&tag)?;
            let word = self.word;
            self.inventory.add_top(tree, word);
        }
        self.close("Objs")
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// The next start tag; none when an end tag comes.
    fn open(&mut self) -> Result<Option<Tag<'a>>, String> {
        loop {
            let start = self.rest().find('<').ok_or("the file ends too early: it was cut off")?;
            if !self.rest()[..start].trim_start_matches('\u{feff}').trim().is_empty() {
                return Err("there is text where an element was expected".to_string());
            }
            self.at += start;
            let rest = self.rest();
            let skip = |end: &str| rest.find(end).map(|place| place + end.len());
            if rest.starts_with("</") {
                return Ok(None);
            } else if rest.starts_with("<?") {
                self.at += skip("?>").ok_or("the declaration does not end")?;
            } else if rest.starts_with("<!--") {
                self.at += skip("-->").ok_or("a comment does not end")?;
            } else if rest.starts_with("<!") {
                return Err("document types and entities have no place in CLIXML".to_string());
            } else {
                return self.tag().map(Some);
            }
        }
    }

    fn tag(&mut self) -> Result<Tag<'a>, String> {
        let rest = self.rest();
        let end = rest.find('>').ok_or("the file ends inside a tag: it was cut off")?;
        let inner = &rest[1..end];
        let (inner, empty) = inner.strip_suffix('/').map_or((inner, false), |inner| (inner, true));
        let (name, attributes) = inner.split_once([' ', '\n', '\r', '\t']).unwrap_or((inner, ""));
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(format!("<{}> is no element of CLIXML", name.chars().take(40).collect::<String>()));
        }
        self.at += end + 1;
        Ok(Tag { name, attributes, empty })
    }

    fn close(&mut self, name: &str) -> Result<(), String> {
        let rest = self.rest();
        let end = rest.find('>').ok_or("the file ends inside a tag: it was cut off")?;
        let found = rest[..end].strip_prefix("</").map(str::trim);
        if found != Some(name) {
            return Err(format!("</{name}> was expected"));
        }
        self.at += end + 1;
        Ok(())
    }

    /// The text of an element that has nothing else inside.
    fn leaf(&mut self, tag: &Tag<'a>) -> Result<Cow<'a, str>, String> {
        if tag.empty {
            return Ok(Cow::Borrowed(""));
        }
        let rest = self.rest();
        let end = rest.find('<').ok_or("the file ends too early: it was cut off")?;
        let raw = &rest[..end];
        self.at += end;
        self.close(tag.name)?;
        unescape(raw)
    }

    fn value(&mut self, tag: &Tag<'a>) -> Result<Tree, String> {
        if tag.name == "Obj" {
            return self.object(tag);
        }
        if tag.name == "Ref" {
            let tree = attribute(tag.attributes, "RefId").and_then(|id| self.objects.get(id)).cloned();
            if !tag.empty {
                self.close("Ref")?;
            }
            return tree.ok_or_else(|| "a reference points at an object that is not before it".to_string());
        }
        let text = self.leaf(tag)?;
        let number = |text: &str| text.trim().parse::<i128>().map_err(|_| format!("'{text}' is no number"));
        Ok(match tag.name {
            "Nil" => Tree::Null,
            "B" => Tree::Bool(text.trim().eq_ignore_ascii_case("true")),
            "I32" | "I64" | "I16" | "SB" | "By" | "U16" | "U32" | "U64" => {
                Tree::Number(number(&text)?.clamp(i64::MIN.into(), i64::MAX.into()) as i64)
            }
            "Sg" | "Db" | "D" => Tree::Double(text.trim().parse().unwrap_or(0.0)),
            "G" => text.parse::<Id>().map(Tree::Guid).map_err(|_| format!("'{text}' is no Guid"))?,
            "DT" => super::convert::time_of(&text).map_or_else(|| Tree::Text(self.inventory.share(&text)), Tree::Time),
            _ => Tree::Text(self.inventory.share(&text)),
        })
    }

    fn object(&mut self, tag: &Tag<'a>) -> Result<Tree, String> {
        let id = attribute(tag.attributes, "RefId");
        let mut inside = Inside::default();
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(format!("objects stand in each other more than {DEEPEST} levels deep"));
        }
        if !tag.empty {
            while let Some(tag) = self.open()? {
                self.member(&tag, id, &mut inside)?;
            }
            self.close("Obj")?;
        }
        self.depth -= 1;
        let is_enum = inside.types.iter().any(|ty| ty.ends_with("System.Enum"));
        let tree = match (inside.value, inside.node) {
            (Some(Tree::Number(number)), _) if is_enum => Tree::Enum(inside.text.unwrap_or_default(), number as i32),
            (Some(value), _) => value,
            (None, Some(node)) => {
                self.inventory.nodes[node].text = inside.text;
                self.inventory.nodes[node].types = inside.types;
                Tree::Node(node)
            }
            (None, None) => inside.text.map_or(Tree::Null, Tree::Text),
        };
        if let Some(id) = id {
            self.objects.insert(id, tree.clone());
        }
        Ok(tree)
    }

    fn member(&mut self, tag: &Tag<'a>, id: Option<&'a str>, inside: &mut Inside) -> Result<(), String> {
        match tag.name {
            "TN" => inside.types = self.type_names(tag)?,
            "TNRef" => {
                let types = attribute(tag.attributes, "RefId").and_then(|id| self.types.get(id));
                inside.types = types.cloned().ok_or("type names are referred to that are not before")?;
                if !tag.empty {
                    self.close("TNRef")?;
                }
            }
            "ToString" => {
                let text = self.leaf(tag)?;
                inside.text = Some(self.inventory.share(&text));
            }
            "Props" | "MS" => {
                let node = *inside.node.get_or_insert_with(|| self.inventory.add_node(Node::default()));
                // An object inside may point back at this one.
                if let Some(id) = id {
                    self.objects.insert(id, Tree::Node(node));
                }
                let properties = self.properties(tag)?;
                self.inventory.nodes[node].properties.extend(properties);
            }
            "LST" | "IE" | "QUE" | "STK" => inside.value = Some(self.list(tag)?),
            "DCT" => inside.value = Some(self.table(tag)?),
            _ => {
                let value = self.value(tag)?;
                inside.value.get_or_insert(value);
            }
        }
        Ok(())
    }

    fn type_names(&mut self, tag: &Tag<'a>) -> Result<Arc<[Arc<str>]>, String> {
        let mut names = Vec::new();
        if !tag.empty {
            while let Some(tag) = self.open()? {
                let name = self.leaf(&tag)?;
                names.push(self.inventory.share(&name));
            }
            self.close("TN")?;
        }
        let names: Arc<[Arc<str>]> = names.into();
        if let Some(id) = attribute(tag.attributes, "RefId") {
            self.types.insert(id, Arc::clone(&names));
        }
        Ok(names)
    }

    fn properties(&mut self, tag: &Tag<'a>) -> Result<Vec<(Arc<str>, Tree)>, String> {
        let mut properties = Vec::new();
        if tag.empty {
            return Ok(properties);
        }
        while let Some(inner) = self.open()? {
            let name = unescape(attribute(inner.attributes, "N").unwrap_or(""))?;
            let name = self.inventory.share(&name);
            let value = self.value(&inner)?;
            properties.push((name, value));
        }
        self.close(tag.name)?;
        Ok(properties)
    }

    fn list(&mut self, tag: &Tag<'a>) -> Result<Tree, String> {
        let mut items = Vec::new();
        if !tag.empty {
            while let Some(inner) = self.open()? {
                items.push(self.value(&inner)?);
            }
            self.close(tag.name)?;
        }
        Ok(Tree::List(items.into()))
    }

    fn table(&mut self, tag: &Tag<'a>) -> Result<Tree, String> {
        let mut rows = Vec::new();
        if !tag.empty {
            while let Some(entry) = self.open()? {
                let pair = if entry.empty { Vec::new() } else { self.properties(&entry)? };
                let mut pair = pair.into_iter();
                if let (Some((_, key)), Some((_, value))) = (pair.next(), pair.next()) {
                    let key = key.as_text().map_or_else(|| super::convert::plain(&key), str::to_string);
                    rows.push((self.inventory.share(&key), value));
                }
            }
            self.close("DCT")?;
        }
        Ok(Tree::Table(rows.into()))
    }
}

/// The raw text of an attribute.
fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = attributes.trim_start();
    while let Some((own, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, next) = after[1..].split_once(quote)?;
        if own.trim() == name {
            return Some(value);
        }
        rest = next.trim_start();
    }
    None
}

/// `&amp;`, `&#10;` and `_x000A_` as characters. Other entities are none of CLIXML.
fn unescape(raw: &str) -> Result<Cow<'_, str>, String> {
    if !raw.contains('&') && !raw.contains("_x") {
        return Ok(Cow::Borrowed(raw));
    }
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(place) = rest.find('&') {
        text.push_str(&rest[..place]);
        let (name, next) = rest[place + 1..].split_once(';').ok_or("an entity does not end")?;
        text.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => numbered(name).ok_or_else(|| format!("&{}; is no entity of CLIXML", name.chars().take(20).collect::<String>()))?,
        });
        rest = next;
    }
    text.push_str(rest);
    Ok(Cow::Owned(unmark(&text)))
}

fn numbered(name: &str) -> Option<char> {
    let digits = name.strip_prefix('#')?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
        None => digits.parse().ok()?,
    };
    char::from_u32(code)
}

/// `_x000A_` as the character; halves of a pair come together.
fn unmark(text: &str) -> String {
    let mut units: Vec<u16> = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find("_x") {
        units.extend(rest[..place].encode_utf16());
        let mark = rest.get(place + 2..place + 7).filter(|mark| mark.ends_with('_'));
        match mark.and_then(|mark| u16::from_str_radix(&mark[..4], 16).ok()) {
            Some(unit) => {
                units.push(unit);
                rest = &rest[place + 7..];
            }
            None => {
                units.extend("_x".encode_utf16());
                rest = &rest[place + 2..];
            }
        }
    }
    units.extend(rest.encode_utf16());
    String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Time;

    #[test]
    fn texts_come_back() {
        assert_eq!(unescape("a &amp; b_x000A__x005F_x").map(Cow::into_owned), Ok("a & b\n_x".to_string()));
        assert!(unescape("&bomb;").is_err());
    }

    #[test]
    fn dates_are_utc() {
        assert_eq!(super::super::convert::time_of("2026-03-02T09:00:00+01:00"), Time::parse("2026-03-02T08:00:00Z"));
    }
}
