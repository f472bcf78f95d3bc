//! Kinds: the table of object types, one row each, with their properties in the real order, and the enums with their
//! numbers. The table is `data/kinds.txt`; it is cut into rows at first use and a row is read when first asked for.

use crate::field::{Field, Width};
use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

/// How the text of an object is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextRule {
    /// Its Name.
    Name,
    /// Its Path, as of a host group.
    Path,
    /// `CodeName (number)`, as of an ErrorInfo.
    Error,
    /// `Subnet-VLanID`, as of a SubnetVLan.
    SubnetVLan,
    /// `ConnectionName - Name`, as of a host's adapter.
    Connection,
    /// The name of its class, as of a Step or a ServerConnection.
    Class,
    /// A form of its own, as an IPSubnet's `NetworkAddress/PrefixLength`.
    Special,
}

/// What one item of a property is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Type {
    /// `System.String`
    Text,
    /// `System.Boolean`
    Bool,
    /// A whole number
    Number(Width),
    /// `System.Double`
    Double,
    /// `System.Decimal`
    Decimal,
    /// `System.Guid`
    Guid,
    /// `System.DateTime`
    Time,
    /// `System.Version`, kept as text
    Version,
    /// `System.Net.IPAddress`, kept as text
    Address,
    /// `System.Collections.Hashtable`
    Table,
    /// A value of an enum
    Enum(&'static EnumType),
    /// An object of that kind (`ClientObject`: of any)
    Ref(&'static str),
    /// A value with properties and no identity
    Record(&'static str),
}

/// Whether a property holds one or many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Many {
    /// One item
    One,
    /// A generic List
    List,
    /// An array
    Array,
}

/// A property of a kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Property {
    /// Its name as the real class spells it.
    pub name: &'static str,
    /// What an item is.
    pub ty: Type,
    /// One or many.
    pub many: Many,
    /// Whether Null stands for empty.
    pub nullable: bool,
    /// Whether it is a link that other properties are made from, and no property that a script sees.
    pub hidden: bool,
}

impl Property {
    /// What the property holds when nothing was ever put in.
    pub fn empty(&self) -> Field {
        if self.many != Many::One {
            return Field::list([]);
        }
        match self.ty {
            _ if self.nullable => Field::Null,
            Type::Text => Field::text(""),
            Type::Bool => Field::Bool(false),
            Type::Number(width) => Field::Number(0, width),
            Type::Double | Type::Decimal => Field::Double(0.0),
            Type::Guid => Field::Guid(crate::Id::EMPTY),
            Type::Table => Field::Table([].into()),
            Type::Enum(ty) => Field::Enum(ty, ty.values.iter().map(|(_, number)| *number).min().unwrap_or(0)),
            // Nothing went wrong so far.
            Type::Record("ErrorInfo") => crate::error::success(),
            Type::Time | Type::Version | Type::Address | Type::Ref(_) | Type::Record(_) => Field::Null,
        }
    }
}

/// A row of the table: an object type.
#[derive(Debug)]
pub struct Kind {
    /// Its key, `VMHost`.
    pub key: &'static str,
    /// The full name of its .NET class, `Microsoft.SystemCenter.VirtualMachineManager.Host`.
    pub class: &'static str,
    /// The names of its base classes, nearest first.
    pub bases: Vec<&'static str>,
    /// The command that gives such objects, where there is one.
    pub get: Option<&'static str>,
    /// What such an object turns into as text.
    pub text: TextRule,
    rows: &'static str,
    properties: OnceLock<Vec<Property>>,
    places: OnceLock<HashMap<String, usize>>,
}

