//! `Set-StrictMode`.

use super::Session;
use std::cell::Cell;

#[derive(Default)]
struct Strict(Cell<u8>);

impl Session {
    /// The version of the strict mode in force; 0 when it is off.
    pub fn strict_mode(&mut self) -> u8 {
        self.room::<Strict>().0.get()
    }

    /// Sets the strict mode.
    pub fn set_strict_mode(&mut self, version: u8) {
        self.room::<Strict>().0.set(version);
    }
}
