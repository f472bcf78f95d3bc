//! Operations on machines, templates, hosts, groups, clouds, networks and the library.

use fabric::{Changes, Fabric, FabricError, Field, Id, Operation, Removal, Request};

fn get(fabric: &Fabric, kind: &str, name: &str) -> Id {
    fabric.resolve(kind, name).expect("an object of the sample")
}

fn create(fabric: &mut Fabric, kind: &'static str, changes: Changes) -> Result<Id, FabricError> {
    fabric.run(Request::new(Operation::Create(kind), "New-Test").with_changes(changes))
}

fn change(fabric: &mut Fabric, id: Id, changes: Changes) -> Result<Id, FabricError> {
    fabric.run(Request::new(Operation::Change, "Set-Test").on(id).with_changes(changes))
}

fn new_vm(fabric: &mut Fabric, changes: Changes) -> Result<Id, FabricError> {
    fabric.run(Request::new(Operation::CreateVm, "New-SCVirtualMachine").with_changes(changes))
}

fn named(name: &str) -> Changes {
    Changes::new().with("Name", name)
}

#[test]
fn a_bare_machine_has_the_defaults() {
    let mut fabric = Fabric::sample();
    let vm = new_vm(&mut fabric, named("bare1").with("VMHost", "hv12").with("Path", "D:\\VMs")).expect("it can be made");
    let numbers = ["CPUCount", "Memory", "Generation", "RelativeWeight", "CPUMax", "MemoryWeight", "QuotaPoint"]
        .map(|name| fabric.number_at(vm, name));
    assert_eq!(numbers, [1, 512, 1, 100, 100, 5000, 1]);
    let texts = ["CheckpointType", "Tag", "StartAction", "StopAction", "Status"].map(|name| fabric.text_at(vm, name));
    assert_eq!(texts, ["Production", "(none)", "NeverAutoTurnOnVM", "SaveVM", "PowerOff"]);
}

#[test]
fn a_machine_takes_the_template_and_what_is_given_wins() {
    let mut fabric = Fabric::sample();
    let from = |name: &str| named(name).with("VMTemplate", "WS2019 Standard").with("VMHost", "hv12").with("Path", "D:\\VMs");
    let one = new_vm(&mut fabric, from("web03").with("Description", "Third node")).expect("from a template");
    assert_eq!((fabric.number_at(one, "CPUCount"), fabric.number_at(one, "Memory"), fabric.number_at(one, "Generation")), (2, 4096, 2));
    let disk = fabric.refs_at(one, "VirtualHardDisks")[0];
    assert_eq!(fabric.text_at(disk, "Location"), "D:\\VMs\\web03\\web03_disk_1.vhdx");
    assert_eq!(fabric.number_at(disk, "MaximumSize"), 64_424_509_440);
    let two = new_vm(&mut fabric, from("web04").with("CPUCount", 4).with("CheckpointType", "Disabled")).expect("with its own hardware");
    assert_eq!((fabric.number_at(two, "CPUCount"), fabric.text_at(two, "CheckpointType")), (4, "Disabled".to_string()));
    let same = new_vm(&mut fabric, from("web01")).expect("another host has that name");
    assert_eq!(fabric.text_at(same, "HostName"), "hv12.contoso.com");
    assert_eq!(new_vm(&mut fabric, from("WEB01")).expect_err("now this host has it too").number, 802);
}

#[test]
fn clones_need_a_stopped_source() {
    let mut fabric = Fabric::sample();
    let clone = |name: &str, of: &str| named(name).with("VM", of).with("VMHost", "hv12").with("Path", "D:\\VMs");
    assert_eq!(new_vm(&mut fabric, clone("copy", "web01")).expect_err("it runs").number, 1730);
    let copy = new_vm(&mut fabric, clone("copy", "test01")).expect("it is off");
    assert_eq!((fabric.number_at(copy, "Memory"), fabric.number_at(copy, "Generation")), (4096, 2));
    assert_ne!(fabric.text_at(copy, "VMId"), fabric.text_at(get(&fabric, "VM", "test01"), "VMId"));
    assert!(fabric.refs_at(copy, "VMCheckpoints").is_empty());
}

