//! The command line: what the words after the program's name ask for.
//!
//! It follows pwsh: names in any case, shortened, with `-`, `--` or `/`; the first word that is no option is a script,
//! and everything after a script or a command belongs to it. What is ours alone (`--fabric`, `--clock`, `--check`) is
//! written in full. Nothing is run here.

mod usage;

pub(crate) use usage::{SYNOPSIS, usage};

use base64::Engine as _;
use fabric::New;
use std::path::PathBuf;

/// What the command line asks for.
#[derive(Debug, PartialEq)]
pub(crate) struct Options {
    /// What is to be run.
    pub run: Run,
    /// Whether the profile scripts are read.
    pub profile: bool,
    /// Whether the banner is shown at the prompt.
    pub logo: bool,
    /// Whether a person may be asked.
    pub interactive: bool,
    /// Whether a prompt follows what was run.
    pub no_exit: bool,
    /// Where it runs.
    pub working_directory: Option<PathBuf>,
    /// The fabric file in place of the built-in sample.
    pub fabric: Option<PathBuf>,
    /// What that file begins with, when it must be a new one.
    pub new: Option<New>,
    /// Inventories of live servers that are taken into the fabric at the start.
    pub import: Vec<PathBuf>,
    /// Whether waiting takes real time.
    pub clock: ClockChoice,
}

/// Where the time comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum ClockChoice {
    /// Waiting moves the clock at once
    Simulated,
    /// The machine's clock; waiting waits
    Real,
}

/// What is run.
#[derive(Debug, PartialEq)]
pub(crate) enum Run {
    /// Nothing is named: the prompt, or the lines of a redirected input echoed as at a prompt
    Prompt,
    /// `-File script.ps1 a -b`
    File {
        /// The script as it was written.
        path: String,
        /// Its arguments.
        arguments: Vec<String>,
    },
    /// `-Command "text"`; with `-CommandWithArgs` also arguments
    Command {
        /// The code.
        text: String,
        /// What `$args` holds.
        arguments: Vec<String>,
    },
    /// `-Command -`: the lines of the input, without a prompt
    Input,
    /// `--check FILE...`
    Check(Vec<PathBuf>),
    /// `-Version`
    Version,
    /// `-Help`
    Help,
}

/// Why a command line cannot be followed.
#[derive(Debug, PartialEq)]
pub(crate) struct BadUsage(pub String);

