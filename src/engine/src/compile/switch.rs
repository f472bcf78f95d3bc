//! `switch`

use super::block::Body;
use super::flow::{Items, Turn};
use super::{Compiler, Eval, Exec, Flow};
use crate::error::Failure;
use crate::run::Session;
use crate::value::Value;
use crate::{Name, convert, operators};
use syntax::ast::{self, BinaryOp, ExprKind, Statement, SwitchClause, SwitchFlags, SwitchMode};

/// A compiled clause.
struct Clause {
    /// Evaluated for each item; a script block is asked with the item in `$_`.
    condition: Eval,
    body: Body,
}

impl Compiler {
    pub(super) fn switch(
        &mut self,
        label: Option<Name>,
        flags: SwitchFlags,
        subject: &Statement,
        clauses: &[SwitchClause],
        default: Option<&ast::Block>,
    ) -> Exec {
        let subject = self.value_of(subject);
        let under = self.slot(Name::new("_"));
        let clauses: Vec<Clause> =
            clauses.iter().map(|c| Clause { condition: self.clause_condition(&c.condition), body: self.body(&c.body) }).collect();
        let default = default.map(|b| self.body(b));
        let enumerator = self.mentioned("switch");
        Box::new(move |s| {
            let value = subject(s)?;
            let items = if flags.file { Items::List(s.lines_of_file(&value)?) } else { Items::of_switch(s, value)? };
            let before = s.read_slot(under)?;
            let mut go = |s: &mut Session, item: Value| one(s, &item, under, flags, &clauses, default.as_ref(), label);
            let flow = match enumerator {
                Some(slot) => items.each_watched(s, slot, "switch", &mut go),
                None => items.each(s, go),
            };
            s.store(under, before)?;
            flow
        })
    }

    fn clause_condition(&mut self, condition: &ast::Expr) -> Eval {
        match &condition.kind {
            ExprKind::ScriptBlock(_) => self.expr(condition),
            _ => self.expr(condition),
        }
    }
}

impl Items {
    /// `switch ($null)` looks at one null.
    fn of_switch(session: &mut Session, value: Value) -> Result<Items, Failure> {
        if value.is_null() { Ok(Items::One(value)) } else { Items::of(session, value) }
    }
}

/// Looks at one item: every clause that fits runs, `continue` goes to the next item, `break` ends the switch.
fn one(
    session: &mut Session,
    item: &Value,
    under: u32,
    flags: SwitchFlags,
    clauses: &[Clause],
    default: Option<&Body>,
    label: Option<Name>,
) -> Result<Turn, Failure> {
    let mut matched = false;
    for clause in clauses {
        session.store(under, item.clone())?;
        if !fits(session, item, clause, flags)? {
            continue;
        }
        matched = true;
        if let Some(turn) = run_clause(session, &clause.body, label)? {
            return Ok(turn);
        }
    }
    if let (false, Some(body)) = (matched, default) {
        session.store(under, item.clone())?;
        if let Some(turn) = run_clause(session, body, label)? {
            return Ok(turn);
        }
    }
    Ok(Turn::On)
}

/// Runs a clause; `Some` ends the look at this item.
fn run_clause(session: &mut Session, body: &Body, label: Option<Name>) -> Result<Option<Turn>, Failure> {
    let flow = match super::run_body(session, body) {
        Ok(flow) => flow,
        Err(failure) => match *failure {
            crate::Unwind::Break(l) => Flow::Break(l),
            crate::Unwind::Continue(l) => Flow::Continue(l),
            other => return Err(Box::new(other)),
        },
    };
    let own = |l: Option<Name>| l.is_none() || l == label;
    Ok(match flow {
        Flow::Next => None,
        Flow::Continue(l) if own(l) => Some(Turn::On),
        Flow::Break(l) if own(l) => Some(Turn::Done),
        other => Some(Turn::Leave(other)),
    })
}

fn fits(session: &mut Session, item: &Value, clause: &Clause, flags: SwitchFlags) -> Result<bool, Failure> {
    let condition = (clause.condition)(session)?;
    if let Value::Block(block) = &condition {
        let result = session.block_value(block, item.clone())?;
        return Ok(convert::truth(&result));
    }
    let result = match flags.mode {
        SwitchMode::Exact if compares_as_text(item, &condition) => {
            let (item, condition) = (convert::text(session, item)?, convert::text(session, &condition)?);
            return operators::equals(session, &Value::Str(item), &Value::Str(condition), flags.case_sensitive);
        }
        SwitchMode::Exact => return operators::equals(session, item, &condition, flags.case_sensitive),
        SwitchMode::Wildcard => {
            let (item, pattern) = (convert::text(session, item)?, convert::text(session, &condition)?);
            operators::binary(session, BinaryOp::Like, flags.case_sensitive, &Value::Str(item), &Value::Str(pattern))?
        }
        SwitchMode::Regex => {
            let text = convert::text(session, item)?;
            operators::binary(session, BinaryOp::Match, flags.case_sensitive, &Value::Str(text), &condition)?
        }
    };
    Ok(convert::truth(&result))
}

/// A truth value or enum value is compared with something of another type by its text.
fn compares_as_text(item: &Value, condition: &Value) -> bool {
    match (item.base(), condition.base()) {
        (Value::Bool(_), Value::Bool(_)) | (Value::Enum(_), Value::Enum(_)) | (Value::Null, _) | (_, Value::Null) => false,
        (Value::Bool(_) | Value::Enum(_), _) => true,
        _ => false,
    }
}

impl Session {
    /// The lines of a file, for `switch -File`.
    fn lines_of_file(&mut self, path: &Value) -> Result<Vec<Value>, Failure> {
        let text = convert::text(self, path)?;
        let path = self.resolve_path(&text);
        let bytes = std::fs::read(&path).map_err(|_| {
            let message = format!("Cannot find path '{}' because it does not exist.", path.display());
            Failure::from(crate::Fault::new("FileReadError", crate::ErrorCategory::ObjectNotFound, message).target(text.as_str()))
        })?;
        let content = crate::text::decode(&bytes);
        let content = content.replace("\r\n", "\n");
        let content = content.strip_suffix('\n').unwrap_or(&content);
        Ok(if content.is_empty() { Vec::new() } else { content.split('\n').map(Value::from).collect() })
    }
}
