//! What is judged: commands, parameters, literal values, types.

use super::walk::{Named, walk};
use super::{Finding, Weight};
use crate::signatures::{Meant, parameter, signature, valid_values};
use engine::bind::Signature;
use engine::text::nearest;
use engine::{Name, Session, Type};
use rustc_hash::{FxHashMap, FxHashSet};
use std::path::Path;
use std::rc::Rc;
use syntax::ast::{Command, CommandElement, Expr, ExprKind, ScriptBlock, StringKind};
use syntax::{Source, Span};

/// What will break in a tree.
pub(super) fn judge(session: &mut Session, root: &ScriptBlock, source: &Source, path: &Path) -> Vec<Finding> {
    let named = walk(root);
    let own: FxHashSet<Name> = named.functions.iter().map(|f| f.name).chain(aliases_made(&named)).collect();
    let served: FxHashMap<String, bool> = vmm::catalogue().map(|entry| (entry.name.to_lowercase(), entry.served)).collect();
    let mut judge = Judge { session, source, folder: path.parent().unwrap_or(Path::new(".")), own, served, found: Vec::new() };
    named.commands.iter().for_each(|command| judge.command(command));
    judge.types(&named);
    judge.found
}

/// The short names that a script gives to commands.
fn aliases_made<'a>(named: &'a Named<'a>) -> impl Iterator<Item = Name> + 'a {
    let makes = |command: &&&Command| {
        literal(&command.name).is_some_and(|n| ["set-alias", "new-alias", "sal", "nal"].contains(&n.to_lowercase().as_str()))
    };
    named.commands.iter().filter(makes).flat_map(|command| {
        command.elements.iter().filter_map(|element| match element {
            CommandElement::Argument(expr) => literal(expr).map(Name::new),
            _ => None,
        })
    })
}

struct Judge<'a> {
    session: &'a mut Session,
    source: &'a Source,
    folder: &'a Path,
    /// Functions and aliases that the script makes itself.
    own: FxHashSet<Name>,
    /// The VMM commands in lower case, and whether they are served.
    served: FxHashMap<String, bool>,
    found: Vec<Finding>,
}

impl Judge<'_> {
    fn tell(&mut self, span: Span, weight: Weight, message: String, help: Option<String>) {
        self.found.push(Finding { span, weight, message, help });
    }

    fn command(&mut self, command: &Command) {
        let Some(name) = literal(&command.name) else { return };
        if self.own.contains(&Name::new(name)) {
            return;
        }
        if name.contains(['/', '\\']) {
            return self.script(name, command.name.span);
        }
        if !self.session.is_command(Name::new(name)).unwrap_or(false) {
            let help = self.nearest_command(name).map(|near| format!("Did you mean {near}?"));
            return self.tell(command.name.span, Weight::Error, format!("There is no command '{name}'."), help);
        }
        let real = self.session.alias(Name::new(name)).map_or(name.to_string(), |alias| alias.definition.to_string());
        if self.served.get(&real.to_lowercase()) == Some(&false) {
            let message = format!("{real} is known, but not served by the simulated fabric yet.");
            self.tell(command.name.span, Weight::Error, message, None);
        }
        if let Some(signature) = signature(self.session, name) {
            self.arguments(command, name, &signature);
        }
    }

    /// A script that is called by a relative path, from the folder of this one or the current one.
    fn script(&mut self, name: &str, span: Span) {
        let slashed = name.replace('\\', "/");
        let exists = [self.folder.join(&slashed), self.session.resolve_path(&slashed)]
            .iter()
            .any(|p| p.exists() || p.with_extension("ps1").exists());
        if !exists {
            self.tell(span, Weight::Warning, format!("There is no file '{name}' here."), None);
        }
    }

    fn nearest_command(&self, name: &str) -> Option<Rc<str>> {
        let functions = self.session.all_functions().into_iter().map(|f| f.name.text());
        let cmdlets = self.session.all_cmdlets().map(|info| Name::new(info.row.name).text());
        nearest(name, cmdlets.chain(functions).chain(self.own.iter().map(|name| name.text())))
    }

    fn arguments(&mut self, command: &Command, name: &str, signature: &Signature) {
        let mut waiting: Option<usize> = None;
        for element in &command.elements {
            match element {
                CommandElement::Parameter { name: written, name_span, value, .. } => {
                    waiting = None;
                    match parameter(signature, &written.text()) {
                        Meant::One(index) => match value {
                            Some(value) => self.value(signature, index, value),
                            None if !signature.params[index].is_switch() => waiting = Some(index),
                            None => {}
                        },
                        Meant::None if signature.advanced => {
                            let near = nearest(&written.text(), signature.params.iter().map(|p| p.name.text()));
                            let help = near.map(|near| format!("Did you mean -{near}?"));
                            self.tell(*name_span, Weight::Error, format!("{name} has no parameter -{written}."), help);
                        }
                        Meant::Several(names) if signature.advanced => {
                            let list = names.iter().map(|n| format!("-{n}")).collect::<Vec<_>>().join(", ");
                            self.tell(*name_span, Weight::Error, format!("-{written} could be {list}."), None);
                        }
                        Meant::None | Meant::Several(_) => {}
                    }
                }
                CommandElement::Argument(value) => {
                    if let Some(index) = waiting.take() {
                        self.value(signature, index, value);
                    }
                }
                CommandElement::Splat(_) | CommandElement::Verbatim(..) => waiting = None,
            }
        }
    }

    /// A literal value of a parameter that takes only some.
    fn value(&mut self, signature: &Signature, index: usize, value: &Expr) {
        if let ExprKind::List(items) = &value.kind {
            items.iter().for_each(|item| self.value(signature, index, item));
            return;
        }
        let ExprKind::String(text, _) = &value.kind else { return };
        let param = &signature.params[index];
        let valid = valid_values(self.session, param);
        let is_bool = valid.first().is_some_and(|v| v == "$true");
        let number = text.parse::<i64>().is_ok();
        let fits = |text: &str| valid.iter().any(|v| v.eq_ignore_ascii_case(text.trim()));
        if valid.is_empty() || is_bool || number || text.split(',').all(fits) {
            return;
        }
        let near = nearest(text, valid.iter().map(|v| Rc::from(v.as_str())));
        let shown = if valid.len() <= 12 { format!("Valid values: {}.", valid.join(", ")) } else { String::new() };
        let help = match near {
            Some(near) => format!("{shown} Did you mean {near}?").trim().to_string(),
            None => shown,
        };
        self.tell(value.span, Weight::Error, format!("-{} does not take '{text}'.", param.name), (!help.is_empty()).then_some(help));
    }

    fn types(&mut self, named: &Named) {
        for (used, span) in &named.used_types {
            let name = used.name.as_str();
            let known = named.types.iter().any(|own| own.is(name)) || Type::parse(name).is_some();
            let text = self.source.slice(*span).to_string();
            if !known && !text.is_empty() {
                let tables = engine::types::all_tables();
                let short = |full: &'static str| Rc::from(engine::types::short_of(full).unwrap_or(full));
                let near = nearest(name, tables.iter().map(|table| short(table.name)));
                let help = near.map(|near| format!("Did you mean [{near}]?"));
                self.tell(*span, Weight::Error, format!("There is no type [{name}] here."), help);
            }
        }
    }
}

/// The text of a bare or quoted word.
fn literal(expr: &Expr) -> Option<&str> {
    match &expr.kind {
        ExprKind::String(text, StringKind::Bare | StringKind::Single | StringKind::Double) => Some(text),
        _ => None,
    }
}
