//! Native programs in pipelines: arguments, standard input and output, exit codes.

use super::Session;
use crate::bind::Argument;
use crate::compile::{CallSite, Part};
use crate::convert;
use crate::error::{ErrorCategory, Failure, Fault, Outcome};
use crate::value::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

/// A native program in the course of a pipeline.
pub(crate) struct NativeRun {
    path: PathBuf,
    arguments: Vec<String>,
    pending: Vec<Argument>,
    input: Vec<String>,
    piped: bool,
    failed: bool,
}

impl NativeRun {
    pub fn new(session: &mut Session, path: &Path, site: &CallSite, piped: bool) -> Result<NativeRun, Failure> {
        let arguments = session.native_arguments(site)?;
        Ok(NativeRun { path: path.to_owned(), arguments, pending: Vec::new(), input: Vec::new(), piped, failed: false })
    }

    pub fn with_arguments(path: &Path, pending: Vec<Argument>) -> NativeRun {
        NativeRun { path: path.to_owned(), arguments: Vec::new(), pending, input: Vec::new(), piped: false, failed: false }
    }

    pub fn begin(&mut self, session: &mut Session) -> Outcome {
        for argument in std::mem::take(&mut self.pending) {
            if let Some(name) = argument.name {
                self.arguments.push(format!("-{name}"));
            }
            if let Some(value) = argument.value {
                session.add_native(&mut self.arguments, value, false)?;
            }
        }
        Ok(())
    }

    pub fn process(&mut self, session: &mut Session, input: Option<Value>) -> Outcome {
        if let Some(value) = input {
            self.piped = true;
            self.input.push(session.text_of(&value));
        }
        Ok(())
    }

    pub fn end(&mut self, session: &mut Session) -> Outcome {
        let input = self.piped.then(|| std::mem::take(&mut self.input));
        let code = session.run_native(&self.path, &self.arguments, input, true)?;
        self.failed = code != 0;
        Ok(())
    }

    pub fn failed(&self) -> bool {
        self.failed
    }
}

impl Session {
    /// A native program that is a pipeline by itself: shown at once when nobody takes its output.
    pub(crate) fn run_native_alone(&mut self, path: &Path, site: &CallSite) -> Outcome {
        let arguments = self.native_arguments(site)?;
        let direct = matches!(self.sinks.last(), Some(super::Sink::Display));
        let code = self.run_native(path, &arguments, None, !direct)?;
        self.success = code == 0;
        Ok(())
    }

    /// The words that a program is given.
    fn native_arguments(&mut self, site: &CallSite) -> Result<Vec<String>, Failure> {
        let mut words = Vec::new();
        for part in &site.parts {
            match part {
                Part::Value(eval, raw, _) => {
                    let value = eval(self)?;
                    match raw {
                        Some(text) if !text.is_empty() => words.push(text.to_string()),
                        Some(_) => self.add_native(&mut words, value, true)?,
                        None => self.add_native(&mut words, value, false)?,
                    }
                }
                Part::Named(_, value, _, text) => match value {
                    Some(eval) => {
                        let value = eval(self)?;
                        let value = convert::text(self, &value)?;
                        words.push(format!("{text}{}{value}", if text.ends_with(':') { "" } else { ":" }));
                    }
                    None => words.push(text.to_string()),
                },
                Part::Splat(eval, _) => {
                    let value = eval(self)?;
                    self.add_native(&mut words, value, false)?;
                }
                Part::EndOfParameters => words.push("--".to_owned()),
                Part::Verbatim(text) => words.extend(text.split_whitespace().map(|w| w.trim_matches('"').to_owned())),
            }
        }
        Ok(words)
    }

    /// Adds a value as one word, or a list as several; bare words are globbed.
    fn add_native(&mut self, words: &mut Vec<String>, value: Value, bare: bool) -> Outcome {
        if let Some(items) = self.items(&value)? {
            for item in items {
                words.push(convert::text(self, &item)?.to_string());
            }
            return Ok(());
        }
        let text = convert::text(self, &value)?.to_string();
        if bare {
            if let Some(rest) = text.strip_prefix('~').filter(|r| r.is_empty() || r.starts_with('/')) {
                words.push(format!("{}{rest}", std::env::var("HOME").unwrap_or_default()));
                return Ok(());
            }
            if text.contains(['*', '?', '[']) {
                let found = self.glob(&text);
                if !found.is_empty() {
                    words.extend(found);
                    return Ok(());
                }
            }
        }
        words.push(text);
        Ok(())
    }

    /// The files that a pattern in the current folder (or one folder of a path) means, sorted.
    fn glob(&self, pattern: &str) -> Vec<String> {
        let (folder, leaf) = pattern.rsplit_once('/').map_or(("", pattern), |(f, l)| (f, l));
        let Ok(entries) = std::fs::read_dir(self.resolve_path(if folder.is_empty() { "." } else { folder })) else { return Vec::new() };
        let mut names: Vec<String> = entries
            .flatten()
            .map(|e| e.file_name().to_string_lossy().into_owned())
            .filter(|n| (leaf.starts_with('.') || !n.starts_with('.')) && crate::operators::wildcard_matches_case(leaf, n))
            .map(|n| if folder.is_empty() { n } else { format!("{folder}/{n}") })
            .collect();
        names.sort();
        names
    }

