//! `Shaper`: objects in, packets out: chooses the view of the first object and makes the entries.

use super::entries;
use super::field::{Place, text};
use super::layout::frame::Piece;
use super::packet::{Body, ColumnStart, Entry, FormatData, Packet, Shape, Start};
use super::views::{self, Field, Kind, View};
use crate::objects::expression::Expression;
use engine::error::Outcome;
use engine::types::members;
use engine::{Failure, Session, Str, Value};
use std::rc::Rc;

/// What a command asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// What suits the first object
    #[default]
    Default,
    /// Format-Table
    Table,
    /// Format-List
    List,
    /// Format-Wide
    Wide,
    /// Format-Custom
    Custom,
}

/// The wishes of a Format-* command.
#[derive(Default)]
pub struct Request {
    /// Which form.
    pub form: Form,
    /// `-Property`
    pub properties: Vec<Expression>,
    /// `-GroupBy`
    pub group_by: Option<Expression>,
    /// `-AutoSize`
    pub autosize: bool,
    /// `-Wrap`
    pub wrap: bool,
    /// `-HideTableHeaders`
    pub hide_headers: bool,
    /// `-Column`
    pub columns: Option<usize>,
    /// `-Depth`
    pub depth: usize,
    /// `-Force`
    pub force: bool,
    /// `-Expand CoreOnly`: collections are shown as objects
    pub core_only: bool,
    /// `-DisplayError`
    pub display_error: bool,
}

/// A sequence in progress.
pub(super) struct Open {
    /// The concrete form.
    pub form: Form,
    /// The view, when the type has one.
    pub view: Option<&'static View>,
    /// The expressions of the columns, where no view gives them.
    pub columns: Vec<Expression>,
    /// The text of the group's key.
    group: Option<String>,
}

/// Makes packets of objects.
#[derive(Default)]
pub struct Shaper {
    /// The wishes.
    pub request: Request,
    open: Option<Open>,
    ready: Vec<Packet>,
}

impl Shaper {
    /// A shaper for a command's wishes.
    pub fn new(request: Request) -> Shaper {
        Shaper { request, ..Shaper::default() }
    }

    /// The packets that are ready.
    pub fn take(&mut self) -> Vec<Packet> {
        std::mem::take(&mut self.ready)
    }

    /// Whether a sequence is open.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Ends the sequence.
    pub fn end(&mut self) {
        if self.open.take().is_some() {
            self.ready.push(Packet::GroupEnd);
            self.ready.push(Packet::End);
        }
    }

    /// Takes an object.
    pub fn push(&mut self, session: &mut Session, value: &Value) -> Outcome {
        match value {
            Value::Null => return Ok(()),
            Value::Str(text) if !self.request.force => {
                self.ready.push(Packet::raw(text.as_str()));
                return Ok(());
            }
            Value::Object(_) => {}
            _ => {
                if let Some(data) = value.downcast::<FormatData>() {
                    self.end();
                    self.ready.push(data.0.clone());
                    return Ok(());
                }
                if !self.request.core_only
                    && let Some(items) = entries::expand(session, value)?
                {
                    return items.iter().try_for_each(|item| self.push(session, item));
                }
            }
        }
        self.object(session, value)
    }

    fn object(&mut self, session: &mut Session, value: &Value) -> Outcome {
        if (!self.request.force || self.request.form == Form::Default)
            && let Some(text) = entries::out_of_band(session, value)?
        {
            self.ready.push(Packet::raw(text));
            return Ok(());
        }
        let plain = matches!(value, Value::Object(o) if o.class.is_none() && o.bag.borrow().type_names.is_none());
        let types = if plain { Vec::new() } else { members::type_names(value) };
        let foreign = self.open.as_ref().is_some_and(|open| open.view.is_some_and(|view| !view.applies_to(&types)));
        if foreign || self.foreign_to_custom(value) {
            return self.stranger(session, value);
        }
        if self.open.is_none() {
            self.begin(session, value, &types)?;
        } else {
            self.regroup(session, value)?;
        }
        let Some(open) = &self.open else { return Ok(()) };
        let body = entries::body(session, &self.request, open, value, &types)?;
        self.ready.push(Packet::Entry(Rc::new(Entry { body, out_of_band: false })));
        Ok(())
    }

    /// A date's own view takes dates only.
    fn foreign_to_custom(&self, value: &Value) -> bool {
        let custom = self.open.as_ref().is_some_and(|open| open.form == Form::Custom && self.request.form == Form::Default);
        custom && !entries::has_text_view(value)
    }

    /// An object that the view in progress cannot show: all its properties as a list of its own.
    fn stranger(&mut self, session: &mut Session, value: &Value) -> Outcome {
        let fields = entries::all_fields(session, value)?;
        self.ready.push(Packet::Entry(Rc::new(Entry { body: Body::List(fields), out_of_band: true })));
        Ok(())
    }

