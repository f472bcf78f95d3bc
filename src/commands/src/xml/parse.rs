//! XML text as a tree.

use super::node::{Kind, Node};
use crate::support::markup::unescape;
use std::rc::Rc;

/// Reads a document; the error is .NET's sentence, as far as it is known.
pub(crate) fn document(text: &str, keep_blanks: bool) -> Result<Rc<Node>, String> {
    let root = Node::new(Kind::Document, "#document", "");
    fill(&root, text, keep_blanks)?;
    if !root.children.borrow().iter().any(|c| c.kind == Kind::Element) {
        return Err("Root element is missing.".into());
    }
    Ok(root)
}

/// Reads nodes into an element or document.
pub(crate) fn fill(parent: &Rc<Node>, text: &str, keep_blanks: bool) -> Result<(), String> {
    let mut reader = Reader { text: text.trim_start_matches('\u{feff}'), at: 0, open: vec![parent.clone()], keep_blanks };
    while reader.at < reader.text.len() {
        reader.piece()?;
    }
    if reader.open.len() > 1 {
        let open: Vec<String> = reader.open[1..].iter().rev().map(|n| n.name.clone()).collect();
        return Err(format!(
            "Unexpected end of file has occurred. The following elements are not closed: {}. {}",
            open.join(", "),
            reader.place()
        ));
    }
    Ok(())
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    open: Vec<Rc<Node>>,
    keep_blanks: bool,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn place(&self) -> String {
        let before = &self.text[..self.at.min(self.text.len())];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |l| l.chars().count()) + 1;
        format!("Line {line}, position {column}.")
    }

    fn here(&self) -> Rc<Node> {
        self.open.last().expect("the document is never closed").clone()
    }

    fn past(&mut self, mark: &str) -> Result<&'a str, String> {
        let rest = self.rest();
        match rest.find(mark) {
            Some(length) => {
                self.at += length + mark.len();
                Ok(&rest[..length])
            }
            None => Err(format!("Unexpected end of file has occurred. {}", self.place())),
        }
    }

    fn piece(&mut self) -> Result<(), String> {
        let rest = self.rest();
        if let Some(inside) = rest.strip_prefix("<!--") {
            let _ = inside;
            self.at += 4;
            let text = self.past("-->")?;
            self.here().append(&Node::new(Kind::Comment, "#comment", text));
        } else if rest.starts_with("<![CDATA[") {
            self.at += 9;
            let text = self.past("]]>")?;
            self.here().append(&Node::new(Kind::Data, "#cdata-section", text));
        } else if rest.starts_with("<?") {
            self.at += 2;
            let text = self.past("?>")?;
            let (name, value) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
            let kind = if name == "xml" { Kind::Declaration } else { Kind::Instruction };
            self.here().append(&Node::new(kind, name, value.trim()));
        } else if rest.starts_with("<!") {
            self.past(">")?;
        } else if rest.starts_with("</") {
            return self.close();
        } else if rest.starts_with('<') {
            return self.element();
        } else {
            return self.plain();
        }
        Ok(())
    }

    fn plain(&mut self) -> Result<(), String> {
        let rest = self.rest();
        let end = rest.find('<').unwrap_or(rest.len());
        let text = &rest[..end];
        let blank = text.trim().is_empty();
        if self.open.len() == 1 && !blank && self.here().kind == Kind::Document {
            self.at += text.len() - text.trim_start().len();
            return Err(format!("Data at the root level is invalid. {}", self.place()));
        }
        self.at += end;
        if !blank || (self.keep_blanks && self.open.len() > 1) {
            let text = unescape(&text.replace("\r\n", "\n"));
            self.here().append(&Node::new(Kind::Text, "#text", &text));
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), String> {
        let at = self.at;
        self.at += 2;
        let name = self.past(">")?.trim().to_owned();
        let open = self.here();
        if self.open.len() == 1 || open.name != name {
            self.at = at + 2;
            let own = open.name.clone();
            return Err(match self.open.len() {
                1 => format!("Unexpected end tag. {}", self.place()),
                _ => format!("The '{own}' start tag on line 1 position 2 does not match the end tag of '{name}'. {}", self.place()),
            });
        }
        self.open.pop();
        Ok(())
    }

    fn element(&mut self) -> Result<(), String> {
        if self.open.len() == 1
            && self.here().kind == Kind::Document
            && self.here().children.borrow().iter().any(|c| c.kind == Kind::Element)
        {
            self.at += 1;
            return Err(format!("There are multiple root elements. {}", self.place()));
        }
        if self.open.len() > 5000 {
            return Err("The elements are nested too deeply.".into());
        }
        self.at += 1;
        let name = self.word();
        if name.is_empty() {
            return Err(format!("Name cannot begin with the '{}' character. {}", self.rest().chars().next().unwrap_or(' '), self.place()));
        }
        let element = Node::new(Kind::Element, &name, "");
        loop {
            self.blanks();
            let rest = self.rest();
            if rest.starts_with("/>") {
                self.at += 2;
                self.here().append(&element);
                return Ok(());
            }
            if rest.starts_with('>') {
                self.at += 1;
                self.here().append(&element);
                element.is_empty.set(false);
                self.open.push(element);
                return Ok(());
            }
            if rest.is_empty() {
                return Err(format!("Unexpected end of file has occurred. {}", self.place()));
            }
            self.attribute(&element)?;
        }
    }

    fn attribute(&mut self, element: &Rc<Node>) -> Result<(), String> {
        let name = self.word();
        self.blanks();
        let quote = self.rest().strip_prefix('=').map(str::trim_start).and_then(|r| r.chars().next());
        match quote {
            Some(quote @ ('"' | '\'')) if !name.is_empty() => {
                self.past(&quote.to_string())?;
                let value = unescape(self.past(&quote.to_string())?);
                if element.attribute(&name).is_some() {
                    return Err(format!("'{name}' is a duplicate attribute name. {}", self.place()));
                }
                element.set_attribute(&name, &value);
                Ok(())
            }
            _ => {
                let found: String = self.rest().chars().take(1).collect();
                Err(format!("'{found}' is an unexpected token. The expected token is '='. {}", self.place()))
            }
        }
    }

    fn blanks(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn word(&mut self) -> String {
        let rest = self.rest();
        let length = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '/' | '>' | '<' | '"' | '\'')).unwrap_or(rest.len());
        self.at += length;
        rest[..length].to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::document;

    #[test]
    fn documents_come_back() {
        let text = "<r a=\"1\"><!-- c --><b>x &lt; y</b><![CDATA[d<]]><e /><f></f></r>";
        assert_eq!(document(text, false).map(|d| d.outer()).as_deref(), Ok(text));
        assert!(document("<a><b></a>", false).is_err() && document("not xml", false).is_err() && document("<a", false).is_err());
    }
}
