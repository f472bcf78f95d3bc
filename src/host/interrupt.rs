//! Ctrl-C: the first press asks the pipeline to stop, a second one that nobody took ends the process.

use std::sync::atomic::{AtomicBool, Ordering};

static PRESSED: AtomicBool = AtomicBool::new(false);

/// What a shell gives when a person stopped it.
const STOPPED_BY_INTERRUPT: i32 = 130;

/// Starts to watch for Ctrl-C.
pub(crate) fn watch_interrupts() {
    let pressed = || {
        if PRESSED.swap(true, Ordering::Relaxed) {
            std::process::exit(STOPPED_BY_INTERRUPT);
        }
    };
    // Where no handler can be set, Ctrl-C ends the process as the system has it.
    ctrlc::set_handler(pressed).ok();
}

/// Whether Ctrl-C was pressed since the last ask.
pub(super) fn take() -> bool {
    PRESSED.load(Ordering::Relaxed) && PRESSED.swap(false, Ordering::Relaxed)
}
