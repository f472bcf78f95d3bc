//! `Where-Object`.

use super::expression::property;
use engine::error::Outcome;
use engine::operators::{self, BinaryOp};
use engine::run::Prepared;
use engine::types::members;
use engine::{Cmdlet, CommandTable, Invocation, Name, Value, convert};

/// The operator switches and what they mean, each also as its `C` form.
static OPERATORS: &[(&str, BinaryOp)] = &[
    ("EQ", BinaryOp::Eq),
    ("NE", BinaryOp::Ne),
    ("GT", BinaryOp::Gt),
    ("GE", BinaryOp::Ge),
    ("LT", BinaryOp::Lt),
    ("LE", BinaryOp::Le),
    ("Like", BinaryOp::Like),
    ("NotLike", BinaryOp::NotLike),
    ("Match", BinaryOp::Match),
    ("NotMatch", BinaryOp::NotMatch),
    ("Contains", BinaryOp::Contains),
    ("NotContains", BinaryOp::NotContains),
    ("In", BinaryOp::In),
    ("NotIn", BinaryOp::NotIn),
    ("Is", BinaryOp::Is),
    ("IsNot", BinaryOp::IsNot),
];

#[derive(Default)]
enum Test {
    /// Nothing passes
    #[default]
    None,
    /// A script block
    Block(Prepared),
    /// A property that is true
    True(Name),
    /// A property that is not
    Not(Name),
    /// A property, an operator, a value
    Operator(Name, BinaryOp, bool, Value),
}

#[derive(Default)]
struct WhereObject {
    test: Test,
}

impl Cmdlet for WhereObject {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        if let Some(Value::Block(block)) = cx.arg("FilterScript") {
            self.test = Test::Block(cx.session.prepare(&block));
            return Ok(());
        }
        let Some(property) = cx.text("Property").map(|p| Name::new(&p)) else { return Ok(()) };
        self.test = if cx.switch("Not") { Test::Not(property) } else { Test::True(property) };
        for (name, operator) in OPERATORS {
            for (switch, case_sensitive) in [((*name).to_owned(), false), (format!("C{name}"), true)] {
                if cx.switch(&switch) {
                    let value = cx.arg("Value").unwrap_or_default();
                    self.test = Test::Operator(property, *operator, case_sensitive, type_operand(*operator, value));
                }
            }
        }
        if matches!(self.test, Test::True(_)) && cx.has("Value") {
            let value = cx.arg("Value").unwrap_or_default();
            self.test = Test::Operator(property, BinaryOp::Eq, false, value);
        }
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let input = cx.input();
        let passes = match &self.test {
            Test::None => false,
            Test::Block(block) => convert::truth(&cx.session.prepared_value(block, input.clone())?),
            Test::True(name) => convert::truth(&read(cx, &input, *name)?),
            Test::Not(name) => !convert::truth(&read(cx, &input, *name)?),
            Test::Operator(name, operator, case_sensitive, value) => {
                let own = read(cx, &input, *name)?;
                match operators::binary(cx.session, *operator, *case_sensitive, &own, value) {
                    Ok(result) => convert::truth(&result),
                    Err(failure) => {
                        cx.report(failure)?;
                        false
                    }
                }
            }
        };
        if passes { cx.write(input) } else { Ok(()) }
    }
}

/// `-Is [int]` gives the type as a text in brackets.
fn type_operand(operator: BinaryOp, value: Value) -> Value {
    if matches!(operator, BinaryOp::Is | BinaryOp::IsNot)
        && let Some(name) = value.as_str().and_then(|t| t.strip_prefix('[')).and_then(|t| t.strip_suffix(']'))
    {
        return Value::text(name);
    }
    value
}

fn read(cx: &mut Invocation, input: &Value, name: Name) -> engine::R {
    match property(cx.session, input, name)? {
        Some(value) => Ok(value),
        None => members::get(cx.session, input, name),
    }
}

/// The command.
pub const ROW: CommandTable = CommandTable::new("Where-Object", include_str!("where_object.ps1"), || Box::new(WhereObject::default()))
    .module("Microsoft.PowerShell.Core");
