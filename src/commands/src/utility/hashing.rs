//! `[System.Security.Cryptography.SHA256]` and its kin: HashData, Create, ComputeHash.

use super::digest::Digest;
use crate::support::faults;
use engine::types::{TypeTable, method, property};
use engine::value::Native;
use engine::{Failure, R, Seq, SeqKind, Session, Type, Value};
use std::any::Any;
use std::rc::Rc;

/// A hasher as an object.
struct Hasher {
    digest: Digest,
    ty: Type,
}

impl Native for Hasher {
    fn type_of(&self) -> Type {
        self.ty.clone()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The bytes of an array.
fn bytes_of(session: &mut Session, value: Option<&Value>) -> Result<Vec<u8>, Failure> {
    let Some(value) = value else { return Ok(Vec::new()) };
    let items = session.items(value)?.unwrap_or_default();
    Ok(items.iter().map(|v| if let Value::Byte(b) = v { *b } else { 0 }).collect())
}

/// A byte array.
pub(super) fn byte_array(bytes: Vec<u8>) -> Value {
    let ty = Type::named("System.Byte").map(|t| t.array(1));
    Value::Seq(Rc::new(Seq::of(SeqKind::Array, ty, bytes.into_iter().map(Value::Byte).collect())))
}

fn compute(session: &mut Session, value: &Value, arguments: &[Value]) -> R {
    let Some(digest) = value.downcast::<Hasher>().map(|h| h.digest) else { return Ok(Value::Null) };
    let all = bytes_of(session, arguments.first())?;
    let number = |at: usize, default: usize| match arguments.get(at) {
        Some(Value::Int(n)) => usize::try_from(*n).unwrap_or(0),
        _ => default,
    };
    let (from, count) = (number(1, 0), number(2, all.len()));
    match all.get(from..from.saturating_add(count)) {
        Some(part) => Ok(byte_array(digest.of(part))),
        None => Err(faults::bad_argument("ArgumentException", "Offset and length were out of bounds for the array.")
            .exception("System.ArgumentException")
            .into()),
    }
}

fn created(name: &str, digest: Digest) -> R {
    let ty = Type::named(name).unwrap_or_else(|| Type::known("System.Object"));
    Ok(Value::native(Hasher { digest, ty }))
}

macro_rules! hash_table {
    ($name:literal, $digest:expr) => {
        TypeTable {
            name: $name,
            base: "System.Security.Cryptography.HashAlgorithm",
            interfaces: &["System.IDisposable"],
            properties: &[property("int HashSize", |_, _| Ok(Value::Int($digest.of(b"").len() as i32 * 8)))],
            methods: &[
                method("static byte[] HashData(byte[] source)", |session, _, a| Ok(byte_array($digest.of(&bytes_of(session, a.first())?)))),
                method(concat!("static ", $name, " Create()"), |_, _, _| created($name, $digest)),
                method("byte[] ComputeHash(byte[] buffer)", compute),
                method("byte[] ComputeHash(byte[] buffer, int offset, int count)", compute),
                method("void Dispose()", |_, _, _| Ok(Value::Null)),
                method("void Clear()", |_, _, _| Ok(Value::Null)),
            ],
            ..TypeTable::EMPTY
        }
    };
}

pub(crate) static MD5: TypeTable = hash_table!("System.Security.Cryptography.MD5", Digest::Md5);
pub(crate) static SHA1: TypeTable = hash_table!("System.Security.Cryptography.SHA1", Digest::Sha1);
pub(crate) static SHA256: TypeTable = hash_table!("System.Security.Cryptography.SHA256", Digest::Sha256);
pub(crate) static SHA384: TypeTable = hash_table!("System.Security.Cryptography.SHA384", Digest::Sha384);
pub(crate) static SHA512: TypeTable = hash_table!("System.Security.Cryptography.SHA512", Digest::Sha512);
