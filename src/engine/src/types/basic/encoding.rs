//! `System.Text.Encoding` and its classes.

use super::{argument, argument_null, byte_array, bytes, char_array, flag, int, items, text, thrown};
use crate::run::Session;
use crate::types::{Method, Property, Type, TypeTable, method, property};
use crate::value::{Native, Str, Value};
use crate::{Failure, R};
use std::any::Any;

/// How characters become bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// UTF-8
    Utf8,
    /// UTF-16, little end first
    Utf16,
    /// UTF-16, big end first
    Utf16Big,
    /// UTF-32, little end first
    Utf32,
    /// UTF-32, big end first
    Utf32Big,
    /// UTF-7
    Utf7,
    /// ASCII
    Ascii,
    /// ISO 8859-1
    Latin1,
}

/// An encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encoding {
    /// The form.
    pub form: Form,
    /// Whether a file begins with a byte order mark.
    pub mark: bool,
    /// Whether what cannot be read is an error.
    pub strict: bool,
}

impl Encoding {
    /// UTF-8 without a mark: what .NET writes by itself.
    pub const UTF8: Encoding = Encoding::of(Form::Utf8, false);

    /// The encodings that a byte order mark tells; the longer marks first.
    pub const MARKED: [Encoding; 5] = [
        Encoding::of(Form::Utf8, true),
        Encoding::of(Form::Utf32, true),
        Encoding::of(Form::Utf32Big, true),
        Encoding::of(Form::Utf16, true),
        Encoding::of(Form::Utf16Big, true),
    ];

    const fn of(form: Form, mark: bool) -> Encoding {
        Encoding { form, mark, strict: false }
    }

    /// An encoding as a value.
    pub fn value(form: Form, mark: bool) -> Value {
        Value::native(Encoding::of(form, mark))
    }

    /// A text as bytes.
    pub fn encode(self, text: &Str) -> Vec<u8> {
        match self.form {
            Form::Utf8 => text.as_str().chars().map(whole).collect::<String>().into_bytes(),
            Form::Utf16 => text.units().flat_map(u16::to_le_bytes).collect(),
            Form::Utf16Big => text.units().flat_map(u16::to_be_bytes).collect(),
            Form::Utf32 => text.chars().flat_map(|c| (whole(c) as u32).to_le_bytes()).collect(),
            Form::Utf32Big => text.chars().flat_map(|c| (whole(c) as u32).to_be_bytes()).collect(),
            Form::Utf7 => utf7(text),
            Form::Ascii => text.units().map(|u| if u < 128 { u as u8 } else { b'?' }).collect(),
            Form::Latin1 => text.units().map(|u| if u < 256 { u as u8 } else { b'?' }).collect(),
        }
    }

    /// Bytes as a text.
    pub fn decode(self, bytes: &[u8]) -> Str {
        let odd = |size: usize| !bytes.len().is_multiple_of(size);
        let mut text = match self.form {
            Form::Utf8 | Form::Utf7 => return Str::from(String::from_utf8_lossy(bytes).into_owned()),
            Form::Utf16 => String::from_utf16_lossy(&bytes.chunks_exact(2).map(|b| u16::from_le_bytes([b[0], b[1]])).collect::<Vec<_>>()),
            Form::Utf16Big => {
                String::from_utf16_lossy(&bytes.chunks_exact(2).map(|b| u16::from_be_bytes([b[0], b[1]])).collect::<Vec<_>>())
            }
            Form::Utf32 => {
                bytes.chunks_exact(4).map(|b| char::from_u32(u32::from_le_bytes([b[0], b[1], b[2], b[3]])).unwrap_or('\u{FFFD}')).collect()
            }
            Form::Utf32Big => {
                bytes.chunks_exact(4).map(|b| char::from_u32(u32::from_be_bytes([b[0], b[1], b[2], b[3]])).unwrap_or('\u{FFFD}')).collect()
            }
            Form::Ascii => return Str::from(bytes.iter().map(|&b| if b < 128 { char::from(b) } else { '?' }).collect::<String>()),
            Form::Latin1 => return Str::from(bytes.iter().map(|&b| char::from(b)).collect::<String>()),
        };
        let size = if matches!(self.form, Form::Utf32 | Form::Utf32Big) { 4 } else { 2 };
        if odd(size) {
            text.push('\u{FFFD}');
        }
        Str::from(text)
    }

