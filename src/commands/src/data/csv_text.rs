//! Comma-separated values as text: reading records and writing fields.

/// Reads records: fields, or nothing for a field that is not there.
pub(crate) struct CsvReader<'a> {
    text: &'a str,
    at: usize,
    delimiter: char,
}

impl<'a> CsvReader<'a> {
    /// A reader of a text.
    pub(crate) fn new(text: &'a str, delimiter: char) -> CsvReader<'a> {
        CsvReader { text, at: 0, delimiter }
    }

    /// The line at hand without moving on, for `#TYPE` lines.
    pub(crate) fn peek_line(&self) -> &'a str {
        let rest = &self.text[self.at..];
        rest.split(['\n', '\r']).next().unwrap_or(rest)
    }

    /// Moves past the line at hand.
    pub(crate) fn skip_line(&mut self) {
        self.at += self.peek_line().len();
        self.skip_break();
    }

    /// Whether everything was read.
    pub(crate) fn is_done(&self) -> bool {
        self.at >= self.text.len()
    }

    /// The next record; empty lines are passed over.
    pub(crate) fn record(&mut self) -> Option<Vec<String>> {
        while !self.is_done() && self.skip_break() {}
        if self.is_done() {
            return None;
        }
        let mut fields = Vec::new();
        loop {
            let (field, more) = self.field();
            fields.extend(field);
            if !more {
                return Some(fields);
            }
        }
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn skip_break(&mut self) -> bool {
        let rest = &self.text[self.at..];
        let length = if rest.starts_with("\r\n") { 2 } else { usize::from(rest.starts_with(['\n', '\r'])) };
        self.at += length;
        length > 0
    }

    /// A field, and whether another one follows. An empty last field that has no quotes does not count, as in PowerShell.
    fn field(&mut self) -> (Option<String>, bool) {
        while let Some(c) = self.peek() {
            if c == self.delimiter || !matches!(c, ' ' | '\t') {
                break;
            }
            self.at += 1;
        }
        let mut field = String::new();
        let mut quoted = false;
        let mut inside = false;
        while let Some(c) = self.peek() {
            let rest = &self.text[self.at + c.len_utf8()..];
            match c {
                '"' if inside && rest.starts_with('"') => {
                    field.push('"');
                    self.at += 1;
                }
                '"' if inside => inside = false,
                '"' if field.is_empty() && !quoted => {
                    quoted = true;
                    inside = true;
                }
                _ if inside => field.push(c),
                _ if c == self.delimiter => {
                    self.at += c.len_utf8();
                    return (Some(field), true);
                }
                '\n' | '\r' => {
                    self.skip_break();
                    return (Some(field).filter(|f| quoted || !f.is_empty()), false);
                }
                _ => field.push(c),
            }
            self.at += c.len_utf8();
        }
        (Some(field).filter(|f| quoted || !f.is_empty()), false)
    }
}

/// Which fields stand in quotes.
#[derive(Clone, Debug)]
pub(crate) enum Quotes {
    /// All of them
    Always,
    /// None
    Never,
    /// Those that hold a delimiter, a quote or a line break
    AsNeeded,
}

/// Appends a field; nothing for null.
pub(crate) fn push_field(line: &mut String, field: Option<&str>, quotes: &Quotes, delimiter: char) {
    let Some(field) = field else { return };
    let quote = match quotes {
        Quotes::Always => true,
        Quotes::Never => false,
        Quotes::AsNeeded => field.contains(delimiter) || field.contains(['"', '\n']),
    };
    if !quote {
        return line.push_str(field);
    }
    line.push('"');
    if field.contains('"') {
        line.push_str(&field.replace('"', "\"\""))
    } else {
        line.push_str(field)
    }
    line.push('"');
}

#[cfg(test)]
mod tests {
    use super::{CsvReader, Quotes, push_field};

    fn read(text: &str) -> Vec<Vec<String>> {
        let mut reader = CsvReader::new(text, ',');
        std::iter::from_fn(|| reader.record()).collect()
    }

    #[test]
    fn records_are_read_as_powershell_does() {
        assert_eq!(read("a, b ,\"c,\"\"d\"\n\n1,,"), [vec!["a", "b ", "c,\"d"], vec!["1", ""]]);
        assert_eq!(read("\"x\ny\",2\r\n"), [vec!["x\ny", "2"]]);
        assert!(read("").is_empty());
    }

    #[test]
    fn quotes_are_doubled() {
        let mut line = String::new();
        push_field(&mut line, Some("a\"b"), &Quotes::Always, ',');
        push_field(&mut line, None, &Quotes::Always, ',');
        assert_eq!(line, "\"a\"\"b\"");
    }
}
