//! `[Parser]::ParseInput` and `ParseFile`, and the older `[PSParser]::Tokenize`.

use super::super::{Sort, Type, TypeTable, argument_null, assign, method, text, thrown};
use super::tree::{AstNode, Tree};
use super::{extent, token};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Seq, SeqKind, Value};
use std::rc::Rc;
use syntax::{Source, TokenKind};

fn array(element: &str, items: Vec<Value>) -> Value {
    Value::Seq(Rc::new(Seq::of(SeqKind::Array, Some(Type::known(element).array(1)), items)))
}

fn parse(session: &mut Session, source: Rc<Source>, tokens: &Value, errors: &Value) -> R {
    let mut parsed = syntax::parse(source);
    if parsed.diagnostics.is_empty() {
        parsed.diagnostics = std::mem::take(&mut parsed.later);
    }
    let tree = Tree::new(parsed.source.clone(), &parsed.root);
    if !tokens.is_null() {
        let all = token::tokens(&tree).into_iter().map(Value::native).collect();
        assign(session, tokens, array("System.Management.Automation.Language.Token", all))?;
    }
    let list = parsed.diagnostics.iter().map(|d| extent::parse_error(&parsed.source, d)).collect();
    assign(session, errors, array("System.Management.Automation.Language.ParseError", list))?;
    Ok(AstNode::value(&tree, tree.root))
}

fn parse_input(session: &mut Session, _: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(argument_null("input"));
    }
    parse(session, Source::typed(&text(&a[0])), &a[1], &a[2])
}

fn parse_named(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let path = Some(text(&a[1]).to_string()).filter(|p| !p.is_empty());
    parse(session, Source::new(path, &text(&a[0])), &a[2], &a[3])
}

fn parse_file(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let name = text(&a[0]).to_string();
    if name.is_empty() {
        return Err(super::super::argument("The value cannot be an empty string.", "fileName"));
    }
    let path = super::super::io::absolute(&name);
    let bytes = std::fs::read(&path).map_err(|_| missing(&path))?;
    parse(session, Source::new(Some(path), &crate::text::decode(&bytes)), &a[1], &a[2])
}

fn missing(path: &str) -> Failure {
    thrown("System.IO.FileNotFoundException", format!("Could not find file '{path}'."))
}

/// The name that the older tokens have for a kind.
fn old_kind(token: &token::Token) -> &'static str {
    let text = token.source.slice(token.span);
    match token.coarse {
        None if text.starts_with('`') => "LineContinuation",
        None => "NewLine",
        Some(TokenKind::Keyword) => "Keyword",
        Some(TokenKind::Command) => "Command",
        Some(TokenKind::Parameter) => "CommandParameter",
        Some(TokenKind::Argument) => "CommandArgument",
        Some(TokenKind::Variable) => "Variable",
        Some(TokenKind::String) => "String",
        Some(TokenKind::Number) => "Number",
        Some(TokenKind::Type) => "Type",
        Some(TokenKind::Member) => "Member",
        Some(TokenKind::Comment) => "Comment",
        Some(TokenKind::Operator | TokenKind::Punctuation) => match text {
            "(" | "{" | "@(" | "@{" | "$(" => "GroupStart",
            ")" | "}" => "GroupEnd",
            ";" => "StatementSeparator",
            _ => "Operator",
        },
    }
}

fn old_token(token: &token::Token) -> Value {
    let kind = old_kind(token);
    let ty = Type::known("System.Management.Automation.PSTokenType");
    let number = ty.enum_values().into_iter().find(|(n, _)| n.as_str() == kind).map_or(0, |(_, n)| n);
    let (start, end) = (token.source.place(token.span.start), token.source.place(token.span.end));
    let written = token.source.slice(token.span);
    let content = if kind == "CommandParameter" { written.to_owned() } else { token.value.clone().unwrap_or_else(|| written.to_owned()) };
    let from = token.source.utf16_offset(token.span.start);
    Value::typed_custom(
        "System.Management.Automation.PSToken",
        [
            ("Content", Value::from(content)),
            ("Type", Value::enumeration(ty, number)),
            ("Start", Value::Int(from as i32)),
            ("Length", Value::Int((token.source.utf16_offset(token.span.end) - from) as i32)),
            ("StartLine", Value::Int(start.line as i32)),
            ("StartColumn", Value::Int(start.column as i32)),
            ("EndLine", Value::Int(end.line as i32)),
            ("EndColumn", Value::Int(end.column as i32)),
        ],
    )
}

fn collection(items: Vec<Value>) -> Value {
    Value::Seq(Rc::new(Seq::of(SeqKind::Collection, Type::parse("System.Collections.ObjectModel.Collection[object]"), items)))
}

fn tokenize(session: &mut Session, _: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(argument_null("script"));
    }
    let script = match session.items(&a[0])? {
        None => crate::convert::text(session, &a[0])?.to_string(),
        Some(lines) => {
            let mut all = Vec::new();
            for line in &lines {
                all.push(crate::convert::text(session, line)?.to_string());
            }
            all.join("\n")
        }
    };
    let parsed = syntax::parse(Source::typed(&script));
    let tree = Tree::new(parsed.source.clone(), &parsed.root);
    let errors = parsed.diagnostics.iter().map(|d| {
        let span = token::Token { source: parsed.source.clone(), span: d.span, kind: 0, flags: 0, value: None, coarse: None };
        let message = ("Message", Value::text(d.message.as_str()));
        Value::typed_custom("System.Management.Automation.PSParseError", [("Token", old_token(&span)), message])
    });
    let errors = collection(errors.collect());
    assign(session, &a[1], errors)?;
    let all = token::tokens(&tree);
    let shown = all.iter().filter(|t| !t.span.is_empty()).map(old_token);
    Ok(collection(shown.collect()))
}

/// The tables of this file.
pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Management.Automation.Language.Parser",
        sort: Sort::Static,
        methods: &[
            method(
                "static System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, [ref] object tokens, [ref] object errors)",
                parse_input,
            ),
            method(
                "static System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, string fileName, [ref] object tokens, [ref] object errors)",
                parse_named,
            ),
            method(
                "static System.Management.Automation.Language.ScriptBlockAst ParseFile(string fileName, [ref] object tokens, [ref] object errors)",
                parse_file,
            ),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.PSParser",
        sort: Sort::Static,
        methods: &[method("static object Tokenize(object script, [ref] object errors)", tokenize)],
        ..TypeTable::EMPTY
    },
];
