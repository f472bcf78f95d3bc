//! `Update-TypeData`, `Get-TypeData`, `Remove-TypeData` and `Add-Type`.

use crate::support::faults;
use crate::support::wildcard::{self, Wildcard};
use engine::types::extended;
use engine::value::{Member, ScriptMember};
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Name, Outcome, Value};
use std::rc::Rc;

/// `Update-TypeData`
#[derive(Default)]
pub struct UpdateTypeData {}

impl Cmdlet for UpdateTypeData {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.has("AppendPath") || cx.has("PrependPath") {
            return Err(cx.stop(faults::not_here("A type file", "give the members with -MemberName and -Value.")));
        }
        let Some(type_name) = cx.arg("TypeName").filter(|v| !v.is_null()) else { return Ok(()) };
        let type_name = engine::convert::text(cx.session, &type_name)?.as_str().to_owned();
        let type_name = engine::Type::parse(&type_name).map_or(type_name.clone(), |t| t.name().to_owned());
        if cx.has("DefaultDisplayPropertySet") {
            let names = cx.texts("DefaultDisplayPropertySet").iter().map(|t| Name::new(t)).collect();
            crate::display::set_default(cx.session, &type_name, Some(names));
        }
        let Some(name) = cx.text("MemberName").filter(|_| cx.has("MemberName")) else { return Ok(()) };
        let own = Name::new(&name);
        if extended::has(&type_name, own) && !cx.switch("Force") {
            let message = format!("Error in TypeData \"{type_name}\": The member {name} is already present.");
            let fault = Fault::new("TypesDynamicUpdateException", ErrorCategory::InvalidOperation, message);
            return cx.error(fault.exception("System.Management.Automation.RuntimeException").help("-Force replaces it."));
        }
        let member = member(cx)?;
        extended::add(&type_name, own, member);
        Ok(())
    }
}

/// The member that `-MemberType`, `-Value` and `-SecondValue` describe.
fn member(cx: &mut Invocation) -> Result<Value, Failure> {
    let kind = match cx.arg("MemberType") {
        Some(Value::Enum(e)) => engine::convert::text(cx.session, &Value::Enum(e))?.to_ascii_lowercase(),
        Some(other) => other.as_str().unwrap_or_default().to_ascii_lowercase(),
        None => String::new(),
    };
    let value = cx.arg("Value").unwrap_or_default();
    let block = |v: &Value| if let Value::Block(b) = v.base() { Some(b.clone()) } else { None };
    Ok(match kind.as_str() {
        "noteproperty" => value,
        "aliasproperty" => Value::Member(Rc::new(Member::Alias(Name::new(value.as_str().unwrap_or_default())))),
        "scriptproperty" => {
            let setter = cx.arg("SecondValue").as_ref().and_then(block);
            Value::Member(Rc::new(Member::Script(ScriptMember { getter: block(&value), setter })))
        }
        "scriptmethod" => match block(&value) {
            Some(block) => Value::Member(Rc::new(Member::Method(block))),
            None => return Err(cx.stop(faults::bad_argument("InvalidValue", "The value of a script method must be a script block."))),
        },
        other => {
            return Err(cx.stop(faults::not_here(
                &format!("A member of the kind '{other}'"),
                "NoteProperty, AliasProperty, ScriptProperty and ScriptMethod are.",
            )));
        }
    })
}

/// `Get-TypeData`
#[derive(Default)]
pub struct GetTypeData {}

impl Cmdlet for GetTypeData {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let wanted: Vec<Wildcard> = cx.texts("TypeName").iter().map(|t| Wildcard::new(t)).collect();
        for (type_name, members) in extended::all() {
            if !wanted.is_empty() && !wildcard::any(&wanted, &type_name) {
                continue;
            }
            let entries = members.into_iter().map(|(name, _)| (Value::from(name.text().as_ref()), Value::from(name.text().as_ref())));
            let map = engine::Map::from_entries(engine::MapKind::Hashtable, entries);
            let fields = [("TypeName", Value::from(type_name)), ("Members", Value::Map(Rc::new(map)))];
            cx.write(Value::typed_custom("System.Management.Automation.Runspaces.TypeData", fields))?;
        }
        Ok(())
    }
}

/// `Remove-TypeData`
#[derive(Default)]
pub struct RemoveTypeData {}

impl Cmdlet for RemoveTypeData {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let name = match (cx.arg("TypeName"), cx.arg("TypeData")) {
            (Some(name), _) if cx.has("TypeName") => engine::convert::text(cx.session, &name)?.as_str().to_owned(),
            (_, Some(data)) => {
                let name = engine::types::members::property(cx.session, &data, Name::new("TypeName"))?.unwrap_or_default();
                name.as_str().unwrap_or_default().to_owned()
            }
            _ => return Ok(()),
        };
        if !extended::remove(&name) {
            let message = format!(
                "Error in TypeData \"{name}\": The type \"{name}\" was not found. The type name value must be the full name of the type. Verify the type name and run the command again."
            );
            let fault = Fault::new("TypesDynamicRemoveException", ErrorCategory::InvalidOperation, message);
            return cx.error(fault.exception("System.Management.Automation.RuntimeException"));
        }
        Ok(())
    }
}

/// `Add-Type`
#[derive(Default)]
pub struct AddType {}

impl Cmdlet for AddType {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.has("AssemblyName") {
            return Ok(());
        }
        let fault = faults::not_here("Add-Type with source code", "C# is not compiled.");
        Err(cx.stop(fault.help("A class in the script itself (class Name { ... }) does the same.")))
    }
}
