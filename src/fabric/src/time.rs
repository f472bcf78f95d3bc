//! Time: instants as .NET counts them, and the clock that the fabric lives by.
//!
//! Under the simulator the clock is simulated: nothing waits, whoever sleeps moves the clock.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};

/// Ticks (100 ns) in a second.
pub const TICKS_PER_SECOND: i64 = 10_000_000;
/// Ticks from 0001-01-01 to 1970-01-01.
const UNIX_EPOCH: i64 = 621_355_968_000_000_000;

/// An instant in UTC, in .NET ticks since 0001-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(pub i64);

impl Time {
    /// The present time of the machine.
    pub fn of_machine() -> Time {
        Time(UNIX_EPOCH + (jiff::Timestamp::now().as_nanosecond() / 100) as i64)
    }

    /// Reads ISO 8601, `2026-03-02T08:00:00Z`.
    pub fn parse(text: &str) -> Option<Time> {
        let stamp: jiff::Timestamp = text.parse().ok()?;
        Some(Time(UNIX_EPOCH + (stamp.as_nanosecond() / 100) as i64))
    }

    /// Later by so many seconds.
    pub fn plus_seconds(self, seconds: i64) -> Time {
        Time(self.0.saturating_add(seconds.saturating_mul(TICKS_PER_SECOND)))
    }

    /// Whole seconds from another instant to this one.
    pub fn seconds_since(self, earlier: Time) -> i64 {
        (self.0 - earlier.0) / TICKS_PER_SECOND
    }

    /// The instant in jiff's pattern language, UTC.
    pub fn format(self, pattern: &str) -> String {
        match jiff::Timestamp::from_nanosecond(i128::from(self.0 - UNIX_EPOCH) * 100) {
            Ok(stamp) => stamp.strftime(pattern).to_string(),
            Err(_) => String::new(),
        }
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.format("%Y-%m-%dT%H:%M:%SZ"))
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// Where the time comes from. The shell and the fabric share one, so Get-Date and a job's StartTime agree.
pub trait Clock: Send + Sync {
    /// The present time.
    fn now(&self) -> Time;
    /// Lets time pass: a simulated clock jumps, a real one waits.
    fn pass(&self, ticks: i64);
    /// Whether looking at something may move the clock (simulated), or time passes by itself (real).
    fn moves_by_looking(&self) -> bool;
    /// Goes on from that time when it is later than the present: another shell was there already. Never goes back.
    fn catch_up(&self, time: Time);
}

/// A clock that only moves when told to.
#[derive(Debug)]
pub struct SimulatedClock(AtomicI64);

impl SimulatedClock {
    /// A clock standing at that time.
    pub fn new(start: Time) -> SimulatedClock {
        SimulatedClock(AtomicI64::new(start.0))
    }
}

impl Clock for SimulatedClock {
    fn now(&self) -> Time {
        Time(self.0.load(Ordering::Relaxed))
    }

    fn pass(&self, ticks: i64) {
        self.0.fetch_add(ticks.max(0), Ordering::Relaxed);
    }

    fn moves_by_looking(&self) -> bool {
        true
    }

    fn catch_up(&self, time: Time) {
        self.0.fetch_max(time.0, Ordering::Relaxed);
    }
}

/// The machine's own clock, moved on only by what a shared fabric lived through already.
#[derive(Debug, Default)]
pub struct MachineClock {
    ahead: AtomicI64,
}

impl Clock for MachineClock {
    fn now(&self) -> Time {
        Time(Time::of_machine().0.saturating_add(self.ahead.load(Ordering::Relaxed)))
    }

    fn pass(&self, ticks: i64) {
        std::thread::sleep(std::time::Duration::from_nanos(ticks.max(0) as u64 * 100));
    }

    fn moves_by_looking(&self) -> bool {
        false
    }

    fn catch_up(&self, time: Time) {
        self.ahead.fetch_add((time.0 - self.now().0).max(0), Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_those_of_dotnet() {
        let time = Time::parse("2026-03-02T08:00:00Z").expect("ISO 8601");
        assert_eq!(time.0, 639_080_352_000_000_000);
        assert_eq!(time.format("%m/%d/%Y %H:%M:%S"), "03/02/2026 08:00:00");
    }
}
