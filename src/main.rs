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

mod check;
mod cli;
mod diagnostics;
mod host;
mod prompt;
mod shell;
mod signatures;

use cli::{BadUsage, Options, Run};
use shell::{Echo, Shell, Step};
use std::path::{Path, PathBuf};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What a command line gives that cannot be followed.
const BAD_USAGE: i32 = 64;

/// What a fault of our own gives.
const BROKEN: i32 = 70;

/// Room for scripts that call themselves thousands of times; the system gives memory only for what is used.
const STACK_SIZES: [usize; 3] = [1 << 30, 1 << 28, 1 << 26];

fn main() {
    std::panic::set_hook(Box::new(|fault| eprintln!("vmmsh: a fault of the shell itself: {fault}")));
    small_pages();
    std::process::exit(on_big_stack(start));
}

/// Asks the system for small pages: with huge ones a shell that runs one line takes 20 MiB in place of 12.
/// Where the system refuses, only memory is lost.
#[cfg(target_os = "linux")]
fn small_pages() {
    let _ = nix::sys::prctl::set_thp_disable(true);
}

#[cfg(not(target_os = "linux"))]
fn small_pages() {}

/// Runs on a thread with the biggest stack that the system grants.
fn on_big_stack(work: fn() -> i32) -> i32 {
    for size in STACK_SIZES {
        if let Ok(thread) = std::thread::Builder::new().stack_size(size).spawn(work) {
            return thread.join().unwrap_or(BROKEN);
        }
    }
    work()
}

fn start() -> i32 {
    let words: Vec<String> = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    match cli::parse(&words).and_then(run) {
        Ok(code) => code,
        Err(BadUsage(why)) => {
            eprintln!("{why}");
            println!("{}", cli::SYNOPSIS);
            BAD_USAGE
        }
    }
}

fn run(options: Options) -> Result<i32, BadUsage> {
    match &options.run {
        Run::Version => println!("vmmsh {}", env!("CARGO_PKG_VERSION")),
        Run::Help => print!("{}", cli::usage()),
        _ => return run_session(options),
    }
    Ok(0)
}

fn run_session(options: Options) -> Result<i32, BadUsage> {
    // A script is looked for where the shell was started, whatever folder it then works in.
    let script = script_path(&options.run)?;
    if let Some(folder) = &options.working_directory {
        std::env::set_current_dir(folder).map_err(|_| BadUsage(format!("The folder '{}' does not exist.", folder.display())))?;
    }
    let mut shell = Shell::new(&options, host::clock(options.clock)?)?;
    host::watch_interrupts();
    if options.profile
        && let Step::Exit(code) = shell.run_profiles()
    {
        return Ok(code);
    }
    let ended = match &options.run {
        Run::File { arguments, .. } => shell.run_file(&script.unwrap_or_default(), arguments),
        Run::Command { text, arguments } => shell.run_command(text, arguments),
        Run::Input => shell.run_lines(Echo::Silent),
        Run::Check(paths) => return Ok(check::run(&mut shell, paths)),
        Run::Prompt if !host::input_is_typed() => shell.run_lines(Echo::Shown),
        Run::Prompt | Run::Version | Run::Help => return Ok(prompt::run(shell, options.logo)),
    };
    Ok(if options.no_exit && !ended.by_exit { prompt::run(shell, false) } else { ended.code })
}

/// The whole path of the script that is to be run.
fn script_path(run: &Run) -> Result<Option<PathBuf>, BadUsage> {
    let Run::File { path, .. } = run else { return Ok(None) };
    let whole = std::env::current_dir().unwrap_or_default().join(Path::new(path));
    if whole.is_file() {
        return Ok(Some(whole));
    }
    Err(BadUsage(format!(
        "The argument '{path}' is not recognized as the name of a script file. Check the spelling of the name, or if a path was \
         included, verify that the path is correct and try again."
    )))
}
