//! Which kind an object is of.

use super::report::Report;
use super::{Inventory, Tree};
use crate::kind::{Kind, Type, enum_type, kind, kinds};
use rustc_hash::FxHashMap;

/// Words that files and tables are named by, where they are no kind's or command's own name.
const WORDS: [(&str, &str); 16] = [
    ("VirtualMachine", "VM"),
    ("Host", "VMHost"),
    ("Cluster", "VMHostCluster"),
    ("HostCluster", "VMHostCluster"),
    ("HostGroup", "VMHostGroup"),
    ("Template", "VMTemplate"),
    ("Network", "VMNetwork"),
    ("Subnet", "VMSubnet"),
    ("IPPool", "StaticIPAddressPool"),
    ("IPAddressPool", "StaticIPAddressPool"),
    ("Share", "LibraryShare"),
    ("Checkpoint", "VMCheckpoint"),
    ("Disk", "VirtualHardDisk"),
    ("Task", "Job"),
    ("Role", "UserRole"),
    ("Account", "RunAsAccount"),
];

/// The kinds of all objects of an inventory.
pub(super) fn kinds_of(inventory: &Inventory, report: &mut Report) -> Vec<Option<&'static Kind>> {
    let found = inventory.nodes.iter().map(|node| node.types.iter().find_map(|name| by_class(name))).collect();
    let mut walk = Walk { inventory, report, found, seen: vec![false; inventory.nodes.len()], known: FxHashMap::default() };
    for (tree, word) in &inventory.tops {
        walk.top(tree, word);
    }
    walk.found
}

/// The kind of a class, of a deserialised or selected one too.
fn by_class(name: &str) -> Option<&'static Kind> {
    let name = name.trim_start_matches("Deserialized.").trim_start_matches("Selected.");
    kind(name).filter(|kind| kind.class.eq_ignore_ascii_case(name))
}

struct Walk<'a> {
    inventory: &'a Inventory,
    report: &'a mut Report,
    found: Vec<Option<&'static Kind>>,
    seen: Vec<bool>,
    /// Kinds by the properties that objects have: all objects of a kind have the same.
    known: FxHashMap<Vec<*const u8>, Option<&'static Kind>>,
}

