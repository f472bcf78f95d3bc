//! Places as scripts see them (`.Extent`), and parse errors.

use super::super::{Property, Sort, Type, TypeTable, method, property};
use crate::R;
use crate::run::Session;
use crate::value::{Native, Value};
use std::any::Any;
use std::rc::Rc;
use syntax::{Diagnostic, Source, Span};

/// A piece of a text.
pub(super) struct Extent {
    source: Rc<Source>,
    span: Span,
}

/// One end of a piece.
struct Position {
    source: Rc<Source>,
    at: u32,
}

/// A parse error.
struct ParseError {
    source: Rc<Source>,
    diagnostic: Diagnostic,
}

macro_rules! native {
    ($type:ident, $name:literal, $text:expr) => {
        impl Native for $type {
            fn type_of(&self) -> Type {
                Type::known(concat!("System.Management.Automation.Language.", $name))
            }

            fn as_any(&self) -> &dyn Any {
                self
            }

            fn to_text(&self) -> Option<String> {
                let text: fn(&$type) -> Option<String> = $text;
                text(self)
            }
        }
    };
}

native!(Extent, "InternalScriptExtent", |extent| Some(extent.source.slice(extent.span).to_owned()));
native!(Position, "InternalScriptPosition", |_| None);
native!(ParseError, "ParseError", |error| {
    let position = crate::error::Position { source: error.source.clone(), span: error.diagnostic.span };
    Some(format!("{}\n{}", position.message(), error.diagnostic.message))
});

/// A piece of a text as a value.
pub(super) fn value(source: &Rc<Source>, span: Span) -> Value {
    Value::native(Extent { source: source.clone(), span })
}

/// A parse error as a value.
pub fn parse_error(source: &Rc<Source>, diagnostic: &Diagnostic) -> Value {
    Value::native(ParseError { source: source.clone(), diagnostic: diagnostic.clone() })
}

fn read<T: 'static>(this: &Value, part: fn(&T) -> Value) -> R {
    Ok(this.downcast::<T>().map(part).unwrap_or_default())
}

fn offset(source: &Source, at: u32) -> Value {
    Value::Int(source.utf16_offset(at) as i32)
}

fn line(source: &Source, at: u32) -> Value {
    Value::Int(source.place(at).line as i32)
}

fn column(source: &Source, at: u32) -> Value {
    Value::Int(source.place(at).column as i32)
}

fn file(source: &Source) -> Value {
    source.path.as_ref().map_or(Value::Null, |path| Value::text(path.as_str()))
}

static EXTENT: &[Property] = &[
    property("string File", |_, this| read::<Extent>(this, |e| file(&e.source))),
    property("System.Management.Automation.Language.IScriptPosition StartScriptPosition", |_, this| {
        read::<Extent>(this, |e| Value::native(Position { source: e.source.clone(), at: e.span.start }))
    }),
    property("System.Management.Automation.Language.IScriptPosition EndScriptPosition", |_, this| {
        read::<Extent>(this, |e| Value::native(Position { source: e.source.clone(), at: e.span.end }))
    }),
    property("int StartLineNumber", |_, this| read::<Extent>(this, |e| line(&e.source, e.span.start))),
    property("int StartColumnNumber", |_, this| read::<Extent>(this, |e| column(&e.source, e.span.start))),
    property("int EndLineNumber", |_, this| read::<Extent>(this, |e| line(&e.source, e.span.end))),
    property("int EndColumnNumber", |_, this| read::<Extent>(this, |e| column(&e.source, e.span.end))),
    property("string Text", |_, this| read::<Extent>(this, |e| Value::text(e.source.slice(e.span)))),
    property("int StartOffset", |_, this| read::<Extent>(this, |e| offset(&e.source, e.span.start))),
    property("int EndOffset", |_, this| read::<Extent>(this, |e| offset(&e.source, e.span.end))),
];

static POSITION: &[Property] = &[
    property("string File", |_, this| read::<Position>(this, |p| file(&p.source))),
    property("int LineNumber", |_, this| read::<Position>(this, |p| line(&p.source, p.at))),
    property("int ColumnNumber", |_, this| read::<Position>(this, |p| column(&p.source, p.at))),
    property("int Offset", |_, this| read::<Position>(this, |p| offset(&p.source, p.at))),
    property("string Line", |_, this| read::<Position>(this, |p| Value::text(p.source.line(p.source.place(p.at).line)))),
];

static ERROR: &[Property] = &[
    property("System.Management.Automation.Language.IScriptExtent Extent", |_, this| {
        read::<ParseError>(this, |e| value(&e.source, e.diagnostic.span))
    }),
    property("string ErrorId", |_, this| read::<ParseError>(this, |e| Value::text(e.diagnostic.id))),
    property("string Message", |_, this| read::<ParseError>(this, |e| Value::text(e.diagnostic.message.as_str()))),
    property("bool IncompleteInput", |_, this| read::<ParseError>(this, |e| Value::Bool(e.diagnostic.incomplete))),
];

fn full_script(_: &mut Session, this: &Value, _: &[Value]) -> R {
    read::<Position>(this, |p| Value::text(p.source.text()))
}

/// The tables of this file.
pub(super) static TABLES: &[TypeTable] = &[
    TypeTable { name: "System.Management.Automation.Language.IScriptPosition", sort: Sort::Interface, base: "", ..TypeTable::EMPTY },
    TypeTable {
        name: "System.Management.Automation.Language.InternalScriptExtent",
        interfaces: &["System.Management.Automation.Language.IScriptExtent"],
        properties: EXTENT,
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.Language.InternalScriptPosition",
        interfaces: &["System.Management.Automation.Language.IScriptPosition"],
        properties: POSITION,
        methods: &[method("string GetFullScript()", full_script)],
        ..TypeTable::EMPTY
    },
    TypeTable { name: "System.Management.Automation.Language.ParseError", properties: ERROR, ..TypeTable::EMPTY },
];
