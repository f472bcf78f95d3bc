//! A fabric with its store, if it has one: what a session holds. It knows when to take over the changes of others, when to
//! lock the store, and when to write.

use super::{New, Store, StoreError, check, rows, whole};
use crate::fabric::Fabric;
use crate::time::{Clock, TICKS_PER_SECOND, Time};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long properties are read without asking whether another shell has written.
const FRESH: Duration = Duration::from_millis(1);

/// A fabric and where it is kept.
pub struct Lab {
    fabric: Fabric,
    store: Option<Store>,
    /// Whether the store is locked for us, or could not be: then what is done in memory is thrown away.
    hold: Hold,
    looked: Instant,
    trouble: Option<StoreError>,
    /// The time when the present change began.
    began: Time,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hold {
    Free,
    Held,
    Adrift,
}

impl Lab {
    /// A fabric that ends with the process.
    pub fn in_memory(mut fabric: Fabric) -> Lab {
        rows::watch(&mut fabric);
        let began = fabric.now();
        Lab { fabric, store: None, hold: Hold::Free, looked: Instant::now(), trouble: None, began }
    }

    /// The fabric of a file: a store, or JSON in any of its forms, which is read and never written. A file that is missing
    /// becomes a store.
    pub fn open(path: &Path, new: Option<New>, clock: Arc<dyn Clock>) -> Result<Lab, StoreError> {
        match check::look(path)? {
            check::Answered::Json | check::Answered::Store if new.is_some() => {
                Err(StoreError::new("It exists already, and --new makes a new one. Leave out --new, or name another file."))
            }
            check::Answered::Json => {
                let text = std::fs::read_to_string(path).map_err(|error| StoreError::new(check::sentence(&error)))?;
                Fabric::from_json(text.trim_start_matches('\u{feff}'), clock)
                    .map(Lab::in_memory)
                    .map_err(|error| StoreError::new(error.message))
            }
            check::Answered::Store => Lab::stored(Store::open(path, clock)?),
            check::Answered::Missing if is_json(path) => Err(StoreError::new(
                "It does not exist. A fabric as JSON is made by Export-SimulatedFabric; a store is made when its name ends in .db.",
            )),
            check::Answered::Missing => Lab::stored(Store::create(path, new, clock)?),
        }
    }

    fn stored((fabric, store): (Fabric, Store)) -> Result<Lab, StoreError> {
        Ok(Lab { store: Some(store), ..Lab::in_memory(fabric) })
    }

    /// The fabric as it was seen last.
    pub fn fabric(&self) -> &Fabric {
        &self.fabric
    }

    /// Takes over what other shells have written. Soon after the last time it does nothing, unless a command begins.
    pub fn look(&mut self, command_begins: bool) {
        let Some(store) = self.store.as_mut().filter(|_| self.hold == Hold::Free) else { return };
        if !command_begins && self.looked.elapsed() < FRESH {
            return;
        }
        self.looked = Instant::now();
        if let Err(error) = store.look(&mut self.fabric) {
            self.go_back(error);
        }
    }

    /// The fabric to be changed. The store is locked until `release`.
    pub fn change(&mut self) -> &mut Fabric {
        if self.hold == Hold::Free {
            self.hold = Hold::Held;
            if let Some(Err(error)) = self.store.as_mut().map(|store| store.lock(&mut self.fabric)) {
                self.hold = Hold::Adrift;
                self.trouble.get_or_insert(error);
            }
            self.began = self.fabric.now();
        }
        &mut self.fabric
    }

    /// Writes what was changed, all or nothing, and unlocks the store. Whether that failed tells `take_trouble`.
    pub fn release(&mut self) {
        match std::mem::replace(&mut self.hold, Hold::Free) {
            Hold::Free => {}
            Hold::Held => {
                let moved = self.fabric.now().0 - self.began.0 >= TICKS_PER_SECOND / 5;
                let touched = rows::touched(&mut self.fabric);
                if moved || !touched.0.is_empty() || !touched.1.is_empty() {
                    self.fabric.changed = Some(self.fabric.now());
                }
                if let Some(Err(error)) = self.store.as_mut().map(|store| store.commit(&mut self.fabric, touched, moved)) {
                    self.go_back(error);
                }
            }
            Hold::Adrift => self.go_back(StoreError::new("The store could not be locked.")),
        }
    }

    /// Reads the fabric anew: what was done in memory could not be kept.
    fn go_back(&mut self, error: StoreError) {
        let Some(store) = &mut self.store else { return };
        match store.load(Arc::clone(&self.fabric.clock)) {
            Ok(fabric) => self.fabric = fabric,
            // The next look tries again: nothing newer than that is known.
            Err(_) => store.forget(),
        }
        self.trouble.get_or_insert(error);
    }

    /// Why the last changes could not be kept, or those of others not be taken over; once.
    pub fn take_trouble(&mut self) -> Option<StoreError> {
        self.trouble.take()
    }

    /// The whole fabric as JSON.
    pub fn export(&mut self) -> String {
        self.look(true);
        self.fabric.to_json()
    }

    /// Puts a fabric from JSON in place of the present one, in the store too.
    pub fn import(&mut self, text: &str) -> Result<(), StoreError> {
        let clock = Arc::clone(&self.fabric.clock);
        let mut fabric = Fabric::from_json(text.trim_start_matches('\u{feff}'), clock).map_err(|error| StoreError::new(error.message))?;
        rows::watch(&mut fabric);
        if let Some(store) = &mut self.store {
            store.replace(&mut fabric)?;
        }
        self.fabric = fabric;
        Ok(())
    }

    #[cfg(test)]
    pub(super) fn fill_disk(&self) {
        self.store.as_ref().map(Store::fill_disk);
    }

    /// Whether the fabric is kept in a file.
    pub fn is_stored(&self) -> bool {
        self.store.is_some()
    }
}

fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|end| end.eq_ignore_ascii_case("json"))
}

/// A fabric in the form that `to_json` writes; none when the text has another form.
pub(crate) fn whole_form(format: Option<&str>, text: &str, clock: &Arc<dyn Clock>) -> Option<Result<Fabric, StoreError>> {
    match format {
        None | Some("vmmsh-fabric/1") => None,
        Some(whole::FORMAT) => Some(whole::read(text, Arc::clone(clock))),
        Some(other) => Some(Err(StoreError::new(format!(
            "The format must be vmmsh-fabric/1 or {}, but is {other}; a newer vmmsh may have written it.",
            whole::FORMAT
        )))),
    }
}
