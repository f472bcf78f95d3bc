//! Fields: what a property holds, as plain data. The shell turns a `Field` into a value of its own.

use crate::id::Id;
use crate::kind::EnumType;
use crate::store::form;
use crate::time::Time;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The .NET width of a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Width {
    /// `System.Byte`
    Byte,
    /// `System.Int16`
    Int16,
    /// `System.UInt16`
    UInt16,
    /// `System.Int32`
    Int32,
    /// `System.UInt32`
    UInt32,
    /// `System.Int64`
    Int64,
    /// `System.UInt64`
    UInt64,
}

impl Width {
    /// The smallest and the greatest number of this width (a UInt64 is kept up to Int64's maximum).
    pub fn range(self) -> (i64, i64) {
        match self {
            Width::Byte => (0, u8::MAX.into()),
            Width::Int16 => (i16::MIN.into(), i16::MAX.into()),
            Width::UInt16 => (0, u16::MAX.into()),
            Width::Int32 => (i32::MIN.into(), i32::MAX.into()),
            Width::UInt32 => (0, u32::MAX.into()),
            Width::Int64 => (i64::MIN, i64::MAX),
            Width::UInt64 => (0, i64::MAX),
        }
    }
}

/// The content of a property.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Field {
    /// `$null`
    Null,
    /// `$true`, `$false`
    Bool(bool),
    /// A whole number with its width: `Number(4096, Width::Int32)`
    Number(i64, Width),
    /// `System.Double` (also for Decimal)
    Double(#[serde(with = "form::exact")] f64),
    /// Text
    Text(Arc<str>),
    /// `System.Guid`
    Guid(Id),
    /// `System.DateTime`, UTC
    Time(Time),
    /// A value of an enum: its type and number; `EnumType::name_of` tells the name.
    Enum(#[serde(with = "form::enumeration")] &'static EnumType, i32),
    /// An object of the fabric (live)
    Ref(Id),
    /// Many fields: `System.Collections.Generic.List` or an array, as the property's `Many` tells
    List(Arc<[Field]>),
    /// A table of names and texts (`CustomProperty`)
    Table(Arc<[(Arc<str>, Field)]>),
    /// A value with properties but no identity: an ErrorInfo, a SubnetVLan, a Step
    Record(Arc<Record>),
}

/// A value with properties but without identity. Its properties in real order are those of `kind` where there is one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// The key of its kind (`ErrorInfo`, `SubnetVLan`, `Step`), or a class name that has no kind.
    #[serde(deserialize_with = "form::name")]
    pub kind: form::Static,
    /// What is known; other properties of the kind are empty.
    #[serde(deserialize_with = "form::pairs")]
    pub fields: Vec<(&'static str, Field)>,
}

impl Record {
    /// The content of a property, Null when not given.
    pub fn get(&self, name: &str) -> Field {
        let known = self.fields.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, field)| field.clone());
        match known {
            Some(field) => field,
            None if self.kind == "SubnetVLan" && name.eq_ignore_ascii_case("IsVlanEnabled") => {
                Field::Bool(self.get("VLanID").as_number().is_some_and(|number| number > 0))
            }
            None => Field::Null,
        }
    }

    /// The text that it turns into: `HostAgentWSManError (2927)`, `10.0.0.0/24-0`, or the name of its class.
    pub fn text(&self) -> String {
        let text = |name: &str| self.get(name).as_text().unwrap_or("").to_string();
        let number = |name: &str| self.get(name).as_number().unwrap_or(0);
        match self.kind {
            "ErrorInfo" => match text("DetailedErrorCode") {
                code if matches!(code.as_str(), "" | "0" | "S_OK") => format!("{} ({})", text("Code"), number("DisplayableErrorCode")),
                code => format!("{} ({}); HR: {code}", text("Code"), number("DisplayableErrorCode")),
            },
            "SubnetVLan" => format!("{}-{}", text("Subnet"), number("VLanID")),
            "IPSubnet" => format!("{}/{}", text("NetworkAddress"), number("PrefixLength")),
            "DefaultGateway" => text("IPAddress"),
            "ClusterResourceData" => format!("{},{}", text("Name"), number("State")),
            other => crate::kind::kind(other)
                .map_or_else(|| format!("Microsoft.SystemCenter.VirtualMachineManager.{other}"), |kind| kind.class.to_string()),
        }
    }
}

