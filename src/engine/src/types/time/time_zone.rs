//! `System.TimeZoneInfo`.

use super::super::{Type, TypeTable, method, property, thrown};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::text::date::{self, UNIX_EPOCH};
use crate::value::{DateTime, Native, TimeKind, TimeSpan, Value};
use jiff::tz::TimeZone;
use std::any::Any;

struct Zone {
    id: String,
    zone: TimeZone,
}

impl Native for Zone {
    fn type_of(&self) -> Type {
        Type::known("System.TimeZoneInfo")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.display())
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<Zone>().is_some_and(|o| o.id == self.id)
    }
}

/// A date whose offset counts as the standard one: the first of January 2024.
const WINTER: i64 = UNIX_EPOCH + 1_704_067_200 * TimeSpan::SECOND;
const HALF_YEAR: i64 = 182 * 86_400 * TimeSpan::SECOND;

impl Zone {
    fn base(&self) -> i64 {
        date::zone_offset(&self.zone, WINTER).min(date::zone_offset(&self.zone, WINTER + HALF_YEAR))
    }

    fn has_summer(&self) -> bool {
        date::zone_offset(&self.zone, WINTER) != date::zone_offset(&self.zone, WINTER + HALF_YEAR)
    }

    fn display(&self) -> String {
        if self.id == "UTC" {
            return "(UTC) Coordinated Universal Time".to_owned();
        }
        let minutes = self.base() / TimeSpan::SECOND / 60;
        let sign = if minutes < 0 { '-' } else { '+' };
        format!("(UTC{sign}{:02}:{:02}) {}", minutes.abs() / 60, minutes.abs() % 60, self.id)
    }
}

fn value(zone: TimeZone) -> Value {
    let id = zone.iana_name().unwrap_or("UTC").to_owned();
    let id = if id == "Etc/UTC" || id == "Etc/Unknown" { "UTC".to_owned() } else { id };
    Value::native(Zone { id, zone })
}

/// The names that Windows has for the zones most used.
const WINDOWS: [(&str, &str); 12] = [
    ("Pacific Standard Time", "America/Los_Angeles"),
    ("Mountain Standard Time", "America/Denver"),
    ("Central Standard Time", "America/Chicago"),
    ("Eastern Standard Time", "America/New_York"),
    ("GMT Standard Time", "Europe/London"),
    ("W. Europe Standard Time", "Europe/Berlin"),
    ("Central European Standard Time", "Europe/Warsaw"),
    ("Romance Standard Time", "Europe/Paris"),
    ("India Standard Time", "Asia/Kolkata"),
    ("China Standard Time", "Asia/Shanghai"),
    ("Tokyo Standard Time", "Asia/Tokyo"),
    ("AUS Eastern Standard Time", "Australia/Sydney"),
];

fn find(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let id = super::super::text(&a[0]);
    if id.eq_ignore_ascii_case("UTC") {
        return Ok(value(TimeZone::UTC));
    }
    let name = WINDOWS.iter().find(|(w, _)| w.eq_ignore_ascii_case(&id)).map_or(&*id, |(_, iana)| iana);
    match TimeZone::get(name) {
        Ok(zone) => Ok(Value::native(Zone { id: id.to_string(), zone })),
        Err(_) => {
            let message = format!("The time zone ID '{id}' was not found on the local computer.");
            Err(thrown("System.TimeZoneNotFoundException", message))
        }
    }
}

fn own(this: &Value) -> Option<&Zone> {
    this.downcast::<Zone>()
}

fn time_of(value: &Value) -> DateTime {
    match value.base() {
        Value::DateTime(time) => *time,
        _ => DateTime::new(0, TimeKind::Unspecified),
    }
}

fn offset_at(zone: &Zone, time: DateTime) -> i64 {
    match time.kind() {
        TimeKind::Unspecified => date::zone_offset_at(&zone.zone, time.ticks()),
        _ => date::zone_offset(&zone.zone, date::to_universal(time).ticks()),
    }
}

/// An instant in UTC on a zone's clock.
fn in_zone(utc: i64, zone: &Zone) -> R {
    let ticks = (utc + date::zone_offset(&zone.zone, utc)).clamp(0, DateTime::MAX_TICKS);
    let kind = if zone.id == "UTC" { TimeKind::Utc } else { TimeKind::Unspecified };
    Ok(Value::DateTime(DateTime::new(ticks, kind)))
}

