//! Classes that scripts use through a static member or two.

use super::super::{Sort, Type, TypeTable, int, members, method, property, settable, thrown};
use crate::R;
use crate::run::Session;
use crate::value::{Str, Value};

fn done(_: &mut Session, _: &Value, _: &[Value]) -> R {
    Ok(Value::Null)
}

fn create(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let Value::Type(ty) = a[0].base() else { return Err(super::super::argument_null("type")) };
    let arguments = match a.get(1) {
        Some(list) => session.items(list)?.unwrap_or_default(),
        None => Vec::new(),
    };
    members::construct(session, ty, &arguments)
}

fn sleep(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let milliseconds = match a[0].base() {
        Value::TimeSpan(span) => span.0 / 10_000,
        other => int(other),
    };
    session.host.sleep(milliseconds.max(0) as u64);
    Ok(Value::Null)
}

fn host_name() -> String {
    std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default().trim().to_owned()
}

fn resolve(name: &str) -> Result<Vec<Value>, crate::Failure> {
    use std::net::ToSocketAddrs;
    let found = (name, 0).to_socket_addrs().map_err(|_| thrown("System.Net.Sockets.SocketException", "Name or service not known"))?;
    let mut list = Vec::new();
    for address in found {
        list.push(Value::from(address.ip().to_string()));
    }
    list.dedup_by(|a, b| a.same(b));
    Ok(list)
}

fn host_entry(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let name = super::super::text(&a[0]);
    let ty = Type::known("System.Net.IPAddress");
    let mut list = Vec::new();
    for text in resolve(&name)? {
        list.push(members::invoke_static(session, &ty, "Parse".into(), &[text])?);
    }
    let parts = [("HostName", Value::Str(name)), ("Aliases", Value::array(Vec::new())), ("AddressList", Value::array(list))];
    Ok(Value::typed_custom("System.Net.IPHostEntry", parts))
}

fn addresses(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let entry = host_entry(session, this, a)?;
    members::get(session, &entry, "AddressList".into())
}

fn html_encode(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let mut out = String::new();
    for c in super::super::text(&a[0]).chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{a0}'..='\u{ff}' => out.push_str(&format!("&#{};", c as u32)),
            other => out.push(other),
        }
    }
    Ok(Value::from(out))
}

fn html_decode(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let text = super::super::text(&a[0]);
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let Some(end) = rest.find(';').filter(|e| *e < 12) else {
            out.push('&');
            rest = &rest[1..];
            continue;
        };
        let name = &rest[1..end];
        let number = name.strip_prefix("#x").map(|h| u32::from_str_radix(h, 16)).or_else(|| name.strip_prefix('#').map(str::parse));
        let found = match (name, number) {
            ("lt", _) => Some('<'),
            ("gt", _) => Some('>'),
            ("amp", _) => Some('&'),
            ("quot", _) => Some('"'),
            ("apos", _) => Some('\''),
            ("nbsp", _) => Some('\u{a0}'),
            (_, Some(Ok(code))) => char::from_u32(code),
            _ => None,
        };
        match found {
            Some(c) => out.push(c),
            None => out.push_str(&rest[..=end]),
        }
        rest = &rest[end + 1..];
    }
    out.push_str(rest);
    Ok(Value::from(out))
}

/// `a b&c` as `a+b%26c`; upper or lower hexadecimal digits.
fn url_encode(a: &[Value], upper: bool) -> R {
    let mut out = String::new();
    for byte in super::super::text(&a[0]).bytes() {
        match byte {
            b' ' => out.push('+'),
            _ if byte.is_ascii_alphanumeric() || b"-_.!*()".contains(&byte) => out.push(char::from(byte)),
            _ if upper => out.push_str(&format!("%{byte:02X}")),
            _ => out.push_str(&format!("%{byte:02x}")),
        }
    }
    Ok(Value::from(out))
}

fn url_decode(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let text = super::super::text(&a[0]);
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let mut i = 0;
    while i < bytes.len() {
        let hex = text.get(i + 1..i + 3).and_then(|h| u8::from_str_radix(h, 16).ok());
        match (bytes[i], hex) {
            (b'%', Some(byte)) => {
                out.push(byte);
                i += 2;
            }
            (b'+', _) => out.push(b' '),
            (other, _) => out.push(other),
        }
        i += 1;
    }
    Ok(Value::from(String::from_utf8_lossy(&out).into_owned()))
}

fn identity(session: &mut Session, _: &Value, _: &[Value]) -> R {
    let user = session.environment_variable("USER").unwrap_or_else(|| "root".to_owned());
    let name = format!("{}\\{user}", host_name());
    let parts = [("Name", Value::from(name)), ("IsAuthenticated", Value::Bool(true)), ("AuthenticationType", Value::from(""))];
    Ok(Value::typed_custom("System.Security.Principal.WindowsIdentity", parts))
}

fn domain(_: &mut Session, _: &Value) -> R {
    let folder = std::env::current_exe().ok().and_then(|p| p.parent().map(|p| format!("{}/", p.display()))).unwrap_or_default();
    Ok(Value::typed_custom(
        "System.AppDomain",
        [("FriendlyName", Value::from("vmmsh")), ("BaseDirectory", Value::from(folder)), ("Id", Value::Int(1))],
    ))
}

