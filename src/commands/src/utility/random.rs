//! `Get-Random`, `Get-SecureRandom` and `New-Guid`.

use crate::support::faults;
use engine::types::members;
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Name, Outcome, Type, Value};
use std::cell::RefCell;

/// .NET's seeded generator (Knuth's subtractive one), so that seeds give the numbers that PowerShell gives.
struct Seeded {
    numbers: [i32; 56],
    next: usize,
    next_p: usize,
}

impl Seeded {
    fn new(seed: i32) -> Seeded {
        let mut numbers = [0i32; 56];
        let start = if seed == i32::MIN { i32::MAX } else { seed.abs() };
        let mut last = 161_803_398 - start;
        numbers[55] = last;
        let mut step = 1;
        for i in 1..55 {
            let at = (21 * i) % 55;
            numbers[at] = step;
            step = last - step;
            if step < 0 {
                step += i32::MAX;
            }
            last = numbers[at];
        }
        for _ in 1..5 {
            for i in 1..56 {
                let other = numbers[1 + (i + 30) % 55];
                numbers[i] = numbers[i].wrapping_sub(other);
                if numbers[i] < 0 {
                    numbers[i] += i32::MAX;
                }
            }
        }
        Seeded { numbers, next: 0, next_p: 21 }
    }

    fn sample(&mut self) -> i32 {
        self.next = if self.next + 1 >= 56 { 1 } else { self.next + 1 };
        self.next_p = if self.next_p + 1 >= 56 { 1 } else { self.next_p + 1 };
        let mut result = self.numbers[self.next].wrapping_sub(self.numbers[self.next_p]);
        if result == i32::MAX {
            result -= 1;
        }
        if result < 0 {
            result += i32::MAX;
        }
        self.numbers[self.next] = result;
        result
    }
}

/// The session's generator: seeded, or fed by the system.
#[derive(Default)]
struct Generator {
    seeded: RefCell<Option<Seeded>>,
}

impl Generator {
    /// A number in [0, 2^31 - 1).
    fn sample(&self, secure: bool) -> i32 {
        match &mut *self.seeded.borrow_mut() {
            Some(seeded) if !secure => seeded.sample(),
            _ => (system_bits() % (i32::MAX as u64)) as i32,
        }
    }

    fn unit(&self, secure: bool) -> f64 {
        f64::from(self.sample(secure)) * (1.0 / f64::from(i32::MAX))
    }

    /// A number in [low, high).
    fn between(&self, secure: bool, low: i64, high: i64) -> i64 {
        let range = high.wrapping_sub(low) as u64;
        if range <= i32::MAX as u64 {
            return low + (self.unit(secure) * range as f64) as i64;
        }
        low.wrapping_add((system_bits() % range) as i64)
    }
}

/// 64 random bits of the system.
fn system_bits() -> u64 {
    let bytes = uuid::Uuid::new_v4().into_bytes();
    // The bits of version and variant stand in bytes 6 and 8, so the others are taken.
    u64::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[14], bytes[15]])
}

/// `Get-Random`
#[derive(Default)]
pub struct GetRandom {
    items: Vec<Value>,
    seen: i64,
}

/// `Get-SecureRandom`
#[derive(Default)]
pub struct GetSecureRandom {
    inner: GetRandom,
}

impl Cmdlet for GetRandom {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.has("SetSeed") {
            let seed = cx.int("SetSeed").unwrap_or(0) as i32;
            *cx.room::<Generator>().seeded.borrow_mut() = Some(Seeded::new(seed));
        }
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        self.take(cx, false)
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        self.give(cx, false)
    }
}

impl Cmdlet for GetSecureRandom {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        self.inner.take(cx, true)
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        self.inner.give(cx, true)
    }
}

impl GetRandom {
    /// Reservoir sampling: each item is kept with the same chance, whatever their number.
    fn take(&mut self, cx: &mut Invocation, secure: bool) -> Outcome {
        if cx.has("Maximum") || !cx.has("InputObject") {
            return Ok(());
        }
        let wanted = self.wanted(cx);
        let generator = cx.room::<Generator>();
        for item in cx.list("InputObject") {
            if self.seen < wanted {
                self.items.push(item);
            } else if generator.between(secure, 0, self.seen + 1) < wanted {
                let at = generator.between(secure, 0, self.items.len() as i64) as usize;
                self.items[at] = item;
            }
            self.seen += 1;
        }
        Ok(())
    }

    fn wanted(&self, cx: &Invocation) -> i64 {
        if cx.switch("Shuffle") {
            return i64::from(i32::MAX);
        }
        if cx.has("Count") { cx.int("Count").unwrap_or(1) } else { 1 }
    }