    /// The byte order mark that a file begins with.
    pub fn preamble(self) -> &'static [u8] {
        match (self.mark, self.form) {
            (false, _) => &[],
            (true, Form::Utf8) => &[0xEF, 0xBB, 0xBF],
            (true, Form::Utf16) => &[0xFF, 0xFE],
            (true, Form::Utf16Big) => &[0xFE, 0xFF],
            (true, Form::Utf32) => &[0xFF, 0xFE, 0, 0],
            (true, Form::Utf32Big) => &[0, 0, 0xFE, 0xFF],
            (true, _) => &[],
        }
    }

    fn facts(self) -> &'static Facts {
        FACTS.iter().find(|f| f.form == self.form).unwrap_or(&FACTS[0])
    }
}

/// Half of a surrogate pair cannot be encoded.
fn whole(c: char) -> char {
    if c as u32 >= 0x10_F800 { '\u{FFFD}' } else { c }
}

/// Modified base 64 between `+` and `-`.
fn utf7(text: &Str) -> Vec<u8> {
    use base64::Engine;
    let direct = |c: char| c.is_ascii_alphanumeric() || "'(),-./:? \t\r\n".contains(c);
    let mut out = Vec::new();
    let mut run = String::new();
    let flush = |run: &mut String, out: &mut Vec<u8>| {
        if !run.is_empty() {
            let units: Vec<u8> = Str::from(run.as_str()).units().flat_map(u16::to_be_bytes).collect();
            out.push(b'+');
            out.extend(base64::engine::general_purpose::STANDARD_NO_PAD.encode(units).into_bytes());
            out.push(b'-');
            run.clear();
        }
    };
    for c in text.chars() {
        if c == '+' && run.is_empty() {
            out.extend(b"+-");
        } else if direct(c) {
            flush(&mut run, &mut out);
            out.push(c as u8);
        } else {
            run.push(c);
        }
    }
    flush(&mut run, &mut out);
    out
}

struct Facts {
    form: Form,
    page: i32,
    web_name: &'static str,
    name: &'static str,
    class: &'static str,
    aliases: &'static [&'static str],
}

static FACTS: &[Facts] = &[
    Facts {
        form: Form::Utf8,
        page: 65001,
        web_name: "utf-8",
        name: "Unicode (UTF-8)",
        class: "System.Text.UTF8Encoding",
        aliases: &["utf8", "unicode-1-1-utf-8"],
    },
    Facts {
        form: Form::Utf16,
        page: 1200,
        web_name: "utf-16",
        name: "Unicode",
        class: "System.Text.UnicodeEncoding",
        aliases: &["unicode", "utf-16le", "ucs-2"],
    },
    Facts {
        form: Form::Utf16Big,
        page: 1201,
        web_name: "utf-16BE",
        name: "Unicode (Big-Endian)",
        class: "System.Text.UnicodeEncoding",
        aliases: &["unicodefffe", "bigendianunicode"],
    },
    Facts {
        form: Form::Utf32,
        page: 12000,
        web_name: "utf-32",
        name: "Unicode (UTF-32)",
        class: "System.Text.UTF32Encoding",
        aliases: &["utf32", "utf-32le", "ucs-4"],
    },
    Facts {
        form: Form::Utf32Big,
        page: 12001,
        web_name: "utf-32BE",
        name: "Unicode (UTF-32 Big-Endian)",
        class: "System.Text.UTF32Encoding",
        aliases: &[],
    },
    Facts {
        form: Form::Utf7,
        page: 65000,
        web_name: "utf-7",
        name: "Unicode (UTF-7)",
        class: "System.Text.UTF7Encoding",
        aliases: &["utf7"],
    },
    Facts {
        form: Form::Ascii,
        page: 20127,
        web_name: "us-ascii",
        name: "US-ASCII",
        class: "System.Text.ASCIIEncoding",
        aliases: &["ascii", "iso646-us", "cp367"],
    },
    Facts {
        form: Form::Latin1,
        page: 28591,
        web_name: "iso-8859-1",
        name: "Western European (ISO)",
        class: "System.Text.Latin1Encoding",
        aliases: &["latin1", "l1", "cp819"],
    },
];

impl Native for Encoding {
    fn type_of(&self) -> Type {
        Type::known(self.facts().class)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<Encoding>() == Some(self)
    }
}

fn own(this: &Value) -> Result<Encoding, Failure> {
    this.downcast::<Encoding>().copied().ok_or_else(|| thrown("System.InvalidCastException", "The object is no Encoding."))
}

/// The text of a string or char array argument.
fn characters(value: &Value) -> Str {
    match value.base() {
        Value::Seq(_) => Str::from_units(items(value).iter().map(|v| int(v) as u16)),
        other => text(other),
    }
}

