//! `Import-SCInventory`: files, or objects that came back from files, as an inventory for the fabric; and its report.

use crate::error::Trouble;
use crate::room::VmmRoom;
use crate::values::{text_of, to_field};
use engine::operators::wildcard_matches;
use engine::value::{Bag, Member};
use engine::{Cmdlet, ErrorCategory, Fault, Invocation, Name, Outcome, Value};
use fabric::{Field, Id, ImportMode, Inventory, KindRow, Node, Note, Report, Tree};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

/// The command's name.
pub(crate) const NAME: &str = "Import-SCInventory";
/// How deep objects from the pipeline are followed.
const DEEPEST: usize = 100;

/// A call: all its input is one inventory.
#[derive(Default)]
pub(crate) struct ImportInventory {
    gathered: Vec<Value>,
}

impl Cmdlet for ImportInventory {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.has("InputObject") {
            self.gathered.push(cx.input());
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        let room = cx.room::<VmmRoom>();
        match import(cx, &room, &std::mem::take(&mut self.gathered)) {
            Ok(()) => Ok(()),
            Err(Trouble::Fabric(error)) => Err(cx.stop(refused(error.to_string()))),
            Err(Trouble::Flow(failure)) => Err(failure),
        }
    }
}

fn refused(text: String) -> Fault {
    Fault::new("InventoryRefused", ErrorCategory::InvalidData, text)
        .help("Nothing was changed. Take it anew on the server: Get-SCVirtualMachine | Export-Clixml vms.xml -Depth 4")
}

fn import(cx: &mut Invocation, room: &Rc<VmmRoom>, gathered: &[Value]) -> Result<(), Trouble> {
    let kind = match cx.text("Kind") {
        Some(word) => {
            let kind = fabric::kind(&word).or_else(|| fabric::kind_of_word(&word));
            Some(kind.ok_or_else(|| cx.stop(refused(format!("VMM has no kind of object that is called '{word}'."))))?)
        }
        None => None,
    };
    let mut inventory = Inventory::new(kind);
    let mut paths: Vec<String> = cx.texts("Path").iter().map(|path| path.as_str().to_owned()).collect();
    let mut trees = Trees { inventory: &mut inventory, seen: FxHashMap::default() };
    for value in gathered {
        match path_of(value) {
            Some(path) => paths.push(path),
            None => {
                let tree = trees.tree(value, 0);
                trees.inventory.add_top(tree, "");
            }
        }
    }
    let mut files = Vec::new();
    for path in &paths {
        let found = files_of(&cx.session.resolve_path(path));
        if found.is_empty() {
            return Err(cx.stop(refused(format!("There is no file '{path}' to import."))).into());
        }
        files.extend(found);
    }
    for file in &files {
        inventory.read_file(file)?;
    }
    if inventory.is_empty() {
        return Err(cx.stop(refused("There is nothing to import: give -Path, or objects by the pipeline.".to_owned())).into());
    }
    let about = files.iter().map(|file| file.display().to_string()).collect::<Vec<_>>().join(", ");
    let mode = match cx.should_process(if about.is_empty() { "objects" } else { &about }, NAME)? {
        true => ImportMode::Apply,
        false => ImportMode::Preview,
    };
    room.look()?;
    let report = room.fabric().import(&inventory, mode);
    room.check()?;
    room.show_more();
    tell(cx, &report)?;
    if cx.switch("PassThru") {
        return pass(cx, room, &inventory);
    }
    Ok(report.rows.iter().try_for_each(|row| cx.write(row_value(row, &report)))?)
}

/// The objects of the inventory that stand for themselves.
fn pass(cx: &mut Invocation, room: &Rc<VmmRoom>, inventory: &Inventory) -> Result<(), Trouble> {
    for id in inventory.identities() {
        let there = room.fabric().object(id).is_some_and(|object| object.owner.is_none() && !object.removed);
        if there {
            cx.write(room.object(id))?;
        }
    }
    Ok(())
}

/// The text of an input that names a file.
fn path_of(value: &Value) -> Option<String> {
    match value.base() {
        Value::Str(text) => Some(text.as_str().to_owned()),
        Value::Native(boxed) => {
            let name = boxed.object.type_of().name().to_owned();
            matches!(&*name, "System.IO.FileInfo" | "System.IO.DirectoryInfo").then(|| text_of(value))
        }
        _ => None,
    }
}

/// The files that a path means: itself, those of a folder, those that a pattern matches.
fn files_of(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_path_buf()];
    }
    let (folder, pattern) = match (path.is_dir(), path.parent(), path.file_name()) {
        (true, ..) => (path, "*".to_owned()),
        (false, Some(folder), Some(name)) => (folder, name.to_string_lossy().into_owned()),
        _ => return Vec::new(),
    };
    let named = |file: &PathBuf| {
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let typed = file.extension().is_some_and(|end| ["xml", "clixml", "json"].iter().any(|own| end.eq_ignore_ascii_case(own)));
        file.is_file() && wildcard_matches(&pattern, &name) && (typed || !path.is_dir())
    };
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(named).collect();
    files.sort();
    files
}

/// Reads files into an inventory and that into a fabric: what `--import` asks for.
pub fn import_files(fabric: &mut fabric::Fabric, paths: &[PathBuf]) -> Result<Report, String> {
    let mut inventory = Inventory::new(None);
    for path in paths {
        let files = files_of(path);
        if files.is_empty() {
            return Err(format!("There is no file '{}' to import.", path.display()));
        }
        for file in files {
            inventory.read_file(&file).map_err(|error| error.to_string())?;
        }
    }
    Ok(fabric.import(&inventory, ImportMode::Apply))
}