/// An option: its full name, its shortest form, other names, and what it is.
struct OptionRow(&'static str, usize, &'static [&'static str], Kind);

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Version,
    Help,
    NoExit,
    NoProfile,
    NoLogo,
    NonInteractive,
    Interactive,
    Command,
    CommandWithArgs,
    EncodedCommand,
    File,
    WorkingDirectory,
    Fabric,
    Import,
    New,
    Clock,
    Check,
    /// Accepted without effect
    Switch,
    /// Accepted with its value, without effect
    Value,
    /// `-ExecutionPolicy`: one of a few words
    Policy,
    /// `-InputFormat`, `-OutputFormat`: Text or XML
    Format,
}

const OPTIONS: &[OptionRow] = &[
    OptionRow("version", 1, &[], Kind::Version),
    OptionRow("help", 1, &["?"], Kind::Help),
    OptionRow("login", 1, &[], Kind::Switch),
    OptionRow("noexit", 3, &[], Kind::NoExit),
    OptionRow("noprofile", 3, &[], Kind::NoProfile),
    OptionRow("noprofileloadtime", 10, &[], Kind::Switch),
    OptionRow("nologo", 3, &[], Kind::NoLogo),
    OptionRow("noninteractive", 4, &[], Kind::NonInteractive),
    OptionRow("interactive", 1, &[], Kind::Interactive),
    OptionRow("configurationfile", 14, &[], Kind::Value),
    OptionRow("configurationname", 6, &[], Kind::Value),
    OptionRow("custompipename", 3, &[], Kind::Value),
    OptionRow("command", 1, &[], Kind::Command),
    OptionRow("commandwithargs", 8, &["cwa"], Kind::CommandWithArgs),
    OptionRow("windowstyle", 1, &[], Kind::Value),
    OptionRow("file", 1, &[], Kind::File),
    OptionRow("executionpolicy", 2, &["ep"], Kind::Policy),
    OptionRow("outputformat", 1, &["of"], Kind::Format),
    OptionRow("inputformat", 3, &["if"], Kind::Format),
    OptionRow("encodedcommand", 1, &["ec"], Kind::EncodedCommand),
    OptionRow("settingsfile", 8, &[], Kind::Value),
    OptionRow("sshservermode", 4, &[], Kind::Switch),
    OptionRow("sta", 3, &[], Kind::Switch),
    OptionRow("mta", 3, &[], Kind::Switch),
    OptionRow("workingdirectory", 2, &["wd"], Kind::WorkingDirectory),
];

const OWN_OPTIONS: &[(&str, Kind)] =
    &[("--fabric", Kind::Fabric), ("--new", Kind::New), ("--import", Kind::Import), ("--clock", Kind::Clock), ("--check", Kind::Check)];

const POLICIES: &[&str] = &["Bypass", "RemoteSigned", "AllSigned", "Unrestricted", "Restricted", "Default", "Undefined"];

impl Default for Options {
    fn default() -> Options {
        Options {
            run: Run::Prompt,
            profile: true,
            logo: true,
            interactive: true,
            no_exit: false,
            working_directory: None,
            fabric: None,
            import: Vec::new(),
            new: None,
            clock: ClockChoice::Simulated,
        }
    }
}

/// Reads the words after the program's name.
pub(crate) fn parse(words: &[String]) -> Result<Options, BadUsage> {
    let options = read(words)?;
    if options.new.is_some() && options.fabric.is_none() {
        return Err(missing("--new says what a new file begins with: --fabric must name it."));
    }
    Ok(options)
}

fn read(words: &[String]) -> Result<Options, BadUsage> {
    let mut options = Options::default();
    let mut rest = words.iter();
    while let Some(word) = rest.next() {
        let remaining: Vec<String> = rest.as_slice().to_vec();
        match kind_of(word) {
            None => {
                options.run = script(word, remaining);
                return Ok(options);
            }
            Some(kind) if ends_options(kind) => {
                options.run = last_option(kind, remaining)?;
                return Ok(options);
            }
            Some(kind) => apply(&mut options, kind, word, &mut rest)?,
        }
    }
    Ok(options)
}

/// Whether everything after the option belongs to it.
fn ends_options(kind: Kind) -> bool {
    use Kind::*;
    matches!(kind, Version | Help | Command | CommandWithArgs | File | EncodedCommand | Check)
}

/// An option that takes the rest of the line.
fn last_option(kind: Kind, rest: Vec<String>) -> Result<Run, BadUsage> {
    let mut words = rest.into_iter();
    let first = words.next();
    match (kind, first) {
        (Kind::Version, _) => Ok(Run::Version),
        (Kind::Help, _) => Ok(Run::Help),
        (Kind::File, Some(path)) => Ok(script(&path, words.collect())),
        (Kind::File, None) => Err(missing("A script file path must follow -File.")),
        (Kind::Command, Some(text)) => command(text, words.collect()),
        (Kind::Command, None) => Err(missing("A command must follow -Command.")),
        (Kind::CommandWithArgs, Some(text)) => Ok(Run::Command { text, arguments: words.collect() }),
        (Kind::CommandWithArgs, None) => Err(missing("A command must follow -CommandWithArgs.")),
        (Kind::EncodedCommand, Some(text)) => Ok(Run::Command { text: decode(&text)?, arguments: words.collect() }),
        (Kind::EncodedCommand, None) => Err(missing("A Base64 encoded command must follow -EncodedCommand.")),
        (_, Some(path)) => Ok(Run::Check(std::iter::once(path).chain(words).map(PathBuf::from).collect())),
        (_, None) => Err(missing("The script to be checked must follow --check.")),
    }
}

/// An option in the middle of the line.
fn apply(options: &mut Options, kind: Kind, word: &str, rest: &mut std::slice::Iter<String>) -> Result<(), BadUsage> {
    match kind {
        Kind::NoExit => options.no_exit = true,
        Kind::NoProfile => options.profile = false,
        Kind::NoLogo => options.logo = false,
        Kind::NonInteractive => options.interactive = false,
        Kind::Interactive => options.interactive = true,
        Kind::WorkingDirectory => options.working_directory = Some(PathBuf::from(value(word, rest)?)),
        Kind::Fabric => options.fabric = Some(PathBuf::from(value(word, rest)?)),
        Kind::New => options.new = Some(beginning(value(word, rest)?)?),
        Kind::Import => options.import.push(PathBuf::from(value(word, rest)?)),
        Kind::Clock => options.clock = clock(value(word, rest)?)?,
        Kind::Value => drop(value(word, rest)?),
        Kind::Policy => drop(one_of(word, value(word, rest)?, POLICIES)?),
        Kind::Format => drop(one_of(word, value(word, rest)?, &["Text", "XML"])?),
        _ => {}
    }
    Ok(())
}

/// The option that a word names; none when it is a script.
fn kind_of(word: &str) -> Option<Kind> {
    if let Some((_, kind)) = OWN_OPTIONS.iter().find(|(name, _)| *name == word) {
        return Some(*kind);
    }
    let name = word.strip_prefix("--").or_else(|| word.strip_prefix(['-', '/', '\u{2013}', '\u{2014}', '\u{2015}']))?.to_lowercase();
    let fits = |row: &&OptionRow| row.2.contains(&name.as_str()) || (name.len() >= row.1 && row.0.starts_with(&name));
    OPTIONS.iter().find(fits).map(|row| row.3)
}

/// A word that names a script, `-` for the input.
fn script(word: &str, arguments: Vec<String>) -> Run {
    if word == "-" { Run::Prompt } else { Run::File { path: word.to_string(), arguments } }
}

/// `-Command`: its words are joined by blanks and are code.
fn command(first: String, others: Vec<String>) -> Result<Run, BadUsage> {
    match (first.as_str(), others.is_empty()) {
        ("-", true) => Ok(Run::Input),
        ("-", false) => {
            Err(BadUsage("'-' was specified with the -Command parameter; no other arguments to -Command are permitted.".into()))
        }
        _ => Ok(Run::Command { text: std::iter::once(first).chain(others).collect::<Vec<_>>().join(" "), arguments: Vec::new() }),
    }
}

/// Base64 of UTF-16.
fn decode(text: &str) -> Result<String, BadUsage> {
    let bad = || {
        BadUsage(
            "Cannot process the command because the value specified with -EncodedCommand is not properly encoded. \
             The value must be Base64 encoded."
                .into(),
        )
    };
    let bytes = base64::engine::general_purpose::STANDARD.decode(text.trim()).map_err(|_| bad())?;
    if bytes.len() % 2 == 1 {
        return Err(bad());
    }
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    Ok(String::from_utf16_lossy(&units))
}

fn beginning(word: &str) -> Result<New, BadUsage> {
    match one_of("--new", word, &["empty", "sample"])? {
        "empty" => Ok(New::Empty),
        _ => Ok(New::Sample),
    }
}

fn clock(word: &str) -> Result<ClockChoice, BadUsage> {
    match one_of("--clock", word, &["simulated", "real"])? {
        "real" => Ok(ClockChoice::Real),
        _ => Ok(ClockChoice::Simulated),
    }
}

fn value<'a>(option: &str, rest: &mut std::slice::Iter<'a, String>) -> Result<&'a str, BadUsage> {
    rest.next().map(String::as_str).ok_or_else(|| missing(&format!("A value must follow {option}.")))
}

fn one_of(option: &str, word: &str, valid: &[&'static str]) -> Result<&'static str, BadUsage> {
    let found = valid.iter().find(|v| v.eq_ignore_ascii_case(word));
    found.copied().ok_or_else(|| BadUsage(format!("{option} must be one of {}, but is '{word}'.", valid.join(", "))))
}

fn missing(what: &str) -> BadUsage {
    BadUsage(format!("Cannot process the command because of a missing parameter. {what}"))
}

#[cfg(test)]
mod tests;
