//! `ConvertTo-Html`.

use crate::support::markup::escape_html;
use crate::support::properties;
use engine::types::members;
use engine::{Cmdlet, Failure, Invocation, Name, Outcome, Session, Value, convert};

/// A column: its heading and how its value is found.
#[derive(Clone)]
struct Column {
    label: String,
    /// A property's name or a script block.
    source: Value,
    width: Option<String>,
    align: Option<String>,
}

/// `ConvertTo-Html`
#[derive(Default)]
pub struct ConvertToHtml {
    begun: bool,
    columns: Option<Vec<Column>>,
    /// Whether a table is open.
    open: bool,
}

impl Cmdlet for ConvertToHtml {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let input = cx.input();
        self.start(cx)?;
        if input.is_null() {
            return Ok(());
        }
        let list = cx.arg("As").and_then(|v| v.as_str().map(|t| t.eq_ignore_ascii_case("List"))).unwrap_or(false);
        if self.columns.is_none() {
            self.columns = Some(columns(cx, &input)?);
            cx.write(Value::from("<table>"))?;
            self.open = true;
            if !list {
                self.heading(cx)?;
            }
        } else if list {
            cx.write(Value::from("<tr><td><hr></td></tr>"))?;
        }
        let columns = self.columns.clone().unwrap_or_default();
        if list { item(cx, &input, &columns) } else { row(cx, &input, &columns) }
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        self.start(cx)?;
        if self.open {
            cx.write(Value::from("</table>"))?;
        }
        for line in cx.texts("PostContent") {
            cx.write(Value::Str(line))?;
        }
        if !cx.switch("Fragment") {
            cx.write(Value::from("</body></html>"))?;
        }
        Ok(())
    }
}

impl ConvertToHtml {
    /// What stands before the first object.
    fn start(&mut self, cx: &mut Invocation) -> Outcome {
        if std::mem::replace(&mut self.begun, true) {
            return Ok(());
        }
        if !cx.switch("Fragment") {
            page_head(cx)?;
        }
        for line in cx.texts("PreContent") {
            cx.write(Value::Str(line))?;
        }
        Ok(())
    }

    fn heading(&self, cx: &mut Invocation) -> Outcome {
        let columns = self.columns.as_deref().unwrap_or_default();
        let mut group = String::from("<colgroup>");
        let mut head = String::from("<tr>");
        for column in columns {
            let mut style = String::new();
            for (name, value) in [("width", &column.width), ("align", &column.align)] {
                if let Some(value) = value {
                    style.push_str(&format!(" {name}=\"{value}\""));
                }
            }
            group.push_str(if style.is_empty() { "<col/>".to_owned() } else { format!("<col{style}/>") }.as_str());
            head.push_str(&format!("<th>{}</th>", escape_html(&column.label)));
        }
        cx.write(Value::from(group + "</colgroup>"))?;
        cx.write(Value::from(head + "</tr>"))
    }
}

fn page_head(cx: &mut Invocation) -> Outcome {
    let transitional = cx.switch("Transitional");
    let doctype = if transitional {
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"  \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">"
    } else {
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"  \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">"
    };
    let mut lines = vec![doctype.to_owned(), "<html xmlns=\"http://www.w3.org/1999/xhtml\">".into(), "<head>".into()];
    if let Some(charset) = cx.text("Charset").filter(|t| !t.is_empty()) {
        lines.push(format!("<meta charset=\"{charset}\">"));
    }
    if cx.has("Head") {
        lines.extend(cx.texts("Head").iter().map(|l| l.as_str().to_owned()));
    } else {
        let title = cx.text("Title").map_or("HTML TABLE".to_owned(), |t| escape_html(&t));
        lines.push(format!("<title>{title}</title>"));
    }
    if let Some(uri) = cx.arg("CssUri").filter(|v| !v.is_null()) {
        let uri = convert::text(cx.session, &uri)?;
        lines.push(format!("<link rel=\"stylesheet\" type=\"text/css\" href=\"{uri}\" />"));
    }
    lines.push("</head><body>".into());
    lines.extend(cx.texts("Body").iter().map(|l| l.as_str().to_owned()));
    lines.into_iter().try_for_each(|line| cx.write(Value::from(line)))
}

fn columns(cx: &mut Invocation, first: &Value) -> Result<Vec<Column>, Failure> {
    let wanted = cx.list("Property");
    let mut columns = Vec::new();
    for property in wanted {
        match property.base() {
            Value::Map(map) => {
                let find = |names: &[&str]| {
                    map.pairs()
                        .into_iter()
                        .find(|(k, _)| k.as_str().is_some_and(|k| names.iter().any(|n| n.eq_ignore_ascii_case(k))))
                        .map(|(_, v)| v)
                };
                let text = |v: Option<Value>| v.and_then(|v| v.as_str().map(str::to_owned));
                let source = find(&["Expression", "e"]).unwrap_or_default();
                let label = text(find(&["Label", "l", "Name", "n"]));
                let own = match &source {
                    Value::Block(block) => block.text().trim().to_owned(),
                    other => other.as_str().unwrap_or_default().to_owned(),
                };
                let align = text(find(&["Alignment", "align", "a"]));
                let width = find(&["Width", "w"]).map(|v| properties::text(cx.session, &v)).transpose()?;
                columns.push(Column { label: label.unwrap_or(own), source, width, align });
            }
            Value::Block(block) => {
                columns.push(Column { label: block.text().trim().to_owned(), source: property.clone(), width: None, align: None });
            }
            Value::Str(name) if crate::support::wildcard::is_pattern(name) => {
                let pattern = crate::support::wildcard::Wildcard::new(name);
                let all = properties::all(cx.session, first)?;
                columns.extend(all.iter().filter(|(n, _)| pattern.matches(&n.text())).map(|(n, _)| named(*n)));
            }
            Value::Str(name) => columns.push(named(Name::new(name))),
            _ => {}
        }
    }
    if columns.is_empty() {
        columns = properties::all(cx.session, first)?.iter().map(|(n, _)| named(*n)).collect();
    }
    Ok(columns)
}

fn named(name: Name) -> Column {
    let text = name.text().to_string();
    Column { source: Value::from(text.as_str()), label: text, width: None, align: None }
}

fn cell(session: &mut Session, object: &Value, column: &Column) -> Result<String, Failure> {
    let value = match &column.source {
        Value::Block(block) => session.block_value(block, object.clone())?,
        other => match other.as_str() {
            Some(name) => members::property(session, object, Name::new(name))?.unwrap_or_default(),
            None => Value::Null,
        },
    };
    let text = if value.is_null() { String::new() } else { properties::text(session, &value)? };
    Ok(escape_html(&text))
}

fn row(cx: &mut Invocation, object: &Value, columns: &[Column]) -> Outcome {
    let mut line = String::from("<tr>");
    for column in columns {
        line.push_str(&format!("<td>{}</td>", cell(cx.session, object, column)?));
    }
    cx.write(Value::from(line + "</tr>"))
}

fn item(cx: &mut Invocation, object: &Value, columns: &[Column]) -> Outcome {
    for column in columns {
        let text = cell(cx.session, object, column)?;
        cx.write(Value::from(format!("<tr><td>{}:</td><td>{text}</td></tr>", escape_html(&column.label))))?;
    }
    Ok(())
}
