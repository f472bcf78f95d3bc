//! The process's standard input.
//!
//! Lines are read byte by byte: what a script does not read is left for the programs that it starts.

use std::io::{self, IsTerminal, Read};
use std::process::{Command, Stdio};

/// A line without its end; none at the end of the input.
pub(super) fn read_line() -> io::Result<Option<String>> {
    let mut stdin = Unbuffered::open()?;
    let mut line = Vec::new();
    let mut byte = [0];
    loop {
        match stdin.0.read(&mut byte) {
            Ok(0) if line.is_empty() => return Ok(None),
            Ok(0) => break,
            Ok(_) if byte[0] == b'\n' => break,
            Ok(_) => line.push(byte[0]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(None),
            Err(error) => return Err(error),
        }
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    Ok(Some(String::from_utf8_lossy(&line).into_owned()))
}

/// All that is left of the input, in lines.
pub(super) fn read_all() -> Vec<String> {
    if io::stdin().is_terminal() {
        return Vec::new();
    }
    let mut bytes = Vec::new();
    if let Ok(mut stdin) = Unbuffered::open() {
        stdin.0.read_to_end(&mut bytes).ok();
    }
    String::from_utf8_lossy(&bytes).lines().map(str::to_string).collect()
}

/// A line that the terminal does not show.
pub(super) fn read_secret() -> io::Result<Option<String>> {
    let typed = io::stdin().is_terminal();
    if typed {
        terminal_echo("-echo");
    }
    let line = read_line();
    if typed {
        terminal_echo("echo");
    }
    line
}

fn terminal_echo(setting: &str) {
    Command::new("stty").arg(setting).stdin(Stdio::inherit()).status().ok();
}

/// Standard input without the buffer that std keeps.
struct Unbuffered(std::fs::File);

impl Unbuffered {
    #[cfg(unix)]
    fn open() -> io::Result<Unbuffered> {
        use std::os::fd::AsFd;
        Ok(Unbuffered(io::stdin().as_fd().try_clone_to_owned()?.into()))
    }

    #[cfg(windows)]
    fn open() -> io::Result<Unbuffered> {
        use std::os::windows::io::AsHandle;
        Ok(Unbuffered(io::stdin().as_handle().try_clone_to_owned()?.into()))
    }
}
