//! `Get-Help`.

use super::command_info::{help_syntax, signature_of};
use super::comment_help::{self, CommentHelp};
use super::help_page::{self, Much, Page, parameter_text};
use crate::state;
use crate::support::wildcard::{self, Wildcard};
use engine::bind::{Parameter, Signature};
use engine::run::{Command, CommandObject};
use engine::{Cmdlet, ErrorCategory, Fault, Invocation, Name, Outcome, Session, Value};
use std::rc::Rc;

/// `Get-Help`
#[derive(Default)]
pub struct GetHelp {}

impl Cmdlet for GetHelp {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let name = cx.text("Name").map(|t| t.as_str().to_owned()).unwrap_or_else(|| "Get-Help".into());
        if wildcard::is_pattern(&name) {
            return list(cx, &Wildcard::new(&name));
        }
        let command = state::command_of(cx.session, Name::new(&name));
        let own = command.downcast::<CommandObject>().map(|c| c.name.clone());
        let is_program = matches!(command.downcast::<CommandObject>().map(|c| &c.command), Some(Command::Native(_)));
        let own = match command.downcast::<CommandObject>().map(|c| &c.command) {
            Some(Command::Script(path, _)) => Some(path.display().to_string()),
            _ => own,
        };
        let Some(own) = own.filter(|_| !is_program) else {
            // A word that is no command may be a part of names.
            let pattern = Wildcard::new(&format!("*{}*", wildcard::escape(&name)));
            let any = cx.all_cmdlets().any(|c| pattern.matches(c.row.name));
            if any && !name.contains('-') {
                return list(cx, &pattern);
            }
            return cx.error(not_found(&name));
        };
        let help = help_of(cx.session, &command);
        if cx.has("Parameter") {
            return parameters(cx, &command, help.as_ref());
        }
        let how_much = match () {
            () if cx.switch("Full") => Much::Full,
            () if cx.switch("Detailed") => Much::Detailed,
            () if cx.switch("Examples") => Much::Examples,
            () => Much::Brief,
        };
        let page = page(cx.session, &own, &command, help.unwrap_or_default(), how_much);
        cx.write(page)
    }
}

fn not_found(name: &str) -> Fault {
    let message = format!(
        "Get-Help could not find {name} in a help file in this session. To download updated help topics type: \"Update-Help\". To get help \
         online, search for the help topic in the TechNet library at https://go.microsoft.com/fwlink/?LinkID=107116."
    );
    Fault::new("HelpNotFound", ErrorCategory::ResourceUnavailable, message)
        .exception("Microsoft.PowerShell.Commands.HelpNotFoundException")
        .target(name)
        .help("Get-Command shows the commands.")
}

/// The commands whose names match, with their synopses.
fn list(cx: &mut Invocation, pattern: &Wildcard) -> Outcome {
    let cmdlets = cx.all_cmdlets().filter(|c| pattern.matches(c.row.name)).cloned().map(Command::Cmdlet);
    let mut all: Vec<Command> = cmdlets.collect();
    all.extend(cx.all_functions().into_iter().filter(|f| pattern.matches(&f.name.text())).map(Command::Function));
    let mut rows: Vec<(String, Value)> = all.into_iter().map(state::command_object).map(|v| (name_of(&v), v)).collect();
    rows.sort_by_key(|(name, _)| name.to_lowercase());
    for (name, command) in rows {
        let help = help_of(cx.session, &command).unwrap_or_default();
        let kind = command.downcast::<CommandObject>().map_or("Function", |c| c.kind());
        let fields = [("Name", Value::from(name)), ("Category", Value::from(kind)), ("Synopsis", Value::from(help.synopsis))];
        cx.write(Value::typed_custom("HelpInfoShort", fields))?;
    }
    Ok(())
}

fn name_of(command: &Value) -> String {
    command.downcast::<CommandObject>().map(|c| c.name.clone()).unwrap_or_default()
}

/// The help comment of a command.
fn help_of(session: &mut Session, command: &Value) -> Option<CommentHelp> {
    let code = match &command.downcast::<CommandObject>()?.command {
        Command::Function(info) => info.block.code.clone(),
        Command::Cmdlet(info) => session.declaration_of(info)?,
        Command::Script(_, block) => return comment_help::of_script(block.code.source.text()),
        #[allow(unreachable_patterns, reason = "blocks and programs have no help")]
        _ => return None,
    };
    let body = (code.ast.span.start as usize, code.ast.span.end as usize);
    let text = code.source.text().to_owned();
    let braces = usize::from(text.get(body.0..).is_some_and(|t| t.starts_with('{')));
    let from = code.function.as_ref().map_or(body.0, |f| f.span.start as usize);
    comment_help::of_function(&text, from, (body.0 + braces, body.1 - braces))
}

