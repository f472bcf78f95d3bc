//! What the session knows, for completion.

use super::complete::{Argument, Facts};
use crate::signatures::{Meant, parameter, signature, valid_values};
use engine::bind::Signature;
use engine::types::members::{self, MemberType};
use engine::{Name, Session, Type, Value};
use std::rc::Rc;
use syntax::ast::{ExprKind, StatementKind};
use syntax::{Source, ast};

/// The facts of a session.
pub(super) struct SessionFacts<'a> {
    session: &'a mut Session,
}

impl<'a> SessionFacts<'a> {
    pub(super) fn new(session: &'a mut Session) -> SessionFacts<'a> {
        SessionFacts { session }
    }

    /// The parameter that an argument is for.
    fn parameter_of(&self, signature: &Signature, argument: &Argument) -> Option<usize> {
        match argument {
            Argument::Named(written) => match parameter(signature, written) {
                Meant::One(index) => Some(index),
                Meant::None | Meant::Several(_) => None,
            },
            Argument::Position(position) => {
                let at = |i: &usize| signature.params[*i].memberships.iter().any(|m| m.position == Some(*position as i32));
                (0..signature.own).find(at)
            }
        }
    }

    /// Names of VMM objects: by the type of the parameter, or of what the command gives for a plain `-Name`.
    fn object_names(&mut self, signature: &Signature, index: usize) -> Vec<String> {
        let param = &signature.params[index];
        let Ok(Some(ty)) = param.ty.resolve(self.session) else { return Vec::new() };
        let named_by_text = ty.name() == "System.String" && (param.name.is("Name") || param.name.is("ComputerName"));
        let ty = match signature.output_types.first() {
            Some(output) if named_by_text => Type::parse(&output.name),
            _ => Some(ty.element().unwrap_or(ty)),
        };
        ty.map_or(Vec::new(), |ty| vmm::names_of(self.session, &ty))
    }
}

impl Facts for SessionFacts<'_> {
    fn commands(&mut self, prefix: &str) -> Vec<String> {
        let mut names: Vec<String> = self.session.all_cmdlets().map(|info| info.row.name.to_string()).collect();
        names.extend(self.session.all_functions().iter().map(|f| f.name.to_string()));
        names.extend(self.session.all_aliases().iter().map(|a| a.name.to_string()));
        if !prefix.is_empty() && !prefix.contains('-') {
            names.extend(programs(prefix));
        }
        sorted(names)
    }

    fn parameters(&mut self, command: &str) -> Vec<String> {
        let Some(signature) = signature(self.session, command) else { return Vec::new() };
        let shown = |p: &&std::rc::Rc<engine::bind::Parameter>| !p.memberships.iter().any(|m| m.hidden);
        signature.params.iter().filter(shown).map(|p| p.name.to_string()).collect()
    }

    fn values(&mut self, command: &str, argument: &Argument) -> Vec<String> {
        let Some(signature): Option<Rc<Signature>> = signature(self.session, command) else { return Vec::new() };
        let Some(index) = self.parameter_of(&signature, argument) else { return Vec::new() };
        let param = &signature.params[index];
        if !param.completions.is_empty() {
            return param.completions.iter().map(|c| c.to_string()).collect();
        }
        let values = valid_values(self.session, param);
        if values.is_empty() { self.object_names(&signature, index) } else { values }
    }

    fn variables(&mut self) -> Vec<String> {
        let mut scope = Some(self.session.current_scope().clone());
        let mut names = Vec::new();
        while let Some(here) = scope {
            names.extend(here.variables().iter().map(|v| v.name.to_string()));
            scope = here.parent.clone();
        }
        names.extend(std::env::vars_os().map(|(name, _)| format!("env:{}", name.to_string_lossy())));
        sorted(names)
    }

    fn members(&mut self, expression: &str, of_type: bool) -> Vec<String> {
        let Some(value) = self.value_of(expression) else { return Vec::new() };
        let found = match (&value, of_type) {
            (Value::Type(ty), true) => statics(ty),
            _ => members::list(self.session, &value).into_iter().map(|m| written(&m.name.to_string(), is_method(m.member_type))).collect(),
        };
        sorted(found)
    }

