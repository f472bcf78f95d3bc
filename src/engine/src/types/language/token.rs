//! Tokens as scripts see them: kind, text, place and flags, made of the scanner's coarse ones and the tree's strings.

use super::super::{Property, Type, TypeTable, method, property};
use super::kinds;
use super::tree::{Part, SPACE, Tree};
use crate::R;
use crate::value::{Native, Value};
use std::any::Any;
use std::rc::Rc;
use syntax::{Source, Span, TokenKind};

/// A token.
pub(super) struct Token {
    /// The text it stands in.
    pub source: Rc<Source>,
    /// Where.
    pub span: Span,
    /// The number of its kind.
    pub kind: i64,
    /// Its flags.
    pub flags: i64,
    /// What a string or variable holds.
    pub value: Option<String>,
    /// What the scanner took it for.
    pub coarse: Option<TokenKind>,
}

impl Native for Token {
    fn type_of(&self) -> Type {
        let class = match kinds::name(self.kind) {
            "Variable" | "SplattedVariable" => "VariableToken",
            "Number" => "NumberToken",
            "Parameter" => "ParameterToken",
            "Label" => "LabelToken",
            "StringLiteral" | "HereStringLiteral" | "Generic" => "StringLiteralToken",
            "StringExpandable" | "HereStringExpandable" => "StringExpandableToken",
            _ => "Token",
        };
        Type::known(&format!("{SPACE}{class}"))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.source.slice(self.span).to_owned())
    }
}

const KEYWORD: i64 = 16;
const COMMAND_NAME: i64 = 524_288;
const MEMBER_NAME: i64 = 1_048_576;
const TYPE_NAME: i64 = 2_097_152;

/// Operators by their text: kind and flags.
static OPERATORS: &[(&str, &str, i64)] = &[
    ("(", "LParen", 0),
    (")", "RParen", 0),
    ("{", "LCurly", 0),
    ("}", "RCurly", 0),
    ("[", "LBracket", 0),
    ("]", "RBracket", 0),
    ("@(", "AtParen", 0),
    ("@{", "AtCurly", 0),
    ("$(", "DollarParen", 0),
    (";", "Semi", 0),
    ("&&", "AndAnd", 0),
    ("||", "OrOr", 0),
    ("&", "Ampersand", 4096),
    ("|", "Pipe", 4096),
    (",", "Comma", 256 | 512),
    ("--", "MinusMinus", 512 | 262_144),
    ("++", "PlusPlus", 512 | 262_144),
    ("..", "DotDot", 256 | 13),
    ("::", "ColonColon", 0),
    (".", "Dot", 0),
    ("!", "Exclaim", 512),
    ("*", "Multiply", 256 | 10),
    ("/", "Divide", 256 | 10),
    ("%", "Rem", 256 | 10),
    ("+", "Plus", 256 | 512 | 9),
    ("-", "Minus", 256 | 512 | 9),
    ("=", "Equals", 8192),
    ("+=", "PlusEquals", 8192),
    ("-=", "MinusEquals", 8192),
    ("*=", "MultiplyEquals", 8192),
    ("/=", "DivideEquals", 8192),
    ("%=", "RemainderEquals", 8192),
    ("??=", "QuestionQuestionEquals", 8192),
    ("??", "QuestionQuestion", 256 | 7),
    ("?.", "QuestionDot", 0),
    ("?[", "QuestionLBracket", 0),
    ("?", "QuestionMark", 2048),
    (":", "Colon", 0),
    ("<", "RedirectInStd", 0),
];

/// Kind and flags of an operator.
fn operator(text: &str) -> (i64, i64) {
    if let Some((_, kind, flags)) = OPERATORS.iter().find(|(t, ..)| *t == text) {
        return (kinds::number(kind), *flags);
    }
    let Some(word) = text.strip_prefix(['-', '\u{2013}', '\u{2014}', '\u{2015}']) else {
        let redirects = text.contains('>');
        return (if redirects { kinds::number("Redirection") } else { kinds::number("Generic") }, 0);
    };
    let word = word.to_ascii_lowercase();
    let flags = match word.as_str() {
        "and" | "or" | "xor" => 256 | 1,
        "band" | "bor" | "bxor" => 256 | 2,
        "not" | "bnot" => 512,
        "f" => 256 | 12,
        "join" | "split" | "isplit" => 256 | 512 | 5,
        "csplit" => 1024 | 256 | 512 | 5,
        _ if word.starts_with('c') && !word.starts_with("co") => 256 | 1024 | 5,
        _ => 256 | 5,
    };
    let kind = match word.as_str() {
        "f" => kinds::number("Format"),
        _ => [word.clone(), format!("I{word}")].iter().map(|n| kinds::number(n)).find(|n| *n != 0).unwrap_or(0),
    };
    (kind, flags)
}