    fn begin(&mut self, session: &mut Session, value: &Value, types: &[Str]) -> Outcome {
        let mut open = self.choose(session, value, types);
        let start = self.start(session, &mut open, value, types)?;
        self.ready.push(Packet::Start(Rc::new(start)));
        let (key, label) = self.group_of(session, &open, value)?;
        open.group = key;
        self.ready.push(Packet::GroupStart(label));
        self.open = Some(open);
        Ok(())
    }

    /// A new group when the key changes.
    fn regroup(&mut self, session: &mut Session, value: &Value) -> Outcome {
        let Some(open) = self.open.take() else { return Ok(()) };
        let (key, label) = self.group_of(session, &open, value)?;
        let changed = match (&open.group, &key) {
            (Some(old), Some(new)) => old.to_lowercase() != new.to_lowercase(),
            (None, None) => false,
            _ => true,
        };
        let mut open = open;
        if changed {
            self.ready.push(Packet::GroupEnd);
            self.ready.push(Packet::GroupStart(label));
            open.group = key;
        }
        self.open = Some(open);
        Ok(())
    }

    /// The key of the group of an object as text, and the label over the group.
    fn group_of(&self, session: &mut Session, open: &Open, value: &Value) -> Result<(Option<String>, Option<Rc<[Piece]>>), Failure> {
        let (name, value, indent) = match (&self.request.group_by, open.view.and_then(|v| v.group.as_ref())) {
            (Some(by), _) => {
                let found = entries::read_quietly(session, by, value)?.unwrap_or_default();
                let found = text(session, &found, by.format.as_deref(), Place::Line)?;
                (by.label().to_string(), found, 3)
            }
            (None, Some(field)) => {
                let indent = if field.label == "Directory" { 4 } else { 3 };
                let found = entries::read_field(session, field, value)?;
                (field.label.clone(), text(session, &found, None, Place::Line)?, indent)
            }
            (None, None) => return Ok((None, None)),
        };
        let label: Rc<[Piece]> = Rc::from(vec![Piece::Frame(indent, vec![Piece::Text(format!("{name}: {value}"))])]);
        Ok((Some(value), Some(label)))
    }

    /// The form and view for the first object.
    fn choose(&self, session: &mut Session, value: &Value, types: &[Str]) -> Open {
        let open = |form, view| Open { form, view, columns: Vec::new(), group: None };
        let request = &self.request;
        let kind = match request.form {
            Form::Default if entries::has_text_view(value) => return open(Form::Custom, None),
            Form::Default => None,
            Form::Custom => return open(Form::Custom, None),
            Form::Table => Some(Kind::Table),
            Form::List => Some(Kind::List),
            Form::Wide => Some(Kind::Wide),
        };
        let view = if request.properties.is_empty() { views::find(types, kind) } else { None };
        match (view, request.form) {
            (Some(view), _) => {
                let form = match view.kind {
                    Kind::Table => Form::Table,
                    Kind::List => Form::List,
                    Kind::Wide => Form::Wide,
                };
                open(form, Some(view))
            }
            (None, Form::Default) => {
                let count = entries::default_properties(session, value).len();
                open(if count > 4 { Form::List } else { Form::Table }, None)
            }
            (None, form) => open(form, None),
        }
    }

    fn start(&self, session: &mut Session, open: &mut Open, value: &Value, types: &[Str]) -> Result<Start, Failure> {
        let request = &self.request;
        let shape = match (open.form, open.view) {
            (Form::Table, Some(view)) => {
                Shape::Table { columns: view_columns(session, view.fields_for(types), value)?, hide_headers: request.hide_headers }
            }
            (Form::Table, None) => {
                open.columns = if request.properties.is_empty() {
                    entries::default_properties(session, value)
                } else {
                    request.properties.iter().flat_map(|p| p.expand(session, value)).collect()
                };
                let mut columns = Vec::new();
                for expression in &open.columns {
                    columns.push(entries::column(session, expression, value)?);
                }
                Shape::Table { columns, hide_headers: request.hide_headers }
            }
            (Form::Wide, _) => Shape::Wide { columns: request.columns.unwrap_or(2) },
            (Form::Custom, _) => Shape::Custom,
            (Form::List | Form::Default, _) => Shape::List,
        };
        let autosize = request.autosize || open.view.is_some_and(|v| v.autosize);
        Ok(Start { shape, autosize })
    }
}

fn view_columns(session: &mut Session, fields: &[Field], value: &Value) -> Result<Vec<ColumnStart>, Failure> {
    let mut columns = Vec::new();
    for field in fields {
        let is_property = field.is_property || entries::has_property(session, value, &field.label)?;
        columns.push(ColumnStart { label: field.label.clone(), width: field.width, align: field.align.unwrap_or_default(), is_property });
    }
    Ok(columns)
}
