//! `Get-`, `Set-`, `New-`, `Remove-`, `Export-` and `Import-Alias`.

use crate::places::{self, AliasChange, alias_object, remove_alias, set_alias};
use crate::state;
use crate::support::faults;
use crate::support::sink::{FileSink, Opening};
use crate::support::wildcard::{self, Wildcard};
use engine::run::AliasInfo;
use engine::{Cmdlet, ErrorCategory, Fault, Invocation, Name, Outcome, Value};
use std::rc::Rc;

/// `Get-Alias`
#[derive(Default)]
pub struct GetAlias {}

impl Cmdlet for GetAlias {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let by_definition = cx.has("Definition");
        let mut wanted: Vec<String> =
            cx.texts(if by_definition { "Definition" } else { "Name" }).iter().map(|t| t.as_str().to_owned()).collect();
        if wanted.is_empty() {
            wanted.push("*".into());
        }
        let exclude: Vec<Wildcard> = cx.texts("Exclude").iter().map(|t| Wildcard::new(t)).collect();
        for text in wanted {
            let found = matching(cx, &text, by_definition);
            if found.is_empty() && !wildcard::is_pattern(&text) {
                let kind = if by_definition { "definition" } else { "name" };
                let message =
                    format!("This command cannot find a matching alias because an alias with the {kind} '{text}' does not exist.");
                let fault = Fault::new("ItemNotFoundException", ErrorCategory::ObjectNotFound, message);
                cx.error(fault.exception("System.Management.Automation.ItemNotFoundException").target(text))?;
                continue;
            }
            for alias in found.iter().filter(|a| !wildcard::any(&exclude, &a.name.text())) {
                let object = alias_object(cx.session, alias);
                cx.write(object)?;
            }
        }
        Ok(())
    }
}

fn matching(cx: &mut Invocation, text: &str, by_definition: bool) -> Vec<Rc<AliasInfo>> {
    let pattern = Wildcard::new(text);
    let mut all = cx.all_aliases();
    all.retain(|a| pattern.matches(&if by_definition { a.definition } else { a.name }.text()));
    state::sort_by_name(cx.session, &mut all, |a| a.name);
    all
}

/// `Set-Alias`
#[derive(Default)]
pub struct SetAlias {}

/// `New-Alias`
#[derive(Default)]
pub struct NewAlias {}

impl Cmdlet for SetAlias {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        define(cx, "Set Alias")
    }
}

impl Cmdlet for NewAlias {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let name = cx.text("Name").map(|t| t.as_str().to_owned()).unwrap_or_default();
        if cx.alias(Name::new(&name)).is_some() && !cx.switch("Force") {
            let message = format!("The alias is not allowed, because an alias with the name '{name}' already exists.");
            let fault = Fault::new("AliasAlreadyExists", ErrorCategory::ResourceExists, message);
            return cx.error(fault.exception("System.Management.Automation.SessionStateException").target(name));
        }
        define(cx, "New Alias")
    }
}

fn define(cx: &mut Invocation, action: &str) -> Outcome {
    let text = |name: &str| cx.text(name).map(|t| t.as_str().to_owned()).unwrap_or_default();
    let (name, definition) = (text("Name"), text("Value"));
    if !cx.should_process(&format!("Name: {name} Value: {definition}"), action)? {
        return Ok(());
    }
    let global = cx.text("Scope").is_some_and(|s| cx.has("Scope") && s.eq_ignore_ascii_case("Global"));
    let change = AliasChange {
        definition: Name::new(&definition),
        options: state::options_of(cx),
        description: cx.has("Description").then(|| cx.text("Description").map(|t| t.as_str().to_owned()).unwrap_or_default()),
        force: cx.switch("Force"),
        global,
    };
    if let Err(failure) = set_alias(cx.session, Name::new(&name), change) {
        return cx.report(failure);
    }
    if !cx.switch("PassThru") {
        return Ok(());
    }
    match cx.alias(Name::new(&name)) {
        Some(alias) => {
            let object = alias_object(cx.session, &alias);
            cx.write(object)
        }
        None => Ok(()),
    }
}

