//! `System.Diagnostics.Process`: what `/proc` tells of a process.

use super::super::members::MemberType;
use super::super::{Extended, Property, Type, TypeTable, argument, extended, int, method, property};
use crate::R;
use crate::run::Session;
use crate::text::date;
use crate::value::{Native, TimeSpan, Value};
use std::any::Any;
use std::fs;

/// A process by its number.
pub struct Process(pub u32);

impl Native for Process {
    fn type_of(&self) -> Type {
        Type::known("System.Diagnostics.Process")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(format!("System.Diagnostics.Process ({})", name(self.0)))
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<Process>().is_some_and(|o| o.0 == self.0)
    }
}

fn read(id: u32, file: &str) -> String {
    fs::read_to_string(format!("/proc/{id}/{file}")).unwrap_or_default()
}

fn name(id: u32) -> String {
    read(id, "comm").trim().to_owned()
}

/// A number of the line of a name in `status`, in bytes.
fn memory(id: u32, key: &str) -> i64 {
    let status = read(id, "status");
    let line = status.lines().find_map(|l| l.strip_prefix(key)).unwrap_or_default();
    line.trim_matches([':', ' ', '\t']).split(' ').next().and_then(|n| n.trim().parse::<i64>().ok()).unwrap_or(0) * 1024
}

/// The memory of this process.
pub(super) fn resident() -> i64 {
    memory(std::process::id(), "VmRSS")
}

/// Fields of `stat` after the name, which may hold blanks.
fn stat(id: u32, field: usize) -> i64 {
    let text = read(id, "stat");
    let rest = text.rsplit_once(')').map_or("", |(_, rest)| rest);
    rest.split_whitespace().nth(field).and_then(|n| n.parse().ok()).unwrap_or(0)
}

fn own(this: &Value) -> u32 {
    this.downcast::<Process>().map_or(0, |p| p.0)
}

fn processor_time(id: u32) -> i64 {
    // Clock ticks of the kernel are hundredths of a second.
    (stat(id, 11) + stat(id, 12)) * TimeSpan::SECOND / 100
}

fn start_time(_: &mut Session, this: &Value) -> R {
    let boot = fs::read_to_string("/proc/stat").unwrap_or_default();
    let boot: i64 = boot.lines().find_map(|l| l.strip_prefix("btime ")).and_then(|n| n.trim().parse().ok()).unwrap_or(0);
    let ticks = date::UNIX_EPOCH + boot * TimeSpan::SECOND + stat(own(this), 19) * TimeSpan::SECOND / 100;
    Ok(Value::DateTime(date::to_local(ticks)))
}

fn path(_: &mut Session, this: &Value) -> R {
    Ok(fs::read_link(format!("/proc/{}/exe", own(this))).map_or(Value::Null, |p| Value::from(p.display().to_string())))
}

fn by_id(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let id = int(&a[0]);
    match u32::try_from(id).ok().filter(|id| fs::metadata(format!("/proc/{id}")).is_ok()) {
        Some(id) => Ok(Value::native(Process(id))),
        None => Err(argument(format!("Process with an Id of {id} is not running."), "processId")),
    }
}

fn all(wanted: Option<&str>) -> Vec<Value> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let mut ids: Vec<u32> = entries.filter_map(|e| e.file_name().to_string_lossy().parse().ok()).collect();
    ids.sort_unstable();
    let fits = |id: &u32| wanted.is_none_or(|w| name(*id).eq_ignore_ascii_case(w));
    ids.into_iter().filter(fits).map(|id| Value::native(Process(id))).collect()
}

fn bytes(this: &Value, key: &str) -> R {
    Ok(Value::Long(memory(own(this), key)))
}

static PROPERTIES: &[Property] = &[
    property("int BasePriority", |_, _| Ok(Value::Int(0))),
    property("bool HasExited", |_, this| Ok(Value::Bool(fs::metadata(format!("/proc/{}", own(this))).is_err()))),
    property("int HandleCount", |_, _| Ok(Value::Int(0))),
    property("int Id", |_, this| Ok(Value::Int(own(this) as i32))),
    property("string MachineName", |_, _| Ok(Value::from("."))),
    property("string MainWindowTitle", |_, _| Ok(Value::from(""))),
    property("long NonpagedSystemMemorySize64", |_, _| Ok(Value::Long(0))),
    property("long PagedMemorySize64", |_, this| bytes(this, "VmSwap")),
    property("long PeakWorkingSet64", |_, this| bytes(this, "VmHWM")),
    property("long PrivateMemorySize64", |_, this| bytes(this, "VmData")),
    property("string ProcessName", |_, this| Ok(Value::from(name(own(this))))),
    property("bool Responding", |_, _| Ok(Value::Bool(true))),
    property("int SessionId", |_, this| Ok(Value::Int(stat(own(this), 3) as i32))),
    property("datetime StartTime", start_time),
    property("timespan TotalProcessorTime", |_, this| Ok(Value::TimeSpan(TimeSpan(processor_time(own(this)))))),
    property("long VirtualMemorySize64", |_, this| bytes(this, "VmSize")),
    property("long WorkingSet64", |_, this| bytes(this, "VmRSS")),
];

static ADDED: &[Extended] = &[
    extended("Name", MemberType::AliasProperty, "Name = ProcessName", |_, this| Ok(Value::from(name(own(this))))),
    extended("SI", MemberType::AliasProperty, "SI = SessionId", |_, this| Ok(Value::Int(stat(own(this), 3) as i32))),
    extended("Handles", MemberType::AliasProperty, "Handles = Handlecount", |_, _| Ok(Value::Int(0))),
    extended("VM", MemberType::AliasProperty, "VM = VirtualMemorySize64", |_, this| bytes(this, "VmSize")),
    extended("WS", MemberType::AliasProperty, "WS = WorkingSet64", |_, this| bytes(this, "VmRSS")),
    extended("PM", MemberType::AliasProperty, "PM = PagedMemorySize64", |_, this| bytes(this, "VmSwap")),
    extended("NPM", MemberType::AliasProperty, "NPM = NonpagedSystemMemorySize64", |_, _| Ok(Value::Long(0))),
    extended("Path", MemberType::ScriptProperty, "System.Object Path {get=$this.Mainmodule.FileName;}", path),
    extended("CommandLine", MemberType::ScriptProperty, "System.Object CommandLine {get=...;}", |_, this| {
        Ok(Value::from(read(own(this), "cmdline").trim_end_matches('\0').replace('\0', " ")))
    }),
    extended("CPU", MemberType::ScriptProperty, "System.Object CPU {get=$this.TotalProcessorTime.TotalSeconds;}", |_, this| {
        Ok(Value::Double(processor_time(own(this)) as f64 / TimeSpan::SECOND as f64))
    }),
];

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Diagnostics.Process",
    properties: PROPERTIES,
    extended: ADDED,
    methods: &[
        method("void Refresh()", |_, _, _| Ok(Value::Null)),
        method("void Dispose()", |_, _, _| Ok(Value::Null)),
        method("static System.Diagnostics.Process GetCurrentProcess()", |_, _, _| Ok(Value::native(Process(std::process::id())))),
        method("static System.Diagnostics.Process GetProcessById(int processId)", by_id),
        method("static System.Diagnostics.Process[] GetProcesses()", |_, _, _| Ok(Value::array(all(None)))),
        method("static System.Diagnostics.Process[] GetProcessesByName(string processName)", |_, _, a| {
            Ok(Value::array(all(Some(&super::super::text(&a[0])))))
        }),
    ],
    ..TypeTable::EMPTY
}];
