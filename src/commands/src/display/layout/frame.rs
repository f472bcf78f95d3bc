//! Free text with frames: what custom views, group labels and Format-Custom print.

use super::text::wrap;

/// A piece of free text.
#[derive(Clone, Debug)]
pub enum Piece {
    /// Text on the current line
    Text(String),
    /// The end of the current line
    NewLine,
    /// Pieces that stand so many cells further in
    Frame(usize, Vec<Piece>),
}

/// The lines of pieces; the last line is written even when it is empty.
pub fn lines(pieces: &[Piece], room: usize) -> Vec<String> {
    let mut writer = FrameWriter { room, lines: Vec::new(), line: String::new() };
    writer.write(pieces, 0);
    writer.flush(0);
    writer.lines
}

struct FrameWriter {
    room: usize,
    lines: Vec<String>,
    line: String,
}

impl FrameWriter {
    fn write(&mut self, pieces: &[Piece], indent: usize) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.line.push_str(text),
                Piece::NewLine => self.flush(indent),
                Piece::Frame(more, inner) => {
                    if !self.line.is_empty() {
                        self.flush(indent);
                    }
                    self.write(inner, indent + more);
                    if !self.line.is_empty() {
                        self.flush(indent + more);
                    }
                }
            }
        }
    }

    fn flush(&mut self, indent: usize) {
        let room = self.room.saturating_sub(indent).max(1);
        let text = std::mem::take(&mut self.line);
        self.lines.extend(wrap(&text, room, room).into_iter().map(|line| " ".repeat(indent) + &line));
    }
}
