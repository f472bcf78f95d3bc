//! JSON text as values. It takes what Newtonsoft's reader takes: comments, single quotes, names without quotes; and it
//! names the place of an error as that reader does.

use crate::support::dates::{self, IsoTime, Zone};
use engine::types::members;
use engine::value::{Bag, DateTime, TimeKind};
use engine::{Failure, Map, MapKind, Name, Object, Session, Str, Type, Value};
use num_bigint::BigInt;
use std::rc::Rc;

/// How JSON is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct JsonOptions {
    /// Dictionaries in place of objects.
    pub as_hashtable: bool,
    /// The deepest level; 0 is no limit.
    pub depth: usize,
    /// What becomes of texts that are dates.
    pub dates: DateKind,
    /// Whether only what the standard allows is taken: no comments, no other quotes, no last comma.
    pub strict: bool,
}

/// `-DateKind`
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum DateKind {
    /// As the text says
    Default,
    /// In the local zone
    Local,
    /// In UTC
    Utc,
    /// With its offset
    Offset,
    /// They stay texts
    String,
}

/// Why text is not JSON, or not what was asked for.
pub(crate) enum JsonError {
    /// The sentence of the reader
    Syntax(String),
    /// Two keys that differ in case only: the first and the second
    Casing(String, String),
    /// A key that is empty
    EmptyKey,
    /// Something else
    Other(Failure),
}

impl From<Failure> for JsonError {
    fn from(failure: Failure) -> JsonError {
        JsonError::Other(failure)
    }
}

type Read<T> = Result<T, JsonError>;

/// Reads a text; none when there is nothing but blanks.
pub(crate) fn read(session: &mut Session, text: &str, options: JsonOptions) -> Read<Option<Value>> {
    let mut reader = Reader { text, at: 0, line: 1, line_start: 0, path: Vec::new(), options, begun: false };
    reader.blanks()?;
    if reader.peek().is_none() {
        return Ok(None);
    }
    let value = reader.value(session)?;
    reader.blanks()?;
    match reader.peek() {
        None => Ok(Some(value)),
        Some(c) => {
            let place = reader.place_after();
            Err(JsonError::Syntax(format!("Additional text encountered after finished reading JSON content: {c}. {place}")))
        }
    }
}

