//! Commands over the session itself: commands, modules, jobs, help, history.

mod command_info;
mod comment_help;
mod execution_context;
mod get_command;
mod help;
mod help_page;
mod jobs;
mod loading;
mod manifest;
mod modules;
mod proxy_command;
mod session;

pub(crate) use execution_context::install;
pub(crate) use loading::load_for;
pub use session::{Completers, History};

use engine::CommandTable;
use engine::types::TypeTable;

const CORE: &str = "Microsoft.PowerShell.Core";
const SECURITY: &str = "Microsoft.PowerShell.Security";
const THREAD_JOB: &str = "Microsoft.PowerShell.ThreadJob";

/// The types of this room.
pub(crate) static TYPES: &[&TypeTable] = &[&modules::MODULE, &jobs::JOB];

/// The types of `$ExecutionContext`.
pub(crate) static CONTEXT_TYPES: &[&TypeTable] = &execution_context::TYPES;

/// The types of proxies.
pub(crate) static PROXY_TYPES: &[&TypeTable] = &proxy_command::TYPES;

/// The types of commands.
pub(crate) static COMMAND_TYPES: &[&TypeTable] = &command_info::TYPES;

/// The commands of this room.
pub static ROWS: &[CommandTable] = &[
    CommandTable::new("Get-Command", include_str!("core/get_command.ps1"), || Box::new(get_command::GetCommand::default())).module(CORE),
    CommandTable::new("Get-Help", include_str!("core/get_help.ps1"), || Box::new(help::GetHelp::default())).module(CORE),
    CommandTable::new("Get-Module", include_str!("core/get_module.ps1"), || Box::new(modules::GetModule::default())).module(CORE),
    CommandTable::new("Import-Module", include_str!("core/import_module.ps1"), || Box::new(modules::ImportModule::default())).module(CORE),
    CommandTable::new("Remove-Module", include_str!("core/remove_module.ps1"), || Box::new(modules::RemoveModule::default())).module(CORE),
    CommandTable::new("New-Module", include_str!("core/new_module.ps1"), || Box::new(modules::NewModule::default())).module(CORE),
    CommandTable::new("Export-ModuleMember", include_str!("core/export_modulemember.ps1"), || {
        Box::new(modules::ExportModuleMember::default())
    })
    .module(CORE),
    CommandTable::new("Set-StrictMode", include_str!("core/set_strictmode.ps1"), || Box::new(session::SetStrictMode::default()))
        .module(CORE),
    CommandTable::new("Get-History", include_str!("core/get_history.ps1"), || Box::new(session::GetHistory::default())).module(CORE),
    CommandTable::new("Clear-History", include_str!("core/clear_history.ps1"), || Box::new(session::ClearHistory::default())).module(CORE),
    CommandTable::new("Invoke-Command", include_str!("core/invoke_command.ps1"), || Box::new(session::InvokeCommand::default()))
        .module(CORE),
    CommandTable::new("Start-Job", include_str!("core/start_job.ps1"), || Box::new(jobs::StartJob::default())).module(CORE),
    CommandTable::new("Start-ThreadJob", include_str!("core/start_threadjob.ps1"), || Box::new(jobs::StartThreadJob::default()))
        .class("Microsoft.PowerShell.ThreadJob.StartThreadJobCommand")
        .module(THREAD_JOB),
    CommandTable::new("Get-Job", include_str!("core/get_job.ps1"), || Box::new(jobs::GetJob::default())).module(CORE),
    CommandTable::new("Receive-Job", include_str!("core/receive_job.ps1"), || Box::new(jobs::ReceiveJob::default())).module(CORE),
    CommandTable::new("Wait-Job", include_str!("core/wait_job.ps1"), || Box::new(jobs::WaitJob::default())).module(CORE),
    CommandTable::new("Remove-Job", include_str!("core/remove_job.ps1"), || Box::new(jobs::RemoveJob::default())).module(CORE),
    CommandTable::new("Stop-Job", include_str!("core/stop_job.ps1"), || Box::new(jobs::StopJob::default())).module(CORE),
    CommandTable::new("Set-PSDebug", include_str!("core/set_psdebug.ps1"), || Box::new(session::SetPsDebug::default())).module(CORE),
    CommandTable::new("Register-ArgumentCompleter", include_str!("core/register_argumentcompleter.ps1"), || {
        Box::new(session::RegisterArgumentCompleter::default())
    })
    .class("System.Management.Automation.RegisterArgumentCompleterCommand")
    .module(CORE),
    CommandTable::new("Get-Verb", include_str!("core/get_verb.ps1"), || Box::new(session::GetVerb::default())),
    CommandTable::new("New-ModuleManifest", include_str!("core/new_modulemanifest.ps1"), || {
        Box::new(manifest::NewModuleManifest::default())
    })
    .module(CORE),
    CommandTable::new("Test-ModuleManifest", include_str!("core/test_modulemanifest.ps1"), || {
        Box::new(manifest::TestModuleManifest::default())
    })
    .module(CORE),
    CommandTable::new("Get-ExecutionPolicy", include_str!("core/get_executionpolicy.ps1"), || {
        Box::new(session::GetExecutionPolicy::default())
    })
    .module(SECURITY),
    CommandTable::new("Set-ExecutionPolicy", include_str!("core/set_executionpolicy.ps1"), || {
        Box::new(session::SetExecutionPolicy::default())
    })
    .module(SECURITY),
    CommandTable::new("New-PSSession", include_str!("core/new_pssession.ps1"), || Box::new(crate::utility::Remoting::default()))
        .module(CORE),
    CommandTable::new("Get-PSSession", include_str!("core/get_pssession.ps1"), || Box::new(crate::utility::Nothing::default()))
        .module(CORE),
    CommandTable::new("Remove-PSSession", include_str!("core/remove_pssession.ps1"), || Box::new(crate::utility::Remoting::default()))
        .module(CORE),
    CommandTable::new("Enter-PSSession", include_str!("core/enter_pssession.ps1"), || Box::new(crate::utility::Remoting::default()))
        .module(CORE),
];
