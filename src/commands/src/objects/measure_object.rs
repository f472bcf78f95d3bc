//! `Measure-Object`.

use super::expression::{Expression, GROUP_KEYS, Source, tolerate};
use super::measure_info::{Generic, Text};
use super::order;
use engine::error::Outcome;
use engine::{Cmdlet, CommandTable, ErrorCategory, Failure, Fault, Invocation, Str, Type, Value, convert};
use std::cmp::Ordering;

/// What is asked for.
#[derive(Clone, Copy, Default)]
struct Asked {
    sum: bool,
    average: bool,
    maximum: bool,
    minimum: bool,
    deviation: bool,
    lines: bool,
    words: bool,
    characters: bool,
    ignore_blanks: bool,
}

/// What was found of one property.
#[derive(Default)]
struct Tally {
    property: Option<Str>,
    count: i32,
    sum: f64,
    sum_before: f64,
    variance: f64,
    maximum: Option<Value>,
    minimum: Option<Value>,
    lines: i32,
    words: i32,
    characters: i32,
}

#[derive(Default)]
struct MeasureObject {
    asked: Asked,
    is_text: bool,
    expressions: Vec<Expression>,
    tallies: Vec<Tally>,
    non_numeric: bool,
}

impl Cmdlet for MeasureObject {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        let all = cx.switch("AllStats");
        self.asked = Asked {
            sum: all || cx.switch("Sum"),
            average: all || cx.switch("Average"),
            maximum: all || cx.switch("Maximum"),
            minimum: all || cx.switch("Minimum"),
            deviation: all || cx.switch("StandardDeviation"),
            lines: cx.switch("Line"),
            words: cx.switch("Word"),
            characters: cx.switch("Character"),
            ignore_blanks: cx.switch("IgnoreWhiteSpace"),
        };
        self.is_text = self.asked.lines || self.asked.words || self.asked.characters || self.asked.ignore_blanks;
        let items = cx.list("Property");
        match Expression::parse_all(cx.session, &items, &GROUP_KEYS) {
            Ok(expressions) => self.expressions = expressions,
            Err(fault) => return Err(cx.stop(fault)),
        }
        if self.expressions.is_empty() {
            self.tallies.push(Tally::default());
        }
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let input = cx.input();
        if input.is_null() {
            return Ok(());
        }
        if self.expressions.is_empty() {
            return self.add(cx, 0, input);
        }
        for i in 0..self.expressions.len() {
            let expression = self.expressions[i].clone();
            for one in expression.expand(cx.session, &input) {
                let read = one.read(cx.session, &input);
                if let Some(value) = tolerate(read)? {
                    let tally = self.tally_of(&one);
                    self.add(cx, tally, value)?;
                }
            }
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        if self.expressions.is_empty() {
            let tally = self.tallies.pop().unwrap_or_default();
            return self.write(cx, tally);
        }
        for expression in self.expressions.clone() {
            let label = expression.label();
            let named = matches!(expression.source, Source::Name(..));
            if named && !self.tallies.iter().any(|t| t.property.as_ref().is_some_and(|p| p.eq_ignore_ascii_case(&label))) {
                self.report_missing(cx, &label)?;
            }
        }
        for tally in std::mem::take(&mut self.tallies) {
            self.write(cx, tally)?;
        }
        Ok(())
    }
}

impl MeasureObject {
    fn tally_of(&mut self, expression: &Expression) -> usize {
        let label = expression.label();
        let known = self.tallies.iter().position(|t| t.property.as_ref().is_some_and(|p| p.eq_ignore_ascii_case(&label)));
        known.unwrap_or_else(|| {
            self.tallies.push(Tally { property: Some(label), ..Tally::default() });
            self.tallies.len() - 1
        })
    }

    fn add(&mut self, cx: &mut Invocation, tally: usize, value: Value) -> Outcome {
        let asked = self.asked;
        let tally = &mut self.tallies[tally];
        tally.count += 1;
        if self.is_text {
            let text = convert::text(cx.session, &value)?;
            tally.add_text(&text, asked);
            return Ok(());
        }
        if asked.sum || asked.average || asked.deviation {
            match number(cx, &value)? {
                Some(number) => tally.add_number(number, asked),
                None => {
                    self.non_numeric = true;
                    return report_non_numeric(cx, &value);
                }
            }
        }
        if asked.maximum && exceeds(cx, &value, tally.maximum.as_ref(), Ordering::Greater)? {
            tally.maximum = Some(value.clone());
        }
        if asked.minimum && exceeds(cx, &value, tally.minimum.as_ref(), Ordering::Less)? {
            tally.minimum = Some(value);
        }
        Ok(())
    }

    fn report_missing(&self, cx: &mut Invocation, label: &str) -> Outcome {
        let strict = cx.session.strict_mode() >= 2;
        if !strict {
            return Ok(());
        }
        let id = if self.is_text { "TextMeasurePropertyNotFound" } else { "GenericMeasurePropertyNotFound" };
        let message = format!("The property \"{label}\" cannot be found in the input for any objects.");
        let fault = Fault::new(id, ErrorCategory::InvalidArgument, message)
            .exception("System.Management.Automation.PSArgumentException")
            .target(Value::Null);
        cx.error(fault)
    }

