//! The objects that scripts see: Regex, Match, Group, Capture and their collections.

use super::{Found, Regex};
use crate::run::Session;
use crate::types::Type;
use crate::value::{Native, Str, Value};
use std::any::Any;
use std::rc::Rc;

/// `[regex]`
pub struct RegexObject {
    /// The compiled pattern.
    pub regex: Rc<Regex>,
}

impl Native for RegexObject {
    fn type_of(&self) -> Type {
        Type::known("System.Text.RegularExpressions.Regex")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.regex.pattern.to_string())
    }
}

/// A match, or the failure to find one.
pub struct MatchObject {
    /// The pattern.
    pub regex: Rc<Regex>,
    /// The text that was searched.
    pub text: Str,
    /// The groups' ranges; none when nothing was found.
    pub found: Option<Found>,
}

impl MatchObject {
    /// What matched; empty for a failure.
    pub fn value(&self) -> &str {
        let (start, end) = self.found.as_ref().map_or((0, 0), Found::span);
        &self.text[start..end]
    }
}

impl Native for MatchObject {
    fn type_of(&self) -> Type {
        Type::known("System.Text.RegularExpressions.Match")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.value().to_owned())
    }
}

/// A group of a match, or a capture of a group.
pub struct GroupObject {
    /// The text that was searched.
    pub text: Str,
    /// Its range; none when it took no part.
    pub range: Option<(usize, usize)>,
    /// Its name: the number's text for unnamed ones.
    pub name: String,
    /// Whether it is a Capture and not a Group.
    pub capture: bool,
}

impl GroupObject {
    /// What it captured.
    pub fn value(&self) -> &str {
        self.range.map_or("", |(start, end)| &self.text[start..end])
    }
}

impl Native for GroupObject {
    fn type_of(&self) -> Type {
        Type::known(if self.capture { "System.Text.RegularExpressions.Capture" } else { "System.Text.RegularExpressions.Group" })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.value().to_owned())
    }
}

/// `GroupCollection`, `MatchCollection`, `CaptureCollection`
pub struct Collection {
    /// The full name of its type.
    pub type_name: &'static str,
    /// Its items.
    pub items: Vec<Value>,
    /// The names of groups; empty for the others.
    pub names: Vec<String>,
}

impl Native for Collection {
    fn type_of(&self) -> Type {
        Type::known(self.type_name)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn items(&self, _session: &mut Session) -> Option<Vec<Value>> {
        Some(self.items.clone())
    }
}

/// A match as an object.
pub fn match_value(regex: &Rc<Regex>, text: &Str, found: Found) -> Value {
    Value::native(MatchObject { regex: regex.clone(), text: text.clone(), found: Some(found) })
}

/// All matches as a MatchCollection.
pub fn matches_value(regex: &Rc<Regex>, text: &Str, from: usize) -> Value {
    let items = regex.find_all(text, from).into_iter().map(|found| match_value(regex, text, found)).collect();
    Value::native(Collection { type_name: "System.Text.RegularExpressions.MatchCollection", items, names: Vec::new() })
}