fn get_bytes(_: &mut Session, this: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(argument_null("s"));
    }
    let mut subject = characters(&a[0]);
    if let (Some(start), Some(count)) = (a.get(1), a.get(2)) {
        let (start, count) = super::string::check_range(subject.len(), int(start), Some(int(count)))?;
        subject = subject.slice(start, count);
    }
    Ok(byte_array(own(this)?.encode(&subject)))
}

/// The bytes that an overload names.
fn part(a: &[Value]) -> Result<Vec<u8>, Failure> {
    if a[0].is_null() {
        return Err(argument_null("bytes"));
    }
    let all = bytes(&a[0]);
    match (a.get(1).map(int), a.get(2).map(int)) {
        (Some(start), Some(count)) => {
            if start < 0 || count < 0 || (start + count) as usize > all.len() {
                return Err(super::out_of_range("Index and count must refer to a location within the buffer.", "bytes"));
            }
            Ok(all[start as usize..(start + count) as usize].to_vec())
        }
        _ => Ok(all),
    }
}

fn get_string(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let encoding = own(this)?;
    let bytes = part(a)?;
    if encoding.strict && encoding.form == Form::Utf8 && std::str::from_utf8(&bytes).is_err() {
        return Err(thrown("System.Text.DecoderFallbackException", "Unable to translate bytes from specified code page to Unicode."));
    }
    Ok(Value::Str(encoding.decode(&bytes)))
}

fn get_encoding(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let found = match a[0].base() {
        Value::Str(name) => {
            FACTS.iter().find(|f| f.web_name.eq_ignore_ascii_case(name) || f.aliases.iter().any(|n| n.eq_ignore_ascii_case(name)))
        }
        page => {
            let page = int(page);
            FACTS.iter().find(|f| i64::from(f.page) == page || (page == 0 && f.page == 65001))
        }
    };
    match (found, a[0].base()) {
        (Some(facts), _) => Ok(Encoding::value(facts.form, true)),
        (None, Value::Str(name)) => Err(argument(
            format!(
                "'{name}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method."
            ),
            "name",
        )),
        (None, page) => Err(thrown(
            "System.NotSupportedException",
            format!(
                "No data is available for encoding {}. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.",
                int(page)
            ),
        )),
    }
}

fn make(this: &Value, a: &[Value]) -> R {
    let class = if let Value::Type(ty) = this { ty.name().to_owned() } else { String::new() };
    let first = a.first().is_some_and(flag);
    let second = a.get(1).is_some_and(flag);
    let (form, mark) = match class.as_str() {
        "System.Text.UnicodeEncoding" => (if first { Form::Utf16Big } else { Form::Utf16 }, a.len() < 2 || second),
        "System.Text.UTF32Encoding" => (if first { Form::Utf32Big } else { Form::Utf32 }, a.len() < 2 || second),
        "System.Text.ASCIIEncoding" => (Form::Ascii, false),
        _ => (Form::Utf8, first),
    };
    let strict = if class == "System.Text.UTF8Encoding" { second } else { a.get(2).is_some_and(flag) };
    Ok(Value::native(Encoding { form, mark, strict }))
}

static METHODS: &[Method] = &[
    method("byte[] GetBytes(char[] chars)", get_bytes),
    method("byte[] GetBytes(char[] chars, int index, int count)", get_bytes),
    method("byte[] GetBytes(string s)", get_bytes),
    method("byte[] GetBytes(string s, int index, int count)", get_bytes),
    method("int GetByteCount(char[] chars)", |_, this, a| Ok(Value::Int(own(this)?.encode(&characters(&a[0])).len() as i32))),
    method("int GetByteCount(string s)", |_, this, a| Ok(Value::Int(own(this)?.encode(&characters(&a[0])).len() as i32))),
    method("string GetString(byte[] bytes)", get_string),
    method("string GetString(byte[] bytes, int index, int count)", get_string),
    method("char[] GetChars(byte[] bytes)", |_, this, a| Ok(char_array(own(this)?.decode(&part(a)?).units()))),
    method("char[] GetChars(byte[] bytes, int index, int count)", |_, this, a| Ok(char_array(own(this)?.decode(&part(a)?).units()))),
    method("int GetCharCount(byte[] bytes)", |_, this, a| Ok(Value::Int(own(this)?.decode(&part(a)?).len() as i32))),
    method("byte[] GetPreamble()", |_, this, _| Ok(byte_array(own(this)?.preamble().iter().copied()))),
    method("int GetMaxByteCount(int charCount)", |_, this, a| {
        let count = int(&a[0]) + 1;
        Ok(Value::Int(match own(this)?.form {
            Form::Utf8 => count * 3,
            Form::Utf16 | Form::Utf16Big => count * 2,
            Form::Utf32 | Form::Utf32Big => count * 4,
            _ => count,
        } as i32))
    }),
    method("System.Object Clone()", |_, this, _| Ok(Value::native(own(this)?))),
    method("static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)", |_, _, a| {
        Ok(byte_array(own(&a[1])?.encode(&own(&a[0])?.decode(&bytes(&a[2])))))
    }),
    method("static System.Text.Encoding GetEncoding(int codepage)", get_encoding),
    method("static System.Text.Encoding GetEncoding(string name)", get_encoding),
    method("static void RegisterProvider(System.Text.EncodingProvider provider)", |_, _, _| Ok(Value::Null)),
];

