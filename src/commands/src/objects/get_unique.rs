//! `Get-Unique`.

use super::order;
use engine::error::Outcome;
use engine::types::members;
use engine::{Cmdlet, CommandTable, ErrorCategory, Failure, Fault, Invocation, Value, convert};
use std::cmp::Ordering;

#[derive(Default)]
struct GetUnique {
    last: Option<Value>,
}

impl Cmdlet for GetUnique {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let input = cx.input();
        if !cx.expects_input() {
            return cx.write_unrolled(input);
        }
        let repeats = match self.last.clone() {
            None => false,
            Some(last) => self.is_same(cx, &last, &input)?,
        };
        if repeats {
            return Ok(());
        }
        self.last = Some(input.clone());
        cx.write(input)
    }
}

impl GetUnique {
    fn is_same(&self, cx: &mut Invocation, last: &Value, input: &Value) -> Result<bool, Failure> {
        if cx.switch("OnType") {
            let (a, b) = (members::type_names(last), members::type_names(input));
            return Ok(a.first() == b.first());
        }
        let case_sensitive = !cx.switch("CaseInsensitive");
        if cx.switch("AsString") {
            if input.is_null() || last.is_null() {
                let message = "Object reference not set to an instance of an object.";
                let fault = Fault::new("System.NullReferenceException", ErrorCategory::NotSpecified, message);
                return Err(cx.stop(fault.exception("System.NullReferenceException")));
            }
            let (a, b) = (convert::text(cx.session, last)?, convert::text(cx.session, input)?);
            return Ok(engine::operators::collate::compare(&a, &b, case_sensitive) == Ordering::Equal);
        }
        Ok(order::compare(cx.session, last, input, case_sensitive)? == Ordering::Equal)
    }
}

/// The command.
pub const ROW: CommandTable = CommandTable::new("Get-Unique", include_str!("get_unique.ps1"), || Box::new(GetUnique::default()));
