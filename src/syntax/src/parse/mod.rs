//! From text to tree: runs the pest grammar piece by piece and lowers its pairs to the AST.
//!
//! A script is read one top-level statement at a time, so the pairs of a big file never stand in memory together.
//! The grammar accepts broken text too: where something is missing it leaves a zero-width mark, and the
//! lowering, which knows the construct, turns it into PowerShell's error.

mod assign;
mod class;
mod command;
mod expression;
mod grammar;
mod lower;
mod number;
mod operator;
mod parameter;
mod postfix;
mod statement;
mod string;
mod switch;
mod types;

use crate::ast::{Block, NamedBlock, ScriptBlock};
use crate::{Parsed, Source, Span};
use grammar::{Grammar, Rule};
use lower::Lowerer;
use pest::Parser;
use std::rc::Rc;

/// The stack that one parse may use: pest stops with an error before it is full.
const STACK: usize = 64 << 20;

/// Parses a script.
pub(crate) fn parse(source: Rc<Source>) -> Parsed {
    let (root, diagnostics) = stacker::grow(STACK, || parse_text(source.text()));
    Parsed { source, root: Rc::new(root), diagnostics }
}

fn parse_text(text: &str) -> (ScriptBlock, Vec<crate::Diagnostic>) {
    let mut lowerer = Lowerer::new(text);
    let mut root = ScriptBlock::empty(Span::new(0, text.len()));
    let mut body = Block::default();
    let mut at = 0;
    let mut rule = Rule::script_head;
    while let Some(used) = piece(&mut lowerer, rule, at, &mut root, &mut body) {
        at += used;
        if at >= text.len() {
            break;
        }
        lowerer.base = 0;
        if rule == Rule::script_head && root.has_named_blocks() {
            lowerer.missing_named_block(at);
        } else if used == 0 && rule == Rule::script_piece {
            at = lowerer.skip_token(at);
        }
        rule = Rule::script_piece;
    }
    root.set_statements(body);
    (root, lowerer.finish())
}

/// Reads one piece and tells how many bytes it took, or `None` when nothing more can be read.
fn piece(lowerer: &mut Lowerer<'_>, rule: Rule, at: usize, root: &mut ScriptBlock, body: &mut Block) -> Option<usize> {
    lowerer.base = at;
    match Grammar::parse(rule, lowerer.text.get(at..)?) {
        Ok(mut pairs) => {
            let piece = pairs.next()?;
            let used = piece.as_span().end();
            lowerer.block_items(piece.into_inner(), root, body);
            Some(used)
        }
        Err(error) => {
            let (pest::error::InputLocation::Pos(pos) | pest::error::InputLocation::Span((pos, _))) = error.location;
            // The grammar takes every text, so only the stack can have stopped it.
            lowerer.report_too_deep(Span::new(at + pos, at + pos));
            None
        }
    }
}

impl ScriptBlock {
    /// A script block with nothing in it.
    fn empty(span: Span) -> ScriptBlock {
        ScriptBlock { span, usings: vec![], params: None, dynamic_param: None, begin: None, process: None, end: None, clean: None }
    }

    fn has_named_blocks(&self) -> bool {
        [&self.dynamic_param, &self.begin, &self.process, &self.end, &self.clean].iter().any(|block| block.is_some())
    }

    /// Makes statements that stand in no named block the end block.
    fn set_statements(&mut self, mut body: Block) {
        if body.statements.is_empty() && body.traps.is_empty() {
            return;
        }
        let spans = || body.statements.iter().map(|s| s.span).chain(body.traps.iter().map(|t| t.span));
        body.span = spans().skip(1).fold(spans().next().unwrap_or_default(), Span::to);
        if self.end.is_none() {
            self.end = Some(NamedBlock { span: body.span, explicit: false, body });
        }
    }
}