impl Walk<'_> {
    /// What stands at the top, or in a table of lists: objects that must tell their kind themselves.
    fn top(&mut self, tree: &Tree, word: &str) -> bool {
        match tree {
            Tree::List(items) => {
                // Every item is looked at, also after one that was found.
                let found: Vec<bool> = items.iter().map(|item| self.top(item, word)).collect();
                found.contains(&true)
            }
            Tree::Table(rows) => rows.iter().fold(false, |any, (key, item)| self.top(item, key) || any),
            Tree::Node(node) => self.top_node(*node, word),
            _ => false,
        }
    }

    fn top_node(&mut self, node: usize, word: &str) -> bool {
        if std::mem::replace(&mut self.seen[node], true) {
            return self.found[node].is_some();
        }
        if self.found[node].is_none() {
            self.found[node] = self.guess(node, word);
        }
        if self.found[node].is_some() {
            self.inside(node);
            return true;
        }
        let any = self.inventory.nodes[node].properties.iter().fold(false, |any, (name, item)| self.top(item, name) || any);
        if !any {
            let own = &self.inventory.nodes[node];
            let class = own.types.first().map_or("without a type", |name| name.trim_start_matches("Deserialized."));
            let name = self.inventory.text(node, "Name").or(own.text.as_deref()).unwrap_or("");
            self.report.refuse("", &format!("an object {class} is of no kind that VMM has; say -Kind where it is one"), name);
        }
        any
    }

    /// What stands inside an object of a known kind: its properties tell of what kind that is.
    fn inside(&mut self, node: usize) {
        let Some(own) = self.found[node] else { return };
        for (name, tree) in &self.inventory.nodes[node].properties {
            let expected = match own.property(name).map(|property| property.ty) {
                Some(Type::Ref(key) | Type::Record(key)) => kind(key),
                _ => None,
            };
            self.child(tree, expected, name);
        }
    }

    fn child(&mut self, tree: &Tree, expected: Option<&'static Kind>, word: &str) {
        for item in tree.items() {
            let Tree::Node(node) = item else { continue };
            if std::mem::replace(&mut self.seen[*node], true) {
                continue;
            }
            if self.found[*node].is_none() {
                self.found[*node] = expected.or_else(|| self.guess(*node, word));
            }
            self.inside(*node);
        }
    }

    fn guess(&mut self, node: usize, word: &str) -> Option<&'static Kind> {
        let own = &self.inventory.nodes[node];
        if own.types.iter().any(|name| name.contains("System.Diagnostics") || name.contains("System.IO")) || own.properties.len() < 2 {
            return None;
        }
        let by_type = self.by_object_type(node).filter(|kind| share(own.properties.iter().map(|(name, _)| &**name), kind) >= 0.5);
        by_type.or_else(|| self.by_properties(node)).or_else(|| self.by_word(node, word)).or_else(|| {
            let share = |kind: &&'static Kind| share(own.properties.iter().map(|(name, _)| &**name), kind) > 0.0;
            self.inventory.kind.filter(share)
        })
    }

    fn by_object_type(&self, node: usize) -> Option<&'static Kind> {
        let ty = enum_type("CarmineObjectType")?;
        let name = match self.inventory.property(node, "ObjectType")? {
            Tree::Number(number) => ty.name_of(i32::try_from(*number).ok()?)?,
            other => other.as_text()?,
        };
        kinds().iter().find(|kind| crate::derive::object_type(kind.key) == name)
    }

    /// The kind that has nearly all the object's properties, and of those the one that lacks fewest.
    fn by_properties(&mut self, node: usize) -> Option<&'static Kind> {
        let properties = &self.inventory.nodes[node].properties;
        // Names are shared, so their addresses tell them apart.
        let key: Vec<*const u8> = properties.iter().map(|(name, _)| name.as_ptr()).collect();
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let names = || properties.iter().map(|(name, _)| &**name);
        let worth = |kind: &&'static Kind| {
            let there = share(names(), kind) * properties.len() as f64;
            (there * 1000.0 / (properties.len() as f64 + kind.properties().len() as f64 - there)) as i64
        };
        let fits = kinds().iter().filter(|kind| kind.has_identity() && share(names(), kind) >= 0.8);
        let best = fits.max_by_key(worth).filter(|kind| worth(kind) >= 500);
        self.known.insert(key, best);
        best
    }

    fn by_word(&self, node: usize, word: &str) -> Option<&'static Kind> {
        let kind = of_word(word)?;
        let names = self.inventory.nodes[node].properties.iter().map(|(name, _)| &**name);
        (share(names, kind) >= 0.5).then_some(kind)
    }
}

/// How much of the names are properties of the kind.
fn share<'a>(names: impl Iterator<Item = &'a str>, kind: &Kind) -> f64 {
    let (mut there, mut all) = (0u32, 0u32);
    for name in names {
        all += 1;
        there += u32::from(kind.property(name).is_some());
    }
    if all == 0 { 0.0 } else { f64::from(there) / f64::from(all) }
}

/// The kind that a word names: `vms`, `Get-SCVMHost`, `hosts`, `clusters-2024`.
pub fn of_word(word: &str) -> Option<&'static Kind> {
    let letters = |c: &char| c.is_ascii_alphabetic();
    let word = word.trim_start_matches("Get-").trim_start_matches("get-");
    let word: String = word.chars().take_while(letters).collect();
    let short = word.strip_prefix("SC").unwrap_or(&word);
    let known = |word: &str| {
        let get = format!("Get-SC{word}");
        let by_words = WORDS.iter().find(|(own, _)| own.eq_ignore_ascii_case(word)).and_then(|(_, key)| kind(key));
        by_words.or_else(|| kind(word)).or_else(|| kinds().iter().find(|kind| kind.get.is_some_and(|own| own.eq_ignore_ascii_case(&get))))
    };
    let single = short.strip_suffix(['s', 'S']);
    known(short).or_else(|| known(single?)).or_else(|| known(&format!("{}y", short.strip_suffix("ies")?)))
}
