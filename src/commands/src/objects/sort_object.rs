//! `Sort-Object`.

use super::expression::{Expression, SORT_KEYS, Source, read_key};
use super::order;
use engine::error::Outcome;
use engine::{Cmdlet, CommandTable, Failure, Invocation, Session, Value};
use std::cmp::Ordering;

/// An object and its keys.
struct Row {
    object: Value,
    keys: Vec<Key>,
}

/// The value of one sort key; missing ones come last, whatever the direction.
#[derive(Clone)]
enum Key {
    Value(Value),
    Missing,
}

/// How keys are compared.
struct Comparer {
    descending: Vec<bool>,
    case_sensitive: bool,
}

#[derive(Default)]
struct SortObject {
    expressions: Vec<Expression>,
    rows: Vec<Value>,
}

impl Cmdlet for SortObject {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        let items = cx.list("Property");
        match Expression::parse_all(cx.session, &items, &SORT_KEYS) {
            Ok(expressions) => self.expressions = expressions,
            Err(fault) => return Err(cx.stop(fault)),
        }
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let input = cx.input();
        // Null has no place in an order, unless keys are computed of it.
        if !input.is_null() {
            self.rows.push(input);
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        let objects = std::mem::take(&mut self.rows);
        if let [Value::Seq(_)] = objects.as_slice()
            && !cx.expects_input()
        {
            return objects.into_iter().try_for_each(|o| cx.write_unrolled(o));
        }
        let objects = match self.sorted_scalars(cx, objects) {
            Ok(sorted) => return sorted.into_iter().try_for_each(|o| cx.write(o)),
            Err(objects) => objects,
        };
        let sorted = self.sorted(cx, objects)?;
        sorted.into_iter().try_for_each(|row| cx.write(row.object))
    }
}

impl SortObject {
    /// Integers, or texts of letters and digits, sorted by themselves; the objects come back when they are not so.
    fn sorted_scalars(&self, cx: &Invocation, objects: Vec<Value>) -> Result<Vec<Value>, Vec<Value>> {
        let plain = self.expressions.is_empty() && !cx.switch("CaseSensitive") && !cx.has("Top") && !cx.has("Bottom");
        if !plain {
            return Err(objects);
        }
        let mut sorted = sorted_plainly(objects)?;
        if cx.switch("Descending") {
            sorted.reverse();
        }
        if cx.switch("Unique") {
            sorted.dedup_by(|a, b| a.same(b));
        }
        Ok(sorted)
    }

    fn sorted(&mut self, cx: &mut Invocation, objects: Vec<Value>) -> Result<Vec<Row>, Failure> {
        let all_descending = cx.switch("Descending");
        let expressions = self.resolved(cx.session, &objects);
        let comparer = Comparer {
            descending: if expressions.is_empty() {
                vec![all_descending]
            } else {
                expressions.iter().map(|e| e.descending.unwrap_or(all_descending)).collect()
            },
            case_sensitive: cx.switch("CaseSensitive"),
        };
        let mut rows = Vec::with_capacity(objects.len());
        for object in objects {
            let keys = keys_of(cx, &expressions, &object)?;
            rows.push(Row { object, keys });
        }
        let (top, bottom) = (cx.int("Top"), cx.int("Bottom"));
        let stable = cx.switch("Stable") || top.is_some() || bottom.is_some();
        if !sort_simply(&mut rows, &comparer) {
            let mut compare = |a: &Row, b: &Row| comparer.compare(cx.session, a, b);
            if stable {
                order::merge_sort(&mut rows, &mut compare)?
            } else {
                order::sort(&mut rows, &mut compare)?
            };
        }
        if cx.switch("Unique") {
            rows = without_repeats(cx.session, rows, &comparer)?;
        }
        if let Some(count) = top.and_then(|n| usize::try_from(n).ok()) {
            rows.truncate(count);
        }
        if let Some(count) = bottom.and_then(|n| usize::try_from(n).ok()) {
            rows.drain(..rows.len().saturating_sub(count));
        }
        Ok(rows)
    }

    /// Wildcards stand for the properties of the first object.
    fn resolved(&self, session: &mut Session, objects: &[Value]) -> Vec<Expression> {
        let Some(first) = objects.first() else { return self.expressions.clone() };
        self.expressions.iter().flat_map(|e| e.expand(session, first)).collect()
    }
}

fn keys_of(cx: &mut Invocation, expressions: &[Expression], object: &Value) -> Result<Vec<Key>, Failure> {
    if expressions.is_empty() {
        return Ok(vec![Key::Value(object.clone())]);
    }
    let mut keys = Vec::with_capacity(expressions.len());
    for expression in expressions {
        keys.push(match read_key(cx, expression, object)? {
            Some(value) => Key::Value(value),
            None if matches!(expression.source, Source::Block(_)) => Key::Value(Value::Null),
            None => Key::Missing,
        });
    }
    Ok(keys)
}

