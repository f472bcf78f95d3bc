//! `$PSStyle`: the escape sequences of the output, and whether they are written. What each is at the start stands in the tables below.

use super::layout::Style;
use engine::types::{Property, TypeTable, method, property, settable};
use engine::value::Native;
use engine::{ErrorCategory, Failure, Fault, Map, MapKind, R, Session, Type, Value, convert};
use rustc_hash::FxHashMap;
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// `OutputRendering`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Rendering {
    /// Where a person watches
    #[default]
    Host,
    /// Never
    PlainText,
    /// Always, in texts and files too
    Ansi,
}

/// What a session set.
struct State {
    texts: FxHashMap<&'static str, String>,
    rendering: Rendering,
    auto_size: bool,
    progress_width: i32,
    progress_indicator: bool,
    extensions: Rc<Map>,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::new(State::new());
}

impl State {
    fn new() -> State {
        let extensions = Map::new(MapKind::Hashtable);
        for (extension, sequence) in EXTENSIONS {
            extensions.set(Value::text(extension), Value::text(sequence));
        }
        let plain = std::env::var_os("NO_COLOR").is_some();
        State {
            texts: FxHashMap::default(),
            rendering: if plain { Rendering::PlainText } else { Rendering::Host },
            auto_size: false,
            progress_width: 120,
            progress_indicator: false,
            extensions: Rc::new(extensions),
        }
    }
}

/// The sequence of a place such as `Formatting.TableHeader`.
pub(crate) fn sequence(place: &'static str) -> String {
    let set = STATE.with_borrow(|state| state.texts.get(place).cloned());
    set.unwrap_or_else(|| START.iter().find(|(own, _)| *own == place).map(|(_, text)| (*text).to_owned()).unwrap_or_default())
}

/// Whether the screen shows sequences.
pub(crate) fn on_screen(session: &Session) -> bool {
    match STATE.with_borrow(|state| state.rendering) {
        Rendering::PlainText => false,
        Rendering::Host => session.host.colours(),
        Rendering::Ansi => std::env::var("TERM").is_ok_and(|term| term != "dumb"),
    }
}

/// Whether texts and files get sequences.
pub(crate) fn in_text() -> bool {
    STATE.with_borrow(|state| state.rendering == Rendering::Ansi)
}

/// The sequences of tables and lists; none where they are not wanted.
pub(crate) fn layout(wanted: bool) -> Style {
    if !wanted {
        return Style::default();
    }
    Style {
        header: sequence("Formatting.TableHeader"),
        custom_header: sequence("Formatting.CustomTableHeaderLabel"),
        accent: sequence("Formatting.FormatAccent"),
        reset: sequence("Reset"),
    }
}

