//! Errors of meaning that a text of good form can have: `finally` blocks, data sections, methods, repeated types.

use super::lower::Lowerer;
use crate::ast::{
    Block, Catch, Class, ClassMember, Command, CommandElement, Element, Expr, ExprKind, MethodMember, Param, ScriptBlock, Statement,
    StatementKind, StringPart, TypeName, Variable,
};
use crate::{Diagnostic, Name, Span};

/// What a walk over the statements of a block meets: the statement and whether a loop or `switch` holds it.
type Visit<'v> = &'v mut dyn FnMut(&Statement, bool);

/// Visits the statements of a block and of the blocks in it; script blocks and functions are left out.
pub(super) fn visit_block(block: &Block, in_loop: bool, visit: Visit<'_>) {
    for statement in &block.statements {
        visit_statement(statement, in_loop, visit);
    }
    for trap in &block.traps {
        visit_block(&trap.body, in_loop, visit);
    }
}

fn visit_statement(statement: &Statement, in_loop: bool, visit: Visit<'_>) {
    visit(statement, in_loop);
    match &statement.kind {
        StatementKind::If(clauses, otherwise) => {
            clauses.iter().for_each(|c| visit_block(&c.body, in_loop, visit));
            otherwise.iter().for_each(|b| visit_block(b, in_loop, visit));
        }
        StatementKind::Switch { clauses, default, .. } => {
            clauses.iter().for_each(|c| visit_block(&c.body, true, visit));
            default.iter().for_each(|b| visit_block(b, true, visit));
        }
        StatementKind::ForEach { body, .. }
        | StatementKind::For { body, .. }
        | StatementKind::While(_, _, body)
        | StatementKind::DoWhile(_, body, _)
        | StatementKind::DoUntil(_, body, _) => visit_block(body, true, visit),
        StatementKind::Try(body, catches, finally) => {
            visit_block(body, in_loop, visit);
            catches.iter().for_each(|c| visit_block(&c.body, in_loop, visit));
            finally.iter().for_each(|b| visit_block(b, in_loop, visit));
        }
        StatementKind::Assignment(_, _, value) => visit_statement(value, in_loop, visit),
        _ => {}
    }
}

/// Whether every path through a block returns or throws.
fn always_leaves(block: &Block) -> bool {
    block.statements.iter().any(|statement| match &statement.kind {
        StatementKind::Return(_) | StatementKind::Throw(_) | StatementKind::Exit(_) => true,
        StatementKind::If(clauses, Some(otherwise)) => clauses.iter().all(|c| always_leaves(&c.body)) && always_leaves(otherwise),
        StatementKind::Try(body, catches, finally) => {
            finally.as_ref().is_some_and(always_leaves) || (always_leaves(body) && catches.iter().all(|c| always_leaves(&c.body)))
        }
        StatementKind::DoWhile(_, body, _) | StatementKind::DoUntil(_, body, _) => always_leaves(body),
        _ => false,
    })
}

