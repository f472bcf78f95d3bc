//! Tokens for colours and completion: a scanner that takes every text, broken or not.
//!
//! It reads left to right with a stack of open brackets, and knows at each place whether a statement begins, a command
//! goes on, or an expression does. It does not use the grammar, so a text that is half typed costs nothing more.

mod scan;
mod word;

use crate::Span;
pub(crate) use scan::{Mode, Scanner};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// `if`, `function`
    Keyword,
    /// `Get-Item` where a command is called, and the name after `function`
    Command,
    /// `-Path`
    Parameter,
    /// a bare word after a command
    Argument,
    /// `$x`, also inside a string
    Variable,
    /// `'a'`, and the plain parts of `"a $x"`
    String,
    /// `5kb`
    Number,
    /// `int` of `[int]`, and the name after `class`
    Type,
    /// `Length` of `$x.Length`, and the keys of a hashtable
    Member,
    /// `-eq`, `+`, `|`, `=`
    Operator,
    /// `(`, `{`, `;`
    Punctuation,
    /// `# ...`, `<# ... #>`
    Comment,
}

/// A piece of text with a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it is.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
}

/// The tokens of a text, in order, without overlaps; blanks lie between them.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut scanner = Scanner::new(text);
    scanner.run();
    scanner.tokens
}

#[cfg(test)]
mod tests {
    use super::{TokenKind, tokens};

    fn check(text: &str, expected: &[(&str, TokenKind)]) {
        let found: Vec<_> = tokens(text).iter().map(|t| (&text[t.span.start as usize..t.span.end as usize], t.kind)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_command_line_has_its_kinds() {
        use TokenKind::{Argument, Command, Number, Operator, Parameter, Variable};
        check(
            "Get-Item a -Depth 5 | Sort $x",
            &[
                ("Get-Item", Command),
                ("a", Argument),
                ("-Depth", Parameter),
                ("5", Number),
                ("|", Operator),
                ("Sort", Command),
                ("$x", Variable),
            ],
        );
    }

    #[test]
    fn strings_show_their_variables_even_when_open() {
        use TokenKind::{Operator, String, Variable};
        check("$a = \"b $c d", &[("$a", Variable), ("=", Operator), ("\"b ", String), ("$c", Variable), (" d", String)]);
    }
}
