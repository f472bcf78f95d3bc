//! Names and patterns of dates by culture.

/// What a culture writes dates with.
pub struct DateFormat {
    /// `d`
    pub short_date: &'static str,
    /// `D`
    pub long_date: &'static str,
    /// `t`
    pub short_time: &'static str,
    /// `T`
    pub long_time: &'static str,
    /// `m`
    pub month_day: &'static str,
    /// `y`
    pub year_month: &'static str,
    /// `/` in custom formats
    pub date_separator: &'static str,
    /// Sunday first
    pub days: [&'static str; 7],
    /// Sunday first, short
    pub short_days: [&'static str; 7],
    /// January first
    pub months: [&'static str; 12],
    /// January first, short
    pub short_months: [&'static str; 12],
    /// AM and PM
    pub halves: [&'static str; 2],
    /// Whether numbers are read as day, month, year
    pub day_first: bool,
}

const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const SHORT_DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const SHORT_MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The invariant culture's, from which the others differ.
const BASE: DateFormat = DateFormat {
    short_date: "MM/dd/yyyy",
    long_date: "dddd, dd MMMM yyyy",
    short_time: "HH:mm",
    long_time: "HH:mm:ss",
    month_day: "MMMM dd",
    year_month: "yyyy MMMM",
    date_separator: "/",
    days: DAYS,
    short_days: SHORT_DAYS,
    months: MONTHS,
    short_months: SHORT_MONTHS,
    halves: ["AM", "PM"],
    day_first: false,
};

static INVARIANT: DateFormat = BASE;

static EN_US: DateFormat = DateFormat {
    short_date: "M/d/yyyy",
    long_date: "dddd, MMMM d, yyyy",
    short_time: "h:mm tt",
    long_time: "h:mm:ss tt",
    month_day: "MMMM d",
    year_month: "MMMM yyyy",
    ..BASE
};

static EN_GB: DateFormat = DateFormat {
    short_date: "dd/MM/yyyy",
    long_date: "dddd, d MMMM yyyy",
    month_day: "d MMMM",
    year_month: "MMMM yyyy",
    day_first: true,
    ..BASE
};

static DE_DE: DateFormat = DateFormat {
    short_date: "dd.MM.yyyy",
    long_date: "dddd, d. MMMM yyyy",
    month_day: "d. MMMM",
    year_month: "MMMM yyyy",
    date_separator: ".",
    days: ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
    short_days: ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"],
    months: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
    short_months: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
    day_first: true,
    ..BASE
};

static FR_FR: DateFormat = DateFormat {
    short_date: "dd/MM/yyyy",
    long_date: "dddd d MMMM yyyy",
    month_day: "d MMMM",
    year_month: "MMMM yyyy",
    days: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
    short_days: ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."],
    months: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
    short_months: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    day_first: true,
    ..BASE
};

/// The date format of a culture by its name; others than these have the invariant one.
pub fn date_format(culture: &str) -> &'static DateFormat {
    match culture {
        "en-US" | "en" => &EN_US,
        "en-GB" => &EN_GB,
        "de-DE" | "de" => &DE_DE,
        "fr-FR" | "fr" => &FR_FR,
        _ => &INVARIANT,
    }
}
