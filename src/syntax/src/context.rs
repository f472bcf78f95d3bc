//! What stands at a cursor, for completion: it works on text that is only half typed.

use crate::Span;
use crate::token::{Mode, Scanner, Token, TokenKind};

/// What is being typed at a place, and the part of it before the cursor.
#[derive(Clone, Debug, PartialEq)]
pub struct Context {
    /// What would be replaced: the word up to the cursor.
    pub span: Span,
    /// What it is.
    pub kind: ContextKind,
}

/// The kinds of place.
#[derive(Clone, Debug, PartialEq)]
pub enum ContextKind {
    /// The name of a command (or a keyword or path): `Get-It`
    Command,
    /// `-Che` of a command
    Parameter(Call),
    /// A value of a command; of its parameter `Some("CheckpointType")`, or positional
    Argument(Call, Option<String>),
    /// `$x.Le`, `[int]::Pa`: the target's place and whether `::` was written
    Member(Span, bool),
    /// `$na`
    Variable,
    /// `[Sys`
    Type,
    /// A key of `@{ na`
    Key,
    /// The inside of a string that is no argument, or of a comment: nothing to complete.
    Nothing,
}

/// The command around a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Its name as written.
    pub command: String,
    /// The parameters before the place, without dash.
    pub parameters: Vec<String>,
    /// How many arguments stood before it without a parameter name.
    pub position: usize,
}

/// What is being typed at a byte offset of a text.
pub fn context_at(text: &str, offset: usize) -> Context {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let text = &text[..offset];
    let mut scanner = Scanner::new(text);
    scanner.run();
    let last = scanner.tokens.last().copied().filter(|t| t.span.end as usize == offset);
    match last {
        Some(token) => at_token(&mut scanner, token),
        None => at_blank(&mut scanner, offset),
    }
}

fn slice(text: &str, span: Span) -> &str {
    text.get(span.start as usize..span.end as usize).unwrap_or("")
}

/// The call of the innermost frame; `but` is a parameter being typed, which does not count.
fn call(scanner: &mut Scanner<'_>, but: Option<Span>) -> Call {
    let text = scanner.text;
    let frame = scanner.frame();
    let parameters = frame.parameters.iter().filter(|&&p| Some(p) != but).map(|&p| parameter_name(text, p)).collect();
    Call { command: frame.command.map_or("", |c| slice(text, c)).to_string(), parameters, position: frame.positional }
}

fn parameter_name(text: &str, span: Span) -> String {
    slice(text, span).trim_start_matches(['-', '\u{2013}', '\u{2014}', '\u{2015}']).to_string()
}

fn at_blank(scanner: &mut Scanner<'_>, offset: usize) -> Context {
    let text = scanner.text;
    let span = Span::new(offset, offset);
    let (mode, waiting) = (scanner.frame().mode, scanner.frame().waiting);
    let kind = match mode {
        Mode::Command => ContextKind::Argument(call(scanner, None), waiting.map(|p| parameter_name(text, p))),
        Mode::Start => ContextKind::Command,
        Mode::Key => ContextKind::Key,
        Mode::Operand | Mode::Value => ContextKind::Nothing,
    };
    Context { span, kind }
}

fn at_token(scanner: &mut Scanner<'_>, token: Token) -> Context {
    let text = scanner.text;
    let word = slice(text, token.span);
    let here = Span { start: token.span.end, end: token.span.end };
    let kind = match token.kind {
        TokenKind::Command | TokenKind::Keyword => ContextKind::Command,
        TokenKind::Parameter => ContextKind::Parameter(call(scanner, Some(token.span))),
        TokenKind::Argument if scanner.frame().mode == Mode::Command => return at_argument(scanner, token),
        TokenKind::String if scanner.open_text && scanner.frame().mode == Mode::Command => return at_argument(scanner, token),
        TokenKind::Number if scanner.frame().mode == Mode::Command => return at_argument(scanner, token),
        TokenKind::Variable if !word.starts_with("$(") => ContextKind::Variable,
        TokenKind::Type => ContextKind::Type,
        TokenKind::Member if scanner.frame().mode == Mode::Key => ContextKind::Key,
        TokenKind::Member => return at_member(scanner, token.span, scanner.tokens.len().saturating_sub(2)),
        TokenKind::Operator if word == "." || word == "::" || word == "?." => {
            return at_member(scanner, here, scanner.tokens.len() - 1);
        }
        TokenKind::Punctuation if word == "[" && scanner.frame().open != '[' => return Context { span: here, kind: ContextKind::Type },
        TokenKind::Operator | TokenKind::Punctuation => return at_blank(scanner, here.start as usize),
        _ => ContextKind::Nothing,
    };
    Context { span: token.span, kind }
}

