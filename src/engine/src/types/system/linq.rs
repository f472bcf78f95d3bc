//! `System.Linq.Enumerable`: the methods that scripts call on arrays, and the delegates they take.

use super::super::{Method, Sort, Type, TypeTable, int, method, thrown};
use crate::error::Failure;
use crate::run::Session;
use crate::types::seq_of;
use crate::value::{Key, Seq, SeqKind, Value};
use crate::{R, convert, operators};
use rustc_hash::FxHashSet;
use std::rc::Rc;

fn items(session: &mut Session, value: &Value) -> Result<Vec<Value>, Failure> {
    match session.items(value)? {
        Some(items) => Ok(items),
        None if value.is_null() => Err(super::super::argument_null("source")),
        None => Ok(vec![value.clone()]),
    }
}

/// An array of the type of the source.
fn like(source: &Value, items: Vec<Value>) -> Value {
    let ty = match source.base() {
        Value::Seq(seq) => seq.element_type().filter(|t| t.name() != "System.Object").map(|t| t.array(1)),
        _ => None,
    };
    Value::Seq(Rc::new(Seq::of(SeqKind::Array, ty, items)))
}

fn call(session: &mut Session, block: &Value, arguments: Vec<Value>) -> R {
    match block.base() {
        Value::Block(block) => session.block_result(block, arguments),
        _ => Err(super::super::argument_null("predicate")),
    }
}

fn holds(session: &mut Session, block: &Value, item: &Value) -> Result<bool, Failure> {
    Ok(convert::truth(&call(session, block, vec![item.clone()])?))
}

fn empty() -> Failure {
    thrown("System.InvalidOperationException", "Sequence contains no elements")
}

fn filtered(session: &mut Session, a: &[Value]) -> Result<Vec<Value>, Failure> {
    let all = items(session, &a[0])?;
    let Some(block) = a.get(1) else { return Ok(all) };
    let mut found = Vec::new();
    for item in all {
        if holds(session, block, &item)? {
            found.push(item);
        }
    }
    Ok(found)
}

fn mapped(session: &mut Session, a: &[Value]) -> Result<Vec<Value>, Failure> {
    let all = items(session, &a[0])?;
    let Some(block) = a.get(1) else { return Ok(all) };
    all.into_iter().map(|item| call(session, block, vec![item])).collect()
}

fn sum(session: &mut Session, a: &[Value]) -> R {
    let mut total = Value::Int(0);
    for item in mapped(session, a)? {
        total = operators::binary(session, syntax::ast::BinaryOp::Add, false, &total, &item)?;
    }
    Ok(total)
}

fn extreme(session: &mut Session, a: &[Value], wanted: std::cmp::Ordering) -> R {
    let mut best: Option<Value> = None;
    for item in mapped(session, a)? {
        let better = match &best {
            None => true,
            Some(best) => operators::compare(session, &item, best, true)? == wanted,
        };
        if better {
            best = Some(item);
        }
    }
    best.ok_or_else(empty)
}

fn average(session: &mut Session, a: &[Value]) -> R {
    let list = mapped(session, a)?;
    if list.is_empty() {
        return Err(empty());
    }
    let mut total = 0.0;
    for item in &list {
        if let Value::Double(n) = convert::to(session, item, &Type::known("System.Double"))? {
            total += n;
        }
    }
    Ok(Value::Double(total / list.len() as f64))
}

fn distinct(items: Vec<Value>) -> Vec<Value> {
    let mut seen = FxHashSet::default();
    items.into_iter().filter(|v| seen.insert(Key::exact(v.clone()))).collect()
}

fn both(session: &mut Session, a: &[Value], keep: fn(bool) -> bool) -> R {
    let (first, second) = (items(session, &a[0])?, items(session, &a[1])?);
    let second: FxHashSet<Key> = second.into_iter().map(Key::exact).collect();
    let kept = distinct(first).into_iter().filter(|v| keep(second.contains(&Key::exact(v.clone())))).collect();
    Ok(like(&a[0], kept))
}