fn load_assembly(_: &mut Session, _: &Value, a: &[Value]) -> R {
    // The assemblies that scripts load this way are here already, or are not needed: as .NET, null where there is none.
    let name = super::super::text(&a[0]);
    Ok(if name.starts_with("System") {
        Value::typed_custom("System.Reflection.RuntimeAssembly", [("FullName", Value::Str(name))])
    } else {
        Value::Null
    })
}

fn is_linux(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(Value::Bool(super::super::text(&a[0]).eq_ignore_ascii_case("linux")))
}

fn text(value: &'static str) -> R {
    Ok(Value::Str(Str::from(value)))
}

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Activator",
        sort: Sort::Static,
        methods: &[
            method("static object CreateInstance(type type)", create),
            method("static object CreateInstance(type type, params object[] args)", create),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.GC",
        sort: Sort::Static,
        properties: &[property("static int MaxGeneration", |_, _| Ok(Value::Int(2)))],
        methods: &[
            method("static void Collect()", done),
            method("static void Collect(int generation)", done),
            method("static long GetTotalMemory(bool forceFullCollection)", |_, _, _| Ok(Value::Long(super::process::resident()))),
            method("static void SuppressFinalize(object obj)", done),
            method("static void WaitForPendingFinalizers()", done),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Threading.Thread",
        methods: &[method("static void Sleep(int millisecondsTimeout)", sleep), method("static void Sleep(timespan timeout)", sleep)],
        properties: &[property("static System.Threading.Thread CurrentThread", |_, _| {
            Ok(Value::typed_custom("System.Threading.Thread", [("ManagedThreadId", Value::Int(1)), ("Name", Value::Null)]))
        })],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Net.Dns",
        sort: Sort::Static,
        methods: &[
            method("static System.Net.IPAddress[] GetHostAddresses(string hostNameOrAddress)", addresses),
            method("static System.Net.IPHostEntry GetHostByName(string hostName)", host_entry),
            method("static System.Net.IPHostEntry GetHostEntry(string hostNameOrAddress)", host_entry),
            method("static string GetHostName()", |_, _, _| Ok(Value::from(host_name()))),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Net.ServicePointManager",
        sort: Sort::Static,
        properties: &[
            settable(
                "static System.Net.SecurityProtocolType SecurityProtocol",
                |_, _| Ok(Value::enumeration(Type::known("System.Net.SecurityProtocolType"), 0)),
                |_, _, _| Ok(Value::Null),
            ),
            settable("static object ServerCertificateValidationCallback", |_, _| Ok(Value::Null), |_, _, _| Ok(Value::Null)),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Runtime.InteropServices.RuntimeInformation",
        sort: Sort::Static,
        properties: &[
            property("static string FrameworkDescription", |_, _| text(".NET 10.0.12")),
            property("static string OSDescription", |_, _| {
                Ok(Value::from(
                    std::fs::read_to_string("/etc/os-release")
                        .ok()
                        .and_then(|t| t.lines().find_map(|l| l.strip_prefix("PRETTY_NAME=").map(|n| n.trim_matches('"').to_owned())))
                        .unwrap_or_else(|| "Linux".to_owned()),
                ))
            }),
            property("static string RuntimeIdentifier", |_, _| text("linux-x64")),
        ],
        methods: &[method("static bool IsOSPlatform(object osPlatform)", is_linux)],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Runtime.InteropServices.OSPlatform",
        sort: Sort::Static,
        properties: &[
            property("static string Linux", |_, _| text("LINUX")),
            property("static string OSX", |_, _| text("OSX")),
            property("static string Windows", |_, _| text("WINDOWS")),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Net.WebUtility",
        sort: Sort::Static,
        methods: &[
            method("static string HtmlDecode(string value)", html_decode),
            method("static string HtmlEncode(string value)", html_encode),
            method("static string UrlDecode(string encodedValue)", url_decode),
            method("static string UrlEncode(string value)", |_, _, a| url_encode(a, true)),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Web.HttpUtility",
        sort: Sort::Static,
        methods: &[
            method("static string HtmlDecode(string s)", html_decode),
            method("static string HtmlEncode(string s)", html_encode),
            method("static string UrlDecode(string str)", url_decode),
            method("static string UrlEncode(string str)", |_, _, a| url_encode(a, false)),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Security.Principal.WindowsIdentity",
        methods: &[method("static System.Security.Principal.WindowsIdentity GetCurrent()", identity)],
        ..TypeTable::EMPTY
    },
    TypeTable { name: "System.AppDomain", properties: &[property("static System.AppDomain CurrentDomain", domain)], ..TypeTable::EMPTY },
    TypeTable {
        name: "System.Reflection.Assembly",
        methods: &[
            method("static System.Reflection.Assembly LoadWithPartialName(string partialName)", load_assembly),
            method("static System.Reflection.Assembly Load(string assemblyString)", load_assembly),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.DBNull",
        sort: Sort::Static,
        properties: &[property("static System.DBNull Value", |_, _| Ok(Value::Null))],
        ..TypeTable::EMPTY
    },
];
