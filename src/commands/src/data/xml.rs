//! `ConvertTo-Xml` and `Select-Xml`.

use crate::places;
use crate::support::charset::Charset;
use crate::support::markup::{escape, escape_attribute};
use crate::support::{faults, properties};
use engine::types::members;
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Name, Outcome, Session, Type, Value, convert};

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

/// A piece of the document: an element with text or with others.
struct Node {
    open: String,
    text: String,
    children: Vec<Node>,
}

/// `ConvertTo-Xml`
#[derive(Default)]
pub struct ConvertToXml {
    nodes: Vec<Node>,
}

impl Cmdlet for ConvertToXml {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let input = cx.input();
        let types = !cx.switch("NoTypeInformation");
        let depth = cx.int("Depth").unwrap_or(1).max(1) as usize;
        let node = node(cx.session, "Object", None, &input, types, depth)?;
        self.nodes.push(node);
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        let form = cx.text("As").map_or("Document".to_owned(), |t| t.as_str().to_ascii_lowercase());
        let nodes = std::mem::take(&mut self.nodes);
        if form == "stream" {
            cx.write(Value::from(DECLARATION))?;
            cx.write(Value::from("<Objects>"))?;
            for node in &nodes {
                let mut text = String::new();
                node.write(&mut text, Some(0));
                cx.write(Value::from(text))?;
            }
            return cx.write(Value::from("</Objects>"));
        }
        let root = Node { open: "Objects".into(), text: String::new(), children: nodes };
        let mut text = DECLARATION.to_owned();
        if form == "string" {
            text.push('\n');
            root.write(&mut text, Some(0));
            return cx.write(Value::from(text));
        }
        root.write(&mut text, None);
        let document = xml_of(cx.session, &text)?;
        cx.write(document)
    }
}

impl Node {
    /// Appends the element; with an indent its children stand on lines of their own.
    fn write(&self, out: &mut String, indent: Option<usize>) {
        let tag = self.open.split(' ').next().unwrap_or_default();
        if self.children.is_empty() && self.text.is_empty() {
            out.push_str(&format!("<{} />", self.open));
            return;
        }
        out.push_str(&format!("<{}>{}", self.open, self.text));
        for child in &self.children {
            line_break(out, indent.map(|n| n + 1));
            child.write(out, indent.map(|n| n + 1));
        }
        if !self.children.is_empty() {
            line_break(out, indent);
        }
        out.push_str(&format!("</{tag}>"));
    }
}

fn line_break(out: &mut String, indent: Option<usize>) {
    if let Some(indent) = indent {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", indent));
    }
}

fn node(session: &mut Session, tag: &str, name: Option<&str>, value: &Value, types: bool, depth: usize) -> Result<Node, Failure> {
    let mut open = tag.to_owned();
    if let Some(name) = name {
        open.push_str(&format!(" Name=\"{}\"", escape_attribute(name)));
    }
    if let (true, Some(ty)) = (types, Type::of(value)) {
        open.push_str(&format!(" Type=\"{}\"", escape_attribute(ty.name())));
    }
    let mut node = Node { open, text: String::new(), children: Vec::new() };
    if value.is_null() {
        return Ok(node);
    }
    if let Value::Enum(e) = value.base() {
        let number = self::node(session, "Property", Some("value__"), &Value::Int(e.number as i32), types, depth)?;
        node.children.push(number);
        return Ok(node);
    }
    if is_primitive(value) {
        node.text = escape(&properties::text(session, value)?);
        return Ok(node);
    }
    if depth == 0 {
        node.text = escape(&convert::text(session, value)?);
        return Ok(node);
    }
    node.children = children(session, value, types, depth)?;
    Ok(node)
}

fn children(session: &mut Session, value: &Value, types: bool, depth: usize) -> Result<Vec<Node>, Failure> {
    let mut children = Vec::new();
    if let Some(pairs) = properties::entries(value) {
        for (key, item) in pairs {
            children.push(node(session, "Property", Some("Key"), &key, types, depth - 1)?);
            children.push(node(session, "Property", Some("Value"), &item, types, depth - 1)?);
        }
    } else if let Some(items) = session.items(value.base())? {
        for item in items {
            children.push(node(session, "Property", None, &item, types, depth - 1)?);
        }
    } else {
        for (name, item) in properties::all(session, value)? {
            children.push(member(session, &name.text(), &item, types, depth)?);
        }
    }
    Ok(children)
}

