//! `Get-ItemProperty`, `Get-ItemPropertyValue`, `Set-`, `New-`, `Remove-` and `Clear-ItemProperty`.

use super::move_items::not_supported;
use crate::places::{self, Place};
use crate::support::properties;
use crate::support::wildcard::{self, Wildcard};
use engine::types::members;
use engine::value::Bag;
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Name, Object, Outcome, Value};
use std::rc::Rc;

/// `Get-ItemProperty`
#[derive(Default)]
pub struct GetItemProperty {}

impl Cmdlet for GetItemProperty {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let names = cx.texts("Name");
        places::each(cx, &mut |cx, place| {
            let Some(item) = place.item(cx.session)? else { return Ok(()) };
            if names.is_empty() {
                return cx.write(item);
            }
            let mut bag = Bag::default();
            for name in &names {
                match found(cx, &item, name)? {
                    all if all.is_empty() => cx.error(missing(name, place))?,
                    all => all.into_iter().for_each(|(name, value)| bag.set(name, value)),
                }
            }
            if bag.is_empty() {
                return Ok(());
            }
            let noted = places::decorate(cx.session, Value::Object(Rc::new(Object::custom(bag))), place);
            cx.write(noted)
        })
    }
}

/// The properties of an item that a name or pattern means.
fn found(cx: &mut Invocation, item: &Value, name: &str) -> Result<Vec<(Name, Value)>, Failure> {
    if wildcard::is_pattern(name) {
        let pattern = Wildcard::new(name);
        let all = properties::all(cx.session, item)?;
        return Ok(all.into_iter().filter(|(n, _)| pattern.matches(&n.text())).collect());
    }
    let name = Name::new(name);
    Ok(members::property(cx.session, item, name)?.into_iter().map(|value| (name, value)).collect())
}

fn missing(name: &str, place: &Place) -> Fault {
    let message = format!("Property {name} does not exist at path {}.", place.text());
    Fault::new("System.Management.Automation.PSArgumentException", ErrorCategory::InvalidArgument, message)
        .exception("System.Management.Automation.PSArgumentException")
        .target(name)
}

/// `Get-ItemPropertyValue`
#[derive(Default)]
pub struct GetItemPropertyValue {}

impl Cmdlet for GetItemPropertyValue {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let names = cx.texts("Name");
        let mut work = |cx: &mut Invocation, place: &Place| {
            let Some(item) = place.item(cx.session)? else { return Ok(()) };
            for name in &names {
                match found(cx, &item, name)? {
                    all if all.is_empty() => cx.error(missing(name, place))?,
                    all => all.into_iter().try_for_each(|(_, value)| cx.write(value))?,
                }
            }
            Ok(())
        };
        if cx.has("Path") || cx.has("LiteralPath") {
            return places::each(cx, &mut work);
        }
        let here = super::location::here(cx.session);
        work(cx, &here)
    }
}

/// `Set-ItemProperty`
#[derive(Default)]
pub struct SetItemProperty {}

impl Cmdlet for SetItemProperty {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let mut changes: Vec<(String, Value)> = Vec::new();
        if let Some(name) = cx.text("Name") {
            changes.push((name.as_str().to_owned(), cx.arg("Value").unwrap_or_default()));
        } else {
            let input = cx.input();
            changes.extend(properties::all(cx.session, &input)?.into_iter().map(|(n, v)| (n.text().to_string(), v)));
        }
        places::each(cx, &mut |cx, place| {
            let Some(item) = place.item(cx.session)? else { return Ok(()) };
            for (name, value) in &changes {
                let target = format!("Item: {} Property: {name}", place.text());
                if !cx.should_process(&target, "Set Property")? {
                    continue;
                }
                if members::property(cx.session, &item, Name::new(name))?.is_none() {
                    cx.error(missing(name, place))?;
                    continue;
                }
                if let Err(failure) = members::set(cx.session, &item, Name::new(name), value.clone()) {
                    cx.report(failure)?;
                }
            }
            if cx.switch("PassThru") { cx.write(item) } else { Ok(()) }
        })
    }
}

/// `New-ItemProperty`, `Remove-ItemProperty` and `Clear-ItemProperty`: files and flat items have no properties of one's own.
#[derive(Default)]
pub struct ChangeItemProperty {}

impl Cmdlet for ChangeItemProperty {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        places::each(cx, &mut |cx, _| cx.error(not_supported()))
    }
}
