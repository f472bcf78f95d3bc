//! Opening a fabric from its JSON form (`data/contoso.json` is the sample, carried inside the program): first every object
//! gets its identity, then its content, so that references may point forward.

use crate::error::{FabricError, WRONG_VALUE};
use crate::fabric::{Fabric, UnseenFile};
use crate::field::Field;
use crate::hypervisor::{Answer, Guest, Simulator};
use crate::id::{Id, IdSource};
use crate::kind::{Kind, Many, Property, Type, kind, known_kind};
use crate::objects::Objects;
use crate::operations::checkpoint;
use crate::time::{Clock, SimulatedClock, Time};
use crate::watched::Watched;
use rustc_hash::FxHashMap;
use serde_json::{Map, Value};
use std::sync::Arc;

mod jobs;

/// The sample fabric, as JSON.
const SAMPLE: &str = include_str!("../data/contoso.json");
/// The time at which the sample fabric opens when no other is told.
pub const SAMPLE_CLOCK: &str = "2026-03-02T08:00:00Z";
/// The seed of new identities.
const SEED: u64 = 0x766d_6d73_6800;

/// Property of an owner → kind of the parts that stand inside it.
const PARTS: [(&str, &str); 9] = [
    ("VirtualDiskDrives", "VirtualDiskDrive"),
    ("VirtualNetworkAdapters", "VirtualNetworkAdapter"),
    ("VirtualDVDDrives", "VirtualDVDDrive"),
    ("VirtualSCSIAdapters", "VirtualSCSIAdapter"),
    ("VirtualHardDisk", "VirtualHardDisk"),
    ("VMCheckpoints", "VMCheckpoint"),
    ("CloudCapacity", "CloudCapacity"),
    ("Quota", "UserRoleQuota"),
    ("UserRoleQuota", "UserRoleQuota"),
];
/// Kinds whose hardware has the common defaults.
const HARDWARE: [&str; 3] = ["VM", "VMTemplate", "HardwareProfile"];

/// An object that waits for its content.
struct Pending<'a> {
    id: Id,
    kind: &'static Kind,
    json: &'a Map<String, Value>,
}

/// What a fabric as JSON says of its form.
#[derive(serde::Deserialize)]
struct Head<'a> {
    #[serde(borrow, default)]
    format: Option<&'a str>,
}

/// Of the sample: the rows that every server has from the beginning. No names: all of them.
const BUILT_IN: [(&str, &[&str]); 8] = [
    ("VMHostGroup", &["All Hosts"]),
    ("StorageClassification", &["Local Storage", "Remote Storage"]),
    ("MACAddressPool", &["Default MAC address pool"]),
    ("OperatingSystem", &[]),
    ("CPUType", &[]),
    ("CapabilityProfile", &[]),
    ("UserRole", &["Administrator"]),
    ("VMMManagedComputer", &["vmm01.contoso.com"]),
];

/// Keeps of a list what is built in; what is no list stays.
fn keep_built_in(key: &str, rows: &mut Value) -> bool {
    let Value::Array(rows) = rows else { return true };
    let Some((_, names)) = BUILT_IN.iter().find(|(own, _)| *own == key) else { return false };
    let name = |row: &Value| row.get("Name").and_then(Value::as_str).map(str::to_string);
    rows.retain(|row| names.is_empty() || name(row).is_some_and(|name| names.contains(&name.as_str())));
    true
}

type Keys = FxHashMap<String, Id>;

impl Fabric {
    /// The sample fabric with a simulated clock that starts at its usual time.
    pub fn sample() -> Fabric {
        let start = Time::parse(SAMPLE_CLOCK).unwrap_or(Time(0));
        Fabric::sample_with(Arc::new(SimulatedClock::new(start)))
    }

    /// The sample fabric living by that clock.
    pub fn sample_with(clock: Arc<dyn Clock>) -> Fabric {
        Fabric::from_json(SAMPLE, clock).expect("the built-in sample fabric is well-formed; a test opens it")
    }

