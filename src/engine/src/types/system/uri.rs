//! `System.Uri`.

use super::super::{Type, TypeTable, argument_null, assign, int, method, property, thrown};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Native, Seq, SeqKind, Value};
use std::any::Any;
use std::rc::Rc;

/// An address in parts; a relative one has only its text.
#[derive(Clone, Default)]
struct Uri {
    original: String,
    absolute: bool,
    scheme: String,
    user: String,
    host: String,
    port: Option<u16>,
    path: String,
    query: String,
    fragment: String,
    /// Whether `//` stands before the host
    slashes: bool,
}

fn default_port(scheme: &str) -> Option<u16> {
    Some(match scheme {
        "http" | "ws" => 80,
        "https" | "wss" => 443,
        "ftp" => 21,
        "ldap" => 389,
        "telnet" => 23,
        "gopher" => 70,
        "nntp" | "news" => 119,
        "mailto" => 25,
        _ => return None,
    })
}

/// Characters that do not stand in an address are percent-encoded as UTF-8.
fn encoded(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii() && !matches!(c, ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}') && !c.is_ascii_control() {
            out.push(c);
            continue;
        }
        let mut buffer = [0; 4];
        for byte in c.encode_utf8(&mut buffer).bytes() {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// A path without `.` and `..`.
fn compressed(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/').skip(1) {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    if path.ends_with("/.") || path.ends_with("/..") {
        parts.push("");
    }
    format!("/{}", parts.join("/"))
}

