//! The list of an object's members, as Get-Member and the formatter read it.

use super::catalog::{self, Entry};
use super::signature::{self, Signature};
use super::{MemberInfo, MemberType, read};
use crate::run::Session;
use crate::types::{Property, Type, TypeKind, class};
use crate::value::{Member, Str, Value};
use crate::{Name, convert};

/// All members of an object in the order of definition: its properties as the formatter shows them, its methods, what was added.
pub fn list(session: &mut Session, value: &Value) -> Vec<MemberInfo> {
    let mut members: Vec<MemberInfo> = Vec::new();
    let class = match value {
        Value::Object(object) => object.class.clone(),
        _ => None,
    };
    if let Some(bag) = value.existing_bag() {
        for (name, member_type, raw) in read::added(bag) {
            let mut info = described(session, name, member_type, &raw);
            if let Some(class) = &class
                && member_type == MemberType::NoteProperty
            {
                let ty = class::property_type(class, name).map_or("System.Object".to_owned(), |t| signature::displayed(&t));
                info.member_type = MemberType::Property;
                info.definition = format!("{ty} {name} {{get;set;}}");
                info.hidden = class::is_hidden(class, name);
            }
            members.push(info);
        }
    }
    if let Some(class) = &class {
        for (name, definition) in class::methods(class) {
            members.push(MemberInfo {
                name,
                member_type: MemberType::Method,
                definition,
                hidden: class::is_hidden(class, name),
                is_static: false,
            });
        }
    }
    let base = match value {
        Value::Object(object) if !object.inner.borrow().is_null() => object.inner.borrow().clone(),
        Value::Wrapped(wrapped) => wrapped.base.clone(),
        other => other.clone(),
    };
    let ty = Type::of(&base);
    if let Some(catalog) = catalog::of(&base) {
        for name in &catalog.order {
            if members.iter().any(|m| m.name == *name) {
                continue;
            }
            members.extend(catalog.members.get(name).map(|entry| of_entry(*name, entry, ty.as_ref())));
        }
    }
    if let Some(bag) = crate::types::extended::bag(value) {
        for (name, member_type, raw) in read::added(&bag) {
            if !members.iter().any(|m| m.name == name) {
                members.push(described(session, name, member_type, &raw));
            }
        }
    }
    members
}

/// The static members of a type.
pub fn list_static(ty: &Type) -> Vec<MemberInfo> {
    let mut members = Vec::new();
    for (name, _) in ty.enum_values() {
        let definition = format!("static {} {name} {{get;}}", signature::displayed(ty));
        members.push(MemberInfo { name: Name::new(&name), member_type: MemberType::Property, definition, hidden: false, is_static: true });
    }
    if let Some(catalog) = catalog::of_type(ty) {
        for name in &catalog.static_order {
            // Operators are no members to a user.
            if name.to_string().starts_with("op_") {
                continue;
            }
            members.extend(catalog.statics.get(name).map(|entry| of_entry(*name, entry, Some(ty))));
        }
        let rows = catalog.constructors.overloads();
        if !rows.is_empty() {
            let list: Vec<String> =
                rows.iter().map(|o| format!("{} new({})", signature::displayed(ty), parameters(&o.signature, Some(ty)))).collect();
            let name = Name::new("new");
            members.push(MemberInfo { name, member_type: MemberType::Method, definition: list.join(", "), hidden: false, is_static: true });
        }
    }
    members
}

fn of_entry(name: Name, entry: &Entry, ty: Option<&Type>) -> MemberInfo {
    let (member_type, definition, is_static) = match entry {
        Entry::Property(row) => (MemberType::Property, property(row, ty), signature::is_static(row.signature)),
        Entry::Methods(group) => {
            let list: Vec<String> = group.overloads().iter().map(|o| method(&o.signature, ty)).collect();
            let is_static = group.overloads().first().is_some_and(|o| o.signature.is_static);
            (MemberType::Method, list.join(", "), is_static)
        }
        Entry::Extended(row) => (row.member_type, row.definition.to_owned(), false),
    };
    MemberInfo { name, member_type, definition, hidden: false, is_static }
}

fn property(row: &Property, ty: Option<&Type>) -> String {
    let parts = signature::parse(row.signature);
    let accessors = if row.set.is_some() { "{get;set;}" } else { "{get;}" };
    let mark = if parts.is_static { "static " } else { "" };
    format!("{mark}{} {} {accessors}", type_text(parts.returns, ty), parts.name)
}

