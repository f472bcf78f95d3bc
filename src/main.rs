//! vmmsh: a PowerShell-compatible shell for System Center Virtual Machine Manager.
//!
//! | file or room | what |
//! |---|---|
//! | `cli.rs` | what the command line asks for |
//! | `shell.rs` | a session with everything installed; runs a file, a command, the lines of an input |
//! | `host.rs` | screen, input and clock of this process |
//! | `prompt/` | the interactive prompt; the only room that names rustyline |
//! | `check/` | says what will break in a script without running it |
//! | `diagnostics.rs` | draws errors for a terminal; the only file that names miette |
//!
//! The rooms below: `syntax` (text to tree), `engine` (tree to effects), `commands` (built-in commands and the formatter),
//! `fabric` (the simulated VMM server), `vmm` (the cmdlets over it). The program may name all of them, they never name it.

#![allow(dead_code, reason = "nothing runs until the engine does")]

mod cli;
mod diagnostics;
mod host;
mod nearest;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {}