#[test]
fn the_console_script_makes_a_machine() {
    let mut fabric = Fabric::sample();
    let group = fabric.draw_id();
    let drive = named("x")
        .with("VirtualHardDisk", "ws2019.vhdx")
        .with("SCSI", true)
        .with("Bus", 0)
        .with("LUN", 0)
        .with("FileName", "web03_disk_1.vhdx");
    let mut drive = drive;
    drive.take("Name");
    fabric.record(
        group,
        Request::new(Operation::AddDevice("VirtualDiskDrive"), "New-SCVirtualDiskDrive")
            .with_changes(drive.with("VolumeType", "BootAndSystem")),
    );
    let template = named("Temporary Template1").with("Generation", 2).with("HardwareProfile", "Medium").with("NoCustomization", true);
    let job = fabric.submit_group(group, Request::new(Operation::Create("VMTemplate"), "New-SCVMTemplate").with_changes(template));
    fabric.wait(job);
    let template = fabric.outcome(job).expect("the template is made").expect("it is the result");
    let configuration = create(&mut fabric, "VMConfiguration", named("web03").with("VMTemplate", template)).expect("a configuration");
    change(&mut fabric, configuration, Changes::new().with("VMConfiguration", configuration).with("VMHost", "hv12")).expect("a host");
    fabric.run(Request::new(Operation::UpdateConfiguration, "Update-SCVMConfiguration").on(configuration)).expect("it fits");
    let vm = new_vm(&mut fabric, named("web03").with("VMConfiguration", configuration).with("StartAction", "NeverAutoTurnOnVM"))
        .expect("a machine");
    assert_eq!(
        (fabric.number_at(vm, "CPUCount"), fabric.number_at(vm, "Memory"), fabric.refs_at(vm, "VirtualDiskDrives").len()),
        (2, 4096, 1)
    );
    assert_eq!(fabric.text_at(vm, "HostName"), "hv12.contoso.com");
}

#[test]
fn a_cloud_chooses_the_host_and_names_the_job() {
    let mut fabric = Fabric::sample();
    let configuration =
        create(&mut fabric, "VMConfiguration", named("web03").with("VMTemplate", "WS2019 Standard").with("Cloud", "Production Cloud"))
            .expect("a configuration");
    let vm = new_vm(&mut fabric, named("web03").with("VMConfiguration", configuration)).expect("a host is found");
    let job = fabric.most_recent_job(vm).expect("a job made it");
    assert_eq!(fabric.text_at(job, "Name"), "Create virtual machine in cloud");
    assert_eq!(fabric.ref_at(vm, "Cloud").map(|cloud| fabric.text_of(cloud)), Some("Production Cloud".to_string()));
    assert!(fabric.ref_at(vm, "VMHost").is_some());
}