fn ordered(session: &mut Session, a: &[Value], down: bool) -> R {
    let all = items(session, &a[0])?;
    let keys = mapped(session, a)?;
    let mut failed = None;
    let mut order: Vec<usize> = (0..all.len()).collect();
    // An insertion sort: stable, and safe with any comparison.
    for i in 1..order.len() {
        let mut j = i;
        while j > 0 {
            let found = operators::compare(session, &keys[order[j - 1]], &keys[order[j]], true);
            let after = match found {
                Ok(o) => {
                    if down {
                        o.is_lt()
                    } else {
                        o.is_gt()
                    }
                }
                Err(failure) => {
                    failed = Some(failure);
                    false
                }
            };
            if !after {
                break;
            }
            order.swap(j - 1, j);
            j -= 1;
        }
    }
    match failed {
        Some(failure) => Err(failure),
        None => Ok(like(&a[0], order.into_iter().map(|i| all[i].clone()).collect())),
    }
}

fn range(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let (start, count) = (int(&a[0]), int(&a[1]));
    if !(0..1 << 26).contains(&count) {
        return Err(super::super::out_of_range("Specified argument was out of the range of valid values.", "count"));
    }
    Ok(Value::array((start..start + count).map(|n| Value::Int(n as i32)).collect()))
}

fn one(session: &mut Session, a: &[Value], last: bool) -> Result<Option<Value>, Failure> {
    let mut found = filtered(session, a)?;
    Ok(if last { found.pop() } else { found.into_iter().next() })
}

fn to_list(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let list = items(session, &a[0])?;
    let element = match a[0].base() {
        Value::Seq(seq) => seq.element_type(),
        _ => None,
    };
    let element = element.unwrap_or_else(|| Type::known("System.Object"));
    let ty = Type::known("System.Collections.Generic.List`1").table().map(|t| Type::generic(t, vec![element]));
    Ok(Value::Seq(Rc::new(Seq::of(SeqKind::List, ty, list))))
}

fn same(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let (first, second) = (items(session, &a[0])?, items(session, &a[1])?);
    Ok(Value::Bool(first.len() == second.len() && first.iter().zip(&second).all(|(x, y)| x.same(y))))
}

fn default(source: &Value) -> Value {
    match source.base() {
        Value::Seq(seq) => seq.element_type().map_or(Value::Null, |t| super::super::default_of(&t)),
        _ => Value::Null,
    }
}