/// A property: one that lies too deep gets its text as a property without a name before what it holds.
fn member(session: &mut Session, name: &str, value: &Value, types: bool, depth: usize) -> Result<Node, Failure> {
    if depth > 1 || is_primitive(value) || value.is_null() || !matches!(value.base(), Value::Object(_)) {
        return node(session, "Property", Some(name), value, types, depth.max(2) - 1);
    }
    let mut outer = node(session, "Property", Some(name), value, types, 1)?;
    let text = convert::text(session, value)?;
    let whole = Node { open: "Property".into(), text: escape(&text), children: Vec::new() };
    let inner = properties::all(session, value)?;
    outer.children = vec![whole];
    for (name, item) in inner {
        outer.children.push(node(session, "Property", Some(&name.text()), &item, types, 0)?);
    }
    Ok(outer)
}

fn is_primitive(value: &Value) -> bool {
    !matches!(value.base(), Value::Seq(_) | Value::Map(_) | Value::Object(_) | Value::Native(_))
}

/// A document of text.
fn xml_of(session: &mut Session, text: &str) -> Result<Value, Failure> {
    match Type::parse("xml") {
        Some(ty) => convert::to(session, &Value::from(text), &ty),
        None => Err(Fault::new("NotImplemented", ErrorCategory::NotImplemented, "XML documents are not available.").into()),
    }
}

/// `Select-Xml`
#[derive(Default)]
pub struct SelectXml {}

impl Cmdlet for SelectXml {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        for text in cx.texts("Content") {
            let document = xml_of(cx.session, &text);
            self.search_text(cx, document, "InputStream")?;
        }
        for node in cx.list("Xml") {
            self.search(cx, &node, "InputStream")?;
        }
        if cx.has("Path") || cx.has("LiteralPath") {
            for path in places::input_files(cx)? {
                let place = path.display().to_string();
                match std::fs::read(&path) {
                    Ok(bytes) => {
                        let document = xml_of(cx.session, &Charset::DEFAULT.decode(&bytes));
                        self.search_text(cx, document, &place)?;
                    }
                    Err(error) => cx.error(faults::open_failure(&error, &place))?,
                }
            }
        }
        Ok(())
    }
}

impl SelectXml {
    fn search_text(&self, cx: &mut Invocation, document: Result<Value, Failure>, place: &str) -> Outcome {
        match document {
            Ok(document) => self.search(cx, &document, place),
            Err(failure) => cx.report(failure),
        }
    }

    fn search(&self, cx: &mut Invocation, node: &Value, place: &str) -> Outcome {
        let xpath = cx.text("XPath").unwrap_or_else(|| engine::Str::from(""));
        let mut arguments = vec![Value::Str(xpath.clone())];
        if let Some(Value::Map(prefixes)) = cx.arg("Namespace").map(|v| v.base().clone()) {
            arguments.push(namespaces(cx.session, node, &prefixes.pairs())?);
        }
        let found = match members::invoke(cx.session, node, Name::new("SelectNodes"), &arguments) {
            Ok(found) => found,
            Err(failure) => return cx.report(failure),
        };
        for node in cx.session.items(&found)?.unwrap_or_default() {
            let members = [("Node", node), ("Path", Value::from(place)), ("Pattern", Value::Str(xpath.clone()))];
            cx.write(Value::typed_custom("Microsoft.PowerShell.Commands.SelectXmlInfo", members))?;
        }
        Ok(())
    }
}

fn namespaces(session: &mut Session, node: &Value, prefixes: &[(Value, Value)]) -> Result<Value, Failure> {
    let ty = Type::named("System.Xml.XmlNamespaceManager")
        .ok_or_else(|| Failure::from(Fault::new("NotImplemented", ErrorCategory::NotImplemented, "-Namespace is not available.")))?;
    let owner = members::property(session, node, Name::new("OwnerDocument"))?.filter(|v| !v.is_null()).unwrap_or_else(|| node.clone());
    let table = members::property(session, &owner, Name::new("NameTable"))?.unwrap_or_default();
    let manager = members::construct(session, &ty, &[table])?;
    for (prefix, uri) in prefixes {
        members::invoke(session, &manager, Name::new("AddNamespace"), &[prefix.clone(), uri.clone()])?;
    }
    Ok(manager)
}