impl Field {
    /// Text.
    pub fn text(text: impl AsRef<str>) -> Field {
        Field::Text(Arc::from(text.as_ref()))
    }

    /// An Int32.
    pub fn int(number: i64) -> Field {
        Field::Number(number, Width::Int32)
    }

    /// A list.
    pub fn list(items: impl IntoIterator<Item = Field>) -> Field {
        Field::List(items.into_iter().collect())
    }

    /// A list of objects.
    pub fn refs(ids: impl IntoIterator<Item = Id>) -> Field {
        Field::list(ids.into_iter().map(Field::Ref))
    }

    /// A record.
    pub fn record(kind: &'static str, fields: Vec<(&'static str, Field)>) -> Field {
        Field::Record(Arc::new(Record { kind, fields }))
    }

    /// An object or nothing.
    pub fn reference(id: Option<Id>) -> Field {
        id.map_or(Field::Null, Field::Ref)
    }

    /// Whether it is Null.
    pub fn is_null(&self) -> bool {
        matches!(self, Field::Null)
    }

    /// The text, of a text or the name of an enum value.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Field::Text(text) => Some(text),
            Field::Enum(ty, number) => ty.name_of(*number),
            _ => None,
        }
    }

    /// The number.
    pub fn as_number(&self) -> Option<i64> {
        match self {
            Field::Number(number, _) => Some(*number),
            Field::Double(number) => Some(*number as i64),
            Field::Enum(_, number) => Some(i64::from(*number)),
            _ => None,
        }
    }

    /// The truth value.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Field::Bool(yes) => Some(*yes),
            _ => None,
        }
    }

    /// The object.
    pub fn as_id(&self) -> Option<Id> {
        match self {
            Field::Ref(id) | Field::Guid(id) => Some(*id),
            _ => None,
        }
    }

    /// The objects of a list, or of a single reference.
    pub fn as_ids(&self) -> Vec<Id> {
        match self {
            Field::List(items) => items.iter().filter_map(Field::as_id).collect(),
            other => other.as_id().into_iter().collect(),
        }
    }

    /// The items of a list; a single field is a list of one, Null of none.
    pub fn items(&self) -> Vec<Field> {
        match self {
            Field::Null => Vec::new(),
            Field::List(items) => items.to_vec(),
            other => vec![other.clone()],
        }
    }

    /// The instant.
    pub fn as_time(&self) -> Option<Time> {
        match self {
            Field::Time(time) => Some(*time),
            _ => None,
        }
    }

    /// Whether it names that value of its enum, or is that text: `status.is("Running")`.
    pub fn is(&self, name: &str) -> bool {
        self.as_text().is_some_and(|text| text.eq_ignore_ascii_case(name))
    }
}

impl From<bool> for Field {
    fn from(yes: bool) -> Field {
        Field::Bool(yes)
    }
}

impl From<&str> for Field {
    fn from(text: &str) -> Field {
        Field::text(text)
    }
}

impl From<String> for Field {
    fn from(text: String) -> Field {
        Field::Text(Arc::from(text))
    }
}

impl From<i64> for Field {
    fn from(number: i64) -> Field {
        Field::Number(number, Width::Int64)
    }
}

impl From<i32> for Field {
    fn from(number: i32) -> Field {
        Field::Number(number.into(), Width::Int32)
    }
}

impl From<Id> for Field {
    fn from(id: Id) -> Field {
        Field::Ref(id)
    }
}

impl From<Time> for Field {
    fn from(time: Time) -> Field {
        Field::Time(time)
    }
}