#[test]
fn profiles_and_templates() {
    let mut fabric = Fabric::sample();
    assert_eq!(create(&mut fabric, "HardwareProfile", named("medium")).expect_err("the name is used").number, 802);
    let plain = create(&mut fabric, "HardwareProfile", named("Plain")).expect("a name is enough");
    assert_eq!((fabric.number_at(plain, "Memory"), fabric.text_at(plain, "CheckpointType")), (512, "Production".to_string()));
    let medium = get(&fabric, "HardwareProfile", "Medium");
    change(
        &mut fabric,
        medium,
        Changes::new().with("HardwareProfile", medium).with("MemoryMB", 8192).with("HighlyAvailable", true).with("Name", "Medium HA"),
    )
    .expect("it changes");
    assert_eq!(
        (fabric.text_of(medium), fabric.number_at(medium, "Memory"), fabric.flag_at(medium, "IsHighlyAvailable")),
        ("Medium HA".to_string(), 8192, true)
    );
    let big = named("Big")
        .with("VirtualHardDisk", "ws2019.vhdx")
        .with("HardwareProfile", "Large HA")
        .with("Generation", 2)
        .with("NoCustomization", true);
    let big = create(&mut fabric, "VMTemplate", big).expect("from disk and profile");
    assert_eq!((fabric.text_at(big, "CheckpointType"), fabric.number_at(big, "CPUCount")), ("ProductionOnly".to_string(), 8));
    let copy = create(&mut fabric, "VMTemplate", named("Copy").with("VMTemplate", "WS2019 SQL")).expect("from a template");
    assert_eq!(fabric.text_at(copy, "CheckpointType"), "ProductionOnly");
    let template = create(&mut fabric, "VMTemplate", named("From machine").with("VM", "test01")).expect("from a machine");
    assert_eq!(fabric.number_at(template, "Memory"), 4096);
    assert!(fabric.resolve("VM", "test01").is_err(), "the machine became the template");
    fabric.run(Request::new(Operation::Remove, "Remove-SCHardwareProfile").on(medium)).expect("it goes");
    assert!(fabric.resolve("HardwareProfile", "Medium HA").is_err());
}

#[test]
fn a_refused_change_changes_nothing() {
    let mut fabric = Fabric::sample();
    let web01 = get(&fabric, "VM", "web01");
    let set = |fabric: &mut Fabric, vm: Id, changes: Changes| {
        fabric.run(Request::new(Operation::ChangeVm, "Set-SCVirtualMachine").on(vm).with_changes(changes))
    };
    let refused = set(&mut fabric, web01, Changes::new().with("Description", "new text").with("CPUCount", 8)).expect_err("it runs");
    assert_eq!(refused.number, 640);
    assert_eq!(fabric.text_at(web01, "Description"), "Public web site, first node");
    set(&mut fabric, web01, Changes::new().with("MemoryMB", 6144)).expect("memory is warm");
    assert_eq!((fabric.number_at(web01, "Memory"), fabric.text_at(web01, "Status")), (6144, "Running".to_string()));
    let test01 = get(&fabric, "VM", "test01");
    assert!(set(&mut fabric, test01, Changes::new().with("MemoryMB", 4)).is_err());
    assert!(set(&mut fabric, test01, Changes::new().with("CPUCount", 65)).is_err());
    set(&mut fabric, test01, Changes::new().with("Name", "test02").with("Custom3", "three").with("Tag", "t")).expect("it is renamed");
    assert!(fabric.find("VM", "test01").is_empty());
    assert_eq!(fabric.find("VM", "TEST02"), vec![test01]);
    let sql02 = get(&fabric, "VM", "sql02");
    set(&mut fabric, sql02, Changes::new().with("Cloud", "Production Cloud")).expect("into a cloud");
    set(&mut fabric, sql02, Changes::new().with("RemoveFromCloud", true)).expect("out of it");
    assert_eq!(fabric.ref_at(sql02, "Cloud"), None);
}

#[test]
fn removal_by_force_is_found_again() {
    let mut fabric = Fabric::sample();
    let (test01, hv11) = (get(&fabric, "VM", "test01"), get(&fabric, "VMHost", "hv11"));
    fabric.run(Request::new(Operation::RemoveVm(Removal::RecordOnly), "Remove-SCVirtualMachine").on(test01)).expect("the record goes");
    assert!(fabric.find("VM", "test01").is_empty() && fabric.flag_at(test01, "MarkedForDeletion"));
    fabric.run(Request::new(Operation::RefreshHost, "Read-SCVMHost").on(hv11)).expect("it refreshes");
    assert_eq!(fabric.find("VM", "test01"), vec![test01]);
    assert_eq!(fabric.refs_at(test01, "VirtualHardDisks").len(), 1);
    assert_eq!(fabric.text_at(test01, "Status"), "PowerOff");
}

