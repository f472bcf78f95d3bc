//! What an inventory changes: objects first, so that links find them; then what is stored; then what is made when read, of
//! which only that is stored which the fabric would not make by itself.

use super::links::{Links, PARTIAL};
use super::plan::{PARTS, Plan, RecordPlan};
use super::report::Report;
use super::{ImportMode, Inventory, Tree, convert, jobs};
use crate::derive;
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::{Kind, Many, Property, Type, kind};
use crate::operations::checkpoint;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// What the fabric itself knows better.
const OWN: [&str; 10] = [
    "ID",
    "ServerConnection",
    "ObjectType",
    "MarkedForDeletion",
    "IsFullyCached",
    "MostRecentTask",
    "MostRecentTaskIfLocal",
    "MostRecentTaskID",
    "MostRecentTaskUIState",
    "IsConnected",
];
/// What PowerShell adds to objects that came from elsewhere.
const ADDED: [&str; 3] = ["PSComputerName", "RunspaceId", "PSShowComputerName"];
/// Where properties are kept that the kind does not have.
pub const MORE: &str = "$more";
/// A list of an owner, and the link by which its objects point back.
const INVERSE: [(&str, &str, &str, &str); 8] = [
    ("VMHost", "VMs", "VM", "VMHost"),
    ("VMHost", "DiskVolumes", "StorageVolume", "VMHost"),
    ("VMHost", "Disks", "StorageDisk", "VMHost"),
    ("LibraryServer", "LibraryShares", "LibraryShare", "LibraryServer"),
    ("VMNetwork", "VMSubnet", "VMSubnet", "VMNetwork"),
    ("VMHostGroup", "Hosts", "VMHost", "VMHostGroup"),
    ("VMHostGroup", "ChildGroups", "VMHostGroup", "ParentHostGroup"),
    ("VMHostCluster", "Nodes", "VMHost", "HostCluster"),
];

/// Applies the inventory.
pub(super) fn run(fabric: &mut Fabric, inventory: &Inventory, mode: ImportMode, report: &mut Report) {
    let plan = Plan::new(fabric, inventory, report);
    let mut apply = Apply {
        plan: &plan,
        report,
        new: FxHashSet::default(),
        changed: FxHashSet::default(),
        later: Vec::new(),
        columns: FxHashMap::default(),
    };
    for record in &plan.records {
        apply.insert(fabric, record.id, 0);
    }
    for record in &plan.records {
        apply.fill(fabric, record);
    }
    apply.link_back(fabric);
    // What one property is made of may be among them too, so what does not fit is looked at again.
    let mut later = std::mem::take(&mut apply.later);
    later.retain(|(id, property, field)| !apply.fill_made(fabric, *id, property, field));
    later.retain(|(id, property, field)| !apply.fill_made(fabric, *id, property, field));
    for (id, property, _) in later {
        let key = fabric.kind_of(id).map_or("", |kind: &Kind| kind.key);
        let name = fabric.text_of(id);
        apply.report.note(key, property.name, "the fabric works it out from other properties, and comes to another value", &name);
    }
    for record in plan.records.iter().filter(|record| record.kind.key == "VM") {
        apply.finish_machine(fabric, record);
    }
    if mode == ImportMode::Apply {
        for record in plan.records.iter().filter(|record| record.kind.key == "VMCheckpoint") {
            if !fabric.snapshots.contains_key(&record.id) && fabric.root(record.id) != record.id {
                checkpoint::adopt(fabric, record.id, false, "PowerOff");
            }
        }
    }
    for record in plan.records.iter().filter(|record| record.kind.key == "Job") {
        let changed = jobs::import(fabric, &plan, record, mode, apply.report);
        if changed {
            apply.changed.insert(record.id);
        }
    }
    apply.count();
}