    fn write(&self, cx: &mut Invocation, tally: Tally) -> Outcome {
        let asked = self.asked;
        let property = tally.property.clone().map_or(Value::Null, Value::Str);
        if self.is_text {
            let count = |wanted: bool, n: i32| if wanted { Value::Int(n) } else { Value::Null };
            return cx.write(Value::native(Text {
                lines: count(asked.lines, tally.lines),
                words: count(asked.words, tally.words),
                characters: count(asked.characters, tally.characters),
                property,
            }));
        }
        let double = |wanted: bool, n: f64| if wanted && !self.non_numeric { Value::Double(n) } else { Value::Null };
        let (maximum, minimum, numeric) = extremes(cx, tally.maximum.clone(), tally.minimum.clone())?;
        cx.write(Value::native(Generic {
            count: tally.count,
            average: double(asked.average && tally.count > 0, tally.sum / f64::from(tally.count)),
            sum: double(asked.sum, tally.sum),
            maximum,
            minimum,
            deviation: double(asked.deviation, tally.variance.sqrt()),
            property,
            of_objects: !numeric,
        }))
    }
}

impl Tally {
    /// Sum and, step by step, variance.
    fn add_number(&mut self, number: f64, asked: Asked) {
        self.sum_before = self.sum;
        self.sum += number;
        if asked.deviation && self.count > 1 {
            let count = f64::from(self.count);
            let average_before = self.sum_before / (count - 1.0);
            self.variance *= (count - 2.0) / (count - 1.0);
            self.variance += (number - average_before) * (number - average_before) / count;
        }
    }

    fn add_text(&mut self, text: &str, asked: Asked) {
        if asked.characters {
            let counted = |c: &char| !asked.ignore_blanks || !c.is_whitespace();
            self.characters += text.chars().filter(counted).map(|c| c.len_utf16() as i32).sum::<i32>();
        }
        if asked.words {
            self.words += text.split_whitespace().count() as i32;
        }
        if asked.lines {
            self.lines += if text.is_empty() { i32::from(!asked.ignore_blanks) } else { text.lines().count().max(1) as i32 };
        }
    }
}

fn number(cx: &mut Invocation, value: &Value) -> Result<Option<f64>, Failure> {
    match value.base() {
        Value::Int(n) => return Ok(Some(f64::from(*n))),
        Value::Double(n) => return Ok(Some(*n)),
        Value::Null => return Ok(Some(0.0)),
        Value::Map(_) | Value::Seq(_) | Value::Object(_) | Value::DateTime(_) => return Ok(None),
        _ => {}
    }
    match convert::to(cx.session, value, &Type::known("System.Double")) {
        Ok(Value::Double(n)) => Ok(Some(n)),
        Ok(_) => Ok(None),
        Err(failure) if failure.is_error() => Ok(None),
        Err(failure) => Err(failure),
    }
}

fn report_non_numeric(cx: &mut Invocation, value: &Value) -> Outcome {
    let shown = convert::text(cx.session, value)?;
    let fault = Fault::new("NonNumericInputObject", ErrorCategory::InvalidType, format!("Input object \"{shown}\" is not numeric."))
        .exception("System.Management.Automation.PSInvalidOperationException")
        .target(value.clone());
    cx.error(fault)
}

/// Whether a value goes beyond the extreme so far; numbers in texts count as numbers.
fn exceeds(cx: &mut Invocation, value: &Value, known: Option<&Value>, beyond: Ordering) -> Result<bool, Failure> {
    let Some(known) = known else { return Ok(true) };
    let order = match (value, known) {
        (Value::Int(a), Value::Int(b)) => a.cmp(b),
        (Value::Double(a), Value::Double(b)) => a.partial_cmp(b).unwrap_or(Ordering::Equal),
        _ => match (number(cx, value)?, number(cx, known)?) {
            (Some(a), Some(b)) if !value.is_null() && !known.is_null() => a.partial_cmp(&b).unwrap_or(Ordering::Equal),
            _ => order::compare(cx.session, value, known, false)?,
        },
    };
    Ok(order == beyond)
}

/// The extremes as doubles when they are all numbers, else as they are.
fn extremes(cx: &mut Invocation, maximum: Option<Value>, minimum: Option<Value>) -> Result<(Value, Value, bool), Failure> {
    let mut numbers = Vec::new();
    for value in [&maximum, &minimum] {
        numbers.push(match value {
            None | Some(Value::Null) => Some(Value::Null),
            Some(value) => number(cx, value)?.map(Value::Double),
        });
    }
    match (numbers.pop().flatten(), numbers.pop().flatten()) {
        (Some(minimum), Some(maximum)) => Ok((maximum, minimum, true)),
        _ => Ok((maximum.unwrap_or_default(), minimum.unwrap_or_default(), false)),
    }
}

/// The command.
pub const ROW: CommandTable =
    CommandTable::new("Measure-Object", include_str!("measure_object.ps1"), || Box::new(MeasureObject::default()));
