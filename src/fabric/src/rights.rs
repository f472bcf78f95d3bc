//! Who asks: a user in a role. A role of the fabric's administrators sees what lies in its host groups, a role of a cloud's
//! users what lies in its clouds and is their own or shared with them; and each may do only what its profile and its
//! permissions allow. Without a role, or in one of profile Administrator, everything is seen and allowed.

use crate::derive::host::{groups_below, host_volumes, hosts_in};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::known_kind;
use crate::request::{Operation, Request, StopMode};

/// For whom commands are carried out.
#[derive(Debug, Clone, PartialEq)]
pub struct Acting {
    /// `CONTOSO\bob`
    pub user: String,
    /// The role that limits what is seen and done; none limits nothing.
    pub role: Option<Id>,
}

/// What an operation asks of a self-service role.
enum Right {
    /// Nothing
    Free,
    /// One of these permissions
    Needs(&'static [&'static str]),
    /// It is not for users of clouds
    Never,
}

/// Profiles, the mightiest first.
const PROFILES: [&str; 5] = ["Administrator", "DelegatedAdmin", "ReadOnlyAdmin", "TenantAdmin", "SelfServiceUser"];

/// Kind of what a cloud offers → the list of the cloud that names it.
const OFFERED: [(&str, &str); 6] = [
    ("LogicalNetwork", "LogicalNetworks"),
    ("PortClassification", "PortClassifications"),
    ("StorageClassification", "StorageClassifications"),
    ("LoadBalancer", "LoadBalancers"),
    ("CapabilityProfile", "CapabilityProfiles"),
    ("LibraryShare", "ReadableLibraryPaths"),
];

/// Kinds that everybody sees.
const COMMON: [&str; 6] = ["OperatingSystem", "CPUType", "ServerConnection", "CustomProperty", "VMConfiguration", "CloudUsage"];

impl Fabric {
    /// Says for whom the commands that follow are.
    pub fn act_as(&mut self, acting: Option<Acting>) {
        self.acting = acting;
    }

    /// For whom the present command is, where that was said.
    pub fn acting(&self) -> Option<&Acting> {
        self.acting.as_ref()
    }

    /// The roles that a user is a member of, the mightiest first.
    pub fn roles_of(&self, user: &str) -> Vec<Id> {
        let mut roles: Vec<Id> = self.all("UserRole").into_iter().filter(|role| self.is_member(*role, user)).collect();
        roles.sort_by_key(|role| PROFILES.iter().position(|profile| *profile == self.text_at(*role, "Profile")));
        roles
    }

    fn is_member(&self, role: Id, user: &str) -> bool {
        self.get(role, "Members").is_some_and(|members| members.items().iter().any(|member| member.is(user)))
    }

    /// The connection of a user in a role; without a role, in the mightiest that the user has. An administrator may take
    /// any role, to see what its members see.
    pub fn connect(&mut self, user: Option<&str>, role: Option<Id>, profile: Option<&str>) -> Result<Id, FabricError> {
        let own = self.text_at(self.server, "UserName");
        let user = user.map_or_else(|| own.clone(), str::to_string);
        let roles = self.roles_of(&user);
        // A user that no role knows may do everything: a simulation has no accounts to look up, and scripts bring their own.
        let user = if roles.is_empty() { own.clone() } else { user };
        let mighty = user.eq_ignore_ascii_case(&own) || roles.iter().any(|role| self.text_at(*role, "Profile") == "Administrator");
        let of_profile = |role: &Id| profile.is_none_or(|profile| self.text_at(*role, "Profile").eq_ignore_ascii_case(profile));
        let role = match role {
            Some(role) if (mighty || roles.contains(&role)) && of_profile(&role) => Some(role),
            Some(role) => return Err(denied(format!("{user} is no member of the user role {}.", self.text_of(role)))),
            None if profile.is_none() && user.eq_ignore_ascii_case(&own) => None,
            None => {
                let any = || if mighty { self.all("UserRole").into_iter().find(of_profile) } else { None };
                let role = roles.iter().copied().find(of_profile).or_else(any);
                Some(role.ok_or_else(|| denied(format!("{user} has no user role to connect in.")))?)
            }
        };
        let whole = role.is_none_or(|role| self.text_at(role, "Profile") == "Administrator");
        if whole && user.eq_ignore_ascii_case(&own) {
            return Ok(self.server);
        }
        Ok(self.connection_of(&user, role))
    }

