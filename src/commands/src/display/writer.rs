//! `Writer`: packets in, lines of text out.
//!
//! Tables whose first column has no width of its own are held back until the group ends, so that every row can be measured;
//! after many rows or, at a terminal, after a moment, the widths seen so far are kept and rows go out as they come.

use super::layout::table::{self, Column};
use super::layout::text::width;
use super::layout::{Style, frame, list};
use super::packet::{Body, Entry, Packet, Shape, Start};
use std::rc::Rc;
use std::time::{Duration, Instant};

/// The rows that are held back at most.
const HELD_ROWS: usize = 50_000;

/// How long rows are held back at a terminal.
const HELD_TIME: Duration = Duration::from_millis(300);

/// Lays packets out as lines.
pub struct Writer {
    /// Cells of a line of a table.
    room: usize,
    /// Cells of a line of a list or free text.
    line_room: usize,
    style: Style,
    hurried: bool,
    start: Option<Rc<Start>>,
    in_group: bool,
    groups: usize,
    held: Option<Held>,
    /// Whether rows were held back once; then they always are.
    holds: bool,
    columns: Vec<Column>,
    pending: Vec<String>,
    lines: Vec<String>,
}

struct Held {
    packets: Vec<Packet>,
    rows: usize,
    since: Instant,
}

impl Writer {
    /// A writer for lines of so many cells; lists and free text may have other lines.
    pub fn new(room: usize, line_room: usize, style: Style) -> Writer {
        Writer {
            room: room.max(1),
            line_room: line_room.max(1),
            style,
            hurried: false,
            start: None,
            in_group: false,
            groups: 0,
            held: None,
            holds: false,
            columns: Vec::new(),
            pending: Vec::new(),
            lines: Vec::new(),
        }
    }

    /// The same writer for a person who waits: rows are not held back for long.
    pub fn hurried(mut self) -> Writer {
        self.hurried = true;
        self
    }

    /// The lines that are ready.
    pub fn take_lines(&mut self) -> Vec<String> {
        std::mem::take(&mut self.lines)
    }

    /// Whether a sequence is open.
    pub fn is_open(&self) -> bool {
        self.start.is_some()
    }

    /// Takes a packet.
    pub fn push(&mut self, packet: Packet) {
        let Some(held) = &mut self.held else {
            if matches!(packet, Packet::GroupStart(_)) && self.holds_back() {
                self.held = Some(Held { packets: vec![packet], rows: 0, since: Instant::now() });
            } else {
                self.write(&packet);
            }
            return;
        };
        if matches!(packet, Packet::GroupEnd | Packet::End | Packet::Start(_)) {
            self.release();
            self.write(&packet);
            return;
        }
        held.rows += usize::from(matches!(&packet, Packet::Entry(e) if !e.out_of_band));
        held.packets.push(packet);
        if held.rows >= HELD_ROWS || (self.hurried && held.since.elapsed() > HELD_TIME) {
            self.release();
        }
    }

    /// Closes whatever is open.
    pub fn close(&mut self) {
        if self.in_group || self.held.is_some() {
            self.push(Packet::GroupEnd);
        }
        if self.start.is_some() {
            self.push(Packet::End);
        }
    }

    /// Whether the rows of a group are measured first. PowerShell goes on to do so after it did it once.
    fn holds_back(&mut self) -> bool {
        self.holds |= self.start.as_ref().is_some_and(|start| match &start.shape {
            Shape::Table { columns, .. } => start.autosize || columns.first().is_some_and(|c| c.width == 0),
            Shape::Wide { .. } => start.autosize,
            Shape::List | Shape::Custom => false,
        });
        self.holds
    }

    fn release(&mut self) {
        let Some(held) = self.held.take() else { return };
        let measured = self.measure(&held.packets);
        self.lay_out(&measured);
        held.packets.iter().for_each(|packet| self.write(packet));
    }

    /// The widths that labels and cells of these packets need.
    fn measure(&self, packets: &[Packet]) -> Vec<usize> {
        let Some(start) = &self.start else { return Vec::new() };
        let mut widths: Vec<usize> = match &start.shape {
            Shape::Table { columns, .. } => columns.iter().map(|c| width(&c.label)).collect(),
            _ => vec![0],
        };
        for packet in packets {
            let Packet::Entry(entry) = packet else { continue };
            match &entry.body {
                Body::Row(cells, _) => {
                    widths.iter_mut().zip(cells).for_each(|(w, cell)| *w = (*w).max(width(cell)));
                }
                Body::Wide(text) => widths[0] = widths[0].max(width(text)),
                _ => {}
            }
        }
        widths
    }

