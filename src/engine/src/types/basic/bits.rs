//! `System.BitConverter`

use super::{argument, argument_null, byte_array, bytes, int, out_of_range, real};
use crate::run::Session;
use crate::types::{Method, Property, Sort, TypeTable, method, property};
use crate::value::Value;
use crate::{Failure, R};

/// So many bytes of an array from an index on.
fn take<const N: usize>(a: &[Value]) -> Result<[u8; N], Failure> {
    if a[0].is_null() {
        return Err(argument_null("value"));
    }
    let all = bytes(&a[0]);
    let start = a.get(1).map_or(0, int);
    if start < 0 || start as usize >= all.len() {
        return Err(out_of_range("Index was out of range. Must be non-negative and less than the size of the collection.", "startIndex"));
    }
    all.get(start as usize..start as usize + N).and_then(|part| part.try_into().ok()).ok_or_else(|| {
        argument("Destination array is not long enough to copy all the items in the collection. Check array index and length.", "value")
    })
}

fn to_string(_: &mut Session, _: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(argument_null("value"));
    }
    let all = bytes(&a[0]);
    let start = a.get(1).map_or(0, int);
    if start < 0 || start as usize > all.len() {
        return Err(out_of_range("Index was out of range. Must be non-negative and less than the size of the collection.", "startIndex"));
    }
    let length = a.get(2).map_or(all.len() as i64 - start, int);
    if length < 0 || (start + length) as usize > all.len() {
        return Err(out_of_range("Value must be positive.", "length"));
    }
    let parts: Vec<String> = all[start as usize..(start + length) as usize].iter().map(|b| format!("{b:02X}")).collect();
    Ok(Value::text(parts.join("-")))
}

fn get_bytes(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(match &a[0] {
        Value::Bool(v) => byte_array([u8::from(*v)]),
        Value::Char(v) => byte_array(v.to_le_bytes()),
        Value::Short(v) => byte_array(v.to_le_bytes()),
        Value::UShort(v) => byte_array(v.to_le_bytes()),
        Value::Int(v) => byte_array(v.to_le_bytes()),
        Value::UInt(v) => byte_array(v.to_le_bytes()),
        Value::Long(v) => byte_array(v.to_le_bytes()),
        Value::ULong(v) => byte_array(v.to_le_bytes()),
        Value::Single(v) => byte_array(v.to_le_bytes()),
        other => byte_array(real(other).to_le_bytes()),
    })
}

static METHODS: &[Method] = &[
    method("static byte[] GetBytes(bool value)", get_bytes),
    method("static byte[] GetBytes(char value)", get_bytes),
    method("static byte[] GetBytes(short value)", get_bytes),
    method("static byte[] GetBytes(int value)", get_bytes),
    method("static byte[] GetBytes(long value)", get_bytes),
    method("static byte[] GetBytes(ushort value)", get_bytes),
    method("static byte[] GetBytes(uint value)", get_bytes),
    method("static byte[] GetBytes(ulong value)", get_bytes),
    method("static byte[] GetBytes(float value)", get_bytes),
    method("static byte[] GetBytes(double value)", get_bytes),
    method("static bool ToBoolean(byte[] value, int startIndex)", |_, _, a| Ok(Value::Bool(take::<1>(a)?[0] != 0))),
    method("static char ToChar(byte[] value, int startIndex)", |_, _, a| Ok(Value::Char(u16::from_le_bytes(take(a)?)))),
    method("static short ToInt16(byte[] value, int startIndex)", |_, _, a| Ok(Value::Short(i16::from_le_bytes(take(a)?)))),
    method("static int ToInt32(byte[] value, int startIndex)", |_, _, a| Ok(Value::Int(i32::from_le_bytes(take(a)?)))),
    method("static long ToInt64(byte[] value, int startIndex)", |_, _, a| Ok(Value::Long(i64::from_le_bytes(take(a)?)))),
    method("static ushort ToUInt16(byte[] value, int startIndex)", |_, _, a| Ok(Value::UShort(u16::from_le_bytes(take(a)?)))),
    method("static uint ToUInt32(byte[] value, int startIndex)", |_, _, a| Ok(Value::UInt(u32::from_le_bytes(take(a)?)))),
    method("static ulong ToUInt64(byte[] value, int startIndex)", |_, _, a| Ok(Value::ULong(u64::from_le_bytes(take(a)?)))),
    method("static float ToSingle(byte[] value, int startIndex)", |_, _, a| Ok(Value::Single(f32::from_le_bytes(take(a)?)))),
    method("static double ToDouble(byte[] value, int startIndex)", |_, _, a| Ok(Value::Double(f64::from_le_bytes(take(a)?)))),
    method("static string ToString(byte[] value)", to_string),
    method("static string ToString(byte[] value, int startIndex)", to_string),
    method("static string ToString(byte[] value, int startIndex, int length)", to_string),
    method("static long DoubleToInt64Bits(double value)", |_, _, a| Ok(Value::Long(real(&a[0]).to_bits() as i64))),
    method("static double Int64BitsToDouble(long value)", |_, _, a| Ok(Value::Double(f64::from_bits(int(&a[0]) as u64)))),
    method("static int SingleToInt32Bits(float value)", |_, _, a| Ok(Value::Int((real(&a[0]) as f32).to_bits() as i32))),
    method("static float Int32BitsToSingle(int value)", |_, _, a| Ok(Value::Single(f32::from_bits(int(&a[0]) as u32)))),
    method("static ulong DoubleToUInt64Bits(double value)", |_, _, a| Ok(Value::ULong(real(&a[0]).to_bits()))),
    method("static double UInt64BitsToDouble(ulong value)", |_, _, a| Ok(Value::Double(f64::from_bits(int(&a[0]) as u64)))),
];

static PROPERTIES: &[Property] = &[property("static bool IsLittleEndian", |_, _| Ok(Value::Bool(true)))];

pub(super) static TABLES: &[TypeTable] =
    &[TypeTable { name: "System.BitConverter", sort: Sort::Static, properties: PROPERTIES, methods: METHODS, ..TypeTable::EMPTY }];
