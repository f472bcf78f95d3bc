//! What stands in a store: a row for each object, and a row of a topic for everything else, each as plain data.

use super::{StoreError, form};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::Kind;
use crate::task::{Step, Task};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// An object without its content.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head {
    pub(super) id: Id,
    pub(super) kind: &'static Kind,
    pub(super) owner: Option<Id>,
    pub(super) removed: bool,
}

/// The head of an object; none when it is not there.
pub(super) fn head(fabric: &Fabric, id: Id) -> Option<Head> {
    let object = fabric.objects.get(id)?;
    Some(Head { id, kind: object.kind, owner: object.owner, removed: object.removed })
}

/// Puts in an object that is not there yet. An owner is always older than its parts.
pub(super) fn put_head(fabric: &mut Fabric, head: Head) -> Result<(), StoreError> {
    if fabric.objects.get(head.id).is_some() {
        return Ok(());
    }
    if head.owner.is_some_and(|owner| fabric.objects.get(owner).is_none()) {
        return Err(StoreError::damaged(&format!("the owner of the object {} is not there", head.id)));
    }
    fabric.objects.insert(head.id, head.kind, head.owner);
    Ok(())
}

/// Makes an object have that content and no other.
pub(super) fn fill(fabric: &mut Fabric, id: Id, removed: bool, fields: Vec<(&'static str, Field)>) {
    let objects = &mut fabric.objects;
    objects.revive(id);
    let old = objects.get(id).map_or(Vec::new(), |object| objects.fields(object));
    let in_order = old.len() <= fields.len() && old.iter().zip(&fields).all(|(old, new)| old.0 == new.0);
    if !in_order {
        old.iter().for_each(|(name, _)| objects.unset(id, name));
    }
    for (place, (name, field)) in fields.into_iter().enumerate() {
        let same = in_order && old.get(place).is_some_and(|(_, old)| *old == field);
        if !same {
            objects.set(id, name, field);
        }
    }
    if removed {
        objects.remove(id);
    }
}

/// What a row tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Topic {
    /// A job
    Task,
    /// The newest job of an object
    Newest,
    /// The recorded commands of a job group
    Group,
    /// What a checkpoint keeps
    Snapshot,
    /// How a guest answers
    Guest,
    /// The source of identities
    Ids,
    /// The jobs that run
    Running,
    /// Faults that wait
    Faults,
    /// Hosts that are down, and jobs that are slow
    Controls,
    /// Files that no refresh has found yet
    Unseen,
    /// Defaults of properties
    Defaults,
    /// The connection's object
    Server,
}

impl Topic {
    /// Those with a row for each identity.
    pub(super) const EACH: [Topic; 5] = [Topic::Task, Topic::Newest, Topic::Group, Topic::Snapshot, Topic::Guest];
    /// Those of one row that change.
    pub(super) const MOVING: [Topic; 5] = [Topic::Ids, Topic::Running, Topic::Faults, Topic::Controls, Topic::Unseen];
    /// Those of one row that stay.
    pub(super) const FIXED: [Topic; 2] = [Topic::Defaults, Topic::Server];

    /// Its name in a file.
    pub(super) fn name(self) -> &'static str {
        match self {
            Topic::Task => "task",
            Topic::Newest => "newest",
            Topic::Group => "group",
            Topic::Snapshot => "snapshot",
            Topic::Guest => "guest",
            Topic::Ids => "ids",
            Topic::Running => "running",
            Topic::Faults => "faults",
            Topic::Controls => "controls",
            Topic::Unseen => "unseen",
            Topic::Defaults => "defaults",
            Topic::Server => "server",
        }
    }

    /// The topic of that name.
    pub(super) fn of_name(name: &str) -> Option<Topic> {
        Topic::EACH.into_iter().chain(Topic::MOVING).chain(Topic::FIXED).find(|topic| topic.name() == name)
    }
}

#[derive(Serialize)]
struct DefaultsRow<'a>(&'static str, &'a [(&'static str, Field)]);

