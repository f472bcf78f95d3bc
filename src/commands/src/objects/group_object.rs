//! `Group-Object`.

use super::expression::{Expression, GROUP_KEYS, read_key};
use super::order;
use engine::error::Outcome;
use engine::types::{TypeTable, property};
use engine::value::Key;
use engine::{Cmdlet, CommandTable, ErrorCategory, Failure, Fault, Invocation, Map, MapKind, Native, Seq, SeqKind, Type, Value, convert};
use rustc_hash::FxHashMap;
use std::any::Any;
use std::cmp::Ordering;
use std::rc::Rc;

/// `GroupInfo` and `GroupInfoNoElement`.
struct GroupInfo {
    name: Value,
    count: i32,
    group: Value,
    values: Value,
    no_element: bool,
}

impl Native for GroupInfo {
    fn type_of(&self) -> Type {
        Type::known(TABLES[usize::from(self.no_element)].name)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn read(value: &Value, get: fn(&GroupInfo) -> Value) -> engine::R {
    Ok(value.downcast::<GroupInfo>().map(get).unwrap_or_default())
}

/// The types of groups.
pub static TABLES: &[&TypeTable] = &[
    &TypeTable {
        name: "Microsoft.PowerShell.Commands.GroupInfo",
        properties: &[
            property("System.Collections.ArrayList Values", |_, v| read(v, |g| g.values.clone())),
            property("int Count", |_, v| read(v, |g| Value::Int(g.count))),
            property("System.Collections.ObjectModel.Collection[psobject] Group", |_, v| read(v, |g| g.group.clone())),
            property("string Name", |_, v| read(v, |g| g.name.clone())),
        ],
        ..TypeTable::EMPTY
    },
    &TypeTable {
        name: "Microsoft.PowerShell.Commands.GroupInfoNoElement",
        base: "Microsoft.PowerShell.Commands.GroupInfo",
        ..TypeTable::EMPTY
    },
];

/// A group in the making.
struct Group {
    keys: Vec<Value>,
    members: Vec<Value>,
    count: i32,
}

#[derive(Default)]
struct GroupObject {
    expressions: Vec<Expression>,
    groups: Vec<Group>,
    /// Groups by the hash of their keys' texts.
    places: FxHashMap<Key, Vec<usize>>,
    no_element: bool,
    as_table: bool,
    case_sensitive: bool,
    kinds: Option<Vec<Option<std::mem::Discriminant<Value>>>>,
    is_mixed: bool,
}

impl Cmdlet for GroupObject {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        let items = cx.list("Property");
        match Expression::parse_all(cx.session, &items, &GROUP_KEYS) {
            Ok(expressions) => self.expressions = expressions,
            Err(fault) => return Err(cx.stop(fault)),
        }
        self.no_element = cx.switch("NoElement");
        self.as_table = cx.switch("AsHashTable");
        self.case_sensitive = cx.switch("CaseSensitive");
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let input = cx.input();
        if input.is_null() {
            return Ok(());
        }
        let keys = self.keys_of(cx, &input)?;
        self.note_kinds(&keys);
        let place = self.place_of(cx, keys)?;
        let keep = !self.no_element || self.as_table;
        let group = &mut self.groups[place];
        group.count += 1;
        if keep {
            group.members.push(input);
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        let mut groups = std::mem::take(&mut self.groups);
        if cx.switch("AsHashTable") {
            return self.write_table(cx, groups);
        }
        if !self.is_mixed {
            let case_sensitive = self.case_sensitive;
            order::merge_sort(&mut groups, &mut |a, b| {
                for (a, b) in a.keys.iter().zip(&b.keys) {
                    let order = order::compare(cx.session, a, b, case_sensitive)?;
                    if order != Ordering::Equal {
                        return Ok(order);
                    }
                }
                Ok(Ordering::Equal)
            })?;
        }
        for group in groups {
            let info = self.info(cx, group)?;
            cx.write(info)?;
        }
        Ok(())
    }
}

impl GroupObject {
    fn keys_of(&self, cx: &mut Invocation, input: &Value) -> Result<Vec<Value>, Failure> {
        if self.expressions.is_empty() {
            return Ok(vec![input.clone()]);
        }
        let mut keys = Vec::with_capacity(self.expressions.len());
        for expression in &self.expressions {
            for one in expression.expand(cx.session, input) {
                keys.push(read_key(cx, &one, input)?.unwrap_or_default());
            }
        }
        Ok(keys)
    }

    /// Groups are put in order only when all keys are of the same types.
    fn note_kinds(&mut self, keys: &[Value]) {
        let kinds = || keys.iter().map(|k| if k.is_null() { None } else { Some(std::mem::discriminant(k.base())) }).collect::<Vec<_>>();
        match &mut self.kinds {
            None => self.kinds = Some(kinds()),
            Some(known) => {
                for (known, kind) in known.iter_mut().zip(kinds()) {
                    match (&known, kind) {
                        (_, None) => {}
                        (None, Some(_)) => *known = kind,
                        (Some(a), Some(b)) => self.is_mixed |= *a != b,
                    }
                }
            }
        }
    }

    /// The group of these keys, made when there is none.
    fn place_of(&mut self, cx: &mut Invocation, keys: Vec<Value>) -> Result<usize, Failure> {
        let hash = match keys.as_slice() {
            [one @ (Value::Str(_) | Value::Int(_) | Value::Bool(_) | Value::Null)] => one.clone(),
            several => {
                let mut texts = String::new();
                for key in several.iter().filter(|key| !matches!(key, Value::Seq(_))) {
                    texts.push_str(&convert::text(cx.session, key)?);
                    texts.push('\u{1}');
                }
                Value::text(texts)
            }
        };
        let hash = Key::folded(hash);
        let candidates = self.places.get(&hash).cloned().unwrap_or_default();
        for place in candidates {
            let mut same = self.groups[place].keys.len() == keys.len();
            for (i, key) in keys.iter().enumerate() {
                same = same && self.same_key(cx, &self.groups[place].keys[i].clone(), key)?;
            }
            if same {
                return Ok(place);
            }
        }
        self.groups.push(Group { keys, members: Vec::new(), count: 0 });
        self.places.entry(hash).or_default().push(self.groups.len() - 1);
        Ok(self.groups.len() - 1)
    }

    fn same_key(&self, cx: &mut Invocation, a: &Value, b: &Value) -> Result<bool, Failure> {
        if a.is_null() != b.is_null() {
            return Ok(false);
        }
        // Arrays have no order, so all are one.
        if matches!((a.base(), b.base()), (Value::Seq(_), Value::Seq(_))) {
            return Ok(true);
        }
        Ok(order::compare(cx.session, a, b, self.case_sensitive)? == Ordering::Equal)
    }

    fn name_of(&self, cx: &mut Invocation, keys: &[Value]) -> Result<String, Failure> {
        let mut texts = Vec::with_capacity(keys.len());
        for key in keys.iter().filter(|key| !key.is_null()) {
            texts.push(convert::text(cx.session, key)?.to_string());
        }
        Ok(texts.join(", "))
    }

    fn info(&self, cx: &mut Invocation, group: Group) -> engine::R {
        let name = self.name_of(cx, &group.keys)?;
        let members = collection(if self.no_element { Vec::new() } else { group.members });
        let values = Value::Seq(Rc::new(Seq::of(SeqKind::ArrayList, None, group.keys)));
        let no_element = self.no_element;
        Ok(Value::native(GroupInfo { name: Value::text(name), count: group.count, group: members, values, no_element }))
    }

    fn write_table(&mut self, cx: &mut Invocation, groups: Vec<Group>) -> Outcome {
        let as_string = cx.switch("AsString");
        let mut map = Map::new(MapKind::Hashtable);
        map.fold = !self.case_sensitive;
        for group in groups {
            let key = match group.keys.as_slice() {
                [one] if !as_string => one.clone(),
                keys => Value::text(self.name_of(cx, keys)?),
            };
            if key.is_null() {
                let fault = Fault::new(
                    "ArgumentNullException",
                    ErrorCategory::InvalidArgument,
                    "The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid value for the property, and then try again.",
                );
                cx.error(fault.exception("System.ArgumentException"))?;
                continue;
            }
            map.set(key, collection(group.members));
        }
        if map.is_empty() {
            return Ok(());
        }
        cx.write(Value::Map(Rc::new(map)))
    }
}

/// A `Collection[psobject]`.
fn collection(items: Vec<Value>) -> Value {
    let ty = Type::parse("System.Collections.ObjectModel.Collection[psobject]");
    Value::Seq(Rc::new(Seq::of(SeqKind::Collection, ty, items)))
}

/// The command.
pub const ROW: CommandTable = CommandTable::new("Group-Object", include_str!("group_object.ps1"), || Box::new(GroupObject::default()));