/// A method's definition as Get-Member writes it.
pub(crate) fn method(parts: &Signature, ty: Option<&Type>) -> String {
    let mark = if parts.is_static { "static " } else { "" };
    format!("{mark}{} {}({})", type_text(parts.returns, ty), parts.name, parameters(parts, ty))
}

fn parameters(parts: &Signature, ty: Option<&Type>) -> String {
    let list: Vec<String> = signature::split(parts.list)
        .into_iter()
        .map(|text| {
            let (text, default) = text.split_once(" = ").map_or((text, String::new()), |(t, d)| (t, format!(" = {d}")));
            let (rest, name) = text.rsplit_once(' ').unwrap_or((text, ""));
            let (marks, kind) = rest.rsplit_once(' ').map_or((String::new(), rest), |(m, k)| (format!("{m} "), k));
            format!("{marks}{} {name}{default}", type_text(kind, ty))
        })
        .collect();
    list.join(", ")
}

/// A type's text with the arguments of the generic type in place of `T`.
fn type_text(text: &str, ty: Option<&Type>) -> String {
    if text == "object" {
        return "System.Object".to_owned();
    }
    let arguments = ty.map(Type::arguments).unwrap_or_default();
    if let signature::Wanted::Argument(n) = signature::wanted(text)
        && let Some(argument) = arguments.get(n)
    {
        return signature::displayed(argument);
    }
    if !arguments.is_empty() {
        for (mark, n) in [("[T]", 0), ("[TKey]", 0), ("[TValue]", 1)] {
            if let (Some(base), Some(argument)) = (text.strip_suffix(mark), arguments.get(n)) {
                return format!("{base}[{}]", signature::displayed(argument));
            }
        }
        if let (Some(argument), "T[]") = (arguments.first(), text) {
            return format!("{}[]", signature::displayed(argument));
        }
        if let (Some(inner), [key, value]) = (text.strip_suffix("[TKey,TValue]"), arguments) {
            return format!("{inner}[{},{}]", signature::displayed(key), signature::displayed(value));
        }
    }
    match Type::parse(text) {
        Some(ty) => signature::displayed(&ty),
        None => text.to_owned(),
    }
}

/// What an added member looks like.
fn described(session: &mut Session, name: Name, member_type: MemberType, raw: &Value) -> MemberInfo {
    let definition = match raw {
        Value::Member(member) => match &**member {
            Member::Alias(target) => format!("{name} = {target}"),
            Member::Script(script) => {
                let part = |block: &Option<std::rc::Rc<crate::run::ScriptBlock>>, word: &str| {
                    block.as_ref().map(|b| format!("{word}={};", b.text())).unwrap_or_default()
                };
                format!("System.Object {name} {{{}{}}}", part(&script.getter, "get"), part(&script.setter, "set"))
            }
            Member::Method(_) => format!("System.Object {name}();"),
            Member::Set(names) => {
                let names: Vec<String> = names.iter().map(Name::to_string).collect();
                format!("{name} {{{}}}", names.join(", "))
            }
            Member::Members(_) => format!("{name} {{}}"),
        },
        value => {
            let ty = Type::of(value).map_or("object".to_owned(), |t| match t.kind() {
                TypeKind::Table(table) if table.name == "System.Object" => "System.Object".to_owned(),
                _ if t.name() == "System.Management.Automation.PSCustomObject" => t.name().to_owned(),
                _ => signature::displayed(&t),
            });
            let text = match value {
                Value::Null => "null".to_owned(),
                other => convert::text(session, other).map(|t| t.to_string()).unwrap_or_default(),
            };
            format!("{ty} {name}={text}")
        }
    };
    MemberInfo { name, member_type, definition, hidden: false, is_static: false }
}

/// The type names of an object, nearest first, as `PSTypeNames` gives them.
pub fn type_names(value: &Value) -> Vec<Str> {
    let own = value.existing_bag().and_then(|bag| bag.borrow().type_names.clone());
    if let Some(names) = own {
        let names = names.borrow().clone();
        // A list that was taken whole (`$x.pstypenames`) ends with object; one from PSTypeName only comes before the type's own.
        if names.last().is_some_and(|n| n.as_str() == "System.Object") {
            return names;
        }
        return names.into_iter().chain(plain_type_names(value)).collect();
    }
    plain_type_names(value)
}

/// The names of the type and its bases.
pub(crate) fn plain_type_names(value: &Value) -> Vec<Str> {
    let mut names = Vec::new();
    let mut at = Type::of(value);
    while let Some(ty) = at {
        names.push(Str::from(ty.name()));
        at = ty.base();
    }
    names
}