#[derive(Deserialize)]
struct ReadDefaults(
    #[serde(deserialize_with = "form::name")] form::Static,
    #[serde(deserialize_with = "form::pairs")] Vec<(&'static str, Field)>,
);

fn json<T: Serialize + ?Sized>(content: &T) -> Option<String> {
    // Writing plain data to memory does not fail: all keys of maps are texts.
    serde_json::to_string(content).ok()
}

/// The row of a topic as JSON; none when there is none. A topic of one row has the empty identity.
pub(super) fn part(fabric: &mut Fabric, topic: Topic, id: Id) -> Option<String> {
    match topic {
        Topic::Task => json(fabric.tasks.get(&id)?),
        Topic::Newest => json(fabric.newest.get(&id)?),
        Topic::Group => json(fabric.groups.get(&id)?),
        Topic::Snapshot => json(fabric.snapshots.get(&id)?),
        Topic::Guest => json(fabric.hypervisor.simulator()?.guests().get(&id)?),
        Topic::Ids => json(&fabric.ids),
        Topic::Running => json(&fabric.running),
        Topic::Faults => json(&fabric.faults),
        Topic::Controls => json(&fabric.controls),
        Topic::Unseen => json(&fabric.unseen),
        Topic::Server => json(&fabric.server),
        Topic::Defaults => {
            let mut rows: Vec<_> = fabric.defaults.iter().map(|(kind, fields)| DefaultsRow(kind, fields)).collect();
            rows.sort_by_key(|row| row.0);
            json(&rows)
        }
    }
}

/// Takes over the row of a topic; no data means that there is none any more.
pub(super) fn put_part(fabric: &mut Fabric, topic: Topic, id: Id, data: Option<&str>) -> Result<(), StoreError> {
    let Some(data) = data else {
        forget(fabric, topic, id);
        return Ok(());
    };
    match topic {
        Topic::Task => put_task(fabric, id, read(topic, data)?),
        Topic::Newest => fabric.newest.insert(id, read(topic, data)?),
        Topic::Group => fabric.groups.insert(id, read(topic, data)?),
        Topic::Snapshot => fabric.snapshots.insert(id, read(topic, data)?),
        Topic::Guest => {
            let guest = read(topic, data)?;
            if let Some(simulator) = fabric.hypervisor.simulator() {
                simulator.set_guest(id, guest);
            }
        }
        Topic::Ids => fabric.ids = read(topic, data)?,
        Topic::Running => fabric.running = read(topic, data)?,
        Topic::Faults => fabric.faults = read(topic, data)?,
        Topic::Controls => fabric.controls = read(topic, data)?,
        Topic::Unseen => fabric.unseen = read(topic, data)?,
        Topic::Server => fabric.server = read(topic, data)?,
        Topic::Defaults => {
            let rows: Vec<ReadDefaults> = read(topic, data)?;
            fabric.defaults = rows.into_iter().map(|row| (row.0, row.1)).collect();
        }
    }
    Ok(())
}

fn read<T: DeserializeOwned>(topic: Topic, data: &str) -> Result<T, StoreError> {
    serde_json::from_str(data).map_err(|error| StoreError::damaged(&format!("a row of '{}' cannot be read: {error}", topic.name())))
}

fn forget(fabric: &mut Fabric, topic: Topic, id: Id) {
    match topic {
        Topic::Task => drop(fabric.tasks.remove(&id)),
        Topic::Newest => drop(fabric.newest.remove(&id)),
        Topic::Group => drop(fabric.groups.remove(&id)),
        Topic::Snapshot => drop(fabric.snapshots.remove(&id)),
        Topic::Guest => drop(fabric.hypervisor.simulator().map(|simulator| simulator.guests().remove(&id))),
        Topic::Ids | Topic::Running | Topic::Faults | Topic::Controls | Topic::Unseen | Topic::Server | Topic::Defaults => {}
    }
}

