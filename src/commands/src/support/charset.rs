//! How text becomes bytes and back: the `-Encoding` of the commands.

use encoding_rs::Encoding;
use engine::types::members;
use engine::{ErrorCategory, Failure, Fault, Name, Session, Value};

/// An encoding.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Charset {
    /// UTF-8, with or without a mark of byte order
    Utf8 {
        /// Whether the mark is written.
        mark: bool,
    },
    /// Seven bits; everything else is `?`
    Ascii,
    /// UTF-16
    Utf16 {
        /// High byte first.
        big: bool,
    },
    /// UTF-32
    Utf32 {
        /// High byte first.
        big: bool,
    },
    /// The first 256 characters
    Latin1,
    /// An 8-bit or Asian code page
    Page(&'static Encoding),
}

impl Charset {
    /// What commands write unless told otherwise.
    pub(crate) const DEFAULT: Charset = Charset::Utf8 { mark: false };

    /// The encoding that an argument means: a name, a number of a code page, or an encoding object.
    pub(crate) fn of(session: &mut Session, value: &Value) -> Result<Charset, Failure> {
        match value.base() {
            Value::Null => Ok(Charset::DEFAULT),
            Value::Str(name) => Charset::named(name.as_str()).ok_or_else(|| unknown(name.as_str())),
            Value::Int(page) => Charset::numbered(*page).ok_or_else(|| unknown(&page.to_string())),
            _ => Charset::of_object(session, value),
        }
    }

    fn of_object(session: &mut Session, value: &Value) -> Result<Charset, Failure> {
        let name = members::property(session, value, Name::new("WebName"))?.unwrap_or_default();
        let name = name.as_str().unwrap_or("utf-8").to_owned();
        let charset = Charset::named(&name).ok_or_else(|| unknown(&name))?;
        if let Charset::Utf8 { .. } = charset {
            let mark = members::invoke(session, value, Name::new("GetPreamble"), &[])?;
            let mark = matches!(mark.base(), Value::Seq(seq) if !seq.is_empty());
            return Ok(Charset::Utf8 { mark });
        }
        Ok(charset)
    }

    /// The encoding of a name such as `utf8BOM`, `ascii` or `iso-8859-1`.
    pub(crate) fn named(name: &str) -> Option<Charset> {
        Some(match name.to_ascii_lowercase().as_str() {
            "utf8" | "utf-8" | "utf8nobom" | "default" | "unknown" | "string" => Charset::Utf8 { mark: false },
            "utf8bom" => Charset::Utf8 { mark: true },
            "ascii" | "us-ascii" => Charset::Ascii,
            "unicode" | "utf-16" | "utf-16le" => Charset::Utf16 { big: false },
            "bigendianunicode" | "utf-16be" => Charset::Utf16 { big: true },
            "utf32" | "utf-32" | "utf-32le" => Charset::Utf32 { big: false },
            "bigendianutf32" | "utf-32be" => Charset::Utf32 { big: true },
            "latin1" | "iso-8859-1" => Charset::Latin1,
            "oem" | "ansi" => Charset::Utf8 { mark: false },
            other => {
                return other.parse().ok().and_then(Charset::numbered).or_else(|| Encoding::for_label(other.as_bytes()).map(Charset::Page));
            }
        })
    }

    fn numbered(page: i32) -> Option<Charset> {
        match page {
            65001 => Some(Charset::Utf8 { mark: false }),
            20127 => Some(Charset::Ascii),
            1200 => Some(Charset::Utf16 { big: false }),
            1201 => Some(Charset::Utf16 { big: true }),
            12000 => Some(Charset::Utf32 { big: false }),
            12001 => Some(Charset::Utf32 { big: true }),
            28591 => Some(Charset::Latin1),
            932 => Some(Charset::Page(encoding_rs::SHIFT_JIS)),
            936 => Some(Charset::Page(encoding_rs::GBK)),
            866 => Some(Charset::Page(encoding_rs::IBM866)),
            1250..=1258 => Encoding::for_label(format!("windows-{page}").as_bytes()).map(Charset::Page),
            28592..=28606 => Encoding::for_label(format!("iso-8859-{}", page - 28590).as_bytes()).map(Charset::Page),
            _ => None,
        }
    }

