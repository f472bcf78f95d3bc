//! Native programs in pipelines: arguments, standard input and output, exit codes.

use super::Session;
use crate::bind::Argument;
use crate::compile::{CallSite, Part};
use crate::convert;
use crate::error::{ErrorCategory, Failure, Fault, Outcome};
use crate::value::Value;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

/// A program to be run and its words.
pub(crate) struct Program {
    path: PathBuf,
    arguments: Vec<String>,
}

/// Where the output of the last program goes.
pub(crate) enum Output {
    /// Straight to the screen
    Screen,
    /// Line by line to the current sink
    Lines,
    /// As it is into a file, perhaps at its end
    File(File),
}

/// Native programs in the course of a pipeline: several that follow each other are one stage, and bytes pass between them untouched.
pub(crate) struct NativeRun {
    programs: Vec<Program>,
    pending: Vec<Argument>,
    input: Vec<Value>,
    piped: bool,
    failed: bool,
    output: Option<Output>,
}

impl NativeRun {
    pub fn new(session: &mut Session, path: &Path, site: &CallSite, piped: bool) -> Result<NativeRun, Failure> {
        let arguments = session.native_arguments(site)?;
        Ok(NativeRun { piped, ..NativeRun::of(Program { path: path.to_owned(), arguments }) })
    }

    pub fn with_arguments(path: &Path, pending: Vec<Argument>) -> NativeRun {
        NativeRun { pending, ..NativeRun::of(Program { path: path.to_owned(), arguments: Vec::new() }) }
    }

    fn of(program: Program) -> NativeRun {
        NativeRun { programs: vec![program], pending: Vec::new(), input: Vec::new(), piped: false, failed: false, output: None }
    }

    /// Puts the programs of the next stage behind its own.
    pub fn append(&mut self, next: NativeRun) {
        self.programs.extend(next.programs);
        self.output = next.output;
    }

    /// Whether the next stage reads what it writes.
    pub fn writes_lines(&self) -> bool {
        self.output.is_none()
    }

    /// Sends the output of the last program to the screen or to a file.
    pub fn send_to(&mut self, output: Output) {
        self.output = Some(output);
    }

    pub fn begin(&mut self, session: &mut Session) -> Outcome {
        let Some(program) = self.programs.last_mut() else { return Ok(()) };
        for argument in std::mem::take(&mut self.pending) {
            if let Some(name) = argument.name {
                program.arguments.push(format!("-{name}"));
            }
            if let Some(value) = argument.value {
                session.add_native(&mut program.arguments, value, false)?;
            }
        }
        Ok(())
    }

    pub fn process(&mut self, _: &mut Session, input: Option<Value>) -> Outcome {
        if let Some(value) = input {
            self.piped = true;
            self.input.push(value);
        }
        Ok(())
    }

    pub fn end(&mut self, session: &mut Session) -> Outcome {
        let input = match self.piped {
            true => Some(session.lines_for_program(std::mem::take(&mut self.input))?),
            false => None,
        };
        let output = self.output.take().unwrap_or(Output::Lines);
        self.failed = session.run_programs(&self.programs, input, output)?;
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
        let output = if matches!(self.sinks.last(), Some(super::Sink::Display)) { Output::Screen } else { Output::Lines };
        let failed = self.run_programs(&[Program { path: path.to_owned(), arguments }], None, output)?;
        self.success = !failed;
        Ok(())
    }

