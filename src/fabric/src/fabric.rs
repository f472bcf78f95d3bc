//! The fabric: objects, jobs, time, and the hypervisor behind them; how they are read and found.

use crate::controls::Controls;
use crate::derive;
use crate::error::{self, FabricError};
use crate::field::{Field, Width};
use crate::hypervisor::Hypervisor;
use crate::id::{Id, IdSource};
use crate::kind::{Kind, Many, Property, TextRule, Type, known_kind, value};
use crate::objects::{Object, Objects};
use crate::request::{Changes, Request};
use crate::rights::Acting;
use crate::store::form;
use crate::task::{Fault, Step, Task};
use crate::time::{Clock, TICKS_PER_SECOND, Time};
use crate::watched::Watched;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What a checkpoint keeps: the machine as it was.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Snapshot {
    /// Whether memory was kept.
    pub(crate) keeps_memory: bool,
    /// The power state at that time.
    pub(crate) state: String,
    /// The hardware at that time.
    #[serde(deserialize_with = "form::pairs")]
    pub(crate) fields: Vec<(&'static str, Option<Field>)>,
    /// The devices at that time, with their content.
    #[serde(deserialize_with = "form::rows")]
    pub(crate) devices: Vec<(Id, Vec<(&'static str, Field)>)>,
}

/// A file on a library share that no refresh has found yet.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct UnseenFile {
    pub(crate) path: String,
    pub(crate) size: i64,
    pub(crate) maximum_size: Option<i64>,
}

/// A whole VMM server with everything that it manages.
pub struct Fabric {
    pub(crate) objects: Objects,
    pub(crate) tasks: Watched<Box<Task>>,
    pub(crate) known_steps: Vec<Arc<[Step]>>,
    pub(crate) running: Vec<Id>,
    pub(crate) newest: Watched<Id>,
    pub(crate) groups: Watched<Vec<Request>>,
    pub(crate) faults: Vec<Fault>,
    pub(crate) controls: Controls,
    pub(crate) snapshots: Watched<Snapshot>,
    pub(crate) defaults: FxHashMap<&'static str, Vec<(&'static str, Field)>>,
    pub(crate) unseen: Vec<UnseenFile>,
    pub(crate) hypervisor: Box<dyn Hypervisor>,
    pub(crate) clock: Arc<dyn Clock>,
    /// The time of the event that is being handled, while one is.
    pub(crate) at: Option<Time>,
    pub(crate) ids: IdSource,
    pub(crate) server: Id,
    /// When something was changed last, as far as that is known: a store and an export keep that time.
    pub(crate) changed: Option<Time>,
    /// For whom the present command is.
    pub(crate) acting: Option<Acting>,
}

impl Fabric {
    /// The object of that identity, removed ones too.
    pub fn object(&self, id: Id) -> Option<&Object> {
        self.objects.get(id)
    }

    /// The kind of an object.
    pub fn kind_of(&self, id: Id) -> Option<&'static Kind> {
        self.objects.get(id).map(|object| object.kind)
    }

    /// The connection's object, of kind ServerConnection.
    pub fn server(&self) -> Id {
        self.server
    }

    /// Whether the name is one that the server answers to.
    pub fn is_server(&self, name: &str) -> bool {
        let own = |property: &str| self.get(self.server, property).is_some_and(|field| field.is(name));
        let others = self.stored(self.server, "AlsoKnownAs").map_or(Vec::new(), |field| field.items());
        own("Name") || own("FullyQualifiedDomainName") || others.iter().any(|other| other.is(name))
    }

    /// The connected user.
    pub fn user(&self) -> String {
        if let Some(acting) = &self.acting {
            return acting.user.clone();
        }
        self.text_at(self.server, "UserName")
    }

    /// Puts something in the connection's object: `ForOnBehalfOf`, the name as typed.
    pub fn set_connection(&mut self, property: &str, field: impl Into<Field>) {
        if let Some(property) = known_kind("ServerConnection").property(property) {
            self.objects.set(self.server, property.name, field.into());
        }
    }

    /// Changes settings of the server by their parameters.
    pub fn change_server(&mut self, changes: &Changes) -> Result<(), FabricError> {
        let server = self.server;
        self.transaction(|fabric| crate::operations::apply::apply(fabric, server, changes, &[]))
    }

    /// Puts something in a connection of its own.
    pub fn set_connection_of(&mut self, connection: Id, property: &str, field: impl Into<Field>) {
        if let Some(property) = known_kind("ServerConnection").property(property) {
            self.objects.set(connection, property.name, field.into());
        }
    }

    /// A property's content as it is now, without moving the clock. None: no such object or property.
    pub fn get(&self, id: Id, name: &str) -> Option<Field> {
        let object = self.objects.get(id)?;
        let property = object.kind.property(name)?;
        Some(derive::derived(self, object, property.name).unwrap_or_else(|| self.plain(object, property)))
    }

    /// A property's content as a script reads it: due jobs end first, and looking at a job, or at an object that one works
    /// on, moves a simulated clock a little, so that a loop which only looks comes to an end.
    pub fn read(&mut self, id: Id, name: &str) -> Option<Field> {
        self.settle();
        let watched = self.tasks.get(&id).map_or_else(|| self.is_busy(id), |task| !task.status.is_over());
        if watched {
            self.look(TICKS_PER_SECOND / 4);
        }
        self.hidden_by_host(id, name).or_else(|| self.get(id, name))
    }

    /// Whether nothing runs, so that looking changes nothing.
    pub fn is_still(&self) -> bool {
        self.running.is_empty()
    }

    /// How many ticks a planned job still takes; none when it is over, or nobody planned its end.
    pub fn time_left(&self, job: Id) -> Option<i64> {
        let ends = self.tasks.get(&job).filter(|task| !task.status.is_over())?.ends?;
        Some((ends.0 - self.clock.now().0).max(0))
    }

    /// A Get-, Find- or Read- command looks: a simulated clock moves by a second while any job runs.
    pub fn poll(&mut self) {
        self.settle();
        if !self.running.is_empty() {
            self.look(TICKS_PER_SECOND);
        }
    }

    fn look(&mut self, ticks: i64) {
        if self.clock.moves_by_looking() {
            self.clock.pass(ticks);
        }
        self.settle();
    }

    /// The text that the object turns into.
    pub fn text_of(&self, id: Id) -> String {
        let Some(object) = self.objects.get(id) else { return String::new() };
        match object.kind.text {
            TextRule::Path => self.text_at(id, "Path"),
            TextRule::Connection => format!("{} - {}", self.text_at(id, "ConnectionName"), self.text_at(id, "Name")),
            TextRule::Class => object.kind.class.to_string(),
            TextRule::Name | TextRule::Error | TextRule::SubnetVLan | TextRule::Special => self.text_at(id, "Name"),
        }
    }

    /// All objects of a kind, oldest first, parts of others included.
    pub fn all(&self, kind: &str) -> Vec<Id> {
        crate::kind::kind(kind).map_or(Vec::new(), |kind| self.objects.of_kind(kind.key).collect())
    }

    /// The objects of a kind that are no part of another: library disks, not those of machines.
    pub fn independent(&self, kind: &str) -> Vec<Id> {
        self.all(kind).into_iter().filter(|id| self.objects.get(*id).is_some_and(|object| object.owner.is_none())).collect()
    }

    /// The objects of a kind with that name, in any case, oldest first. Hosts and other computers also answer to their
    /// short name.
    pub fn find(&self, kind: &str, name: &str) -> Vec<Id> {
        let Some(kind) = crate::kind::kind(kind) else { return Vec::new() };
        let ids = self.objects.named(kind.key, name);
        if !ids.is_empty() || kind.property("ComputerName").is_none() || kind.key == "VM" {
            return ids;
        }
        let short = |id: &Id| self.get(*id, "ComputerName").is_some_and(|field| field.is(name));
        self.objects.of_kind(kind.key).filter(short).collect()
    }

    /// The one object that a text names, by ID or by name; a host group also by its path. Errors: 801 for none, and an
    /// error that lists the candidates for several.
    pub fn resolve(&self, kind: &str, text: &str) -> Result<Id, FabricError> {
        let Some(kind) = crate::kind::kind(kind) else { return Err(error::not_found(kind, text)) };
        if let Ok(id) = text.parse::<Id>() {
            let there = self.objects.get(id).is_some_and(|object| object.kind == kind && !object.removed) && self.sees(id);
            return if there { Ok(id) } else { Err(error::not_found(&crate::type_name(kind.key), text)) };
        }
        let mut ids = self.find(kind.key, text);
        ids.retain(|id| self.objects.get(*id).is_some_and(|object| object.owner.is_none()) || kind.key == "VMCheckpoint");
        if ids.is_empty() && kind.text == TextRule::Path {
            ids = self.objects.of_kind(kind.key).filter(|id| self.text_of(*id).eq_ignore_ascii_case(text)).collect();
        }
        if ids.is_empty() && kind.key != "VirtualHardDisk" {
            // A device carries the name of its machine, and stands for itself when the machine has no other.
            let part = |id: &Id| self.objects.get(*id).is_some_and(|object| object.owner.is_some());
            ids = self.objects.of_kind(kind.key).filter(|id| part(id) && self.text_of(*id).eq_ignore_ascii_case(text)).collect();
        }
        ids.retain(|id| self.sees(*id));
        match ids.as_slice() {
            [] => Err(error::not_found(&crate::type_name(kind.key), text)),
            [one] => Ok(*one),
            several => Err(self.ambiguous(kind, text, several)),
        }
    }

    fn ambiguous(&self, kind: &Kind, text: &str, ids: &[Id]) -> FabricError {
        let place = |id: &Id| match self.get(*id, "HostName") {
            Some(Field::Text(host)) if !host.is_empty() => format!("{id} on {host}"),
            _ => id.to_string(),
        };
        let places: Vec<String> = ids.iter().map(place).collect();
        let text =
            format!("The name {text} stands for {} objects of type {}: {}.", ids.len(), crate::type_name(kind.key), places.join(", "));
        FabricError::new(error::AMBIGUOUS_NAME, text).help(format!("Give the object: {} -ID {}", kind.get.unwrap_or("Get-"), ids[0]))
    }

    /// The object of a parameter: given itself, by ID, or by name.
    pub fn given(&self, changes: &Changes, name: &str, kind: &str) -> Result<Option<Id>, FabricError> {
        match changes.get(name) {
            None | Some(Field::Null) => Ok(None),
            Some(Field::Text(text)) => self.resolve(kind, text).map(Some),
            Some(field) => Ok(field.as_id()),
        }
    }

    /// The objects of a parameter that takes many.
    pub fn given_many(&self, changes: &Changes, name: &str, kind: &str) -> Result<Vec<Id>, FabricError> {
        let items = changes.get(name).map_or(Vec::new(), Field::items);
        let one = |item: &Field| match item {
            Field::Text(text) => self.resolve(kind, text).map(Some),
            other => Ok(other.as_id()),
        };
        items.iter().map(one).filter_map(Result::transpose).collect()
    }

    /// The present time.
    pub fn now(&self) -> Time {
        self.at.unwrap_or_else(|| self.clock.now())
    }

    /// Lets time pass, ending the jobs that are due: Start-Sleep and Step-SimulatedClock.
    pub fn pass_seconds(&mut self, seconds: i64) {
        self.clock.pass(seconds.saturating_mul(TICKS_PER_SECOND));
        self.settle();
    }

    /// The clock that the fabric lives by.
    pub fn clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.clock)
    }

    /// The hypervisor: `fabric.hypervisor().simulator()` has the controls of the guests.
    pub fn hypervisor(&mut self) -> &mut dyn Hypervisor {
        self.hypervisor.as_mut()
    }

    /// Plants a fault: Set-SimulatedFault.
    pub fn plant_fault(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    /// Forgets all planted faults.
    pub fn clear_faults(&mut self) {
        self.faults.clear();
    }

    /// A new identity, drawn the same way in every run.
    pub fn draw_id(&mut self) -> Id {
        self.ids.draw()
    }

    /// The object that has no owner above a part: the machine of a drive of it.
    pub fn root(&self, id: Id) -> Id {
        let mut id = id;
        while let Some(owner) = self.objects.get(id).and_then(|object| object.owner) {
            id = owner;
        }
        id
    }

    /// Does several changes as one: an error undoes them all.
    pub(crate) fn transaction<T>(&mut self, work: impl FnOnce(&mut Fabric) -> Result<T, FabricError>) -> Result<T, FabricError> {
        let mark = self.objects.begin();
        let result = work(self);
        match result {
            Ok(_) => self.objects.commit(),
            Err(_) => self.objects.roll_back(mark),
        }
        result
    }

    /// Machines whose record was removed while their files stayed on the host.
    pub(crate) fn lost_on(&self, host: Id) -> Vec<Id> {
        let lost = self.objects.removed_with("VM", "$lost").into_iter();
        lost.filter(|vm| self.stored(*vm, "VMHost") == Some(Field::Ref(host))).collect()
    }

    /// What was stored, or the default of the kind, or empty.
    fn plain(&self, object: &Object, property: &Property) -> Field {
        if let Some(field) = self.objects.stored(object, property.name) {
            return field;
        }
        self.default_of(object.kind, property.name).unwrap_or_else(|| property.empty())
    }

    pub(crate) fn default_of(&self, kind: &Kind, name: &str) -> Option<Field> {
        let of = |key: &str| self.defaults.get(key)?.iter().find(|(own, _)| *own == name).map(|(_, field)| field.clone());
        of(kind.key).or_else(|| of("*"))
    }

    /// What was stored of an object under a name, hidden names (`$power`) too; not what is made when read, nor defaults.
    pub fn stored(&self, id: Id, name: &str) -> Option<Field> {
        self.objects.stored(self.objects.get(id)?, name)
    }

    /// All that was stored of an object.
    pub fn fields(&self, id: Id) -> Vec<(&'static str, Field)> {
        self.objects.get(id).map_or(Vec::new(), |object| self.objects.fields(object))
    }

    /// What an object was given for a parameter that no property shows.
    pub fn kept(&self, id: Id, parameter: &str) -> Option<Field> {
        let Some(Field::Table(rows)) = self.stored(id, "$given") else { return None };
        rows.iter().find(|(name, _)| name.eq_ignore_ascii_case(parameter)).map(|(_, field)| field.clone())
    }

    /// A property as text; empty when it is none.
    pub fn text_at(&self, id: Id, name: &str) -> String {
        self.get(id, name).and_then(|field| field.as_text().map(str::to_string)).unwrap_or_default()
    }

    /// A property as number; 0 when it is none.
    pub fn number_at(&self, id: Id, name: &str) -> i64 {
        self.get(id, name).and_then(|field| field.as_number()).unwrap_or(0)
    }

    /// A property as truth value; false when it is none.
    pub fn flag_at(&self, id: Id, name: &str) -> bool {
        self.get(id, name).and_then(|field| field.as_bool()).unwrap_or(false)
    }

    /// A property as object.
    pub fn ref_at(&self, id: Id, name: &str) -> Option<Id> {
        match self.get(id, name)? {
            Field::Ref(id) => Some(id),
            _ => None,
        }
    }

    /// A property as objects.
    pub fn refs_at(&self, id: Id, name: &str) -> Vec<Id> {
        self.get(id, name).map_or(Vec::new(), |field| field.as_ids())
    }

    /// Stores a property of an object, turned into the property's type.
    pub(crate) fn put(&mut self, id: Id, name: &str, field: Field) -> Result<(), FabricError> {
        let Some(property) = self.kind_of(id).and_then(|kind| kind.property(name)) else { return Ok(()) };
        let field = self.coerce(property, field)?;
        self.objects.set(id, property.name, field);
        Ok(())
    }

    /// Stores a property that the fabric's own code makes.
    pub(crate) fn set(&mut self, id: Id, name: &'static str, field: impl Into<Field>) {
        self.objects.set(id, name, field.into());
    }

    /// Stores an enum's value by its name.
    pub(crate) fn set_enum(&mut self, id: Id, name: &'static str, ty: &str, text: &str) {
        self.objects.set(id, name, value(ty, text));
    }

    /// A field as the property's type, or an error that says what was valid.
    pub fn coerce(&self, property: &Property, field: Field) -> Result<Field, FabricError> {
        if property.many == Many::One {
            return self.coerce_one(property, field);
        }
        let items: Result<Vec<Field>, FabricError> = field.items().into_iter().map(|item| self.coerce_one(property, item)).collect();
        Ok(Field::list(items?))
    }

    fn coerce_one(&self, property: &Property, field: Field) -> Result<Field, FabricError> {
        let wrong = |field: &Field| {
            let given = field.as_text().map_or_else(|| format!("{field:?}"), str::to_string);
            FabricError::new(error::WRONG_VALUE, format!("{} cannot be {given}.", property.name))
        };
        Ok(match (property.ty, field) {
            (_, Field::Null) => property.empty(),
            (Type::Number(width), Field::Number(number, _)) => ranged(property, width, number)?,
            (Type::Number(width), Field::Double(number)) => ranged(property, width, number.round() as i64)?,
            (Type::Number(width), Field::Text(text)) => match text.trim().parse::<i64>() {
                Ok(number) => ranged(property, width, number)?,
                Err(_) => return Err(wrong(&Field::Text(text))),
            },
            (Type::Double | Type::Decimal, Field::Number(number, _)) => Field::Double(number as f64),
            (Type::Enum(ty), Field::Text(text)) => match ty.number_of(&text) {
                Some(number) => Field::Enum(ty, number),
                None => return Err(enum_error(property, ty, &text)),
            },
            (Type::Enum(ty), Field::Number(number, _)) => Field::Enum(ty, number as i32),
            (Type::Enum(ty), Field::Enum(own, number)) => own.name_of(number).map_or(Field::Enum(ty, number), |name| ty.field(name)),
            (Type::Guid, Field::Text(text)) => Field::Guid(text.parse().map_err(|_| wrong(&Field::Text(text)))?),
            (Type::Guid, Field::Ref(id)) => Field::Guid(id),
            (Type::Time, Field::Text(text)) => Field::Time(Time::parse(&text).ok_or_else(|| wrong(&Field::Text(text)))?),
            (Type::Ref(kind), Field::Text(text)) if kind != "ClientObject" => Field::Ref(self.resolve(kind, &text)?),
            (Type::Text | Type::Version | Type::Address, Field::Number(number, _)) => Field::text(number.to_string()),
            (Type::Text | Type::Version | Type::Address, Field::Enum(ty, number)) => Field::text(ty.name_of(number).unwrap_or("")),
            (Type::Text, Field::Ref(id)) => Field::text(self.text_of(id)),
            (Type::Text, Field::Guid(id)) => Field::text(id.to_string()),
            (_, field) => field,
        })
    }
}

fn ranged(property: &Property, width: Width, number: i64) -> Result<Field, FabricError> {
    let (low, high) = width.range();
    if number < low || number > high {
        return Err(error::out_of_range(property.name, number, low, high));
    }
    Ok(Field::Number(number, width))
}

fn enum_error(property: &Property, ty: &crate::EnumType, text: &str) -> FabricError {
    let names: Vec<&str> = ty.values.iter().map(|(name, _)| *name).collect();
    FabricError::new(error::WRONG_VALUE, format!("{} must be one of {}, but is {text}.", property.name, names.join(", ")))
}