    /// The mark that a new file begins with.
    pub(crate) fn mark(self) -> &'static [u8] {
        match self {
            Charset::Utf8 { mark: true } => &[0xEF, 0xBB, 0xBF],
            Charset::Utf16 { big: false } => &[0xFF, 0xFE],
            Charset::Utf16 { big: true } => &[0xFE, 0xFF],
            Charset::Utf32 { big: false } => &[0xFF, 0xFE, 0, 0],
            Charset::Utf32 { big: true } => &[0, 0, 0xFE, 0xFF],
            _ => &[],
        }
    }

    /// The bytes of a text, without a mark.
    pub(crate) fn encode(self, text: &str) -> Vec<u8> {
        match self {
            Charset::Utf8 { .. } => text.as_bytes().to_vec(),
            Charset::Ascii => text.chars().map(|c| if c.is_ascii() { c as u8 } else { b'?' }).collect(),
            Charset::Latin1 => text.chars().map(|c| u8::try_from(c as u32).unwrap_or(b'?')).collect(),
            Charset::Utf16 { big } => text.encode_utf16().flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() }).collect(),
            Charset::Utf32 { big } => {
                text.chars().map(|c| c as u32).flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() }).collect()
            }
            Charset::Page(page) => page.encode(text).0.into_owned(),
        }
    }

    /// The text of bytes: a mark at their beginning decides, else this encoding.
    pub(crate) fn decode(self, bytes: &[u8]) -> String {
        match bytes {
            [0xEF, 0xBB, 0xBF, rest @ ..] => Charset::DEFAULT.decode_plain(rest),
            [0xFF, 0xFE, 0, 0, rest @ ..] => Charset::Utf32 { big: false }.decode_plain(rest),
            [0, 0, 0xFE, 0xFF, rest @ ..] => Charset::Utf32 { big: true }.decode_plain(rest),
            [0xFF, 0xFE, rest @ ..] => Charset::Utf16 { big: false }.decode_plain(rest),
            [0xFE, 0xFF, rest @ ..] => Charset::Utf16 { big: true }.decode_plain(rest),
            all => self.decode_plain(all),
        }
    }

    fn decode_plain(self, bytes: &[u8]) -> String {
        let unit =
            |pair: &[u8], big: bool| if big { u16::from_be_bytes([pair[0], pair[1]]) } else { u16::from_le_bytes([pair[0], pair[1]]) };
        match self {
            Charset::Utf8 { .. } => String::from_utf8_lossy(bytes).into_owned(),
            Charset::Ascii => bytes.iter().map(|b| if b.is_ascii() { *b as char } else { '\u{FFFD}' }).collect(),
            Charset::Latin1 => bytes.iter().map(|b| *b as char).collect(),
            Charset::Utf16 { big } => {
                let units = bytes.chunks_exact(2).map(|pair| unit(pair, big));
                char::decode_utf16(units).map(|c| c.unwrap_or('\u{FFFD}')).collect()
            }
            Charset::Utf32 { big } => bytes
                .chunks_exact(4)
                .map(|b| {
                    let quad = [b[0], b[1], b[2], b[3]];
                    let code = if big { u32::from_be_bytes(quad) } else { u32::from_le_bytes(quad) };
                    char::from_u32(code).unwrap_or('\u{FFFD}')
                })
                .collect(),
            Charset::Page(page) => page.decode_without_bom_handling(bytes).0.into_owned(),
        }
    }
}

fn unknown(name: &str) -> Failure {
    let message = format!(
        "Cannot process argument transformation on parameter 'Encoding'. '{name}' is not a supported encoding name. For information on \
         defining a custom encoding, see the documentation for the Encoding.RegisterProvider method. (Parameter 'name')"
    );
    Fault::new("ParameterArgumentTransformationError", ErrorCategory::InvalidData, message)
        .exception("System.Management.Automation.ParameterBindingArgumentTransformationException")
        .help("utf8, utf8BOM, ascii, unicode, latin1 and numbers of code pages are known.")
        .into()
}
