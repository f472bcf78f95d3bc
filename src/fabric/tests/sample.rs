//! The sample fabric as it opens: what is derived agrees with what it tells of itself.

use fabric::{Fabric, Field, Id, Type, Width, kinds};

fn names(fabric: &Fabric, ids: Vec<Id>) -> String {
    let mut names: Vec<String> = ids.into_iter().map(|id| fabric.text_at(id, "Name")).collect();
    names.sort();
    names.join(",")
}

#[test]
fn every_property_of_every_object_is_of_its_type() {
    let fabric = Fabric::sample();
    for kind in kinds() {
        for id in fabric.all(kind.key) {
            for property in kind.properties() {
                let field = fabric.get(id, property.name).expect("the kind has the property");
                for item in field.items() {
                    let fits = match (property.ty, &item) {
                        (_, Field::Null)
                        | (Type::Double | Type::Decimal, Field::Double(_))
                        | (Type::Time, Field::Time(_))
                        | (Type::Guid, Field::Guid(_)) => true,
                        (Type::Text | Type::Version | Type::Address, Field::Text(_))
                        | (Type::Bool, Field::Bool(_))
                        | (Type::Table, Field::Table(_)) => true,
                        (Type::Number(width), Field::Number(_, own)) => width == *own,
                        (Type::Enum(ty), Field::Enum(own, _)) => ty.name == own.name,
                        (Type::Ref(kind), Field::Ref(id)) => {
                            kind == "ClientObject" || fabric.object(*id).is_some_and(|object| object.kind.key == kind)
                        }
                        (Type::Record(_), Field::Record(_)) => true,
                        _ => false,
                    };
                    assert!(fits, "{}.{} of {} holds {item:?}", kind.key, property.name, fabric.text_of(id));
                }
            }
        }
    }
}

#[test]
fn the_counts_are_those_of_its_description() {
    let fabric = Fabric::sample();
    assert_eq!(fabric.all("VM").len(), 16);
    assert_eq!(fabric.find("VM", "APP01").len(), 2);
    assert!(fabric.resolve("VM", "app01").is_err());
    assert_eq!(fabric.all("VMCheckpoint").len(), 4);
    assert_eq!(fabric.independent("VirtualHardDisk").len(), 7);
    let hv02 = fabric.resolve("VMHost", "hv02").expect("a short name");
    assert_eq!(names(&fabric, fabric.refs_at(hv02, "VMs")), "fs01,web02");
    let stockholm = fabric.resolve("VMHostGroup", "Stockholm").expect("a group");
    assert_eq!(fabric.text_of(stockholm), "All Hosts\\Production\\Stockholm");
    let all = fabric.resolve("VMHostGroup", "All Hosts").expect("the root");
    assert_eq!((fabric.refs_at(all, "AllChildHosts").len(), fabric.refs_at(all, "Hosts").len()), (5, 0));
}

#[test]
fn stored_and_derived_numbers_agree() {
    let fabric = Fabric::sample();
    for host in fabric.all("VMHost") {
        let stored = fabric.stored(host, "AvailableMemory").and_then(|field| field.as_number());
        assert_eq!(Some(fabric.number_at(host, "AvailableMemory")), stored, "{}", fabric.text_of(host));
    }
    for volume in fabric.all("StorageVolume") {
        let stored = fabric.stored(volume, "FreeSpace").and_then(|field| field.as_number());
        assert_eq!(Some(fabric.number_at(volume, "FreeSpace")), stored, "{}", fabric.text_at(volume, "VolumeLabel"));
    }
    for pool in fabric.all("StaticIPAddressPool") {
        for name in ["TotalAddresses", "AvailableAddresses"] {
            let stored = fabric.stored(pool, name).and_then(|field| field.as_number());
            assert_eq!(Some(fabric.number_at(pool, name)), stored, "{}", fabric.text_of(pool));
        }
    }
}

#[test]
fn a_machine_tells_what_it_is_made_of() {
    let fabric = Fabric::sample();
    let sql01 = fabric.resolve("VM", "sql01").expect("a machine");
    assert_eq!(fabric.get(sql01, "CPUCount"), Some(Field::Number(8, Width::Byte)));
    assert_eq!(fabric.number_at(sql01, "TotalSize") >> 30, 126);
    assert_eq!(fabric.text_at(sql01, "Location"), "C:\\ClusterStorage\\Volume1\\sql01");
    assert!(fabric.text_at(sql01, "VMCPath").ends_with(".vmcx"));
    let gold01 = fabric.resolve("VM", "gold01").expect("the stored machine");
    assert_eq!(
        (fabric.text_at(gold01, "Status"), fabric.text_at(gold01, "VirtualMachineState")),
        ("Stored".to_string(), "PowerOff".to_string())
    );
    let raw01 = fabric.resolve("VM", "raw01").expect("a machine");
    assert!(fabric.flag_at(raw01, "HasPassthroughDisk"));
    let test01 = fabric.resolve("VM", "test01").expect("a machine");
    assert_eq!((fabric.text_at(test01, "Tag"), fabric.flag_at(test01, "IsTagEmpty")), ("(none)".to_string(), true));
    assert_eq!(fabric.ref_at(test01, "CPUType").map(|id| fabric.text_of(id)), Some("3.60 GHz Xeon (2 MB L2 cache)".to_string()));
    let server = fabric.server();
    assert_eq!(fabric.text_at(server, "ProductVersion"), "10.19.1013.0");
    assert_eq!((fabric.number_at(server, "Port"), fabric.number_at(server, "VMConnectDefaultPort")), (8100, 2179));
    assert!(fabric.is_server("LOCALHOST") && !fabric.is_server("nosuchserver"));
}

#[test]
fn the_sample_has_no_flaws() {
    assert_eq!(Fabric::sample().flaws(), Vec::<String>::new());
}
