//! `Get-ComputerInfo` and `Test-Connection`.

use crate::support::faults;
use crate::support::wildcard::{self, Wildcard};
use engine::{Cmdlet, Invocation, Outcome, Value};

/// `Get-ComputerInfo`
#[derive(Default)]
pub struct GetComputerInfo {}

impl Cmdlet for GetComputerInfo {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let name = std::fs::read_to_string("/etc/hostname").unwrap_or_default().trim().to_owned();
        let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
        let system = release.lines().find_map(|l| l.strip_prefix("PRETTY_NAME=")).map(|t| t.trim_matches('"').to_owned());
        let memory = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
        let kilobytes = |word: &str| {
            let line = memory.lines().find(|l| l.starts_with(word)).unwrap_or_default();
            line.split_whitespace().nth(1).and_then(|t| t.parse::<i64>().ok()).map_or(Value::Null, Value::Long)
        };
        let processors = std::thread::available_parallelism().map_or(1, |n| n.get() as i32);
        let zone = std::env::var("TZ").unwrap_or_else(|_| "UTC".into());
        let all = [
            ("CsName", Value::from(name.as_str())),
            ("CsDNSHostName", Value::from(name.as_str())),
            ("CsNumberOfLogicalProcessors", Value::Int(processors)),
            ("OsName", Value::from(system.unwrap_or_else(|| std::env::consts::OS.to_owned()))),
            ("OsArchitecture", Value::from(std::env::consts::ARCH)),
            ("OsTotalVisibleMemorySize", kilobytes("MemTotal")),
            ("OsFreePhysicalMemory", kilobytes("MemAvailable")),
            ("OsLocalDateTime", super::now(cx.session)?),
            ("TimeZone", Value::from(zone)),
        ];
        let wanted: Vec<Wildcard> = cx.texts("Property").iter().map(|t| Wildcard::new(t)).collect();
        let members = all.into_iter().filter(|(name, _)| wanted.is_empty() || wildcard::any(&wanted, name));
        cx.write(Value::typed_custom("Microsoft.PowerShell.Commands.ComputerInfo", members))
    }
}

/// `Test-Connection`
#[derive(Default)]
pub struct TestConnection {}

impl Cmdlet for TestConnection {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let own = std::fs::read_to_string("/etc/hostname").unwrap_or_default().trim().to_lowercase();
        for target in cx.texts("TargetName") {
            let lower = target.to_lowercase();
            let here = lower == "localhost" || lower == "::1" || lower.starts_with("127.") || lower == own;
            if cx.switch("Quiet") {
                cx.write(Value::Bool(here))?;
                continue;
            }
            if !here {
                let fault = faults::not_here(&format!("Testing the connection to {target}"), "only this machine itself is asked.");
                cx.error(fault.target(target.as_str()))?;
                continue;
            }
            for ping in 1..=cx.int("Count").unwrap_or(4) {
                let fields = [
                    ("Ping", Value::Int(ping as i32)),
                    ("Source", Value::from(own.as_str())),
                    ("Destination", Value::Str(target.clone())),
                    ("Address", Value::from("127.0.0.1")),
                    ("Latency", Value::Long(0)),
                    ("BufferSize", Value::Int(32)),
                    ("Status", Value::from("Success")),
                ];
                cx.write(Value::typed_custom("Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus", fields))?;
            }
        }
        Ok(())
    }
}
