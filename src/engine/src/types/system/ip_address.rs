//! `System.Net.IPAddress`.

use super::super::members::MemberType;
use super::super::{Type, TypeTable, assign, extended, int, method, property, thrown};
use crate::R;
use crate::run::Session;
use crate::value::{Native, Seq, SeqKind, Value};
use std::any::Any;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::rc::Rc;

struct IpAddress(IpAddr);

impl Native for IpAddress {
    fn type_of(&self) -> Type {
        Type::known("System.Net.IPAddress")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.0.to_string())
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<IpAddress>().is_some_and(|o| o.0 == self.0)
    }

    fn hash_code(&self) -> u64 {
        match self.0 {
            IpAddr::V4(v) => u64::from(v.to_bits()),
            IpAddr::V6(v) => v.to_bits() as u64,
        }
    }
}

fn made(address: IpAddr) -> R {
    Ok(Value::native(IpAddress(address)))
}

fn own(this: &Value) -> IpAddr {
    this.downcast::<IpAddress>().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |a| a.0)
}

/// A number of one part of an IPv4 address: decimal, octal with 0, hexadecimal with 0x.
fn number(text: &str) -> Option<u64> {
    if let Some(hex) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        return u64::from_str_radix(hex, 16).ok();
    }
    if text.len() > 1 && text.starts_with('0') {
        return u64::from_str_radix(text, 8).ok();
    }
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// An address, also with fewer than four parts: the last one fills the rest.
fn read(text: &str) -> Option<IpAddr> {
    if text.contains(':') {
        let text = text.trim_start_matches('[').trim_end_matches(']').split('%').next()?;
        return text.parse::<Ipv6Addr>().ok().map(IpAddr::V6);
    }
    let parts: Vec<u64> = text.split('.').map(number).collect::<Option<_>>()?;
    let (last, first) = parts.split_last()?;
    if first.len() > 3 || first.iter().any(|n| *n > 255) || *last >= 1 << (8 * (4 - first.len())) {
        return None;
    }
    let head = first.iter().enumerate().fold(0, |bits, (i, n)| bits | n << (24 - 8 * i));
    Some(IpAddr::V4(Ipv4Addr::from_bits((head | last) as u32)))
}

fn parse(_: &mut Session, _: &Value, a: &[Value]) -> R {
    match read(&super::super::text(&a[0])) {
        Some(address) => made(address),
        None => Err(thrown("System.FormatException", "An invalid IP address was specified.")),
    }
}

fn try_parse(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let found = read(&super::super::text(&a[0]));
    let value = found.map_or(Value::Null, |a| Value::native(IpAddress(a)));
    assign(session, &a[1], value)?;
    Ok(Value::Bool(found.is_some()))
}

fn bytes(address: IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(v) => v.octets().to_vec(),
        IpAddr::V6(v) => v.octets().to_vec(),
    }
}

fn from_bytes(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let list: Vec<u8> = super::super::seq_of(&a[0]).to_vec().iter().map(|b| int(b) as u8).collect();
    match (<[u8; 4]>::try_from(list.as_slice()), <[u8; 16]>::try_from(list.as_slice())) {
        (Ok(four), _) => made(IpAddr::from(four)),
        (_, Ok(sixteen)) => made(IpAddr::from(sixteen)),
        _ => Err(super::super::argument("An invalid IP address was specified.", "address")),
    }
}

fn from_number(_: &mut Session, _: &Value, a: &[Value]) -> R {
    match u32::try_from(int(&a[0])) {
        Ok(bits) => made(IpAddr::V4(Ipv4Addr::from(bits.to_le_bytes()))),
        Err(_) => Err(super::super::out_of_range("Specified argument was out of the range of valid values.", "newAddress")),
    }
}

