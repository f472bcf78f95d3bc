//! Which objects of a stream Select-Object wants: `-First`, `-Last`, `-Skip`, `-SkipLast`, `-Index`, `-SkipIndex`.

use engine::{Invocation, Value};
use std::collections::VecDeque;

/// The choice by position.
#[derive(Default)]
pub struct Wanted {
    first: Option<usize>,
    last: Option<usize>,
    skip: usize,
    skip_last: usize,
    index: Option<Vec<usize>>,
    skip_index: Vec<usize>,
    seen: usize,
    given: usize,
    kept: VecDeque<Value>,
}

impl Wanted {
    /// The choice that the arguments of a call make.
    pub fn of(cx: &Invocation) -> Wanted {
        let count = |name: &str| cx.int(name).and_then(|n| usize::try_from(n).ok());
        let numbers = |name: &str| {
            let list = cx.list(name);
            list.iter().filter_map(|v| if let Value::Int(n) = v.base() { usize::try_from(*n).ok() } else { None }).collect()
        };
        Wanted {
            first: count("First"),
            last: count("Last"),
            skip: count("Skip").unwrap_or(0),
            skip_last: count("SkipLast").unwrap_or(0),
            index: cx.has("Index").then(|| numbers("Index")),
            skip_index: numbers("SkipIndex"),
            ..Wanted::default()
        }
    }

    /// Takes the next object; gives one that is wanted now.
    pub fn take(&mut self, object: Value) -> Option<Value> {
        let position = self.seen;
        self.seen += 1;
        if let Some(index) = &self.index {
            return index.contains(&position).then_some(object);
        }
        if self.skip_index.contains(&position) {
            return None;
        }
        if self.skip_last > 0 {
            if position < self.skip {
                return None;
            }
            self.kept.push_back(object);
            return if self.kept.len() > self.skip_last { self.kept.pop_front() } else { None };
        }
        if let Some(last) = self.last {
            return self.take_of_last(object, position, last);
        }
        if position < self.skip || self.first.is_some_and(|first| self.given >= first) {
            return None;
        }
        self.given += 1;
        Some(object)
    }

    /// With `-Last`, `-Skip` counts from the end; with `-First` too, the first ones are given at once.
    fn take_of_last(&mut self, object: Value, position: usize, last: usize) -> Option<Value> {
        if let Some(first) = self.first {
            if position >= self.skip && self.given < first {
                self.given += 1;
                return Some(object);
            }
            if position < self.skip {
                return None;
            }
        }
        let room = if self.first.is_some() { last } else { last + self.skip };
        self.kept.push_back(object);
        if self.kept.len() > room {
            self.kept.pop_front();
        }
        None
    }

    /// Whether no later object can be wanted.
    pub fn is_finished(&self) -> bool {
        if let Some(index) = &self.index {
            return index.iter().all(|&i| i < self.seen);
        }
        self.last.is_none() && self.skip_last == 0 && self.first.is_some_and(|first| self.given >= first)
    }

    /// What is wanted of the end.
    pub fn rest(&mut self) -> Vec<Value> {
        let mut kept = std::mem::take(&mut self.kept);
        match self.last {
            Some(_) => {
                if self.first.is_none() {
                    kept.truncate(kept.len().saturating_sub(self.skip));
                }
                kept.into()
            }
            None => Vec::new(),
        }
    }
}
