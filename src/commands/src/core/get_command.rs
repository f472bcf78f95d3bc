//! `Get-Command`.

use super::command_info::{signature_of, syntax};
use crate::places::alias_object;
use crate::state::command_object;
use crate::support::wildcard::{self, Wildcard};
use engine::run::Command;
use engine::types::members;
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Name, Outcome, Value, convert};

/// `Get-Command`
#[derive(Default)]
pub struct GetCommand {}

/// Which commands are taken.
struct Wanted {
    kinds: Option<i64>,
    modules: Vec<Wildcard>,
    verbs: Vec<Wildcard>,
    nouns: Vec<Wildcard>,
    parameters: Vec<String>,
}

const ALIAS: i64 = 1;
const FUNCTION: i64 = 2 | 4;
const CMDLET: i64 = 8;
const SCRIPT: i64 = 16;
const APPLICATION: i64 = 32;

impl Cmdlet for GetCommand {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let patterns = |name: &str| -> Vec<Wildcard> { cx.texts(name).iter().map(|t| Wildcard::new(t)).collect() };
        let wanted = Wanted {
            kinds: match cx.arg("CommandType") {
                Some(Value::Enum(e)) if cx.has("CommandType") => Some(e.number),
                _ => None,
            },
            modules: patterns("Module"),
            verbs: patterns("Verb"),
            nouns: patterns("Noun"),
            parameters: cx.texts("ParameterName").iter().map(|t| t.as_str().to_owned()).collect(),
        };
        let mut names: Vec<String> = cx.texts("Name").iter().map(|t| t.as_str().to_owned()).collect();
        let all = names.is_empty();
        if all {
            names.push("*".into());
        }
        let limit = if cx.has("TotalCount") { cx.int("TotalCount").unwrap_or(-1) } else { -1 };
        let mut sent = 0;
        for name in names {
            let found = if wildcard::is_pattern(&name) { matching(cx, &name, &wanted, all)? } else { exact(cx, &name, &wanted)? };
            for command in found {
                if limit >= 0 && sent >= limit {
                    return Ok(());
                }
                sent += 1;
                send(cx, command)?;
            }
        }
        Ok(())
    }
}

fn send(cx: &mut Invocation, command: Value) -> Outcome {
    if !cx.switch("Syntax") {
        return cx.write(command);
    }
    let resolved = members::property(cx.session, &command, Name::new("ResolvedCommand"))?.filter(|v| !v.is_null()).unwrap_or(command);
    let lines = syntax(cx.session, &resolved);
    cx.write(Value::from(format!("\n{}\n", lines.join("\n\n"))))
}

impl Wanted {
    fn kind(&self, bits: i64) -> bool {
        self.kinds.is_none_or(|kinds| kinds & bits != 0)
    }

    /// Whether a command is taken by its verb, noun, module and parameters.
    fn admits(&self, cx: &mut Invocation, command: &Value) -> Result<bool, Failure> {
        let mut text = |name: &str| -> Result<String, Failure> {
            let value = members::property(cx.session, command, Name::new(name))?.unwrap_or_default();
            Ok(convert::text(cx.session, &value)?.as_str().to_owned())
        };
        for (name, patterns) in [("Source", &self.modules), ("Verb", &self.verbs), ("Noun", &self.nouns)] {
            if !patterns.is_empty() && !wildcard::any(patterns, &text(name)?) {
                return Ok(false);
            }
        }
        if self.parameters.is_empty() {
            return Ok(true);
        }
        let Some(signature) = signature_of(cx.session, command) else { return Ok(false) };
        Ok(self.parameters.iter().all(|p| signature.index(Name::new(p)).is_some()))
    }
}

