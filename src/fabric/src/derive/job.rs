//! The properties of jobs, all made from their `Task`.

use super::object_type;
use crate::error::{Severity, success};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::value;
use crate::objects::Object;
use crate::request::type_name;
use crate::task::{AuditRecord, JobStatus, Task};
use crate::time::Time;

pub(super) fn derived(fabric: &Fabric, object: &Object, name: &str) -> Option<Field> {
    let task = fabric.task(object.id)?;
    let now = fabric.now();
    let progress = task.progress_at(now);
    Some(match name {
        "Name" | "Description" => Field::text(&task.name),
        "CmdletName" => Field::text(&task.cmdlet),
        "Status" => value("JobStatus", task.status.name()),
        "StatusString" => Field::text(status_text(task.status)),
        "StartTime" => Field::Time(task.started),
        "EndTime" => task.ends.filter(|_| task.status.is_over()).map_or(Field::Null, Field::Time),
        "Owner" | "OwnerIdentifier" | "SessionOwner" => Field::text(&task.owner),
        "ProgressValue" => Field::int(progress),
        "Progress" => Field::text(format!("{progress} %")),
        "IsCompleted" => Field::Bool(task.status.is_over()),
        "IsRestartable" => Field::Bool(task.restartable && matches!(task.status, JobStatus::Failed | JobStatus::Canceled)),
        "IsStoppable" => Field::Bool(!task.status.is_over()),
        "IsVisible" | "StepsLoaded" => Field::Bool(true),
        "AreAuditRecordsAvailable" => Field::Bool(!task.audit.is_empty()),
        "AuditRecords" => Field::list(task.audit.iter().map(|record| audit_record(fabric, record))),
        "WasNotifiedOfCancel" => Field::Bool(task.cancel_noticed),
        "ErrorInfo" => task.error.as_ref().map_or_else(success, |error| error.record(Severity::Error)),
        "AdditionalMessages" => Field::list(task.messages.iter().map(|message| message.record(Severity::Warning))),
        "Steps" => Field::list((0..task.steps.len()).map(|place| step(fabric, task, place, now))),
        "RootStep" => root_step(fabric, task, now),
        "CurrentStep" if !task.steps.is_empty() => step(fabric, task, task.step_at(now), now),
        "ResultObjectID" => Field::Guid(task.result.unwrap_or(Id::EMPTY)),
        "TargetObjectID" => Field::Guid(task.target.or(task.result).unwrap_or(Id::EMPTY)),
        "ResultName" => Field::text(result_name(fabric, task)),
        "ResultObjectType" => value("CarmineObjectType", kind_of(fabric, task.result).map_or("None", object_type)),
        "TargetObjectType" => value("CarmineObjectType", kind_of(fabric, task.target).map_or("None", object_type)),
        "ResultObjectTypeName" => Field::text(kind_of(fabric, task.result).map_or(String::new(), type_name)),
        _ => return None,
    })
}

fn audit_record(fabric: &Fabric, record: &AuditRecord) -> Field {
    let fields = vec![
        ("ObjectName", Field::text(fabric.text_of(record.object))),
        ("ObjectType", value("CarmineObjectType", kind_of(fabric, Some(record.object)).map_or("None", object_type))),
        ("PropertyName", Field::text(record.property)),
        ("PreviousValue", Field::text(plain_text(fabric, &record.old))),
        ("NewValue", Field::text(plain_text(fabric, &record.new))),
    ];
    Field::record("AuditRecord", fields)
}