/// `Remove-Alias`
#[derive(Default)]
pub struct RemoveAlias {}

impl Cmdlet for RemoveAlias {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        for name in cx.texts("Name") {
            let own = Name::new(&name);
            if cx.alias(own).is_none() {
                let message = format!("This command cannot find a matching alias because an alias with the name '{name}' does not exist.");
                let fault = Fault::new("ItemNotFoundException", ErrorCategory::ObjectNotFound, message);
                cx.error(fault.exception("System.Management.Automation.ItemNotFoundException").target(name.as_str()))?;
                continue;
            }
            if let Err(failure) = remove_alias(cx.session, own, cx.switch("Force")) {
                cx.report(failure)?;
            }
        }
        Ok(())
    }
}

/// `Export-Alias`
#[derive(Default)]
pub struct ExportAlias {}

impl Cmdlet for ExportAlias {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let mut names: Vec<String> = cx.texts("Name").iter().map(|t| t.as_str().to_owned()).collect();
        if names.is_empty() {
            names.push("*".into());
        }
        let script = matches!(cx.arg("As"), Some(Value::Enum(e)) if e.number == 1);
        let append = cx.switch("Append");
        let Some(opening) = Opening::of_call(cx, append)? else { return Ok(()) };
        let mut file = FileSink::open(cx, opening)?;
        file.line("# Alias File");
        for name in names {
            for alias in matching(cx, &name, false) {
                let (own, definition) = (alias.name.text(), alias.definition.text());
                let options = ["ReadOnly", "Constant", "Private", "AllScope"];
                let options: Vec<&str> = (0..4).filter(|bit| alias.options & (1 << bit) != 0).map(|bit| options[bit]).collect();
                let options = if options.is_empty() { "None".to_owned() } else { options.join(", ") };
                let description = &alias.description;
                file.line(&match script {
                    true => {
                        format!("set-alias -Name:\"{own}\" -Value:\"{definition}\" -Description:\"{description}\" -Option:\"{options}\"")
                    }
                    false => format!("\"{own}\",\"{definition}\",\"{description}\",\"{options}\""),
                });
            }
        }
        file.finish(cx)
    }
}

/// `Import-Alias`
#[derive(Default)]
pub struct ImportAlias {}

impl Cmdlet for ImportAlias {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        for path in places::input_files(cx)? {
            let text = match std::fs::read_to_string(&path) {
                Ok(text) => text,
                Err(error) => {
                    cx.error(faults::open_failure(&error, &path.display().to_string()))?;
                    continue;
                }
            };
            for line in text.lines().filter(|l| !l.is_empty() && !l.starts_with('#')) {
                self.import(cx, line)?;
            }
        }
        Ok(())
    }
}

impl ImportAlias {
    fn import(&self, cx: &mut Invocation, line: &str) -> Outcome {
        let fields: Vec<&str> = line.split("\",\"").map(|f| f.trim_matches('"')).collect();
        let [name, definition, rest @ ..] = fields.as_slice() else {
            let fault = faults::bad_argument(
                "ImportAliasFileFormatError",
                format!("Cannot import an alias: the line '{line}' is not of the form NAME,DEFINITION,DESCRIPTION,OPTIONS."),
            );
            return cx.error(fault);
        };
        if cx.alias(Name::new(name)).is_some() && !cx.switch("Force") {
            let message = format!("The alias is not allowed, because an alias with the name '{name}' already exists.");
            let fault = Fault::new("AliasAlreadyExists", ErrorCategory::ResourceExists, message);
            return cx.error(fault.exception("System.Management.Automation.SessionStateException").target(*name));
        }
        let change = AliasChange {
            definition: Name::new(definition),
            options: None,
            description: rest.first().map(|d| (*d).to_owned()),
            force: true,
            global: false,
        };
        set_alias(cx.session, Name::new(name), change).or_else(|failure| cx.report(failure))
    }
}
