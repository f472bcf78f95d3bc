//! `Get-Date`, `New-TimeSpan`, `Start-Sleep`, `Get-Uptime` and `Get-TimeZone`.

use crate::support::dates::{self, Parts};
use crate::support::faults;
use engine::types::members;
use engine::value::{DateTime, TimeKind, TimeSpan};
use engine::{Cmdlet, Failure, Invocation, Name, Outcome, Session, Type, Value};

/// `Get-Date`
#[derive(Default)]
pub struct GetDate {}

impl Cmdlet for GetDate {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let mut date = self.start(cx)?;
        if ["Year", "Month", "Day", "Hour", "Minute", "Second", "Millisecond"].iter().any(|name| cx.has(name)) {
            date = with_parts(cx, date)?;
        }
        if cx.switch("AsUTC") {
            date = dates::to_utc(cx.session, date)?;
        }
        if let Some(format) = cx.text("UFormat") {
            let text = unix_format(cx.session, date, &format)?;
            return cx.write(Value::from(text));
        }
        if let Some(format) = cx.text("Format") {
            let text = self.formatted(cx, date, &format)?;
            return cx.write(text);
        }
        let value = Value::DateTime(date);
        match cx.arg("DisplayHint") {
            Some(hint) if cx.has("DisplayHint") => {
                let noted = value.wrapped();
                if let Some(bag) = noted.bag() {
                    bag.borrow_mut().set(Name::new("DisplayHint"), hint);
                }
                cx.write(noted)
            }
            _ => cx.write(value),
        }
    }
}

/// The time now, in the local zone.
pub(crate) fn now(session: &mut Session) -> Result<DateTime, Failure> {
    let now = session.host.now();
    dates::to_local(session, now)
}

impl GetDate {
    fn start(&self, cx: &mut Invocation) -> Result<DateTime, Failure> {
        match (cx.arg("Date"), cx.arg("UnixTimeSeconds")) {
            (Some(Value::DateTime(date)), _) if cx.has("Date") => Ok(date),
            (_, Some(seconds)) if cx.has("UnixTimeSeconds") => {
                let seconds = match seconds {
                    Value::Long(n) => n as f64,
                    Value::Int(n) => f64::from(n),
                    Value::Double(n) => n,
                    _ => 0.0,
                };
                let ticks = dates::EPOCH + (seconds * TimeSpan::SECOND as f64) as i64;
                dates::to_local(cx.session, DateTime::new(ticks.clamp(0, DateTime::MAX_TICKS), TimeKind::Utc))
            }
            _ => now(cx.session),
        }
    }

    fn formatted(&self, cx: &mut Invocation, date: DateTime, format: &str) -> Result<Value, Failure> {
        let utc = format.to_ascii_lowercase().ends_with("universal");
        let (pattern, date) = match format.to_ascii_lowercase().as_str() {
            "filedate" => ("yyyyMMdd", date),
            "filedateuniversal" => ("yyyyMMddZ", date),
            "filedatetime" => ("yyyyMMddTHHmmssffff", date),
            "filedatetimeuniversal" => ("yyyyMMddTHHmmssffffZ", date),
            _ => (format, date),
        };
        let date = if utc { dates::to_utc(cx.session, date)? } else { date };
        members::invoke(cx.session, &Value::DateTime(date), Name::new("ToString"), &[Value::from(pattern)])
    }
}

fn with_parts(cx: &mut Invocation, date: DateTime) -> Result<DateTime, Failure> {
    let old = dates::parts(date.ticks());
    let part = |name: &str, old: i64| if cx.has(name) { cx.int(name).unwrap_or(old) } else { old };
    let fraction = if cx.has("Millisecond") { cx.int("Millisecond").unwrap_or(0) * 10_000 + old.fraction % 10_000 } else { old.fraction };
    let (year, month) = (part("Year", old.year), part("Month", old.month));
    let new = Parts {
        year,
        month,
        day: part("Day", old.day),
        hour: part("Hour", old.hour),
        minute: part("Minute", old.minute),
        second: part("Second", old.second),
        fraction,
    };
    // The year, month and so on are changed one by one: a day that the month lacks ends on its last one, as AddMonths does.
    let new = if cx.has("Day") { overflowing(new) } else { Parts { day: new.day.min(dates::days_in_month(year, month)), ..new } };
    dates::ticks(new).map(|ticks| DateTime::new(ticks, date.kind())).ok_or_else(|| {
        let message = "Year, Month, and Day parameters describe an un-representable DateTime.";
        cx.stop(faults::bad_argument("ArgumentOutOfRange", message).exception("System.ArgumentOutOfRangeException"))
    })
}

/// A day past the month's end is one of the next month.
fn overflowing(parts: Parts) -> Parts {
    let last = dates::days_in_month(parts.year, parts.month);
    if parts.day <= last {
        return parts;
    }
    let (year, month) = if parts.month == 12 { (parts.year + 1, 1) } else { (parts.year, parts.month + 1) };
    Parts { year, month, day: parts.day - last, ..parts }
}

/// A date by Unix letters, with `%` or without.
fn unix_format(session: &mut Session, date: DateTime, format: &str) -> Result<String, Failure> {
    let mut out = String::new();
    let mut chars = format.strip_prefix('+').unwrap_or(format).chars();
    while let Some(c) = chars.next() {
        if c != '%' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some(letter) => out.push_str(&unix_letter(session, date, letter)?),
            None => out.push('%'),
        }
    }
    Ok(out)
}

