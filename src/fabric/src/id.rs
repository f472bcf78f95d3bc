//! Identities: the Guid of every object, and the generator that draws new ones the same way in every run.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The Guid of an object, a job or a job group.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(pub [u8; 16]);

impl Id {
    /// The empty Guid, `00000000-0000-0000-0000-000000000000`.
    pub const EMPTY: Id = Id([0; 16]);

    /// Whether this is the empty Guid.
    pub fn is_empty(&self) -> bool {
        *self == Self::EMPTY
    }

    /// The identity of a part of this object: a device that was stored without one.
    pub fn part(&self, kind: &str, place: usize) -> Id {
        let mut hash = Hash128::default();
        hash.write(&self.0);
        hash.write(kind.as_bytes());
        hash.write(&place.to_le_bytes());
        hash.finish()
    }

    /// The Guid in upper case, as the hypervisor writes its own identities.
    pub fn to_upper(&self) -> String {
        self.to_string().to_uppercase()
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, byte) in self.0.iter().enumerate() {
            if matches!(place, 4 | 6 | 8 | 10) {
                f.write_str("-")?;
            }
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// The text is no Guid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAnId;

impl FromStr for Id {
    type Err = NotAnId;

    /// Reads a Guid as 32 hexadecimal digits, with or without hyphens, braces or parentheses.
    fn from_str(text: &str) -> Result<Id, NotAnId> {
        let inner = text.trim().trim_start_matches(['{', '(']).trim_end_matches(['}', ')']);
        let digits: Vec<u8> = inner.bytes().filter(|byte| *byte != b'-').collect();
        if digits.len() != 32 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return Err(NotAnId);
        }
        let nibble = |byte: u8| (byte as char).to_digit(16).unwrap_or(0) as u8;
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
            *byte = nibble(pair[0]) << 4 | nibble(pair[1]);
        }
        Ok(Id(bytes))
    }
}

/// FNV-1a over 128 bits, shaped like a version 4 Guid at the end.
struct Hash128(u128);

impl Default for Hash128 {
    fn default() -> Self {
        Hash128(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }
}

impl Hash128 {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    }

    fn finish(&self) -> Id {
        let mut bytes = self.0.to_be_bytes();
        bytes[6] = bytes[6] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        Id(bytes)
    }
}

/// Draws new identities. The same seed gives the same ones, so a run prints the same each time.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct IdSource {
    seed: u64,
    drawn: u64,
}

impl IdSource {
    /// A source that has drawn nothing yet.
    pub fn new(seed: u64) -> IdSource {
        IdSource { seed, drawn: 0 }
    }

    /// The next identity.
    pub fn draw(&mut self) -> Id {
        self.drawn += 1;
        let mut hash = Hash128::default();
        hash.write(&self.seed.to_le_bytes());
        hash.write(&self.drawn.to_le_bytes());
        hash.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        let id: Id = "{C0470050-0026-4000-8000-000000000001}".parse().expect("a Guid in braces");
        assert_eq!(id.to_string(), "c0470050-0026-4000-8000-000000000001");
        assert!("web01".parse::<Id>().is_err());
    }

    #[test]
    fn draws_the_same_again() {
        let (mut one, mut two) = (IdSource::new(7), IdSource::new(7));
        assert_eq!(one.draw(), two.draw());
        assert_ne!(one.draw(), IdSource::new(7).draw());
    }
}
