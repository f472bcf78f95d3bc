//! `Source` and `Span`: a text with a name, and places in it.

use std::cell::OnceCell;
use std::rc::Rc;

/// A range of bytes in a [`Source`], start included, end not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The span of `start..end`.
    pub fn new(start: usize, end: usize) -> Span {
        Span { start: start as u32, end: end as u32 }
    }

    /// The smallest span that holds both.
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The length in bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether nothing stands in it.
    pub fn is_empty(self) -> bool {
        self.end <= self.start
    }
}

/// A place as PowerShell counts it: line and column from 1, the column in UTF-16 units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in UTF-16 code units.
    pub column: u32,
}

/// A script's text and where it came from.
#[derive(Debug)]
pub struct Source {
    /// The path of the script file, or `None` for typed text.
    pub path: Option<String>,
    text: Rc<str>,
    lines: OnceCell<Vec<u32>>,
}

impl Source {
    /// A source of typed text.
    pub fn typed(text: &str) -> Rc<Source> {
        Source::new(None, text)
    }

    /// A source with the path of its file.
    pub fn new(path: Option<String>, text: &str) -> Rc<Source> {
        Rc::new(Source { path, text: Rc::from(text), lines: OnceCell::new() })
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of a span (empty when the span does not lie in the text).
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    /// Line and column of a byte offset.
    pub fn place(&self, offset: u32) -> Place {
        let lines = self.line_starts();
        let line = lines.partition_point(|&start| start <= offset).max(1);
        let start = lines[line - 1] as usize;
        let end = (offset as usize).min(self.text.len());
        let column = self.text.get(start..end).map_or(0, |t| t.encode_utf16().count());
        Place { line: line as u32, column: column as u32 + 1 }
    }

    /// The text of a line (from 1) without its line end.
    pub fn line(&self, number: u32) -> &str {
        let lines = self.line_starts();
        let index = (number as usize).saturating_sub(1);
        let Some(&start) = lines.get(index) else { return "" };
        let end = lines.get(index + 1).map_or(self.text.len(), |&e| e as usize);
        self.text[start as usize..end].trim_end_matches(['\r', '\n'])
    }

    /// The offset in UTF-16 units of a byte offset.
    pub fn utf16_offset(&self, offset: u32) -> u32 {
        self.text.get(..offset as usize).map_or(0, |t| t.encode_utf16().count() as u32)
    }

    fn line_starts(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            let bytes = self.text.as_bytes();
            let mut starts = vec![0];
            for (i, &b) in bytes.iter().enumerate() {
                let ends = b == b'\n' || (b == b'\r' && bytes.get(i + 1) != Some(&b'\n'));
                if ends {
                    starts.push(i as u32 + 1);
                }
            }
            starts
        })
    }
}
