//! A light reading of a line that is being typed: coloured pieces, and what stands before the cursor.
//!
//! The parser says what a finished text means; this one never fails on an unfinished text, and costs microseconds at each key.
//! It tells commands from expressions by the first character of a statement, as the language does.

mod reader;

use std::ops::Range;

/// What a piece of text is, for its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `Get-Item`
    Command,
    /// `-Path` after a command
    Parameter,
    /// `-eq`, `+`, `=`
    Operator,
    /// `'a'`, and the text parts of `"a $b"`
    Text,
    /// `$a`, `@args`
    Variable,
    /// `12kb`
    Number,
    /// `foreach`
    Keyword,
    /// `# note`
    Comment,
    /// `[int]`
    Type,
    /// `.Length`
    Member,
    /// Arguments, brackets and the rest
    Other,
}

/// A piece of text with one colour.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its bytes.
    pub range: Range<usize>,
}

/// How a statement goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Nothing of it was read yet
    Start,
    /// A command and its arguments
    Command,
    /// An expression
    Expression,
}

/// What stands before the end of the text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Ending {
    /// The finished words of the statement, the command's name first.
    pub words: Vec<Range<usize>>,
    /// How the statement goes on.
    pub mode: Mode,
    /// Where the unfinished word starts; the end of the text when there is none.
    pub word: usize,
    /// Where the operand at the end starts: `$a` in `1+$a.Na`.
    pub operand: usize,
    /// The quote that is open.
    pub quote: Option<char>,
    /// Whether it is inside of a comment.
    pub comment: bool,
}

/// The pieces of a text and how it ends.
pub(crate) struct Scan {
    /// The pieces in order.
    pub tokens: Vec<Token>,
    /// How it ends.
    pub ending: Ending,
}

/// Reads a text.
pub(crate) fn scan(text: &str) -> Scan {
    reader::Reader::new(text).read()
}

/// The words that begin statements.
pub(crate) const KEYWORDS: &[&str] = &[
    "begin",
    "break",
    "catch",
    "class",
    "continue",
    "data",
    "do",
    "dynamicparam",
    "else",
    "elseif",
    "end",
    "enum",
    "exit",
    "filter",
    "finally",
    "for",
    "foreach",
    "function",
    "if",
    "in",
    "param",
    "process",
    "return",
    "switch",
    "throw",
    "trap",
    "try",
    "until",
    "using",
    "while",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<(Kind, &str)> {
        scan(text).tokens.into_iter().map(|t| (t.kind, &text[t.range])).filter(|(kind, _)| *kind != Kind::Other).collect()
    }

    #[test]
    fn a_command_line_has_its_colours() {
        use Kind::*;
        assert_eq!(
            pieces("Get-Item -Path 'a b' | % { $_.Length + 1kb }"),
            [
                (Command, "Get-Item"),
                (Parameter, "-Path"),
                (Text, "'a b'"),
                (Command, "%"),
                (Variable, "$_"),
                (Member, "Length"),
                (Operator, "+"),
                (Number, "1kb"),
            ]
        );
        assert_eq!(
            pieces("$x = [int]\"a $b $(f -q)\" # c"),
            [
                (Variable, "$x"),
                (Operator, "="),
                (Type, "[int]"),
                (Text, "\"a "),
                (Variable, "$b"),
                (Text, " "),
                (Command, "f"),
                (Parameter, "-q"),
                (Text, "\""),
                (Comment, "# c"),
            ]
        );
        assert_eq!(
            pieces("if ($a -eq 1) { exit 2 }"),
            [(Keyword, "if"), (Variable, "$a"), (Operator, "-eq"), (Number, "1"), (Keyword, "exit"), (Number, "2"),]
        );
    }

    #[test]
    fn the_ending_tells_the_command_and_the_word() {
        let end = |text: &str| scan(text).ending;
        let ending = end("x; Set-VM -Name a -Ty");
        assert_eq!((ending.words.len(), ending.mode, ending.word), (3, Mode::Command, 18));
        assert_eq!(end("$a = Get-").mode, Mode::Command);
        assert_eq!(end("\"a $(Get-Item -").words.len(), 1);
        assert_eq!(end("Get-Item 'a b").quote, Some('\''));
        assert_eq!(end("1 + $a.Na").operand, 4);
        assert!(end("1 # a").comment);
    }

    #[test]
    fn every_prefix_of_odd_text_is_read() {
        let text = "@'\na\n'@; @{a=1}.b[0]::c(\"$(\"x\")\"); ${a b} <# c #> `\" [a[b]] $( { é日😀 -";
        for end in (0..=text.len()).filter(|&i| text.is_char_boundary(i)) {
            scan(&text[..end]);
        }
        scan(&"(".repeat(20_000));
    }
}
