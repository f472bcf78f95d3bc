//! Pipelines: their stages and redirections.

use super::{CallSite, Compiler, Eval, Exec, Flow};
use crate::run::{Code, Layout};
use syntax::ast::{BinaryOp, Element, ExprKind, Pipeline, Redirection, RedirectionKind, Statement, StatementKind, Stream};

/// A compiled stage.
pub(crate) enum StagePlan {
    /// An expression, the first stage only
    Value {
        /// The value
        value: Eval,
        /// The ends of a range: its numbers are made one after the other
        range: Option<(Eval, Eval)>,
        /// A variable that may hold "nothing"
        slot: Option<u32>,
        /// Its redirections
        redirects: Vec<Redirect>,
    },
    /// A command
    Call(CallSite, Vec<Redirect>),
}

/// A compiled redirection.
pub(crate) struct Redirect {
    /// What is redirected.
    pub from: Stream,
    /// Where to.
    pub to: RedirectTo,
}

/// Where a redirection goes.
pub(crate) enum RedirectTo {
    /// A file; whether it is appended to
    File(Eval, bool),
    /// Another stream (in practice the output)
    Merge(Stream),
}

impl Compiler {
    pub(super) fn pipeline(&mut self, pipeline: &Pipeline) -> Exec {
        let mut stages: Vec<StagePlan> = pipeline.elements.iter().map(|e| self.stage(e)).collect();
        let span = pipeline.span;
        if let ([StagePlan::Call(_, redirects)], true) = (stages.as_slice(), stages.len() == 1)
            && redirects.is_empty()
            && let Some(StagePlan::Call(site, _)) = stages.pop()
        {
            return Box::new(move |s| {
                s.call_single(&site)?;
                Ok(Flow::Next)
            });
        }
        Box::new(move |s| {
            s.run_line(&stages, span)?;
            Ok(Flow::Next)
        })
    }

    fn stage(&mut self, element: &Element) -> StagePlan {
        match element {
            Element::Expression(expr, redirections) => StagePlan::Value {
                slot: self.plain_slot(expr),
                range: match &expr.kind {
                    ExprKind::Binary(op, from, to) if op.op == BinaryOp::Range => Some((self.expr(from), self.expr(to))),
                    _ => None,
                },
                value: self.expr(expr),
                redirects: self.redirects(redirections),
            },
            Element::Command(command) => StagePlan::Call(self.call_site(command), self.redirects(&command.redirections)),
        }
    }

    fn redirects(&mut self, redirections: &[Redirection]) -> Vec<Redirect> {
        redirections
            .iter()
            .map(|r| Redirect {
                from: r.from,
                to: match &r.kind {
                    RedirectionKind::File(target) => RedirectTo::File(self.expr(target), false),
                    RedirectionKind::Append(target) => RedirectTo::File(self.expr(target), true),
                    RedirectionKind::Merge(stream) => RedirectTo::Merge(*stream),
                },
            })
            .collect()
    }
}

/// The stages of a script block that is one pipeline, and the names they mention; none for other blocks.
pub(crate) fn stages_of(code: &Code) -> Option<(Vec<StagePlan>, Layout)> {
    let tree = &code.ast;
    let body = match (&tree.begin, &tree.process, &tree.end) {
        (None, None, Some(end)) => &end.body,
        _ => return None,
    };
    let [Statement { kind: StatementKind::Pipeline(pipeline), .. }] = body.statements.as_slice() else { return None };
    if matches!(pipeline.elements.first(), Some(Element::Expression(..))) {
        return None;
    }
    let mut compiler = Compiler::new(&code.source);
    compiler.namespaces = code.namespaces.clone();
    let stages = pipeline.elements.iter().map(|e| compiler.stage(e)).collect();
    Some((stages, compiler.layout))
}
