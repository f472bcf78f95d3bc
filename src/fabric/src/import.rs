//! Import of an inventory that was taken on a live server: CLIXML or JSON files of `Get-SC...` become objects of a fabric.
//!
//! | file | what |
//! |---|---|
//! | `import/clixml`, `import/json` | files as neutral trees: [`Inventory`] |
//! | `import/recognise` | which kind an object is of: its type names, its ObjectType, its properties, its file's name |
//! | `import/plan` | one record an identity, whatever the number of places where it was seen; who is a part of whom |
//! | `import/convert`, `import/links` | values and links as the kind's property wants them |
//! | `import/apply` | what changes; nothing when nothing differs |
//! | `import/jobs` | jobs as history |
//! | `import/report` | what was taken and what was not |
//!
//! Reading fails as a whole and says where; what was read is applied in one transaction, which cannot fail: what one
//! object or value lacks is reported and left out.

use crate::error::{FabricError, WRONG_VALUE};
use crate::fabric::Fabric;
use crate::id::Id;
use crate::kind::Kind;
use crate::time::Time;
use rustc_hash::FxHashSet;
use std::path::Path;
use std::sync::Arc;

mod apply;
mod clixml;
mod convert;
mod jobs;
mod json;
mod links;
mod plan;
mod recognise;
mod report;

pub use apply::MORE as MORE_PROPERTIES;
pub use recognise::of_word as kind_of_word;
pub use report::{KindRow, Note, Report};

/// A value as an inventory has it.
#[derive(Debug, Clone, PartialEq)]
pub enum Tree {
    /// `<Nil/>`, `null`
    Null,
    /// `<B>true</B>`
    Bool(bool),
    /// `<I32>4</I32>`
    Number(i64),
    /// `<Db>0.5</Db>`
    Double(f64),
    /// `<S>web01</S>`, also an object that the depth cut to its text
    Text(Arc<str>),
    /// `<G>...</G>`
    Guid(Id),
    /// `<DT>...</DT>`
    Time(Time),
    /// An enum's value: name and number
    Enum(Arc<str>, i32),
    /// `<LST>`, `[...]`
    List(Box<[Tree]>),
    /// `<DCT>`
    Table(Box<[(Arc<str>, Tree)]>),
    /// An object, by its place among the inventory's
    Node(usize),
}

/// An object as an inventory has it.
#[derive(Debug, Clone, Default)]
pub struct Node {
    /// The names of its class and of those it derives from; none in JSON.
    pub types: Arc<[Arc<str>]>,
    /// What it turned into as text.
    pub text: Option<Arc<str>>,
    /// Its properties in order.
    pub properties: Vec<(Arc<str>, Tree)>,
}

/// What was read, before it is applied.
#[derive(Debug, Default)]
pub struct Inventory {
    nodes: Vec<Node>,
    /// What stands at the top of the files, with a word that may tell the kind (the file's name).
    tops: Vec<(Tree, String)>,
    /// The kind of objects that do not tell it themselves.
    kind: Option<&'static Kind>,
    texts: FxHashSet<Arc<str>>,
}

/// Whether an import is done, or only told about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportMode {
    /// It is done.
    Apply,
    /// The report says what would be done.
    Preview,
}

impl Inventory {
    /// An inventory without anything. Objects that do not tell their kind are of the given one.
    pub fn new(kind: Option<&'static Kind>) -> Inventory {
        Inventory { kind, ..Inventory::default() }
    }

    /// Reads a file: CLIXML or JSON, UTF-8 or UTF-16.
    pub fn read_file(&mut self, path: &Path) -> Result<(), FabricError> {
        let bytes = std::fs::read(path).map_err(|error| bad(path, &format!("it cannot be read: {error}")))?;
        let text = decode(&bytes).map_err(|why| bad(path, &why))?;
        drop(bytes);
        let word = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        self.read_text(&text, &word).map_err(|why| bad(path, &why))
    }

    /// Reads the text of a file. The error is a sentence without the file's name.
    pub fn read_text(&mut self, text: &str, word: &str) -> Result<(), String> {
        match text.trim_start().bytes().next() {
            Some(b'<') => clixml::read(self, text, word),
            Some(b'[' | b'{') => json::read(self, text, word),
            Some(_) => Err("it is neither CLIXML nor JSON".to_string()),
            None => Err("it is empty".to_string()),
        }
    }