fn need(value: &Value) -> Result<&Zone, Failure> {
    own(value).ok_or_else(|| super::super::argument_null("destinationTimeZone"))
}

fn to_utc(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let time = time_of(&a[0]);
    Ok(Value::DateTime(match a.get(1).and_then(own) {
        Some(zone) => {
            let ticks = time.ticks() - date::zone_offset_at(&zone.zone, time.ticks());
            DateTime::new(ticks.clamp(0, DateTime::MAX_TICKS), TimeKind::Utc)
        }
        None => date::to_universal(time),
    }))
}

fn convert(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let time = time_of(&a[0]);
    match a {
        [_, source, target] => {
            let source = need(source)?;
            in_zone(time.ticks() - date::zone_offset_at(&source.zone, time.ticks()), need(target)?)
        }
        _ => in_zone(date::to_universal(time).ticks(), need(&a[1])?),
    }
}

fn convert_by_id(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let mut arguments = vec![a[0].clone()];
    for id in &a[1..] {
        arguments.push(find(session, this, std::slice::from_ref(id))?);
    }
    convert(session, this, &arguments)
}

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.TimeZoneInfo",
        properties: &[
            property("string Id", |_, this| Ok(own(this).map(|z| Value::from(z.id.clone())).unwrap_or_default())),
            property("bool HasIanaId", |_, _| Ok(Value::Bool(true))),
            property("string DisplayName", |_, this| Ok(own(this).map(|z| Value::from(z.display())).unwrap_or_default())),
            property("string StandardName", |_, this| {
                Ok(own(this)
                    .map(|z| if z.id == "UTC" { Value::from("Coordinated Universal Time") } else { Value::from(z.id.clone()) })
                    .unwrap_or_default())
            }),
            property("string DaylightName", |_, this| {
                Ok(own(this)
                    .map(|z| if z.id == "UTC" { Value::from("Coordinated Universal Time") } else { Value::from(z.id.clone()) })
                    .unwrap_or_default())
            }),
            property("timespan BaseUtcOffset", |_, this| Ok(Value::TimeSpan(TimeSpan(own(this).map_or(0, Zone::base))))),
            property("bool SupportsDaylightSavingTime", |_, this| Ok(Value::Bool(own(this).is_some_and(Zone::has_summer)))),
            property("static System.TimeZoneInfo Local", |_, _| Ok(value(TimeZone::system()))),
            property("static System.TimeZoneInfo Utc", |_, _| Ok(value(TimeZone::UTC))),
        ],
        methods: &[
            method("timespan GetUtcOffset(datetime dateTime)", |_, this, a| {
                Ok(Value::TimeSpan(TimeSpan(own(this).map_or(0, |z| offset_at(z, time_of(&a[0]))))))
            }),
            method("bool IsDaylightSavingTime(datetime dateTime)", |_, this, a| {
                Ok(Value::Bool(own(this).is_some_and(|z| z.has_summer() && offset_at(z, time_of(&a[0])) != z.base())))
            }),
            method("string ToString()", |_, this, _| Ok(own(this).map(|z| Value::from(z.display())).unwrap_or_default())),
            method("static datetime ConvertTime(datetime dateTime, System.TimeZoneInfo destinationTimeZone)", convert),
            method(
                "static datetime ConvertTime(datetime dateTime, System.TimeZoneInfo sourceTimeZone, System.TimeZoneInfo destinationTimeZone)",
                convert,
            ),
            method("static datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string destinationTimeZoneId)", convert_by_id),
            method(
                "static datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string sourceTimeZoneId, string destinationTimeZoneId)",
                convert_by_id,
            ),
            method("static datetime ConvertTimeFromUtc(datetime dateTime, System.TimeZoneInfo destinationTimeZone)", |_, _, a| {
                in_zone(time_of(&a[0]).ticks(), need(&a[1])?)
            }),
            method("static datetime ConvertTimeToUtc(datetime dateTime)", to_utc),
            method("static datetime ConvertTimeToUtc(datetime dateTime, System.TimeZoneInfo sourceTimeZone)", to_utc),
            method("static System.TimeZoneInfo FindSystemTimeZoneById(string id)", find),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable { name: "System.TimeZoneNotFoundException", base: "System.Exception", ..TypeTable::EMPTY },
];