static METHODS: &[Method] = &[
    method("static bool All(object source, System.Func predicate)", |s, _, a| {
        let all = items(s, &a[0])?.len();
        Ok(Value::Bool(filtered(s, a)?.len() == all))
    }),
    method("static bool Any(object source)", |s, _, a| Ok(Value::Bool(!filtered(s, a)?.is_empty()))),
    method("static bool Any(object source, System.Func predicate)", |s, _, a| Ok(Value::Bool(!filtered(s, a)?.is_empty()))),
    method("static double Average(object source)", |s, _, a| average(s, a)),
    method("static double Average(object source, System.Func selector)", |s, _, a| average(s, a)),
    method("static object Concat(object first, object second)", |s, _, a| {
        let mut list = items(s, &a[0])?;
        list.extend(items(s, &a[1])?);
        Ok(like(&a[0], list))
    }),
    method("static bool Contains(object source, object value)", |s, _, a| Ok(Value::Bool(items(s, &a[0])?.iter().any(|v| v.same(&a[1]))))),
    method("static int Count(object source)", |s, _, a| Ok(Value::Int(filtered(s, a)?.len() as i32))),
    method("static int Count(object source, System.Func predicate)", |s, _, a| Ok(Value::Int(filtered(s, a)?.len() as i32))),
    method("static object Distinct(object source)", |s, _, a| Ok(like(&a[0], distinct(items(s, &a[0])?)))),
    method("static object Except(object first, object second)", |s, _, a| both(s, a, |there| !there)),
    method("static object First(object source)", |s, _, a| one(s, a, false)?.ok_or_else(empty)),
    method("static object First(object source, System.Func predicate)", |s, _, a| {
        one(s, a, false)?.ok_or_else(|| thrown("System.InvalidOperationException", "Sequence contains no matching element"))
    }),
    method("static object FirstOrDefault(object source)", |s, _, a| Ok(one(s, a, false)?.unwrap_or_else(|| default(&a[0])))),
    method("static object FirstOrDefault(object source, System.Func predicate)", |s, _, a| {
        Ok(one(s, a, false)?.unwrap_or_else(|| default(&a[0])))
    }),
    method("static object Intersect(object first, object second)", |s, _, a| both(s, a, |there| there)),
    method("static object Last(object source)", |s, _, a| one(s, a, true)?.ok_or_else(empty)),
    method("static object LastOrDefault(object source)", |s, _, a| Ok(one(s, a, true)?.unwrap_or_else(|| default(&a[0])))),
    method("static object Max(object source)", |s, _, a| extreme(s, a, std::cmp::Ordering::Greater)),
    method("static object Max(object source, System.Func selector)", |s, _, a| extreme(s, a, std::cmp::Ordering::Greater)),
    method("static object Min(object source)", |s, _, a| extreme(s, a, std::cmp::Ordering::Less)),
    method("static object Min(object source, System.Func selector)", |s, _, a| extreme(s, a, std::cmp::Ordering::Less)),
    method("static object OrderBy(object source, System.Func keySelector)", |s, _, a| ordered(s, a, false)),
    method("static object OrderByDescending(object source, System.Func keySelector)", |s, _, a| ordered(s, a, true)),
    method("static object Range(int start, int count)", range),
    method("static object Repeat(object element, int count)", |_, _, a| {
        Ok(Value::array(vec![a[0].clone(); int(&a[1]).clamp(0, 1 << 24) as usize]))
    }),
    method("static object Reverse(object source)", |s, _, a| {
        let mut list = items(s, &a[0])?;
        list.reverse();
        Ok(like(&a[0], list))
    }),
    method("static object Select(object source, System.Func selector)", |s, _, a| Ok(Value::array(mapped(s, a)?))),
    method("static bool SequenceEqual(object first, object second)", same),
    method("static object Skip(object source, int count)", |s, _, a| {
        let list = items(s, &a[0])?.into_iter().skip(int(&a[1]).max(0) as usize).collect();
        Ok(like(&a[0], list))
    }),
    method("static object Sum(object source)", |s, _, a| sum(s, a)),
    method("static object Sum(object source, System.Func selector)", |s, _, a| sum(s, a)),
    method("static object Take(object source, int count)", |s, _, a| {
        let list = items(s, &a[0])?.into_iter().take(int(&a[1]).max(0) as usize).collect();
        Ok(like(&a[0], list))
    }),
    method("static object ToArray(object source)", |s, _, a| Ok(like(&a[0], items(s, &a[0])?))),
    method("static object ToList(object source)", to_list),
    method("static object Union(object first, object second)", |s, _, a| {
        let mut list = items(s, &a[0])?;
        list.extend(items(s, &a[1])?);
        Ok(like(&a[0], distinct(list)))
    }),
    method("static object Where(object source, System.Func predicate)", |s, _, a| Ok(like(&a[0], filtered(s, a)?))),
];

pub(super) static TABLES: &[TypeTable] =
    &[TypeTable { name: "System.Linq.Enumerable", sort: Sort::Static, methods: METHODS, ..TypeTable::EMPTY }];

/// `[array]::ConvertAll`, which lives with arrays.
pub(crate) fn convert_all(session: &mut Session, a: &[Value]) -> R {
    let mut list = Vec::new();
    for item in seq_of(&a[0]).to_vec() {
        list.push(call(session, &a[1], vec![item])?);
    }
    Ok(Value::array(list))
}
