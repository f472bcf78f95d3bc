//! The outside of a session: this process's screen, input and clock.
//!
//! Output is gathered and sent when it is much, when an error is written, when a person watches, and at the end.
//! A reader that went away is no error (as in PowerShell): the script goes on, what it writes is dropped.

mod clock;
mod input;
mod interrupt;

pub(crate) use clock::clock;
pub(crate) use interrupt::watch_interrupts;

use crate::cli::{Options, Run};
use engine::Host;
use engine::value::{DateTime, TimeKind};
use fabric::Clock;
use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How much output is gathered before it is sent.
const ENOUGH: usize = 32 * 1024;
/// How long output may be held back while a script goes on.
const SOON: Duration = Duration::from_millis(100);

/// The process's own screen, input and clock.
pub(crate) struct Console {
    pending: Vec<u8>,
    sent: Instant,
    writes: u32,
    closed: bool,
    person: Person,
    clock: Arc<dyn Clock>,
}

/// Who is on the other side.
#[derive(Clone, Copy)]
pub(crate) struct Person {
    /// Whether questions may be asked.
    pub may_be_asked: bool,
    /// Whether output goes to a terminal.
    pub watches: bool,
    /// Whether the input is data (`$input`), and not the commands.
    pub pipes_data: bool,
}

impl Person {
    /// Whoever is at this process's terminal, if the command line lets them be asked.
    pub(crate) fn of_process(options: &Options) -> Person {
        let pipes_data = matches!(options.run, Run::File { .. } | Run::Command { .. });
        Person { may_be_asked: options.interactive, watches: io::stdout().is_terminal(), pipes_data }
    }
}

impl Console {
    /// The outside of this process.
    pub(crate) fn new(person: Person, clock: Arc<dyn Clock>) -> Console {
        Console { pending: Vec::with_capacity(ENOUGH), sent: Instant::now(), writes: 0, closed: false, person, clock }
    }

    fn send(&mut self) -> io::Result<()> {
        if self.pending.is_empty() {
            return Ok(());
        }
        let result = if self.closed { Ok(()) } else { io::stdout().lock().write_all(&self.pending).and_then(|()| io::stdout().flush()) };
        self.pending.clear();
        self.sent = Instant::now();
        match result {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            other => other,
        }
    }

    /// Whether what is gathered should go out now. The clock is asked only now and then.
    fn is_due(&mut self) -> bool {
        self.writes = self.writes.wrapping_add(1);
        self.person.watches || self.pending.len() >= ENOUGH || (self.writes.is_multiple_of(64) && self.sent.elapsed() > SOON)
    }
}

impl Drop for Console {
    fn drop(&mut self) {
        // The last chance: whoever reads may be gone.
        self.send().ok();
    }
}

impl Host for Console {
    fn write(&mut self, text: &str) -> io::Result<()> {
        self.write_bytes(text.as_bytes())
    }

    fn write_bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.pending.extend_from_slice(bytes);
        if self.is_due() { self.send() } else { Ok(()) }
    }

    fn write_error(&mut self, text: &str) -> io::Result<()> {
        self.send()?;
        match io::stderr().lock().write_all(text.as_bytes()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => other,
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.send()
    }

    fn read_line(&mut self, prompt: &str) -> io::Result<Option<String>> {
        self.write(prompt)?;
        self.send()?;
        input::read_line()
    }

    fn shows_typing(&self) -> bool {
        io::stdin().is_terminal()
    }

    fn read_secret(&mut self, prompt: &str) -> io::Result<Option<String>> {
        self.write(prompt)?;
        self.send()?;
        let line = input::read_secret()?;
        self.write("\n")?;
        Ok(line)
    }

    fn is_interactive(&self) -> bool {
        self.person.may_be_asked
    }

    fn width(&self) -> usize {
        if !self.person.watches {
            return 80;
        }
        terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0).max(20))
    }

    fn colours(&self) -> bool {
        self.person.watches && coloured()
    }

    fn now(&self) -> DateTime {
        DateTime::new(self.clock.now().0, TimeKind::Utc)
    }

    fn sleep(&mut self, milliseconds: u64) {
        // What was written so far must be seen while a real clock waits.
        if !self.clock.moves_by_looking() {
            self.send().ok();
        }
        self.clock.pass(milliseconds.saturating_mul(10_000).min(i64::MAX as u64) as i64);
    }

    fn interrupted(&self) -> bool {
        interrupt::take()
    }

    fn piped_lines(&mut self) -> Vec<String> {
        if self.person.pipes_data { input::read_all() } else { Vec::new() }
    }
}

/// Whether the environment allows colours (`NO_COLOR`, a dumb terminal).
pub(crate) fn coloured() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// Whether errors go to a terminal: then they are drawn.
pub(crate) fn errors_are_watched() -> bool {
    io::stderr().is_terminal()
}

/// Whether a person types the input.
pub(crate) fn input_is_typed() -> bool {
    io::stdin().is_terminal()
}