    /// A fabric from its JSON form, living by that clock.
    pub fn from_json(text: &str, clock: Arc<dyn Clock>) -> Result<Fabric, FabricError> {
        let bad = |what: String| FabricError::new(WRONG_VALUE, what);
        let head: Head<'_> = serde_json::from_str(text).map_err(|error| bad(format!("The fabric is no JSON: {error}.")))?;
        if let Some(whole) = crate::store::whole_form(head.format, text, &clock) {
            return whole.map_err(|error| bad(error.message));
        }
        let json: Value = serde_json::from_str(text).map_err(|error| bad(format!("The fabric is no JSON: {error}.")))?;
        let top = json.as_object().ok_or_else(|| bad("The fabric must be a JSON object.".to_string()))?;
        Fabric::from_rows(top, clock)
    }

    /// What a server has that was just installed: its connection, the group All Hosts, and what is built in.
    pub fn just_installed(clock: Arc<dyn Clock>) -> Fabric {
        let mut json: Value = serde_json::from_str(SAMPLE).expect("the built-in sample fabric is well-formed; a test opens it");
        if let Some(top) = json.as_object_mut() {
            top.retain(|key, rows| keep_built_in(key, rows));
        }
        let top = json.as_object().expect("the sample is an object");
        Fabric::from_rows(top, clock).expect("what is built in hangs together; a test opens it")
    }

    fn from_rows(top: &Map<String, Value>, clock: Arc<dyn Clock>) -> Result<Fabric, FabricError> {
        let mut fabric = Fabric::empty(clock);
        let mut keys = Keys::default();
        let mut pending = Vec::new();
        for (key, rows) in top {
            let (Some(kind), Value::Array(rows)) = (kind(key), rows) else { continue };
            for row in rows.iter().filter_map(Value::as_object) {
                fabric.announce(kind, row, None, &mut keys, &mut pending);
            }
        }
        if let Some(server) = top.get("VMMServer").and_then(Value::as_object) {
            pending.push(Pending { id: fabric.server, kind: known_kind("ServerConnection"), json: server });
        }
        fabric.read_defaults(top, &keys);
        for one in &pending {
            fabric.fill(one, &keys)?;
        }
        fabric.finish_loading(top, &pending, &keys);
        Ok(fabric)
    }

    /// A fabric with nothing but its server.
    pub fn empty(clock: Arc<dyn Clock>) -> Fabric {
        let mut ids = IdSource::new(SEED);
        let server = ids.draw();
        let mut objects = Objects::default();
        objects.insert(server, known_kind("ServerConnection"), None);
        objects.set(server, "Name", Field::text("localhost"));
        Fabric {
            objects,
            tasks: Watched::default(),
            known_steps: Vec::new(),
            running: Vec::new(),
            newest: Watched::default(),
            groups: Watched::default(),
            faults: Vec::new(),
            controls: Default::default(),
            snapshots: Watched::default(),
            defaults: FxHashMap::default(),
            unseen: Vec::new(),
            hypervisor: Box::new(Simulator::default()),
            clock,
            at: None,
            ids,
            server,
            changed: None,
            acting: None,
        }
    }