    /// What a program reads of objects: text as it is, anything else as it would be shown.
    fn lines_for_program(&mut self, input: Vec<Value>) -> Result<Vec<String>, Failure> {
        let plain = |value: &Value| !matches!(value.base(), Value::Object(_) | Value::Native(_) | Value::Map(_) | Value::Seq(_));
        if input.iter().all(plain) {
            return Ok(input.iter().map(|value| self.text_of(value)).collect());
        }
        let shown = self.run_command("Out-String", &[("Stream", Value::Switch(true))], Some(input))?;
        Ok(shown.iter().map(|line| self.text_of(line)).collect())
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
                Part::Named(_, value, _, text, glued) => match value {
                    Some(eval) => {
                        let value = eval(self)?;
                        let value = convert::text(self, &value)?;
                        match glued {
                            true => words.push(format!("{text}:{value}")),
                            false => words.extend([format!("{text}:"), value.to_string()]),
                        }
                    }
                    None => words.push(text.to_string()),
                },
                Part::Splat(eval, _) => {
                    let value = eval(self)?;
                    self.add_native(&mut words, value, false)?;
                }
                Part::EndOfParameters => words.push("--".to_owned()),
                Part::Verbatim(text) => words.extend(text.split_whitespace().map(|word| self.expand_environment(word))),
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
        if value.is_null() {
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
        let Ok(pattern) = crate::operators::wildcard::Pattern::cached(leaf, true) else { return Vec::new() };
        let Ok(entries) = std::fs::read_dir(self.resolve_path(if folder.is_empty() { "." } else { folder })) else { return Vec::new() };
        let mut names: Vec<String> = entries
            .flatten()
            .map(|e| e.file_name().to_string_lossy().into_owned())
            .filter(|n| (leaf.starts_with('.') || !n.starts_with('.')) && pattern.matches(n))
            .map(|n| if folder.is_empty() { n } else { format!("{folder}/{n}") })
            .collect();
        names.sort();
        names
    }

    /// Runs programs, each reading what the one before writes. Tells whether one ended with another exit code than 0.
    fn run_programs(&mut self, programs: &[Program], input: Option<Vec<String>>, output: Output) -> Result<bool, Failure> {
        let _ = self.host.flush();
        let take_errors = !matches!(self.redirected.error, super::streams::Target::Own);
        let mut children: Vec<Running> = Vec::with_capacity(programs.len());
        let mut file = None;
        let captured = matches!(output, Output::Lines);
        if let Output::File(to) = output {
            file = Some(to);
        }
        for (i, program) in programs.iter().enumerate() {
            let before = children.last_mut().and_then(|c| c.child.stdout.take());
            let mut command = Command::new(&program.path);
            command.args(&program.arguments).current_dir(&self.location).env_clear().envs(self.environment());
            command.stdin(match before {
                Some(out) => Stdio::from(out),
                None if i == 0 && input.is_none() => Stdio::inherit(),
                None => Stdio::piped(),
            });
            let last = i + 1 == programs.len();
            command.stdout(match file.take_if(|_| last) {
                Some(file) => Stdio::from(file),
                None if last && !captured => Stdio::inherit(),
                None => Stdio::piped(),
            });
            command.stderr(if take_errors { Stdio::piped() } else { Stdio::inherit() });
            let child = command.spawn().map_err(|e| self.cannot_start(&program.path, &e));
            match child {
                Ok(child) => children.push(Running::new(child, program)),
                Err(failure) => {
                    children.iter_mut().for_each(Running::stop);
                    return Err(failure);
                }
            }
        }
        let feeding = children.first_mut().and_then(|first| feed(&mut first.child, input));
        let out = children.last_mut().and_then(|last| last.child.stdout.take());
        if let Some(out) = out
            && let Err(failure) = self.emit_lines(out)
        {
            children.iter_mut().for_each(Running::stop);
            return Err(failure);
        }
        let failed = self.await_programs(children)?;
        if let Some(feeding) = feeding {
            let _ = feeding.join();
        }
        Ok(failed)
    }

    fn await_programs(&mut self, children: Vec<Running>) -> Result<bool, Failure> {
        let mut failed = false;
        for running in children {
            let Running { mut child, errors, path } = running;
            if let Some(errors) = errors {
                for line in errors.join().unwrap_or_default() {
                    self.native_error(&path, line)?;
                }
            }
            let status = child.wait().map_err(|e| self.cannot_start(&path, &e))?;
            let code = status.code().unwrap_or_else(|| 128 + signal(&status));
            self.set_global("LASTEXITCODE", Value::Int(code));
            self.native_preference(&path, code)?;
            failed |= code != 0;
        }
        Ok(failed)
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

    fn cannot_start(&self, path: &Path, error: &std::io::Error) -> Failure {
        let name = path.file_name().map_or(String::new(), |n| n.to_string_lossy().into_owned());
        let reason = error.to_string();
        let reason = reason.split(" (os error").next().unwrap_or_default();
        let message = format!(
            "Program '{name}' failed to run: An error occurred trying to start process '{}' with working directory '{}'. {reason}",
            path.display(),
            self.location.display()
        );
        Fault::new("NativeCommandFailed", ErrorCategory::ResourceUnavailable, message)
            .exception("System.Management.Automation.ApplicationFailedException")
            .target(path.display().to_string())
            .into()
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

/// A program that runs.
struct Running {
    child: Child,
    errors: Option<thread::JoinHandle<Vec<String>>>,
    path: PathBuf,
}

impl Running {
    fn new(mut child: Child, program: &Program) -> Running {
        let errors = child.stderr.take().map(|e| thread::spawn(move || lines(e)));
        Running { child, errors, path: program.path.clone() }
    }

    /// Nobody reads on: the program is ended.
    fn stop(&mut self) {
        // It may have ended by itself; then there is nothing to stop.
        let _ = self.child.kill();
        let _ = self.child.wait();
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
