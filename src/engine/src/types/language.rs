//! The language namespace: the tree of a script as scripts ask it (`$block.Ast`, `[Parser]::ParseInput`).
//!
//! Syntax's tree is copied into a list of nodes that have a class, a place, a parent and named parts. Each Ast class
//! is a row in `classes.rs` that says which parts its nodes have; the files `build*.rs` say where they come from.

mod build;
mod build_definition;
mod build_expression;
mod build_statement;
mod classes;
mod extent;
mod kinds;
mod names;
mod parser;
mod read;
mod search;
mod token;
mod tree;
mod value;

pub use extent::parse_error;

use super::TypeTable;
use crate::run::ScriptBlock;
use crate::value::Value;
use tree::{AstNode, Tree};

/// `$block.Ast`: the node of a script block; of a function or method the definition.
pub(super) fn of_block(block: &ScriptBlock) -> Value {
    let code = &block.code;
    let tree = Tree::of(&code.source);
    let found = tree.find("ScriptBlockAst", code.ast.span).unwrap_or(tree.root);
    let defines = code.function.is_some() || code.method.is_some();
    let parent = tree.nodes[found as usize].parent.filter(|_| defines);
    let parent = parent.filter(|p| tree.nodes[*p as usize].class == "FunctionDefinitionAst");
    AstNode::value(&tree, parent.unwrap_or(found))
}

/// The tables of this folder.
pub(super) fn tables() -> impl Iterator<Item = &'static TypeTable> {
    [extent::TABLES, kinds::TABLES, names::TABLES, parser::TABLES, token::TABLES].into_iter().flatten().chain(classes::tables())
}
