//! A session with everything installed, and the ways to run something in it: a file, a command, the lines of an input.

mod advice;
mod arguments;
mod display;
mod lines;

use crate::cli::{BadUsage, Options};
use crate::host::{Console, Person, errors_are_watched};
use arguments::script_arguments;
use display::DrawnErrors;
use engine::bind::Argument;
use engine::{ErrorRecord, Failure, Name, Outcome, Session, Unwind, Value};
use fabric::{Clock, Lab, New};
pub(crate) use lines::Echo;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use syntax::Source;

/// A session and what the program needs around it.
pub(crate) struct Shell {
    /// The session.
    pub session: Session,
}

/// How a run of a script or command ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ended {
    /// The exit code.
    pub code: i32,
    /// Whether the script asked for the end by `exit`.
    pub by_exit: bool,
}

/// Whether to go on after a piece of work.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Step {
    /// To the next line
    Next,
    /// An error ended the work; it was shown
    Failed,
    /// `exit n`
    Exit(i32),
}

/// The exit code of a run that an error ended.
const FAILED: i32 = 1;

impl Shell {
    /// A session with the built-in commands and the VMM module.
    pub(crate) fn new(options: &Options, clock: Arc<dyn Clock>) -> Result<Shell, BadUsage> {
        let console = Console::new(Person::of_process(options), clock.clone());
        let mut session = Session::new(Box::new(console));
        commands::install(&mut session);
        vmm::install(&mut session, clock.clone());
        if let Some(path) = &options.fabric {
            session.room::<vmm::VmmRoom>().take(read_fabric(path, options.new, clock)?);
        }
        if !options.import.is_empty() {
            let room = session.room::<vmm::VmmRoom>();
            vmm::import_files(&mut room.fabric(), &options.import).map_err(BadUsage)?;
        }
        if errors_are_watched() {
            session.set_display(Box::new(DrawnErrors { plain: commands::display::new_display() }));
        }
        Ok(Shell { session })
    }

    /// `-Command`: runs code; the exit code tells whether its last statement succeeded.
    pub(crate) fn run_command(&mut self, text: &str, arguments: &[String]) -> Ended {
        let arguments = arguments.iter().map(|a| Argument::positional(Value::text(a.as_str()))).collect();
        let step = self.run(|session| session.run_text(Source::typed(text), arguments));
        let code = if step == Step::Next && self.session.success { 0 } else { FAILED };
        ended(step, code)
    }

    /// `-File`: runs a script with the words of the command line.
    pub(crate) fn run_file(&mut self, path: &Path, words: &[String]) -> Ended {
        let arguments = script_arguments(words);
        let step = self.run(|session| session.run_file(path, arguments));
        ended(step, if step == Step::Failed { FAILED } else { 0 })
    }

    /// A line of the prompt or of an input.
    pub(crate) fn run_line(&mut self, text: &str) -> Step {
        self.run(|session| session.run_text(Source::typed(text), Vec::new()))
    }

    /// The profile scripts of the user that exist, in order.
    pub(crate) fn run_profiles(&mut self) -> Step {
        for path in profiles().into_iter().filter(|path| path.is_file()) {
            if let Step::Exit(code) = self.run(|session| session.run_file(&path, Vec::new())) {
                return Step::Exit(code);
            }
        }
        Step::Next
    }

    /// What the `prompt` function gives; `PS>` when it gives nothing or fails.
    pub(crate) fn prompt_text(&mut self) -> String {
        if self.session.find_function(Name::new("prompt")).is_none() {
            return format!("PS {}> ", self.session.location().display());
        }
        let (success, failed) = (self.session.success, "PS>".to_string());
        let work = |session: &mut Session| session.collect(|s| s.run_text(Source::typed("prompt"), Vec::new()));
        let values = work(&mut self.session).unwrap_or_default();
        self.session.success = success;
        let text: String = values.iter().map(|value| self.session.text_of(value)).collect();
        if text.is_empty() { failed } else { text }
    }

    /// Writes to the screen.
    pub(crate) fn say(&mut self, text: &str) {
        self.session.host.write(text).and_then(|()| self.session.host.flush()).ok();
    }

    /// Writes a sentence to the standard error.
    pub(crate) fn complain(&mut self, sentence: &str) {
        self.session.host.write_error(&format!("{sentence}\n")).ok();
    }

    /// Whether the screen shows colours.
    pub(crate) fn colours(&self) -> bool {
        self.session.host.colours()
    }

    /// Runs something and shows the error that ended it.
    fn run(&mut self, work: impl FnOnce(&mut Session) -> Outcome) -> Step {
        let step = match work(&mut self.session) {
            Ok(()) => Step::Next,
            Err(failure) => self.end(failure),
        };
        self.session.finish_display().ok();
        self.session.host.flush().ok();
        step
    }

    fn end(&mut self, failure: Failure) -> Step {
        match *failure {
            Unwind::Exit(code) => Step::Exit(code),
            // A `break` or `return` outside of everything ends the script, as in PowerShell.
            Unwind::Break(_) | Unwind::Continue(_) | Unwind::Return | Unwind::StopUpstream(_) => Step::Next,
            Unwind::Interrupted => {
                self.session.success = false;
                Step::Failed
            }
            error @ (Unwind::Fault(_) | Unwind::Record(_)) => {
                self.session.success = false;
                if let Ok(record) = ErrorRecord::of_failure(Box::new(error)) {
                    self.session.finish_display().ok();
                    self.session.show_error(&record).ok();
                }
                Step::Failed
            }
        }
    }
}

/// The fabric of a file: a store, or JSON.
fn read_fabric(path: &Path, new: Option<New>, clock: Arc<dyn Clock>) -> Result<Lab, BadUsage> {
    Lab::open(path, new, clock).map_err(|error| BadUsage(format!("The fabric '{}' cannot be opened: {error}", path.display())))
}

/// An `exit` has its own code.
fn ended(step: Step, code: i32) -> Ended {
    match step {
        Step::Exit(code) => Ended { code, by_exit: true },
        Step::Next | Step::Failed => Ended { code, by_exit: false },
    }
}

/// The profile scripts, the user's last.
fn profiles() -> Vec<PathBuf> {
    let home = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
    let config = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".config")));
    let Some(folder) = config.map(|c| c.join("powershell")) else { return Vec::new() };
    vec![folder.join("profile.ps1"), folder.join("Microsoft.PowerShell_profile.ps1")]
}
