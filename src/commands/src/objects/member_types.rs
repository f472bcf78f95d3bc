//! `PSMemberTypes`: the kinds of members as bits of an enum.

use engine::types::members::MemberType;
use engine::{Type, Value};

/// All kinds.
pub const ALL: i64 = 16383;

/// The bit of a kind.
pub fn bit(kind: MemberType) -> i64 {
    match kind {
        MemberType::AliasProperty => 1,
        MemberType::CodeProperty => 2,
        MemberType::Property => 4,
        MemberType::NoteProperty => 8,
        MemberType::ScriptProperty => 16,
        MemberType::PropertySet => 32,
        MemberType::Method => 64,
        MemberType::CodeMethod => 128,
        MemberType::ScriptMethod => 256,
        MemberType::ParameterizedProperty => 512,
        MemberType::MemberSet => 1024,
        MemberType::Event => 2048,
    }
}

/// The name of a kind.
pub fn name(kind: MemberType) -> String {
    format!("{kind:?}")
}

/// The enum value of a kind.
pub fn value(kind: MemberType) -> Value {
    match Type::named("System.Management.Automation.PSMemberTypes") {
        Some(ty) => Value::enumeration(ty, bit(kind)),
        None => Value::text(name(kind)),
    }
}