impl Comparer {
    fn compare(&self, session: &mut Session, a: &Row, b: &Row) -> Result<Ordering, Failure> {
        for ((a, b), descending) in a.keys.iter().zip(&b.keys).zip(&self.descending) {
            let order = match (a, b) {
                (Key::Missing, Key::Missing) => Ordering::Equal,
                (Key::Missing, _) => return Ok(Ordering::Greater),
                (_, Key::Missing) => return Ok(Ordering::Less),
                (Key::Value(a), Key::Value(b)) => order::compare(session, a, b, self.case_sensitive)?,
            };
            match order {
                Ordering::Equal => {}
                other => return Ok(if *descending { other.reverse() } else { other }),
            }
        }
        Ok(Ordering::Equal)
    }
}

fn sorted_plainly(objects: Vec<Value>) -> Result<Vec<Value>, Vec<Value>> {
    if objects.iter().all(|o| matches!(o, Value::Int(_))) {
        let mut numbers: Vec<i32> = objects.iter().filter_map(|o| if let Value::Int(n) = o { Some(*n) } else { None }).collect();
        numbers.sort_unstable();
        return Ok(numbers.into_iter().map(Value::Int).collect());
    }
    if !objects.iter().all(|o| matches!(o, Value::Str(text) if order::is_plain(text))) {
        return Err(objects);
    }
    let mut keyed: Vec<(Box<[u8]>, Value)> = Vec::with_capacity(objects.len());
    for object in objects {
        let key = object.as_str().unwrap_or_default().bytes().map(|b| b.to_ascii_lowercase()).collect();
        keyed.push((key, object));
    }
    // The order of texts that differ in case only is left to the general way.
    let original: Vec<Value> = keyed.iter().map(|(_, object)| object.clone()).collect();
    keyed.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    if keyed.windows(2).any(|pair| pair[0].0 == pair[1].0 && !pair[0].1.same(&pair[1].1)) {
        return Err(original);
    }
    Ok(keyed.into_iter().map(|(_, object)| object).collect())
}

/// A key whose order needs no session.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum SimpleKey {
    Int(i32),
    Text(Box<[u8]>),
}

impl SimpleKey {
    fn of(row: &Row) -> Option<SimpleKey> {
        match row.keys.as_slice() {
            [Key::Value(Value::Int(n))] => Some(SimpleKey::Int(*n)),
            [Key::Value(Value::Str(text))] if order::is_plain(text) => {
                Some(SimpleKey::Text(text.bytes().map(|b| b.to_ascii_lowercase()).collect()))
            }
            _ => None,
        }
    }

    fn is_like(&self, other: &SimpleKey) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// Sorts rows of one plain key each, unless the order of equal ones can be seen. Tells whether it did.
fn sort_simply(rows: &mut Vec<Row>, comparer: &Comparer) -> bool {
    if comparer.case_sensitive {
        return false;
    }
    let mut keyed = Vec::with_capacity(rows.len());
    for (i, row) in rows.iter().enumerate() {
        let Some(key) = SimpleKey::of(row) else { return false };
        if keyed.first().is_some_and(|(first, _): &(SimpleKey, usize)| !first.is_like(&key)) {
            return false;
        }
        keyed.push((key, i));
    }
    keyed.sort_unstable();
    let alike = |a: usize, b: usize| match (&rows[a].object, &rows[b].object) {
        (Value::Int(a), Value::Int(b)) => a == b,
        (Value::Str(a), Value::Str(b)) => a == b,
        _ => false,
    };
    if keyed.windows(2).any(|pair| pair[0].0 == pair[1].0 && !alike(pair[0].1, pair[1].1)) {
        return false;
    }
    if comparer.descending.first() == Some(&true) {
        keyed.reverse();
    }
    let mut old: Vec<Option<Row>> = std::mem::take(rows).into_iter().map(Some).collect();
    rows.extend(keyed.into_iter().filter_map(|(_, i)| old[i].take()));
    true
}

fn without_repeats(session: &mut Session, rows: Vec<Row>, comparer: &Comparer) -> Result<Vec<Row>, Failure> {
    let mut kept: Vec<Row> = Vec::with_capacity(rows.len());
    for row in rows {
        let repeats = match kept.last() {
            Some(last) => comparer.compare(session, last, &row)? == Ordering::Equal,
            None => false,
        };
        if !repeats {
            kept.push(row);
        }
    }
    Ok(kept)
}

/// The command.
pub const ROW: CommandTable = CommandTable::new("Sort-Object", include_str!("sort_object.ps1"), || Box::new(SortObject::default()));
