//! `Add-Member`.

use super::member_types::bit;
use engine::error::Outcome;
use engine::run::ScriptBlock;
use engine::types::members::{self, MemberType};
use engine::value::{Bag, Member, ScriptMember};
use engine::{Cmdlet, CommandTable, ErrorCategory, Failure, Fault, Invocation, Name, Str, Value, convert};
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Default)]
struct AddMember;

impl Cmdlet for AddMember {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let object = cx.arg("InputObject").unwrap_or_else(|| cx.input());
        let wrapped = object.clone().wrapped();
        let added = self.members(cx)?;
        for (name, value) in added {
            if !self.add(cx, &wrapped, name, value)? {
                return Ok(());
            }
        }
        if let Some(type_name) = cx.text("TypeName") {
            add_type_name(&wrapped, type_name);
        }
        if cx.switch("PassThru") { cx.write(wrapped) } else { Ok(()) }
    }
}

impl AddMember {
    /// What the arguments ask to add.
    fn members(&self, cx: &mut Invocation) -> Result<Vec<(Name, Value)>, Failure> {
        if let Some(name) = cx.text("NotePropertyName") {
            return Ok(vec![(Name::new(&name), cx.arg("NotePropertyValue").unwrap_or_default())]);
        }
        if let Some(Value::Map(map)) = cx.arg("NotePropertyMembers") {
            let mut members = Vec::new();
            for (key, value) in map.pairs() {
                members.push((Name::new(&convert::text(cx.session, &key)?), value));
            }
            return Ok(members);
        }
        let Some(Value::Enum(kind)) = cx.arg("MemberType") else { return Ok(Vec::new()) };
        let name = cx.text("Name").unwrap_or_else(|| Str::from(""));
        let member = self.member(cx, kind.number)?;
        Ok(vec![(Name::new(&name), member)])
    }

    fn member(&self, cx: &mut Invocation, kind: i64) -> engine::R {
        let is = |wanted: MemberType| kind == bit(wanted);
        let value = cx.arg("Value").unwrap_or_default();
        let second = cx.arg("SecondValue").unwrap_or_default();
        let member = if is(MemberType::NoteProperty) {
            return Ok(value);
        } else if is(MemberType::AliasProperty) {
            Member::Alias(Name::new(&convert::text(cx.session, &value)?))
        } else if is(MemberType::ScriptProperty) {
            Member::Script(ScriptMember { getter: block(cx, value)?, setter: block(cx, second)? })
        } else if is(MemberType::ScriptMethod) {
            match block(cx, value)? {
                Some(block) => Member::Method(block),
                None => return Err(cx.stop(invalid("The Value parameter must be a script block."))),
            }
        } else if is(MemberType::PropertySet) {
            let items = cx.session.items(&value)?.unwrap_or_else(|| vec![value.clone()]);
            let mut names = Vec::new();
            for item in &items {
                names.push(Name::new(&convert::text(cx.session, item)?));
            }
            Member::Set(names)
        } else if is(MemberType::MemberSet) {
            let items = cx.session.items(&value)?.unwrap_or_default();
            Member::Members(RefCell::new(member_set(cx, &items)?))
        } else {
            return Err(cx.stop(invalid("The member type cannot be added.")));
        };
        Ok(Value::Member(Rc::new(member)))
    }

    /// Adds a member unless there is one and `-Force` is not given; tells whether it did.
    fn add(&self, cx: &mut Invocation, object: &Value, name: Name, member: Value) -> Result<bool, Failure> {
        if !cx.switch("Force") && members::list(cx.session, object).iter().any(|m| m.name == name && !m.is_static) {
            let message = format!(
                "Cannot add a member with the name \"{name}\" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command."
            );
            let fault = Fault::new("MemberAlreadyExists", ErrorCategory::InvalidOperation, message)
                .exception("System.InvalidOperationException")
                .target(object.clone());
            cx.error(fault)?;
            return Ok(false);
        }
        if let Some(bag) = object.bag() {
            bag.borrow_mut().set(name, member);
        }
        Ok(true)
    }
}

fn invalid(message: &'static str) -> Fault {
    Fault::new("WrongMemberValue", ErrorCategory::InvalidArgument, message).exception("System.InvalidOperationException")
}

fn block(cx: &mut Invocation, value: Value) -> Result<Option<Rc<ScriptBlock>>, Failure> {
    match value {
        Value::Null => Ok(None),
        Value::Block(block) => Ok(Some(block)),
        _ => Err(cx.stop(invalid("The Value and SecondValue of this member type must be script blocks."))),
    }
}

/// The members that objects such as `[psnoteproperty]` describe.
fn member_set(cx: &mut Invocation, items: &[Value]) -> Result<Bag, Failure> {
    let mut bag = Bag::default();
    for item in items {
        let name = members::get(cx.session, item, Name::new("Name"))?;
        let name = Name::new(&convert::text(cx.session, &name)?);
        let referenced = members::property(cx.session, item, Name::new("ReferencedPropertyNames"))?;
        let value = match referenced {
            Some(names) => {
                let names = cx.session.items(&names)?.unwrap_or_default();
                let mut set = Vec::new();
                for one in &names {
                    set.push(Name::new(&convert::text(cx.session, one)?));
                }
                Value::Member(Rc::new(Member::Set(set)))
            }
            None => members::get(cx.session, item, Name::new("Value"))?,
        };
        bag.set(name, value);
    }
    Ok(bag)
}

fn add_type_name(object: &Value, name: Str) {
    if let Some(bag) = object.bag() {
        let mut bag = bag.borrow_mut();
        let names = bag.type_names.get_or_insert_with(Rc::default).clone();
        names.borrow_mut().insert(0, name);
    }
}

/// The command.
pub const ROW: CommandTable = CommandTable::new("Add-Member", include_str!("add_member.ps1"), || Box::new(AddMember));
