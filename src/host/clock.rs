//! The clock of a run: the machine's, a simulated one that starts at a told time, or a simulated one that starts now.

use crate::cli::{BadUsage, ClockChoice};
use fabric::{Clock, MachineClock, SimulatedClock, Time};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// The clock that the command line and `VMMSH_CLOCK` ask for.
pub(crate) fn clock(choice: ClockChoice) -> Result<Arc<dyn Clock>, BadUsage> {
    if choice == ClockChoice::Real {
        return Ok(Arc::new(MachineClock::default()));
    }
    match std::env::var("VMMSH_CLOCK") {
        Ok(text) if !text.is_empty() => match Time::parse(&text) {
            Some(start) => Ok(Arc::new(SimulatedClock::new(start))),
            None => Err(BadUsage(format!("VMMSH_CLOCK must be a time like 2026-03-02T08:00:00Z, but is '{text}'."))),
        },
        _ => Ok(Arc::new(LeapingClock::default())),
    }
}

/// The machine's clock, moved on by all that was waited for.
#[derive(Default)]
struct LeapingClock {
    ahead: AtomicI64,
}

impl Clock for LeapingClock {
    fn now(&self) -> Time {
        Time(Time::of_machine().0.saturating_add(self.ahead.load(Ordering::Relaxed)))
    }

    fn pass(&self, ticks: i64) {
        self.ahead.fetch_add(ticks.max(0), Ordering::Relaxed);
    }

    fn moves_by_looking(&self) -> bool {
        true
    }

    fn catch_up(&self, time: Time) {
        self.ahead.fetch_add((time.0 - self.now().0).max(0), Ordering::Relaxed);
    }
}