    /// Gives an object and the parts inside it their identities.
    fn announce<'a>(
        &mut self,
        kind: &'static Kind,
        json: &'a Map<String, Value>,
        owner: Option<(Id, usize)>,
        keys: &mut Keys,
        pending: &mut Vec<Pending<'a>>,
    ) {
        let given = json.get("ID").and_then(Value::as_str).and_then(|text| text.parse().ok());
        let id = given.unwrap_or_else(|| owner.map_or_else(|| self.ids.draw(), |(owner, place)| owner.part(kind.key, place)));
        self.objects.insert(id, kind, owner.map(|(owner, _)| owner));
        let key = json.get("$key").or_else(|| json.get("Name")).and_then(Value::as_str);
        if let (Some(key), None) = (key, owner) {
            keys.insert(format!("{}/{key}", kind.key), id);
        }
        pending.push(Pending { id, kind, json });
        for (property, part) in PARTS {
            let items: Vec<&Value> = match json.get(property) {
                Some(Value::Array(items)) => items.iter().collect(),
                Some(one) => vec![one],
                None => continue,
            };
            for (place, item) in items.into_iter().filter_map(Value::as_object).filter(|item| !item.contains_key("$ref")).enumerate() {
                self.announce(known_kind(part), item, Some((id, place)), keys, pending);
            }
        }
    }

    fn read_defaults(&mut self, top: &Map<String, Value>, keys: &Keys) {
        let Some(defaults) = top.get("defaults").and_then(Value::as_object) else { return };
        let empty = Map::new();
        let of = |key: &str| defaults.get(key).and_then(Value::as_object).unwrap_or(&empty);
        for (key, kind) in defaults.keys().filter_map(|key| Some((key.as_str(), kind(key)?))) {
            let rows = if HARDWARE.contains(&key) { vec![of(key), of("Hardware")] } else { vec![of(key)] };
            self.defaults.insert(kind.key, self.default_rows(kind, &rows, keys));
        }
        for key in HARDWARE {
            if !self.defaults.contains_key(key) {
                let rows = self.default_rows(known_kind(key), &[of("Hardware")], keys);
                self.defaults.insert(key, rows);
            }
        }
        // The common ones are typed by a kind that has them all.
        let rows = self.default_rows(known_kind("VM"), &[of("*")], keys);
        self.defaults.insert("*", rows);
    }

    fn default_rows(&self, kind: &'static Kind, rows: &[&Map<String, Value>], keys: &Keys) -> Vec<(&'static str, Field)> {
        let mut fields: Vec<(&'static str, Field)> = Vec::new();
        for (name, json) in rows.iter().flat_map(|row| row.iter()) {
            let Some(property) = kind.property(name) else { continue };
            if !fields.iter().any(|(own, _)| *own == property.name) {
                fields.extend(self.field_of(property, json, keys).ok().map(|field| (property.name, field)));
            }
        }
        fields
    }

    /// Stores the content of an object.
    fn fill(&mut self, one: &Pending<'_>, keys: &Keys) -> Result<(), FabricError> {
        let mut custom = vec![Field::text(""); 10];
        for (name, json) in one.json {
            if name == "ID" || name.starts_with('$') {
                continue;
            }
            if let Some(place) =
                name.strip_prefix("Custom").and_then(|rest| rest.parse::<usize>().ok()).filter(|place| (1..=10).contains(place))
                && one.kind.property(name).is_none()
            {
                custom[place - 1] = Field::text(json.as_str().unwrap_or(""));
                self.set(one.id, "CustomProperties", Field::list(custom.clone()));
            } else if let Some(parts) = self.parts_of(one, name, json) {
                let property = one.kind.property(name).map_or("VirtualHardDisk", |property| property.name);
                self.set(one.id, property, parts);
            } else if let Some(property) = one.kind.property(name) {
                let field = self.field_of(property, json, keys)?;
                self.set(one.id, property.name, field);
            }
        }
        Ok(())
    }

    /// The references to the parts that stand inside a property.
    fn parts_of(&self, one: &Pending<'_>, name: &str, json: &Value) -> Option<Field> {
        let (_, part) = PARTS.iter().find(|(property, _)| *property == name)?;
        let id_of = |item: &Map<String, Value>, place: usize| {
            item.get("ID").and_then(Value::as_str).and_then(|text| text.parse().ok()).unwrap_or_else(|| one.id.part(part, place))
        };
        match json {
            Value::Array(items) => {
                let own = items.iter().filter_map(Value::as_object).enumerate().map(|(place, item)| id_of(item, place));
                Some(Field::refs(own))
            }
            Value::Object(item) if !item.contains_key("$ref") => Some(Field::Ref(id_of(item, 0))),
            _ => None,
        }
    }

    fn field_of(&self, property: &Property, json: &Value, keys: &Keys) -> Result<Field, FabricError> {
        if let (Value::Array(items), true) = (json, property.many != Many::One) {
            let items: Result<Vec<Field>, FabricError> = items.iter().map(|item| self.item_of(property, item, keys)).collect();
            return Ok(Field::list(items?));
        }
        self.item_of(property, json, keys)
    }

    fn item_of(&self, property: &Property, json: &Value, keys: &Keys) -> Result<Field, FabricError> {
        match json {
            Value::Null => Ok(Field::Null),
            Value::Bool(yes) => Ok(Field::Bool(*yes)),
            Value::Number(number) => {
                let field = number.as_i64().map_or_else(|| Field::Double(number.as_f64().unwrap_or(0.0)), Field::from);
                self.typed(property, field)
            }
            Value::String(text) => self.typed(property, Field::text(text)),
            Value::Object(map) => match map.get("$ref").and_then(Value::as_str) {
                Some(key) => keys
                    .get(key)
                    .map(|id| Field::Ref(*id))
                    .ok_or_else(|| FabricError::new(WRONG_VALUE, format!("{} points at {key}, which is not there.", property.name))),
                None => Ok(self.table_of(property, map, keys)),
            },
            Value::Array(items) => Ok(Field::list(items.iter().filter_map(Value::as_str).map(Field::text))),
        }
    }

    /// A scalar as the property's type. A value that its enum lacks is kept as text.
    fn typed(&self, property: &Property, field: Field) -> Result<Field, FabricError> {
        let one = Property { many: Many::One, ..property.clone() };
        match (property.ty, &field) {
            (Type::Enum(ty), Field::Text(text)) => Ok(ty.field(text)),
            (Type::Ref(_), Field::Text(_)) => Ok(field),
            _ => self.coerce(&one, field),
        }
    }

    fn table_of(&self, property: &Property, map: &Map<String, Value>, keys: &Keys) -> Field {
        let Type::Record(record) = property.ty else {
            let rows = map.iter().map(|(name, json)| (Arc::from(name.as_str()), Field::text(json.as_str().unwrap_or(""))));
            return Field::Table(rows.collect());
        };
        let Some(kind) = kind(record) else { return Field::Null };
        let field = |(name, json): (&String, &Value)| {
            let property = kind.property(name)?;
            Some((property.name, self.field_of(property, json, keys).ok()?))
        };
        Field::record(kind.key, map.iter().filter_map(field).collect())
    }

    fn finish_loading(&mut self, top: &Map<String, Value>, pending: &[Pending<'_>], keys: &Keys) {
        let names = top.get("VMMServer").and_then(|server| server.get("AlsoKnownAs")).and_then(Value::as_array);
        if let Some(names) = names {
            self.set(self.server, "AlsoKnownAs", Field::list(names.iter().filter_map(Value::as_str).map(Field::text)));
        }
        for file in top.get("LibraryFilesNotYetSeen").and_then(Value::as_array).into_iter().flatten() {
            let number = |name: &str| file.get(name).and_then(Value::as_i64);
            let path = file.get("SharePath").and_then(Value::as_str).unwrap_or("").to_string();
            self.unseen.push(UnseenFile { path, size: number("Size").unwrap_or(0), maximum_size: number("MaximumSize") });
        }
        for one in pending {
            match one.kind.key {
                "VM" | "VMTemplate" | "HardwareProfile" => self.add_fixed_devices(one.id),
                "Job" => self.load_job(one.id, one.json, keys),
                _ => {}
            }
            if one.kind.key == "VM" {
                self.load_guest(one.id, one.json.get("$sim"));
            }
        }
        for one in pending.iter().filter(|one| one.kind.key == "VMCheckpoint") {
            let sim = |name: &str| one.json.get("$sim").and_then(|sim| sim.get(name)).and_then(Value::as_str);
            let keeps_memory = sim("Kind") != Some("Production") && sim("State") != Some("PowerOff");
            checkpoint::adopt(self, one.id, keeps_memory, sim("State").unwrap_or("PowerOff"));
        }
    }

    /// Every machine has two COM ports and a floppy drive, without media.
    pub(crate) fn add_fixed_devices(&mut self, owner: Id) {
        let mut ports = Vec::new();
        for place in 0..2 {
            let port = owner.part("VirtualCOMPort", place);
            self.objects.insert(port, known_kind("VirtualCOMPort"), Some(owner));
            self.set(port, "PortNumber", Field::Number(place as i64 + 1, crate::Width::Byte));
            ports.push(port);
        }
        let floppy = owner.part("VirtualFloppyDrive", 0);
        self.objects.insert(floppy, known_kind("VirtualFloppyDrive"), Some(owner));
        self.set(owner, "VirtualCOMPorts", Field::refs(ports));
        self.set(owner, "VirtualFloppyDrive", floppy);
    }

    fn load_guest(&mut self, vm: Id, sim: Option<&Value>) {
        let Some(sim) = sim else { return };
        let is = |name: &str, text: &str| sim.get(name).and_then(Value::as_str) == Some(text);
        let answer = |name: &str| if is(name, "Failing") { Answer::Failing } else { Answer::Working };
        let guest = Guest { backup: answer("Backup"), shutdown: answer("Shutdown"), agent: !is("Agent", "Missing") };
        if let Some(simulator) = self.hypervisor.simulator() {
            simulator.set_guest(vm, guest);
        }
    }
}
