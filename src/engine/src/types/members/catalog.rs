//! The members of each type, gathered once: own rows, then those of its bases, by name.

use super::signature::{self, Signature};
use crate::Name;
use crate::types::{Extended, Method, Property, TypeKind, TypeTable, registry};
use crate::value::{MapKind, SeqKind, Value};
use rustc_hash::FxHashMap;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

/// A method or constructor with its signature read.
pub struct Overload {
    /// The row.
    pub row: &'static Method,
    /// Its signature.
    pub signature: Signature,
}

/// All methods of one name.
pub struct Group {
    /// The rows, nearest type first.
    pub rows: Vec<&'static Method>,
    /// The overloads, read when first called.
    overloads: OnceCell<Vec<Overload>>,
}

/// A member.
#[derive(Clone)]
pub enum Entry {
    /// A property or field
    Property(&'static Property),
    /// Methods
    Methods(Rc<Group>),
    /// A member that PowerShell adds
    Extended(&'static Extended),
}

/// The members of a type.
pub struct Catalog {
    /// The type's table.
    pub table: &'static TypeTable,
    /// Members of instances.
    pub members: FxHashMap<Name, Entry>,
    /// Static members.
    pub statics: FxHashMap<Name, Entry>,
    /// Constructors.
    pub constructors: Group,
    /// Names of the instance's members in order of definition, own ones first.
    pub order: Vec<Name>,
    /// Names of the static members in order.
    pub static_order: Vec<Name>,
}

impl Group {
    fn new(rows: Vec<&'static Method>) -> Group {
        Group { rows, overloads: OnceCell::new() }
    }

    /// The overloads with their signatures.
    pub fn overloads(&self) -> &[Overload] {
        self.overloads.get_or_init(|| {
            let mut list: Vec<Overload> = Vec::new();
            for row in &self.rows {
                let signature = signature::parse(row.signature);
                if !list.iter().any(|o| o.signature.list == signature.list) {
                    list.push(Overload { row, signature });
                }
            }
            list
        })
    }
}

thread_local! {
    static CATALOGS: RefCell<FxHashMap<*const TypeTable, Rc<Catalog>>> = RefCell::default();
    static SLOTS: [OnceCell<Option<Rc<Catalog>>>; SLOT_NAMES.len()] = const { [const { OnceCell::new() }; SLOT_NAMES.len()] };
}

/// The types of the values whose kind alone tells the type.
static SLOT_NAMES: [&str; 26] = [
    "System.Boolean",
    "System.Management.Automation.SwitchParameter",
    "System.Char",
    "System.SByte",
    "System.Byte",
    "System.Int16",
    "System.UInt16",
    "System.Int32",
    "System.UInt32",
    "System.Int64",
    "System.UInt64",
    "System.Single",
    "System.Double",
    "System.DateTime",
    "System.TimeSpan",
    "System.Decimal",
    "System.Numerics.BigInteger",
    "System.String",
    "System.Management.Automation.ScriptBlock",
    "System.RuntimeType",
    "System.Management.Automation.PSCustomObject",
    "System.Collections.ArrayList",
    "System.Array",
    "System.Collections.Specialized.OrderedDictionary",
    "System.Collections.Hashtable",
    "System.Enum",
];

/// The catalog of a table.
pub fn of_table(table: &'static TypeTable) -> Rc<Catalog> {
    let found = CATALOGS.with_borrow(|c| c.get(&std::ptr::from_ref(table)).cloned());
    found.unwrap_or_else(|| {
        let made = Rc::new(gather(table));
        CATALOGS.with_borrow_mut(|c| c.insert(table, made.clone()));
        made
    })
}

fn slot(position: usize) -> Option<Rc<Catalog>> {
    SLOTS.with(|slots| slots[position].get_or_init(|| registry::table(SLOT_NAMES[position]).map(of_table)).clone())
}

/// The catalog of a value's type; none for null and script classes.
pub fn of(value: &Value) -> Option<Rc<Catalog>> {
    let position = match value {
        Value::Null | Value::Member(_) => return None,
        Value::Wrapped(wrapped) => return of(&wrapped.base),
        Value::Native(boxed) => return boxed.object.type_of().table().map(of_table),
        Value::Enum(value) => return value.ty.table().map(of_table),
        Value::Object(_) => 20,
        Value::Seq(seq) => match (&seq.ty, seq.kind) {
            (_, SeqKind::Array) => 22,
            (None, SeqKind::ArrayList) => 21,
            (Some(ty), _) => return ty.table().map(of_table),
            (None, _) => 22,
        },
        Value::Map(map) => match (&map.ty, map.kind) {
            (Some(ty), _) => return ty.table().map(of_table),
            (None, MapKind::Ordered) => 23,
            (None, _) => 24,
        },
        Value::Bool(_) => 0,
        Value::Switch(_) => 1,
        Value::Char(_) => 2,
        Value::SByte(_) => 3,
        Value::Byte(_) => 4,
        Value::Short(_) => 5,
        Value::UShort(_) => 6,
        Value::Int(_) => 7,
        Value::UInt(_) => 8,
        Value::Long(_) => 9,
        Value::ULong(_) => 10,
        Value::Single(_) => 11,
        Value::Double(_) => 12,
        Value::DateTime(_) => 13,
        Value::TimeSpan(_) => 14,
        Value::Decimal(_) => 15,
        Value::BigInt(_) => 16,
        Value::Str(_) => 17,
        Value::Block(_) => 18,
        Value::Type(_) => 19,
    };
    slot(position)
}

/// The catalog for static members of a type.
pub fn of_type(ty: &crate::Type) -> Option<Rc<Catalog>> {
    match ty.kind() {
        TypeKind::Class(class) => class.base.as_ref().and_then(of_type).or_else(|| registry::table("System.Object").map(of_table)),
        _ => ty.table().map(of_table),
    }
}

/// The tables whose rows a type has: its own, then its bases (of an interface: those it extends).
fn chain(table: &'static TypeTable) -> Vec<&'static TypeTable> {
    let mut list = vec![table];
    if table.sort == crate::types::Sort::Interface {
        list.extend(table.interfaces.iter().filter_map(|i| registry::table(i)));
    }
    let mut at = table;
    while let Some(base) = base_of(at) {
        list.push(base);
        at = base;
    }
    list
}

fn base_of(table: &'static TypeTable) -> Option<&'static TypeTable> {
    use crate::types::Sort;
    let name = match table.sort {
        Sort::Enum | Sort::Flags => "System.Enum",
        Sort::Struct => "System.ValueType",
        _ if table.name == "System.Object" => return None,
        _ => table.base,
    };
    registry::table(name).filter(|t| !std::ptr::eq(*t, table))
}

type Rows = Vec<(Name, Vec<&'static Method>)>;

fn gather(table: &'static TypeTable) -> Catalog {
    let mut members: FxHashMap<Name, Entry> = FxHashMap::default();
    let mut statics: FxHashMap<Name, Entry> = FxHashMap::default();
    let (mut order, mut static_order) = (Vec::new(), Vec::new());
    let (mut methods, mut static_methods): (Rows, Rows) = (Vec::new(), Vec::new());
    for table in chain(table) {
        for row in table.methods {
            let is_static = signature::is_static(row.signature);
            let rows = if is_static { &mut static_methods } else { &mut methods };
            let name = Name::new(signature::name_of(row.signature));
            match rows.iter_mut().find(|(n, _)| *n == name) {
                Some((_, list)) => list.push(row),
                None => rows.push((name, vec![row])),
            }
        }
        for row in table.properties {
            let name = Name::new(signature::name_of(row.signature));
            let (map, order) =
                if signature::is_static(row.signature) { (&mut statics, &mut static_order) } else { (&mut members, &mut order) };
            map.entry(name).or_insert_with(|| {
                order.push(name);
                Entry::Property(row)
            });
        }
        for row in table.extended {
            let name = Name::new(row.name);
            members.entry(name).or_insert_with(|| {
                order.push(name);
                Entry::Extended(row)
            });
        }
    }
    for (rows, map, order) in [(methods, &mut members, &mut order), (static_methods, &mut statics, &mut static_order)] {
        for (name, list) in rows {
            map.entry(name).or_insert_with(|| {
                order.push(name);
                Entry::Methods(Rc::new(Group::new(list)))
            });
        }
    }
    let constructors = Group::new(table.constructors.iter().collect());
    Catalog { table, members, statics, constructors, order, static_order }
}
