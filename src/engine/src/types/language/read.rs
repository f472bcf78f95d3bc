//! Reads the properties of nodes.

use super::super::Type;
use super::super::collections::pair;
use super::tree::{AstNode, Part, SPACE, collection};
use super::{extent as places, names};
use crate::R;
use crate::run::Session;
use crate::value::Value;

fn own(this: &Value) -> Option<&AstNode> {
    this.downcast::<AstNode>()
}

/// `.Extent`
pub(super) fn extent(this: &Value) -> R {
    Ok(own(this).map(|n| places::value(&n.tree.source, n.node().span)).unwrap_or_default())
}

/// `.Parent`
pub(super) fn parent(this: &Value) -> R {
    Ok(own(this).and_then(|n| n.node().parent.map(|p| n.other(p))).unwrap_or_default())
}

/// `.ToString()`
pub(super) fn text(this: &Value) -> R {
    Ok(own(this).map(|n| Value::text(n.tree.text(n.at))).unwrap_or_default())
}

/// `.Copy()`: the same text read anew, so without a parent.
pub(super) fn copy(this: &Value) -> R {
    Ok(this.clone())
}

/// Lists that a class always has, also when the text has none.
const LISTS: &[&str] = &["Redirections", "Attributes", "CatchTypes"];

/// A property by its name; what a node does not have is null.
pub(super) fn part(this: &Value, name: &'static str) -> R {
    let Some(node) = own(this) else { return Ok(Value::Null) };
    Ok(match node.tree.part(node.at, name) {
        Some(part) => shown(node, name, part),
        None if name == "StaticType" => Value::Type(static_type(node)),
        None if LISTS.contains(&name) => collection(Vec::new(), "object"),
        None => Value::Null,
    })
}

fn shown(node: &AstNode, name: &str, part: &Part) -> Value {
    let element = || format!("{SPACE}{}", element_class(name));
    match part {
        Part::Node(at) | Part::Seen(at) => node.other(*at),
        Part::Nodes(list) | Part::SeenAll(list) => collection(list.iter().map(|n| node.other(*n)).collect(), &element()),
        Part::Pairs(pairs) => {
            let pairs = pairs.iter().map(|(a, b)| {
                let (first, second) = if name == "KeyValuePairs" { ("ExpressionAst", "StatementAst") } else { clause_classes(node) };
                pair([&format!("{SPACE}{first}"), &format!("{SPACE}{second}")], [node.other(*a), node.other(*b)])
            });
            collection(pairs.collect(), "object")
        }
        Part::Text(text) => Value::text(text.as_str()),
        Part::Flag(flag) => Value::Bool(*flag),
        Part::Kind(ty, number) => Value::enumeration(Type::known(&format!("{SPACE}{ty}")), *number),
        Part::Number(number) => crate::compile::number_value(number),
        Part::Type(ty) if name == "StaticType" => names::static_type(&node.tree.source, ty),
        Part::Type(ty) => names::type_name(&node.tree.source, ty),
        Part::Path(scope, name) => names::variable_path(scope.as_deref(), name),
        Part::Extent(span) => places::value(&node.tree.source, *span),
    }
}

fn clause_classes(node: &AstNode) -> (&'static str, &'static str) {
    if node.node().class == "IfStatementAst" { ("PipelineBaseAst", "StatementBlockAst") } else { ("ExpressionAst", "StatementBlockAst") }
}

/// The class of the items of a list.
fn element_class(property: &str) -> &'static str {
    match property {
        "Statements" => "StatementAst",
        "PipelineElements" => "CommandBaseAst",
        "CommandElements" => "CommandElementAst",
        "Redirections" => "RedirectionAst",
        "Parameters" => "ParameterAst",
        "Attributes" => "AttributeBaseAst",
        "CatchClauses" => "CatchClauseAst",
        "CatchTypes" | "BaseTypes" => "TypeConstraintAst",
        "Members" => "MemberAst",
        "Traps" => "TrapStatementAst",
        "UsingStatements" => "UsingStatementAst",
        "NamedArguments" => "NamedAttributeArgumentAst",
        _ => "ExpressionAst",
    }
}

/// The type that an expression surely has.
fn static_type(node: &AstNode) -> Type {
    let tree = &node.tree;
    let known = match node.node().class {
        "ConstantExpressionAst" | "StringConstantExpressionAst" => match tree.part(node.at, "Value") {
            Some(part) => Type::of(&shown(node, "Value", part)),
            None => None,
        },
        "ExpandableStringExpressionAst" => Type::named("System.String"),
        "ArrayLiteralAst" | "ArrayExpressionAst" => Type::parse("object[]"),
        "HashtableAst" => Type::named("System.Collections.Hashtable"),
        "ScriptBlockExpressionAst" => Type::named("System.Management.Automation.ScriptBlock"),
        "TypeExpressionAst" => Type::named("System.Type"),
        "ConvertExpressionAst" => tree.child(node.at, "Type").and_then(|ty| match tree.part(ty, "TypeName") {
            Some(Part::Type(name)) => match names::static_type(&tree.source, name) {
                Value::Type(ty) => Some(ty),
                _ => None,
            },
            _ => None,
        }),
        _ => None,
    };
    known.unwrap_or_else(|| Type::known("System.Object"))
}

/// `.GetCommandName()`: the name when it is a plain text.
pub(super) fn command_name(this: &Value) -> R {
    let Some(node) = own(this) else { return Ok(Value::Null) };
    let first = node.tree.list(node.at, "CommandElements").first();
    Ok(match first.and_then(|f| node.tree.part(*f, "Value")) {
        Some(Part::Text(text)) => Value::text(text.as_str()),
        _ => Value::Null,
    })
}

/// `.GetScriptBlock()`
pub(super) fn script_block(session: &mut Session, this: &Value) -> R {
    let Some(node) = own(this) else { return Ok(Value::Null) };
    let text = node.tree.text(node.at);
    let inner = if node.at == node.tree.root { text } else { text.strip_prefix('{').and_then(|t| t.strip_suffix('}')).unwrap_or(text) };
    let source = syntax::Source::new(node.tree.source.path.clone(), inner);
    session.parse_source(source).map(Value::Block)
}
