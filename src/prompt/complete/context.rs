//! What kind of thing stands at the cursor.

use super::Argument;
use crate::prompt::scan::{Ending, Mode, scan};

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
    let ending = scan(text).ending;
    if ending.comment {
        return Context::Nothing;
    }
    if let Some(found) = variable(text, &ending).or_else(|| member(text, &ending)).or_else(|| type_name(text, &ending)) {
        return found;
    }
    let word = text[ending.word..].to_string();
    if ending.words.is_empty() && ending.quote.is_none() && ending.mode != Mode::Expression {
        return Context::Command { start: ending.word, word };
    }
    // `& 'C:\a b.ps1` or a bare string: a path.
    let Some(first) = ending.words.first().filter(|_| ending.mode == Mode::Command) else {
        return match ending.quote {
            Some(_) => value(text, &ending, String::new(), Argument::Position(0)),
            None => Context::Nothing,
        };
    };
    let command = text[first.clone()].to_string();
    if is_parameter(&word) && ending.quote.is_none() {
        let given = ending.words.iter().map(|w| &text[w.clone()]).filter(|w| is_parameter(w)).map(|w| bare(w).to_string()).collect();
        return Context::Parameter { start: ending.word, word: word[1..].to_string(), command, given };
    }
    let argument = argument(text, &ending);
    value(text, &ending, command, argument)
}

/// `$na` at the end, unless single quotes or a backtick make it text.
fn variable(text: &str, ending: &Ending) -> Option<Context> {
    let quoted = ending.quote == Some('\'');
    let from = if quoted { return None } else { ending.word.min(ending.operand) };
    let tail = &text[from..];
    let at = tail.rfind(['$', '@']).filter(|&at| !tail[..at].ends_with('`'))?;
    let after = &tail[at + 1..];
    let splat = tail[at..].starts_with('@');
    if splat && (at > 0 || after.is_empty()) {
        return None;
    }
    let (sigil, name) = match after.strip_prefix('{') {
        Some(rest) if !splat => ("${", rest),
        _ => (if splat { "@" } else { "$" }, after),
    };
    let fits = |c: char| c.is_alphanumeric() || c == '_' || c == ':' || (sigil == "${" && c != '}');
    name.chars().all(fits).then(|| Context::Variable { start: from + at, word: name.to_string(), sigil })
}

/// `.Na` or `::Na` after an operand.
fn member(text: &str, ending: &Ending) -> Option<Context> {
    if ending.quote.is_some() {
        return None;
    }
    let tail = &text[ending.operand.min(text.len())..];
    let name =
        tail.rfind(|c: char| !(c.is_alphanumeric() || c == '_')).map_or(0, |at| at + tail[at..].chars().next().map_or(1, char::len_utf8));
    let (expression, of_type) = match (tail[..name].strip_suffix("::"), tail[..name].strip_suffix('.')) {
        (Some(before), _) => (before, true),
        (None, Some(before)) => (before, false),
        (None, None) => return None,
    };
    let is_operand = expression.starts_with(['$', '(', '[', '\'', '"', '@', '{']);
    let context =
        || Context::Member { start: ending.operand + name, word: tail[name..].to_string(), expression: expression.to_string(), of_type };
    is_operand.then(context)
}

/// `[na` that no bracket closes.
fn type_name(text: &str, ending: &Ending) -> Option<Context> {
    if ending.quote.is_some() || ending.mode == Mode::Command {
        return None;
    }
    let tail = text.get(ending.operand..)?;
    let at = tail.rfind('[')?;
    let name = &tail[at + 1..];
    let is_name = name.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '.');
    (tail.starts_with('[') && is_name).then(|| Context::Type { start: ending.operand + at + 1, word: name.to_string() })
}

/// A value, from the last comma of a list on.
fn value(text: &str, ending: &Ending, command: String, argument: Argument) -> Context {
    let whole = &text[ending.word..];
    let mut start = ending.word;
    let (mut quote, mut opened) = (None, start);
    for (at, c) in whole.char_indices() {
        match (quote, c) {
            (None, ',') => start = ending.word + at + 1,
            (None, '\'' | '"') => (quote, opened) = (Some(c), ending.word + at),
            (Some(open), _) if open == c => quote = None,
            _ => {}
        }
    }
    let word = match quote {
        Some(_) if opened == start => text[opened + 1..].to_string(),
        _ => text[start..].to_string(),
    };
    Context::Value { start, word, quote: ending.quote, command, argument }
}

/// Which argument the unfinished word is: that of the parameter before it, or a position.
fn argument(text: &str, ending: &Ending) -> Argument {
    let words: Vec<&str> = ending.words.iter().skip(1).map(|w| &text[w.clone()]).collect();
    if let Some(last) = words.last().filter(|w| is_parameter(w)) {
        return Argument::Named(bare(last).to_string());
    }
    // A word after a parameter is its value: a guess that is wrong after switches only.
    let mut position = 0;
    let mut after_parameter = false;
    for word in &words {
        position += usize::from(!is_parameter(word) && !after_parameter);
        after_parameter = is_parameter(word) && !word.ends_with(':');
    }
    Argument::Position(position)
}

fn is_parameter(word: &str) -> bool {
    let rest = word.strip_prefix(['-', '\u{2013}', '\u{2014}', '\u{2015}']);
    rest.is_some_and(|r| r.is_empty() || r.starts_with(|c: char| c.is_alphabetic() || c == '_'))
}

fn bare(parameter: &str) -> &str {
    parameter.trim_start_matches(['-', '\u{2013}', '\u{2014}', '\u{2015}']).trim_end_matches(':')
}
