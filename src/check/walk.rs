//! A walk over a whole tree that gathers what can be judged without running it.

use syntax::ast::*;
use syntax::{Name, Span};

/// What a script names.
#[derive(Default)]
pub(super) struct Named<'a> {
    /// The commands it calls.
    pub commands: Vec<&'a Command>,
    /// The functions it defines, anywhere.
    pub functions: Vec<&'a Function>,
    /// The classes and enums it defines.
    pub types: Vec<Name>,
    /// The types it uses, with their places.
    pub used_types: Vec<(&'a TypeName, Span)>,
}

/// Gathers what a script names.
pub(super) fn walk(root: &ScriptBlock) -> Named<'_> {
    let mut named = Named::default();
    named.script(root);
    named
}

impl<'a> Named<'a> {
    fn script(&mut self, script: &'a ScriptBlock) {
        if let Some(params) = &script.params {
            params.attributes.iter().for_each(|a| self.attribute(a));
            params.params.iter().for_each(|p| self.param(p));
        }
        for block in [&script.dynamic_param, &script.begin, &script.process, &script.end, &script.clean].into_iter().flatten() {
            self.block(&block.body);
        }
    }

    fn block(&mut self, block: &'a Block) {
        block.statements.iter().for_each(|s| self.statement(s));
        for trap in &block.traps {
            trap.exception.iter().for_each(|t| self.type_name(t));
            self.block(&trap.body);
        }
    }

    fn param(&mut self, param: &'a Param) {
        param.attributes.iter().for_each(|a| self.attribute(a));
        param.types.iter().for_each(|t| self.type_name(t));
        param.default.iter().for_each(|d| self.expr(d));
    }

    fn attribute(&mut self, attribute: &'a Attribute) {
        attribute.positional.iter().for_each(|e| self.expr(e));
        attribute.named.iter().filter_map(|n| n.value.as_ref()).for_each(|e| self.expr(e));
    }

    fn type_name(&mut self, name: &'a TypeName) {
        self.used_types.push((name, name.span));
        name.arguments.iter().for_each(|t| self.type_name(t));
    }

    fn statement(&mut self, statement: &'a Statement) {
        use StatementKind::*;
        match &statement.kind {
            Pipeline(pipeline) => self.pipeline(pipeline),
            Chain(first, others) => {
                self.statement(first);
                others.iter().for_each(|(_, s)| self.statement(s));
            }
            Background(inner) => self.statement(inner),
            Assignment(target, _, value) => {
                self.expr(target);
                self.statement(value);
            }
            If(clauses, otherwise) => {
                for clause in clauses {
                    self.statement(&clause.condition);
                    self.block(&clause.body);
                }
                otherwise.iter().for_each(|b| self.block(b));
            }
            Switch { subject, clauses, default, .. } => {
                self.statement(subject);
                for clause in clauses {
                    self.expr(&clause.condition);
                    self.block(&clause.body);
                }
                default.iter().for_each(|b| self.block(b));
            }
            ForEach { subject, body, .. } => {
                self.statement(subject);
                self.block(body);
            }
            For { init, condition, next, body, .. } => {
                [init, condition, next].into_iter().flatten().for_each(|s| self.statement(s));
                self.block(body);
            }
            While(_, condition, body) | DoWhile(_, body, condition) | DoUntil(_, body, condition) => {
                self.statement(condition);
                self.block(body);
            }
            Function(function) => {
                self.functions.push(function);
                function.params.iter().flatten().for_each(|p| self.param(p));
                self.script(&function.body);
            }
            Class(class) => self.class(class),
            Enum(enumeration) => self.types.push(enumeration.name),
            Try(body, catches, finally) => {
                self.block(body);
                for catch in catches {
                    catch.types.iter().for_each(|t| self.type_name(t));
                    self.block(&catch.body);
                }
                finally.iter().for_each(|b| self.block(b));
            }
            Return(value) | Throw(value) | Exit(value) => value.iter().for_each(|s| self.statement(s)),
            Break(label) | Continue(label) => label.iter().for_each(|e| self.expr(e)),
            Data(_, _, body) | Workflow(_, body) => self.block(body),
        }
    }

    fn class(&mut self, class: &'a Class) {
        self.types.push(class.name);
        class.bases.iter().for_each(|t| self.type_name(t));
        for member in &class.members {
            match member {
                ClassMember::Property(property) => {
                    property.type_name.iter().for_each(|t| self.type_name(t));
                    property.default.iter().for_each(|e| self.expr(e));
                }
                ClassMember::Method(method) => {
                    method.return_type.iter().for_each(|t| self.type_name(t));
                    method.params.iter().for_each(|p| self.param(p));
                    method.base_arguments.iter().flatten().for_each(|e| self.expr(e));
                    self.script(&method.body);
                }
            }
        }
    }

    fn pipeline(&mut self, pipeline: &'a Pipeline) {
        for element in &pipeline.elements {
            match element {
                Element::Command(command) => self.command(command),
                Element::Expression(expr, redirections) => {
                    self.expr(expr);
                    self.redirections(redirections);
                }
            }
        }
    }

    fn command(&mut self, command: &'a Command) {
        self.commands.push(command);
        self.expr(&command.name);
        for element in &command.elements {
            match element {
                CommandElement::Argument(expr) | CommandElement::Splat(expr) => self.expr(expr),
                CommandElement::Parameter { value, .. } => value.iter().for_each(|e| self.expr(e)),
                CommandElement::Verbatim(..) => {}
            }
        }
        self.redirections(&command.redirections);
    }

    fn redirections(&mut self, redirections: &'a [Redirection]) {
        for redirection in redirections {
            match &redirection.kind {
                RedirectionKind::File(expr) | RedirectionKind::Append(expr) => self.expr(expr),
                RedirectionKind::Merge(_) => {}
            }
        }
    }

    fn expr(&mut self, expr: &'a Expr) {
        use ExprKind::*;
        match &expr.kind {
            Number(_) | String(..) | Variable(_) | Error => {}
            Expandable(parts, _) => {
                for part in parts {
                    if let StringPart::Expr(inner) = part {
                        self.expr(inner);
                    }
                }
            }
            Array(block) | SubExpression(block) => self.block(block),
            Paren(statement) => self.statement(statement),
            List(items) => items.iter().for_each(|e| self.expr(e)),
            Hashtable(entries) => {
                for entry in entries {
                    self.expr(&entry.key);
                    self.statement(&entry.value);
                }
            }
            ScriptBlock(script) => self.script(script),
            Unary(_, inner) | Postfix(inner, _) => self.expr(inner),
            Binary(_, a, b) | Index(a, b, _) => [a, b].into_iter().for_each(|e| self.expr(e)),
            Ternary(a, b, c) => [a, b, c].into_iter().for_each(|e| self.expr(e)),
            Convert(name, inner) => {
                self.type_name(name);
                self.expr(inner);
            }
            Attributed(attribute, inner) => {
                self.attribute(attribute);
                self.expr(inner);
            }
            Type(name) => self.type_name(name),
            Member { target, member, .. } => [target, member].into_iter().for_each(|e| self.expr(e)),
            Invoke { target, member, arguments, generics, .. } => {
                [target, member].into_iter().for_each(|e| self.expr(e));
                arguments.iter().for_each(|e| self.expr(e));
                generics.iter().for_each(|t| self.type_name(t));
            }
        }
    }
}