impl Kind {
    /// The last part of the class, `Host`.
    pub fn class_name(&self) -> &'static str {
        self.class.rsplit('.').next().unwrap_or(self.class)
    }

    /// The properties in the real order.
    pub fn properties(&self) -> &[Property] {
        self.properties.get_or_init(|| self.rows.lines().filter_map(read_property).collect())
    }

    /// The property of that name, in any case.
    pub fn property(&self, name: &str) -> Option<&Property> {
        let places = self
            .places
            .get_or_init(|| self.properties().iter().enumerate().map(|(place, property)| (property.name.to_lowercase(), place)).collect());
        places.get(&name.to_lowercase()).map(|place| &self.properties()[*place])
    }

    /// Whether objects of this kind have an identity, or are only values.
    pub fn has_identity(&self) -> bool {
        self.property("ID").is_some()
    }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Kind) -> bool {
        std::ptr::eq(self, other)
    }
}

/// An enum: its values with their numbers.
#[derive(Debug)]
pub struct EnumType {
    /// Its short name, `VMComputerSystemState`.
    pub name: &'static str,
    /// The full .NET name.
    pub class: &'static str,
    /// Names and numbers, in order of the numbers.
    pub values: Vec<(&'static str, i32)>,
}

impl PartialEq for EnumType {
    fn eq(&self, other: &EnumType) -> bool {
        std::ptr::eq(self, other)
    }
}

impl EnumType {
    /// The name of a number.
    pub fn name_of(&self, number: i32) -> Option<&'static str> {
        self.values.iter().find(|(_, own)| *own == number).map(|(name, _)| *name)
    }

    /// The number of a name, in any case.
    pub fn number_of(&self, name: &str) -> Option<i32> {
        self.values.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, number)| *number)
    }

    /// The value of that name as a field; a name that the enum lacks stays text.
    pub fn field(&'static self, name: &str) -> Field {
        self.number_of(name).map_or_else(|| Field::text(name), |number| Field::Enum(self, number))
    }
}

/// The kind of that key or class name, in any case: `VMHost`, `Host`, or the full class name.
pub fn kind(name: &str) -> Option<&'static Kind> {
    let place = *TABLE.kind_places.get(&name.to_lowercase())?;
    Some(&TABLE.kinds[place])
}

/// All kinds.
pub fn kinds() -> &'static [Kind] {
    &TABLE.kinds
}

/// The enum of that short or full name, in any case.
pub fn enum_type(name: &str) -> Option<&'static EnumType> {
    let short = name.rsplit('.').next().unwrap_or(name);
    let place = *TABLE.enum_places.get(&short.to_lowercase())?;
    Some(&TABLE.enums[place])
}

/// All enums.
pub fn enum_types() -> &'static [EnumType] {
    &TABLE.enums
}

/// A kind that the fabric's own code names; the table has it.
pub(crate) fn known_kind(key: &str) -> &'static Kind {
    kind(key).expect("the kinds that the code names stand in data/kinds.txt")
}

/// A value of an enum that the fabric's own code names.
pub(crate) fn value(ty: &str, name: &str) -> Field {
    enum_type(ty).expect("the enums that the code names stand in data/kinds.txt").field(name)
}

struct Table {
    kinds: Vec<Kind>,
    kind_places: HashMap<String, usize>,
    enums: Vec<EnumType>,
    enum_places: HashMap<String, usize>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| read_table(include_str!("../data/kinds.txt")));

fn read_table(text: &'static str) -> Table {
    let mut table = Table { kinds: Vec::new(), kind_places: HashMap::new(), enums: Vec::new(), enum_places: HashMap::new() };
    for line in text.lines().filter(|line| line.starts_with("enum ")) {
        let row = read_enum(line);
        table.enum_places.insert(row.name.to_lowercase(), table.enums.len());
        table.enums.push(row);
    }
    for block in text.split("\nkind ").skip(1) {
        let row = read_kind(block);
        table.kind_places.insert(row.key.to_lowercase(), table.kinds.len());
        table.kind_places.entry(row.class_name().to_lowercase()).or_insert(table.kinds.len());
        table.kind_places.insert(row.class.to_lowercase(), table.kinds.len());
        table.kinds.push(row);
    }
    table
}

