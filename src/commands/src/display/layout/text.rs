//! Text in cells: how wide it is, where it breaks, how it is cut. Escape sequences take no room.

/// The sign put where text was cut.
pub const ELLIPSIS: &str = "\u{2026}";

/// The cells that one character takes: 2 for wide East Asian characters and everything beyond 16 bits.
fn cells(c: char) -> usize {
    if c.is_ascii() {
        return 1;
    }
    if c as u32 > 0xFFFF {
        return 2;
    }
    match unicode_width::UnicodeWidthChar::width(c) {
        Some(2) => 2,
        _ => 1,
    }
}

/// The length in bytes of the escape sequence that a text begins with; 0 when it begins with none.
fn escape_length(text: &str) -> usize {
    let Some(body) = text.strip_prefix("\u{1b}[") else { return 0 };
    let parameters = body.bytes().take_while(|b| b.is_ascii_digit() || matches!(b, b';' | b':' | b'?')).count();
    match body.as_bytes().get(parameters) {
        Some(b) if b.is_ascii_alphabetic() => 2 + parameters + 1,
        _ => 0,
    }
}

/// The number of cells a text takes.
pub fn width(text: &str) -> usize {
    if text.is_ascii() && !text.contains('\u{1b}') {
        return text.len();
    }
    pieces(text).map(|(_, w)| w).sum()
}

/// The characters and escape sequences of a text, each with its width.
fn pieces(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let c = rest.chars().next()?;
        let escape = if c == '\u{1b}' { escape_length(rest) } else { 0 };
        let (length, width) = if escape > 0 { (escape, 0) } else { (c.len_utf8(), cells(c)) };
        let (piece, tail) = rest.split_at(length);
        rest = tail;
        Some((piece, width))
    })
}

/// Text without its escape sequences.
pub fn plain(text: &str) -> String {
    if !text.contains('\u{1b}') {
        return text.to_owned();
    }
    pieces(text).filter(|(piece, w)| *w > 0 || !piece.starts_with('\u{1b}')).map(|(piece, _)| piece).collect()
}

/// The number of bytes from the front that fit into so many cells.
fn head_length(text: &str, room: usize) -> usize {
    let (mut used, mut bytes) = (0, 0);
    for (piece, width) in pieces(text) {
        if used + width > room {
            break;
        }
        used += width;
        bytes += piece.len();
    }
    bytes
}

/// The longest tail that fits into so many cells.
fn tail(text: &str, room: usize) -> &str {
    let mut used = 0;
    let mut start = text.len();
    for (i, c) in text.char_indices().rev() {
        used += cells(c);
        if used > room {
            break;
        }
        start = i;
    }
    &text[start..]
}

/// The lines of a text; carriage returns are dropped.
pub fn lines(text: &str) -> Vec<String> {
    text.split('\n').map(|line| line.replace('\r', "")).collect()
}

/// The first line of a text, marked when more follow.
pub fn first_line(text: &str) -> std::borrow::Cow<'_, str> {
    match text.find(['\n', '\r']) {
        None => text.into(),
        Some(end) => format!("{}{ELLIPSIS}", &text[..end]).into(),
    }
}

/// Breaks a text into lines of at most `first` and then `rest` cells, without regard to words.
pub fn wrap(text: &str, first: usize, rest: usize) -> Vec<String> {
    let mut out = Vec::new();
    for line in lines(text) {
        if width(&line) <= if out.is_empty() { first } else { rest } {
            out.push(line);
        } else {
            break_line(&line, first, rest, &mut out);
        }
    }
    out
}

fn break_line(line: &str, first: usize, rest: usize, out: &mut Vec<String>) {
    let mut left = line;
    loop {
        let room = if out.is_empty() { first } else { rest };
        if width(left) <= room {
            out.push(left.to_owned());
            return;
        }
        match head_length(left, room) {
            0 => {
                out.push("?".to_owned());
                left = &left[left.chars().next().map_or(0, char::len_utf8)..];
            }
            length => {
                out.push(left[..length].to_owned());
                left = &left[length..];
            }
        }
    }
}

/// Breaks a text at blanks into lines of at most so many cells; words that are longer are cut.
pub fn wrap_words(text: &str, room: usize) -> Vec<String> {
    let room = room.max(1);
    let mut out = vec![String::new()];
    for word in text.split_whitespace() {
        let last = out.last_mut().expect("there is always a line");
        if !last.is_empty() && width(last) + 1 + width(word) <= room {
            last.push(' ');
            last.push_str(word);
            continue;
        }
        let parts = wrap(word, room, room);
        if last.is_empty() {
            out.pop();
        }
        out.extend(parts);
    }
    out
}

/// Cuts a text to so many cells: the end goes, or the front for text that stands at the right.
pub fn cut(text: &str, room: usize, keep_tail: bool) -> String {
    if keep_tail {
        return format!("{ELLIPSIS}{}", tail(text, room.saturating_sub(1)));
    }
    let head = &text[..head_length(text, room.saturating_sub(1))];
    let reset = if head.contains('\u{1b}') { "\u{1b}[0m" } else { "" };
    format!("{head}{ELLIPSIS}{reset}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_take_two_cells_and_escapes_none() {
        assert_eq!(width("\u{1b}[31mred\u{1b}[0m"), 3);
        assert_eq!(width("日本"), 4);
        assert_eq!(plain("\u{1b}[31mred\u{1b}[0m"), "red");
    }

    #[test]
    fn wrapping_breaks_anywhere() {
        assert_eq!(wrap("the quick brown", 6, 5), ["the qu", "ick b", "rown"]);
        assert_eq!(wrap_words("the quick brown", 9), ["the quick", "brown"]);
        assert_eq!(cut("abcdef", 4, false), "abc…");
        assert_eq!(cut("abcdef", 4, true), "…def");
    }
}
