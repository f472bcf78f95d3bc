//! Character classes: `[a-z-[aeiou]]`, `\d`, `\p{IsGreek}`.

use super::problem::ProblemKind;
use super::translate::Reader;

/// Writes a character so that it means itself inside a class of the target syntax.
pub(super) fn push_class_char(out: &mut String, c: char) {
    if matches!(c, '\\' | '[' | ']' | '^' | '-' | '&' | '~') {
        out.push('\\');
        out.push(c);
    } else if c.is_ascii_control() {
        out.push_str(&format!("\\x{:02X}", c as u32));
    } else {
        out.push(c);
    }
}

/// What one element of a class is.
enum Element {
    Char(char),
    /// `\d` and its like, ready for the target
    Class(String, char),
}

/// Reads a class after its `[`; gives it in the target syntax.
pub(super) fn read(reader: &mut Reader) -> Result<String, ProblemKind> {
    let mut out = String::from("[");
    if reader.take_if('^') {
        out.push('^');
    }
    let mut body = String::new();
    let mut first = true;
    loop {
        let Some(c) = reader.peek() else { return Err(ProblemKind::UnterminatedSet) };
        if c == ']' && !first {
            reader.skip();
            break;
        }
        if c == '-' && reader.peek_at(1) == Some('[') && !first {
            reader.skip();
            reader.skip();
            let inner = read(reader)?;
            if reader.peek() != Some(']') {
                return Err(if reader.peek().is_none() { ProblemKind::UnterminatedSet } else { ProblemKind::SubtractionNotLast });
            }
            reader.skip();
            return Ok(format!("{out}{}--{inner}]", if body.is_empty() { "\\w\\W".to_owned() } else { body }));
        }
        first = false;
        let from = element(reader)?;
        let range = reader.peek() == Some('-') && !matches!(reader.peek_at(1), Some(']') | None) && reader.peek_at(1) != Some('[');
        match from {
            Element::Char(a) if range => {
                reader.skip();
                match element(reader)? {
                    Element::Char(b) if a > b => return Err(ProblemKind::ReverseRange(format!("{a}-{b}"))),
                    Element::Char(b) => {
                        push_class_char(&mut body, a);
                        body.push('-');
                        push_class_char(&mut body, b);
                    }
                    Element::Class(_, letter) => return Err(ProblemKind::ClassInRange(letter)),
                }
            }
            Element::Char(a) => push_class_char(&mut body, a),
            Element::Class(class, _) => body.push_str(&class),
        }
    }
    Ok(format!("{out}{body}]"))
}

fn element(reader: &mut Reader) -> Result<Element, ProblemKind> {
    let Some(c) = reader.next() else { return Err(ProblemKind::UnterminatedSet) };
    if c != '\\' {
        return Ok(Element::Char(c));
    }
    let Some(letter) = reader.peek() else { return Err(ProblemKind::BackslashAtEnd) };
    if let Some(class) = shorthand(letter, reader.options().ecma_script) {
        reader.skip();
        return Ok(Element::Class(class.to_owned(), letter));
    }
    match letter {
        'p' | 'P' => {
            reader.skip();
            Ok(Element::Class(property(reader, letter == 'P')?, letter))
        }
        'b' => {
            reader.skip();
            Ok(Element::Char('\u{8}'))
        }
        _ => reader.char_escape().map(Element::Char),
    }
}

/// `\d`, `\w`, `\s` and their opposites.
pub(super) fn shorthand(letter: char, ascii: bool) -> Option<&'static str> {
    Some(match (letter, ascii) {
        ('d', false) => "\\d",
        ('D', false) => "\\D",
        ('w', false) => "\\w",
        ('W', false) => "\\W",
        ('s', false) => "\\s",
        ('S', false) => "\\S",
        ('d', true) => "[0-9]",
        ('D', true) => "[^0-9]",
        ('w', true) => "[A-Za-z0-9_]",
        ('W', true) => "[^A-Za-z0-9_]",
        ('s', true) => "[ \\t-\\r]",
        ('S', true) => "[^ \\t-\\r]",
        _ => return None,
    })
}

/// Reads `{Lu}` after `\p`.
pub(super) fn property(reader: &mut Reader, negated: bool) -> Result<String, ProblemKind> {
    if reader.peek().is_none() {
        return Err(ProblemKind::IncompleteProperty);
    }
    if !reader.take_if('{') {
        return Err(ProblemKind::MalformedProperty);
    }
    let mut name = String::new();
    loop {
        match reader.next() {
            Some('}') => break,
            Some(c) => name.push(c),
            None => return Err(ProblemKind::IncompleteProperty),
        }
    }
    const CATEGORIES: &[&str] = &[
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
        "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Co", "Cn",
    ];
    if CATEGORIES.contains(&name.as_str()) {
        return Ok(format!("\\{}{{{name}}}", if negated { 'P' } else { 'p' }));
    }
    match block(&name) {
        Some((from, to)) => Ok(format!("[{}\\x{{{from:X}}}-\\x{{{to:X}}}]", if negated { "^" } else { "" })),
        None => Err(ProblemKind::UnknownProperty(name)),
    }
}

/// The range of a named block.
fn block(name: &str) -> Option<(u32, u32)> {
    Some(match name {
        "IsBasicLatin" => (0, 0x7F),
        "IsLatin-1Supplement" => (0x80, 0xFF),
        "IsLatinExtended-A" => (0x100, 0x17F),
        "IsLatinExtended-B" => (0x180, 0x24F),
        "IsIPAExtensions" => (0x250, 0x2AF),
        "IsCombiningDiacriticalMarks" => (0x300, 0x36F),
        "IsGreek" | "IsGreekandCoptic" => (0x370, 0x3FF),
        "IsCyrillic" => (0x400, 0x4FF),
        "IsCyrillicSupplement" => (0x500, 0x52F),
        "IsArmenian" => (0x530, 0x58F),
        "IsHebrew" => (0x590, 0x5FF),
        "IsArabic" => (0x600, 0x6FF),
        "IsDevanagari" => (0x900, 0x97F),
        "IsThai" => (0xE00, 0xE7F),
        "IsGeneralPunctuation" => (0x2000, 0x206F),
        "IsCurrencySymbols" => (0x20A0, 0x20CF),
        "IsLetterlikeSymbols" => (0x2100, 0x214F),
        "IsNumberForms" => (0x2150, 0x218F),
        "IsArrows" => (0x2190, 0x21FF),
        "IsMathematicalOperators" => (0x2200, 0x22FF),
        "IsBoxDrawing" => (0x2500, 0x257F),
        "IsHiragana" => (0x3040, 0x309F),
        "IsKatakana" => (0x30A0, 0x30FF),
        "IsCJKUnifiedIdeographs" => (0x4E00, 0x9FFF),
        "IsHangulSyllables" => (0xAC00, 0xD7AF),
        "IsPrivateUse" | "IsPrivateUseArea" => (0xE000, 0xF8FF),
        _ => return None,
    })
}