    /// Adds an object and tells its place.
    pub fn add_node(&mut self, node: Node) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    /// Gives the properties of an object that was added before them.
    pub fn set_properties(&mut self, place: usize, properties: Vec<(Arc<str>, Tree)>) {
        if let Some(node) = self.nodes.get_mut(place) {
            node.properties = properties;
        }
    }

    /// Adds what stands at the top.
    pub fn add_top(&mut self, tree: Tree, word: &str) {
        self.tops.push((tree, word.to_string()));
    }

    /// A text that shares its memory with an equal one.
    pub fn share(&mut self, text: &str) -> Arc<str> {
        if let Some(known) = self.texts.get(text) {
            return Arc::clone(known);
        }
        let text: Arc<str> = Arc::from(text);
        // Long texts hardly come twice.
        if text.len() <= 128 {
            self.texts.insert(Arc::clone(&text));
        }
        text
    }

    /// The IDs of the objects that stand at the top, in order.
    pub fn identities(&self) -> Vec<Id> {
        let (mut ids, mut left) = (Vec::new(), self.tops.iter().rev().map(|(tree, _)| tree).collect::<Vec<_>>());
        while let Some(tree) = left.pop() {
            match tree {
                Tree::List(items) => left.extend(items.iter().rev()),
                Tree::Table(rows) => left.extend(rows.iter().rev().map(|(_, tree)| tree)),
                Tree::Node(node) => ids.extend(self.guid(*node, "ID")),
                _ => {}
            }
        }
        ids
    }

    /// Whether nothing was read.
    pub fn is_empty(&self) -> bool {
        self.tops.is_empty()
    }

    fn property(&self, node: usize, name: &str) -> Option<&Tree> {
        let properties = &self.nodes.get(node)?.properties;
        properties.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, tree)| tree)
    }

    fn guid(&self, node: usize, name: &str) -> Option<Id> {
        self.property(node, name).and_then(Tree::as_guid).filter(|id| !id.is_empty())
    }

    fn text(&self, node: usize, name: &str) -> Option<&str> {
        self.property(node, name).and_then(Tree::as_text)
    }
}

impl Tree {
    /// The text, of a text or the name of an enum's value.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Tree::Text(text) | Tree::Enum(text, _) => Some(text),
            _ => None,
        }
    }

    /// The Guid, also when it was written as text.
    pub fn as_guid(&self) -> Option<Id> {
        match self {
            Tree::Guid(id) => Some(*id),
            Tree::Text(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// The items of a list; a single one is a list of one.
    fn items(&self) -> &[Tree] {
        match self {
            Tree::List(items) => items,
            Tree::Null => &[],
            one => std::slice::from_ref(one),
        }
    }
}

impl Fabric {
    /// Takes an inventory in: all of it as one change, or nothing under [`ImportMode::Preview`].
    pub fn import(&mut self, inventory: &Inventory, mode: ImportMode) -> Report {
        let mut report = Report::default();
        let work = |fabric: &mut Fabric| {
            apply::run(fabric, inventory, mode, &mut report);
            match mode {
                ImportMode::Apply => Ok(()),
                ImportMode::Preview => Err(FabricError::new(WRONG_VALUE, "only told about")),
            }
        };
        // The error of a preview is what undoes it.
        self.transaction(work).ok();
        report.finish();
        report
    }
}

fn bad(path: &Path, why: &str) -> FabricError {
    FabricError::new(WRONG_VALUE, format!("The inventory '{}' cannot be imported: {why}.", path.display()))
        .help("Take it anew on the server: Get-SCVirtualMachine | Export-Clixml vms.xml -Depth 4")
}

/// The text of a file in UTF-8 or UTF-16, with a mark or without.
fn decode(bytes: &[u8]) -> Result<String, String> {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks(2).map(|pair| unit([pair[0], pair.get(1).copied().unwrap_or(0)])).collect();
        String::from_utf16(&units).map_err(|_| "it is no proper UTF-16".to_string())
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [b'<' | b'[' | b'{', 0, ..] => wide(bytes, u16::from_le_bytes),
        [0, b'<' | b'[' | b'{', ..] => wide(bytes, u16::from_be_bytes),
        _ => {
            let bytes = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
            let text = std::str::from_utf8(bytes)
                .map_err(|error| format!("it is neither UTF-8 nor UTF-16: see the byte at {}", error.valid_up_to()))?;
            Ok(text.to_string())
        }
    }
}
