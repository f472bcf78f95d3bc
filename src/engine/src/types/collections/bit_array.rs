//! `System.Collections.BitArray`.

use super::super::{TypeTable, int, method, property, settable};
use super::ops;
use crate::R;
use crate::run::Session;
use crate::value::{SeqKind, Value};

fn sized(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let fill = a.get(1).cloned().unwrap_or(Value::Bool(false));
    ops::made(this, SeqKind::Collection, vec![fill; int(&a[0]).clamp(0, 1 << 26) as usize])
}

fn from_bools(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let items = ops::items(session, &a[0])?;
    ops::made(this, SeqKind::Collection, items)
}

fn from_bytes(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let bytes = ops::items(session, &a[0])?;
    let bits = bytes.iter().flat_map(|b| (0..8).map(move |i| Value::Bool(int(b) >> i & 1 == 1))).collect();
    ops::made(this, SeqKind::Collection, bits)
}

fn combine(this: &Value, other: &Value, op: fn(bool, bool) -> bool) -> R {
    let (mine, other) = (ops::seq_of(this), ops::seq_of(other));
    let other = other.to_vec();
    for (bit, with) in mine.items.borrow_mut().iter_mut().zip(other) {
        *bit = Value::Bool(op(int(bit) != 0, int(&with) != 0));
    }
    Ok(this.clone())
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Collections.BitArray",
    interfaces: &["System.Collections.ICollection", "System.Collections.IEnumerable"],
    properties: &[
        property("int Count", ops::count),
        settable("int Length", ops::count, |_, this, new| {
            ops::seq_of(this).items.borrow_mut().resize(int(&new).clamp(0, 1 << 26) as usize, Value::Bool(false));
            Ok(Value::Null)
        }),
    ],
    methods: &[
        method("System.Collections.BitArray And(System.Collections.BitArray value)", |_, this, a| combine(this, &a[0], |x, y| x && y)),
        method("bool Get(int index)", ops::get_item),
        method("System.Collections.BitArray Not()", |_, this, _| combine(this, this, |x, _| !x)),
        method("System.Collections.BitArray Or(System.Collections.BitArray value)", |_, this, a| combine(this, &a[0], |x, y| x || y)),
        method("void Set(int index, bool value)", ops::set_item),
        method("void SetAll(bool value)", |_, this, a| {
            ops::seq_of(this).items.borrow_mut().fill(a[0].clone());
            Ok(Value::Null)
        }),
        method("System.Collections.BitArray Xor(System.Collections.BitArray value)", |_, this, a| combine(this, &a[0], |x, y| x != y)),
        method("System.Collections.IEnumerator GetEnumerator()", ops::enumerator),
    ],
    constructors: &[
        method("(int length)", sized),
        method("(int length, bool defaultValue)", sized),
        method("(bool[] values)", from_bools),
        method("(byte[] bytes)", from_bytes),
    ],
    ..TypeTable::EMPTY
}];