    fn types(&mut self, _: &str) -> Vec<String> {
        let tables = engine::types::all_tables();
        let short = |name: &'static str| engine::types::short_of(name).unwrap_or(name).to_string();
        sorted(tables.iter().map(|table| short(table.name)).collect())
    }

    fn paths(&mut self, prefix: &str) -> Vec<String> {
        paths(self.session, prefix)
    }
}

impl SessionFacts<'_> {
    /// The value of an expression that can be looked at without doing anything: variables, their properties, types.
    fn value_of(&mut self, expression: &str) -> Option<Value> {
        let source = Source::typed(expression);
        let parsed = syntax::parse(source.clone());
        let statements = &parsed.root.end.as_ref()?.body.statements;
        let [ast::Statement { kind: StatementKind::Pipeline(pipeline), .. }] = statements.as_slice() else { return None };
        let [ast::Element::Expression(expr, _)] = pipeline.elements.as_slice() else { return None };
        if !parsed.diagnostics.is_empty() || !is_harmless(expr) {
            return None;
        }
        let success = self.session.success;
        let values = self.session.collect(|s| s.run_text(source, Vec::new())).ok()?;
        self.session.success = success;
        values.into_iter().next()
    }
}

/// Whether looking at an expression's value changes nothing.
fn is_harmless(expr: &ast::Expr) -> bool {
    match &expr.kind {
        ExprKind::Variable(_) | ExprKind::Type(_) | ExprKind::String(..) | ExprKind::Number(_) => true,
        ExprKind::Member { target, member, .. } => is_harmless(target) && is_harmless(member),
        ExprKind::Index(target, index, _) => is_harmless(target) && is_harmless(index),
        _ => false,
    }
}

/// A member as it is written: a method with its opening bracket.
fn written(name: &str, method: bool) -> String {
    if method { format!("{name}(") } else { name.to_string() }
}

/// The static members of a type.
fn statics(ty: &Type) -> Vec<String> {
    let mut names: Vec<String> = ty.enum_values().into_iter().map(|(name, _)| name.to_string()).collect();
    if let Some(table) = ty.table() {
        names.extend(table.properties.iter().filter_map(|p| static_name(p.signature)).map(str::to_string));
        names.extend(table.methods.iter().filter_map(|m| static_name(m.signature)).map(|name| format!("{name}(")));
    }
    names.push("new(".to_string());
    names
}

/// The name in a signature such as `static double PI` or `static int Max(int a, int b)`.
fn static_name(signature: &'static str) -> Option<&'static str> {
    let head = signature.strip_prefix("static ")?.split('(').next()?;
    head.split_whitespace().last()
}

fn is_method(kind: MemberType) -> bool {
    matches!(kind, MemberType::Method | MemberType::CodeMethod | MemberType::ScriptMethod | MemberType::ParameterizedProperty)
}

/// The programs on the path whose name begins so.
fn programs(prefix: &str) -> Vec<String> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let entries = std::env::split_paths(&folders).filter_map(|folder| std::fs::read_dir(folder).ok()).flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names
        .filter(|name| {
            name.len() >= prefix.len() && name.is_char_boundary(prefix.len()) && name[..prefix.len()].eq_ignore_ascii_case(prefix)
        })
        .collect()
}

/// Files and folders whose path begins so, in any case; hidden ones only when asked for.
fn paths(session: &Session, prefix: &str) -> Vec<String> {
    let slashed = prefix.replace('\\', "/");
    let (folder, begin) = slashed.rsplit_once('/').map_or(("", slashed.as_str()), |(folder, begin)| (folder, begin));
    let place = match (folder, slashed.starts_with('/')) {
        ("", true) => session.resolve_path("/"),
        ("", false) => session.location().to_path_buf(),
        (folder, _) => session.resolve_path(folder),
    };
    let lead = &slashed[..slashed.len() - begin.len()];
    let mut found = Vec::new();
    for entry in std::fs::read_dir(place).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let hidden = name.starts_with('.') && !begin.starts_with('.');
        if hidden || !name.to_lowercase().starts_with(&begin.to_lowercase()) {
            continue;
        }
        let end = if entry.path().is_dir() { "/" } else { "" };
        found.push(format!("{lead}{name}{end}"));
    }
    sorted(found)
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort_by_key(|name| Name::new(name).folded());
    names.dedup();
    names
}