/// An argument that is being typed: it was counted already.
fn at_argument(scanner: &mut Scanner<'_>, token: Token) -> Context {
    let text = scanner.text;
    let before = scanner.tokens.iter().rev().skip(1).find(|t| t.kind != TokenKind::Argument || slice(text, t.span) != ",");
    let named = before.copied().filter(|t| t.kind == TokenKind::Parameter).or_else(|| {
        // `-Name:val`
        let colon = before.filter(|t| t.kind == TokenKind::Operator && slice(text, t.span) == ":")?;
        scanner.tokens.iter().find(|t| t.span.end == colon.span.start).copied()
    });
    let mut call = call(scanner, None);
    if named.is_none() {
        call.position = call.position.saturating_sub(1);
    }
    let parameter = named.map(|t| parameter_name(text, t.span));
    Context { span: token.span, kind: ContextKind::Argument(call, parameter) }
}

/// A member that is being typed; `dots` is the index of the `.` token.
fn at_member(scanner: &mut Scanner<'_>, span: Span, dots: usize) -> Context {
    let text = scanner.text;
    let operator = scanner.tokens[dots].span;
    let start = scanner.frame().value.unwrap_or(operator.start).min(operator.start);
    let target = Span { start, end: operator.start };
    Context { span, kind: ContextKind::Member(target, slice(text, operator) == "::") }
}

#[cfg(test)]
mod tests {
    use super::{ContextKind, context_at};

    fn kind(text: &str) -> (String, ContextKind) {
        let context = context_at(text, text.len());
        (text[context.span.start as usize..context.span.end as usize].to_string(), context.kind)
    }

    #[test]
    fn a_value_knows_its_command_and_parameter() {
        let (word, kind) = kind("Set-SCVirtualMachine -VM web01 -CheckpointType ");
        let ContextKind::Argument(call, Some(parameter)) = kind else { panic!("{kind:?}") };
        assert_eq!((word.as_str(), call.command.as_str(), parameter.as_str()), ("", "Set-SCVirtualMachine", "CheckpointType"));
        assert_eq!(call.parameters, ["VM", "CheckpointType"]);
    }

    #[test]
    fn words_are_named_by_their_place() {
        assert!(matches!(kind("a | Get-It"), (w, ContextKind::Command) if w == "Get-It"));
        assert!(matches!(kind("Get-Item x -Pa"), (w, ContextKind::Parameter(c)) if w == "-Pa" && c.position == 1));
        assert!(matches!(kind("Get-Item x"), (w, ContextKind::Argument(c, None)) if w == "x" && c.position == 0));
        assert!(matches!(kind("if ($na"), (w, ContextKind::Variable) if w == "$na"));
        assert!(matches!(kind("$x = [Sys"), (w, ContextKind::Type) if w == "Sys"));
        assert!(matches!(kind("$a.b.Le"), (w, ContextKind::Member(t, false)) if w == "Le" && t.start == 0 && t.end == 4));
        assert!(matches!(kind("[int]::"), (_, ContextKind::Member(t, true)) if t.start == 0 && t.end == 5));
        assert!(matches!(kind("@{ na"), (w, ContextKind::Key) if w == "na"));
    }
}
