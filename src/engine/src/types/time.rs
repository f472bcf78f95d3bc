//! Dates, times, time spans and zones.

mod date_only;
mod date_time;
mod date_time_offset;
mod time_span;
mod time_zone;

pub use date_time::local;
pub use date_time_offset::DateTimeOffset;

use super::TypeTable;
use crate::Name;
use crate::error::Failure;
use crate::run::Session;
use crate::text::date::DateFormat;
use crate::value::Value;

/// The date format of a provider argument (a culture); null means the session's.
pub fn date_format_of(session: &mut Session, provider: Option<&Value>) -> Result<&'static DateFormat, Failure> {
    let name = match provider {
        None | Some(Value::Null) => return Ok(crate::text::date::date_format("")),
        Some(culture) => super::members::property(session, culture, Name::new("Name"))?.unwrap_or_default(),
    };
    Ok(crate::text::date::date_format(name.as_str().unwrap_or("")))
}

/// The tables of this folder.
pub(super) fn tables() -> impl Iterator<Item = &'static TypeTable> {
    [date_time::TABLES, time_span::TABLES, date_time_offset::TABLES, date_only::TABLES, time_zone::TABLES].into_iter().flatten()
}
