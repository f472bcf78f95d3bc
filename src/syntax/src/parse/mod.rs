//! From text to tree: runs the pest grammar piece by piece and lowers its pairs to the AST.
//!
//! A script is read one top-level statement at a time, so the pairs of a big file never stand in memory together.
//! The grammar accepts broken text too: where something is missing it leaves a zero-width `missing` pair, and the
//! lowering, which knows the construct, turns it into PowerShell's error.

mod class;
mod command;
mod expression;
mod grammar;
mod lower;
mod number;
mod operator;
mod statement;
mod string;

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
    let span = Span::new(0, text.len());
    let mut root =
        ScriptBlock { span, usings: vec![], params: None, dynamic_param: None, begin: None, process: None, end: None, clean: None };
    let mut body = Block { span, statements: vec![], traps: vec![] };
    let mut at = 0;
    let mut rule = Rule::script_head;
    loop {
        lowerer.base = at;
        let used = match Grammar::parse(rule, &text[at..]) {
            Ok(mut pairs) => {
                let Some(piece) = pairs.next() else { break };
                let used = piece.as_span().end();
                lowerer.block_items(piece.into_inner(), &mut root, &mut body);
                used
            }
            Err(error) => {
                let pos = match error.location {
                    pest::error::InputLocation::Pos(pos) => pos,
                    pest::error::InputLocation::Span((start, _)) => start,
                };
                lowerer.syntax_error(at + pos);
                break;
            }
        };
        at += used;
        if at >= text.len() {
            break;
        }
        if used == 0 && rule == Rule::script_piece {
            lowerer.base = 0;
            at = lowerer.skip_token(at);
        }
        rule = Rule::script_piece;
    }
    lowerer.base = 0;
    if !body.statements.is_empty() || !body.traps.is_empty() {
        if let (Some(first), Some(last)) = (body.statements.first(), body.statements.last()) {
            body.span = first.span.to(last.span);
        }
        root.end = Some(NamedBlock { span: body.span, explicit: false, body });
    }
    (root, lowerer.finish())
}
