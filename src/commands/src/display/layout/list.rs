//! A list of labels and values: `Name : value`, values wrapped under each other.

use super::Style;
use super::text::{cut, width, wrap};

const SEPARATOR: &str = " : ";

/// The lines of one list.
pub fn lines<'a>(fields: impl Iterator<Item = (&'a str, &'a str)> + Clone, room: usize, style: &Style) -> Vec<String> {
    let widest = fields.clone().map(|(label, _)| width(label)).max().unwrap_or(0);
    let label_room = widest.min(room.saturating_sub(SEPARATOR.len() + 1)).max(1);
    let value_room = room.saturating_sub(label_room + SEPARATOR.len()).max(1);
    let mut out = Vec::new();
    for (label, value) in fields {
        let label = if width(label) > label_room { cut(label, label_room, false) } else { label.to_owned() };
        let blanks = " ".repeat(label_room.saturating_sub(width(&label)));
        for (n, line) in wrap(value, value_room, value_room).into_iter().enumerate() {
            let lead = match n {
                0 => format!("{}{label}{blanks}{SEPARATOR}{}", style.accent, style.reset),
                _ => " ".repeat(label_room + SEPARATOR.len()),
            };
            out.push(lead + &line);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_wrap_under_each_other() {
        let fields = [("Id", "1"), ("Text", "abcdefgh")];
        assert_eq!(lines(fields.into_iter(), 12, &Style::default()), ["Id   : 1", "Text : abcde", "       fgh"]);
    }
}
