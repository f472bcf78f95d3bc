//! Which properties of a type are shown by default: built in, and set by Update-TypeData.

use engine::types::members;
use engine::{Name, Session, Value};
use std::cell::RefCell;
use std::collections::HashMap;

/// What Update-TypeData said in this session.
#[derive(Default)]
pub struct TypeDisplay {
    sets: RefCell<HashMap<Name, Vec<Name>>>,
}

/// PowerShell's own sets.
static BUILT_IN: &[(&str, &[&str])] = &[
    ("System.Diagnostics.Process", &["Id", "Handles", "CPU", "SI", "Name"]),
    ("System.IO.FileInfo", &["LastWriteTime", "Length", "Name"]),
    (
        "System.Management.Automation.PSModuleInfo",
        &[
            "Name",
            "Path",
            "Description",
            "Guid",
            "Version",
            "ModuleBase",
            "ModuleType",
            "PrivateData",
            "AccessMode",
            "ExportedAliases",
            "ExportedCmdlets",
            "ExportedFunctions",
            "ExportedVariables",
            "NestedModules",
        ],
    ),
    ("System.ServiceProcess.ServiceController", &["Status", "Name", "DisplayName"]),
];

/// Sets the properties that objects of a type show by default (`Update-TypeData -DefaultDisplayPropertySet`); none removes.
pub fn set_default(session: &mut Session, type_name: &str, names: Option<Vec<Name>>) {
    let room = session.room::<TypeDisplay>();
    let mut sets = room.sets.borrow_mut();
    match names {
        Some(names) => sets.insert(Name::new(type_name), names),
        None => sets.remove(&Name::new(type_name)),
    };
}

/// The default display set of an object, where its type or the object itself has one.
pub fn default_set(session: &mut Session, value: &Value) -> Option<Vec<Name>> {
    if let Value::Object(object) = value
        && object.class.is_none()
        && object.bag.borrow().type_names.is_none()
    {
        return own_set(value);
    }
    let room = session.room::<TypeDisplay>();
    let sets = room.sets.borrow();
    for type_name in members::type_names(value) {
        if let Some(names) = sets.get(&Name::new(&type_name)) {
            return Some(names.clone());
        }
        let built_in = BUILT_IN.iter().find(|(name, _)| *name == &*type_name);
        if let Some((_, names)) = built_in {
            return Some(names.iter().map(|n| Name::new(n)).collect());
        }
    }
    own_set(value)
}

/// `PSStandardMembers.DefaultDisplayPropertySet` added to the object itself.
fn own_set(value: &Value) -> Option<Vec<Name>> {
    use engine::value::Member;
    let bag = value.existing_bag()?.borrow();
    let Value::Member(standard) = bag.get(Name::new("PSStandardMembers"))? else { return None };
    let Member::Members(inner) = &**standard else { return None };
    let inner = inner.borrow();
    match inner.get(Name::new("DefaultDisplayPropertySet"))? {
        Value::Member(set) => match &**set {
            Member::Set(names) => Some(names.clone()),
            _ => None,
        },
        _ => None,
    }
}