fn plain_text(fabric: &Fabric, field: &Field) -> String {
    match field {
        Field::Null => String::new(),
        Field::Bool(yes) => if *yes { "True" } else { "False" }.to_string(),
        Field::Number(number, _) => number.to_string(),
        Field::Double(number) => number.to_string(),
        Field::Text(text) => text.to_string(),
        Field::Guid(id) => id.to_string(),
        Field::Time(time) => time.to_string(),
        Field::Enum(ty, number) => ty.name_of(*number).unwrap_or("").to_string(),
        Field::Ref(id) => fabric.text_of(*id),
        Field::List(items) => items.iter().map(|item| plain_text(fabric, item)).collect::<Vec<_>>().join(", "),
        Field::Table(rows) => {
            rows.iter().map(|(name, field)| format!("{name}={}", plain_text(fabric, field))).collect::<Vec<_>>().join(", ")
        }
        Field::Record(record) => record.text(),
    }
}

fn status_text(status: JobStatus) -> &'static str {
    match status {
        JobStatus::SucceedWithInfo => "Completed w/ Info",
        other => other.name(),
    }
}

fn kind_of(fabric: &Fabric, id: Option<Id>) -> Option<&'static str> {
    fabric.object(id?).map(|object| object.kind.key)
}

fn result_name(fabric: &Fabric, task: &Task) -> String {
    match task.result.and_then(|id| fabric.object(id)) {
        Some(object) if object.removed => "Object Deleted".to_string(),
        Some(object) => fabric.text_of(object.id),
        None => String::new(),
    }
}

/// A step as it stands now: those before the present one are done.
fn step(fabric: &Fabric, task: &Task, place: usize, now: Time) -> Field {
    let present = task.step_at(now);
    let status = match (task.status, place.cmp(&present)) {
        (JobStatus::Completed | JobStatus::SucceedWithInfo, _) | (_, std::cmp::Ordering::Less) => JobStatus::Completed,
        (status, std::cmp::Ordering::Equal) => status,
        (_, std::cmp::Ordering::Greater) => JobStatus::NotStarted,
    };
    let before: i64 = task.steps.get(task.done..place).map_or(0, |steps| steps.iter().map(|step| step.seconds).sum());
    let begins = task.started.plus_seconds(before);
    // What was done before a restart ended before it.
    let ends = if place < task.done { begins } else { begins.plus_seconds(task.steps[place].seconds) };
    let progress = match status {
        JobStatus::Completed => 100,
        JobStatus::Running => ((now.0 - begins.0) * 100 / (ends.0 - begins.0).max(1)).clamp(0, 99),
        _ => 0,
    };
    let started = status != JobStatus::NotStarted;
    Field::record(
        "Step",
        vec![
            ("Name", Field::text(&task.steps[place].name)),
            ("Description", Field::text(&task.steps[place].name)),
            ("Status", value("JobStatus", status.name())),
            ("StatusString", Field::text(status_text(status))),
            ("StartTime", if started { Field::Time(begins) } else { Field::Null }),
            ("EndTime", if status.is_over() { Field::Time(ends) } else { Field::Null }),
            ("ProgressValue", Field::int(progress)),
            ("Progress", Field::text(format!("{progress} %"))),
            ("ObjectName", Field::text(result_name(fabric, task))),
            ("IsCompleted", Field::Bool(status.is_over())),
        ],
    )
}

fn root_step(fabric: &Fabric, task: &Task, now: Time) -> Field {
    let children = Field::list((0..task.steps.len()).map(|place| step(fabric, task, place, now)));
    let progress = task.progress_at(now);
    Field::record(
        "Step",
        vec![
            ("Children", children),
            ("Name", Field::text(&task.name)),
            ("Description", Field::text(&task.name)),
            ("Status", value("JobStatus", task.status.name())),
            ("StatusString", Field::text(status_text(task.status))),
            ("StartTime", Field::Time(task.started)),
            ("EndTime", task.ends.filter(|_| task.status.is_over()).map_or(Field::Null, Field::Time)),
            ("ProgressValue", Field::int(progress)),
            ("Progress", Field::text(format!("{progress} %"))),
            ("ObjectName", Field::text(result_name(fabric, task))),
            ("IsCompleted", Field::Bool(task.status.is_over())),
        ],
    )
}