fn read(text: &str) -> Option<Uri> {
    let trimmed = text.trim();
    let mut uri = Uri { original: text.to_owned(), absolute: true, ..Uri::default() };
    if trimmed.starts_with('/') && !trimmed.starts_with("//") {
        uri.scheme = "file".to_owned();
        uri.slashes = true;
        uri.path = compressed(&encoded(trimmed));
        return Some(uri);
    }
    let (scheme, rest) = trimmed.split_once(':')?;
    let good = scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    if !good {
        return None;
    }
    uri.scheme = scheme.to_ascii_lowercase();
    let (rest, fragment) = rest.split_once('#').map_or((rest, String::new()), |(r, f)| (r, format!("#{}", encoded(f))));
    let (rest, query) = rest.split_once('?').map_or((rest, String::new()), |(r, q)| (r, format!("?{}", encoded(q))));
    (uri.fragment, uri.query) = (fragment, query);
    let Some(rest) = rest.strip_prefix("//") else {
        if default_port(&uri.scheme).is_some() && uri.scheme != "mailto" && uri.scheme != "news" {
            return None;
        }
        uri.path = encoded(rest);
        return Some(uri);
    };
    uri.slashes = true;
    let (authority, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    let (user, host) = authority.rsplit_once('@').unwrap_or(("", authority));
    uri.user = user.to_owned();
    let bracket = host.rfind(']');
    let (host, port) = match host.rfind(':').filter(|at| bracket.is_none_or(|b| *at > b)) {
        Some(at) => (&host[..at], Some(&host[at + 1..])),
        None => (host, None),
    };
    uri.port = match port {
        Some("") | None => default_port(&uri.scheme),
        Some(text) => Some(text.parse().ok()?),
    };
    if host.is_empty() && uri.scheme != "file" || host.contains([' ', '<', '>', '"']) {
        return None;
    }
    uri.host = host.to_lowercase();
    uri.path = compressed(&encoded(if path.is_empty() { "/" } else { path }));
    Some(uri)
}

impl Uri {
    fn authority(&self) -> String {
        match self.port {
            Some(port) if default_port(&self.scheme) != Some(port) => format!("{}:{port}", self.host),
            _ => self.host.clone(),
        }
    }

    fn text(&self) -> String {
        let user = if self.user.is_empty() { String::new() } else { format!("{}@", self.user) };
        let slashes = if self.slashes { "//" } else { "" };
        format!("{}:{slashes}{user}{}{}{}{}", self.scheme, self.authority(), self.path, self.query, self.fragment)
    }

    /// As ToString gives it: what was encoded without need is plain again.
    fn shown(&self) -> String {
        if !self.absolute {
            return self.original.clone();
        }
        decoded(&self.text(), |c| c > '\u{7f}' || " \"<>^`{|}".contains(c))
    }
}

/// Percent signs undone, for the characters that a test lets.
fn decoded(text: &str, allowed: impl Fn(char) -> bool) -> String {
    let bytes = text.as_bytes();
    let mut out: Vec<u8> = Vec::new();
    let mut i = 0;
    let hex = |i: usize| text.get(i + 1..i + 3).and_then(|h| u8::from_str_radix(h, 16).ok());
    while i < bytes.len() {
        if bytes[i] != b'%' {
            out.push(bytes[i]);
            i += 1;
            continue;
        }
        let mut run = Vec::new();
        let mut at = i;
        while at < bytes.len() && bytes[at] == b'%' {
            let Some(byte) = hex(at) else { break };
            run.push(byte);
            at += 3;
        }
        match std::str::from_utf8(&run) {
            Ok(decoded) if !run.is_empty() => {
                let mut used = i;
                for c in decoded.chars() {
                    let end = used + 3 * c.len_utf8();
                    if allowed(c) {
                        let mut buffer = [0; 4];
                        out.extend(c.encode_utf8(&mut buffer).bytes());
                    } else {
                        out.extend(&bytes[used..end]);
                    }
                    used = end;
                }
                i = at;
            }
            _ => {
                out.push(bytes[i]);
                i += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

impl Native for Uri {
    fn type_of(&self) -> Type {
        Type::known("System.Uri")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.shown())
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<Uri>().is_some_and(|o| {
            self.absolute == o.absolute && if self.absolute { self.text() == o.text() } else { self.original == o.original }
        })
    }
}

fn own(this: &Value) -> Uri {
    this.downcast::<Uri>().cloned().unwrap_or_default()
}

/// What only an absolute address has.
fn absolute(this: &Value, part: impl Fn(&Uri) -> Value) -> R {
    let uri = own(this);
    if uri.absolute {
        return Ok(part(&uri));
    }
    Err(thrown("System.InvalidOperationException", "This operation is not supported for a relative URI."))
}

fn relative(text: &str) -> Uri {
    Uri { original: text.to_owned(), ..Uri::default() }
}

/// By the number of a UriKind: 0 either, 1 absolute, 2 relative.
fn made(text: &str, kind: i64) -> Result<Uri, Failure> {
    let problem = |m: &'static str| thrown("System.UriFormatException", m);
    match (kind, read(text)) {
        (2, Some(uri)) if uri.scheme != "file" => {
            Err(problem("A relative URI cannot be created because the 'uriString' parameter represents an absolute URI."))
        }
        (2, _) => Ok(relative(text)),
        (_, Some(uri)) => Ok(uri),
        (0, None) => Ok(relative(text)),
        (_, None) if text.trim().is_empty() => Err(problem("Invalid URI: The URI is empty.")),
        (_, None) => Err(problem("Invalid URI: The format of the URI could not be determined.")),
    }
}

fn new(_: &mut Session, _: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(argument_null("uriString"));
    }
    made(&super::super::text(&a[0]), a.get(1).map_or(1, int)).map(Value::native)
}

/// An address that is relative to another.
fn joined(base: &Uri, text: &str) -> Uri {
    if let Some(absolute) = read(text).filter(|u| u.scheme != "file" || text.starts_with("file:")) {
        return absolute;
    }
    let folder = &base.path[..base.path.rfind('/').map_or(0, |at| at + 1)];
    let head =
        format!("{}://{}{}", base.scheme, if base.user.is_empty() { String::new() } else { format!("{}@", base.user) }, base.authority());
    let whole = match text.chars().next() {
        Some('/') => format!("{head}{text}"),
        Some('?') => format!("{head}{}{text}", base.path),
        Some('#') => format!("{head}{}{}{text}", base.path, base.query),
        _ => format!("{head}{folder}{text}"),
    };
    read(&whole).unwrap_or_else(|| base.clone())
}

fn new_joined(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let base = own(&a[0]);
    let text = match a[1].downcast::<Uri>() {
        Some(uri) => uri.original.clone(),
        None => super::super::text(&a[1]).to_string(),
    };
    Ok(Value::native(joined(&base, &text)))
}

fn try_create(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let found = made(&super::super::text(&a[0]), int(&a[1])).ok().filter(|_| !a[0].is_null());
    let has = found.is_some();
    assign(session, &a[2], found.map_or(Value::Null, Value::native))?;
    Ok(Value::Bool(has))
}

fn convert(_: &mut Session, value: &Value) -> Option<R> {
    match value {
        Value::Str(text) => Some(made(text, 0).map(Value::native)),
        _ => None,
    }
}

fn segments(uri: &Uri) -> Value {
    let mut list = Vec::new();
    let mut start = 0;
    for (at, _) in uri.path.match_indices('/') {
        list.push(Value::from(&uri.path[start..=at]));
        start = at + 1;
    }
    if start < uri.path.len() {
        list.push(Value::from(&uri.path[start..]));
    }
    let ty = Type::known("System.String").array(1);
    Value::Seq(Rc::new(Seq::of(SeqKind::Array, Some(ty), list)))
}

fn local_path(uri: &Uri) -> String {
    let path = decoded(&uri.path, |_| true);
    if uri.scheme == "file" && !uri.host.is_empty() { format!("//{}{path}", uri.host) } else { path }
}

/// Escapes all but what is unreserved.
fn escape(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn host_type(uri: &Uri) -> Value {
    let number = match uri.host.as_str() {
        "" => 1,
        host if host.starts_with('[') => 4,
        host if host.parse::<std::net::Ipv4Addr>().is_ok() => 3,
        _ => 2,
    };
    Value::enumeration(Type::known("System.UriHostNameType"), number)
}

fn left_part(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let uri = own(this);
    let user = if uri.user.is_empty() { String::new() } else { format!("{}@", uri.user) };
    let head = format!("{}://", uri.scheme);
    Ok(Value::from(match int(&a[0]) {
        0 => head,
        1 => format!("{head}{user}{}", uri.authority()),
        2 => format!("{head}{user}{}{}", uri.authority(), uri.path),
        _ => format!("{head}{user}{}{}{}", uri.authority(), uri.path, uri.query),
    }))
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Uri",
    properties: &[
        property("string AbsolutePath", |_, this| absolute(this, |u| Value::from(u.path.clone()))),
        property("string AbsoluteUri", |_, this| absolute(this, |u| Value::from(u.text()))),
        property("string Authority", |_, this| absolute(this, |u| Value::from(u.authority()))),
        property("string DnsSafeHost", |_, this| absolute(this, |u| Value::from(u.host.trim_matches(['[', ']'])))),
        property("string Fragment", |_, this| absolute(this, |u| Value::from(u.fragment.clone()))),
        property("string Host", |_, this| absolute(this, |u| Value::from(u.host.clone()))),
        property("System.UriHostNameType HostNameType", |_, this| absolute(this, host_type)),
        property("string IdnHost", |_, this| absolute(this, |u| Value::from(u.host.clone()))),
        property("bool IsAbsoluteUri", |_, this| Ok(Value::Bool(own(this).absolute))),
        property("bool IsDefaultPort", |_, this| absolute(this, |u| Value::Bool(u.port == default_port(&u.scheme)))),
        property("bool IsFile", |_, this| absolute(this, |u| Value::Bool(u.scheme == "file"))),
        property("bool IsLoopback", |_, this| {
            absolute(this, |u| {
                Value::Bool(matches!(u.host.as_str(), "localhost" | "127.0.0.1" | "[::1]" | "loopback") || u.host.is_empty())
            })
        }),
        property("bool IsUnc", |_, this| absolute(this, |u| Value::Bool(u.scheme == "file" && !u.host.is_empty()))),
        property("string LocalPath", |_, this| absolute(this, |u| Value::from(local_path(u)))),
        property("string OriginalString", |_, this| Ok(Value::from(own(this).original))),
        property("string PathAndQuery", |_, this| absolute(this, |u| Value::from(format!("{}{}", u.path, u.query)))),
        property("int Port", |_, this| absolute(this, |u| Value::Int(u.port.map_or(-1, i32::from)))),
        property("string Query", |_, this| absolute(this, |u| Value::from(u.query.clone()))),
        property("string Scheme", |_, this| absolute(this, |u| Value::from(u.scheme.clone()))),
        property("string[] Segments", |_, this| absolute(this, segments)),
        property("bool UserEscaped", |_, _| Ok(Value::Bool(false))),
        property("string UserInfo", |_, this| absolute(this, |u| Value::from(u.user.clone()))),
        property("static string UriSchemeFile", |_, _| Ok(Value::from("file"))),
        property("static string UriSchemeHttp", |_, _| Ok(Value::from("http"))),
        property("static string UriSchemeHttps", |_, _| Ok(Value::from("https"))),
        property("static string SchemeDelimiter", |_, _| Ok(Value::from("://"))),
    ],
    methods: &[
        method("bool Equals(object comparand)", |_, this, a| {
            Ok(Value::Bool(a[0].downcast::<Uri>().is_some_and(|o| o.shown() == own(this).shown())))
        }),
        method("string GetLeftPart(System.UriPartial part)", left_part),
        method("bool IsBaseOf(uri uri)", |_, this, a| {
            let (base, other) = (own(this), own(&a[0]));
            let folder = &base.path[..base.path.rfind('/').map_or(0, |at| at + 1)];
            let same = base.scheme == other.scheme && base.authority() == other.authority();
            Ok(Value::Bool(same && other.path.starts_with(folder)))
        }),
        method("bool IsWellFormedOriginalString()", |_, this, _| {
            let uri = own(this);
            Ok(Value::Bool(uri.absolute && encoded(&uri.original) == uri.original))
        }),
        method("string ToString()", |_, this, _| Ok(Value::from(own(this).shown()))),
        method("static string EscapeDataString(string stringToEscape)", |_, _, a| Ok(Value::from(escape(&super::super::text(&a[0]))))),
        method("static string EscapeUriString(string stringToEscape)", |_, _, a| Ok(Value::from(encoded(&super::super::text(&a[0]))))),
        method("static bool IsWellFormedUriString(string uriString, System.UriKind uriKind)", |_, _, a| {
            let text = super::super::text(&a[0]);
            let fits = made(&text, int(&a[1])).is_ok_and(|u| u.absolute || int(&a[1]) != 1);
            Ok(Value::Bool(fits && encoded(&text) == text.as_str()))
        }),
        method("static bool TryCreate(string uriString, System.UriKind uriKind, [ref] uri result)", try_create),
        method("static string UnescapeDataString(string stringToUnescape)", |_, _, a| {
            Ok(Value::from(decoded(&super::super::text(&a[0]), |_| true)))
        }),
    ],
    constructors: &[
        method("(string uriString)", new),
        method("(string uriString, System.UriKind uriKind)", new),
        method("(uri baseUri, string relativeUri)", new_joined),
        method("(uri baseUri, uri relativeUri)", new_joined),
    ],
    convert: Some(convert),
    ..TypeTable::EMPTY
}];