static PROPERTIES: &[Property] = &[
    property("string BodyName", |_, this| Ok(Value::text(own(this)?.facts().web_name))),
    property("string EncodingName", |_, this| Ok(Value::text(own(this)?.facts().name))),
    property("string HeaderName", |_, this| Ok(Value::text(own(this)?.facts().web_name))),
    property("string WebName", |_, this| Ok(Value::text(own(this)?.facts().web_name))),
    property("int WindowsCodePage", |_, this| {
        Ok(Value::Int(match own(this)?.form {
            Form::Ascii | Form::Latin1 => 1252,
            _ => 1200,
        }))
    }),
    property("bool IsBrowserDisplay", |_, this| Ok(Value::Bool(matches!(own(this)?.form, Form::Utf8 | Form::Latin1)))),
    property("bool IsBrowserSave", |_, this| Ok(Value::Bool(matches!(own(this)?.form, Form::Utf8 | Form::Utf16 | Form::Latin1)))),
    property("bool IsMailNewsDisplay", |_, this| {
        Ok(Value::Bool(matches!(own(this)?.form, Form::Utf8 | Form::Ascii | Form::Latin1 | Form::Utf7)))
    }),
    property("bool IsMailNewsSave", |_, this| {
        Ok(Value::Bool(matches!(own(this)?.form, Form::Utf8 | Form::Ascii | Form::Latin1 | Form::Utf7)))
    }),
    property("bool IsSingleByte", |_, this| Ok(Value::Bool(matches!(own(this)?.form, Form::Ascii | Form::Latin1)))),
    property("bool IsReadOnly", |_, _| Ok(Value::Bool(true))),
    property("int CodePage", |_, this| Ok(Value::Int(own(this)?.facts().page))),
    property("static System.Text.Encoding ASCII", |_, _| Ok(Encoding::value(Form::Ascii, false))),
    property("static System.Text.Encoding BigEndianUnicode", |_, _| Ok(Encoding::value(Form::Utf16Big, true))),
    property("static System.Text.Encoding Default", |_, _| Ok(Encoding::value(Form::Utf8, false))),
    property("static System.Text.Encoding Latin1", |_, _| Ok(Encoding::value(Form::Latin1, false))),
    property("static System.Text.Encoding Unicode", |_, _| Ok(Encoding::value(Form::Utf16, true))),
    property("static System.Text.Encoding UTF32", |_, _| Ok(Encoding::value(Form::Utf32, true))),
    property("static System.Text.Encoding UTF7", |_, _| Ok(Encoding::value(Form::Utf7, false))),
    property("static System.Text.Encoding UTF8", |_, _| Ok(Encoding::value(Form::Utf8, true))),
];

const fn class(name: &'static str, constructors: &'static [Method]) -> TypeTable {
    TypeTable { name, base: "System.Text.Encoding", interfaces: &["System.ICloneable"], constructors, ..TypeTable::EMPTY }
}

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Text.Encoding",
        interfaces: &["System.ICloneable"],
        properties: PROPERTIES,
        methods: METHODS,
        ..TypeTable::EMPTY
    },
    class(
        "System.Text.UTF8Encoding",
        &[
            method("()", |_, t, a| make(t, a)),
            method("(bool encoderShouldEmitUTF8Identifier)", |_, t, a| make(t, a)),
            method("(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)", |_, t, a| make(t, a)),
        ],
    ),
    class(
        "System.Text.UnicodeEncoding",
        &[
            method("()", |_, t, a| make(t, a)),
            method("(bool bigEndian, bool byteOrderMark)", |_, t, a| make(t, a)),
            method("(bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes)", |_, t, a| make(t, a)),
        ],
    ),
    class(
        "System.Text.UTF32Encoding",
        &[method("()", |_, t, a| make(t, a)), method("(bool bigEndian, bool byteOrderMark)", |_, t, a| make(t, a))],
    ),
    class("System.Text.UTF7Encoding", &[]),
    class("System.Text.ASCIIEncoding", &[method("()", |_, t, a| make(t, a))]),
    class("System.Text.Latin1Encoding", &[]),
];
