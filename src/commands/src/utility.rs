//! Commands over the session's streams, variables, aliases, dates, texts and types.

mod absent;
mod aliases;
mod dates;
mod digest;
mod evaluate;
mod files;
mod hashing;
mod random;
mod secrets;
mod select_string;
mod strings;
mod type_data;
mod variables;
mod write;

pub(crate) use absent::{Nothing, Remoting};
pub(crate) use dates::now;

use engine::CommandTable;
use engine::types::TypeTable;

const MANAGEMENT: &str = "Microsoft.PowerShell.Management";
const SECURITY: &str = "Microsoft.PowerShell.Security";

/// The types of this room.
pub(crate) static TYPES: &[&TypeTable] = &[
    &write::INFORMATION,
    &write::HOST_MESSAGE,
    &write::WARNING,
    &write::VERBOSE,
    &write::DEBUG,
    &select_string::MATCH_INFO,
    &select_string::MATCH_CONTEXT,
    &strings::BYTES,
    &evaluate::HOST,
    &evaluate::HOST_UI,
    &evaluate::RAW_UI,
    &files::FILE_HASH,
    &hashing::MD5,
    &hashing::SHA1,
    &hashing::SHA256,
    &hashing::SHA384,
    &hashing::SHA512,
];

/// The commands of this room.
pub static ROWS: &[CommandTable] = &[
    CommandTable::new("Write-Output", include_str!("utility/write_output.ps1"), || Box::new(write::WriteOutput::default())),
    CommandTable::new("Write-Host", include_str!("utility/write_host.ps1"), || Box::new(write::WriteHost::default())),
    CommandTable::new("Write-Error", include_str!("utility/write_error.ps1"), || Box::new(write::WriteError::default())),
    CommandTable::new("Write-Warning", include_str!("utility/write_warning.ps1"), || Box::new(write::WriteWarning::default())),
    CommandTable::new("Write-Verbose", include_str!("utility/write_verbose.ps1"), || Box::new(write::WriteVerbose::default())),
    CommandTable::new("Write-Debug", include_str!("utility/write_debug.ps1"), || Box::new(write::WriteDebug::default())),
    CommandTable::new("Write-Information", include_str!("utility/write_information.ps1"), || Box::new(write::WriteInformation::default())),
    CommandTable::new("Write-Progress", include_str!("utility/write_progress.ps1"), || Box::new(write::WriteProgress::default())),
    CommandTable::new("Get-Date", include_str!("utility/get_date.ps1"), || Box::new(dates::GetDate::default())),
    CommandTable::new("New-TimeSpan", include_str!("utility/new_timespan.ps1"), || Box::new(dates::NewTimeSpan::default())),
    CommandTable::new("Start-Sleep", include_str!("utility/start_sleep.ps1"), || Box::new(dates::StartSleep::default())),
    CommandTable::new("Get-Random", include_str!("utility/get_random.ps1"), || Box::new(random::GetRandom::default())),
    CommandTable::new("Get-SecureRandom", include_str!("utility/get_securerandom.ps1"), || Box::new(random::GetSecureRandom::default())),
    CommandTable::new("Get-Variable", include_str!("utility/get_variable.ps1"), || Box::new(variables::GetVariable::default())),
    CommandTable::new("Set-Variable", include_str!("utility/set_variable.ps1"), || Box::new(variables::SetVariable::default())),
    CommandTable::new("New-Variable", include_str!("utility/new_variable.ps1"), || Box::new(variables::NewVariable::default())),
    CommandTable::new("Remove-Variable", include_str!("utility/remove_variable.ps1"), || Box::new(variables::RemoveVariable::default())),
    CommandTable::new("Clear-Variable", include_str!("utility/clear_variable.ps1"), || Box::new(variables::ClearVariable::default())),
    CommandTable::new("Get-Alias", include_str!("utility/get_alias.ps1"), || Box::new(aliases::GetAlias::default())),
    CommandTable::new("Set-Alias", include_str!("utility/set_alias.ps1"), || Box::new(aliases::SetAlias::default())),
    CommandTable::new("New-Alias", include_str!("utility/new_alias.ps1"), || Box::new(aliases::NewAlias::default())),
    CommandTable::new("Remove-Alias", include_str!("utility/remove_alias.ps1"), || Box::new(aliases::RemoveAlias::default())),
    CommandTable::new("Export-Alias", include_str!("utility/export_alias.ps1"), || Box::new(aliases::ExportAlias::default())),
    CommandTable::new("Import-Alias", include_str!("utility/import_alias.ps1"), || Box::new(aliases::ImportAlias::default())),
    CommandTable::new("Select-String", include_str!("utility/select_string.ps1"), || Box::new(select_string::SelectString::default())),
    CommandTable::new("Join-String", include_str!("utility/join_string.ps1"), || Box::new(strings::JoinString::default()))
        .class("Microsoft.PowerShell.Commands.Utility.JoinStringCommand"),
    CommandTable::new("Measure-Command", include_str!("utility/measure_command.ps1"), || Box::new(evaluate::MeasureCommand::default())),
    CommandTable::new("Invoke-Expression", include_str!("utility/invoke_expression.ps1"), || {
        Box::new(evaluate::InvokeExpression::default())
    }),
    CommandTable::new("Read-Host", include_str!("utility/read_host.ps1"), || Box::new(evaluate::ReadHost::default())),
    CommandTable::new("Get-Host", include_str!("utility/get_host.ps1"), || Box::new(evaluate::GetHost::default())),
    CommandTable::new("Get-Culture", include_str!("utility/get_culture.ps1"), || Box::new(evaluate::GetCulture::default())),
    CommandTable::new("Get-UICulture", include_str!("utility/get_uiculture.ps1"), || Box::new(evaluate::GetUiCulture::default())),
    CommandTable::new("New-Guid", include_str!("utility/new_guid.ps1"), || Box::new(random::NewGuid::default())),
    CommandTable::new("Get-FileHash", include_str!("utility/get_filehash.ps1"), || Box::new(files::GetFileHash::default())),
    CommandTable::new("Import-PowerShellDataFile", include_str!("utility/import_powershelldatafile.ps1"), || {
        Box::new(evaluate::ImportDataFile::default())
    }),
    CommandTable::new("Update-TypeData", include_str!("utility/update_typedata.ps1"), || Box::new(type_data::UpdateTypeData::default())),
    CommandTable::new("Get-TypeData", include_str!("utility/get_typedata.ps1"), || Box::new(type_data::GetTypeData::default())),
    CommandTable::new("Remove-TypeData", include_str!("utility/remove_typedata.ps1"), || Box::new(type_data::RemoveTypeData::default())),
    CommandTable::new("Add-Type", include_str!("utility/add_type.ps1"), || Box::new(type_data::AddType::default())),
    CommandTable::new("Unblock-File", include_str!("utility/unblock_file.ps1"), || Box::new(files::UnblockFile::default())),
    CommandTable::new("New-TemporaryFile", include_str!("utility/new_temporaryfile.ps1"), || Box::new(files::NewTemporaryFile::default())),
    CommandTable::new("Format-Hex", include_str!("utility/format_hex.ps1"), || Box::new(strings::FormatHex::default()))
        .class("Microsoft.PowerShell.Commands.FormatHex"),
    CommandTable::new("Get-Uptime", include_str!("utility/get_uptime.ps1"), || Box::new(dates::GetUptime::default())),
    CommandTable::new("ConvertTo-SecureString", include_str!("utility/convertto_securestring.ps1"), || {
        Box::new(secrets::ConvertToSecureString::default())
    })
    .module(SECURITY),
    CommandTable::new("ConvertFrom-SecureString", include_str!("utility/convertfrom_securestring.ps1"), || {
        Box::new(secrets::ConvertFromSecureString::default())
    })
    .module(SECURITY),
    CommandTable::new("Get-Credential", include_str!("utility/get_credential.ps1"), || Box::new(secrets::GetCredential::default()))
        .module(SECURITY),
    CommandTable::new("Register-ObjectEvent", include_str!("utility/register_objectevent.ps1"), || Box::new(absent::Events::default())),
    CommandTable::new("Register-EngineEvent", include_str!("utility/register_engineevent.ps1"), || Box::new(absent::Events::default())),
    CommandTable::new("Unregister-Event", include_str!("utility/unregister_event.ps1"), || Box::new(absent::Events::default())),
    CommandTable::new("Wait-Event", include_str!("utility/wait_event.ps1"), || Box::new(absent::Events::default())),
    CommandTable::new("Get-Event", include_str!("utility/get_event.ps1"), || Box::new(absent::Nothing::default())),
    CommandTable::new("Get-EventSubscriber", include_str!("utility/get_eventsubscriber.ps1"), || Box::new(absent::Nothing::default())),
    CommandTable::new("Get-PSCallStack", include_str!("utility/get_pscallstack.ps1"), || Box::new(evaluate::GetCallStack::default())),
    CommandTable::new("Invoke-WebRequest", include_str!("utility/invoke_webrequest.ps1"), || Box::new(absent::Network::default())),
    CommandTable::new("Invoke-RestMethod", include_str!("utility/invoke_restmethod.ps1"), || Box::new(absent::Network::default())),
    CommandTable::new("Send-MailMessage", include_str!("utility/send_mailmessage.ps1"), || Box::new(absent::Network::default()))
        .class("Microsoft.PowerShell.Commands.SendMailMessage"),
    CommandTable::new("Get-TimeZone", include_str!("utility/get_timezone.ps1"), || Box::new(dates::GetTimeZone::default()))
        .module(MANAGEMENT),
];
