//! `Select-String`.

use crate::display::style;
use crate::places;
use crate::support::charset::Charset;
use crate::support::faults;
use crate::support::record::{Record, field, record_table};
use crate::support::wildcard::{self, Wildcard};
use engine::types::members;
use engine::types::{TypeTable, method};
use engine::{Cmdlet, Failure, Invocation, Name, Outcome, Session, Str, Type, Value, convert};
use std::path::Path;
use std::rc::Rc;

/// A line that matched.
pub(crate) static MATCH_INFO: TypeTable = TypeTable {
    methods: &[
        method("string ToEmphasizedString(string directory)", emphasized),
        method("string ToString(string directory)", in_folder),
        method("string RelativePath(string directory)", |_, value, a| {
            let path = field(value, "Path").as_str().unwrap_or_default().to_owned();
            Ok(Value::from(relative(&path, a.first().and_then(Value::as_str).unwrap_or_default())))
        }),
    ],
    ..record_table!("Microsoft.PowerShell.Commands.MatchInfo": "System.Object" {
        "bool IgnoreCase" = "IgnoreCase",
        "ulong LineNumber" = "LineNumber",
        "string Line" = "Line",
        "string Filename" = "Filename",
        "string Path" = "Path",
        "string Pattern" = "Pattern",
        "Microsoft.PowerShell.Commands.MatchInfoContext Context" = "Context",
        "object[] Matches" = "Matches",
    })
};

/// The text of a match, its path as seen from a folder.
fn in_folder(session: &mut Session, value: &Value, arguments: &[Value]) -> engine::R {
    let text = convert::text(session, value)?;
    let path = field(value, "Path").as_str().unwrap_or_default().to_owned();
    let near = relative(&path, arguments.first().and_then(Value::as_str).unwrap_or_default());
    Ok(Value::from(if near == path { text.as_str().to_owned() } else { text.replace(&path, &near) }))
}

/// The same with what matched set off from the rest.
fn emphasized(session: &mut Session, value: &Value, arguments: &[Value]) -> engine::R {
    let text = in_folder(session, value, arguments)?;
    let text = convert::text(session, &text)?;
    let line = field(value, "Line").as_str().unwrap_or_default().to_owned();
    let at = if convert::truth(&field(value, "NoEmphasis")) { None } else { text.rfind(&line) };
    let Some(at) = at else { return Ok(Value::Str(text)) };
    let (on, off) = (style::sequence("Reverse"), style::sequence("Reset"));
    let mut out = text[..at].to_owned();
    let mut copied = 0;
    for (start, end) in places_of_match(session, value, &line)? {
        out.push_str(&line[copied..start]);
        out.push_str(&format!("{on}{}{off}", &line[start..end]));
        copied = end;
    }
    out.push_str(&line[copied..]);
    out.push_str(&text[at + line.len()..]);
    Ok(Value::from(out))
}

/// The byte ranges of a line that matched: of `-SimpleMatch` the pattern's own text.
fn places_of_match(session: &mut Session, value: &Value, line: &str) -> Result<Vec<(usize, usize)>, Failure> {
    let matches = field(value, "Matches");
    let mut places = Vec::new();
    for found in session.items(&matches)?.unwrap_or_default() {
        let number = |session: &mut Session, name: &str| {
            let number = members::property(session, &found, Name::new(name))?.unwrap_or_default();
            convert::int(session, &number).map(|n| usize::try_from(n).unwrap_or(0))
        };
        let (index, length) = (number(session, "Index")?, number(session, "Length")?);
        let line = Str::from(line);
        places.push((line.byte_offset(index), line.byte_offset(index + length)));
    }
    let pattern = field(value, "Pattern").as_str().unwrap_or_default().to_owned();
    if places.is_empty() && !pattern.is_empty() {
        let (text, wanted) = match convert::truth(&field(value, "IgnoreCase")) {
            true => (line.to_ascii_lowercase(), pattern.to_ascii_lowercase()),
            false => (line.to_owned(), pattern),
        };
        places.extend(text.find(&wanted).map(|at| (at, at + wanted.len())));
    }
    Ok(places)
}

fn relative(path: &str, folder: &str) -> String {
    let inside = path.strip_prefix(folder.trim_end_matches('/')).and_then(|p| p.strip_prefix('/'));
    inside.filter(|_| !folder.is_empty()).unwrap_or(path).to_owned()
}

/// The lines around a match.
pub(crate) static MATCH_CONTEXT: TypeTable = record_table!("Microsoft.PowerShell.Commands.MatchInfoContext": "System.Object" {
    "string[] PreContext" = "PreContext",
    "string[] PostContext" = "PostContext",
    "string[] DisplayPreContext" = "PreContext",
    "string[] DisplayPostContext" = "PostContext",
});