#[test]
fn machines_move_and_maintenance_empties_a_host() {
    let mut fabric = Fabric::sample();
    let gold01 = get(&fabric, "VM", "gold01");
    let moved = Request::new(Operation::MoveVm, "Move-SCVirtualMachine").on(gold01).with("VMHost", "hv12").with("Path", "D:\\VMs");
    let job = fabric.submit(moved);
    assert_eq!(fabric.text_at(gold01, "Status"), "UnderMigration");
    fabric.wait(job);
    assert_eq!(
        (fabric.text_at(gold01, "Status"), fabric.text_at(gold01, "Location")),
        ("PowerOff".to_string(), "D:\\VMs\\gold01".to_string())
    );
    let hv01 = get(&fabric, "VMHost", "hv01");
    fabric
        .run(Request::new(Operation::DisableHost, "Disable-SCVMHost").on(hv01).with("MoveWithinCluster", true))
        .expect("others have room");
    assert!(fabric.refs_at(hv01, "VMs").is_empty());
    assert_eq!(fabric.text_at(get(&fabric, "VM", "sql01"), "Status"), "Running");
    let hv12 = get(&fabric, "VMHost", "hv12");
    fabric.run(Request::new(Operation::DisableHost, "Disable-SCVMHost").on(hv12)).expect("it goes to maintenance");
    assert_eq!(fabric.text_at(get(&fabric, "VM", "raw01"), "Status"), "Saved");
    fabric.run(Request::new(Operation::EnableHost, "Enable-SCVMHost").on(hv12)).expect("it comes back");
    assert!(!fabric.flag_at(hv12, "MaintenanceHost"));
}

#[test]
fn groups_and_clouds_in_use_stay() {
    let mut fabric = Fabric::sample();
    let branch = create(&mut fabric, "VMHostGroup", named("Branch")).expect("under the root");
    let oslo = create(&mut fabric, "VMHostGroup", named("Oslo").with("ParentHostGroup", branch)).expect("under Branch");
    assert_eq!(fabric.text_of(oslo), "All Hosts\\Branch\\Oslo");
    let remove = |fabric: &mut Fabric, kind: &str, name: &str| {
        let id = get(fabric, kind, name);
        fabric.run(Request::new(Operation::Remove, "Remove-Test").on(id)).is_ok()
    };
    assert!(!remove(&mut fabric, "VMHostGroup", "Test"));
    assert!(!remove(&mut fabric, "VMHostGroup", "All Hosts"));
    assert!(!remove(&mut fabric, "VMHostGroup", "Production"));
    create(&mut fabric, "Cloud", named("Branch Cloud").with("VMHostGroup", oslo)).expect("a cloud");
    assert!(!remove(&mut fabric, "VMHostGroup", "Branch"));
    assert!(remove(&mut fabric, "Cloud", "Branch Cloud") && remove(&mut fabric, "VMHostGroup", "Branch"));
    assert!(fabric.resolve("VMHostGroup", "Oslo").is_err());
    assert!(!remove(&mut fabric, "VMNetwork", "Corporate"));
    let hv12 = get(&fabric, "VMHost", "hv12");
    change(&mut fabric, hv12, Changes::new().with("VMHost", hv12).with("ParentHostGroup", "Test")).expect("a host moves");
    assert_eq!(fabric.refs_at(get(&fabric, "VMHostGroup", "Test"), "Hosts").len(), 2);
    let capacity = fabric.ref_at(get(&fabric, "Cloud", "Tenant Cloud"), "CloudCapacity").expect("a cloud has a capacity");
    change(&mut fabric, capacity, Changes::new().with("CloudCapacity", capacity).with("VMCount", 12)).expect("it changes");
    assert_eq!((fabric.number_at(capacity, "VMCount"), fabric.number_at(capacity, "CPUCount")), (12, 32));
}

