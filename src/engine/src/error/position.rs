//! How a place in a script is told: `At script.ps1:3 char:5` and the line with marks under it.

use super::Position;

/// The widest piece of a source line that is shown.
const ROOM: usize = 69;

/// A source line with the part that is meant.
pub struct MarkedLine {
    /// The line, or the piece of it around the part, with `…` where it was cut.
    pub text: String,
    /// Characters before the part.
    pub before: usize,
    /// Characters of the part, at least one.
    pub length: usize,
}

impl Position {
    /// The line number, from 1.
    pub fn line(&self) -> u32 {
        self.source.place(self.span.start).line
    }

    /// The column, from 1.
    pub fn column(&self) -> u32 {
        self.source.place(self.span.start).column
    }

    /// The path of the script, or none for typed text.
    pub fn path(&self) -> Option<&str> {
        self.source.path.as_deref()
    }

    /// `PositionMessage`: place, line and marks.
    pub fn message(&self) -> String {
        let head = match self.path() {
            Some(path) => format!("At {path}:{} char:{}", self.line(), self.column()),
            None => format!("At line:{} char:{}", self.line(), self.column()),
        };
        let marked = self.marked_line();
        if marked.text.is_empty() {
            return head;
        }
        format!("{head}\n+ {}\n+ {}{}", marked.text, " ".repeat(marked.before), "~".repeat(marked.length))
    }

    /// The first line of the place, cut to a readable width.
    pub fn marked_line(&self) -> MarkedLine {
        let start = self.source.place(self.span.start);
        let end = self.source.place(self.span.end);
        let line: Vec<char> = self.source.line(start.line).trim_end().chars().collect();
        let before = (start.column as usize - 1).min(line.len());
        let whole = end.line == start.line && end.column as usize <= line.len() + 1;
        let length = if whole { (end.column - start.column) as usize } else { line.len() - before };
        let (line, before, length) = expand_tabs(&line, before, length.max(1));
        cut(&line, before, length)
    }
}

fn expand_tabs(line: &[char], before: usize, length: usize) -> (Vec<char>, usize, usize) {
    let (mut out, mut new_before, mut new_length) = (Vec::new(), before, length);
    for (i, &c) in line.iter().enumerate() {
        if c != '\t' {
            out.push(c);
            continue;
        }
        out.extend([' '; 4]);
        if i < before {
            new_before += 3;
        } else if i < before + length {
            new_length += 3;
        }
    }
    (out, new_before, new_length)
}

/// Keeps the part and what fits around it.
fn cut(line: &[char], before: usize, length: usize) -> MarkedLine {
    if line.len() <= ROOM {
        return MarkedLine { text: line.iter().collect(), before, length };
    }
    let after = line.len().saturating_sub(before + length);
    let mut prefix = before.min(12);
    let mut suffix = after.min(8);
    let length = length.min(ROOM - prefix);
    if prefix + length + suffix < ROOM {
        prefix += (before - prefix).min(ROOM - prefix - length - suffix);
        suffix += (after - suffix).min(ROOM - prefix - length - suffix);
    } else {
        suffix = ROOM - prefix - length;
    }
    let from = before - prefix;
    let to = (before + length + suffix).min(line.len());
    let lead = if from > 0 { "\u{2026} " } else { "" };
    let tail = if to < line.len() { " \u{2026}" } else { "" };
    let text: String = line[from..to].iter().collect();
    MarkedLine { text: format!("{lead}{text}{tail}"), before: prefix + lead.chars().count(), length }
}
