//! `System.Random`: the seeded sequence is .NET's own.

use super::{int, items, negative, out_of_range};
use crate::run::Session;
use crate::types::{Method, Property, Type, TypeTable, method, property};
use crate::value::{Native, Value};
use crate::{Failure, R};
use std::any::Any;
use std::cell::RefCell;
use std::hash::{BuildHasher, Hasher, RandomState};

const BIG: i32 = i32::MAX;

/// A generator of numbers.
pub struct Random {
    state: RefCell<State>,
}

struct State {
    table: [i32; 56],
    next: usize,
    other: usize,
}

impl Random {
    /// The generator of a seed.
    pub fn seeded(seed: i32) -> Random {
        let mut table = [0i32; 56];
        let subtraction = if seed == i32::MIN { i32::MAX } else { seed.abs() };
        let mut mj = 161_803_398i32.wrapping_sub(subtraction);
        table[55] = mj;
        let mut mk = 1i32;
        let mut ii = 0usize;
        for _ in 1..55 {
            ii += 21;
            if ii >= 55 {
                ii -= 55;
            }
            table[ii] = mk;
            mk = mj.wrapping_sub(mk);
            if mk < 0 {
                mk = mk.wrapping_add(BIG);
            }
            mj = table[ii];
        }
        for _ in 1..5 {
            for i in 1..56 {
                let mut n = i + 30;
                if n >= 55 {
                    n -= 55;
                }
                table[i] = table[i].wrapping_sub(table[1 + n]);
                if table[i] < 0 {
                    table[i] = table[i].wrapping_add(BIG);
                }
            }
        }
        Random { state: RefCell::new(State { table, next: 0, other: 21 }) }
    }

    /// A generator that differs each time.
    pub fn fresh() -> Random {
        Random::seeded(RandomState::new().build_hasher().finish() as i32)
    }

    fn sample(&self) -> i32 {
        let mut state = self.state.borrow_mut();
        state.next = if state.next + 1 >= 56 { 1 } else { state.next + 1 };
        state.other = if state.other + 1 >= 56 { 1 } else { state.other + 1 };
        let (next, other) = (state.next, state.other);
        let mut value = state.table[next].wrapping_sub(state.table[other]);
        if value == BIG {
            value -= 1;
        }
        if value < 0 {
            value = value.wrapping_add(BIG);
        }
        state.table[next] = value;
        value
    }

    /// A number from 0 up to and without 1.
    pub fn double(&self) -> f64 {
        f64::from(self.sample()) * (1.0 / f64::from(BIG))
    }

    fn large_double(&self) -> f64 {
        let mut value = self.sample();
        if self.sample() % 2 == 0 {
            value = -value;
        }
        (f64::from(value) + f64::from(BIG - 1)) / (2.0 * f64::from(BIG) - 1.0)
    }

    /// A whole number from a low end up to and without a high one.
    pub fn between(&self, low: i64, high: i64) -> i64 {
        let range = high - low;
        let part = if range <= i64::from(BIG) { self.double() } else { self.large_double() };
        (part * range as f64) as i64 + low
    }
}

impl Native for Random {
    fn type_of(&self) -> Type {
        Type::known("System.Random")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn own(this: &Value) -> Result<&Random, Failure> {
    this.downcast().ok_or_else(|| super::thrown("System.InvalidCastException", "The object is no Random."))
}

fn next(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let random = own(this)?;
    let value = match a {
        [] => i64::from(random.sample()),
        [high] => {
            let high = int(high);
            if high < 0 {
                return Err(negative(high, "maxValue"));
            }
            random.between(0, high)
        }
        [low, high, ..] => {
            let (low, high) = (int(low), int(high));
            if low > high {
                return Err(out_of_range("'minValue' cannot be greater than maxValue.", "minValue"));
            }
            random.between(low, high)
        }
    };
    Ok(Value::Int(value as i32))
}

fn next_long(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let random = own(this)?;
    let (low, high) = match a {
        [] => (0, i64::MAX),
        [high] => (0, int(high)),
        [low, high, ..] => (int(low), int(high)),
    };
    Ok(Value::Long(low + (random.double() * (high - low) as f64) as i64))
}

fn next_bytes(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let random = own(this)?;
    if let Value::Seq(seq) = a[0].base() {
        for item in seq.items.borrow_mut().iter_mut() {
            *item = Value::Byte(random.sample() as u8);
        }
    }
    Ok(Value::Null)
}

fn shuffle(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let random = own(this)?;
    if let Value::Seq(seq) = a[0].base() {
        let mut values = seq.items.borrow_mut();
        let count = values.len();
        for i in 0..count.saturating_sub(1) {
            let j = random.between(i as i64, count as i64) as usize;
            values.swap(i, j);
        }
    }
    Ok(Value::Null)
}

static METHODS: &[Method] = &[
    method("int Next()", next),
    method("int Next(int maxValue)", next),
    method("int Next(int minValue, int maxValue)", next),
    method("void NextBytes(byte[] buffer)", next_bytes),
    method("double NextDouble()", |_, this, _| Ok(Value::Double(own(this)?.double()))),
    method("long NextInt64()", next_long),
    method("long NextInt64(long maxValue)", next_long),
    method("long NextInt64(long minValue, long maxValue)", next_long),
    method("float NextSingle()", |_, this, _| Ok(Value::Single(own(this)?.double() as f32))),
    method("void Shuffle(System.Object values)", shuffle),
    method("System.Object[] GetItems(System.Object choices, int length)", |_, this, a| {
        let random = own(this)?;
        let choices = items(&a[0]);
        let picked = (0..int(&a[1])).filter_map(|_| choices.get(random.between(0, choices.len() as i64) as usize).cloned());
        Ok(Value::array(picked.collect()))
    }),
];

static PROPERTIES: &[Property] = &[property("static System.Random Shared", |_, _| Ok(Value::native(Random::fresh())))];

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Random",
    properties: PROPERTIES,
    methods: METHODS,
    constructors: &[
        method("()", |_, _, _| Ok(Value::native(Random::fresh()))),
        method("(int Seed)", |_, _, a| Ok(Value::native(Random::seeded(int(&a[0]) as i32)))),
    ],
    ..TypeTable::EMPTY
}];