/// The command of a plain name; an error when there is none.
fn exact(cx: &mut Invocation, name: &str, wanted: &Wanted) -> Result<Vec<Value>, Failure> {
    let own = Name::new(&wildcard::unescape(name));
    let mut found = Vec::new();
    if let Some(alias) = cx.alias(own).filter(|_| wanted.kind(ALIAS)) {
        found.push(alias_object(cx.session, &alias));
    }
    if found.is_empty() || cx.switch("All") {
        found.extend(meaning(cx, own, wanted)?);
    }
    let mut taken = Vec::new();
    for command in found {
        if wanted.admits(cx, &command)? {
            taken.push(command);
        }
    }
    if taken.is_empty() {
        let message = format!(
            "The term '{name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of \
             the name, or if a path was included, verify that the path is correct and try again."
        );
        let fault = Fault::new("CommandNotFoundException", ErrorCategory::ObjectNotFound, message);
        cx.error(fault.exception("System.Management.Automation.CommandNotFoundException").target(name))?;
    }
    Ok(taken)
}

fn meaning(cx: &mut Invocation, name: Name, wanted: &Wanted) -> Result<Option<Value>, Failure> {
    if let Some(function) = cx.find_function(name).filter(|_| wanted.kind(FUNCTION)) {
        return Ok(Some(command_object(Command::Function(function))));
    }
    if let Some(cmdlet) = cx.cmdlet(name).filter(|_| wanted.kind(CMDLET)) {
        return Ok(Some(command_object(Command::Cmdlet(cmdlet))));
    }
    let found = cx.session.resolve_or_load(name)?;
    Ok(found.filter(|c| fits(c, name, wanted)).map(command_object))
}

/// Whether what a name means is of a wanted kind and really has that name (and not a Get- before it).
fn fits(command: &Command, name: Name, wanted: &Wanted) -> bool {
    match command {
        Command::Script(..) => wanted.kind(SCRIPT),
        Command::Native(_) => wanted.kind(APPLICATION),
        Command::Function(info) => wanted.kind(FUNCTION) && (info.name == name || name.text().contains('\\')),
        Command::Cmdlet(info) => wanted.kind(CMDLET) && (name.is(info.row.name) || name.text().contains('\\')),
        #[allow(unreachable_patterns, reason = "blocks have no name")]
        _ => false,
    }
}

/// The commands whose name matches a pattern.
fn matching(cx: &mut Invocation, pattern: &str, wanted: &Wanted, all: bool) -> Result<Vec<Value>, Failure> {
    let pattern = Wildcard::new(pattern);
    let mut found: Vec<(String, Value)> = Vec::new();
    if wanted.kind(ALIAS) && wanted.verbs.is_empty() && wanted.nouns.is_empty() {
        for alias in cx.all_aliases() {
            if pattern.matches(&alias.name.text()) {
                found.push((alias.name.text().to_string(), alias_object(cx.session, &alias)));
            }
        }
    }
    if wanted.kind(FUNCTION) {
        let functions = cx.all_functions().into_iter().filter(|f| pattern.matches(&f.name.text()));
        found.extend(functions.map(|f| (f.name.text().to_string(), command_object(Command::Function(f)))));
    }
    if wanted.kind(CMDLET) {
        let cmdlets = cx.all_cmdlets().filter(|c| pattern.matches(c.row.name)).cloned();
        found.extend(cmdlets.map(|c| (c.row.name.to_owned(), command_object(Command::Cmdlet(c)))));
    }
    if wanted.kinds.is_some_and(|k| k & APPLICATION != 0) || !all {
        found.extend(programs(cx, &pattern, wanted));
    }
    found.sort_by_key(|(name, _)| name.to_lowercase());
    let mut taken = Vec::new();
    for (_, command) in found {
        if wanted.admits(cx, &command)? {
            taken.push(command);
        }
    }
    Ok(taken)
}

fn programs(cx: &mut Invocation, pattern: &Wildcard, wanted: &Wanted) -> Vec<(String, Value)> {
    if !wanted.kind(APPLICATION) || !wanted.verbs.is_empty() || !wanted.nouns.is_empty() {
        return Vec::new();
    }
    let listed = cx.environment_variable("PATH").unwrap_or_default();
    let mut found: Vec<(String, Value)> = Vec::new();
    for folder in std::env::split_paths(&listed) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if pattern.matches(&name) && !found.iter().any(|(n, _)| *n == name) && entry.path().is_file() {
                found.push((name, command_object(Command::Native(entry.path()))));
            }
        }
    }
    found
}
