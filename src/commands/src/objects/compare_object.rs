//! `Compare-Object`.

use super::expression::{Expression, GROUP_KEYS, tolerate};
use super::order;
use engine::error::Outcome;
use engine::value::Bag;
use engine::{Cmdlet, CommandTable, Failure, Invocation, Name, Object, Value};
use std::cmp::Ordering;
use std::collections::VecDeque;
use std::rc::Rc;

/// An object and what it is compared by.
#[derive(Clone)]
struct Entry {
    object: Value,
    keys: Vec<Value>,
}

#[derive(Default)]
struct CompareObject {
    expressions: Vec<Expression>,
    reference: VecDeque<Entry>,
    /// Reference objects that found no match yet
    left: Vec<Entry>,
    /// Difference objects that found no match yet
    right: Vec<Entry>,
    window: usize,
    case_sensitive: bool,
}

impl Cmdlet for CompareObject {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        let items = cx.list("Property");
        match Expression::parse_all(cx.session, &items, &GROUP_KEYS) {
            Ok(expressions) => self.expressions = expressions,
            Err(fault) => return Err(cx.stop(fault)),
        }
        self.window = cx.int("SyncWindow").and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX);
        self.case_sensitive = cx.switch("CaseSensitive");
        for object in cx.list("ReferenceObject") {
            let entry = self.entry(cx, object)?;
            self.reference.push_back(entry);
        }
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        for object in cx.list("DifferenceObject") {
            let entry = self.entry(cx, object)?;
            self.take(cx, Some(entry))?;
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        while !self.reference.is_empty() {
            self.take(cx, None)?;
        }
        for entry in std::mem::take(&mut self.right) {
            self.difference(cx, &entry, "=>")?;
        }
        for entry in std::mem::take(&mut self.left) {
            self.difference(cx, &entry, "<=")?;
        }
        Ok(())
    }
}

impl CompareObject {
    fn entry(&self, cx: &mut Invocation, object: Value) -> Result<Entry, Failure> {
        let mut keys = Vec::new();
        for expression in &self.expressions {
            for one in expression.expand(cx.session, &object) {
                let read = one.read(cx.session, &object);
                keys.push(tolerate(read)?.unwrap_or_default());
            }
        }
        if self.expressions.is_empty() {
            keys.push(object.clone());
        }
        Ok(Entry { object, keys })
    }

    /// Takes the next difference object beside the next reference object.
    fn take(&mut self, cx: &mut Invocation, right: Option<Entry>) -> Outcome {
        let left = self.reference.pop_front();
        let (mut left, mut right) = (left, right);
        if let (Some(a), Some(b)) = (&left, &right)
            && self.same(cx, a, b)?
        {
            return self.equal(cx, a);
        }
        if let Some(entry) = &right
            && let Some(at) = self.find(cx, entry, &self.left)?
        {
            let matched = self.left.remove(at);
            self.equal(cx, &matched)?;
            right = None;
        }
        if let Some(entry) = &left
            && let Some(at) = self.find(cx, entry, &self.right)?
        {
            self.right.remove(at);
            let matched = entry.clone();
            self.equal(cx, &matched)?;
            left = None;
        }
        self.keep(cx, right, "=>")?;
        self.keep(cx, left, "<=")
    }

    /// Keeps an entry for a later match; what falls out of the window is a difference.
    fn keep(&mut self, cx: &mut Invocation, entry: Option<Entry>, side: &str) -> Outcome {
        let Some(entry) = entry else { return Ok(()) };
        if self.window == 0 {
            return self.difference(cx, &entry, side);
        }
        let window = self.window;
        let backlog = if side == "=>" { &mut self.right } else { &mut self.left };
        let late = if backlog.len() >= window { Some(backlog.remove(0)) } else { None };
        backlog.push(entry);
        match late {
            Some(late) => self.difference(cx, &late, side),
            None => Ok(()),
        }
    }

    fn find(&self, cx: &mut Invocation, entry: &Entry, backlog: &[Entry]) -> Result<Option<usize>, Failure> {
        for (i, other) in backlog.iter().enumerate() {
            if self.same(cx, other, entry)? {
                return Ok(Some(i));
            }
        }
        Ok(None)
    }

    fn same(&self, cx: &mut Invocation, a: &Entry, b: &Entry) -> Result<bool, Failure> {
        for (a, b) in a.keys.iter().zip(&b.keys) {
            if order::compare(cx.session, a, b, self.case_sensitive)? != Ordering::Equal {
                return Ok(false);
            }
        }
        Ok(a.keys.len() == b.keys.len())
    }

    fn equal(&self, cx: &mut Invocation, entry: &Entry) -> Outcome {
        if cx.switch("IncludeEqual") || (cx.switch("ExcludeDifferent") && !cx.has("IncludeEqual")) {
            return self.emit(cx, entry, "==");
        }
        Ok(())
    }

    fn difference(&self, cx: &mut Invocation, entry: &Entry, side: &str) -> Outcome {
        if cx.switch("ExcludeDifferent") { Ok(()) } else { self.emit(cx, entry, side) }
    }

    fn emit(&self, cx: &mut Invocation, entry: &Entry, side: &str) -> Outcome {
        let indicator = Name::new("SideIndicator");
        if cx.switch("PassThru") {
            let object = entry.object.clone().wrapped();
            if let Some(bag) = object.bag() {
                bag.borrow_mut().set(indicator, Value::text(side));
            }
            return cx.write(object);
        }
        let mut bag = Bag::default();
        if self.expressions.is_empty() {
            bag.set(Name::new("InputObject"), entry.object.clone());
        }
        let mut keys = entry.keys.iter();
        for expression in &self.expressions {
            for one in expression.expand(cx.session, &entry.object) {
                bag.set(Name::new(&one.label()), keys.next().cloned().unwrap_or_default());
            }
        }
        bag.set(indicator, Value::text(side));
        cx.write(Value::Object(Rc::new(Object::custom(bag))))
    }
}

/// The command.
pub const ROW: CommandTable =
    CommandTable::new("Compare-Object", include_str!("compare_object.ps1"), || Box::new(CompareObject::default()));
