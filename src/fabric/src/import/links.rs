//! Links between objects: by the object itself, by the ID beside it, by the name that the depth left of it. What is pointed at
//! and nowhere told becomes an object with nothing but its name and ID.

use super::Tree;
use super::plan::{PARTS, Plan, named_id};
use super::report::Report;
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::{Kind, kind};

/// Properties whose ID stands under another name than theirs with `Id` behind.
const ID_NAMES: [(&str, &str); 3] = [("VMHost", "HostId"), ("CheckpointHWProfile", ""), ("VMHostGroup", "HostGroupID")];
/// Kinds of which objects are made that are only pointed at.
const STANDALONE: [&str; 26] = [
    "VM",
    "VMHost",
    "VMHostGroup",
    "VMHostCluster",
    "Cloud",
    "LogicalNetwork",
    "LogicalNetworkDefinition",
    "VMNetwork",
    "VMSubnet",
    "StaticIPAddressPool",
    "MACAddressPool",
    "LogicalSwitch",
    "PortClassification",
    "OperatingSystem",
    "CPUType",
    "UserRole",
    "RunAsAccount",
    "LibraryServer",
    "LibraryShare",
    "StorageVolume",
    "StorageClassification",
    "VMTemplate",
    "HardwareProfile",
    "GuestOSProfile",
    "CapabilityProfile",
    "VirtualHardDisk",
];
/// The mark of an object of which only name and ID are known.
pub(super) const PARTIAL: &str = "$partial";

/// The making of links, with what it has to tell.
pub(super) struct Links<'a, 'b> {
    pub(super) plan: &'a Plan<'b>,
    pub(super) report: &'a mut Report,
    /// Whether objects may be made that are only pointed at.
    pub(super) may_make: bool,
    /// Whether what is converted is an item of a list.
    pub(super) in_list: bool,
    /// How deep records stand in each other.
    pub(super) nesting: usize,
}

impl Links<'_, '_> {
    pub(super) fn link(
        &mut self,
        fabric: &mut Fabric,
        key: &'static str,
        property: &str,
        tree: &Tree,
        node: usize,
    ) -> Result<Field, String> {
        let Some(kind) = kind(key) else { return self.link_of_any_kind(fabric, property, tree, node) };
        if kind.key == "ServerConnection" {
            return Ok(Field::Ref(fabric.server()));
        }
        match tree {
            Tree::Node(target) => Ok(Field::reference(self.plan.ids[*target])),
            Tree::Text(text) if !text.is_empty() => self.by_text(fabric, kind, property, text, node),
            Tree::Guid(id) if !id.is_empty() => self.by_id(fabric, kind, *id, ""),
            _ => Ok(Field::Null),
        }
    }

    /// A link of a property that takes objects of several kinds.
    fn link_of_any_kind(&self, fabric: &Fabric, property: &str, tree: &Tree, node: usize) -> Result<Field, String> {
        let known = |id: &Id| self.plan.kind_at(*id).is_some() || fabric.kind_of(*id).is_some();
        let beside = || match property {
            "AllocatedToObject" => self.plan.inventory.guid(node, "GrantToObjectID"),
            _ => self.id_beside(property, node),
        };
        match tree {
            Tree::Null => Ok(Field::Null),
            Tree::Node(target) => Ok(Field::reference(self.plan.ids[*target])),
            Tree::Guid(id) if known(id) => Ok(Field::Ref(*id)),
            _ => beside().filter(known).map(Field::Ref).ok_or_else(|| "what it points at is not in the inventory".to_string()),
        }
    }

    fn by_text(&mut self, fabric: &mut Fabric, kind: &'static Kind, property: &str, text: &str, node: usize) -> Result<Field, String> {
        if let Some(id) = self.id_beside(property, node) {
            return self.by_id(fabric, kind, id, text);
        }
        if let Ok(id) = text.parse::<Id>() {
            return self.by_id(fabric, kind, id, "");
        }
        match self.plan.named(kind.key, text) {
            [one] => return Ok(Field::Ref(*one)),
            [] => {}
            several => return Err(format!("the name stands for {} objects of the inventory", several.len())),
        }
        if text.contains(kind.class_name()) && text.starts_with("Microsoft.") {
            return Err(super::convert::CUT.to_string());
        }
        let name = text.rsplit('\\').next().unwrap_or(text);
        let mut there = fabric.find(kind.key, text);
        there.extend(fabric.find(kind.key, name).into_iter().filter(|id| fabric.text_of(*id).eq_ignore_ascii_case(text)));
        there.dedup();
        match there.as_slice() {
            [one] => Ok(Field::Ref(*one)),
            // In a list a name may stand for a part of the truth: the names of several objects run together.
            [] if self.in_list && !is_part(kind) => Err("what it points at is not in the inventory".to_string()),
            [] => self.make(fabric, kind, named_id(kind.key, text), name),
            several => Err(format!("the name stands for {} objects of the fabric", several.len())),
        }
    }

    /// The ID of the object that a property was cut from.
    fn id_beside(&self, property: &str, node: usize) -> Option<Id> {
        let other = ID_NAMES.iter().find(|(own, _)| *own == property).map(|(_, id)| (*id).to_string());
        self.plan.inventory.guid(node, &other.unwrap_or_else(|| format!("{property}Id")))
    }

    fn by_id(&mut self, fabric: &mut Fabric, kind: &'static Kind, id: Id, name: &str) -> Result<Field, String> {
        let known = self.plan.kind_at(id).or_else(|| fabric.kind_of(id));
        match known {
            Some(_) => Ok(Field::Ref(id)),
            None => self.make(fabric, kind, id, name),
        }
    }

    /// Links an object that lacks the property but has the ID that belongs to it.
    pub(super) fn by_id_alone(&mut self, fabric: &mut Fabric, key: &'static str, property: &str, node: usize) -> Option<Field> {
        let id = self.id_beside(property, node)?;
        let kind = kind(key)?;
        self.by_id(fabric, kind, id, "").ok()
    }

    /// An object of which only the name and the ID are known.
    fn make(&mut self, fabric: &mut Fabric, kind: &'static Kind, id: Id, name: &str) -> Result<Field, String> {
        if is_part(kind) {
            return Err(super::convert::CUT.to_string());
        }
        if !self.may_make || !STANDALONE.contains(&kind.key) {
            return Err("what it points at is not in the inventory".to_string());
        }
        if fabric.kind_of(id).is_none() {
            fabric.objects.insert(id, kind, None);
            fabric.set(id, PARTIAL, true);
            if !name.is_empty() {
                fabric.put(id, "Name", Field::text(name)).ok();
                if kind.property("FullyQualifiedDomainName").is_some() && name.contains('.') {
                    fabric.put(id, "FullyQualifiedDomainName", Field::text(name)).ok();
                    fabric.put(id, "ComputerName", Field::text(name.split('.').next().unwrap_or(name))).ok();
                }
            }
            self.report.row(kind.key).partial += 1;
            self.report.note(kind.key, "", "only its name or ID is in the inventory", if name.is_empty() { "(no name)" } else { name });
        }
        Ok(Field::Ref(id))
    }
}

/// Whether objects of the kind only stand inside others, so that nothing else can make them.
fn is_part(kind: &Kind) -> bool {
    PARTS.iter().any(|(_, part)| *part == kind.key && *part != "VirtualHardDisk")
}