fn read_enum(line: &'static str) -> EnumType {
    let mut words = line.split(' ').skip(1);
    let (name, class) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let values = words.filter_map(|word| word.split_once('=')).map(|(name, number)| (name, number.parse().unwrap_or(0)));
    EnumType { name, class, values: values.collect() }
}

fn read_kind(block: &'static str) -> Kind {
    let (head, rows) = block.split_once('\n').unwrap_or((block, ""));
    let mut words = head.split(' ');
    let (key, class) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let mut named = |name: &str| words.next().and_then(|word| word.strip_prefix(name)).filter(|rest| *rest != "-");
    let (get, text, bases) = (named("get="), named("text="), named("bases="));
    let text = match text {
        Some("Path") => TextRule::Path,
        Some("error") => TextRule::Error,
        Some("Subnet-VLanID") => TextRule::SubnetVLan,
        Some("ConnectionName_-_Name") => TextRule::Connection,
        Some("class") => TextRule::Class,
        Some("special") => TextRule::Special,
        _ => TextRule::Name,
    };
    let bases = bases.map_or(Vec::new(), |bases| bases.split(',').collect());
    Kind { key, class, bases, get, text, rows, properties: OnceLock::new(), places: OnceLock::new() }
}

fn read_property(line: &'static str) -> Option<Property> {
    let (name, word) = line.split_once(' ')?;
    let (word, hidden) = word.strip_suffix(" hidden").map_or((word, false), |word| (word, true));
    let nullable = word.ends_with('?');
    let word = word.trim_end_matches('?');
    let (many, word) = match word.split_once(':') {
        Some(("list", rest)) => (Many::List, rest),
        Some(("array", rest)) => (Many::Array, rest),
        _ => (Many::One, word),
    };
    Some(Property { name, ty: read_type(word), many, nullable, hidden })
}

fn read_type(word: &'static str) -> Type {
    match word.split_once(':') {
        Some(("enum", name)) => enum_of(name),
        Some(("ref", name)) => Type::Ref(name),
        Some(("rec", name)) => Type::Record(name),
        _ => match word {
            "Boolean" => Type::Bool,
            "Byte" => Type::Number(Width::Byte),
            "Int16" => Type::Number(Width::Int16),
            "UInt16" => Type::Number(Width::UInt16),
            "Int32" => Type::Number(Width::Int32),
            "UInt32" => Type::Number(Width::UInt32),
            "Int64" => Type::Number(Width::Int64),
            "UInt64" => Type::Number(Width::UInt64),
            "Double" => Type::Double,
            "Decimal" => Type::Decimal,
            "Guid" => Type::Guid,
            "DateTime" => Type::Time,
            "Version" => Type::Version,
            "IPAddress" => Type::Address,
            "Hashtable" => Type::Table,
            _ => Type::Text,
        },
    }
}

/// The enum of a property; one that the table lacks reads as text.
fn enum_of(name: &str) -> Type {
    enum_type(name).map_or(Type::Text, Type::Enum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read() {
        assert!(kinds().len() >= 89);
        for kind in kinds() {
            for property in kind.properties() {
                assert!(!property.name.is_empty(), "{} has a nameless property", kind.key);
            }
        }
    }

    #[test]
    fn a_class_name_finds_its_kind() {
        assert_eq!(kind("host").map(|kind| kind.key), Some("VMHost"));
        assert_eq!(kind("Microsoft.SystemCenter.VirtualMachineManager.Task").map(|kind| kind.key), Some("Job"));
    }

    #[test]
    fn widths_are_those_of_dotnet() {
        let vm = known_kind("VM");
        assert_eq!(vm.property("cpucount").map(|property| property.ty), Some(Type::Number(Width::Byte)));
        assert_eq!(vm.properties()[0].name, "VMCPath");
        assert_eq!(value("VMComputerSystemState", "Stored").as_number(), Some(102));
    }
}
