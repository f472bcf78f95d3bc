//! `System.Environment`.

use super::super::{Sort, Type, TypeTable, argument_null, int, method, property};
use crate::R;
use crate::run::Session;
use crate::value::{Map, MapKind, Value};
use std::rc::Rc;

fn name_of(value: &Value) -> Result<String, crate::Failure> {
    let name = super::super::text(value);
    if value.is_null() {
        return Err(argument_null("variable"));
    }
    if name.is_empty() {
        return Err(super::super::argument("The value cannot be an empty string.", "variable"));
    }
    Ok(name.to_string())
}

fn get(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let name = super::super::text(&a[0]);
    if a[0].is_null() {
        return Err(argument_null("variable"));
    }
    Ok(session.environment_variable(&name).map_or(Value::Null, Value::from))
}

fn set(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let name = name_of(&a[0])?;
    let value = super::super::text(&a[1]);
    session.set_environment_variable(&name, if a[1].is_null() { None } else { Some(&value) });
    Ok(Value::Null)
}

fn all(session: &mut Session, _: &Value, _: &[Value]) -> R {
    let mut map = Map::new(MapKind::Hashtable);
    map.fold = false;
    for (name, value) in session.environment() {
        map.set(Value::from(name), Value::from(value));
    }
    Ok(Value::Map(Rc::new(map)))
}

fn expand(session: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(Value::from(session.expand_environment(&super::super::text(&a[0]))))
}

fn folder(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let home = session.environment_variable("HOME").unwrap_or_else(|| "/".to_owned());
    Ok(Value::from(match int(&a[0]) {
        5 => home,
        40 => home,
        26 => format!("{home}/.config"),
        28 => format!("{home}/.local/share"),
        35 => "/usr/share".to_owned(),
        0 | 16 => format!("{home}/Desktop"),
        13 => format!("{home}/Music"),
        14 => format!("{home}/Videos"),
        39 => format!("{home}/Pictures"),
        _ => String::new(),
    }))
}

fn host_name() -> String {
    let text = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    text.trim().to_owned()
}

fn exit(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Err(Box::new(crate::Unwind::Exit(a.first().map_or(0, int) as i32)))
}

fn os_version(session: &mut Session) -> R {
    let release = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let numbers: Vec<i32> = release.split(['.', '-', '+']).map_while(|p| p.trim().parse().ok()).take(3).collect();
    let at = |i: usize| numbers.get(i).copied().unwrap_or(0);
    let version = super::version::value([at(0), at(1), at(2), 0]);
    let _ = session;
    let text = format!("Unix {}.{}.{}.0", at(0), at(1), at(2));
    Ok(Value::typed_custom(
        "System.OperatingSystem",
        [
            ("Platform", Value::enumeration(Type::known("System.PlatformID"), 4)),
            ("ServicePack", Value::from("")),
            ("Version", version),
            ("VersionString", Value::from(text)),
        ],
    ))
}

fn cores() -> i32 {
    std::thread::available_parallelism().map_or(1, |n| n.get() as i32)
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Environment",
    sort: Sort::Static,
    properties: &[
        property("static string CommandLine", |_, _| Ok(Value::from(std::env::args().collect::<Vec<_>>().join(" ")))),
        property("static string CurrentDirectory", |_, _| {
            Ok(Value::from(std::env::current_dir().unwrap_or_default().display().to_string()))
        }),
        property("static int CurrentManagedThreadId", |_, _| Ok(Value::Int(1))),
        property("static int ExitCode", |_, _| Ok(Value::Int(0))),
        property("static bool HasShutdownStarted", |_, _| Ok(Value::Bool(false))),
        property("static bool Is64BitOperatingSystem", |_, _| Ok(Value::Bool(true))),
        property("static bool Is64BitProcess", |_, _| Ok(Value::Bool(true))),
        property("static string MachineName", |_, _| Ok(Value::from(host_name()))),
        property("static string NewLine", |_, _| Ok(Value::from("\n"))),
        property("static System.OperatingSystem OSVersion", |s, _| os_version(s)),
        property("static int ProcessId", |_, _| Ok(Value::Int(std::process::id() as i32))),
        property("static int ProcessorCount", |_, _| Ok(Value::Int(cores()))),
        property("static string ProcessPath", |_, _| {
            Ok(std::env::current_exe().map_or(Value::Null, |p| Value::from(p.display().to_string())))
        }),
        property("static string StackTrace", |_, _| Ok(Value::from(""))),
        property("static string SystemDirectory", |_, _| Ok(Value::from(""))),
        property("static int TickCount", |s, _| Ok(Value::Int((s.host.now().ticks() / 10_000) as i32))),
        property("static long TickCount64", |s, _| Ok(Value::Long(s.host.now().ticks() / 10_000))),
        property("static string UserDomainName", |_, _| Ok(Value::from(host_name()))),
        property("static bool UserInteractive", |_, _| Ok(Value::Bool(true))),
        property("static string UserName", |s, _| {
            let name = s.environment_variable("USER").or_else(|| s.environment_variable("LOGNAME"));
            Ok(Value::from(name.unwrap_or_else(|| "root".to_owned())))
        }),
        property("static version Version", |_, _| Ok(super::version::value([10, 0, 12, -1]))),
        property("static long WorkingSet", |_, _| Ok(Value::Long(super::process::resident()))),
    ],
    methods: &[
        method("static void Exit(int exitCode)", exit),
        method("static string ExpandEnvironmentVariables(string name)", expand),
        method("static string[] GetCommandLineArgs()", |_, _, _| Ok(Value::array(std::env::args().map(Value::from).collect()))),
        method("static string GetEnvironmentVariable(string variable)", get),
        method("static string GetEnvironmentVariable(string variable, System.EnvironmentVariableTarget target)", |s, this, a| {
            if int(&a[1]) == 0 { get(s, this, a) } else { Ok(Value::Null) }
        }),
        method("static System.Collections.IDictionary GetEnvironmentVariables()", all),
        method("static string GetFolderPath(System.Environment+SpecialFolder folder)", folder),
        method("static string[] GetLogicalDrives()", |_, _, _| Ok(Value::array(vec![Value::from("/")]))),
        method("static void SetEnvironmentVariable(string variable, string value)", set),
        method(
            "static void SetEnvironmentVariable(string variable, string value, System.EnvironmentVariableTarget target)",
            |s, this, a| {
                if int(&a[2]) == 0 { set(s, this, a) } else { Ok(Value::Null) }
            },
        ),
    ],
    ..TypeTable::EMPTY
}];
