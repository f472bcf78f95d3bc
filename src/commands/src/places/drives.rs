//! The drives and providers of a session, and the objects that describe them.

use super::{PROVIDERS, Place, Provider};
use crate::support::record::{Record, record_table};
use engine::types::TypeTable;
use engine::{Session, Value};
use rustc_hash::FxHashMap;
use std::cell::{Cell, RefCell};
use std::path::PathBuf;

/// A drive as an object.
pub(crate) static DRIVE: TypeTable = record_table!("System.Management.Automation.PSDriveInfo": "System.Object" {
    "string CurrentLocation" = "CurrentLocation",
    "string Name" = "Name",
    "System.Management.Automation.ProviderInfo Provider" = "Provider",
    "string Root" = "Root",
    "string Description" = "Description",
    "object MaximumSize" = "MaximumSize",
    "pscredential Credential" = "Credential",
    "string DisplayRoot" = "DisplayRoot",
});

/// A provider as an object.
pub(crate) static PROVIDER: TypeTable = record_table!("System.Management.Automation.ProviderInfo": "System.Object" {
    "type ImplementingType" = "ImplementingType",
    "string HelpFile" = "HelpFile",
    "string Name" = "Name",
    "string PSSnapIn" = "PSSnapIn",
    "string ModuleName" = "ModuleName",
    "psmoduleinfo Module" = "Module",
    "string Description" = "Description",
    "object Capabilities" = "Capabilities",
    "string Home" = "Home",
    "object Drives" = "Drives",
});

/// A drive over a folder.
#[derive(Clone)]
pub(crate) struct FileDrive {
    /// Its name.
    pub name: String,
    /// The folder.
    pub root: PathBuf,
    /// What it is for.
    pub description: String,
}

/// The drives that were made, the locations that are remembered, and the flat drive that is the current location.
pub(crate) struct Drives {
    /// Drives over folders.
    pub made: RefCell<Vec<FileDrive>>,
    /// The stacks of Push-Location by name; the empty name is the default.
    pub stacks: RefCell<FxHashMap<String, Vec<String>>>,
    /// Where Set-Location was before, for `cd -`.
    pub back: RefCell<Vec<String>>,
    /// Where `cd -` came from, for `cd +`.
    pub forth: RefCell<Vec<String>>,
    flat: Cell<Option<&'static dyn Provider>>,
    described: RefCell<FxHashMap<String, Value>>,
}

impl Default for Drives {
    fn default() -> Drives {
        let drive = |name: &str, root: PathBuf, description: &str| FileDrive { name: name.into(), root, description: description.into() };
        let made = vec![drive("/", "/".into(), "/"), drive("Temp", std::env::temp_dir(), "")];
        Drives {
            made: RefCell::new(made),
            stacks: RefCell::default(),
            back: RefCell::default(),
            forth: RefCell::default(),
            flat: Cell::new(None),
            described: RefCell::default(),
        }
    }
}

impl Drives {
    /// The folder of a drive.
    pub(crate) fn root(&self, name: &str) -> Option<PathBuf> {
        self.made.borrow().iter().find(|d| d.name.eq_ignore_ascii_case(name)).map(|d| d.root.clone())
    }

    /// The flat drive that is the current location.
    pub(crate) fn current_flat(&self) -> Option<&'static dyn Provider> {
        self.flat.get()
    }

    /// Makes a flat drive the current location, or none.
    pub(crate) fn set_flat(&self, provider: Option<&'static dyn Provider>) {
        self.flat.set(provider);
    }

    /// Forgets the objects that described a drive.
    pub(crate) fn changed(&self) {
        self.described.borrow_mut().clear();
    }

    /// The objects of all drives.
    pub(crate) fn all(&self, session: &mut Session) -> Vec<Value> {
        let mut all: Vec<(String, Value)> = Vec::new();
        let made = self.made.borrow().clone();
        for drive in made {
            all.push((drive.name.clone(), self.file_drive(session, &drive)));
        }
        for provider in PROVIDERS {
            all.push((provider.drive().to_owned(), self.flat_drive(session, provider)));
        }
        all.sort_by_key(|(name, _)| name.to_lowercase());
        all.into_iter().map(|(_, drive)| drive).collect()
    }

    fn file_drive(&self, session: &mut Session, drive: &FileDrive) -> Value {
        let provider = self.provider(session, "FileSystem");
        self.describe(&format!("drive {}", drive.name), || {
            let root = drive.root.display().to_string();
            drive_object(&drive.name, provider, &root, &drive.description)
        })
    }

    fn flat_drive(&self, session: &mut Session, flat: &dyn Provider) -> Value {
        let provider = self.provider(session, flat.name());
        self.describe(&format!("drive {}", flat.drive()), || drive_object(flat.drive(), provider, "", flat_description(flat.name())))
    }

    /// The object of a provider.
    pub(crate) fn provider(&self, session: &mut Session, name: &'static str) -> Value {
        let home = if name == "FileSystem" { session.environment_variable("HOME").unwrap_or_default() } else { String::new() };
        self.describe(&format!("provider {name}"), || {
            let capabilities = match name {
                "FileSystem" => "Filter, ShouldProcess, Credentials",
                _ => "ShouldProcess",
            };
            let full = format!("Microsoft.PowerShell.Core\\{name}");
            Record::with_text(
                &PROVIDER,
                Some(full),
                [
                    ("Name", Value::from(name)),
                    ("Capabilities", Value::from(capabilities)),
                    ("Home", Value::from(home)),
                    ("ModuleName", Value::from("Microsoft.PowerShell.Core")),
                    ("Description", Value::from("")),
                ],
            )
        })
    }

    fn describe(&self, key: &str, make: impl FnOnce() -> Value) -> Value {
        if let Some(known) = self.described.borrow().get(key) {
            return known.clone();
        }
        let made = make();
        self.described.borrow_mut().insert(key.to_owned(), made.clone());
        made
    }
}

fn flat_description(provider: &str) -> &'static str {
    match provider {
        "Alias" => "Drive that contains a view of the aliases stored in a session state",
        "Function" => "Drive that contains a view of the functions stored in a session state",
        "Variable" => "Drive that contains a view of those variables stored in a session state",
        _ => "Drive that contains a view of the environment variables for the process",
    }
}

fn drive_object(name: &str, provider: Value, root: &str, description: &str) -> Value {
    Record::with_text(
        &DRIVE,
        Some(name.to_owned()),
        [
            ("CurrentLocation", Value::from("")),
            ("Name", Value::from(name)),
            ("Provider", provider),
            ("Root", Value::from(root)),
            ("Description", Value::from(description)),
        ],
    )
}

/// The object of the drive of a place.
pub(crate) fn drive_info(session: &mut Session, drives: &Drives, place: &Place) -> Value {
    match place {
        Place::File(path) => {
            let made = drives.made.borrow().clone();
            let best = made.iter().filter(|d| d.name != "Temp" && path.starts_with(&d.root)).max_by_key(|d| d.root.as_os_str().len());
            best.map_or(Value::Null, |drive| drives.file_drive(session, drive))
        }
        Place::Flat(provider, _) => drives.flat_drive(session, *provider),
    }
}

/// The object of the provider of a place.
pub(crate) fn provider_info(session: &mut Session, drives: &Drives, place: &Place) -> Value {
    match place {
        Place::File(_) => drives.provider(session, "FileSystem"),
        Place::Flat(provider, _) => drives.provider(session, provider.name()),
    }
}
