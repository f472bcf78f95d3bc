//! `Get-Location`, `Set-Location`, `Push-Location` and `Pop-Location`.

use crate::places::{self, Drives, Place, Selection, drive_info, find, find_literal, provider_info};
use crate::support::faults;
use crate::support::record::{Record, record_table};
use engine::types::TypeTable;
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Outcome, Session, Value};

/// A path as an object.
pub(crate) static PATH_INFO: TypeTable = record_table!("System.Management.Automation.PathInfo": "System.Object" {
    "System.Management.Automation.PSDriveInfo Drive" = "Drive",
    "System.Management.Automation.ProviderInfo Provider" = "Provider",
    "string ProviderPath" = "ProviderPath",
    "string Path" = "Path",
});

/// The PathInfo of a place.
pub(crate) fn path_info(session: &mut Session, place: &Place) -> Value {
    let drives = session.room::<Drives>();
    let drive = drive_info(session, &drives, place);
    let provider = provider_info(session, &drives, place);
    let text = place.text();
    let fields =
        [("Drive", drive), ("Provider", provider), ("ProviderPath", Value::from(place.bare())), ("Path", Value::from(text.as_str()))];
    Record::with_text(&PATH_INFO, Some(text), fields)
}

/// The current location.
pub(crate) fn here(session: &mut Session) -> Place {
    match session.room::<Drives>().current_flat() {
        Some(provider) => Place::Flat(provider, String::new()),
        None => Place::File(session.location.clone()),
    }
}

/// Changes the current location.
fn go(session: &mut Session, place: &Place) {
    let drives = session.room::<Drives>();
    match place {
        Place::File(path) => {
            drives.set_flat(None);
            session.location = path.clone();
        }
        Place::Flat(provider, _) => drives.set_flat(Some(*provider)),
    }
}

/// `Get-Location`
#[derive(Default)]
pub struct GetLocation {}

impl Cmdlet for GetLocation {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.switch("Stack") || cx.has("StackName") {
            let names = if cx.has("StackName") {
                cx.texts("StackName").iter().map(|t| t.as_str().to_owned()).collect()
            } else {
                vec![String::new()]
            };
            let drives = cx.room::<Drives>();
            for name in names {
                let stack = drives.stacks.borrow().get(&name).cloned().unwrap_or_default();
                for path in stack.iter().rev() {
                    let place = places::place(cx, path).map_err(|fault| cx.stop(fault))?;
                    let info = path_info(cx.session, &place);
                    cx.write(info)?;
                }
            }
            return Ok(());
        }
        let place = here(cx.session);
        let info = path_info(cx.session, &place);
        cx.write(info)
    }
}

/// `Set-Location`
#[derive(Default)]
pub struct SetLocation {}

impl Cmdlet for SetLocation {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let literal = cx.text("LiteralPath");
        let drives = cx.room::<Drives>();
        let old = here(cx.session).text();
        let path = match (&literal, cx.text("Path")) {
            (Some(path), _) => path.as_str().to_owned(),
            (None, Some(path)) => path.as_str().to_owned(),
            _ => cx.environment_variable("HOME").unwrap_or_else(|| "/".into()),
        };
        let (path, back) = match path.as_str() {
            "-" if literal.is_none() => (drives.back.borrow_mut().pop(), true),
            "+" if literal.is_none() => (drives.forth.borrow_mut().pop(), false),
            _ => return self.change(cx, &path, literal.is_some(), &old),
        };
        let Some(path) = path else {
            let message = format!("There is no location history left to navigate {}.", if back { "backwards" } else { "forwards" });
            let fault = faults::bad_argument("Argument", message).exception("System.InvalidOperationException");
            return cx.error(fault);
        };
        let place = places::place(cx, &path).map_err(|fault| cx.stop(fault))?;
        go(cx.session, &place);
        if back {
            drives.forth.borrow_mut().push(old)
        } else {
            drives.back.borrow_mut().push(old)
        }
        self.tell(cx, &place)
    }
}

impl SetLocation {
    fn change(&self, cx: &mut Invocation, path: &str, literal: bool, old: &str) -> Outcome {
        match container(cx, path, literal)? {
            Ok(place) => {
                go(cx.session, &place);
                let drives = cx.room::<Drives>();
                drives.back.borrow_mut().push(old.to_owned());
                drives.forth.borrow_mut().clear();
                self.tell(cx, &place)
            }
            Err(fault) => cx.error(fault),
        }
    }

    fn tell(&self, cx: &mut Invocation, place: &Place) -> Outcome {
        if !cx.switch("PassThru") {
            return Ok(());
        }
        let info = path_info(cx.session, place);
        cx.write(info)
    }
}

/// The folder that a path means.
fn container(cx: &mut Invocation, path: &str, literal: bool) -> Result<Result<Place, Fault>, Failure> {
    let found = if literal { find_literal(cx, path) } else { find(cx, path, &Selection::default()) };
    Ok(match found {
        Err(fault) => Err(fault),
        Ok(mut found) if found.len() == 1 && found[0].is_container() => Ok(found.swap_remove(0)),
        Ok(found) if found.len() > 1 => {
            let message = format!(
                "Cannot set the location because path '{path}' resolved to multiple containers. You can only the set location to a single container at a time."
            );
            Err(faults::bad_argument("Argument", message))
        }
        Ok(_) => {
            let place = places::place(cx, path);
            Err(place.map_or_else(|fault| fault, |place| faults::path_not_found(&place.bare())))
        }
    })
}

/// `Push-Location`
#[derive(Default)]
pub struct PushLocation {}

impl Cmdlet for PushLocation {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let literal = cx.text("LiteralPath");
        let old = here(cx.session).text();
        let path = literal.clone().or_else(|| cx.text("Path"));
        let target = match path {
            Some(path) if !path.is_empty() => match container(cx, &path, literal.is_some())? {
                Ok(place) => Some(place),
                Err(fault) => return cx.error(fault),
            },
            _ => None,
        };
        let stack = cx.text("StackName").map(|t| t.as_str().to_owned()).unwrap_or_default();
        cx.room::<Drives>().stacks.borrow_mut().entry(stack).or_default().push(old);
        if let Some(place) = target {
            go(cx.session, &place);
        }
        if cx.switch("PassThru") {
            let place = here(cx.session);
            let info = path_info(cx.session, &place);
            cx.write(info)?;
        }
        Ok(())
    }
}

/// `Pop-Location`
#[derive(Default)]
pub struct PopLocation {}

impl Cmdlet for PopLocation {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let name = cx.text("StackName").map(|t| t.as_str().to_owned()).unwrap_or_default();
        let drives = cx.room::<Drives>();
        let top = drives.stacks.borrow_mut().get_mut(&name).and_then(Vec::pop);
        let Some(path) = top else {
            if name.is_empty() {
                return Ok(());
            }
            let message = format!("Cannot find location stack '{name}'. It does not exist or it is not a container.");
            let fault = Fault::new("Argument", ErrorCategory::InvalidArgument, message);
            return cx.error(fault.exception("System.Management.Automation.PSArgumentException"));
        };
        let place = places::place(cx, &path).map_err(|fault| cx.stop(fault))?;
        go(cx.session, &place);
        if cx.switch("PassThru") {
            let info = path_info(cx.session, &place);
            cx.write(info)?;
        }
        Ok(())
    }
}
