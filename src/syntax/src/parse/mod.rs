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
mod handler;
mod lower;
mod meaning;
mod number;
mod operator;
mod parameter;
mod postfix;
mod requires;
pub(crate) mod runner;
mod statement;
mod string;
mod switch;
mod types;

use crate::ast::{Block, NamedBlock, ScriptBlock};
use crate::{Diagnostic, Parsed, Source, Span};
use grammar::{Grammar, Rule};
use lower::Lowerer;
pub(crate) use meaning::restricted;
use runner::Parser;
use std::rc::Rc;

/// The stack that a level of nesting may take, in the grammar and in the lowering together.
const LEVEL_STACK: usize = 12 << 10;
/// The least and the most stack that a parse gets. It is address space: only what is used becomes memory.
const STACK: (usize, usize) = (16 << 20, 2 << 30);

/// Parses a script.
pub(crate) fn parse(source: Rc<Source>) -> Parsed {
    let text = source.text();
    let levels = most_levels(text);
    let (root, (diagnostics, later)) = if levels * LEVEL_STACK > STACK.1 {
        let mut lowerer = Lowerer::new("");
        lowerer.report_too_deep(Span::new(0, 0));
        (ScriptBlock::empty(Span::new(0, text.len())), lowerer.finish())
    } else {
        stacker::grow((levels * LEVEL_STACK).max(STACK.0), || parse_text(text))
    };
    let place = |list: Vec<Diagnostic>| list.into_iter().map(|d| Diagnostic { span: inside(text, d.span), ..d }).collect();
    Parsed { root: Rc::new(root), diagnostics: place(diagnostics), later: place(later), source }
}

/// A place cut to what lies in the text, between whole characters: a mark "one further" may stand at the end or before a wide character.
fn inside(text: &str, span: Span) -> Span {
    let down = |at: u32| (0..=(at as usize).min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let up = |at: u32| ((at as usize).min(text.len())..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let start = down(span.start);
    Span::new(start, up(span.end).max(start))
}

/// A bound of how deep a text nests: no rule of the grammar calls itself without reading one of these characters.
///
/// Counting all of them is always right and enough for small texts; a big one is counted by its open brackets.
fn most_levels(text: &str) -> usize {
    let count = text.bytes().filter(|b| matches!(b, b'(' | b'{' | b'[' | b'=' | b'?')).count();
    if count * LEVEL_STACK <= STACK.1 {
        return count;
    }
    let (mut depth, mut most, mut chained) = (0usize, 0, 0);
    for byte in text.bytes() {
        match byte {
            b'(' | b'{' | b'[' => depth += 1,
            b')' | b'}' | b']' => depth = depth.saturating_sub(1),
            b'=' | b'?' => chained += 1,
            b'\n' => chained = 0,
            _ => {}
        }
        most = most.max(depth + chained);
    }
    most * 2
}

fn parse_text(text: &str) -> (ScriptBlock, (Vec<Diagnostic>, Vec<Diagnostic>)) {
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
    lowerer.check_requires();
    (root, lowerer.finish())
}

/// Reads one piece and tells how many bytes it took, or `None` when nothing more can be read.
fn piece(lowerer: &mut Lowerer<'_>, rule: Rule, at: usize, root: &mut ScriptBlock, body: &mut Block) -> Option<usize> {
    lowerer.base = at;
    match Grammar::parse(rule, lowerer.text.get(at..)?) {
        Ok(tree) => {
            let piece = tree.pairs().next()?;
            let (_, used) = piece.range();
            lowerer.block_items(piece.into_inner(), root, body);
            Some(used)
        }
        Err(_) => {
            // The grammar takes every text; this is a net.
            lowerer.report_too_deep(Span::new(at, at));
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
