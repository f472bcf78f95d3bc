//! Jobs: finding, stopping, restarting, and those that somebody else carries out.

use super::Row;
use super::Serve::Own;
use crate::error::Trouble;
use crate::job;
use crate::query::matches;
use crate::room::VmmRoom;
use crate::values::{text_of, to_value};
use engine::Invocation;
use fabric::{Field, Id, JobStatus};
use std::rc::Rc;

pub(super) static ROWS: &[Row] = &[
    ("Get-SCJob", Own(get)),
    ("Find-SCJob", Own(find)),
    ("Get-SCStep", Own(steps)),
    ("Stop-SCJob", Own(stop)),
    ("Restart-SCJob", Own(restart)),
    ("New-SCExternalJob", Own(begin)),
    ("Set-SCExternalJob", Own(tell)),
];

fn write_all(cx: &mut Invocation, room: &Rc<VmmRoom>, jobs: Vec<Id>) -> Result<(), Trouble> {
    for job in jobs {
        cx.write(room.object(job))?;
    }
    Ok(())
}

/// Jobs, newest first: all, or those of the last day, or of so many hours.
fn get(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    room.fabric().poll();
    if let Some(id) = cx.arg("ID") {
        let job = room.fabric().resolve("Job", &text_of(&id))?;
        return write_all(cx, room, vec![job]);
    }
    if let Some(job) = job::object_of(cx, "Job") {
        return write_all(cx, room, vec![job]);
    }
    let mut jobs = seen(room);
    if cx.switch("Running") {
        jobs.retain(|job| room.fabric().task(*job).is_some_and(|task| !task.status.is_over()));
    }
    if let Some(name) = cx.text("Name") {
        jobs.retain(|job| matches(name.as_str(), &room.fabric().text_at(*job, "Name")));
    }
    if let Some(hours) = cx.int("Newest") {
        let now = room.fabric().now();
        jobs.retain(|job| room.fabric().task(*job).is_some_and(|task| now.seconds_since(task.started) <= hours.saturating_mul(3600)));
    }
    write_all(cx, room, jobs)
}

/// The jobs that whoever asks may see, newest first.
fn seen(room: &Rc<VmmRoom>) -> Vec<Id> {
    let fabric = room.fabric();
    let mut jobs = fabric.jobs();
    if fabric.acting().is_some() {
        jobs.retain(|job| fabric.sees(*job));
    }
    jobs
}

/// Jobs that touch an object: newest first, or from a time on oldest first.
fn find(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    room.fabric().poll();
    let mut jobs = seen(room);
    if let Some(object) = cx.arg("ObjectID") {
        let object = text_of(&object).parse::<Id>().ok();
        jobs.retain(|job| {
            room.fabric().task(*job).is_some_and(|task| object.is_some() && (task.result == object || task.target == object))
        });
    }
    if let Some(Field::Time(after)) = cx.arg("After").map(|after| crate::values::to_field(&after)) {
        jobs.retain(|job| room.fabric().task(*job).is_some_and(|task| task.started >= after));
    }
    if let Some(critical) = cx.arg("CriticalFailures").map(|critical| crate::values::to_field(&critical)) {
        let failed = |job: &Id| room.fabric().task(*job).is_some_and(|task| task.status == JobStatus::Failed);
        jobs.retain(|job| critical.as_bool() != Some(true) || failed(job));
    }
    if !cx.switch("Recent") {
        jobs.reverse();
    }
    if let Some(most) = cx.int("MaxCount") {
        jobs.truncate(usize::try_from(most).unwrap_or(0));
    }
    write_all(cx, room, jobs)
}

fn steps(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let Some(job) = job::object_of(cx, "Job") else { return Ok(()) };
    let steps = room.fabric().read(job, "Steps").map_or(Vec::new(), |field| field.items());
    let name = cx.text("Name").map(|name| name.as_str().to_owned());
    for step in steps {
        if let (Some(name), Field::Record(record)) = (&name, &step)
            && !record.get("Name").as_text().is_some_and(|own| matches(name, own))
        {
            continue;
        }
        let value = to_value(cx, room, &step, None)?;
        cx.write(value)?;
    }
    Ok(())
}

fn stop(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let Some(job) = job::object_of(cx, "Job") else { return Ok(()) };
    let about = room.fabric().text_of(job);
    if cx.should_process(&about, &cx.name())? {
        room.fabric().check_job_rights(job)?;
        room.fabric().cancel(job)?;
        cx.write(room.object(job))?;
    }
    Ok(())
}

/// Restarts a job and gives it at once: it runs.
fn restart(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let Some(job) = job::object_of(cx, "Job") else { return Ok(()) };
    let about = room.fabric().text_of(job);
    if cx.should_process(&about, &cx.name())? {
        room.fabric().check_job_rights(job)?;
        room.fabric().restart(job, cx.switch("SkipLastFailedStep"))?;
        cx.write(room.object(job))?;
    }
    Ok(())
}

fn begin(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let name = cx.text("Name").map(|name| name.as_str().to_owned()).unwrap_or_default();
    let result = job::object_of(cx, "ResultObject");
    let job = room.fabric().begin_external(&name, result);
    job::tell_variable(cx, room, job)?;
    Ok(cx.write(room.object(job))?)
}

fn tell(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let Some(job) = job::object_of(cx, "Job") else { return Ok(()) };
    let message = cx.text("InfoMessage").map(|text| text.as_str().to_owned());
    let end = if cx.switch("Completed") {
        Some(Ok(message))
    } else if cx.switch("Failed") {
        Some(Err(message.unwrap_or_else(|| "The external job failed.".to_owned())))
    } else {
        None
    };
    let progress = cx.arg("ProgressValue").and_then(|value| crate::values::to_field(&value).as_number());
    room.fabric().tell_external(job, progress, end)?;
    Ok(cx.write(room.object(job))?)
}