/// How lines are tested.
struct Search {
    /// The pattern's text, and the regular expression (none with `-SimpleMatch`).
    patterns: Vec<(Str, Option<Value>)>,
    case_sensitive: bool,
    all: bool,
    not: bool,
    /// `-NoEmphasis`
    plain: bool,
    context: Option<(usize, usize)>,
}

impl Search {
    fn of_call(cx: &mut Invocation) -> Result<Search, Failure> {
        let case_sensitive = cx.switch("CaseSensitive");
        let mut patterns = Vec::new();
        for text in cx.texts("Pattern") {
            let regex = if cx.switch("SimpleMatch") { None } else { Some(regex(cx.session, &text, case_sensitive)?) };
            patterns.push((text, regex));
        }
        let numbers: Vec<usize> =
            cx.list("Context").iter().filter_map(|v| if let Value::Int(n) = v { usize::try_from(*n).ok() } else { None }).collect();
        let context = match numbers.as_slice() {
            [] => None,
            [both] => Some((*both, *both)),
            [before, after, ..] => Some((*before, *after)),
        };
        Ok(Search {
            patterns,
            case_sensitive,
            all: cx.switch("AllMatches"),
            not: cx.switch("NotMatch"),
            plain: cx.switch("NoEmphasis"),
            context,
        })
    }

    /// The pattern that a line matches, and the matches in it.
    fn test(&self, session: &mut Session, line: &str) -> Result<Option<(Str, Vec<Value>)>, Failure> {
        for (pattern, regex) in &self.patterns {
            let found = match regex {
                None => contains(line, pattern, self.case_sensitive).then(Vec::new),
                Some(regex) => matches(session, regex, line, self.all)?,
            };
            match found {
                Some(_) if self.not => return Ok(None),
                Some(matches) => return Ok(Some((pattern.clone(), matches))),
                None => {}
            }
        }
        Ok(self.not.then(|| (self.patterns.first().map(|(p, _)| p.clone()).unwrap_or_else(|| Str::from("")), Vec::new())))
    }
}

fn regex(session: &mut Session, pattern: &Str, case_sensitive: bool) -> Result<Value, Failure> {
    let ty = Type::known("System.Text.RegularExpressions.Regex");
    let options = Type::named("System.Text.RegularExpressions.RegexOptions");
    match options {
        Some(options) if !case_sensitive => {
            members::construct(session, &ty, &[Value::Str(pattern.clone()), Value::enumeration(options, 1)])
        }
        _ => members::construct(session, &ty, &[Value::Str(pattern.clone())]),
    }
}

fn contains(line: &str, pattern: &str, case_sensitive: bool) -> bool {
    if case_sensitive { line.contains(pattern) } else { line.to_lowercase().contains(&pattern.to_lowercase()) }
}

fn matches(session: &mut Session, regex: &Value, line: &str, all: bool) -> Result<Option<Vec<Value>>, Failure> {
    let line = [Value::from(line)];
    if all {
        let found = members::invoke(session, regex, Name::new("Matches"), &line)?;
        let items = session.items(&found)?.unwrap_or_default();
        return Ok(if items.is_empty() { None } else { Some(items) });
    }
    let found = members::invoke(session, regex, Name::new("Match"), &line)?;
    let success = members::property(session, &found, Name::new("Success"))?.is_some_and(|v| convert::truth(&v));
    Ok(success.then(|| vec![found]))
}

/// `Select-String`
#[derive(Default)]
pub struct SelectString {
    search: Option<Rc<Search>>,
    /// The lines of the pipeline that may be context of later matches, or wait for their context.
    piped: Vec<String>,
    done: bool,
}

/// Where lines come from.
struct Source {
    path: String,
    name: String,
}

impl Cmdlet for SelectString {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        self.search = Some(Rc::new(Search::of_call(cx)?));
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let Some(search) = self.search.clone() else { return Ok(()) };
        if self.done {
            return Ok(());
        }
        if cx.has("Path") || cx.has("LiteralPath") {
            for path in places::input_files(cx)? {
                if self.admits(cx, &path) && !self.done {
                    self.file(cx, &search, &path)?;
                }
            }
            return Ok(());
        }
        for item in cx.list("InputObject") {
            let is_file = Type::of(&item).is_some_and(|t| t.name() == "System.IO.FileInfo");
            let text = convert::text(cx.session, &item)?;
            if is_file {
                let path = places::file_literal(cx, &text).map_err(|fault| cx.stop(fault))?;
                self.file(cx, &search, &path)?;
                continue;
            }
            self.piped.push(text.as_str().to_owned());
            if search.context.is_none() {
                let number = self.piped.len();
                self.line(cx, &search, &Source { path: "InputStream".into(), name: "InputStream".into() }, &[text.as_str()], 0, number)?;
                if let Some(last) = self.piped.last_mut() {
                    last.clear();
                }
            }
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        let Some(search) = self.search.clone() else { return Ok(()) };
        if search.context.is_some() {
            let lines = std::mem::take(&mut self.piped);
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            let source = Source { path: "InputStream".into(), name: "InputStream".into() };
            for i in 0..lines.len() {
                self.line(cx, &search, &source, &lines, i, i + 1)?;
            }
        }
        Ok(())
    }
}

