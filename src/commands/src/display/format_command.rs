//! What the Format-* commands share: wishes from arguments, objects in, packets out.

use super::packet::Packet;
use super::shaper::{Form, Request, Shaper};
use crate::objects::expression::{Expression, Keys, LIST_KEYS};
use engine::error::Outcome;
use engine::{Cmdlet, Failure, Invocation, Value};

/// A Format-* command: its form and the keys of its `-Property`.
pub struct FormatCommand {
    form: Form,
    keys: &'static Keys,
    shaper: Shaper,
}

impl FormatCommand {
    /// A command of a form.
    pub fn new(form: Form, keys: &'static Keys) -> FormatCommand {
        FormatCommand { form, keys, shaper: Shaper::default() }
    }

    fn request(&self, cx: &mut Invocation) -> Result<Request, Failure> {
        let items = match (self.form, cx.arg("Property")) {
            (Form::Wide, Some(value)) => vec![value],
            _ => cx.list("Property"),
        };
        let properties = match Expression::parse_all(cx.session, &items, self.keys) {
            Ok(properties) => properties,
            Err(fault) => return Err(cx.stop(fault)),
        };
        let group_by = match cx.arg("GroupBy") {
            None | Some(Value::Null) => None,
            Some(value) => match Expression::parse(cx.session, &value, &LIST_KEYS) {
                Ok(expression) => Some(expression),
                Err(fault) => return Err(cx.stop(fault)),
            },
        };
        Ok(Request {
            form: self.form,
            properties,
            group_by,
            autosize: cx.switch("AutoSize"),
            wrap: cx.switch("Wrap"),
            hide_headers: cx.switch("HideTableHeaders"),
            columns: cx.int("Column").and_then(|n| usize::try_from(n).ok()),
            depth: cx.int("Depth").and_then(|n| usize::try_from(n).ok()).unwrap_or(5),
            force: cx.switch("Force"),
            core_only: cx.text("Expand").is_some_and(|e| e.eq_ignore_ascii_case("CoreOnly")),
            display_error: cx.switch("DisplayError"),
        })
    }

    fn send(&mut self, cx: &mut Invocation) -> Outcome {
        self.shaper.take().into_iter().map(Packet::into_value).try_for_each(|packet| cx.write(packet))
    }
}

impl Cmdlet for FormatCommand {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        self.shaper = Shaper::new(self.request(cx)?);
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let input = cx.input();
        self.shaper.push(cx.session, &input)?;
        self.send(cx)
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        self.shaper.end();
        self.send(cx)
    }
}
