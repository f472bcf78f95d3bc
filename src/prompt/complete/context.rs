//! What kind of thing stands at the cursor, as the completer needs it.

use super::Argument;
use syntax::{ContextKind, context_at};

/// The unfinished thing at the cursor, and where its text starts.
#[derive(Debug, PartialEq)]
pub(crate) enum Context {
    /// Inside of a comment, or where nothing can be proposed
    Nothing,
    /// The name of a command, or a path to one
    Command { start: usize, word: String },
    /// `-Na` after a command; the parameters that stand already are left out
    Parameter { start: usize, word: String, command: String, given: Vec<String> },
    /// A value after a command; in a list (`a,b`) the last item
    Value { start: usize, word: String, quote: Option<char>, command: String, argument: Argument },
    /// `$na`, `${na`, `@na`
    Variable { start: usize, word: String, sigil: &'static str },
    /// `$a.Na`, `[int]::Ma`
    Member { start: usize, word: String, expression: String, of_type: bool },
    /// `[na`
    Type { start: usize, word: String },
}

/// The context at the end of a text.
pub(crate) fn context(text: &str) -> Context {
    context_from(text, 0)
}

/// The context at the end of a text whose first bytes are left out: `from` tells where code begins.
fn context_from(line: &str, from: usize) -> Context {
    let text = &line[from..];
    let found = context_at(text, text.len());
    let place = (found.span.start as usize).min(text.len());
    let (start, word) = (from + place, &text[place..]);
    match found.kind {
        ContextKind::Command => Context::Command { start, word: word.to_string() },
        ContextKind::Parameter(call) => {
            Context::Parameter { start, word: bare(word).to_string(), command: call.command, given: call.parameters }
        }
        ContextKind::Argument(call, parameter) => {
            // The items of a list are one argument.
            let list = text[..place].rsplit(char::is_whitespace).next().unwrap_or_default().matches(',').count();
            let argument = parameter.map_or(Argument::Position(call.position.saturating_sub(list)), Argument::Named);
            value(start, word, call.command, argument)
        }
        ContextKind::Member(target, of_type) => {
            let expression = text.get(target.start as usize..target.end as usize).unwrap_or_default().to_string();
            Context::Member { start, word: word.to_string(), expression, of_type }
        }
        ContextKind::Variable => variable(start, word),
        ContextKind::Type => Context::Type { start, word: word.to_string() },
        ContextKind::Key | ContextKind::Nothing => elsewhere(line, from),
    }
}

/// Code inside of a text, `"a $(Get-It`, or the variables of a drive, `$env:`.
fn elsewhere(line: &str, from: usize) -> Context {
    let text = &line[from..];
    if let Some(at) = text.rfind("$(").filter(|at| !text[*at..].contains(')')) {
        return context_from(line, from + at + 2);
    }
    match text.rfind('$') {
        Some(at) if text.ends_with(':') && text[at + 1..text.len() - 1].chars().all(char::is_alphabetic) => {
            variable(from + at, &text[at..])
        }
        _ => Context::Nothing,
    }
}

/// A value, from the last comma of a list on, without the quote that is open.
fn value(start: usize, whole: &str, command: String, argument: Argument) -> Context {
    let (mut item, mut quote, mut opened) = (0, None, 0);
    for (at, c) in whole.char_indices() {
        match (quote, c) {
            (None, ',') => item = at + 1,
            (None, '\'' | '"') => (quote, opened) = (Some(c), at),
            (Some(open), _) if open == c => quote = None,
            _ => {}
        }
    }
    let text = if quote.is_some() && opened == item { &whole[opened + 1..] } else { &whole[item..] };
    Context::Value { start: start + item, word: text.to_string(), quote, command, argument }
}

fn variable(start: usize, word: &str) -> Context {
    let (sigil, name) = match word.strip_prefix("${") {
        Some(name) => ("${", name.trim_end_matches('}')),
        None => (if word.starts_with('@') { "@" } else { "$" }, word.trim_start_matches(['$', '@'])),
    };
    Context::Variable { start, word: name.to_string(), sigil }
}

fn bare(parameter: &str) -> &str {
    parameter.trim_start_matches(['-', '\u{2013}', '\u{2014}', '\u{2015}'])
}
