//! A table of text: which columns fit, header, rows, wrapped rows.

use super::text::{cut, first_line, width, wrap};
use super::{Align, Style};

/// A column as it is laid out.
pub struct Column {
    /// The text of its header.
    pub label: String,
    /// The cells it has; none when it found no room.
    pub width: Option<usize>,
    /// How its cells stand.
    pub align: Align,
    /// Whether the label is the name of the property shown.
    pub is_property: bool,
}

/// Gives widths to columns that ask for none (0) and makes all fit: the rest of the room is dealt out to those that asked
/// for none; what does not fit is cut from the right, and columns left without a cell are dropped (`None`).
pub fn fit(wanted: &[usize], room: usize) -> Vec<Option<usize>> {
    let mut widths: Vec<usize> = wanted.iter().map(|w| (*w).max(1)).collect();
    let used = widths.iter().sum::<usize>() + widths.len().saturating_sub(1);
    if used <= room {
        deal_out(wanted, &mut widths, room - used);
        return widths.into_iter().map(Some).collect();
    }
    shrink(&widths, room)
}

fn deal_out(wanted: &[usize], widths: &mut [usize], mut spare: usize) {
    let free: Vec<usize> = (0..wanted.len()).filter(|&i| wanted[i] == 0).collect();
    if free.is_empty() {
        return;
    }
    let share = spare / free.len();
    free.iter().for_each(|&i| widths[i] += share);
    spare %= free.len();
    free.iter().take(spare).for_each(|&i| widths[i] += 1);
}

fn shrink(widths: &[usize], room: usize) -> Vec<Option<usize>> {
    let mut fitted: Vec<Option<usize>> = widths.iter().copied().map(Some).collect();
    for last in (0..widths.len()).rev() {
        let before: usize = widths[..last].iter().map(|w| w + 1).sum();
        if before + widths[last] <= room {
            break;
        }
        fitted[last] = room.checked_sub(before).filter(|w| *w >= 1);
        if fitted[last].is_some() {
            break;
        }
    }
    fitted
}

/// The lines of the header: the labels, wrapped to their columns, and the dashes under them.
pub fn header(columns: &[Column], style: &Style) -> Vec<String> {
    let labels: Vec<&str> = columns.iter().map(|c| c.label.as_str()).collect();
    let mut lines = if style.reset.is_empty() { wrapped_row(columns, &labels) } else { styled_labels(columns, &labels, style) };
    let dashes = columns.iter().map(|c| "-".repeat(width(&c.label).min(c.width.unwrap_or(0)).max(1)));
    let mut line = String::new();
    let last = columns.len().saturating_sub(1);
    for (i, (column, dashes)) in columns.iter().zip(dashes).enumerate() {
        let Some(room) = column.width else { continue };
        if i > 0 {
            line.push(' ');
        }
        let cell = pad(&dashes, room, column.align, i < last);
        line.push_str(&if style.reset.is_empty() { cell } else { format!("{}{cell}{}", style.header, style.reset) });
    }
    lines.push(line);
    lines
}

fn styled_labels(columns: &[Column], labels: &[&str], style: &Style) -> Vec<String> {
    let shown: Vec<usize> = (0..columns.len()).filter(|&i| columns[i].width.is_some()).collect();
    let broken: Vec<Vec<String>> = shown.iter().map(|&i| cell_lines(labels[i], &columns[i])).collect();
    let height = broken.iter().map(Vec::len).max().unwrap_or(0);
    let last = shown.len().saturating_sub(1);
    let mut lines = Vec::new();
    for row in 0..height {
        let mut line = String::new();
        for (n, &i) in shown.iter().enumerate() {
            let column = &columns[i];
            let cell = pad(broken[n].get(row).map_or("", String::as_str), column.width.unwrap_or(0), column.align, n < last);
            let blank = if n > 0 { " " } else { "" };
            line.push_str(&if column.is_property {
                format!("{}{blank}{cell}{}", style.header, style.reset)
            } else {
                format!("{blank}{}{cell}{}", style.custom_header, style.reset)
            });
        }
        lines.push(line);
    }
    lines
}

/// One row on one line: cells are cut at their column's edge or at a line break.
pub fn row(columns: &[Column], cells: &[&str]) -> String {
    let mut line = String::new();
    let last = columns.len().saturating_sub(1);
    for (i, column) in columns.iter().enumerate() {
        let Some(room) = column.width else { continue };
        if i > 0 {
            line.push(' ');
        }
        put_cell(&mut line, cells.get(i).copied().unwrap_or(""), room, column.align, i < last);
    }
    line
}

fn put_cell(line: &mut String, text: &str, room: usize, align: Align, fill: bool) {
    let text = first_line(text);
    let used = width(&text);
    if used > room {
        line.push_str(&cut(&text, room, align == Align::Right));
        return;
    }
    let spare = room - used;
    let before = match align {
        Align::Left => 0,
        Align::Center => spare / 2,
        Align::Right => spare,
    };
    line.extend(std::iter::repeat_n(' ', before));
    line.push_str(&text);
    if fill {
        line.extend(std::iter::repeat_n(' ', spare - before));
    }
}

fn pad(text: &str, room: usize, align: Align, fill: bool) -> String {
    let mut cell = String::new();
    put_cell(&mut cell, text, room, align, fill);
    cell
}

fn cell_lines(text: &str, column: &Column) -> Vec<String> {
    let room = column.width.unwrap_or(1);
    wrap(text, room, room)
}

/// One row on as many lines as its cells need; blanks at the ends of lines go.
pub fn wrapped_row(columns: &[Column], cells: &[&str]) -> Vec<String> {
    let broken: Vec<Vec<String>> = columns
        .iter()
        .enumerate()
        .map(|(i, c)| if c.width.is_some() { cell_lines(cells.get(i).copied().unwrap_or(""), c) } else { Vec::new() })
        .collect();
    let height = broken.iter().map(Vec::len).max().unwrap_or(0);
    (0..height)
        .map(|n| {
            let line: Vec<&str> = broken.iter().map(|lines| lines.get(n).map_or("", String::as_str)).collect();
            row(columns, &line).trim_end().to_owned()
        })
        .collect()
}

/// How many items of one width stand side by side.
pub fn items_across(widest: usize, room: usize) -> usize {
    if widest == 0 || widest >= room {
        return 1;
    }
    let mut items = 1;
    while widest * (items + 1) + items < room {
        items += 1;
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_without_a_width_share_the_rest() {
        assert_eq!(fit(&[5, 25, 0], 80), [Some(5), Some(25), Some(48)]);
        assert_eq!(fit(&[0, 0], 40), [Some(20), Some(19)]);
    }

    #[test]
    fn what_does_not_fit_is_cut_and_dropped() {
        assert_eq!(fit(&[20, 20, 20, 6], 50), [Some(20), Some(20), Some(8), None]);
        assert_eq!(fit(&[100, 1], 40), [Some(40), None]);
    }

    #[test]
    fn wide_items_share_a_row() {
        assert_eq!(items_across(1, 40), 20);
        assert_eq!(items_across(6, 40), 5);
    }
}
