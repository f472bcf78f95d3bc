//! A change as a job: waited for or not, told to `-JobVariable`, gathered by `-JobGroup`, only told about under `-WhatIf`.

use crate::error::Trouble;
use crate::room::VmmRoom;
use crate::values::{text_of, to_field};
use engine::{Invocation, Name, Value};
use fabric::{Changes, Field, Id, Operation, Request};
use std::rc::Rc;

/// Parameters that say how the command runs and are no values of the object.
const MANNER: [&str; 10] = [
    "VMMServer",
    "RunAsynchronously",
    "JobVariable",
    "PROTipID",
    "JobGroup",
    "OnBehalfOfUser",
    "OnBehalfOfUserRole",
    "ReturnImmediately",
    "WhatIf",
    "Confirm",
];

/// The bound parameters as values for the fabric, without the target and those that say how to run.
pub(crate) fn changes(cx: &Invocation, target: &str) -> Changes {
    let mut changes = Changes::new();
    for (name, value) in cx.call.bound().iter() {
        let skipped = MANNER.iter().any(|own| name.is(own)) || name.is(target) || is_common(*name) || is_secret(*name);
        if !skipped {
            changes.put(&name.text(), to_field(value));
        }
    }
    changes
}

/// The bound parameters of a Get- command that filter.
pub(crate) fn filters(cx: &Invocation) -> Vec<(Name, Value)> {
    let bound = cx.call.bound();
    bound.into_iter().filter(|(name, _)| !MANNER.iter().any(|own| name.is(own)) && !is_common(*name)).collect()
}

/// Whether a parameter carries a secret: requests are kept with their jobs, in stores and exports too, and secrets never are.
fn is_secret(name: Name) -> bool {
    let name = name.text().to_lowercase();
    name.ends_with("password") || name.ends_with("secret")
}

fn is_common(name: Name) -> bool {
    const COMMON: [&str; 12] = [
        "Debug",
        "Verbose",
        "ErrorAction",
        "ErrorVariable",
        "InformationAction",
        "InformationVariable",
        "OutBuffer",
        "OutVariable",
        "PipelineVariable",
        "WarningAction",
        "WarningVariable",
        "ProgressAction",
    ];
    COMMON.iter().any(|own| name.is(own))
}

/// The object that a parameter was given, by its ID.
pub(crate) fn object_of(cx: &Invocation, parameter: &str) -> Option<Id> {
    cx.arg(parameter).and_then(|value| to_field(&value).as_id())
}

/// Runs a request by a job as the command's parameters say, and writes the object.
pub(crate) fn run(cx: &mut Invocation, room: &Rc<VmmRoom>, request: Request, about: &str) -> Result<(), Trouble> {
    let shown = shown_after(&request);
    run_for(cx, room, request, about, shown)
}

/// Runs a request by a job, and writes that object whatever the job's result is.
pub(crate) fn run_for(
    cx: &mut Invocation,
    room: &Rc<VmmRoom>,
    mut request: Request,
    about: &str,
    shown: Option<Id>,
) -> Result<(), Trouble> {
    if !cx.should_process(about, &cx.name())? {
        return Ok(());
    }
    request.owner = cx.text("OnBehalfOfUser").map(|user| user.as_str().to_owned());
    room.fabric().check_rights(&request)?;
    let group = group(cx);
    if let (Some(group), true) = (group, is_recorded(&request)) {
        room.fabric().record(group, request);
        return Ok(());
    }
    let job = match group {
        Some(group) => room.fabric().submit_group(group, request),
        None => room.fabric().submit(request),
    };
    tell_variable(cx, room, job)?;
    if !cx.switch("RunAsynchronously") && !cx.switch("ReturnImmediately") {
        room.wait(job);
    }
    let outcome = room.fabric().outcome(job)?;
    match shown.or(outcome) {
        Some(id) => Ok(cx.write(room.object(id))?),
        None => Ok(()),
    }
}

/// Sets the caller's variable that `-JobVariable` names.
pub(crate) fn tell_variable(cx: &mut Invocation, room: &Rc<VmmRoom>, job: Id) -> Result<(), Trouble> {
    if let Some(name) = cx.text("JobVariable") {
        let job = room.object(job);
        cx.set_variable(name.as_str(), job)?;
    }
    Ok(())
}

fn group(cx: &Invocation) -> Option<Id> {
    cx.arg("JobGroup").and_then(|value| text_of(&value).parse().ok()).filter(|id: &Id| !id.is_empty())
}

/// Commands that wait for the closing one of their job group although they would do something by themselves.
const RECORDED: [&str; 20] = [
    "Set-SCCloudCapacity",
    "Set-SCUserRoleQuota",
    "Add-SCUserRolePermission",
    "Remove-SCUserRolePermission",
    "Add-SCLibraryShare",
    "Grant-SCResource",
    "Revoke-SCResource",
    "Add-SCScriptCommand",
    "Set-SCScriptCommand",
    "Remove-SCScriptCommand",
    "Add-SCVMHostNetworkAdapter",
    "Set-SCVMHostNetworkAdapter",
    "Remove-SCVMHostNetworkAdapter",
    "New-SCVirtualNetwork",
    "Set-SCVirtualNetwork",
    "Remove-SCVirtualNetwork",
    "Set-SCVirtualHardDisk",
    "Set-SCCustomPropertyValue",
    "Remove-SCCustomPropertyValue",
    "Set-SCApplicationSetting",
];

/// Whether a command of a job group waits for the closing one: what changes a part does, what changes a whole closes. What
/// is given no object of its own waits for the one that closes.
fn is_recorded(request: &Request) -> bool {
    use Operation::{AddDevice, Change, ChangeDevice, CompressDisk, ConvertDisk, ExpandDisk, RemoveCheckpoint, RemoveDevice};
    match request.operation {
        AddDevice(_) | ChangeDevice | RemoveDevice | ExpandDisk | ConvertDisk | CompressDisk | RemoveCheckpoint => true,
        Change if request.target.is_none() => true,
        _ => RECORDED.iter().any(|own| own.eq_ignore_ascii_case(&request.cmdlet)),
    }
}

/// The object that the command writes whatever the job's result is: the checkpoint that is restored, what is removed.
fn shown_after(request: &Request) -> Option<Id> {
    use Operation::{
        Change, ChangeDevice, CompressDisk, ConvertDisk, ExpandDisk, Remove, RemoveCheckpoint, RemoveDevice, RestoreCheckpoint,
    };
    match request.operation {
        RestoreCheckpoint | RemoveCheckpoint | RemoveDevice | Remove | Change | ChangeDevice | ExpandDisk | ConvertDisk | CompressDisk => {
            request.target
        }
        _ => None,
    }
}

/// The text that `-WhatIf` names: the target, or the name of what is made.
pub(crate) fn about(room: &VmmRoom, request: &Request) -> String {
    match request.target {
        Some(target) => room.fabric().text_of(target),
        None => request.changes.get("Name").and_then(Field::as_text).unwrap_or("").to_owned(),
    }
}