    /// Decides the columns; `measured` is empty when the asked widths count.
    fn lay_out(&mut self, measured: &[usize]) {
        let Some(start) = self.start.clone() else { return };
        match &start.shape {
            Shape::Table { columns, .. } => {
                let wanted: Vec<usize> = match measured {
                    [] => columns.iter().map(|c| c.width).collect(),
                    _ => measured.to_vec(),
                };
                let fitted = table::fit(&wanted, self.room);
                let laid = columns.iter().zip(fitted);
                let column = |(c, width): (&super::packet::ColumnStart, Option<usize>)| Column {
                    label: c.label.clone(),
                    width,
                    align: c.align,
                    is_property: c.is_property,
                };
                self.columns = laid.map(column).collect();
            }
            Shape::Wide { columns } => {
                let across = measured.first().map_or(*columns, |w| table::items_across(*w, self.room)).max(1);
                let fitted = table::fit(&vec![0; across], self.room);
                let column = |width| Column { label: String::new(), width, align: Default::default(), is_property: true };
                self.columns = fitted.into_iter().map(column).collect();
            }
            Shape::List | Shape::Custom => {}
        }
    }

    fn write(&mut self, packet: &Packet) {
        match packet {
            Packet::Start(start) => {
                self.close();
                self.start = Some(start.clone());
                self.groups = 0;
                self.columns.clear();
            }
            Packet::GroupStart(label) => self.group_start(label.as_deref()),
            Packet::Entry(entry) => self.entry(entry),
            Packet::GroupEnd => self.group_end(),
            Packet::End => self.start = None,
        }
    }

    fn group_start(&mut self, label: Option<&[frame::Piece]>) {
        let Some(start) = self.start.clone() else { return };
        if self.columns.is_empty() {
            self.lay_out(&[]);
        }
        // The end of a group of rows leaves a blank line already.
        if self.groups == 0 || matches!(start.shape, Shape::List) {
            self.lines.push(String::new());
        }
        if let Some(label) = label {
            self.lines.extend(frame::lines(label, self.line_room));
            if self.lines.last().is_some_and(|line| !line.is_empty()) {
                self.lines.push(String::new());
            }
        }
        if let Shape::Table { hide_headers: false, .. } = start.shape
            && !self.columns.is_empty()
        {
            self.lines.extend(table::header(&self.columns, &self.style));
        }
        self.groups += 1;
        self.in_group = true;
    }

    fn group_end(&mut self) {
        self.flush_wide();
        if !self.in_group {
            return;
        }
        self.in_group = false;
        self.columns.clear();
        if self.start.as_ref().is_some_and(|s| !matches!(s.shape, Shape::List)) {
            self.lines.push(String::new());
        }
    }

    fn entry(&mut self, entry: &Entry) {
        match &entry.body {
            Body::Raw(text) => self.lines.push(text.clone()),
            Body::Row(cells, wrapped) => {
                let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
                if *wrapped {
                    self.lines.extend(table::wrapped_row(&self.columns, &cells));
                } else {
                    self.lines.push(table::row(&self.columns, &cells));
                }
            }
            Body::List(fields) => {
                if entry.out_of_band {
                    self.lines.push(String::new());
                }
                let fields = fields.iter().map(|(label, value)| (&**label, value.as_str()));
                self.lines.extend(list::lines(fields, self.line_room, &self.style));
                self.lines.push(String::new());
            }
            Body::Custom(pieces) => self.lines.extend(frame::lines(pieces, self.line_room)),
            Body::Wide(text) => {
                self.pending.push(text.clone());
                if self.pending.len() >= self.columns.len() {
                    self.flush_wide();
                }
            }
        }
    }

    fn flush_wide(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        let pending = std::mem::take(&mut self.pending);
        let cells: Vec<&str> = pending.iter().map(String::as_str).collect();
        self.lines.push(table::row(&self.columns, &cells));
    }
}