    /// The connection object of a user in a role: there is one for each.
    fn connection_of(&mut self, user: &str, role: Option<Id>) -> Id {
        let is_it = |id: &Id| {
            *id != self.server && self.text_at(*id, "UserName").eq_ignore_ascii_case(user) && self.ref_at(*id, "UserRole") == role
        };
        if let Some(known) = self.all("ServerConnection").into_iter().find(is_it) {
            return known;
        }
        let id = self.draw_id();
        let fields = self.fields(self.server);
        self.objects.insert(id, known_kind("ServerConnection"), None);
        for (name, field) in fields {
            self.objects.set(id, name, field);
        }
        self.set(id, "UserName", user);
        self.set(id, "UserRole", Field::reference(role));
        self.set(id, "ForOnBehalfOf", false);
        if let Some(profile) = role.map(|role| self.text_at(role, "Profile")) {
            self.set_enum(id, "Profile", "Profile", &profile);
        }
        id
    }

    /// For whom the commands over a connection are: none for the administrator's own.
    pub fn acting_of(&self, connection: Id) -> Option<Acting> {
        if connection == self.server {
            return None;
        }
        Some(Acting { user: self.text_at(connection, "UserName"), role: self.ref_at(connection, "UserRole") })
    }

    /// The role that limits, and its profile.
    fn limited(&self) -> Option<(Id, String)> {
        let role = self.acting.as_ref()?.role?;
        let profile = self.text_at(role, "Profile");
        (profile != "Administrator").then_some((role, profile))
    }

    /// Whether whoever asks sees an object.
    pub fn sees(&self, id: Id) -> bool {
        let Some((role, profile)) = self.limited() else { return true };
        let id = self.root(id);
        let Some(object) = self.object(id) else { return false };
        match (object.kind.key, profile.as_str()) {
            ("Job", _) => self.sees_job(id),
            ("UserRole", _) => id == role || self.ref_at(id, "ParentUserRole") == Some(role),
            ("UserRolePermission" | "UserRoleQuota", _) => self.ref_at(id, "UserRole").is_some_and(|role| self.sees(role)),
            (key, "DelegatedAdmin" | "ReadOnlyAdmin") => self.administers(role, id, key),
            (key, profile) => self.uses(role, id, key, profile == "TenantAdmin"),
        }
    }

    fn sees_job(&self, job: Id) -> bool {
        let Some(task) = self.task(job) else { return false };
        let user = self.user();
        let about = [task.result, task.target].into_iter().flatten();
        task.owner.eq_ignore_ascii_case(&user) || about.filter(|id| *id != job).any(|id| self.object(id).is_some() && self.sees(id))
    }

    /// Whether a role of the fabric's administrators has the object in its scope.
    fn administers(&self, role: Id, id: Id, key: &str) -> bool {
        let groups: Vec<Id> = self.refs_at(role, "HostGroup").into_iter().flat_map(|group| groups_below(self, group)).collect();
        let in_groups = |group: Option<Id>| group.is_some_and(|group| groups.contains(&group));
        let host_in = |host: Id| in_groups(self.ref_at(host, "VMHostGroup"));
        match key {
            "VMHostGroup" => groups.contains(&id),
            "VMHost" => host_in(id),
            "VMHostCluster" => in_groups(self.ref_at(id, "HostGroup")),
            "Cloud" => {
                let own = self.refs_at(id, "HostGroup");
                self.refs_at(role, "Cloud").contains(&id) || !own.is_empty() && own.iter().all(|group| groups.contains(group))
            }
            "VM" => match (self.ref_at(id, "VMHost"), self.ref_at(id, "Cloud")) {
                (Some(host), cloud) => host_in(host) || cloud.is_some_and(|cloud| self.refs_at(role, "Cloud").contains(&cloud)),
                (None, Some(cloud)) => self.administers(role, cloud, "Cloud"),
                (None, None) => true,
            },
            "StorageVolume" => groups.iter().flat_map(|group| hosts_in(self, *group)).any(|host| host_volumes(self, host).contains(&id)),
            _ => self.ref_at(id, "VMHost").is_none_or(host_in),
        }
    }

