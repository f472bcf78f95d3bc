//! XML text as a tree, as far as CLIXML needs it: elements, attributes, text, character data. And escaping for XML and HTML.

/// An element.
#[derive(Debug, Default)]
pub(crate) struct Element {
    /// Its name.
    pub name: String,
    /// Names and values of its attributes.
    pub attributes: Vec<(String, String)>,
    /// The elements in it.
    pub children: Vec<Element>,
    /// The text in it.
    pub text: String,
}

impl Element {
    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// The first element in it of a name.
    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|c| c.name == name)
    }
}

/// Reads a document; the error is a sentence with a line.
pub(crate) fn parse(text: &str) -> Result<Element, String> {
    let mut reader = Reader { text, at: 0 };
    let mut open: Vec<Element> = vec![Element::default()];
    while let Some(piece) = reader.next()? {
        match piece {
            Piece::Text(text) => open.last_mut().expect("the document is never closed").text.push_str(&text),
            Piece::Open(element) => open.push(element),
            Piece::Empty(element) => open.last_mut().expect("the document is never closed").children.push(element),
            Piece::Close(name) => {
                if open.len() < 2 || open.last().is_some_and(|e| e.name != name) {
                    return Err(format!("Unexpected end tag '{name}'. Line {}.", reader.line()));
                }
                let done = open.pop().expect("there are two");
                open.last_mut().expect("the document is never closed").children.push(done);
            }
        }
        if open.len() > 10_000 {
            return Err("The elements are nested too deeply.".into());
        }
    }
    if open.len() > 1 {
        return Err(format!(
            "Unexpected end of file has occurred. The following elements are not closed: {}.",
            open.last().map_or("", |e| &e.name)
        ));
    }
    let root = open.pop().and_then(|mut document| document.children.pop());
    root.ok_or_else(|| "Root element is missing.".to_owned())
}

enum Piece {
    Text(String),
    Open(Element),
    Empty(Element),
    Close(String),
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn line(&self) -> usize {
        self.text[..self.at].matches('\n').count() + 1
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Moves to what follows a mark.
    fn past(&mut self, mark: &str) -> Result<&'a str, String> {
        let rest = self.rest();
        match rest.find(mark) {
            Some(length) => {
                self.at += length + mark.len();
                Ok(&rest[..length])
            }
            None => Err(format!("Unexpected end of file: '{mark}' is missing. Line {}.", self.line())),
        }
    }

    fn next(&mut self) -> Result<Option<Piece>, String> {
        loop {
            let rest = self.rest();
            if rest.is_empty() {
                return Ok(None);
            }
            if rest.starts_with("<!--") {
                self.past("-->")?;
            } else if rest.starts_with("<![CDATA[") {
                self.at += 9;
                return Ok(Some(Piece::Text(self.past("]]>")?.to_owned())));
            } else if rest.starts_with("<?") || rest.starts_with("<!") {
                self.past(">")?;
            } else if rest.starts_with("</") {
                self.at += 2;
                return Ok(Some(Piece::Close(self.past(">")?.trim().to_owned())));
            } else if rest.starts_with('<') {
                self.at += 1;
                return self.tag().map(Some);
            } else {
                let length = rest.find('<').unwrap_or(rest.len());
                self.at += length;
                return Ok(Some(Piece::Text(unescape(&rest[..length]))));
            }
        }
    }

    fn tag(&mut self) -> Result<Piece, String> {
        let name = self.word();
        let mut element = Element { name, ..Element::default() };
        loop {
            self.blanks();
            let rest = self.rest();
            if rest.starts_with("/>") {
                self.at += 2;
                return Ok(Piece::Empty(element));
            }
            if rest.starts_with('>') {
                self.at += 1;
                return Ok(Piece::Open(element));
            }
            let attribute = self.word();
            self.blanks();
            let quote = self.rest().strip_prefix('=').map(str::trim_start).and_then(|r| r.chars().next());
            match quote {
                Some(quote @ ('"' | '\'')) if !attribute.is_empty() => {
                    self.past(&quote.to_string())?;
                    let value = self.past(&quote.to_string())?;
                    element.attributes.push((attribute, unescape(value)));
                }
                _ => {
                    return Err(format!(
                        "'{}' is an unexpected token in an element. Line {}.",
                        rest.chars().take(1).collect::<String>(),
                        self.line()
                    ));
                }
            }
        }
    }

    fn blanks(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn word(&mut self) -> String {
        let rest = self.rest();
        let length = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '/' | '>' | '<')).unwrap_or(rest.len());
        self.at += length;
        rest[..length].to_owned()
    }
}

/// Text with its entities undone.
pub(crate) fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        result.push_str(&rest[..start]);
        rest = &rest[start..];
        let Some(end) = rest.find(';') else { break };
        match entity(&rest[1..end]) {
            Some(c) => result.push(c),
            None => result.push_str(&rest[..=end]),
        }
        rest = &rest[end + 1..];
    }
    result + rest
}

fn entity(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

/// Text for the inside of an element.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Text for an attribute in double quotes.
pub(crate) fn escape_attribute(text: &str) -> String {
    escape(text).replace('"', "&quot;")
}

/// Text for HTML, as .NET's `WebUtility.HtmlEncode` writes it.
pub(crate) fn escape_html(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => result.push_str("&lt;"),
            '>' => result.push_str("&gt;"),
            '&' => result.push_str("&amp;"),
            '"' => result.push_str("&quot;"),
            '\'' => result.push_str("&#39;"),
            c if (160..256).contains(&(c as u32)) || (c as u32) > 0xFFFF => result.push_str(&format!("&#{};", c as u32)),
            c => result.push(c),
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn trees_are_read() {
        let root = parse("<?xml version=\"1.0\"?><a x='1'><b>t &amp; &#65;</b><!-- no --><c/></a>").expect("well formed");
        assert_eq!((root.name.as_str(), root.attribute("x"), root.children.len()), ("a", Some("1"), 2));
        assert_eq!(root.child("b").map(|b| b.text.as_str()), Some("t & A"));
        assert!(parse("<a><b></a>").is_err() && parse("<a").is_err() && parse("").is_err());
    }
}