fn text(_: &mut Session, this: &Value) -> R {
    Ok(Value::from(own(this).to_string()))
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Net.IPAddress",
    extended: &[extended("IPAddressToString", MemberType::ScriptProperty, "System.Object IPAddressToString {get=$this.Tostring();}", text)],
    properties: &[
        property("long Address", |_, this| match own(this) {
            IpAddr::V4(v) => Ok(Value::Long(i64::from(u32::from_le_bytes(v.octets())))),
            IpAddr::V6(_) => Ok(Value::Null),
        }),
        property("System.Net.Sockets.AddressFamily AddressFamily", |_, this| {
            let number = if own(this).is_ipv4() { 2 } else { 23 };
            Ok(Value::enumeration(Type::known("System.Net.Sockets.AddressFamily"), number))
        }),
        property("bool IsIPv4MappedToIPv6", |_, this| Ok(Value::Bool(matches!(own(this), IpAddr::V6(v) if v.to_ipv4_mapped().is_some())))),
        property("bool IsIPv6LinkLocal", |_, this| {
            Ok(Value::Bool(matches!(own(this), IpAddr::V6(v) if v.segments()[0] & 0xffc0 == 0xfe80)))
        }),
        property("bool IsIPv6Multicast", |_, this| Ok(Value::Bool(matches!(own(this), IpAddr::V6(v) if v.is_multicast())))),
        property("bool IsIPv6SiteLocal", |_, this| {
            Ok(Value::Bool(matches!(own(this), IpAddr::V6(v) if v.segments()[0] & 0xffc0 == 0xfec0)))
        }),
        property("long ScopeId", |_, this| Ok(if own(this).is_ipv4() { Value::Null } else { Value::Long(0) })),
        property("static ipaddress Any", |_, _| made(IpAddr::V4(Ipv4Addr::UNSPECIFIED))),
        property("static ipaddress Broadcast", |_, _| made(IpAddr::V4(Ipv4Addr::BROADCAST))),
        property("static ipaddress IPv6Any", |_, _| made(IpAddr::V6(Ipv6Addr::UNSPECIFIED))),
        property("static ipaddress IPv6Loopback", |_, _| made(IpAddr::V6(Ipv6Addr::LOCALHOST))),
        property("static ipaddress Loopback", |_, _| made(IpAddr::V4(Ipv4Addr::LOCALHOST))),
        property("static ipaddress None", |_, _| made(IpAddr::V4(Ipv4Addr::BROADCAST))),
    ],
    methods: &[
        method("bool Equals(object comparand)", |_, this, a| {
            Ok(Value::Bool(a[0].downcast::<IpAddress>().is_some_and(|o| o.0 == own(this))))
        }),
        method("byte[] GetAddressBytes()", |_, this, _| {
            let ty = Type::known("System.Byte").array(1);
            let items = bytes(own(this)).into_iter().map(Value::Byte).collect();
            Ok(Value::Seq(Rc::new(Seq::of(SeqKind::Array, Some(ty), items))))
        }),
        method("ipaddress MapToIPv4()", |_, this, _| match own(this) {
            IpAddr::V6(v) => made(v.to_ipv4_mapped().map_or(IpAddr::V6(v), IpAddr::V4)),
            v4 => made(v4),
        }),
        method("ipaddress MapToIPv6()", |_, this, _| match own(this) {
            IpAddr::V4(v) => made(IpAddr::V6(v.to_ipv6_mapped())),
            v6 => made(v6),
        }),
        method("string ToString()", |s, this, _| text(s, this)),
        method("static int HostToNetworkOrder(int host)", |_, _, a| Ok(Value::Int((int(&a[0]) as i32).swap_bytes()))),
        method("static bool IsLoopback(ipaddress address)", |_, _, a| Ok(Value::Bool(own(&a[0]).is_loopback()))),
        method("static int NetworkToHostOrder(int network)", |_, _, a| Ok(Value::Int((int(&a[0]) as i32).swap_bytes()))),
        method("static ipaddress Parse(string ipString)", parse),
        method("static bool TryParse(string ipString, [ref] ipaddress address)", try_parse),
    ],
    constructors: &[method("(long newAddress)", from_number), method("(byte[] address)", from_bytes)],
    ..TypeTable::EMPTY
}];
