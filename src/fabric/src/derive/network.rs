//! Made properties of networks, pools, addresses, the library, roles, and everything else.

use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::value;
use crate::network;
use crate::objects::Object;

pub(super) fn derived(fabric: &Fabric, object: &Object, name: &str) -> Option<Field> {
    let id = object.id;
    Some(match (object.kind.key, name) {
        ("VMNetwork", "VMSubnet") => Field::refs(fabric.objects.pointing_at(id, "VMSubnet", "VMNetwork")),
        ("StaticIPAddressPool", "TotalAddresses") => Field::int(network::pool_size(fabric, id)),
        ("StaticIPAddressPool", "AvailableAddresses") => {
            Field::int(network::pool_size(fabric, id) - network::granted(fabric, id).len() as i64)
        }
        ("StaticIPAddressPool", "AddressFamily") => {
            let v6 = fabric.text_at(id, "Subnet").contains(':');
            value("AddressFamily", if v6 { "InterNetworkV6" } else { "InterNetwork" })
        }
        ("AllocatedIPAddress" | "AllocatedMACAddress", "Name") => Field::text(fabric.text_at(id, "Address")),
        ("AllocatedMACAddress", "MACAddress") => fabric.get(id, "Address")?,
        ("AllocatedMACAddress", "MACAddressPool") => fabric.get(id, "AllocatingAddressPool")?,
        ("AllocatedMACAddress", "GrantToObjectID") => Field::Guid(fabric.ref_at(id, "AllocatedToObject").unwrap_or(Id::EMPTY)),
        ("AllocatedIPAddress", "AllocatingAddressPoolID") => Field::Guid(fabric.ref_at(id, "AllocatingAddressPool").unwrap_or(Id::EMPTY)),
        ("AllocatedIPAddress", "GrantToObjectID") => Field::Guid(fabric.ref_at(id, "AllocatedToObject").unwrap_or(Id::EMPTY)),
        ("UserRole", "UserRoleProfile") => fabric.get(id, "Profile")?,
        ("UserRole", "UserRolePath") => {
            let own = fabric.text_at(id, "Name");
            let parent = fabric.ref_at(id, "ParentUserRole");
            Field::text(parent.map_or_else(|| own.clone(), |parent| format!("{}\\{own}", fabric.text_at(parent, "UserRolePath"))))
        }
        ("ServicingWindow", "ScheduleType") => fabric.stored(id, "ScheduleType").unwrap_or_else(|| schedule(fabric, id)),
        ("VMHostNetworkAdapter", "UplinkPortProfileSet") => {
            fabric.stored(id, "UplinkPortProfileSet").unwrap_or_else(|| uplink_set(fabric, id))
        }
        ("Baseline", "UpdateCount") => Field::int(fabric.refs_at(id, "Updates").len() as i64),
        ("Update", "UpdateId" | "UpdateID") => Field::text(id.to_string()),
        ("VMMManagedComputer", "FQDN") => fabric.get(id, "Name")?,
        ("ServerConnection", "ServerInterfaceVersion") => fabric.get(id, "ProductVersion")?,
        ("ServerConnection", "IsConnected") => Field::Bool(true),
        ("ServerConnection", "FQDN") => fabric.get(id, "FullyQualifiedDomainName")?,
        ("ServerConnection", "ConnectedUserName") => fabric.get(id, "UserName")?,
        ("ServerConnection", "UserRoleId") => Field::Guid(fabric.ref_at(id, "UserRole").unwrap_or(Id::EMPTY)),
        ("ServerConnection", "Profile") => fabric.get(fabric.ref_at(id, "UserRole")?, "Profile")?,
        ("ServerConnection", "ManagedComputer") => {
            Field::refs(fabric.find("VMMManagedComputer", &fabric.text_at(id, "FullyQualifiedDomainName")))
        }
        ("LibraryServer", "FQDN") => fabric.get(id, "FullyQualifiedDomainName")?,
        ("LibraryServer", "LibraryShares") => Field::refs(fabric.objects.pointing_at(id, "LibraryShare", "LibraryServer")),
        ("LibraryServer", "ManagedComputer") => {
            Field::reference(fabric.find("VMMManagedComputer", &fabric.text_at(id, "Name")).first().copied())
        }
        ("ISO" | "Script", "HostName") => {
            Field::text(fabric.ref_at(id, "LibraryServer").map_or(String::new(), |server| fabric.text_at(server, "Name")))
        }
        ("UserRoleQuota", "Name") => Field::text(object.owner.map_or(String::new(), |role| fabric.text_of(role))),
        ("UserRoleQuota", "UserRole") => Field::reference(object.owner),
        _ => return None,
    })
}

/// The uplink port profile set of an adapter that carries a logical switch.
fn uplink_set(fabric: &Fabric, adapter: Id) -> Field {
    let switch = fabric.ref_at(adapter, "VirtualNetwork").and_then(|network| fabric.ref_at(network, "LogicalSwitch"));
    let set = switch.and_then(|switch| fabric.objects.pointing_at(switch, "UplinkPortProfileSet", "LogicalSwitch").first().copied());
    Field::reference(set)
}

/// How a servicing window comes again, by what it was given.
fn schedule(fabric: &Fabric, window: Id) -> Field {
    let has = |name: &str| !fabric.text_at(window, name).is_empty() || fabric.number_at(window, name) > 0;
    let name = if has("WeeklyScheduleDayOfWeek") || has("WeeksToRecur") {
        "Weekly"
    } else if has("MonthlyScheduleDayOfWeek") {
        "MonthlyRelative"
    } else if has("DayOfMonth") || has("MonthsToRecur") {
        "Monthly"
    } else {
        "Daily"
    };
    value("ServicingWindowScheduleType", name)
}