    /// Whether a role of a cloud's users sees the object.
    fn uses(&self, role: Id, id: Id, key: &str, whole_role: bool) -> bool {
        let clouds = self.refs_at(role, "Cloud");
        let user = self.user();
        let own = self.text_at(id, "Owner").eq_ignore_ascii_case(&user) || whole_role && self.ref_at(id, "UserRole") == Some(role);
        if COMMON.contains(&key) || self.is_granted(id, role, &user) {
            return true;
        }
        if let Some((_, list)) = OFFERED.iter().find(|(kind, _)| *kind == key) {
            return own && key == "LoadBalancer" || clouds.iter().any(|cloud| self.refs_at(*cloud, list).contains(&id));
        }
        let through = |property: &str| self.ref_at(id, property).is_some_and(|next| self.sees(next));
        match key {
            "Cloud" => clouds.contains(&id),
            "VM" => own && self.ref_at(id, "Cloud").is_some_and(|cloud| clouds.contains(&cloud)),
            "VMNetwork" => own || through("LogicalNetwork"),
            "VMSubnet" => through("VMNetwork"),
            "StaticIPAddressPool" => through("VMSubnet") || through("LogicalNetworkDefinition"),
            "LogicalNetworkDefinition" => through("LogicalNetwork"),
            "AllocatedIPAddress" => through("AllocatingAddressPool"),
            "LibraryServer" => {
                let shares = clouds.iter().flat_map(|cloud| self.refs_at(*cloud, "ReadableLibraryPaths"));
                shares.into_iter().any(|share| self.ref_at(share, "LibraryServer") == Some(id))
            }
            "VirtualHardDisk" | "ISO" | "Script" | "VirtualFloppyDisk" => own || through("LibraryShare"),
            _ => own && self.kind_of(id).is_some_and(|kind| kind.property("Owner").is_some()),
        }
    }

    /// Whether an object was shared with the role, or with the user in it.
    pub(crate) fn is_granted(&self, id: Id, role: Id, user: &str) -> bool {
        let grants = self.stored(id, "GrantedToList").map_or(Vec::new(), |field| field.as_ids());
        grants.into_iter().any(|grant| {
            let whom = self.text_at(grant, "UserName");
            self.get(grant, "RoleID").and_then(|field| field.as_id()) == Some(role) && (whom.is_empty() || whom.eq_ignore_ascii_case(user))
        })
    }

    /// An error unless whoever asks may do this.
    pub fn check_rights(&self, request: &Request) -> Result<(), FabricError> {
        let Some((role, profile)) = self.limited() else { return Ok(()) };
        let named = request.changes.iter().filter(|(_, field)| matches!(field, Field::Ref(_) | Field::List(_)));
        let named = named.flat_map(|(_, field)| field.as_ids()).chain(request.target);
        if let Some(hidden) = named.into_iter().find(|id| self.object(*id).is_some() && !self.sees(*id)) {
            return Err(denied(format!("{} is outside the scope of the user role {}.", self.text_of(hidden), self.text_of(role))));
        }
        let allowed = match profile.as_str() {
            "ReadOnlyAdmin" => false,
            "DelegatedAdmin" => self.may_administer(role, request),
            _ => self.may_use(role, request)?,
        };
        if allowed { Ok(()) } else { Err(denied(format!("The user role {} does not allow {}.", self.text_of(role), request.cmdlet))) }
    }

    /// An error unless whoever asks may stop or restart the job.
    pub fn check_job_rights(&self, job: Id) -> Result<(), FabricError> {
        let Some((role, profile)) = self.limited() else { return Ok(()) };
        if profile == "ReadOnlyAdmin" || !self.sees(job) {
            return Err(denied(format!("The user role {} does not allow this with the job {}.", self.text_of(role), self.text_of(job))));
        }
        Ok(())
    }

    /// Delegated administrators do all within their scope, but their own role and mightier ones.
    fn may_administer(&self, role: Id, request: &Request) -> bool {
        match request.operation {
            Operation::Create("UserRole") => {
                !request.changes.text("UserRoleProfile").is_some_and(|profile| profile.eq_ignore_ascii_case("Administrator"))
            }
            Operation::Create("VMHostGroup") => request.changes.get("ParentHostGroup").is_some_and(|parent| !parent.is_null()),
            _ => request.target != Some(role),
        }
    }

    fn may_use(&self, role: Id, request: &Request) -> Result<bool, FabricError> {
        let cloud = match request.target {
            Some(target) => self.ref_at(self.root(target), "Cloud"),
            None => self.given(&request.changes, "Cloud", "Cloud")?,
        };
        if request.operation == Operation::CreateVm && (request.changes.get("VMHost").is_some() || !self.goes_to_cloud(&request.changes)) {
            return Err(denied(format!("The user role {} creates machines in its clouds only: give -Cloud.", self.text_of(role))));
        }
        Ok(match right_of(self, request) {
            Right::Free => true,
            Right::Never => false,
            Right::Needs(permissions) => permissions.iter().any(|permission| self.has_permission(role, permission, cloud)),
        })
    }