impl Lowerer<'_> {
    /// Reports what leaves a `finally` block.
    pub(super) fn check_finally(&mut self, block: &Block) {
        let mut leaving = vec![];
        visit_block(block, false, &mut |statement, in_loop| match &statement.kind {
            StatementKind::Return(_) => leaving.push(statement.span),
            StatementKind::Break(_) | StatementKind::Continue(_) if !in_loop => leaving.push(statement.span),
            _ => {}
        });
        for span in leaving {
            let span = Span::new(span.start as usize, self.token_end(span.start as usize));
            self.mean("ControlLeavingFinally", span, "Flow of control cannot leave a Finally block.");
        }
    }

    /// Reports an exception type that an earlier clause takes.
    pub(super) fn check_caught(&mut self, clause: &Catch, before: &[Catch]) {
        let plain = |name: &TypeName| name.name.to_ascii_lowercase().trim_start_matches("system.").to_string();
        let taken: Vec<String> = before.iter().flat_map(|c| c.types.iter().map(plain)).collect();
        for name in &clause.types {
            let own = plain(name);
            if taken.iter().any(|t| *t == own || t == "exception") {
                let shown = if name.name.contains('.') { name.name.clone() } else { format!("System.{}", name.name) };
                let span = Span::new(name.span.start as usize - 1, name.span.end as usize + 1);
                self.mean("ExceptionTypeAlreadyCaught", span, format!("Exception type {shown} is already handled by a previous handler."));
            }
        }
    }

    /// Reports a class or enum whose name an earlier one of the block has.
    pub(super) fn check_defined(&mut self, statement: &Statement, before: &[Statement]) {
        let name = |s: &Statement| match &s.kind {
            StatementKind::Class(class) => Some(class.name),
            StatementKind::Enum(definition) => Some(definition.name),
            _ => None,
        };
        let Some(own) = name(statement) else { return };
        if before.iter().any(|s| name(s) == Some(own)) {
            self.mean("MemberAlreadyDefined", statement.span, format!("The member '{own}' is already defined."));
        }
    }

    /// Remembers a plain variable, and whether it is assigned to where it stands.
    pub(super) fn mention(&mut self, variable: &Variable) {
        if variable.scope.is_some() || variable.splat {
            return;
        }
        let rest = self.text.get(variable.span.end as usize..).unwrap_or("").trim_start_matches([' ', '\t', ']']);
        let sign = ["+=", "-=", "*=", "/=", "%=", "??="].iter().any(|s| rest.starts_with(s));
        let loops = rest.get(..3).is_some_and(|w| w.eq_ignore_ascii_case("in ") || w.eq_ignore_ascii_case("in("));
        self.mentions.push((variable.name, variable.span, sign || loops || rest.starts_with('=') || self.is_listed_target(rest)));
    }

    /// Whether a text goes on with `, $b = `: the target of an assignment to several variables.
    fn is_listed_target(&self, rest: &str) -> bool {
        let mut rest = rest;
        while let Some(after) = rest.strip_prefix(',') {
            let Some(name) = after.trim_start().strip_prefix('$') else { return false };
            rest = name.trim_start_matches(|c: char| c.is_alphanumeric() || "_:.".contains(c)).trim_start_matches([' ', '\t']);
            if rest.starts_with('=') {
                return true;
            }
        }
        false
    }

    /// Reports variables that a method reads without having them.
    pub(super) fn check_locals(&mut self, params: &[Param], mentions: &[(Name, Span, bool)]) {
        for (name, span, assigned) in mentions {
            let known = *assigned
                || mentions.iter().any(|(n, _, a)| *a && n == name)
                || params.iter().any(|p| p.name == *name)
                || is_automatic(&name.folded());
            if !known {
                self.mean("VariableNotLocal", *span, "Variable is not assigned in the method.");
            }
        }
    }

    /// Reports members that are there twice, and properties that a method assigns to without `$this`.
    pub(super) fn check_members(&mut self, class: &Class, assigned: &[(Name, Span, bool)]) {
        let property = |m: &ClassMember| match m {
            ClassMember::Property(p) => Some((p.name, p.span, p.is_static)),
            ClassMember::Method(_) => None,
        };
        let properties: Vec<_> = class.members.iter().filter_map(property).collect();
        for (i, (name, span, _)) in properties.iter().enumerate() {
            if properties[..i].iter().any(|(n, ..)| n == name) {
                self.member_twice(*name, *span);
            }
        }
        for (name, span, _) in assigned {
            match properties.iter().find(|(n, ..)| n == name) {
                Some((_, _, false)) => self.mean("MissingThis", *span, format!("Cannot assign property, use '$this.{name}'.")),
                Some(_) => self.mean(
                    "MissingTypeInStaticPropertyAssignment",
                    *span,
                    format!("Cannot assign property, use '[{}]::{name}'.", class.name),
                ),
                None => {}
            }
        }
    }

    /// Reports what a data section may not hold.
    pub(super) fn check_data(&mut self, block: &Block, commands: &[Expr]) {
        let commands: Vec<&str> = commands
            .iter()
            .filter_map(|c| match &c.kind {
                ExprKind::String(text, _) => Some(text.as_str()),
                _ => None,
            })
            .collect();
        let mut found = vec![];
        let allowed = Allowed { commands, variables: Vec::new() };
        visit_block(block, false, &mut |statement, _| data_faults(statement, &allowed, &mut found));
        for (id, span, message) in found {
            self.mean(id, span, message);
        }
    }

    /// Reports what is wrong with a method's return statements, blocks and variables.
    pub(super) fn check_method(&mut self, method: &MethodMember, type_span: Option<Span>) {
        if let (true, Some(span)) = (method.constructor, type_span) {
            self.mean("ConstructorCantHaveReturnType", span, "A constructor cannot specify a return type.");
        }
        if let Some(params) = &method.body.params {
            self.mean("ParamBlockNotAllowedInMethod", params.span, "A param block is not allowed in a class method.");
        }
        let body = &method.body;
        let named = [&body.dynamic_param, &body.begin, &body.process, &body.end, &body.clean];
        if let Some(block) = named.into_iter().flatten().find(|b| b.explicit) {
            self.mean("NamedBlockNotAllowedInMethod", block.span, "A named block is not allowed in a class method.");
        }
        let empty = Block::default();
        let block = body.end.as_ref().map_or(&empty, |b| &b.body);
        let returns = method.return_type.as_ref().is_some_and(|t| !t.name.eq_ignore_ascii_case("void"));
        let mut faults = vec![];
        visit_block(block, false, &mut |statement, _| match &statement.kind {
            StatementKind::Return(Some(_)) if !returns => {
                faults.push(("VoidMethodHasReturn", statement.span, "Invalid return statement within void method."));
            }
            StatementKind::Return(None) if returns => {
                faults.push(("NonVoidMethodMissingReturnValue", statement.span, "Invalid return statement within non-void method."));
            }
            _ => {}
        });
        let bad_return = !faults.is_empty();
        for (id, span, message) in faults {
            self.mean(id, span, message);
        }
        if returns && !bad_return && !always_leaves(block) {
            self.mean("MethodHasCodePathNotReturn", method.name_span, "Not all code path returns value within method.");
        }
    }

    /// Reports an attribute argument that is no constant.
    pub(super) fn check_constant(&mut self, value: &Expr) {
        if !is_constant(value) {
            let message = "Attribute argument must be a constant or a script block.";
            self.mean("ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock", value.span, message);
        }
    }
}