enum Step {
    Key(String),
    Index(usize),
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    line_start: usize,
    path: Vec<Step>,
    options: JsonOptions,
    begun: bool,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        if c == '\n' || (c == '\r' && self.peek() != Some('\n')) {
            self.line += 1;
            self.line_start = self.at;
        }
        Some(c)
    }

    /// `Path 'a[0]', line 1, position 5.`: the position counts characters of the line.
    fn place(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Index(i) => path.push_str(&format!("[{i}]")),
                Step::Key(key) if key.contains([' ', '.', '/', '[', ']', '\'', '"', '(', ')', '\t', '\r', '\n']) => {
                    path.push_str(&format!("['{}']", key.replace('\'', "\\'")));
                }
                Step::Key(key) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                }
            }
        }
        if !self.begun {
            return format!("Path '{path}', line 0, position 0.");
        }
        let position = self.text[self.line_start..self.at].chars().map(char::len_utf16).sum::<usize>();
        format!("Path '{path}', line {}, position {position}.", self.line)
    }

    /// The place as it is told once the character at hand has been taken.
    fn place_after(&mut self) -> String {
        self.next();
        self.at -= 1;
        self.place()
    }

    fn unexpected<T>(&self, c: char) -> Read<T> {
        Err(JsonError::Syntax(format!("Unexpected character encountered while parsing value: {c}. {}", self.place())))
    }

    fn blanks(&mut self) -> Read<()> {
        loop {
            match self.peek() {
                Some(c) if c.is_whitespace() || c == '\u{feff}' => {
                    self.next();
                }
                Some('/') if self.options.strict => return Ok(()),
                Some('/') if self.text[self.at..].starts_with("//") => {
                    while self.peek().is_some_and(|c| c != '\n') {
                        self.next();
                    }
                }
                Some('/') if self.text[self.at..].starts_with("/*") => {
                    let Some(end) = self.text[self.at..].find("*/") else {
                        return Err(JsonError::Syntax(format!("Unexpected end while parsing comment. {}", self.place())));
                    };
                    let stop = self.at + end + 2;
                    while self.at < stop {
                        self.next();
                    }
                }
                _ => return Ok(()),
            }
        }
    }

    fn value(&mut self, session: &mut Session) -> Read<Value> {
        match self.peek() {
            Some('{') => {
                self.enter()?;
                self.object(session)
            }
            Some('[') => {
                self.enter()?;
                self.array(session)
            }
            Some('\'') if self.options.strict => self.unexpected('\''),
            Some(quote @ ('"' | '\'')) => {
                self.begun = true;
                let text = self.string(quote)?;
                Ok(self.dated(session, text)?)
            }
            Some(c) if c == '-' || c == '.' || c.is_ascii_digit() => self.number(),
            Some(c) => self.word(c),
            None => Err(JsonError::Syntax(format!("Unexpected end when reading JSON. {}", self.place()))),
        }
    }

    fn enter(&mut self) -> Read<()> {
        self.begun = true;
        self.next();
        let deep = self.path.len() + 1;
        if self.options.depth > 0 && deep > self.options.depth {
            let message = format!("The reader's MaxDepth of {} has been exceeded. {}", self.options.depth, self.place());
            return Err(JsonError::Syntax(message));
        }
        Ok(())
    }

    fn array(&mut self, session: &mut Session) -> Read<Value> {
        let mut items = Vec::new();
        loop {
            self.blanks()?;
            match self.peek() {
                Some(']') if self.options.strict && !items.is_empty() => return self.unexpected(']'),
                Some(']') => break,
                None => {
                    self.path.clear();
                    return Err(JsonError::Syntax("Unexpected end when reading token. Path ''.".into()));
                }
                _ => {}
            }
            self.path.push(Step::Index(items.len()));
            items.push(self.value(session)?);
            self.blanks()?;
            match self.peek() {
                Some(',') => {
                    self.path.pop();
                    self.next();
                }
                Some(']') => {
                    self.path.pop();
                    break;
                }
                // Newtonsoft takes an array that is not closed at the end of the text.
                None if !self.options.strict && self.path.len() == 1 => return Ok(Value::array(items)),
                None => return Err(self.end_of_token()),
                Some(c) => return Err(self.after_value(c)),
            }
        }
        self.next();
        Ok(Value::array(items))
    }

    fn end_of_token(&self) -> JsonError {
        JsonError::Syntax(format!("Unexpected end when reading JSON. {}", self.place()))
    }

    fn after_value(&self, c: char) -> JsonError {
        JsonError::Syntax(format!("After parsing a value an unexpected character was encountered: {c}. {}", self.place()))
    }

    fn object(&mut self, session: &mut Session) -> Read<Value> {
        let mut members: Vec<(String, Value)> = Vec::new();
        loop {
            self.blanks()?;
            let key = match self.peek() {
                Some('}') if self.options.strict && !members.is_empty() => return self.unexpected('}'),
                Some('}') => break,
                Some(quote @ '\'') if self.options.strict => return self.unexpected(quote),
                Some(c) if self.options.strict && c != '"' => return self.unexpected(c),
                Some(quote @ ('"' | '\'')) => self.string(quote)?,
                Some(c) if c.is_alphanumeric() || c == '_' || c == '$' => self.bare_name(),
                Some(c) => {
                    let message = format!("Invalid property identifier character: {c}. {}", self.place());
                    return Err(JsonError::Syntax(message));
                }
                None => return Err(self.end_of_token()),
            };
            self.path.push(Step::Key(key.clone()));
            self.blanks()?;
            match self.peek() {
                Some(':') => self.next(),
                Some(c) => {
                    let message = format!("Invalid character after parsing property name. Expected ':' but got: {c}. {}", self.place());
                    return Err(JsonError::Syntax(message));
                }
                None => return Err(self.end_of_token()),
            };
            self.blanks()?;
            let value = self.value(session)?;
            match members.iter_mut().find(|(k, _)| *k == key) {
                Some(old) => old.1 = value,
                None => members.push((key, value)),
            }
            self.blanks()?;
            match self.peek() {
                Some(',') => {
                    self.path.pop();
                    self.next();
                }
                Some('}') => {
                    self.path.pop();
                    break;
                }
                None => return Err(self.end_of_token()),
                Some(c) => return Err(self.after_value(c)),
            }
        }
        self.next();
        self.made(members)
    }

    fn bare_name(&mut self) -> String {
        let from = self.at;
        while self.peek().is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '$') {
            self.next();
        }
        self.text[from..self.at].to_owned()
    }

    fn made(&self, members: Vec<(String, Value)>) -> Read<Value> {
        if self.options.as_hashtable {
            let mut map = Map::new(MapKind::Ordered);
            map.fold = false;
            map.ty = Type::named("System.Management.Automation.OrderedHashtable");
            for (key, value) in members {
                map.set(Value::from(key), value);
            }
            return Ok(Value::Map(Rc::new(map)));
        }
        let mut bag = Bag::default();
        for (key, value) in members {
            if key.is_empty() {
                return Err(JsonError::EmptyKey);
            }
            let name = Name::new(&key);
            if let Some(place) = bag.position(name) {
                return Err(JsonError::Casing(bag.names()[place].text().to_string(), key));
            }
            bag.push(name, value);
        }
        Ok(Value::Object(Rc::new(Object::custom(bag))))
    }

    fn string(&mut self, quote: char) -> Read<String> {
        self.next();
        let mut units: Vec<u16> = Vec::new();
        let mut text = String::new();
        loop {
            let Some(c) = self.next() else {
                return Err(JsonError::Syntax(format!("Unterminated string. Expected delimiter: {quote}. {}", self.place())));
            };
            if c != '\\' {
                if c == quote {
                    break;
                }
                flush(&mut units, &mut text);
                text.push(c);
                continue;
            }
            let Some(escaped) = self.next() else {
                return Err(JsonError::Syntax(format!("Unterminated string. Expected delimiter: {quote}. {}", self.place())));
            };
            if escaped == 'u' {
                units.push(self.hex()?);
                continue;
            }
            flush(&mut units, &mut text);
            match escaped {
                'b' => text.push('\u{8}'),
                'f' => text.push('\u{c}'),
                'n' => text.push('\n'),
                'r' => text.push('\r'),
                't' => text.push('\t'),
                '\\' | '/' | '"' | '\'' => text.push(escaped),
                other => return Err(JsonError::Syntax(format!("Bad JSON escape sequence: \\{other}. {}", self.place()))),
            }
        }
        flush(&mut units, &mut text);
        Ok(text)
    }

    fn hex(&mut self) -> Read<u16> {
        let digits = self.text.get(self.at..self.at + 4).and_then(|d| u16::from_str_radix(d, 16).ok());
        match digits {
            Some(unit) => {
                self.at += 4;
                Ok(unit)
            }
            None => Err(JsonError::Syntax(format!("Unexpected end while parsing Unicode escape sequence. {}", self.place()))),
        }
    }

    fn number(&mut self) -> Read<Value> {
        let from = self.at;
        while self.peek().is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.')) {
            self.next();
        }
        self.begun = true;
        let text = &self.text[from..self.at];
        if self.options.strict && !is_standard(text) {
            return Err(JsonError::Syntax(format!("Input string '{text}' is not a valid number. {}", self.place())));
        }
        if text == "-Infinity" {
            return Ok(Value::Double(f64::NEG_INFINITY));
        }
        if let Ok(n) = text.parse::<i64>() {
            return Ok(Value::Long(n));
        }
        if text.trim_start_matches('-').bytes().all(|b| b.is_ascii_digit())
            && let Ok(n) = text.parse::<BigInt>()
        {
            return Ok(Value::BigInt(Rc::new(n)));
        }
        if let Some(digits) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"))
            && let Ok(n) = i64::from_str_radix(digits, 16)
        {
            return Ok(Value::Long(n));
        }
        match text.parse::<f64>() {
            Ok(n) => Ok(Value::Double(n)),
            Err(_) => Err(JsonError::Syntax(format!("Input string '{text}' is not a valid number. {}", self.place()))),
        }
    }

    fn word(&mut self, first: char) -> Read<Value> {
        let words = [
            ("true", Value::Bool(true)),
            ("false", Value::Bool(false)),
            ("null", Value::Null),
            ("undefined", Value::Null),
            ("NaN", Value::Double(f64::NAN)),
            ("Infinity", Value::Double(f64::INFINITY)),
        ];
        let known = if self.options.strict { 3 } else { words.len() };
        for (word, value) in words.into_iter().take(known) {
            let rest = &self.text[self.at..];
            if rest.starts_with(word) && !rest[word.len()..].starts_with(|c: char| c.is_alphanumeric()) {
                self.begun = true;
                self.at += word.len();
                return Ok(value);
            }
        }
        self.unexpected(first)
    }

    /// A text, or the date that it is.
    fn dated(&self, session: &mut Session, text: String) -> Result<Value, Failure> {
        if self.options.dates == DateKind::String {
            return Ok(Value::from(text));
        }
        if let Some(ticks) = microsoft_date(&text) {
            return self.date(session, IsoTime { ticks, zone: Zone::Utc }, text);
        }
        match dates::parse_iso(&text) {
            Some(time) => self.date(session, time, text),
            None => Ok(Value::from(text)),
        }
    }

    fn date(&self, session: &mut Session, time: IsoTime, text: String) -> Result<Value, Failure> {
        if self.options.dates == DateKind::Offset {
            let ty = Type::parse("System.DateTimeOffset");
            return ty.map_or(Ok(Value::from(text.clone())), |ty| {
                members::invoke_static(session, &ty, Name::new("Parse"), &[Value::Str(Str::from(text.clone()))])
            });
        }
        let date = match time.zone {
            Zone::None => DateTime::new(time.ticks, TimeKind::Unspecified),
            Zone::Utc => DateTime::new(time.ticks, TimeKind::Utc),
            Zone::Offset(offset) => {
                let utc = DateTime::new((time.ticks - offset).clamp(0, DateTime::MAX_TICKS), TimeKind::Utc);
                if self.options.dates == DateKind::Utc { utc } else { dates::to_local(session, utc)? }
            }
        };
        let date = match (self.options.dates, date.kind()) {
            (DateKind::Utc, TimeKind::Unspecified) => DateTime::new(date.ticks(), TimeKind::Utc),
            (DateKind::Utc, TimeKind::Local) => dates::to_utc(session, date)?,
            (DateKind::Local, TimeKind::Unspecified) => DateTime::new(date.ticks(), TimeKind::Local),
            (DateKind::Local, TimeKind::Utc) => dates::to_local(session, date)?,
            _ => date,
        };
        Ok(Value::DateTime(date))
    }
}

/// Whether a number is one by the standard: no sign but minus, no leading zeros, digits around the point.
fn is_standard(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = text.split_once(['e', 'E']).map_or((text, None), |(m, e)| (m, Some(e)));
    let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(w, f)| (w, Some(f)));
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|e| digits(e.strip_prefix(['+', '-']).unwrap_or(e)))
}

/// The ticks of `/Date(1700000000000)/`.
fn microsoft_date(text: &str) -> Option<i64> {
    let inside = text.strip_prefix("/Date(")?.strip_suffix(")/")?;
    let digits = inside.get(1..).and_then(|rest| rest.find(['+', '-'])).map_or(inside, |at| &inside[..=at]);
    let milliseconds: i64 = digits.parse().ok()?;
    Some(dates::EPOCH + milliseconds.checked_mul(10_000)?).filter(|t| (0..=DateTime::MAX_TICKS).contains(t))
}

/// Appends gathered UTF-16 units.
fn flush(units: &mut Vec<u16>, text: &mut String) {
    if !units.is_empty() {
        text.push_str(Str::from_units(units.drain(..)).as_str());
    }
}