/// What was not taken: each thing under -Verbose, the number of things always.
fn tell(cx: &mut Invocation, report: &Report) -> Result<(), Trouble> {
    for note in &report.notes {
        cx.verbose(&sentence(note))?;
    }
    let refused: usize = report.rows.iter().map(|row| row.refused).sum();
    if refused > 0 {
        cx.warning(&format!("{refused} objects were not taken; the report's Notes and -Verbose tell why."))?;
    }
    Ok(())
}

/// A note as a sentence: `VM.CPUType (web01 and 4 others): the depth of the export cut it off`.
fn sentence(note: &Note) -> String {
    let others = match note.count {
        0 | 1 => String::new(),
        count => format!(" and {} others", count - 1),
    };
    let dot = if note.property.is_empty() || note.kind.is_empty() { "" } else { "." };
    format!("{}{dot}{} ({}{others}): {}", note.kind, note.property, note.example, note.reason)
}

fn row_value(row: &KindRow, report: &Report) -> Value {
    let number = |number: usize| Value::Int(i32::try_from(number).unwrap_or(i32::MAX));
    let notes = report.notes.iter().filter(|note| note.kind == row.kind).map(|note| {
        Value::custom([
            ("Kind", Value::text(note.kind.as_str())),
            ("Property", Value::text(note.property.as_str())),
            ("Count", number(note.count)),
            ("Example", Value::text(note.example.as_str())),
            ("Reason", Value::text(note.reason.as_str())),
        ])
    });
    let value = Value::custom([
        ("Kind", Value::text(row.kind.as_str())),
        ("Taken", number(row.taken)),
        ("Changed", number(row.changed)),
        ("Unchanged", number(row.unchanged)),
        ("Partial", number(row.partial)),
        ("Refused", number(row.refused)),
        ("Notes", Value::array(notes.collect())),
    ]);
    if let Value::Object(object) = &value {
        object.bag.borrow_mut().set(Name::new("PSStandardMembers"), shown(&["Kind", "Taken", "Changed", "Unchanged"]));
    }
    value
}

/// The member set that makes a display show only some properties.
fn shown(names: &[&str]) -> Value {
    let set = Value::Member(Rc::new(Member::Set(names.iter().map(|name| Name::new(name)).collect())));
    let mut inner = Bag::default();
    inner.set(Name::new("DefaultDisplayPropertySet"), set);
    Value::Member(Rc::new(Member::Members(RefCell::new(inner))))
}

/// Values as trees; an object that is met again is the same one.
struct Trees<'a> {
    inventory: &'a mut Inventory,
    seen: FxHashMap<usize, usize>,
}

impl Trees<'_> {
    fn tree(&mut self, value: &Value, depth: usize) -> Tree {
        if depth > DEEPEST {
            return Tree::Null;
        }
        match value.base() {
            Value::Seq(seq) => Tree::List(seq.to_vec().iter().map(|item| self.tree(item, depth + 1)).collect()),
            Value::Map(map) => {
                let rows = map.pairs();
                Tree::Table(rows.iter().map(|(key, item)| (Arc::from(text_of(key)), self.tree(item, depth + 1))).collect())
            }
            Value::Object(object) => {
                let address = Rc::as_ptr(object) as usize;
                if let Some(known) = self.seen.get(&address) {
                    return Tree::Node(*known);
                }
                let types = object.bag.borrow().type_names.as_ref().map(|names| names.borrow().clone()).unwrap_or_default();
                let types = types.iter().map(|name| self.inventory.share(name.as_str())).collect();
                let place = self.inventory.add_node(Node { types, ..Node::default() });
                self.seen.insert(address, place);
                let members: Vec<(Name, Value)> = object.bag.borrow().iter().map(|(name, value)| (name, value.clone())).collect();
                let members = members.iter().filter(|(_, value)| !matches!(value, Value::Member(_) | Value::Block(_)));
                let properties = members.map(|(name, value)| {
                    let tree = self.tree(value, depth + 1);
                    (self.inventory.share(&name.text()), tree)
                });
                let properties = properties.collect();
                self.inventory.set_properties(place, properties);
                Tree::Node(place)
            }
            Value::Enum(own) => {
                let name = Value::enumeration(own.ty.clone(), own.number);
                Tree::Enum(Arc::from(text_of(&name)), own.number as i32)
            }
            _ => simple(value),
        }
    }
}

fn simple(value: &Value) -> Tree {
    match to_field(value) {
        Field::Bool(yes) => Tree::Bool(yes),
        Field::Number(number, _) => Tree::Number(number),
        Field::Double(number) => Tree::Double(number),
        Field::Text(text) => Tree::Text(text),
        Field::Guid(id) | Field::Ref(id) => Tree::Guid(id),
        Field::Time(time) => Tree::Time(time),
        Field::Null | Field::Enum(..) | Field::List(_) | Field::Table(_) | Field::Record(_) => Tree::Null,
    }
}

/// A kept property that the class does not have, as a value. Objects are told by their text.
pub(crate) fn more_value(fabric: &fabric::Fabric, field: &Field) -> Value {
    let text = |id: &Id| fabric.text_of(*id);
    match field {
        Field::Null => Value::Null,
        Field::Bool(yes) => Value::Bool(*yes),
        Field::Number(number, _) => i32::try_from(*number).map_or(Value::Long(*number), Value::Int),
        Field::Double(number) => Value::Double(*number),
        Field::Ref(id) => Value::from(text(id)),
        Field::List(items) => Value::array(items.iter().map(|item| more_value(fabric, item)).collect()),
        other => Value::from(crate::values::plain_text(other)),
    }
}
