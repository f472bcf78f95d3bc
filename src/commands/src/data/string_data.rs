//! `ConvertFrom-StringData`.

use engine::{Cmdlet, ErrorCategory, Fault, Invocation, Map, MapKind, Outcome, Str, Value};
use std::rc::Rc;

/// `ConvertFrom-StringData`
#[derive(Default)]
pub struct ConvertFromStringData {}

impl Cmdlet for ConvertFromStringData {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let text = cx.text("StringData").unwrap_or_else(|| Str::from(""));
        let delimiter = match cx.arg("Delimiter") {
            Some(Value::Char(unit)) => char::from_u32(u32::from(unit)).unwrap_or('='),
            Some(other) => other.as_str().and_then(|t| t.chars().next()).unwrap_or('='),
            None => '=',
        };
        let map = Map::new(MapKind::Hashtable);
        for line in text.as_str().split('\n').map(str::trim) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let Some((name, value)) = line.split_once(delimiter) else {
                let message = format!("Data line '{line}' is not in 'name=value' format.");
                return Err(cx.stop(refused(message)));
            };
            let name = Value::from(name.trim());
            if map.contains(&name) {
                let message = format!("Data item '{}' in line '{line}' is already defined. ", name.as_str().unwrap_or_default());
                return Err(cx.stop(refused(message)));
            }
            map.set(name, Value::from(unescape(value.trim())));
        }
        cx.write(Value::Map(Rc::new(map)))
    }
}

fn refused(message: String) -> Fault {
    Fault::new("InvalidOperation", ErrorCategory::InvalidOperation, message)
        .exception("System.Management.Automation.PSInvalidOperationException")
}

/// Backslash escapes as in regular expressions: `\t`, `\\`, `\u0041`.
fn unescape(text: &str) -> String {
    if !text.contains('\\') {
        return text.to_owned();
    }
    let mut result = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            result.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => result.push('\n'),
            Some('r') => result.push('\r'),
            Some('t') => result.push('\t'),
            Some('a') => result.push('\u{7}'),
            Some('f') => result.push('\u{c}'),
            Some('v') => result.push('\u{b}'),
            Some('e') => result.push('\u{1b}'),
            Some(mark @ ('u' | 'x')) => {
                let wanted = if mark == 'u' { 4 } else { 2 };
                let digits: String = chars.as_str().chars().take(wanted).collect();
                match u16::from_str_radix(&digits, 16) {
                    Ok(unit) if digits.len() == wanted => {
                        result.push_str(Str::from(unit).as_str());
                        chars.nth(wanted - 1);
                    }
                    _ => result.push(mark),
                }
            }
            Some(other) => result.push(other),
            None => result.push('\\'),
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::unescape;

    #[test]
    fn escapes() {
        assert_eq!(unescape("C:\\\\T\\tx\\u0041"), "C:\\T\txA");
    }
}