    /// Whether a role has a permission, everywhere or in a cloud.
    pub(crate) fn has_permission(&self, role: Id, permission: &str, cloud: Option<Id>) -> bool {
        let general = self.get(role, "Permission").is_some_and(|list| list.items().iter().any(|own| own.is(permission)));
        let name = match permission {
            "Create" => "Deploy",
            "CreateFromVHDOrTemplate" => "DeployFromTemplateOnly",
            other => other,
        };
        let rows = self.objects.pointing_at(role, "UserRolePermission", "UserRole").into_iter();
        let holds = |row: Id| self.ref_at(row, "Cloud").is_none_or(|of| Some(of) == cloud);
        general || rows.filter(|row| holds(*row)).any(|row| self.flag_at(row, name))
    }
}

/// The permission that an operation needs of a self-service role.
fn right_of(fabric: &Fabric, request: &Request) -> Right {
    use Right::{Free, Needs, Never};
    let stored = request.target.is_some_and(|vm| fabric.text_at(vm, "Status") == "Stored");
    let of_machine = request.target.is_some_and(|target| fabric.object(fabric.root(target)).is_some_and(|object| object.kind.key == "VM"));
    match request.operation {
        Operation::CreateVm if request.changes.get("VMTemplate").is_some() => Needs(&["Create", "CreateFromVHDOrTemplate"]),
        Operation::CreateVm => Needs(&["Create"]),
        Operation::StartVm => Needs(&["Start"]),
        Operation::StopVm(StopMode::Shutdown) => Needs(&["Shutdown", "Stop"]),
        Operation::StopVm(StopMode::SaveState) => Needs(&["Save"]),
        Operation::StopVm(_) | Operation::ResetVm => Needs(&["Stop"]),
        Operation::SuspendVm | Operation::ResumeVm => Needs(&["PauseAndResume"]),
        Operation::StoreVm => Needs(&["Store"]),
        Operation::MoveVm if stored => Needs(&["Store"]),
        Operation::RemoveVm(_) => Needs(&["Remove"]),
        Operation::CreateCheckpoint | Operation::RemoveCheckpoint => Needs(&["Checkpoint"]),
        Operation::RestoreCheckpoint => Needs(&["Checkpoint", "CheckpointRestoreOnly"]),
        Operation::ChangeVm | Operation::RefreshVm | Operation::RepairVm(_) => Free,
        Operation::AddDevice(_) | Operation::ChangeDevice | Operation::RemoveDevice if of_machine => Free,
        Operation::ExpandDisk | Operation::ConvertDisk | Operation::CompressDisk if of_machine => Free,
        Operation::SetCustomProperty | Operation::RemoveCustomProperty if of_machine => Free,
        Operation::Create("VMTemplate" | "HardwareProfile" | "GuestOSProfile" | "ServiceTemplate" | "ApplicationProfile") => {
            Needs(&["Author"])
        }
        Operation::Create("VMNetwork" | "VMSubnet") => Needs(&["AuthorVMNetwork"]),
        Operation::Create("VMConfiguration" | "UserRole") | Operation::UpdateConfiguration => Free,
        Operation::GrantResource | Operation::RevokeResource => Needs(&["CanShare"]),
        Operation::AddDevice(_) | Operation::ChangeDevice | Operation::RemoveDevice => Needs(&["Author"]),
        Operation::Change | Operation::Remove => match request.target.and_then(|id| fabric.object(id)).map(|object| object.kind.key) {
            Some("VMTemplate" | "HardwareProfile" | "GuestOSProfile" | "ServiceTemplate") => Needs(&["Author"]),
            Some("VMNetwork" | "VMSubnet") => Needs(&["AuthorVMNetwork"]),
            Some("VMConfiguration" | "VirtualHardDiskConfiguration" | "VirtualNetworkAdapterConfiguration") => Free,
            Some("UserRole") if request.target != fabric.acting().and_then(|acting| acting.role) => Free,
            _ => Never,
        },
        _ => Never,
    }
}

/// The error of what a role does not allow.
fn denied(text: String) -> FabricError {
    FabricError::new(error::ACCESS_DENIED, text)
}