/// The help of a command as an object.
fn page(session: &mut Session, name: &str, command: &Value, help: CommentHelp, much: Much) -> Value {
    let lines = help_syntax(session, command, name);
    let signature = signature_of(session, command);
    let synopsis = if help.synopsis.is_empty() { format!("\n{}\n", lines.join("\n")) } else { help.synopsis.clone() };
    let parameters = signature.as_ref().map(|s| rows(session, s, &help)).unwrap_or_default();
    let text = help_page::text(&Page { name, synopsis: &synopsis, lines: &lines, help: &help, parameters: &parameters, much });
    let paragraph = |text: &str| Value::array(vec![Value::custom([("Text", Value::from(text))])]);
    let examples: Vec<Value> = help.examples.iter().enumerate().map(|(i, e)| example(i, e)).collect();
    let links: Vec<Value> = help.links.iter().map(|l| link(l)).collect();
    let nested: Vec<Value> = parameters.into_iter().map(|p| p.object).collect();
    let kind = command.downcast::<CommandObject>().map_or("Function", |c| c.kind());
    let details = Value::custom([("name", Value::from(name)), ("description", paragraph(&synopsis))]);
    Value::typed_custom(
        "MamlCommandHelpInfo",
        [
            ("Name", Value::from(name)),
            ("Category", Value::from(kind)),
            ("Synopsis", Value::from(synopsis)),
            ("details", details),
            ("description", paragraph(&help.description)),
            ("syntax", Value::from(lines.join("\n"))),
            ("parameters", Value::custom([("parameter", Value::array(nested))])),
            ("inputTypes", Value::from(help.inputs)),
            ("returnValues", Value::from(help.outputs)),
            ("alertSet", Value::custom([("alert", paragraph(&help.notes))])),
            ("examples", Value::custom([("example", single(examples))])),
            ("relatedLinks", Value::custom([("navigationLink", single(links))])),
            ("HelpText", Value::from(text)),
        ],
    )
}

/// One value as itself, several as an array: how help objects hold their parts.
fn single(values: Vec<Value>) -> Value {
    Session::gather(values)
}

/// An example: the lines up to the first empty one are the code, what follows are remarks. A prompt before the code is left out.
fn example(index: usize, text: &str) -> Value {
    let (code, remarks) = help_page::example_parts(text);
    Value::custom([
        ("title", Value::from(help_page::example_title(index))),
        ("introduction", Value::array(vec![Value::custom([("Text", Value::from("PS > "))])])),
        ("code", Value::from(code)),
        ("remarks", Value::array(vec![Value::custom([("Text", Value::from(remarks))])])),
    ])
}

fn link(text: &str) -> Value {
    let is_address = text.starts_with("http://") || text.starts_with("https://");
    let name = if is_address { "uri" } else { "linkText" };
    Value::custom([(name, Value::from(text))])
}

/// A parameter of a page: its object and its text.
pub(super) struct Row {
    object: Value,
    /// `-Name <String>`
    pub head: String,
    /// What it is for
    pub text: String,
    /// Its facts in order
    pub facts: Vec<(&'static str, String)>,
}

fn rows(session: &mut Session, signature: &Rc<Signature>, help: &CommentHelp) -> Vec<Row> {
    signature.params.iter().take(signature.own).map(|p| row(session, p, help)).collect()
}

fn row(session: &mut Session, parameter: &Parameter, help: &CommentHelp) -> Row {
    let name = parameter.name.text().to_string();
    let text = help.parameters.iter().find(|(n, _)| n.eq_ignore_ascii_case(&name)).map(|(_, t)| t.clone()).unwrap_or_default();
    let ty = parameter.ty.resolve(session).ok().flatten().map_or("Object".to_owned(), |t| t.short_name());
    let first = parameter.memberships.first();
    let position = first.and_then(|m| m.position).map_or("named".to_owned(), |p| p.to_string());
    let pipeline = match first {
        Some(m) if m.by_value && m.by_property => "true (ByValue, ByPropertyName)",
        Some(m) if m.by_value => "true (ByValue)",
        Some(m) if m.by_property => "true (ByPropertyName)",
        _ => "false",
    };
    let facts = vec![
        ("Required?", parameter.ever_mandatory.to_string()),
        ("Position?", position.clone()),
        ("Default value", parameter.default_text.clone()),
        ("Accept pipeline input?", pipeline.to_owned()),
        ("Aliases", parameter.aliases.iter().map(|a| a.text().to_string()).collect::<Vec<_>>().join(", ")),
    ];
    let object = Value::typed_custom(
        "MamlCommandHelpInfo#parameter",
        [
            ("name", Value::from(name.as_str())),
            ("description", Value::array(vec![Value::custom([("Text", Value::from(text.as_str()))])])),
            ("required", Value::from(parameter.ever_mandatory.to_string())),
            ("position", Value::from(position)),
            ("defaultValue", Value::from(parameter.default_text.as_str())),
            ("pipelineInput", Value::from(pipeline)),
            ("type", Value::custom([("name", Value::from(ty.as_str()))])),
        ],
    );
    let head = if parameter.is_switch() { format!("-{name} [<SwitchParameter>]") } else { format!("-{name} <{ty}>") };
    Row { object, head, text, facts }
}

/// `-Parameter`: the parameters that match.
fn parameters(cx: &mut Invocation, command: &Value, help: Option<&CommentHelp>) -> Outcome {
    let Some(signature) = signature_of(cx.session, command) else { return Ok(()) };
    let none = CommentHelp::default();
    let all = rows(cx.session, &signature, help.unwrap_or(&none));
    for wanted in cx.texts("Parameter") {
        let pattern = Wildcard::new(&wanted);
        let mut found = false;
        for row in &all {
            let name = row.head.trim_start_matches('-').split(' ').next().unwrap_or_default();
            if !pattern.matches(name) {
                continue;
            }
            found = true;
            let object = row.object.clone();
            if let Some(bag) = object.bag() {
                bag.borrow_mut().set(Name::new("HelpText"), Value::from(parameter_text(row, true) + "\n"));
            }
            cx.write(object)?;
        }
        if !found {
            let message = format!("No parameter matches criteria {wanted}.");
            let fault = Fault::new("NoParmsFound", ErrorCategory::InvalidArgument, message);
            cx.error(fault.exception("System.Management.Automation.PSArgumentException"))?;
        }
    }
    Ok(())
}
