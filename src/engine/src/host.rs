//! `Host`: the outside world of a session: screen, input, clock, environment.

use crate::value::DateTime;
use std::io;

/// What a session may ask of the outside.
pub trait Host {
    /// Writes text to standard output.
    fn write(&mut self, text: &str) -> io::Result<()>;

    /// Writes text to standard error.
    fn write_error(&mut self, text: &str) -> io::Result<()>;

    /// Writes raw bytes to standard output.
    fn write_bytes(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Sends what is buffered on its way.
    fn flush(&mut self) -> io::Result<()>;

    /// Reads a line from the user; `None` at the end of input.
    fn read_line(&mut self, prompt: &str) -> io::Result<Option<String>>;

    /// Reads a line that is not shown.
    fn read_secret(&mut self, prompt: &str) -> io::Result<Option<String>>;

    /// Whether a person is there to be asked (`-NonInteractive` or a redirected input: no).
    fn is_interactive(&self) -> bool;

    /// Whether what is typed can be seen without being written.
    fn shows_typing(&self) -> bool {
        true
    }

    /// Columns of the screen (80 where none is told).
    fn width(&self) -> usize;

    /// Whether escape sequences may be written to the output.
    fn colours(&self) -> bool;

    /// The time in UTC.
    fn now(&self) -> DateTime;

    /// Waits; a simulated clock moves on at once.
    fn sleep(&mut self, milliseconds: u64);

    /// Whether Ctrl-C was pressed since the last ask.
    fn interrupted(&self) -> bool;

    /// The lines that were piped into the program and that nobody has read: `$input` of the outermost script.
    fn piped_lines(&mut self) -> Vec<String> {
        Vec::new()
    }
}