impl SelectString {
    fn admits(&self, cx: &Invocation, path: &Path) -> bool {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let patterns = |list: &str| -> Vec<Wildcard> { cx.texts(list).iter().map(|t| Wildcard::new(t)).collect() };
        let (include, exclude) = (patterns("Include"), patterns("Exclude"));
        (include.is_empty() || wildcard::any(&include, &name)) && !wildcard::any(&exclude, &name)
    }

    fn file(&mut self, cx: &mut Invocation, search: &Search, path: &Path) -> Outcome {
        let shown = path.display().to_string();
        if path.is_dir() {
            return Ok(());
        }
        let charset = match cx.arg("Encoding") {
            Some(value) => Charset::of(cx.session, &value)?,
            None => Charset::DEFAULT,
        };
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                let (exception, message) = faults::of_io(&error, &shown);
                let message = format!("The file {shown} cannot be read: {message}");
                let fault = engine::Fault::new("ProcessingFile", engine::ErrorCategory::InvalidArgument, message).exception(exception);
                return cx.error(fault.target(shown));
            }
        };
        let text = charset.decode(&bytes);
        let lines = crate::management::lines(&text);
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let source = Source { path: shown, name };
        for i in 0..lines.len() {
            let matched = self.line(cx, search, &source, &lines, i, i + 1)?;
            if matched && (cx.switch("List") || self.done) {
                break;
            }
        }
        Ok(())
    }

    /// Tests one of some lines; tells whether it matched.
    fn line(
        &mut self,
        cx: &mut Invocation,
        search: &Search,
        source: &Source,
        lines: &[&str],
        at: usize,
        number: usize,
    ) -> Result<bool, Failure> {
        if self.done {
            return Ok(false);
        }
        let line = lines[at];
        let Some((pattern, matches)) = search.test(cx.session, line)? else { return Ok(false) };
        if cx.switch("Quiet") {
            self.done = true;
            cx.write(Value::Bool(true))?;
            return Ok(true);
        }
        if cx.switch("Raw") {
            cx.write(Value::from(line))?;
            return Ok(true);
        }
        let context = search.context.map(|(before, after)| Around {
            before: lines[at.saturating_sub(before)..at].iter().map(|l| (*l).to_owned()).collect(),
            after: lines[at + 1..lines.len().min(at + 1 + after)].iter().map(|l| (*l).to_owned()).collect(),
        });
        let info = info(search, source, line, number, pattern, matches, context);
        cx.write(info)?;
        Ok(true)
    }
}

fn text_array(items: impl Iterator<Item = Str>) -> Value {
    let ty = Type::named("System.String").map(|t| t.array(1));
    Value::Seq(Rc::new(engine::Seq::of(engine::SeqKind::Array, ty, items.map(Value::Str).collect())))
}

/// The lines around a match.
struct Around {
    before: Vec<String>,
    after: Vec<String>,
}

fn info(search: &Search, source: &Source, line: &str, number: usize, pattern: Str, matches: Vec<Value>, context: Option<Around>) -> Value {
    let text = shown(source, line, number, context.as_ref());
    let texts = |list: &[String]| text_array(list.iter().map(|t| Str::from(t.as_str())));
    let context = match &context {
        Some(around) => Record::value(&MATCH_CONTEXT, [("PreContext", texts(&around.before)), ("PostContext", texts(&around.after))]),
        None => Value::Null,
    };
    Record::with_text(
        &MATCH_INFO,
        Some(text),
        [
            ("IgnoreCase", Value::Bool(!search.case_sensitive)),
            ("LineNumber", Value::ULong(number as u64)),
            ("Line", Value::from(line)),
            ("Filename", Value::from(source.name.as_str())),
            ("Path", Value::from(source.path.as_str())),
            ("Pattern", Value::Str(pattern)),
            ("Context", context),
            ("Matches", Value::array(matches)),
            ("NoEmphasis", Value::Bool(search.plain)),
        ],
    )
}

/// What `ToString()` gives: the line, with its file and number where it has one, and with its context.
fn shown(source: &Source, line: &str, number: usize, context: Option<&Around>) -> String {
    let place = |n: usize, line: &str| match source.path.as_str() {
        "InputStream" => line.to_owned(),
        path => format!("{path}:{n}:{line}"),
    };
    let Some(around) = context else { return place(number, line) };
    let mut lines = Vec::new();
    let first = number - around.before.len();
    lines.extend(around.before.iter().enumerate().map(|(i, l)| format!("  {}", place(first + i, l))));
    lines.push(format!("> {}", place(number, line)));
    lines.extend(around.after.iter().enumerate().map(|(i, l)| format!("  {}", place(number + 1 + i, l))));
    lines.join("\n")
}