    /// Runs a program; its output lines go to the current sink, or straight to the screen. Gives the exit code.
    pub(crate) fn run_native(
        &mut self,
        path: &Path,
        arguments: &[String],
        input: Option<Vec<String>>,
        captured: bool,
    ) -> Result<i32, Failure> {
        let _ = self.host.flush();
        let take_errors = !matches!(self.redirected.error, super::streams::Target::Own);
        let mut command = Command::new(path);
        command.args(arguments).current_dir(&self.location).env_clear().envs(self.environment());
        command.stdin(if input.is_some() { Stdio::piped() } else { Stdio::inherit() });
        command.stdout(if captured { Stdio::piped() } else { Stdio::inherit() });
        command.stderr(if take_errors { Stdio::piped() } else { Stdio::inherit() });
        let mut child = command.spawn().map_err(|e| cannot_start(path, &e))?;
        let feeding = feed(&mut child, input);
        let errors = child.stderr.take().map(|e| thread::spawn(move || lines(e)));
        if let Some(out) = child.stdout.take() {
            self.emit_lines(out)?;
        }
        if let Some(errors) = errors {
            for line in errors.join().unwrap_or_default() {
                self.native_error(path, line)?;
            }
        }
        let status = child.wait().map_err(|e| cannot_start(path, &e))?;
        if let Some(feeding) = feeding {
            let _ = feeding.join();
        }
        let code = status.code().unwrap_or_else(|| 128 + signal(&status));
        self.set_global("LASTEXITCODE", Value::Int(code));
        self.native_preference(path, code)?;
        Ok(code)
    }

    fn emit_lines(&mut self, out: impl Read) -> Outcome {
        let mut reader = BufReader::new(out);
        let mut line = Vec::new();
        loop {
            line.clear();
            let count = reader.read_until(b'\n', &mut line).unwrap_or(0);
            if count == 0 {
                return Ok(());
            }
            while matches!(line.last(), Some(b'\n' | b'\r')) {
                line.pop();
            }
            self.emit(Value::from(String::from_utf8_lossy(&line).into_owned()))?;
        }
    }

    fn native_error(&mut self, path: &Path, line: String) -> Outcome {
        let name = path.file_name().map_or(String::new(), |n| n.to_string_lossy().into_owned());
        let fault = Fault::new("NativeCommandError", ErrorCategory::NotSpecified, line.clone())
            .exception("System.Management.Automation.RemoteException")
            .target(line);
        let record = crate::ErrorRecord::of_fault(fault);
        if let Some(inner) = record.downcast::<crate::ErrorRecord>() {
            *inner.activity.borrow_mut() = name;
        }
        match self.redirected.error.clone() {
            super::streams::Target::Sink(depth) => self.emit_at(depth, record),
            super::streams::Target::File(list) => {
                list.borrow_mut().push(record);
                Ok(())
            }
            super::streams::Target::Own | super::streams::Target::Discard => Ok(()),
        }
    }

    /// With `$PSNativeCommandUseErrorActionPreference` an exit code other than 0 is an error.
    fn native_preference(&mut self, path: &Path, code: i32) -> Outcome {
        if code == 0 || !convert::truth(&self.variable("PSNativeCommandUseErrorActionPreference")) {
            return Ok(());
        }
        let name = path.file_name().map_or(String::new(), |n| n.to_string_lossy().into_owned());
        let message = format!("Program \"{name}\" ended with non-zero exit code: {code} (0x{code:08X}).");
        let fault = Fault::new("ProgramExitedWithNonZeroCode", ErrorCategory::NotSpecified, message)
            .exception("System.Management.Automation.NativeCommandExitException")
            .target(path.display().to_string());
        let record = crate::ErrorRecord::of_fault(fault);
        self.write_error(record)
    }
}

fn feed(child: &mut Child, input: Option<Vec<String>>) -> Option<thread::JoinHandle<()>> {
    let input = input?;
    let mut stdin = child.stdin.take()?;
    // The program may close its input early; what it does not read is its affair.
    Some(thread::spawn(move || {
        for line in input {
            if stdin.write_all(line.as_bytes()).and_then(|()| stdin.write_all(b"\n")).is_err() {
                break;
            }
        }
    }))
}

fn lines(source: impl Read) -> Vec<String> {
    BufReader::new(source)
        .split(b'\n')
        .map_while(Result::ok)
        .map(|l| String::from_utf8_lossy(&l).trim_end_matches('\r').to_owned())
        .collect()
}

#[cfg(unix)]
fn signal(status: &std::process::ExitStatus) -> i32 {
    std::os::unix::process::ExitStatusExt::signal(status).unwrap_or(0)
}

#[cfg(not(unix))]
fn signal(_: &std::process::ExitStatus) -> i32 {
    0
}

fn cannot_start(path: &Path, error: &std::io::Error) -> Failure {
    let name = path.file_name().map_or(String::new(), |n| n.to_string_lossy().into_owned());
    let message = format!("Program '{name}' failed to run: An error occurred trying to start process '{}'. {error}", path.display());
    Fault::new("NativeCommandFailed", ErrorCategory::ResourceUnavailable, message)
        .exception("System.Management.Automation.ApplicationFailedException")
        .target(path.display().to_string())
        .into()
}