/// The strings of a tree: place, kind and value, none inside another.
fn strings(tree: &Tree) -> Vec<(Span, &'static str, String)> {
    let mut list: Vec<(Span, &'static str, String)> = Vec::new();
    for (at, node) in tree.nodes.iter().enumerate() {
        let expands = node.class == "ExpandableStringExpressionAst";
        if !expands && node.class != "StringConstantExpressionAst" {
            continue;
        }
        let Some(Part::Kind(_, form)) = tree.part(at as u32, "StringConstantType") else { continue };
        let Some(Part::Text(value)) = tree.part(at as u32, "Value") else { continue };
        let kind = match form {
            0 => "StringLiteral",
            1 => "HereStringLiteral",
            2 => "StringExpandable",
            3 => "HereStringExpandable",
            _ if expands => "Generic",
            _ => continue,
        };
        list.push((node.span, kind, value.clone()));
    }
    list.sort_by_key(|(span, ..)| (span.start, std::cmp::Reverse(span.end)));
    let mut outer: Vec<(Span, &'static str, String)> = Vec::new();
    for one in list {
        if outer.last().is_none_or(|last| one.0.start >= last.0.end) {
            outer.push(one);
        }
    }
    outer
}

/// The tokens of a text, line ends and the end included.
pub(super) fn tokens(tree: &Tree) -> Vec<Token> {
    let source = &tree.source;
    let mut all = Vec::new();
    let mut at = 0;
    let mut strings = strings(tree).into_iter().peekable();
    let mut push = |span: Span, kind: i64, flags: i64, value: Option<String>, coarse| {
        all.push(Token { source: source.clone(), span, kind, flags, value, coarse });
    };
    for token in syntax::tokens(source.text()) {
        while let Some((span, kind, value)) = strings.next_if(|(span, ..)| span.start <= token.span.start) {
            blanks(source, Span { start: at, end: span.start.max(at) }, &mut push);
            push(span, kinds::number(kind), 32_768, Some(value), Some(TokenKind::String));
            at = at.max(span.end);
        }
        if token.span.start < at || token.span.is_empty() {
            continue;
        }
        blanks(source, Span { start: at, end: token.span.start }, &mut push);
        let (kind, flags, value) = fine(source.slice(token.span), token.kind);
        push(token.span, kind, flags, value, Some(token.kind));
        at = token.span.end;
    }
    let end = source.text().len() as u32;
    blanks(source, Span { start: at.min(end), end }, &mut push);
    push(Span { start: end, end }, kinds::number("EndOfInput"), 32_768, None, None);
    join_redirections(&mut all);
    all
}

/// `2>&1` is one token: the numbers that touch a redirection belong to it.
fn join_redirections(all: &mut Vec<Token>) {
    let (number, redirection) = (kinds::number("Number"), kinds::number("Redirection"));
    let mut at = 0;
    while at < all.len() {
        if all[at].kind != redirection {
            at += 1;
            continue;
        }
        if at > 0 && all[at - 1].kind == number && all[at - 1].span.end == all[at].span.start {
            all[at].span.start = all[at - 1].span.start;
            all.remove(at - 1);
            at -= 1;
        }
        let merges = all[at].source.slice(all[at].span).ends_with('&');
        if merges && all.get(at + 1).is_some_and(|next| next.kind == number && next.span.start == all[at].span.end) {
            all[at].span.end = all[at + 1].span.end;
            all.remove(at + 1);
        }
        at += 1;
    }
}

/// Kind, flags and value of a token that is no string.
fn fine(text: &str, coarse: TokenKind) -> (i64, i64, Option<String>) {
    let kind = |name: &str| kinds::number(name);
    let word = if text.contains(|c: char| !c.is_alphanumeric() && c != '_') { "Generic" } else { "Identifier" };
    match coarse {
        TokenKind::Keyword => (kind(text), KEYWORD, None),
        TokenKind::Command => (kind(word), COMMAND_NAME, Some(text.to_owned())),
        TokenKind::Parameter => (kind("Parameter"), 0, Some(text.trim_start_matches('-').trim_end_matches(':').to_owned())),
        TokenKind::Argument => (kind(word), 0, Some(text.to_owned())),
        TokenKind::Variable if text.starts_with('@') => (kind("SplattedVariable"), 0, Some(text[1..].to_owned())),
        TokenKind::Variable => {
            let name = text.trim_start_matches('$');
            (kind("Variable"), 0, Some(name.strip_prefix('{').and_then(|n| n.strip_suffix('}')).unwrap_or(name).to_owned()))
        }
        TokenKind::String => (kind(if text.starts_with('\'') { "StringLiteral" } else { "StringExpandable" }), 0, Some(text.to_owned())),
        TokenKind::Number => (kind("Number"), 0, None),
        TokenKind::Type => (kind("Identifier"), TYPE_NAME, None),
        TokenKind::Member => (kind("Identifier"), MEMBER_NAME, None),
        TokenKind::Operator | TokenKind::Punctuation => {
            let (kind, flags) = operator(text);
            (kind, flags, None)
        }
        TokenKind::Comment => (kind("Comment"), 32_768, None),
    }
}

/// Line ends and line continuations between tokens.
fn blanks(source: &Source, span: Span, push: &mut dyn FnMut(Span, i64, i64, Option<String>, Option<TokenKind>)) {
    let text = source.slice(span);
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let start = span.start + at as u32;
        let ends_line = |c: char| c == '\n' || c == '\r';
        let continues = c == '`' && chars.peek().is_some_and(|(_, c)| ends_line(*c));
        if !continues && !ends_line(c) {
            continue;
        }
        let first = if continues { chars.next().map_or(c, |(_, c)| c) } else { c };
        let mut length = if continues { 2 } else { 1 };
        if first == '\r' && chars.next_if(|(_, c)| *c == '\n').is_some() {
            length += 1;
        }
        let kind = kinds::number(if continues { "LineContinuation" } else { "NewLine" });
        push(Span { start, end: start + length }, kind, 32_768, None, None);
    }
}

fn own(this: &Value, part: fn(&Token) -> Value) -> R {
    Ok(this.downcast::<Token>().map(part).unwrap_or_default())
}

fn held(token: &Token) -> Value {
    token.value.as_ref().map_or(Value::Null, |v| Value::text(v.as_str()))
}

static PROPERTIES: &[Property] = &[
    property("string Text", |_, this| own(this, |t| Value::text(t.source.slice(t.span)))),
    property("System.Management.Automation.Language.TokenFlags TokenFlags", |_, this| {
        own(this, |t| Value::enumeration(Type::known("System.Management.Automation.Language.TokenFlags"), t.flags))
    }),
    property("System.Management.Automation.Language.TokenKind Kind", |_, this| {
        own(this, |t| Value::enumeration(Type::known("System.Management.Automation.Language.TokenKind"), t.kind))
    }),
    property("bool HasError", |_, this| own(this, |t| Value::Bool(t.flags & 65_536 != 0))),
    property("System.Management.Automation.Language.IScriptExtent Extent", |_, this| {
        own(this, |t| super::extent::value(&t.source, t.span))
    }),
];

const TOKEN: &str = "System.Management.Automation.Language.Token";
const STRING: &str = "System.Management.Automation.Language.StringToken";

/// The tables of this file.
pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: TOKEN,
        properties: PROPERTIES,
        methods: &[method("string ToString()", |_, this, _| own(this, |t| Value::text(t.source.slice(t.span))))],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.Language.VariableToken",
        base: TOKEN,
        properties: &[property("string Name", |_, this| own(this, held))],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.Language.ParameterToken",
        base: TOKEN,
        properties: &[property("string ParameterName", |_, this| own(this, held))],
        ..TypeTable::EMPTY
    },
    TypeTable { name: "System.Management.Automation.Language.NumberToken", base: TOKEN, ..TypeTable::EMPTY },
    TypeTable { name: "System.Management.Automation.Language.LabelToken", base: TOKEN, ..TypeTable::EMPTY },
    TypeTable { name: STRING, base: TOKEN, properties: &[property("string Value", |_, this| own(this, held))], ..TypeTable::EMPTY },
    TypeTable { name: "System.Management.Automation.Language.StringLiteralToken", base: STRING, ..TypeTable::EMPTY },
    TypeTable { name: "System.Management.Automation.Language.StringExpandableToken", base: STRING, ..TypeTable::EMPTY },
];