/// A job whose texts and steps share the memory of equal ones.
fn put_task(fabric: &mut Fabric, id: Id, mut task: Box<Task>) {
    task.name = fabric.objects.share(&task.name);
    task.cmdlet = fabric.objects.share(&task.cmdlet);
    task.owner = fabric.objects.share(&task.owner);
    let steps: Vec<Step> = task.steps.to_vec();
    task.steps = fabric.shared_steps(steps);
    fabric.tasks.insert(id, task);
}

/// Whether what was taken over hangs together, so that the fabric's code can count on it.
pub(super) fn sound(fabric: &Fabric) -> Result<(), StoreError> {
    if fabric.kind_of(fabric.server).is_none_or(|kind| kind.key != "ServerConnection") {
        return Err(StoreError::damaged("its connection is not there"));
    }
    let lost = |job: &&Id| !fabric.tasks.contains_key(job) || fabric.objects.get(**job).is_none();
    match fabric.running.iter().find(lost) {
        Some(job) => Err(StoreError::damaged(&format!("the job {job} runs, but is not there"))),
        None => Ok(()),
    }
}

/// Notes from now on what is touched. Here stands of each part of a fabric whether it lasts.
pub(super) fn watch(fabric: &mut Fabric) {
    let Fabric { objects, tasks, newest, groups, snapshots, hypervisor, .. } = fabric;
    objects.touched().watch();
    tasks.watch();
    newest.watch();
    groups.watch();
    snapshots.watch();
    if let Some(simulator) = hypervisor.simulator() {
        simulator.guests().watch();
    }
}

/// What was touched since the last time: objects in the order of their creation, and rows of topics.
pub(super) fn touched(fabric: &mut Fabric) -> (Vec<Id>, Vec<(Topic, Id)>) {
    // Every part of a fabric is named: one that is new does not compile until it is said here whether it lasts.
    let Fabric {
        objects,
        tasks,
        newest,
        groups,
        snapshots,
        hypervisor,
        // Topics of one row, which are compared with what was written last.
        running: _,
        faults: _,
        controls: _,
        unseen: _,
        ids: _,
        defaults: _,
        server: _,
        // The store has a row of its own for the time, and what is shared in memory is found again.
        clock: _,
        changed: _,
        known_steps: _,
        // Only while an event is handled, or a command.
        at: _,
        acting: _,
    } = fabric;
    let guests = hypervisor.simulator().map_or(Vec::new(), |simulator| simulator.guests().take());
    let lists = [tasks.take(), newest.take(), groups.take(), snapshots.take(), guests];
    let parts = Topic::EACH.into_iter().zip(lists).flat_map(|(topic, ids)| ids.into_iter().map(move |id| (topic, id)));
    (objects.touched().take(), parts.collect())
}

/// All rows of topics, in an order that is always the same.
pub(super) fn all_parts(fabric: &mut Fabric) -> Vec<(Topic, Id)> {
    let guests = fabric.hypervisor.simulator().map_or(Vec::new(), |simulator| simulator.guests().keys().copied().collect());
    let ids = |topic: Topic| -> Vec<Id> {
        match topic {
            Topic::Task => fabric.tasks.keys().copied().collect(),
            Topic::Newest => fabric.newest.keys().copied().collect(),
            Topic::Group => fabric.groups.keys().copied().collect(),
            Topic::Snapshot => fabric.snapshots.keys().copied().collect(),
            Topic::Guest => guests.clone(),
            Topic::Ids | Topic::Running | Topic::Faults | Topic::Controls | Topic::Unseen | Topic::Defaults | Topic::Server => {
                vec![Id::EMPTY]
            }
        }
    };
    let mut parts = Vec::new();
    for topic in Topic::FIXED.into_iter().chain(Topic::MOVING).chain(Topic::EACH) {
        let mut rows = ids(topic);
        rows.sort_unstable();
        parts.extend(rows.into_iter().map(|id| (topic, id)));
    }
    parts
}

/// A fabric of which nothing is known yet.
pub(super) fn bare(clock: std::sync::Arc<dyn crate::time::Clock>) -> Fabric {
    let mut fabric = Fabric::empty(clock);
    fabric.objects = crate::objects::Objects::default();
    fabric
}