#[test]
fn pools_grant_until_they_are_empty() {
    let mut fabric = Fabric::sample();
    let pool = get(&fabric, "StaticIPAddressPool", "Tiny Pool");
    let grant = |fabric: &mut Fabric, pool: Id| {
        let request = Request::new(Operation::GrantAddress, "Grant-SCIPAddress").on(pool).with("GrantToObjectType", "VirtualMachine");
        fabric.run(request).map(|id| fabric.text_at(id, "Address"))
    };
    assert_eq!(grant(&mut fabric, pool).expect("one"), "10.30.60.10");
    assert_eq!(grant(&mut fabric, pool).expect("two"), "10.30.60.11");
    assert!(grant(&mut fabric, pool).is_err());
    let address = get(&fabric, "AllocatedIPAddress", "10.10.20.51");
    fabric.run(Request::new(Operation::RevokeAddress, "Revoke-SCIPAddress").on(address)).expect("it is free again");
    let stockholm = get(&fabric, "StaticIPAddressPool", "Corporate-Stockholm Pool");
    assert_eq!(grant(&mut fabric, stockholm).expect("the freed one"), "10.10.20.51");
}

#[test]
fn devices_come_and_go() {
    let mut fabric = Fabric::sample();
    let test01 = get(&fabric, "VM", "test01");
    let add = |fabric: &mut Fabric, kind: &'static str, changes: Changes| {
        fabric.run(Request::new(Operation::AddDevice(kind), "New-Test").on(test01).with_changes(changes))
    };
    let slot = |lun: i64| {
        Changes::new().with("VM", test01).with("SCSI", true).with("Bus", 0).with("LUN", lun).with("FileName", "test01_data.vhdx")
    };
    let drive = add(&mut fabric, "VirtualDiskDrive", slot(3).with("VirtualHardDisk", "Blank Disk - Small.vhdx")).expect("a free slot");
    let disk = fabric.ref_at(drive, "VirtualHardDisk").expect("its disk");
    assert_eq!((fabric.text_at(disk, "Name"), fabric.number_at(disk, "MaximumSize")), ("test01_data.vhdx".to_string(), 17_179_869_184));
    assert!(add(&mut fabric, "VirtualDiskDrive", slot(0).with("Dynamic", true).with("VirtualHardDiskSizeMB", 1024)).is_err());
    assert_eq!(fabric.refs_at(test01, "VirtualDiskDrives").len(), 2);
    let adapter =
        Changes::new().with("VM", test01).with("Synthetic", true).with("MACAddressType", "Dynamic").with("VMNetwork", "Corporate");
    let adapter = add(&mut fabric, "VirtualNetworkAdapter", adapter).expect("an adapter");
    assert_eq!(
        (fabric.text_at(adapter, "MACAddress"), fabric.text_at(adapter, "VirtualNetworkAdapterType")),
        ("00:00:00:00:00:00".to_string(), "Synthetic".to_string())
    );
    assert_eq!(fabric.ref_at(adapter, "LogicalNetwork").map(|id| fabric.text_of(id)), Some("Corporate".to_string()));
    fabric
        .run(Request::new(Operation::ChangeDevice, "Set-SCVirtualNetworkAdapter").on(adapter).with("NoConnection", true))
        .expect("it is taken off");
    assert_eq!(fabric.ref_at(adapter, "VMNetwork"), None);
    fabric
        .run(Request::new(Operation::ExpandDisk, "Expand-SCVirtualDiskDrive").on(drive).with("VirtualHardDiskSizeGB", 100))
        .expect("it grows");
    assert_eq!(fabric.number_at(disk, "MaximumSize") >> 30, 100);
    assert_eq!(fabric.text_at(test01, "Status"), "PowerOff");
}