fn unix_letter(session: &mut Session, date: DateTime, letter: char) -> Result<String, Failure> {
    let p = dates::parts(date.ticks());
    let weekday = (date.ticks() / (86_400 * TimeSpan::SECOND) + 1) % 7;
    let day_of_year = (date.ticks() - start_of_year(p.year)) / (86_400 * TimeSpan::SECOND) + 1;
    let pattern = match letter {
        'a' => "ddd",
        'A' => "dddd",
        'b' | 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd dd MMM yyyy HH:mm:ss",
        'D' | 'x' => "MM/dd/yy",
        'd' => "dd",
        'F' => "yyyy-MM-dd",
        'g' | 'y' => "yy",
        'G' | 'Y' => "yyyy",
        'H' => "HH",
        'I' => "hh",
        'm' => "MM",
        'M' => "mm",
        'p' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' | 'X' => "HH:mm:ss",
        'Z' => "zz",
        'C' => return Ok(format!("{}", p.year / 100)),
        'e' => return Ok(format!("{:>2}", p.day)),
        'j' => return Ok(format!("{day_of_year:03}")),
        'k' => return Ok(format!("{:>2}", p.hour)),
        'l' => return Ok(format!("{:>2}", if p.hour % 12 == 0 { 12 } else { p.hour % 12 })),
        'n' => return Ok("\n".into()),
        't' => return Ok("\t".into()),
        's' => {
            let utc = dates::to_utc(session, date)?;
            return Ok(format!("{}", (utc.ticks() - dates::EPOCH).div_euclid(TimeSpan::SECOND)));
        }
        'u' => return Ok(format!("{}", if weekday == 0 { 7 } else { weekday })),
        'w' => return Ok(format!("{weekday}")),
        'U' | 'W' | 'V' => return Ok(format!("{:02}", iso_week(day_of_year, weekday, p.year, letter))),
        '%' => return Ok("%".into()),
        other => return Ok(format!("%{other}")),
    };
    let text = members::invoke(session, &Value::DateTime(date), Name::new("ToString"), &[Value::from(pattern)])?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

fn start_of_year(year: i64) -> i64 {
    let first = Parts { year, month: 1, day: 1, hour: 0, minute: 0, second: 0, fraction: 0 };
    dates::ticks(first).unwrap_or(0)
}

fn iso_week(day_of_year: i64, weekday: i64, year: i64, letter: char) -> i64 {
    if letter != 'V' {
        return (day_of_year + 6) / 7;
    }
    let monday_first = (weekday + 6) % 7;
    let week = (day_of_year - monday_first + 9) / 7;
    match week {
        0 => iso_week(day_of_year + if dates::days_in_month(year - 1, 2) == 29 { 366 } else { 365 }, weekday, year - 1, 'V'),
        53 if day_of_year - monday_first + 3 > if dates::days_in_month(year, 2) == 29 { 366 } else { 365 } => 1,
        week => week,
    }
}

/// `New-TimeSpan`
#[derive(Default)]
pub struct NewTimeSpan {}

impl Cmdlet for NewTimeSpan {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.has("Start") || cx.has("End") {
            let now = now(cx.session)?;
            let date = |name: &str| match cx.arg(name) {
                Some(Value::DateTime(date)) if cx.has(name) => date,
                _ => now,
            };
            return cx.write(Value::TimeSpan(TimeSpan(date("End").ticks() - date("Start").ticks())));
        }
        let scales = [("Days", 86_400_000), ("Hours", 3_600_000), ("Minutes", 60_000), ("Seconds", 1000), ("Milliseconds", 1)];
        let milliseconds: i64 = scales.iter().map(|(name, scale)| cx.int(name).unwrap_or(0).saturating_mul(*scale)).sum();
        cx.write(Value::TimeSpan(TimeSpan(milliseconds.saturating_mul(10_000))))
    }
}

/// `Start-Sleep`
#[derive(Default)]
pub struct StartSleep {}

impl Cmdlet for StartSleep {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let milliseconds = match (cx.arg("Seconds"), cx.arg("Milliseconds"), cx.arg("Duration")) {
            (_, Some(_), _) if cx.has("Milliseconds") => cx.int("Milliseconds").unwrap_or(0),
            (_, _, Some(Value::TimeSpan(span))) if cx.has("Duration") => span.ticks() / 10_000,
            (Some(Value::Double(seconds)), _, _) => (seconds * 1000.0) as i64,
            (Some(Value::Int(seconds)), _, _) => i64::from(seconds) * 1000,
            _ => 0,
        };
        cx.host.sleep(u64::try_from(milliseconds).unwrap_or(0));
        Ok(())
    }
}

/// `Get-Uptime`
#[derive(Default)]
pub struct GetUptime {}

impl Cmdlet for GetUptime {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let text = std::fs::read_to_string("/proc/uptime").unwrap_or_default();
        let seconds: f64 = text.split(' ').next().and_then(|t| t.parse().ok()).unwrap_or(0.0);
        let span = seconds as i64 * TimeSpan::SECOND;
        if !cx.switch("Since") {
            return cx.write(Value::TimeSpan(TimeSpan(span)));
        }
        let now = now(cx.session)?;
        cx.write(Value::DateTime(DateTime::new((now.ticks() - span).max(0), now.kind())))
    }
}

/// `Get-TimeZone`
#[derive(Default)]
pub struct GetTimeZone {}

impl Cmdlet for GetTimeZone {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let Some(ty) = Type::named("System.TimeZoneInfo") else {
            return Err(cx.stop(faults::not_here("Get-TimeZone", "time zones as objects are not served.")));
        };
        if !cx.has("Id") {
            let local = members::get_static(cx.session, &ty, Name::new("Local"))?;
            return cx.write(local);
        }
        for id in cx.texts("Id") {
            match members::invoke_static(cx.session, &ty, Name::new("FindSystemTimeZoneById"), &[Value::Str(id)]) {
                Ok(zone) => cx.write(zone)?,
                Err(failure) => cx.report(failure)?,
            }
        }
        Ok(())
    }
}
