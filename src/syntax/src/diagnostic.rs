//! `Diagnostic`: what is wrong with a text, and where.

use crate::Span;

/// One parse error.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// PowerShell's error id (`MissingEndCurlyBrace`).
    pub id: &'static str,
    /// PowerShell's sentence.
    pub message: String,
    /// Where it is.
    pub span: Span,
    /// Whether some text appended could repair it: a prompt then asks for another line.
    pub incomplete: bool,
    /// What to do next, in our words.
    pub help: Option<String>,
}
