//! Commands over items, paths, locations, drives and processes.

mod content;
mod drives;
mod item_properties;
mod list_items;
mod location;
mod machine;
mod make_items;
mod move_items;
mod paths;
mod process;
mod write_content;

pub(crate) use content::lines;
pub(crate) use location::path_info;
pub(crate) use paths::join;

use engine::types::TypeTable;
use engine::{CommandTable, R, Session, Value};

const MANAGEMENT: &str = "Microsoft.PowerShell.Management";

/// The types of this room.
pub(crate) static TYPES: &[&TypeTable] = &[&location::PATH_INFO, &process::PROCESS];

/// The time now as a value.
fn now(session: &mut Session) -> R {
    crate::utility::now(session).map(Value::DateTime)
}

/// The commands of this room.
pub static ROWS: &[CommandTable] = &[
    CommandTable::new("Get-Content", include_str!("management/get_content.ps1"), || Box::new(content::GetContent::default()))
        .module(MANAGEMENT),
    CommandTable::new("Set-Content", include_str!("management/set_content.ps1"), || Box::new(write_content::SetContent::default()))
        .module(MANAGEMENT),
    CommandTable::new("Add-Content", include_str!("management/add_content.ps1"), || Box::new(write_content::AddContent::default()))
        .module(MANAGEMENT),
    CommandTable::new("Clear-Content", include_str!("management/clear_content.ps1"), || Box::new(content::ClearContent::default()))
        .module(MANAGEMENT),
    CommandTable::new("Get-ChildItem", include_str!("management/get_childitem.ps1"), || Box::new(list_items::GetChildItem::default()))
        .module(MANAGEMENT),
    CommandTable::new("Get-Item", include_str!("management/get_item.ps1"), || Box::new(list_items::GetItem::default())).module(MANAGEMENT),
    CommandTable::new("New-Item", include_str!("management/new_item.ps1"), || Box::new(make_items::NewItem::default())).module(MANAGEMENT),
    CommandTable::new("Remove-Item", include_str!("management/remove_item.ps1"), || Box::new(make_items::RemoveItem::default()))
        .module(MANAGEMENT),
    CommandTable::new("Copy-Item", include_str!("management/copy_item.ps1"), || Box::new(move_items::CopyItem::default()))
        .module(MANAGEMENT),
    CommandTable::new("Move-Item", include_str!("management/move_item.ps1"), || Box::new(move_items::MoveItem::default()))
        .module(MANAGEMENT),
    CommandTable::new("Rename-Item", include_str!("management/rename_item.ps1"), || Box::new(move_items::RenameItem::default()))
        .module(MANAGEMENT),
    CommandTable::new("Set-Item", include_str!("management/set_item.ps1"), || Box::new(move_items::SetItem::default())).module(MANAGEMENT),
    CommandTable::new("Clear-Item", include_str!("management/clear_item.ps1"), || Box::new(move_items::ClearItem::default()))
        .module(MANAGEMENT),
    CommandTable::new("Get-ItemProperty", include_str!("management/get_itemproperty.ps1"), || {
        Box::new(item_properties::GetItemProperty::default())
    })
    .module(MANAGEMENT),
    CommandTable::new("Get-ItemPropertyValue", include_str!("management/get_itempropertyvalue.ps1"), || {
        Box::new(item_properties::GetItemPropertyValue::default())
    })
    .module(MANAGEMENT),
    CommandTable::new("Set-ItemProperty", include_str!("management/set_itemproperty.ps1"), || {
        Box::new(item_properties::SetItemProperty::default())
    })
    .module(MANAGEMENT),
    CommandTable::new("New-ItemProperty", include_str!("management/new_itemproperty.ps1"), || {
        Box::new(item_properties::ChangeItemProperty::default())
    })
    .module(MANAGEMENT),
    CommandTable::new("Remove-ItemProperty", include_str!("management/remove_itemproperty.ps1"), || {
        Box::new(item_properties::ChangeItemProperty::default())
    })
    .module(MANAGEMENT),
    CommandTable::new("Clear-ItemProperty", include_str!("management/clear_itemproperty.ps1"), || {
        Box::new(item_properties::ChangeItemProperty::default())
    })
    .module(MANAGEMENT),
    CommandTable::new("Test-Path", include_str!("management/test_path.ps1"), || Box::new(paths::TestPath::default())).module(MANAGEMENT),
    CommandTable::new("Resolve-Path", include_str!("management/resolve_path.ps1"), || Box::new(paths::ResolvePath::default()))
        .module(MANAGEMENT),
    CommandTable::new("Join-Path", include_str!("management/join_path.ps1"), || Box::new(paths::JoinPath::default())).module(MANAGEMENT),
    CommandTable::new("Split-Path", include_str!("management/split_path.ps1"), || Box::new(paths::SplitPath::default())).module(MANAGEMENT),
    CommandTable::new("Convert-Path", include_str!("management/convert_path.ps1"), || Box::new(paths::ConvertPath::default()))
        .module(MANAGEMENT),
    CommandTable::new("Get-Location", include_str!("management/get_location.ps1"), || Box::new(location::GetLocation::default()))
        .module(MANAGEMENT),
    CommandTable::new("Set-Location", include_str!("management/set_location.ps1"), || Box::new(location::SetLocation::default()))
        .module(MANAGEMENT),
    CommandTable::new("Push-Location", include_str!("management/push_location.ps1"), || Box::new(location::PushLocation::default()))
        .module(MANAGEMENT),
    CommandTable::new("Pop-Location", include_str!("management/pop_location.ps1"), || Box::new(location::PopLocation::default()))
        .module(MANAGEMENT),
    CommandTable::new("Get-PSDrive", include_str!("management/get_psdrive.ps1"), || Box::new(drives::GetDrive::default()))
        .module(MANAGEMENT),
    CommandTable::new("New-PSDrive", include_str!("management/new_psdrive.ps1"), || Box::new(drives::NewDrive::default()))
        .module(MANAGEMENT),
    CommandTable::new("Remove-PSDrive", include_str!("management/remove_psdrive.ps1"), || Box::new(drives::RemoveDrive::default()))
        .module(MANAGEMENT),
    CommandTable::new("Get-PSProvider", include_str!("management/get_psprovider.ps1"), || Box::new(drives::GetProvider::default()))
        .module(MANAGEMENT),
    CommandTable::new("Get-Process", include_str!("management/get_process.ps1"), || Box::new(process::GetProcess::default()))
        .module(MANAGEMENT),
    CommandTable::new("Start-Process", include_str!("management/start_process.ps1"), || Box::new(process::StartProcess::default()))
        .module(MANAGEMENT),
    CommandTable::new("Stop-Process", include_str!("management/stop_process.ps1"), || Box::new(process::StopProcess::default()))
        .module(MANAGEMENT),
    CommandTable::new("Wait-Process", include_str!("management/wait_process.ps1"), || Box::new(process::WaitProcess::default()))
        .module(MANAGEMENT),
    CommandTable::new(
        "Get-ComputerInfo",
        include_str!("management/get_computerinfo.ps1"),
        || Box::new(machine::GetComputerInfo::default()),
    )
    .module(MANAGEMENT),
    CommandTable::new("Test-Connection", include_str!("management/test_connection.ps1"), || Box::new(machine::TestConnection::default()))
        .module(MANAGEMENT),
];