    fn give(&mut self, cx: &mut Invocation, secure: bool) -> Outcome {
        if self.seen == 0 && !cx.has("InputObject") && !cx.expects_input() {
            let count = self.wanted(cx);
            return (0..count).try_for_each(|_| {
                let number = number(cx, secure)?;
                cx.write(number)
            });
        }
        let generator = cx.room::<Generator>();
        let count = self.items.len();
        for i in 0..count {
            let j = generator.between(secure, i as i64, count as i64) as usize;
            self.items.swap(i, j);
        }
        std::mem::take(&mut self.items).into_iter().try_for_each(|item| cx.write(item))
    }
}

/// A limit: a whole number or a real one.
#[derive(Clone, Copy)]
enum Limit {
    Int(i64, bool),
    Real(f64),
}

fn limit(cx: &mut Invocation, name: &str) -> Result<Option<Limit>, Failure> {
    let Some(value) = cx.arg(name).filter(|v| !v.is_null()) else { return Ok(None) };
    Ok(Some(match value.base() {
        Value::Int(n) => Limit::Int(i64::from(*n), false),
        Value::Long(n) => Limit::Int(*n, true),
        Value::Double(n) => Limit::Real(*n),
        Value::Single(n) => Limit::Real(f64::from(*n)),
        other => {
            let text = engine::convert::text(cx.session, &other.clone())?;
            match (text.trim().parse::<i64>(), text.trim().parse::<f64>()) {
                (Ok(n), _) => Limit::Int(n, i32::try_from(n).is_err()),
                (_, Ok(n)) => Limit::Real(n),
                _ => {
                    let ty = Type::parse("double");
                    match ty.map(|ty| engine::convert::to(cx.session, &value, &ty)).transpose()? {
                        Some(Value::Double(n)) => Limit::Real(n),
                        _ => return Err(cx.stop(faults::bad_argument("InvalidArgument", format!("'{text}' is no number.")))),
                    }
                }
            }
        }
    }))
}

fn number(cx: &mut Invocation, secure: bool) -> Result<Value, Failure> {
    let generator = cx.room::<Generator>();
    let (low, high) = (limit(cx, "Minimum")?, limit(cx, "Maximum")?);
    let shown = |l: Limit| match l {
        Limit::Int(n, _) => n.to_string(),
        Limit::Real(n) => crate::support::numbers::double(n),
    };
    let refuse = |cx: &mut Invocation, low: Limit, high: Limit| {
        let message = format!("The Minimum value ({}) cannot be greater than or equal to the Maximum value ({}).", shown(low), shown(high));
        cx.stop(Fault::new("MinGreaterThanOrEqualMax", ErrorCategory::InvalidArgument, message).exception("System.ArgumentException"))
    };
    if matches!(low, Some(Limit::Real(_))) || matches!(high, Some(Limit::Real(_))) {
        let real = |l: Option<Limit>, default: f64| match l {
            Some(Limit::Int(n, _)) => n as f64,
            Some(Limit::Real(n)) => n,
            None => default,
        };
        let (from, to) = (real(low, 0.0), real(high, f64::MAX));
        if from >= to {
            return Err(refuse(cx, Limit::Real(from), Limit::Real(to)));
        }
        return Ok(Value::Double(from + generator.unit(secure) * (to - from)));
    }
    let long = matches!(low, Some(Limit::Int(_, true))) || matches!(high, Some(Limit::Int(_, true)));
    let whole = |l: Option<Limit>, default: i64| if let Some(Limit::Int(n, _)) = l { n } else { default };
    let (from, to) = (whole(low, 0), whole(high, if long { i64::MAX } else { i64::from(i32::MAX) }));
    if from >= to {
        return Err(refuse(cx, Limit::Int(from, long), Limit::Int(to, long)));
    }
    let n = generator.between(secure, from, to);
    Ok(if long { Value::Long(n) } else { Value::Int(n as i32) })
}

/// `New-Guid`
#[derive(Default)]
pub struct NewGuid {}

impl Cmdlet for NewGuid {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let ty = Type::known("System.Guid");
        if cx.has("InputObject") {
            let text = cx.arg("InputObject").unwrap_or_default();
            return match engine::convert::to(cx.session, &text, &ty) {
                Ok(guid) => cx.write(guid),
                Err(_) => {
                    let message = "The string was not in a recognizable format. Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).";
                    let fault = Fault::new("StringNotRecognizedAsGuid", ErrorCategory::InvalidArgument, message);
                    cx.error(fault.exception("System.FormatException"))
                }
            };
        }
        let guid = if cx.switch("Empty") {
            members::get_static(cx.session, &ty, Name::new("Empty"))?
        } else {
            members::invoke_static(cx.session, &ty, Name::new("NewGuid"), &[])?
        };
        cx.write(guid)
    }
}
