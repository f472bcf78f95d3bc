//! Plans of whole script blocks, and running a list of statements.

use super::{Compiler, Eval, Exec, Flow};
use crate::bind::Signature;
use crate::error::Failure;
use crate::run::{Code, Layout, Session};
use std::rc::Rc;
use syntax::{Span, ast};

/// A compiled script block.
pub(crate) struct Plan {
    /// The names it mentions.
    pub layout: Rc<Layout>,
    /// Its parameters.
    pub signature: Rc<Signature>,
    /// `dynamicparam`
    pub dynamic_param: Option<Body>,
    /// `begin`
    pub begin: Option<Body>,
    /// `process`
    pub process: Option<Body>,
    /// `end`, or the unnamed statements
    pub end: Option<Body>,
    /// `clean`
    pub clean: Option<Body>,
    /// `: base(...)` of a constructor
    pub base_arguments: Vec<Eval>,
}

/// A compiled block: statements and traps.
#[derive(Default)]
pub(crate) struct Body {
    /// The statements.
    pub steps: Vec<Step>,
    /// The traps that guard them.
    pub traps: Vec<TrapPlan>,
}

/// A compiled statement and its place.
pub(crate) struct Step {
    /// The place, for errors.
    pub span: Span,
    /// What it does.
    pub exec: Exec,
}

/// A compiled trap.
pub(crate) struct TrapPlan {
    /// The name of the type it takes, or all.
    pub exception: Option<ast::TypeName>,
    /// What it does.
    pub body: Body,
}

impl Plan {
    /// Compiles a script block; its parameters may stand in the head of its function or method.
    pub(crate) fn new(code: &Code) -> Plan {
        let mut compiler = Compiler::new(&code.source);
        let tree = &code.ast;
        let method = code.method_tree();
        compiler.method = method.is_some();
        let head = method.map(|m| m.params.as_slice()).or_else(|| code.function.as_ref().and_then(|f| f.params.as_deref()));
        let filter = code.function.as_ref().is_some_and(|f| f.filter);
        compiler.namespaces = code.namespaces.clone();
        let signature = Rc::new(compiler.signature(tree.params.as_ref(), head));
        let named = |c: &mut Compiler, block: &Option<ast::NamedBlock>| block.as_ref().map(|b| c.body(&b.body));
        let dynamic_param = named(&mut compiler, &tree.dynamic_param);
        let begin = named(&mut compiler, &tree.begin);
        let mut process = named(&mut compiler, &tree.process);
        let mut end = named(&mut compiler, &tree.end);
        let clean = named(&mut compiler, &tree.clean);
        if filter && process.is_none() && tree.end.as_ref().is_some_and(|e| !e.explicit) {
            process = end.take();
        }
        let base_arguments =
            method.and_then(|m| m.base_arguments.as_ref()).map(|a| a.iter().map(|e| compiler.expr(e)).collect()).unwrap_or_default();
        Plan { base_arguments, layout: Rc::new(compiler.layout), signature, dynamic_param, begin, process, end, clean }
    }
}

impl Compiler {
    /// Compiles the statements of a block.
    pub(crate) fn body(&mut self, block: &ast::Block) -> Body {
        let mut steps: Vec<Step> = Vec::with_capacity(block.statements.len());
        // Classes and enums exist before the first statement runs, whatever their order.
        let (types, others): (Vec<_>, Vec<_>) =
            block.statements.iter().partition(|s| matches!(s.kind, ast::StatementKind::Class(_) | ast::StatementKind::Enum(_)));
        for statement in types.into_iter().chain(others) {
            steps.push(Step { span: statement.span, exec: self.statement(statement) });
        }
        let traps = block.traps.iter().map(|t| TrapPlan { exception: t.exception.clone(), body: self.body(&t.body) }).collect();
        Body { steps, traps }
    }
}

/// Runs the statements of a block. An error ends its statement; whether it ends more is the session's to say.
pub(crate) fn run_body(session: &mut Session, body: &Body) -> Result<Flow, Failure> {
    if !body.traps.is_empty() {
        return run_trapped(session, body);
    }
    for step in &body.steps {
        session.span = step.span;
        match (step.exec)(session) {
            Ok(Flow::Next) => {}
            Ok(flow) => return Ok(flow),
            Err(failure) => match session.recover(failure, body)? {
                Flow::Next => {}
                flow => return Ok(flow),
            },
        }
    }
    Ok(Flow::Next)
}

/// The same for a block with traps: errors of what it calls come up to them.
fn run_trapped(session: &mut Session, body: &Body) -> Result<Flow, Failure> {
    for step in &body.steps {
        session.span = step.span;
        let depth = session.sinks.len();
        session.guards += 1;
        let result = (step.exec)(session);
        session.guards -= 1;
        match result {
            Ok(Flow::Next) => {}
            Ok(flow) => return Ok(flow),
            Err(failure) => {
                session.sinks.truncate(depth);
                match session.recover(failure, body)? {
                    Flow::Next => {}
                    flow => return Ok(flow),
                }
            }
        }
    }
    Ok(Flow::Next)
}