/// `$PSStyle` and its parts: each is its class.
struct Part(&'static str);

impl Native for Part {
    fn type_of(&self) -> Type {
        Type::known(self.0)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The object of `$PSStyle`.
pub(crate) fn object() -> Value {
    Value::native(Part(PS_STYLE))
}

fn part(class: &'static str) -> R {
    Ok(Value::native(Part(class)))
}

fn read(place: &'static str) -> R {
    Ok(Value::from(sequence(place)))
}

/// Takes a text of escape sequences and nothing else.
fn write(session: &mut Session, place: &'static str, new: &Value) -> R {
    let text = convert::text(session, new)?;
    if !super::layout::text::plain(&text).is_empty() {
        let message = format!("The specified string contains printable content when it should only contain ANSI escape sequences: {text}");
        return Err(Fault::new("ArgumentException", ErrorCategory::NotSpecified, message).exception("System.ArgumentException").into());
    }
    STATE.with_borrow_mut(|state| state.texts.insert(place, text.to_string()));
    Ok(Value::Null)
}

macro_rules! fixed {
    ($name:literal, $place:literal) => {
        property(concat!("string ", $name), |_, _| read($place))
    };
}

macro_rules! free {
    ($name:literal, $place:literal) => {
        settable(concat!("string ", $name), |_, _| read($place), |session, _, new| write(session, $place, &new))
    };
}

fn rgb(session: &mut Session, base: u8, arguments: &[Value]) -> R {
    let mut parts = Vec::with_capacity(3);
    for argument in arguments {
        parts.push(convert::int(session, argument)?);
    }
    if let [all] = parts.as_slice() {
        parts = vec![all >> 16 & 255, all >> 8 & 255, all & 255];
    }
    let parts: Vec<String> = parts.iter().map(i32::to_string).collect();
    Ok(Value::from(format!("\u{1b}[{base};2;{}m", parts.join(";"))))
}

/// The code of a console colour, from 30 on for the text and from 40 on for its ground: the console counts blue as 1, the terminal red.
pub(crate) fn console_code(base: i64, colour: i64) -> i64 {
    let (bright, own) = (colour & 8 != 0, colour & 7);
    base + ((own & 2) | ((own & 1) << 2) | ((own & 4) >> 2)) + if bright { 60 } else { 0 }
}

fn console(base: i64, session: &mut Session, colour: &Value) -> Result<String, Failure> {
    let colour = convert::to(session, colour, &Type::known("System.ConsoleColor"))?;
    let Value::Enum(colour) = colour.base() else { return Ok(String::new()) };
    Ok(console_code(base, colour.number).to_string())
}

const PS_STYLE: &str = "System.Management.Automation.PSStyle";
const FOREGROUND: &str = "System.Management.Automation.PSStyle+ForegroundColor";
const BACKGROUND: &str = "System.Management.Automation.PSStyle+BackgroundColor";
const FORMATTING: &str = "System.Management.Automation.PSStyle+FormattingData";
const FILEINFO: &str = "System.Management.Automation.PSStyle+FileInfoFormatting";
const PROGRESS: &str = "System.Management.Automation.PSStyle+ProgressConfiguration";

/// The classes of `$PSStyle`.
pub(crate) static TABLES: &[&TypeTable] =
    &[&ROOT, &FOREGROUND_TABLE, &BACKGROUND_TABLE, &FORMATTING_TABLE, &FILEINFO_TABLE, &PROGRESS_TABLE, &RENDERING];

static RENDERING: TypeTable = TypeTable {
    name: "System.Management.Automation.OutputRendering",
    sort: engine::types::Sort::Enum,
    base: "System.Enum",
    values: &[("Host", 0), ("PlainText", 1), ("Ansi", 2)],
    ..TypeTable::EMPTY
};

fn rendering(_: &mut Session, _: &Value) -> R {
    let number = STATE.with_borrow(|state| state.rendering) as i64;
    Ok(Value::enumeration(Type::known(RENDERING.name), number))
}

fn set_rendering(session: &mut Session, _: &Value, new: Value) -> R {
    let wanted = convert::to(session, &new, &Type::known(RENDERING.name))?;
    let Value::Enum(wanted) = wanted.base() else { return Ok(Value::Null) };
    let rendering = match wanted.number {
        1 => Rendering::PlainText,
        2 => Rendering::Ansi,
        _ => Rendering::Host,
    };
    STATE.with_borrow_mut(|state| state.rendering = rendering);
    Ok(Value::Null)
}

fn hyperlink(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let (text, link) = (convert::text(session, &a[0])?, convert::text(session, &a[1])?);
    Ok(Value::from(format!("\u{1b}]8;;{link}\u{1b}\\{text}\u{1b}]8;;\u{1b}\\")))
}

static ROOT_PROPERTIES: &[Property] = &[
    settable(
        "bool AutoSizeDefaultFormatting",
        |_, _| Ok(Value::Bool(STATE.with_borrow(|s| s.auto_size))),
        |_, _, new| {
            STATE.with_borrow_mut(|s| s.auto_size = convert::truth(&new));
            Ok(Value::Null)
        },
    ),
    settable("System.Management.Automation.OutputRendering OutputRendering", rendering, set_rendering),
    property("System.Management.Automation.PSStyle+ForegroundColor Foreground", |_, _| part(FOREGROUND)),
    property("System.Management.Automation.PSStyle+BackgroundColor Background", |_, _| part(BACKGROUND)),
    property("System.Management.Automation.PSStyle+FormattingData Formatting", |_, _| part(FORMATTING)),
    property("System.Management.Automation.PSStyle+FileInfoFormatting FileInfo", |_, _| part(FILEINFO)),
    property("System.Management.Automation.PSStyle+ProgressConfiguration Progress", |_, _| part(PROGRESS)),
    fixed!("Reset", "Reset"),
    fixed!("BlinkOff", "BlinkOff"),
    fixed!("Blink", "Blink"),
    fixed!("BoldOff", "BoldOff"),
    fixed!("Bold", "Bold"),
    fixed!("DimOff", "DimOff"),
    fixed!("Dim", "Dim"),
    fixed!("Hidden", "Hidden"),
    fixed!("HiddenOff", "HiddenOff"),
    fixed!("Reverse", "Reverse"),
    fixed!("ReverseOff", "ReverseOff"),
    fixed!("ItalicOff", "ItalicOff"),
    fixed!("Italic", "Italic"),
    fixed!("UnderlineOff", "UnderlineOff"),
    fixed!("Underline", "Underline"),
    fixed!("StrikethroughOff", "StrikethroughOff"),
    fixed!("Strikethrough", "Strikethrough"),
    property("static System.Management.Automation.PSStyle Instance", |_, _| Ok(object())),
];

static ROOT: TypeTable = TypeTable {
    name: PS_STYLE,
    properties: ROOT_PROPERTIES,
    methods: &[
        method("string FormatHyperlink(string text, uri link)", hyperlink),
        method("static string MapForegroundColorToEscapeSequence(System.ConsoleColor foregroundColor)", |s, _, a| {
            Ok(Value::from(format!("\u{1b}[{}m", console(30, s, &a[0])?)))
        }),
        method("static string MapBackgroundColorToEscapeSequence(System.ConsoleColor backgroundColor)", |s, _, a| {
            Ok(Value::from(format!("\u{1b}[{}m", console(40, s, &a[0])?)))
        }),
        method(
            "static string MapColorPairToEscapeSequence(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor)",
            |s, _, a| {
                let (fore, back) = (console(30, s, &a[0])?, console(40, s, &a[1])?);
                Ok(Value::from(format!("\u{1b}[{fore};{back}m")))
            },
        ),
    ],
    ..TypeTable::EMPTY
};

static FOREGROUND_TABLE: TypeTable = TypeTable {
    name: FOREGROUND,
    properties: &[
        fixed!("Black", "Foreground.Black"),
        fixed!("Red", "Foreground.Red"),
        fixed!("Green", "Foreground.Green"),
        fixed!("Yellow", "Foreground.Yellow"),
        fixed!("Blue", "Foreground.Blue"),
        fixed!("Magenta", "Foreground.Magenta"),
        fixed!("Cyan", "Foreground.Cyan"),
        fixed!("White", "Foreground.White"),
        fixed!("BrightBlack", "Foreground.BrightBlack"),
        fixed!("BrightRed", "Foreground.BrightRed"),
        fixed!("BrightGreen", "Foreground.BrightGreen"),
        fixed!("BrightYellow", "Foreground.BrightYellow"),
        fixed!("BrightBlue", "Foreground.BrightBlue"),
        fixed!("BrightMagenta", "Foreground.BrightMagenta"),
        fixed!("BrightCyan", "Foreground.BrightCyan"),
        fixed!("BrightWhite", "Foreground.BrightWhite"),
    ],
    methods: &[
        method("string FromRgb(byte red, byte green, byte blue)", |s, _, a| rgb(s, 38, a)),
        method("string FromRgb(int rgb)", |s, _, a| rgb(s, 38, a)),
        method("string FromConsoleColor(System.ConsoleColor color)", |s, _, a| {
            Ok(Value::from(format!("\u{1b}[{}m", console(30, s, &a[0])?)))
        }),
    ],
    ..TypeTable::EMPTY
};

static BACKGROUND_TABLE: TypeTable = TypeTable {
    name: BACKGROUND,
    properties: &[
        fixed!("Black", "Background.Black"),
        fixed!("Red", "Background.Red"),
        fixed!("Green", "Background.Green"),
        fixed!("Yellow", "Background.Yellow"),
        fixed!("Blue", "Background.Blue"),
        fixed!("Magenta", "Background.Magenta"),
        fixed!("Cyan", "Background.Cyan"),
        fixed!("White", "Background.White"),
        fixed!("BrightBlack", "Background.BrightBlack"),
        fixed!("BrightRed", "Background.BrightRed"),
        fixed!("BrightGreen", "Background.BrightGreen"),
        fixed!("BrightYellow", "Background.BrightYellow"),
        fixed!("BrightBlue", "Background.BrightBlue"),
        fixed!("BrightMagenta", "Background.BrightMagenta"),
        fixed!("BrightCyan", "Background.BrightCyan"),
        fixed!("BrightWhite", "Background.BrightWhite"),
    ],
    methods: &[
        method("string FromRgb(byte red, byte green, byte blue)", |s, _, a| rgb(s, 48, a)),
        method("string FromRgb(int rgb)", |s, _, a| rgb(s, 48, a)),
        method("string FromConsoleColor(System.ConsoleColor color)", |s, _, a| {
            Ok(Value::from(format!("\u{1b}[{}m", console(40, s, &a[0])?)))
        }),
    ],
    ..TypeTable::EMPTY
};

static FORMATTING_TABLE: TypeTable = TypeTable {
    name: FORMATTING,
    properties: &[
        free!("FormatAccent", "Formatting.FormatAccent"),
        free!("TableHeader", "Formatting.TableHeader"),
        free!("CustomTableHeaderLabel", "Formatting.CustomTableHeaderLabel"),
        free!("ErrorAccent", "Formatting.ErrorAccent"),
        free!("Error", "Formatting.Error"),
        free!("Warning", "Formatting.Warning"),
        free!("Verbose", "Formatting.Verbose"),
        free!("Debug", "Formatting.Debug"),
        free!("FeedbackName", "Formatting.FeedbackName"),
        free!("FeedbackText", "Formatting.FeedbackText"),
        free!("FeedbackAction", "Formatting.FeedbackAction"),
    ],
    ..TypeTable::EMPTY
};

static FILEINFO_TABLE: TypeTable = TypeTable {
    name: FILEINFO,
    properties: &[
        free!("Directory", "FileInfo.Directory"),
        free!("SymbolicLink", "FileInfo.SymbolicLink"),
        free!("Executable", "FileInfo.Executable"),
        property("System.Collections.IDictionary Extension", |_, _| Ok(Value::Map(STATE.with_borrow(|s| s.extensions.clone())))),
    ],
    ..TypeTable::EMPTY
};

static PROGRESS_TABLE: TypeTable = TypeTable {
    name: PROGRESS,
    properties: &[
        free!("Style", "Progress.Style"),
        settable(
            "int MaxWidth",
            |_, _| Ok(Value::Int(STATE.with_borrow(|s| s.progress_width))),
            |session, _, new| {
                let width = convert::int(session, &new)?;
                if width < 18 {
                    let message = "The progress bar needs a width of at least 18.";
                    return Err(Fault::new("ArgumentException", ErrorCategory::NotSpecified, message)
                        .exception("System.ArgumentException")
                        .into());
                }
                STATE.with_borrow_mut(|s| s.progress_width = width);
                Ok(Value::Null)
            },
        ),
        property("string View", |_, _| Ok(Value::text("Minimal"))),
        settable(
            "bool UseOSCIndicator",
            |_, _| Ok(Value::Bool(STATE.with_borrow(|s| s.progress_indicator))),
            |_, _, new| {
                STATE.with_borrow_mut(|s| s.progress_indicator = convert::truth(&new));
                Ok(Value::Null)
            },
        ),
    ],
    ..TypeTable::EMPTY
};

/// What each sequence is at the start.
static START: &[(&str, &str)] = &[
    ("Reset", "\u{1b}[0m"),
    ("BlinkOff", "\u{1b}[25m"),
    ("Blink", "\u{1b}[5m"),
    ("BoldOff", "\u{1b}[22m"),
    ("Bold", "\u{1b}[1m"),
    ("DimOff", "\u{1b}[22m"),
    ("Dim", "\u{1b}[2m"),
    ("Hidden", "\u{1b}[8m"),
    ("HiddenOff", "\u{1b}[28m"),
    ("Reverse", "\u{1b}[7m"),
    ("ReverseOff", "\u{1b}[27m"),
    ("ItalicOff", "\u{1b}[23m"),
    ("Italic", "\u{1b}[3m"),
    ("UnderlineOff", "\u{1b}[24m"),
    ("Underline", "\u{1b}[4m"),
    ("StrikethroughOff", "\u{1b}[29m"),
    ("Strikethrough", "\u{1b}[9m"),
    ("Formatting.FormatAccent", "\u{1b}[32;1m"),
    ("Formatting.TableHeader", "\u{1b}[32;1m"),
    ("Formatting.CustomTableHeaderLabel", "\u{1b}[32;1;3m"),
    ("Formatting.ErrorAccent", "\u{1b}[36;1m"),
    ("Formatting.Error", "\u{1b}[31;1m"),
    ("Formatting.Warning", "\u{1b}[33;1m"),
    ("Formatting.Verbose", "\u{1b}[33;1m"),
    ("Formatting.Debug", "\u{1b}[33;1m"),
    ("Formatting.FeedbackName", "\u{1b}[33m"),
    ("Formatting.FeedbackText", "\u{1b}[96m"),
    ("Formatting.FeedbackAction", "\u{1b}[97m"),
    ("Progress.Style", "\u{1b}[33;1m"),
    ("Foreground.Black", "\u{1b}[30m"),
    ("Foreground.Red", "\u{1b}[31m"),
    ("Foreground.Green", "\u{1b}[32m"),
    ("Foreground.Yellow", "\u{1b}[33m"),
    ("Foreground.Blue", "\u{1b}[34m"),
    ("Foreground.Magenta", "\u{1b}[35m"),
    ("Foreground.Cyan", "\u{1b}[36m"),
    ("Foreground.White", "\u{1b}[37m"),
    ("Foreground.BrightBlack", "\u{1b}[90m"),
    ("Foreground.BrightRed", "\u{1b}[91m"),
    ("Foreground.BrightGreen", "\u{1b}[92m"),
    ("Foreground.BrightYellow", "\u{1b}[93m"),
    ("Foreground.BrightBlue", "\u{1b}[94m"),
    ("Foreground.BrightMagenta", "\u{1b}[95m"),
    ("Foreground.BrightCyan", "\u{1b}[96m"),
    ("Foreground.BrightWhite", "\u{1b}[97m"),
    ("Background.Black", "\u{1b}[40m"),
    ("Background.Red", "\u{1b}[41m"),
    ("Background.Green", "\u{1b}[42m"),
    ("Background.Yellow", "\u{1b}[43m"),
    ("Background.Blue", "\u{1b}[44m"),
    ("Background.Magenta", "\u{1b}[45m"),
    ("Background.Cyan", "\u{1b}[46m"),
    ("Background.White", "\u{1b}[47m"),
    ("Background.BrightBlack", "\u{1b}[100m"),
    ("Background.BrightRed", "\u{1b}[101m"),
    ("Background.BrightGreen", "\u{1b}[102m"),
    ("Background.BrightYellow", "\u{1b}[103m"),
    ("Background.BrightBlue", "\u{1b}[104m"),
    ("Background.BrightMagenta", "\u{1b}[105m"),
    ("Background.BrightCyan", "\u{1b}[106m"),
    ("Background.BrightWhite", "\u{1b}[107m"),
    ("FileInfo.Directory", "\u{1b}[44;1m"),
    ("FileInfo.SymbolicLink", "\u{1b}[36;1m"),
    ("FileInfo.Executable", "\u{1b}[32;1m"),
];

/// The colours of files by their extension.
static EXTENSIONS: [(&str, &str); 11] = [
    (".7z", "\u{1b}[31;1m"),
    (".cab", "\u{1b}[31;1m"),
    (".gz", "\u{1b}[31;1m"),
    (".nupkg", "\u{1b}[31;1m"),
    (".ps1", "\u{1b}[33;1m"),
    (".ps1xml", "\u{1b}[33;1m"),
    (".psd1", "\u{1b}[33;1m"),
    (".psm1", "\u{1b}[33;1m"),
    (".tar", "\u{1b}[31;1m"),
    (".tgz", "\u{1b}[31;1m"),
    (".zip", "\u{1b}[31;1m"),
];
