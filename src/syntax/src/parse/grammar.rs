//! The pest parser made from `grammar/*.pest`.
#![allow(missing_docs)]

/// The generated parser.
#[derive(pest_derive::Parser)]
#[grammar = "../../grammar/lexical.pest"]
#[grammar = "../../grammar/string.pest"]
#[grammar = "../../grammar/expression.pest"]
#[grammar = "../../grammar/command.pest"]
#[grammar = "../../grammar/script.pest"]
pub(crate) struct Grammar;
