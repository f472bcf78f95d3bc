//! How the fabric's own types are written as JSON. Names of properties and kinds live as long as the program, so a name that
//! is read is looked up among those that were read before.

use crate::field::Field;
use crate::id::Id;
use crate::kind::EnumType;
use crate::time::Time;
use rustc_hash::FxHashSet;
use serde::de::{DeserializeOwned, Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;
use std::sync::{LazyLock, Mutex, PoisonError};

/// A name that lives as long as the program. (Serde takes `&str` itself for text that is borrowed from its input.)
pub type Static = &'static str;

static NAMES: LazyLock<Mutex<FxHashSet<Static>>> = LazyLock::new(Mutex::default);

/// The name that is spelt so, kept for ever. There are no more of them than properties and kinds.
pub(crate) fn static_name(text: &str) -> Static {
    if let Some(kind) = crate::kind::kind(text).filter(|kind| kind.key == text) {
        return kind.key;
    }
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(name) = names.get(text) {
        return name;
    }
    let name: Static = Box::leak(text.into());
    names.insert(name);
    name
}

/// Reads a name.
pub(crate) fn name<'de, D: Deserializer<'de>>(reader: D) -> Result<Static, D::Error> {
    Ok(static_name(&String::deserialize(reader)?))
}

/// Reads names with content.
pub(crate) fn pairs<'de, D: Deserializer<'de>, T: DeserializeOwned>(reader: D) -> Result<Vec<(Static, T)>, D::Error> {
    let pairs = Vec::<(String, T)>::deserialize(reader)?;
    Ok(pairs.into_iter().map(|(name, content)| (static_name(&name), content)).collect())
}

/// Reads objects with their names and content.
pub(crate) fn rows<'de, D: Deserializer<'de>>(reader: D) -> Result<Vec<(Id, Vec<(Static, Field)>)>, D::Error> {
    let rows = Vec::<(Id, Vec<(String, Field)>)>::deserialize(reader)?;
    let named = |pairs: Vec<(String, Field)>| pairs.into_iter().map(|(name, content)| (static_name(&name), content)).collect();
    Ok(rows.into_iter().map(|(id, pairs)| (id, named(pairs))).collect())
}

/// Names with content as an object of JSON, `{"Name": {"Text": "web01"}}`, in their order.
pub(crate) mod named {
    use super::*;

    pub(crate) fn serialize<S: Serializer, T: Serialize>(pairs: &[(Static, T)], writer: S) -> Result<S::Ok, S::Error> {
        writer.collect_map(pairs.iter().map(|(name, content)| (name, content)))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>, T: DeserializeOwned>(reader: D) -> Result<Vec<(Static, T)>, D::Error> {
        struct Pairs<T>(PhantomData<T>);
        impl<'de, T: DeserializeOwned> Visitor<'de> for Pairs<T> {
            type Value = Vec<(Static, T)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("names with their content")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some((name, content)) = map.next_entry::<String, T>()? {
                    pairs.push((static_name(&name), content));
                }
                Ok(pairs)
            }
        }
        reader.deserialize_map(Pairs(PhantomData))
    }
}

/// A Double as text, so that no digit is lost and what is no number can be written.
pub(crate) mod exact {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(number: &f64, writer: S) -> Result<S::Ok, S::Error> {
        writer.collect_str(number)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(reader: D) -> Result<f64, D::Error> {
        String::deserialize(reader)?.parse().map_err(|_| D::Error::custom("a number was expected"))
    }
}

/// An enum by its name.
pub(crate) mod enumeration {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(ty: &&'static EnumType, writer: S) -> Result<S::Ok, S::Error> {
        writer.serialize_str(ty.name)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(reader: D) -> Result<&'static EnumType, D::Error> {
        let name = String::deserialize(reader)?;
        crate::kind::enum_type(&name).ok_or_else(|| D::Error::custom(format!("there is no enum {name}")))
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        writer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Id, D::Error> {
        let text = String::deserialize(reader)?;
        text.parse().map_err(|_| D::Error::custom(format!("a Guid was expected, not {text}")))
    }
}

const PATTERN: &str = "%Y-%m-%dT%H:%M:%S%.fZ";

/// A time as text where that is exact, else its ticks.
impl Serialize for Time {
    fn serialize<S: Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        let text = self.format(PATTERN);
        if Time::parse(&text) == Some(*self) { writer.serialize_str(&text) } else { writer.serialize_i64(self.0) }
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Time, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Text(String),
            Ticks(i64),
        }
        match Written::deserialize(reader)? {
            Written::Ticks(ticks) => Ok(Time(ticks)),
            Written::Text(text) => Time::parse(&text).ok_or_else(|| D::Error::custom(format!("a time was expected, not {text}"))),
        }
    }
}
