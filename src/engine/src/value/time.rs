//! `DateTime` and `TimeSpan` as .NET has them: 100-nanosecond ticks.

/// What clock a `DateTime` is told by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeKind {
    /// No zone is told
    Unspecified,
    /// UTC
    Utc,
    /// The local zone
    Local,
}

/// `[datetime]`: ticks since 0001-01-01 and a kind, packed in 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateTime(u64);

/// `[timespan]`: a signed number of ticks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeSpan(pub i64);

const TICKS: u64 = (1 << 62) - 1;

impl DateTime {
    /// The largest number of ticks: 9999-12-31T23:59:59.9999999.
    pub const MAX_TICKS: i64 = 3_155_378_975_999_999_999;

    /// A time of ticks (0..=MAX_TICKS; the caller has checked) and kind.
    pub fn new(ticks: i64, kind: TimeKind) -> DateTime {
        let mark = match kind {
            TimeKind::Unspecified => 0,
            TimeKind::Utc => 1,
            TimeKind::Local => 2,
        };
        DateTime((ticks as u64 & TICKS) | (mark << 62))
    }

    /// Ticks since 0001-01-01T00:00:00.
    pub fn ticks(self) -> i64 {
        (self.0 & TICKS) as i64
    }

    /// The kind.
    pub fn kind(self) -> TimeKind {
        match self.0 >> 62 {
            0 => TimeKind::Unspecified,
            1 => TimeKind::Utc,
            _ => TimeKind::Local,
        }
    }
}

impl TimeSpan {
    /// Ticks in a second.
    pub const SECOND: i64 = 10_000_000;

    /// The number of ticks.
    pub fn ticks(self) -> i64 {
        self.0
    }
}