#[test]
fn a_refresh_finds_the_files_of_its_folder() {
    let mut fabric = Fabric::sample();
    let share = get(&fabric, "LibraryShare", "MSSCVMMLibrary");
    let folder = "\\\\lib01.contoso.com\\MSSCVMMLibrary\\VHDs";
    fabric.run(Request::new(Operation::RefreshShare, "Read-SCLibraryShare").on(share).with("Path", folder)).expect("a folder");
    assert!(fabric.resolve("VirtualHardDisk", "centos7.vhdx").is_ok() && fabric.resolve("ISO", "debian-12.iso").is_err());
    fabric.run(Request::new(Operation::RefreshShare, "Read-SCLibraryShare").on(share)).expect("all of it");
    let iso = get(&fabric, "ISO", "debian-12.iso");
    assert_eq!(fabric.number_at(iso, "Size") >> 20, 700);
}

#[test]
fn other_kinds_are_generic() {
    let mut fabric = Fabric::sample();
    let test01 = get(&fabric, "VM", "test01");
    fabric
        .run(
            Request::new(Operation::SetCustomProperty, "Set-SCCustomPropertyValue")
                .on(test01)
                .with("CustomProperty", "Cost Center")
                .with("Value", "3003"),
        )
        .expect("a value");
    assert!(matches!(fabric.get(test01, "CustomProperty"), Some(Field::Table(rows)) if rows.len() == 1));
    let disk = get(&fabric, "VirtualHardDisk", "ubuntu1804.vhdx");
    change(&mut fabric, disk, Changes::new().with("VirtualHardDisk", disk).with("FamilyName", "Ubuntu").with("Release", "18.04.6"))
        .expect("texts");
    assert_eq!(fabric.text_at(disk, "FamilyName"), "Ubuntu");
    let account = named("New service").with("UserName", "svc-new").with("Domain", "CONTOSO").with("NoValidation", true);
    create(&mut fabric, "RunAsAccount", account).expect("an account");
    assert_eq!(fabric.all("RunAsAccount").len(), 4);
    change(&mut fabric, disk, Changes::new().with("NoSuchThing", 1)).expect("a value without a known property is kept");
}

#[test]
fn a_failed_move_is_tried_again() {
    let mut fabric = Fabric::sample();
    let web01 = get(&fabric, "VM", "web01");
    fabric.plant_fault(fabric::Fault { on: "Move-SCVirtualMachine".to_string(), number: 2916, times: 1, vm: Some(web01) });
    let request = Request::new(Operation::MoveVm, "Move-SCVirtualMachine").on(web01).with("VMHost", "hv02");
    assert_eq!(fabric.run(request).expect_err("the fault strikes").number, 2916);
    assert_eq!(fabric.text_at(web01, "Status"), "MigrationFailed");
    assert_eq!(fabric.text_at(web01, "HostName"), "hv01.contoso.com");
    let job = fabric.retry(web01).expect("it can be tried again");
    fabric.wait(job);
    assert_eq!(
        (fabric.text_at(web01, "Status"), fabric.text_at(web01, "HostName")),
        ("Running".to_string(), "hv02.contoso.com".to_string())
    );
}

#[test]
fn a_clone_keeps_the_names_of_the_checkpoints() {
    let mut fabric = Fabric::sample();
    let dev01 = get(&fabric, "VM", "dev01");
    fabric.run(Request::new(Operation::StopVm(fabric::StopMode::Force), "Stop-SCVirtualMachine").on(dev01)).expect("it stops");
    let clone = new_vm(&mut fabric, named("dev03").with("VM", dev01).with("VMHost", "hv12").with("Path", "D:\\VMs")).expect("it is off");
    let (old, new) = (fabric.checkpoints(Some(dev01)), fabric.checkpoints(Some(clone)));
    assert_eq!(new.len(), 4);
    for (old, new) in old.iter().zip(&new) {
        assert_eq!(fabric.text_of(*old), fabric.text_of(*new));
        assert_ne!(fabric.text_at(*old, "CheckpointID"), fabric.text_at(*new, "CheckpointID"));
    }
    assert_eq!(fabric.text_at(new[0], "ParentCheckpointID"), fabric.text_at(clone, "VMId"));
    assert_eq!(fabric.ref_at(clone, "LastRestoredVMCheckpoint"), Some(new[3]));
}