/// Whether the shell itself gives a variable (name in lower case).
fn is_automatic(name: &str) -> bool {
    const NAMES: [&str; 40] = [
        "?",
        "^",
        "$",
        "_",
        "args",
        "console",
        "consolefilename",
        "enabledexperimentalfeatures",
        "error",
        "event",
        "eventargs",
        "eventsubscriber",
        "executioncontext",
        "false",
        "foreach",
        "home",
        "host",
        "input",
        "iscoreclr",
        "islinux",
        "ismacos",
        "iswindows",
        "lastexitcode",
        "matches",
        "myinvocation",
        "nestedpromptlevel",
        "null",
        "ofs",
        "pid",
        "profile",
        "psboundparameters",
        "pscmdlet",
        "psitem",
        "pwd",
        "sender",
        "shellid",
        "stacktrace",
        "switch",
        "this",
        "true",
    ];
    NAMES.contains(&name) || name.starts_with("ps") || name.ends_with("preference")
}

/// Whether a value can stand in an attribute.
fn is_constant(value: &Expr) -> bool {
    match &value.kind {
        ExprKind::Variable(v) => v.scope.is_none() && (v.name.is("true") || v.name.is("false") || v.name.is("null")),
        ExprKind::Invoke { .. } | ExprKind::Index(..) | ExprKind::SubExpression(_) | ExprKind::Hashtable(_) => false,
        ExprKind::Expandable(parts, _) => !parts.iter().any(|p| matches!(p, StringPart::Expr(_))),
        ExprKind::Binary(_, a, b) => is_constant(a) && is_constant(b),
        ExprKind::Unary(_, a) | ExprKind::Convert(_, a) => is_constant(a),
        ExprKind::List(items) => items.iter().all(is_constant),
        _ => true,
    }
}

/// What a block may not hold when its language is restricted, beside commands and variables that are allowed.
pub(crate) fn restricted(block: &ScriptBlock, commands: &[String], variables: &[String]) -> Vec<Diagnostic> {
    let allowed =
        Allowed { commands: commands.iter().map(String::as_str).collect(), variables: variables.iter().map(String::as_str).collect() };
    let mut found = vec![];
    for part in [&block.begin, &block.process, &block.end].into_iter().flatten() {
        visit_block(&part.body, false, &mut |statement, _| data_faults(statement, &allowed, &mut found));
    }
    found.into_iter().map(|(id, span, message)| Diagnostic { id, message, span, incomplete: false, help: None }).collect()
}

/// What a restricted text may name beside what is always allowed.
struct Allowed<'a> {
    commands: Vec<&'a str>,
    variables: Vec<&'a str>,
}

type Fault = (&'static str, Span, String);

fn data_faults(statement: &Statement, allowed: &Allowed, found: &mut Vec<Fault>) {
    match &statement.kind {
        StatementKind::Function(function) => {
            let message = "Function declarations are not allowed in restricted language mode or a Data section.";
            found.push(("FunctionDeclarationNotSupportedInDataSection", statement.span, message.to_string()));
            let message = "Script block literals are not allowed in restricted language mode or a Data section.";
            found.push(("ScriptBlockNotSupportedInDataSection", function.body.span, message.to_string()));
        }
        StatementKind::Pipeline(pipeline) => {
            for element in &pipeline.elements {
                match element {
                    Element::Command(command) => data_command(command, allowed, found),
                    Element::Expression(expr, _) => data_variable(expr, allowed, found),
                }
            }
        }
        _ => {}
    }
}

fn data_command(command: &Command, allowed: &Allowed, found: &mut Vec<Fault>) {
    if let ExprKind::String(name, _) = &command.name.kind {
        let known = ["ConvertFrom-StringData", "Import-LocalizedData", "Join-Path"];
        let is_known = known[..1].iter().chain(&allowed.commands).any(|n| n.eq_ignore_ascii_case(name));
        if !is_known {
            let message = format!("The command '{name}' is not allowed in restricted language mode or a Data section.");
            found.push(("CmdletNotInAllowedListForDataSection", command.span, message));
        }
    }
    for element in &command.elements {
        if let CommandElement::Argument(expr) = element {
            data_variable(expr, allowed, found);
        }
    }
}

fn data_variable(expr: &Expr, allowed: &Allowed, found: &mut Vec<Fault>) {
    let ExprKind::Variable(variable) = &expr.kind else { return };
    let always = ["PSCulture", "PSUICulture", "true", "false", "null"];
    if !always.iter().chain(&allowed.variables).any(|name| variable.name.is(name)) {
        let message = "A variable that cannot be referenced in restricted language mode or a Data section is being referenced. \
                       Variables that can be referenced include the following: $PSCulture, $PSUICulture, $true, $false, $null.";
        found.push(("VariableReferenceNotSupportedInDataSection", expr.span, message.to_string()));
    }
}
