//! Drawing of errors for a terminal: the place underlined, the message, a line of help. The only file that names miette.
//!
//! miette prints whole lines and cannot count columns beyond 65,535, so it is only shown a window: the lines around the
//! place, cut to what fits on a screen.

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents,
};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use syntax::{Source, Span};

/// An error with all that is drawn of it.
#[derive(Debug)]
pub(crate) struct Trouble {
    /// What kind of error it is, as PowerShell heads it (`ParserError`, the name of a command).
    pub heading: String,
    /// What is wrong.
    pub message: String,
    /// What to do next.
    pub help: Option<String>,
    /// Where it is; none when it has no place.
    pub place: Option<Window>,
}

/// The part of a source that is shown, and the place in it.
#[derive(Debug)]
pub(crate) struct Window {
    name: Option<String>,
    text: String,
    /// Number of the first line shown, from 0.
    first_line: usize,
    /// The place in the real source: line and column from 0.
    real: (usize, usize),
    /// The place in the window's text.
    start: usize,
    length: usize,
}

/// Columns that a shown line may have on each side of the place.
const REACH: usize = 100;

impl Window {
    /// The window around a place of a source.
    pub(crate) fn new(source: &Source, span: Span) -> Window {
        let place = source.place(span.start);
        let line = source.line(place.line);
        let column = byte_column(source, span.start, place.line);
        let length = span.len().min(line.len().saturating_sub(column)).max(1);
        let (text_of_line, start) = cut(line, column, length);
        let (mut text, mut first_line, mut offset) = (String::new(), place.line as usize - 1, start);
        if place.line > 1 {
            let before = cut(source.line(place.line - 1), 0, 1).0;
            text = format!("{before}\n");
            first_line -= 1;
            offset += text.len();
        }
        text.push_str(&text_of_line);
        let after = source.line(place.line + 1);
        if !after.is_empty() {
            text.push('\n');
            text.push_str(&cut(after, 0, 1).0);
        }
        let length = length.min(text_of_line.len().saturating_sub(start)).max(usize::from(start < text_of_line.len()));
        let real = (place.line as usize - 1, place.column as usize - 1);
        Window { name: source.path.clone(), text, first_line, real, start: offset, length }
    }
}

/// The byte in its line at which an offset stands.
fn byte_column(source: &Source, offset: u32, line: u32) -> usize {
    let before = source.text().get(..offset as usize).unwrap_or_default();
    let start = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    (offset as usize - start).min(source.line(line).len())
}

/// A line without what is far from the place, and where the place is in it.
fn cut(line: &str, column: usize, length: usize) -> (String, usize) {
    let floor = |mut at: usize| {
        at = at.min(line.len());
        while !line.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let (from, to) = (floor(column.saturating_sub(REACH)), floor(column + length.min(REACH) + REACH));
    let (head, tail) = (if from > 0 { "…" } else { "" }, if to < line.len() { "…" } else { "" });
    (format!("{head}{}{tail}", &line[from..to]), column - from + head.len())
}

impl SourceCode for Window {
    fn read_span<'a>(&'a self, _: &SourceSpan, before: usize, after: usize) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let lines = self.text.lines().count();
        // Without context miette asks where the place is, for the heading.
        let ((line, column), span) = if before == 0 && after == 0 {
            (self.real, SourceSpan::new(self.start.into(), self.length))
        } else {
            ((self.first_line, 0), SourceSpan::new(0.into(), self.text.len()))
        };
        let data = &self.text.as_bytes()[span.offset()..(span.offset() + span.len()).min(self.text.len())];
        let contents = match &self.name {
            Some(name) => MietteSpanContents::new_named(name.clone(), data, span, line, column, lines),
            None => MietteSpanContents::new(data, span, line, column, lines),
        };
        Ok(Box::new(contents))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Trouble {}

impl Diagnostic for Trouble {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        (!self.heading.is_empty()).then(|| Box::new(&self.heading) as Box<dyn fmt::Display>)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help.as_ref().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.place.as_ref().map(|window| window as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let window = self.place.as_ref()?;
        Some(Box::new(std::iter::once(LabeledSpan::new(None, window.start, window.length))))
    }
}

/// The drawing for a screen of that width. Should miette fail, the plain sentence.
pub(crate) fn draw(trouble: &Trouble, width: usize, colours: bool) -> String {
    let theme = if colours { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let handler = GraphicalReportHandler::new_themed(theme).with_width(width).with_links(false);
    let mut text = String::new();
    match catch_unwind(AssertUnwindSafe(|| handler.render_report(&mut text, trouble))) {
        Ok(Ok(())) => text,
        _ => plain(trouble),
    }
}

/// Heading, message and help without a picture.
fn plain(trouble: &Trouble) -> String {
    let help = trouble.help.as_ref().map_or(String::new(), |help| format!("  help: {help}\n"));
    format!("{}: {}\n{help}", trouble.heading, trouble.message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str, start: usize, end: usize) -> String {
        let source = Source::new(Some("a.ps1".into()), text);
        let place = Some(Window::new(&source, Span::new(start, end)));
        draw(&Trouble { heading: "Test".into(), message: "is wrong".into(), help: Some("do it right".into()), place }, 80, false)
    }

    #[test]
    fn the_place_is_underlined_and_named() {
        let picture = drawn("one\ntwo three\nfour\n", 8, 13);
        for part in ["is wrong", "a.ps1:2:5", "two three", "─────", "help: do it right", "four"] {
            assert!(picture.contains(part), "{part} is missing in:\n{picture}");
        }
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let picture = drawn(&format!("{}HERE{}", "x".repeat(100_000), "y".repeat(100_000)), 100_000, 100_004);
        assert!(picture.contains("HERE") && picture.len() < 2_000, "{} bytes", picture.len());
    }

    #[test]
    fn places_at_the_end_and_in_empty_texts_are_drawn() {
        for (text, at) in [("", 0), ("a", 1), ("a\n", 2), ("日本", 6), ("a\r\nb", 3)] {
            assert!(drawn(text, at, at).contains("is wrong"));
        }
    }
}
