//! Builds the nodes of statements.

use super::build::{Builder, Parts, kind, maybe};
use super::tree::Part;
use syntax::ast::{AssignOp, Block, Catch, Element, Expr, Statement, StatementKind, SwitchClause, SwitchFlags, SwitchMode};
use syntax::{Name, Span};

impl Builder<'_> {
    /// The node of a statement, one line per kind.
    pub(super) fn statement_here(&mut self, statement: &Statement) -> u32 {
        let span = statement.span;
        match &statement.kind {
            StatementKind::Pipeline(pipeline) => self.pipeline(pipeline, span, false),
            StatementKind::Chain(first, rest) => self.chain(first, rest, false),
            StatementKind::Background(inner) => match &inner.kind {
                StatementKind::Pipeline(pipeline) => self.pipeline(pipeline, span, true),
                StatementKind::Chain(first, rest) => self.chain(first, rest, true),
                _ => self.statement(inner),
            },
            StatementKind::Assignment(left, op, right) => self.assignment(span, left, *op, right),
            StatementKind::If(clauses, otherwise) => {
                let pairs = clauses.iter().map(|c| (self.statement(&c.condition), self.block(&c.body))).collect();
                let otherwise = otherwise.as_ref().map(|b| self.block(b));
                let mut parts = vec![("Clauses", Part::Pairs(pairs))];
                parts.extend(maybe("ElseClause", otherwise));
                self.add("IfStatementAst", span, parts)
            }
            StatementKind::Switch { label, flags, subject, clauses, default } => {
                let parts = self.switch(*flags, subject, clauses, default.as_ref());
                self.labeled("SwitchStatementAst", span, *label, parts)
            }
            StatementKind::ForEach { label, variable, subject, body } => {
                let variable = self.variable(variable);
                let mut parts = self.condition_and_body(subject, body);
                parts.push(("Variable", Part::Node(variable)));
                parts.push(("Flags", Part::Kind("ForEachFlags", 0)));
                self.labeled("ForEachStatementAst", span, *label, parts)
            }
            StatementKind::For { label, init, condition, next, body } => {
                let mut parts: Parts = Vec::new();
                for (name, part) in [("Initializer", init), ("Condition", condition), ("Iterator", next)] {
                    let node = part.as_ref().map(|s| self.statement(s));
                    parts.extend(maybe(name, node));
                }
                let body = self.block(body);
                parts.push(("Body", Part::Node(body)));
                self.labeled("ForStatementAst", span, *label, parts)
            }
            StatementKind::While(label, condition, body) => {
                let parts = self.condition_and_body(condition, body);
                self.labeled("WhileStatementAst", span, *label, parts)
            }
            StatementKind::DoWhile(label, body, condition) => {
                let parts = self.condition_and_body(condition, body);
                self.labeled("DoWhileStatementAst", span, *label, parts)
            }
            StatementKind::DoUntil(label, body, condition) => {
                let parts = self.condition_and_body(condition, body);
                self.labeled("DoUntilStatementAst", span, *label, parts)
            }
            StatementKind::Function(function) => self.function(function),
            StatementKind::Class(class) => self.class(class),
            StatementKind::Enum(definition) => self.enumeration(definition),
            StatementKind::Try(body, catches, last) => self.try_statement(span, body, catches, last.as_ref()),
            StatementKind::Return(value) => self.leave("ReturnStatementAst", span, value.as_deref()),
            StatementKind::Throw(value) => {
                let value = value.as_ref().map(|v| self.statement(v));
                let mut parts = vec![("IsRethrow", Part::Flag(false))];
                parts.extend(maybe("Pipeline", value));
                self.add("ThrowStatementAst", span, parts)
            }
            StatementKind::Exit(value) => self.leave("ExitStatementAst", span, value.as_deref()),
            StatementKind::Break(label) => self.jump("BreakStatementAst", span, label.as_ref()),
            StatementKind::Continue(label) => self.jump("ContinueStatementAst", span, label.as_ref()),
            StatementKind::Data(name, commands, body) => {
                let commands = commands.iter().map(|c| self.expr(c)).collect();
                let body = self.block(body);
                let mut parts = vec![("CommandsAllowed", Part::Nodes(commands)), ("Body", Part::Node(body))];
                parts.extend(name.map(|n| ("Variable", Part::Text(n.text().to_string()))));
                self.add("DataStatementAst", span, parts)
            }
            StatementKind::Workflow(keyword, body) => {
                let body = self.block(body);
                self.add("BlockStatementAst", span, vec![("Body", Part::Node(body)), ("Kind", kind(&keyword.text()))])
            }
        }
    }

    fn labeled(&mut self, class: &'static str, span: Span, label: Option<Name>, mut parts: Parts) -> u32 {
        parts.extend(label.map(|l| ("Label", Part::Text(l.text().to_string()))));
        self.add(class, span, parts)
    }

    fn condition_and_body(&mut self, condition: &Statement, body: &Block) -> Parts {
        let (condition, body) = (self.statement(condition), self.block(body));
        vec![("Condition", Part::Node(condition)), ("Body", Part::Node(body))]
    }

    /// PowerShell keeps a lone expression on the right side as it is and anything else as a statement.
    fn assignment(&mut self, span: Span, left: &Expr, op: AssignOp, right: &Statement) -> u32 {
        let target = self.expr(left);
        let value = match &right.kind {
            StatementKind::Pipeline(p) if matches!(p.elements.as_slice(), [Element::Expression(..)]) => self.element(&p.elements[0]),
            _ => self.statement(right),
        };
        let operator = match op {
            AssignOp::Set => "Equals",
            AssignOp::Add => "PlusEquals",
            AssignOp::Subtract => "MinusEquals",
            AssignOp::Multiply => "MultiplyEquals",
            AssignOp::Divide => "DivideEquals",
            AssignOp::Modulo => "RemainderEquals",
            AssignOp::Coalesce => "QuestionQuestionEquals",
        };
        let between = Span { start: left.span.end, end: right.span.start.max(left.span.end) };
        let text = self.source.slice(between);
        let start = between.start + (text.len() - text.trim_start().len()) as u32;
        let end = (start + text.trim().len() as u32).min(between.end.max(start));
        let parts = vec![
            ("Left", Part::Node(target)),
            ("Right", Part::Node(value)),
            ("Operator", kind(operator)),
            ("ErrorPosition", Part::Extent(Span { start, end })),
        ];
        self.add("AssignmentStatementAst", span, parts)
    }

    fn switch(&mut self, flags: SwitchFlags, subject: &Statement, clauses: &[SwitchClause], default: Option<&Block>) -> Parts {
        let subject = self.statement(subject);
        let clauses = clauses.iter().map(|c| (self.expr(&c.condition), self.block(&c.body))).collect();
        let default = default.map(|b| self.block(b));
        let mode = match flags.mode {
            SwitchMode::Exact => 0,
            SwitchMode::Regex => 2,
            SwitchMode::Wildcard => 4,
        };
        let bits = mode | i64::from(flags.file) | (i64::from(flags.case_sensitive) * 16) | (i64::from(flags.parallel) * 32);
        let mut parts =
            vec![("Condition", Part::Node(subject)), ("Clauses", Part::Pairs(clauses)), ("Flags", Part::Kind("SwitchFlags", bits))];
        parts.extend(maybe("Default", default));
        parts
    }

    fn try_statement(&mut self, span: Span, body: &Block, catches: &[Catch], last: Option<&Block>) -> u32 {
        let body = self.block(body);
        let mut clauses = Vec::new();
        for catch in catches {
            let types = catch.types.iter().map(|t| self.constraint(t)).collect();
            let body = self.block(&catch.body);
            let parts =
                vec![("CatchTypes", Part::Nodes(types)), ("Body", Part::Node(body)), ("IsCatchAll", Part::Flag(catch.types.is_empty()))];
            clauses.push(self.add("CatchClauseAst", catch.span, parts));
        }
        let last = last.map(|b| self.block(b));
        let mut parts = vec![("Body", Part::Node(body)), ("CatchClauses", Part::Nodes(clauses))];
        parts.extend(maybe("Finally", last));
        self.add("TryStatementAst", span, parts)
    }

    fn leave(&mut self, class: &'static str, span: Span, value: Option<&Statement>) -> u32 {
        let value = value.map(|v| self.statement(v));
        self.add(class, span, maybe("Pipeline", value).into_iter().collect())
    }

    fn jump(&mut self, class: &'static str, span: Span, label: Option<&Expr>) -> u32 {
        let label = label.map(|l| self.expr(l));
        self.add(class, span, maybe("Label", label).into_iter().collect())
    }
}