#[test]
fn jobs_keep_what_they_changed() {
    let mut fabric = Fabric::sample();
    let test01 = get(&fabric, "VM", "test01");
    fabric.run(Request::new(Operation::ChangeVm, "Set-SCVirtualMachine").on(test01).with("CPUCount", 4)).expect("it is off");
    let job = fabric.most_recent_job(test01).expect("a job changed it");
    let Some(Field::List(records)) = fabric.get(job, "AuditRecords") else { panic!("a list") };
    let Some(Field::Record(record)) = records.first() else { panic!("a record") };
    let texts =
        ["ObjectName", "PropertyName", "PreviousValue", "NewValue"].map(|name| record.get(name).as_text().unwrap_or("").to_string());
    assert_eq!(texts, ["test01", "CPUCount", "2", "4"]);
}

#[test]
fn roles_reach_clouds_and_groups() {
    let mut fabric = Fabric::sample();
    let role = create(&mut fabric, "UserRole", named("Helpers").with("UserRoleProfile", "DelegatedAdmin")).expect("a role");
    let (cloud, group) = (get(&fabric, "Cloud", "Tenant Cloud"), get(&fabric, "VMHostGroup", "Test"));
    let scope = Changes::new()
        .with("UserRole", role)
        .with("AddScope", Field::refs([cloud, group]))
        .with("AddMember", Field::list([Field::text("CONTOSO\\eve")]));
    change(&mut fabric, role, scope).expect("it reaches both");
    assert_eq!((fabric.refs_at(role, "Cloud"), fabric.refs_at(role, "HostGroup")), (vec![cloud], vec![group]));
    assert_eq!(fabric.get(role, "Members"), Some(Field::list([Field::text("CONTOSO\\eve")])));
    assert!(fabric.ref_at(role, "Quota").is_some());
    let pool = get(&fabric, "MACAddressPool", "Default MAC address pool");
    let mac = fabric.run(Request::new(Operation::GrantMac, "Grant-SCMACAddress").on(pool)).expect("a free one");
    assert!(fabric.text_at(mac, "Address").starts_with("00:1D:D8:B7:1C:"));
}

#[test]
fn the_console_script_makes_a_cloud_with_its_capacity() {
    let mut fabric = Fabric::sample();
    let group = fabric.draw_id();
    let limits = Changes::new().with("JobGroup", "x").with("UseVMCountMaximum", false).with("VMCount", 3);
    fabric.record(group, Request::new(Operation::Change, "Set-SCCloudCapacity").with_changes(limits));
    let resource = Changes::new().with("AddCloudResource", Field::refs([get(&fabric, "LogicalNetwork", "Lab")]));
    fabric.record(group, Request::new(Operation::Change, "Set-SCCloud").with_changes(resource));
    let cloud = named("Lab Cloud").with("VMHostGroup", "Test");
    let job = fabric.submit_group(group, Request::new(Operation::Create("Cloud"), "New-SCCloud").with_changes(cloud));
    fabric.wait(job);
    let cloud = fabric.outcome(job).expect("the group runs").expect("the cloud is the result");
    let capacity = fabric.ref_at(cloud, "CloudCapacity").expect("it has a capacity");
    assert_eq!((fabric.number_at(capacity, "VMCount"), fabric.flag_at(capacity, "UseVMCountMaximum")), (3, false));
    assert_eq!(fabric.refs_at(cloud, "LogicalNetworks"), vec![get(&fabric, "LogicalNetwork", "Lab")]);
}
