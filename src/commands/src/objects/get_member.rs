//! `Get-Member`.

use super::member_types;
use engine::error::Outcome;
use engine::operators::wildcard::Pattern;
use engine::types::members::{self, MemberInfo};
use engine::types::{TypeTable, method, property};
use engine::{Cmdlet, CommandTable, ErrorCategory, Fault, Invocation, Native, Str, Type, Value};
use std::any::Any;
use std::rc::Rc;

/// `MemberDefinition`
struct MemberDefinition {
    type_name: Str,
    info: MemberInfo,
}

impl Native for MemberDefinition {
    fn type_of(&self) -> Type {
        Type::known(TABLES[0].name)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.info.definition.clone())
    }
}

fn read(value: &Value, get: fn(&MemberDefinition) -> Value) -> engine::R {
    Ok(value.downcast::<MemberDefinition>().map(get).unwrap_or_default())
}

/// The type of what is given.
pub static TABLES: &[&TypeTable] = &[&TypeTable {
    name: "Microsoft.PowerShell.Commands.MemberDefinition",
    properties: &[
        property("string TypeName", |_, v| read(v, |m| Value::Str(m.type_name.clone()))),
        property("string Name", |_, v| read(v, |m| Value::text(m.info.name.text()))),
        property("System.Management.Automation.PSMemberTypes MemberType", |_, v| read(v, |m| member_types::value(m.info.member_type))),
        property("string Definition", |_, v| read(v, |m| Value::text(m.info.definition.as_str()))),
    ],
    methods: &[method("string ToString()", |_, v, _| read(v, |m| Value::text(m.info.definition.as_str())))],
    ..TypeTable::EMPTY
}];

#[derive(Default)]
struct GetMember {
    names: Vec<Rc<Pattern>>,
    kinds: i64,
    seen: Vec<Str>,
}

impl Cmdlet for GetMember {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        self.names = cx.texts("Name").iter().filter_map(|t| Pattern::cached(t, false).ok()).collect();
        self.kinds = match cx.arg("MemberType") {
            Some(Value::Enum(kinds)) => kinds.number,
            _ => member_types::ALL,
        };
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let input = cx.input();
        if input.is_null() {
            return Ok(());
        }
        let (type_name, listed) = if cx.switch("Static") {
            let ty = match input.base() {
                Value::Type(ty) => Some(ty.clone()),
                _ => Type::of(&input),
            };
            let Some(ty) = ty else { return Ok(()) };
            (Str::from(ty.name()), members::list_static(&ty))
        } else {
            let name = members::type_names(&input).into_iter().next().unwrap_or_else(|| Str::from(""));
            (name, members::list(cx.session, &input))
        };
        if self.seen.contains(&type_name) {
            return Ok(());
        }
        self.seen.push(type_name.clone());
        let force = cx.switch("Force");
        let mut listed: Vec<MemberInfo> = listed.into_iter().filter(|m| self.wants(m, force, cx.switch("Static"))).collect();
        listed.sort_by_cached_key(|m| (member_types::name(m.member_type), m.name.text().to_lowercase()));
        for info in listed {
            cx.write(Value::native(MemberDefinition { type_name: type_name.clone(), info }))?;
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        if !self.seen.is_empty() {
            return Ok(());
        }
        let message = "You must specify an object for the Get-Member cmdlet.";
        cx.error(Fault::new("NoObjectInGetMember", ErrorCategory::CloseError, message).exception("System.InvalidOperationException"))
    }
}

impl GetMember {
    fn wants(&self, member: &MemberInfo, force: bool, is_static: bool) -> bool {
        let name = member.name.text();
        let named = self.names.is_empty() || self.names.iter().any(|p| p.matches(&name));
        let shown = force || !member.hidden;
        named && shown && member.is_static == is_static && member_types::bit(member.member_type) & self.kinds != 0
    }
}

/// The command.
pub const ROW: CommandTable = CommandTable::new("Get-Member", include_str!("get_member.ps1"), || Box::new(GetMember::default()));