struct Apply<'a, 'b> {
    plan: &'a Plan<'b>,
    report: &'a mut Report,
    new: FxHashSet<Id>,
    changed: FxHashSet<Id>,
    /// Contents of properties that the fabric makes.
    later: Vec<(Id, &'static Property, Field)>,
    /// Names of the inventory, by the kind and their address (they are shared), as places in the kind's row.
    columns: FxHashMap<(&'static str, *const u8), Option<usize>>,
}

impl<'b> Apply<'_, 'b> {
    /// Makes an object, and its owner before it.
    fn insert(&mut self, fabric: &mut Fabric, id: Id, depth: usize) {
        let Some(kind) = self.plan.kind_at(id).filter(|_| depth < 8) else { return };
        match fabric.object(id) {
            Some(object) if object.removed => {
                fabric.objects.revive(id);
                self.changed.insert(id);
            }
            Some(_) => {}
            None => {
                let owner = self.plan.owners.get(&id).copied();
                if let Some(owner) = owner {
                    self.insert(fabric, owner, depth + 1);
                }
                fabric.objects.insert(id, kind, owner.filter(|owner| fabric.object(*owner).is_some()));
                self.new.insert(id);
            }
        }
    }

    fn fill(&mut self, fabric: &mut Fabric, record: &RecordPlan) {
        if fabric.kind_of(record.id) != Some(record.kind) {
            let reason = "its ID is that of an object of another kind in the fabric";
            return self.report.refuse(record.kind.key, reason, &record.id.to_string());
        }
        if fabric.stored(record.id, PARTIAL).is_some_and(|field| !field.is_null()) {
            fabric.objects.unset(record.id, PARTIAL);
            self.changed.insert(record.id);
        }
        if record.kind.key == "Job" {
            return;
        }
        let rows: Vec<Vec<Option<&Tree>>> = record.nodes.iter().map(|node| self.row(record.kind, *node)).collect();
        for (place, property) in record.kind.properties().iter().enumerate() {
            if !OWN.contains(&property.name) {
                self.fill_property(fabric, record, property, &rows.iter().map(|row| row[place]).collect::<Vec<_>>());
            }
        }
        self.fill_parts(fabric, record);
        self.keep_unknown(fabric, record);
        if matches!(record.kind.key, "VM" | "VMTemplate" | "HardwareProfile") && fabric.stored(record.id, "VirtualCOMPorts").is_none() {
            fabric.add_fixed_devices(record.id);
        }
    }

    /// The properties of an object in the order of its kind.
    fn row(&mut self, kind: &'static Kind, node: usize) -> Vec<Option<&'b Tree>> {
        let inventory: &'b Inventory = self.plan.inventory;
        let mut row = vec![None; kind.properties().len()];
        for (name, tree) in &inventory.nodes[node].properties {
            let place = self
                .columns
                .entry((kind.key, name.as_ptr()))
                .or_insert_with(|| kind.properties().iter().position(|property| property.name.eq_ignore_ascii_case(name)));
            if let Some(place) = place {
                row[*place] = Some(tree);
            }
        }
        row
    }

    /// Takes a property from the first place that has it whole.
    fn fill_property(&mut self, fabric: &mut Fabric, record: &RecordPlan, property: &'static Property, trees: &[Option<&Tree>]) {
        let made = fabric.object(record.id).and_then(|object| derive::derived(fabric, object, property.name)).is_some();
        let mut links = Links { plan: self.plan, report: self.report, may_make: !made, in_list: false, nesting: 0 };
        let mut why = None;
        let mut found = None;
        for (node, tree) in record.nodes.iter().zip(trees) {
            match tree {
                Some(tree) => match links.field(fabric, property, tree, *node) {
                    Ok(field) => {
                        found = Some(field);
                        break;
                    }
                    Err(reason) => why = why.or(Some(reason)),
                },
                None => {
                    if let (Type::Ref(key), Many::One) = (property.ty, property.many) {
                        found = links.by_id_alone(fabric, key, property.name, *node);
                    }
                    if found.is_some() {
                        break;
                    }
                }
            }
        }
        let is_list = property.many != Many::One;
        if is_list && self.plan.parts.contains_key(&(record.id, property.name)) && !matches!(found, Some(Field::List(_))) {
            return;
        }
        let name = || self.plan.text_of(record.nodes[0]);
        match (found, why) {
            (Some(field), _) if made => self.later.push((record.id, property, field)),
            (Some(field), _) => self.store(fabric, record.id, property, field),
            (None, Some(why)) if !made => self.report.note(record.kind.key, property.name, &why, name()),
            (None, _) => {}
        }
    }

    fn store(&mut self, fabric: &mut Fabric, id: Id, property: &'static Property, field: Field) {
        let field = self.settled(fabric, id, property, field);
        if fabric.get(id, property.name).as_ref() != Some(&field) {
            fabric.objects.set(id, property.name, field);
            self.changed.insert(id);
        }
    }

    /// What is under way on the server is not under way here: no job of the fabric would ever end it.
    fn settled(&mut self, fabric: &Fabric, id: Id, property: &Property, field: Field) -> Field {
        let is_status = property.name == "Status" && fabric.kind_of(id).is_some_and(|kind| kind.key == "VM");
        let passing = |text: &str| text.starts_with("Under") || text.ends_with("ing") && text != "Running" && text != "Missing";
        if !is_status || !field.as_text().is_some_and(passing) || fabric.is_busy(id) {
            return field;
        }
        let node = self.plan.places.get(&id).and_then(|place| self.plan.records[*place].nodes.first().copied());
        let power = node.and_then(|node| self.plan.inventory.property(node, "VirtualMachineState"));
        let ty = crate::kind::enum_type("VMComputerSystemState");
        let name = match (power, ty) {
            (Some(Tree::Number(number)), Some(ty)) => ty.name_of(*number as i32).unwrap_or("PowerOff").to_string(),
            (Some(tree), _) => convert::plain(tree),
            _ => "PowerOff".to_string(),
        };
        let name = if matches!(name.as_str(), "Running" | "Saved" | "Paused") { name } else { "PowerOff".to_string() };
        let was = field.as_text().unwrap_or("").to_string();
        let reason = format!("it was {was}; no job of this fabric does that, so it is {name}");
        self.report.note("VM", "Status", &reason, node.map_or("", |node| self.plan.text_of(node)));
        crate::kind::value("VMComputerSystemState", &name)
    }

    /// Lists of parts of which only the parts tell: a checkpoint that names its machine.
    fn fill_parts(&mut self, fabric: &mut Fabric, record: &RecordPlan) {
        for (property, _) in PARTS {
            let Some(parts) = self.plan.parts.get(&(record.id, property)) else { continue };
            let Some(property) = record.kind.property(property).filter(|property| property.many != Many::One) else { continue };
            let mut there = fabric.refs_at(record.id, property.name);
            let before = there.len();
            there.extend(parts.iter().filter(|part| !there.contains(part)).copied().collect::<Vec<_>>());
            if there.len() != before {
                self.store(fabric, record.id, property, Field::refs(there));
            }
        }
    }

    /// Properties that the kind does not have are kept beside it.
    fn keep_unknown(&mut self, fabric: &mut Fabric, record: &RecordPlan) {
        let links = Links { plan: self.plan, report: self.report, may_make: false, in_list: false, nesting: 0 };
        let mut rows: Vec<(Arc<str>, Field)> = Vec::new();
        for (name, tree) in record.nodes.iter().flat_map(|node| &self.plan.inventory.nodes[*node].properties) {
            let known = record.kind.property(name).is_some() || ADDED.contains(&&**name);
            if !known && !rows.iter().any(|(own, _)| own.eq_ignore_ascii_case(name)) {
                rows.push((Arc::clone(name), links.simple(tree)));
            }
        }
        if rows.is_empty() {
            return;
        }
        let field = Field::Table(rows.into());
        if fabric.stored(record.id, MORE).as_ref() != Some(&field) {
            fabric.set(record.id, MORE, field);
            self.changed.insert(record.id);
        }
    }

    /// A list whose objects do not point back makes them do so.
    fn link_back(&mut self, fabric: &mut Fabric) {
        let plan = self.plan;
        for (key, list, child, link) in INVERSE {
            let Some(link) = kind(child).and_then(|kind| kind.property(link)) else { continue };
            for record in plan.records.iter().filter(|record| record.kind.key == key) {
                let trees = record.nodes.iter().filter_map(|node| plan.inventory.property(*node, list));
                for item in trees.flat_map(Tree::items) {
                    let target = match item {
                        Tree::Node(node) => plan.ids[*node],
                        Tree::Text(text) => Some(plan.named(child, text)).filter(|ids| ids.len() == 1).map(|ids| ids[0]),
                        _ => None,
                    };
                    let Some(target) = target.filter(|id| fabric.kind_of(*id).is_some_and(|kind| kind.key == child)) else { continue };
                    // The shared volumes of a cluster are in the lists of all its hosts.
                    let shared = child == "StorageVolume" && fabric.flag_at(target, "IsClusterSharedVolume");
                    if !shared && fabric.ref_at(target, link.name).is_none() {
                        self.store(fabric, target, link, Field::Ref(record.id));
                    }
                }
            }
        }
    }

    /// Stores what the fabric makes only where it makes something else and lets itself be told. False: it does not.
    fn fill_made(&mut self, fabric: &mut Fabric, id: Id, property: &'static Property, field: &Field) -> bool {
        let leads_nowhere = matches!(property.ty, Type::Ref(_)) && field.as_ids().is_empty();
        if leads_nowhere || fabric.get(id, property.name).as_ref() == Some(field) {
            return true;
        }
        let before = fabric.stored(id, property.name);
        fabric.objects.set(id, property.name, field.clone());
        if fabric.get(id, property.name).as_ref() == Some(field) {
            self.changed.insert(id);
            return true;
        }
        match before {
            Some(before) => fabric.objects.set(id, property.name, before),
            None => fabric.objects.unset(id, property.name),
        }
        false
    }

    /// The power state that lies under a state of VMM's own.
    fn finish_machine(&mut self, fabric: &mut Fabric, record: &RecordPlan) {
        let status = fabric.text_at(record.id, "Status");
        if derive::POWER_STATES.contains(&status.as_str()) {
            return;
        }
        let Some(property) = record.kind.property("VirtualMachineState") else { return };
        let mut links = Links { plan: self.plan, report: self.report, may_make: false, in_list: false, nesting: 0 };
        let tree = record.nodes.iter().find_map(|node| Some((*node, self.plan.inventory.property(*node, property.name)?)));
        let power = tree.and_then(|(node, tree)| links.field(fabric, property, tree, node).ok());
        if let Some(power) = power.as_ref().and_then(Field::as_text).filter(|power| derive::POWER_STATES.contains(power))
            && !fabric.stored(record.id, "$power").is_some_and(|own| own.is(power))
        {
            fabric.set(record.id, "$power", power);
            self.changed.insert(record.id);
        }
    }

    fn count(&mut self) {
        for record in &self.plan.records {
            let row = self.report.row(record.kind.key);
            if self.new.contains(&record.id) {
                row.taken += 1;
            } else if self.changed.contains(&record.id) {
                row.changed += 1;
            } else {
                row.unchanged += 1;
            }
        }
    }
}
