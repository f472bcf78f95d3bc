//! The common parameters.

use super::{Membership, ParamType, Parameter};
use crate::Name;
use crate::value::{Str, Value};

/// What to do with a record of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preference {
    /// Not shown, kept in `$Error`
    SilentlyContinue,
    /// Stops
    Stop,
    /// Shown
    Continue,
    /// The user is asked
    Inquire,
    /// Neither shown nor kept
    Ignore,
    /// The debugger (no difference from Continue without one)
    Break,
}

impl Preference {
    /// The preference that a value names, by name, prefix or number.
    pub fn of(value: &Value) -> Option<Preference> {
        use Preference::*;
        let all = [SilentlyContinue, Stop, Continue, Inquire, Ignore, Break];
        match value.base() {
            Value::Int(2) => Some(Continue),
            Value::Enum(e) => Preference::numbered(e.number),
            Value::Int(n) => Preference::numbered(i64::from(*n)),
            Value::Bool(_) => None,
            Value::Str(text) => {
                let text = text.trim().to_ascii_lowercase();
                let named = |p: &&Preference| format!("{p:?}").to_ascii_lowercase();
                let exact = all.iter().find(|p| named(p) == text);
                let by_prefix: Vec<_> = all.iter().filter(|p| !text.is_empty() && named(p).starts_with(&text)).collect();
                exact.or(if by_prefix.len() == 1 { Some(by_prefix[0]) } else { None }).copied()
            }
            _ => None,
        }
    }

    fn numbered(number: i64) -> Option<Preference> {
        use Preference::*;
        Some(match number {
            0 => SilentlyContinue,
            1 => Stop,
            2 => Continue,
            3 => Inquire,
            4 => Ignore,
            6 => Break,
            _ => return None,
        })
    }
}

/// The values of the common parameters of a call.
#[derive(Clone, Default)]
pub struct Common {
    /// `-ErrorAction`
    pub error_action: Option<Preference>,
    /// `-WarningAction`
    pub warning_action: Option<Preference>,
    /// `-InformationAction`
    pub information_action: Option<Preference>,
    /// `-Verbose`
    pub verbose: Option<bool>,
    /// `-Debug`
    pub debug: Option<bool>,
    /// `-ErrorVariable`
    pub error_variable: Option<Str>,
    /// `-WarningVariable`
    pub warning_variable: Option<Str>,
    /// `-InformationVariable`
    pub information_variable: Option<Str>,
    /// `-OutVariable`
    pub out_variable: Option<Str>,
    /// `-PipelineVariable`
    pub pipeline_variable: Option<Str>,
    /// `-WhatIf`
    pub what_if: Option<bool>,
    /// `-Confirm`
    pub confirm: Option<bool>,
}

/// Names and aliases of the common parameters; the last two exist only with SupportsShouldProcess.
pub(crate) const NAMES: &[(&str, &str, bool)] = &[
    ("Verbose", "vb", true),
    ("Debug", "db", true),
    ("ErrorAction", "ea", false),
    ("WarningAction", "wa", false),
    ("InformationAction", "infa", false),
    ("ProgressAction", "proga", false),
    ("ErrorVariable", "ev", false),
    ("WarningVariable", "wv", false),
    ("InformationVariable", "iv", false),
    ("OutVariable", "ov", false),
    ("OutBuffer", "ob", false),
    ("PipelineVariable", "pv", false),
    ("WhatIf", "wi", true),
    ("Confirm", "cf", true),
];

/// A common parameter.
pub(crate) fn parameter(name: &str, alias: &str, switch: bool) -> Parameter {
    Parameter {
        name: Name::new(name),
        aliases: vec![Name::new(alias)],
        ty: if switch { ParamType::Switch } else { ParamType::Any },
        memberships: vec![Membership {
            mask: u32::MAX,
            mandatory: false,
            position: None,
            by_value: false,
            by_property: false,
            remaining: false,
            help: String::new(),
            hidden: false,
        }],
        checks: Vec::new(),
        default: None,
        default_text: String::new(),
        slot: u32::MAX,
        allow_null: false,
        allow_empty_string: false,
        allow_empty_collection: false,
        ever_mandatory: false,
        completions: Vec::new(),
        completer: None,
        credential: false,
        customs: Vec::new(),
        dynamic: false,
        mask: u32::MAX,
        constraint: std::cell::OnceCell::new(),
    }
}
