//! `Get-PSDrive`, `New-PSDrive`, `Remove-PSDrive` and `Get-PSProvider`.

use crate::places::{Drives, FileDrive, PROVIDERS, file};
use crate::support::faults;
use crate::support::record::field;
use crate::support::wildcard::{self, Wildcard};
use engine::{Cmdlet, ErrorCategory, Fault, Invocation, Outcome, Value};

/// `Get-PSDrive`
#[derive(Default)]
pub struct GetDrive {}

impl Cmdlet for GetDrive {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let mut names: Vec<String> = cx.texts("Name").iter().chain(&cx.texts("LiteralName")).map(|t| t.as_str().to_owned()).collect();
        if names.is_empty() {
            names.push("*".into());
        }
        let providers: Vec<Wildcard> = cx.texts("PSProvider").iter().map(|t| Wildcard::new(t)).collect();
        let drives = cx.room::<Drives>();
        let all = drives.all(cx.session);
        for name in names {
            let pattern = Wildcard::new(&name);
            let mut found = false;
            for drive in &all {
                let own = field(drive, "Name");
                let provider = field(&field(drive, "Provider"), "Name");
                let named = own.as_str().is_some_and(|n| pattern.matches(n));
                let served = providers.is_empty() || provider.as_str().is_some_and(|p| wildcard::any(&providers, p));
                if named && served {
                    found = true;
                    cx.write(drive.clone())?;
                }
            }
            if !found && !wildcard::is_pattern(&name) {
                let fault = Fault { id: "GetLocationNoMatchingDrive".into(), ..faults::drive_not_found(&name) };
                cx.error(fault)?;
            }
        }
        Ok(())
    }
}

/// `New-PSDrive`
#[derive(Default)]
pub struct NewDrive {}

impl Cmdlet for NewDrive {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let text = |name: &str| cx.text(name).map(|t| t.as_str().to_owned()).unwrap_or_default();
        let (name, provider, root, description) = (text("Name"), text("PSProvider"), text("Root"), text("Description"));
        if !provider.eq_ignore_ascii_case("FileSystem") {
            let message = format!("Cannot find a provider with the name '{provider}'.");
            let fault = Fault::new("ProviderNotFound", ErrorCategory::ObjectNotFound, message);
            let fault = fault.exception("System.Management.Automation.ProviderNotFoundException").target(provider);
            return cx.error(fault.help("Drives can be made with the provider FileSystem."));
        }
        let drives = cx.room::<Drives>();
        if drives.root(&name).is_some() || PROVIDERS.iter().any(|p| p.drive().eq_ignore_ascii_case(&name)) {
            let message = format!("A drive with the name '{name}' already exists.");
            let fault = Fault::new("DriveAlreadyExists", ErrorCategory::ResourceExists, message);
            return cx.error(fault.exception("System.Management.Automation.SessionStateException").target(name));
        }
        let folder = file(cx, &root).map_err(|fault| cx.stop(fault))?;
        if !cx.should_process(&format!("Name: {name} Provider: Microsoft.PowerShell.Core\\FileSystem Root: {root}"), "New drive")? {
            return Ok(());
        }
        if !folder.is_dir() {
            let message = format!("The specified drive root \"{root}\" either does not exist, or it is not a folder.");
            let fault = Fault::new("DriveRootError", ErrorCategory::ReadError, message).exception("System.IO.IOException");
            return cx.error(fault.target(name));
        }
        drives.made.borrow_mut().push(FileDrive { name: name.clone(), root: folder, description });
        drives.changed();
        let made = drives.all(cx.session).into_iter().find(|d| field(d, "Name").as_str() == Some(name.as_str()));
        cx.write(made.unwrap_or_default())
    }
}

/// `Remove-PSDrive`
#[derive(Default)]
pub struct RemoveDrive {}

impl Cmdlet for RemoveDrive {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let drives = cx.room::<Drives>();
        for name in cx.texts("Name").iter().chain(&cx.texts("LiteralName")) {
            let pattern = Wildcard::new(name);
            let matching: Vec<String> = drives.made.borrow().iter().filter(|d| pattern.matches(&d.name)).map(|d| d.name.clone()).collect();
            if matching.is_empty() {
                cx.error(faults::drive_not_found(name))?;
            }
            for own in matching {
                if cx.should_process(&format!("Drive: {own}"), "Remove Drive")? {
                    drives.made.borrow_mut().retain(|d| d.name != own);
                    drives.changed();
                }
            }
        }
        Ok(())
    }
}

/// `Get-PSProvider`
#[derive(Default)]
pub struct GetProvider {}

impl Cmdlet for GetProvider {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let names: [&'static str; 5] = ["Alias", "Environment", "FileSystem", "Function", "Variable"];
        let mut wanted: Vec<String> = cx.texts("PSProvider").iter().map(|t| t.as_str().to_owned()).collect();
        if wanted.is_empty() {
            wanted.push("*".into());
        }
        let drives = cx.room::<Drives>();
        for text in wanted {
            let pattern = Wildcard::new(&text);
            let found: Vec<&'static str> = names.into_iter().filter(|n| pattern.matches(n)).collect();
            if found.is_empty() && !wildcard::is_pattern(&text) {
                let message = format!("Cannot find a provider with the name '{text}'.");
                let fault = Fault::new("ProviderNotFound", ErrorCategory::ObjectNotFound, message);
                cx.error(fault.exception("System.Management.Automation.ProviderNotFoundException").target(text))?;
                continue;
            }
            for name in found {
                let provider = drives.provider(cx.session, name);
                let own: Vec<Value> =
                    drives.all(cx.session).into_iter().filter(|d| field(&field(d, "Provider"), "Name").as_str() == Some(name)).collect();
                crate::support::record::set_field(&provider, "Drives", Value::array(own));
                cx.write(provider)?;
            }
        }
        Ok(())
    }
}
