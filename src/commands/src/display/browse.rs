//! Format-Custom: an object as nested braces.

use super::entries;
use super::field::{self, Place, text};
use super::layout::frame::Piece;
use super::layout::text::ELLIPSIS;
use super::shaper::Request;
use crate::objects::expression::Expression;
use engine::types::members;
use engine::{Failure, Session, Value};

const STEP: usize = 2;

/// The pieces that show an object.
pub fn pieces(session: &mut Session, request: &Request, value: &Value) -> Result<Vec<Piece>, Failure> {
    let mut browser = Browser { session, depth: request.depth };
    let mut out = Vec::new();
    match entries::expand(browser.session, value)? {
        Some(items) => browser.enumeration(&items, 0, &mut out)?,
        None => browser.object(value, &request.properties, 0, &mut out)?,
    }
    Ok(out)
}

struct Browser<'a> {
    session: &'a mut Session,
    depth: usize,
}

impl Browser<'_> {
    fn object(&mut self, value: &Value, properties: &[Expression], level: usize, out: &mut Vec<Piece>) -> Result<(), Failure> {
        let types = members::type_names(value);
        let name = types.first().and_then(|t| t.rsplit(['.', '+']).next()).unwrap_or("PSObject");
        line(out, format!("class {name}"));
        line(out, "{".to_owned());
        let properties: Vec<Expression> = if properties.is_empty() {
            entries::default_properties(self.session, value)
        } else {
            properties.iter().flat_map(|p| p.expand(self.session, value)).collect()
        };
        let mut inner = Vec::new();
        for expression in &properties {
            self.property(expression, value, level, &mut inner)?;
        }
        out.push(Piece::Frame(STEP, inner));
        line(out, "}".to_owned());
        Ok(())
    }

    fn property(&mut self, expression: &Expression, object: &Value, level: usize, out: &mut Vec<Piece>) -> Result<(), Failure> {
        let Some(value) = entries::read_quietly(self.session, expression, object)? else { return Ok(()) };
        out.push(Piece::Text(format!("{} = ", expression.label())));
        if let Some(items) = entries::expand(self.session, &value)? {
            out.push(Piece::NewLine);
            let mut inner = Vec::new();
            self.enumeration(&items, level + 1, &mut inner)?;
            out.push(Piece::Frame(STEP, inner));
        } else if self.is_leaf(&value, level)? {
            self.leaf(&value, out)?;
        } else {
            out.push(Piece::NewLine);
            let mut inner = Vec::new();
            self.object(&value, &[], level + 1, &mut inner)?;
            out.push(Piece::Frame(STEP, inner));
        }
        Ok(())
    }

    fn enumeration(&mut self, items: &[Value], level: usize, out: &mut Vec<Piece>) -> Result<(), Failure> {
        line(out, "[".to_owned());
        let limit = field::enumeration_limit(self.session).unwrap_or(usize::MAX);
        let mut inner = Vec::new();
        for (i, item) in items.iter().enumerate() {
            if i == limit {
                line(&mut inner, ELLIPSIS.to_owned());
                break;
            }
            if self.is_leaf(item, level)? {
                self.leaf(item, &mut inner)?;
            } else if let Some(items) = entries::expand(self.session, item)? {
                inner.push(Piece::NewLine);
                let mut nested = Vec::new();
                self.enumeration(&items, level + 1, &mut nested)?;
                inner.push(Piece::Frame(STEP, nested));
            } else {
                self.object(item, &[], level + 1, &mut inner)?;
            }
        }
        out.push(Piece::Frame(STEP, inner));
        line(out, "]".to_owned());
        out.push(Piece::NewLine);
        Ok(())
    }

    fn leaf(&mut self, value: &Value, out: &mut Vec<Piece>) -> Result<(), Failure> {
        let shown = text(self.session, value, None, Place::Line)?;
        line(out, shown);
        Ok(())
    }

    fn is_leaf(&mut self, value: &Value, level: usize) -> Result<bool, Failure> {
        if level >= self.depth || value.is_null() {
            return Ok(true);
        }
        Ok(entries::out_of_band(self.session, value)?.is_some())
    }
}

fn line(out: &mut Vec<Piece>, text: String) {
    out.push(Piece::Text(text));
    out.push(Piece::NewLine);
}
