//! The XML types that scripts see.

use super::node::{Kind, Node};
use super::{parse, xpath};
use crate::places;
use crate::state;
use engine::types::{Method, Property, TypeTable, method, property};
use engine::value::Native;
use engine::{ErrorCategory, Failure, Fault, Name, Outcome, Session, Type, Value, convert};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// A node as an object; it keeps its whole tree alive.
struct XmlValue {
    node: Rc<Node>,
    root: Rc<Node>,
}

impl Native for XmlValue {
    fn type_of(&self) -> Type {
        let name = match self.node.kind {
            Kind::Document => "System.Xml.XmlDocument",
            Kind::Element => "System.Xml.XmlElement",
            Kind::Attribute => "System.Xml.XmlAttribute",
            Kind::Text => "System.Xml.XmlText",
            Kind::Data => "System.Xml.XmlCDataSection",
            Kind::Comment => "System.Xml.XmlComment",
            Kind::Declaration => "System.Xml.XmlDeclaration",
            Kind::Instruction => "System.Xml.XmlProcessingInstruction",
        };
        Type::named(name).unwrap_or_else(|| Type::known("System.Object"))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    /// PowerShell shows an element by its name.
    fn to_text(&self) -> Option<String> {
        match self.node.kind {
            Kind::Element => Some(self.node.name.clone()),
            _ => Some(self.type_of().name().to_owned()),
        }
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<XmlValue>().is_some_and(|o| Rc::ptr_eq(&o.node, &self.node))
    }

    fn hash_code(&self) -> u64 {
        Rc::as_ptr(&self.node) as u64
    }

    /// Attributes and child nodes by name.
    fn dynamic(&self, name: Name) -> Option<Value> {
        if !matches!(self.node.kind, Kind::Element | Kind::Document) {
            return None;
        }
        let attributes = self.node.attributes.borrow();
        let own = attributes.iter().filter(|a| name.is(&a.name)).map(|a| Value::from(a.value.borrow().as_str()));
        let children = self.node.children.borrow();
        let named = children.iter().filter(|c| name.is(&c.name)).map(|c| self.shown(c));
        let mut found: Vec<Value> = own.chain(named).collect();
        match found.len() {
            0 => None,
            1 => found.pop(),
            _ => Some(Value::array(found)),
        }
    }

    fn dynamic_names(&self) -> Vec<Name> {
        let mut names: Vec<Name> = self.node.attributes.borrow().iter().map(|a| Name::new(&a.name)).collect();
        if matches!(self.node.kind, Kind::Element | Kind::Document) {
            for child in self.node.children.borrow().iter() {
                let name = Name::new(&child.name);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
    }

    fn set_dynamic(&self, session: &mut Session, name: Name, value: &Value) -> Option<Outcome> {
        let attribute = self.node.attributes.borrow().iter().find(|a| name.is(&a.name)).cloned();
        let child = || self.node.children.borrow().iter().find(|c| name.is(&c.name)).cloned();
        let target = attribute.or_else(child)?;
        Some(convert::text(session, value).map(|text| target.set_text(&text)))
    }
}

impl XmlValue {
    /// A child as navigation shows it: an element that is nothing but text is that text.
    fn shown(&self, child: &Rc<Node>) -> Value {
        let plain = match child.kind {
            Kind::Element => {
                child.attributes.borrow().is_empty() && child.children.borrow().iter().all(|c| matches!(c.kind, Kind::Text | Kind::Data))
            }
            _ => true,
        };
        if plain { Value::from(child.text()) } else { self.value(child) }
    }

    fn value(&self, node: &Rc<Node>) -> Value {
        Value::native(XmlValue { node: node.clone(), root: self.root.clone() })
    }
}

fn of(value: &Value) -> Option<&XmlValue> {
    value.downcast::<XmlValue>()
}

fn node_of(value: &Value) -> R<Rc<Node>> {
    of(value)
        .map(|x| x.node.clone())
        .ok_or_else(|| Fault::new("Argument", ErrorCategory::InvalidArgument, "The value is no XML node.").into())
}

type R<T = Value> = Result<T, Failure>;

fn read(value: &Value, what: impl Fn(&XmlValue) -> Value) -> R {
    Ok(of(value).map(what).unwrap_or_default())
}

fn optional(x: &XmlValue, node: Option<Rc<Node>>) -> Value {
    node.map_or(Value::Null, |n| x.value(&n))
}

fn list(x: &XmlValue, nodes: &[Rc<Node>]) -> Value {
    Value::array(nodes.iter().map(|n| x.value(n)).collect())
}

fn text(arguments: &[Value], at: usize) -> &str {
    arguments.get(at).and_then(Value::as_str).unwrap_or_default()
}

fn sibling(x: &XmlValue, step: isize) -> Option<Rc<Node>> {
    let place = x.node.place()?.checked_add_signed(step)?;
    x.node.up()?.children.borrow().get(place).cloned()
}

static PROPERTIES: &[Property] = &[
    property("string Name", |_, v| read(v, |x| Value::from(x.node.name.as_str()))),
    property("string LocalName", |_, v| read(v, |x| Value::from(x.node.local()))),
    property("string Prefix", |_, v| read(v, |x| Value::from(x.node.prefix()))),
    property("string NamespaceURI", |_, v| read(v, |x| Value::from(x.node.namespace()))),
    property("System.Xml.XmlNodeType NodeType", |_, v| {
        read(v, |x| {
            let (number, name) = match x.node.kind {
                Kind::Element => (1, "Element"),
                Kind::Attribute => (2, "Attribute"),
                Kind::Text => (3, "Text"),
                Kind::Data => (4, "CDATA"),
                Kind::Instruction => (7, "ProcessingInstruction"),
                Kind::Comment => (8, "Comment"),
                Kind::Document => (9, "Document"),
                Kind::Declaration => (17, "XmlDeclaration"),
            };
            state::enumeration("System.Xml.XmlNodeType", number, name)
        })
    }),
    property("System.Xml.XmlNode ParentNode", |_, v| read(v, |x| optional(x, x.node.up()))),
    property("System.Xml.XmlNodeList ChildNodes", |_, v| read(v, |x| list(x, &x.node.children.borrow()))),
    property("System.Xml.XmlNode FirstChild", |_, v| read(v, |x| optional(x, x.node.children.borrow().first().cloned()))),
    property("System.Xml.XmlNode LastChild", |_, v| read(v, |x| optional(x, x.node.children.borrow().last().cloned()))),
    property("System.Xml.XmlNode NextSibling", |_, v| read(v, |x| optional(x, sibling(x, 1)))),
    property("System.Xml.XmlNode PreviousSibling", |_, v| read(v, |x| optional(x, sibling(x, -1)))),
    property("System.Xml.XmlAttributeCollection Attributes", |_, v| read(v, |x| list(x, &x.node.attributes.borrow()))),
    property("bool HasAttributes", |_, v| read(v, |x| Value::Bool(!x.node.attributes.borrow().is_empty()))),
    property("bool HasChildNodes", |_, v| read(v, |x| Value::Bool(!x.node.children.borrow().is_empty()))),
    property("bool IsEmpty", |_, v| read(v, |x| Value::Bool(x.node.is_empty.get()))),
    property("System.Xml.XmlDocument OwnerDocument", |_, v| {
        read(v, |x| if x.node.kind == Kind::Document { Value::Null } else { x.value(&x.root) })
    }),
    property("System.Xml.XmlElement DocumentElement", |_, v| {
        read(v, |x| optional(x, x.root.children.borrow().iter().find(|c| c.kind == Kind::Element).cloned()))
    }),
    property("System.Xml.XmlNameTable NameTable", |_, _| Ok(Value::Null)),
    property("string OuterXml", |_, v| read(v, |x| Value::from(x.node.outer()))),
    Property {
        signature: "string InnerXml",
        get: |_, v| read(v, |x| Value::from(x.node.inner())),
        set: Some(|_, v, new| {
            let node = node_of(v)?;
            node.children.borrow_mut().clear();
            parse::fill(&node, new.as_str().unwrap_or_default(), false).map_err(|problem| broken(&problem))?;
            Ok(Value::Null)
        }),
    },
    Property {
        signature: "string InnerText",
        get: |_, v| read(v, |x| Value::from(x.node.text())),
        set: Some(|_, v, new| {
            node_of(v)?.set_text(new.as_str().unwrap_or_default());
            Ok(Value::Null)
        }),
    },
    Property {
        signature: "string Value",
        get: |_, v| {
            read(v, |x| match x.node.kind {
                Kind::Element | Kind::Document => Value::Null,
                _ => Value::from(x.node.value.borrow().as_str()),
            })
        },
        set: Some(|_, v, new| {
            node_of(v)?.set_text(new.as_str().unwrap_or_default());
            Ok(Value::Null)
        }),
    },
    Property {
        signature: "bool PreserveWhitespace",
        get: |_, v| read(v, |x| Value::Bool(x.root.value.borrow().as_str() == "keep")),
        set: Some(|_, v, new| {
            let keep = if convert::truth(&new) { "keep" } else { "" };
            *node_of(v)?.value.borrow_mut() = keep.to_owned();
            Ok(Value::Null)
        }),
    },
];

fn broken(problem: &str) -> Failure {
    Fault::new("XmlException", ErrorCategory::NotSpecified, problem.to_owned()).exception("System.Xml.XmlException").into()
}

fn select(value: &Value, arguments: &[Value]) -> R<Vec<Rc<Node>>> {
    let prefixes = arguments.get(1).and_then(|m| m.downcast::<Manager>()).map(|m| m.0.borrow().clone()).unwrap_or_default();
    xpath::select(&node_of(value)?, text(arguments, 0), &prefixes).map_err(|problem| {
        Fault::new("System.Xml.XPath.XPathException", ErrorCategory::NotSpecified, problem)
            .exception("System.Xml.XPath.XPathException")
            .into()
    })
}

fn select_nodes(_: &mut Session, value: &Value, arguments: &[Value]) -> R {
    let found = select(value, arguments)?;
    read(value, |x| list(x, &found))
}

fn select_single(_: &mut Session, value: &Value, arguments: &[Value]) -> R {
    let found = select(value, arguments)?;
    read(value, |x| optional(x, found.first().cloned()))
}

/// Makes a node of this document.
fn made(value: &Value, kind: Kind, name: &str, content: &str) -> R {
    read(value, |x| x.value(&Node::new(kind, name, content)))
}

fn insert(value: &Value, arguments: &[Value], offset: usize) -> R {
    let (parent, child) = (node_of(value)?, node_of(&arguments[0])?);
    child.leave();
    let at = match arguments.get(1).filter(|r| !r.is_null()) {
        Some(reference) => node_of(reference)?.place().map_or(usize::MAX, |p| p + offset),
        None if offset == 0 => usize::MAX,
        None => 0,
    };
    parent.insert(at, &child);
    Ok(arguments[0].clone())
}

static METHODS: &[Method] = &[
    method("System.Xml.XmlNodeList SelectNodes(string xpath)", select_nodes),
    method("System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)", select_nodes),
    method("System.Xml.XmlNode SelectSingleNode(string xpath)", select_single),
    method("System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)", select_single),
    method("System.Xml.XmlNodeList GetElementsByTagName(string name)", |_, v, a| {
        let found = xpath::named(&node_of(v)?, text(a, 0));
        read(v, |x| list(x, &found))
    }),
    method("System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)", |_, v, a| {
        node_of(v)?.append(&node_of(&a[0])?);
        Ok(a[0].clone())
    }),
    method("System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)", |_, v, a| {
        node_of(v)?.insert(0, &node_of(&a[0])?);
        Ok(a[0].clone())
    }),
    method("System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)", |_, v, a| insert(v, a, 0)),
    method("System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)", |_, v, a| insert(v, a, 1)),
    method("System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)", |_, _, a| {
        node_of(&a[0])?.leave();
        Ok(a[0].clone())
    }),
    method("System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)", |_, v, a| {
        let old = node_of(&a[1])?;
        let place = old.place().unwrap_or(usize::MAX);
        old.leave();
        node_of(v)?.insert(place, &node_of(&a[0])?);
        Ok(a[1].clone())
    }),
    method("void RemoveAll()", |_, v, _| {
        let node = node_of(v)?;
        node.children.borrow_mut().clear();
        node.attributes.borrow_mut().clear();
        Ok(Value::Null)
    }),
    method("System.Xml.XmlNode CloneNode(bool deep)", |_, v, a| {
        let copy = node_of(v)?.copy(convert::truth(&a[0]));
        read(v, |x| XmlValue { node: copy.clone(), root: if copy.kind == Kind::Document { copy.clone() } else { x.root.clone() } }.boxed())
    }),
    method("System.Xml.XmlNode ImportNode(System.Xml.XmlNode node, bool deep)", |_, v, a| {
        let copy = node_of(&a[0])?.copy(convert::truth(&a[1]));
        read(v, |x| x.value(&copy))
    }),
    method("string GetAttribute(string name)", |_, v, a| {
        Ok(Value::from(node_of(v)?.attribute(text(a, 0)).map(|n| n.value.borrow().clone()).unwrap_or_default()))
    }),
    method("void SetAttribute(string name, string value)", |_, v, a| {
        node_of(v)?.set_attribute(text(a, 0), text(a, 1));
        Ok(Value::Null)
    }),
    method("bool HasAttribute(string name)", |_, v, a| Ok(Value::Bool(node_of(v)?.attribute(text(a, 0)).is_some()))),
    method("void RemoveAttribute(string name)", |_, v, a| {
        if let Some(old) = node_of(v)?.attribute(text(a, 0)) {
            old.leave();
        }
        Ok(Value::Null)
    }),
    method("System.Xml.XmlAttribute GetAttributeNode(string name)", |_, v, a| read(v, |x| optional(x, x.node.attribute(text(a, 0))))),
    method("System.Xml.XmlElement CreateElement(string name)", |_, v, a| made(v, Kind::Element, text(a, 0), "")),
    method("System.Xml.XmlElement CreateElement(string qualifiedName, string namespaceURI)", |_, v, a| {
        let node = Node::new(Kind::Element, text(a, 0), "");
        let declared = match node.prefix() {
            "" => "xmlns".to_owned(),
            prefix => format!("xmlns:{prefix}"),
        };
        let inherited = of(v).and_then(|x| x.root.children.borrow().iter().find(|c| c.kind == Kind::Element).cloned());
        if inherited.and_then(|r| r.attribute(&declared)).is_none_or(|d| d.value.borrow().as_str() != text(a, 1)) && !text(a, 1).is_empty()
        {
            node.set_attribute(&declared, text(a, 1));
        }
        read(v, |x| x.value(&node))
    }),
    method("System.Xml.XmlAttribute CreateAttribute(string name)", |_, v, a| made(v, Kind::Attribute, text(a, 0), "")),
    method("System.Xml.XmlText CreateTextNode(string text)", |_, v, a| made(v, Kind::Text, "#text", text(a, 0))),
    method("System.Xml.XmlComment CreateComment(string data)", |_, v, a| made(v, Kind::Comment, "#comment", text(a, 0))),
    method("System.Xml.XmlCDataSection CreateCDataSection(string data)", |_, v, a| made(v, Kind::Data, "#cdata-section", text(a, 0))),
    method("System.Xml.XmlDeclaration CreateXmlDeclaration(string version, string encoding, string standalone)", |_, v, a| {
        let mut content = format!("version=\"{}\"", text(a, 0));
        for (name, at) in [("encoding", 1), ("standalone", 2)] {
            if !text(a, at).is_empty() {
                content.push_str(&format!(" {name}=\"{}\"", text(a, at)));
            }
        }
        made(v, Kind::Declaration, "xml", &content)
    }),
    method("void LoadXml(string xml)", |_, v, a| load(v, text(a, 0))),
    method("void Load(string filename)", |session, v, a| {
        let path = places::file_literal(session, text(a, 0))?;
        let bytes = std::fs::read(&path).map_err(|e| {
            let (exception, message) = crate::support::faults::of_io(&e, &path.display().to_string());
            Failure::from(Fault::new("FileNotFoundException", ErrorCategory::NotSpecified, message).exception(exception))
        })?;
        load(v, &crate::support::charset::Charset::DEFAULT.decode(&bytes))
    }),
    method("void Save(string filename)", |session, v, a| {
        let path = places::file_literal(session, text(a, 0))?;
        let node = node_of(v)?;
        let indent = if node.value.borrow().as_str() == "keep" { None } else { Some(0) };
        let mut out = String::new();
        node.write(&mut out, indent);
        std::fs::write(&path, out).map_err(|e| {
            let (exception, message) = crate::support::faults::of_io(&e, &path.display().to_string());
            Failure::from(Fault::new("IOException", ErrorCategory::NotSpecified, message).exception(exception))
        })?;
        Ok(Value::Null)
    }),
    method("void Normalize()", |_, _, _| Ok(Value::Null)),
];

impl XmlValue {
    fn boxed(self) -> Value {
        Value::native(self)
    }
}

/// Reads a text into a document.
fn load(value: &Value, text: &str) -> R {
    let node = node_of(value)?;
    let keep = node.value.borrow().as_str() == "keep";
    let read = parse::document(text, keep).map_err(|problem| broken(&problem))?;
    node.children.borrow_mut().clear();
    let children = read.children.borrow().clone();
    children.iter().for_each(|child| node.append(child));
    Ok(Value::Null)
}

/// A document of text.
fn document(text: &str) -> Result<Value, String> {
    let root = parse::document(text, false)?;
    Ok(XmlValue { node: root.clone(), root }.boxed())
}

static NODE: TypeTable = TypeTable { name: "System.Xml.XmlNode", properties: PROPERTIES, methods: METHODS, ..TypeTable::EMPTY };

static DOCUMENT: TypeTable = TypeTable {
    name: "System.Xml.XmlDocument",
    base: "System.Xml.XmlNode",
    constructors: &[method("()", |_, _, _| {
        let root = Node::new(Kind::Document, "#document", "");
        Ok(XmlValue { node: root.clone(), root }.boxed())
    })],
    convert: Some(|session, value| {
        if value.downcast::<XmlValue>().is_some_and(|x| x.node.kind == Kind::Document) {
            return Some(Ok(value.clone()));
        }
        let source = match value.base() {
            Value::Str(text) => text.as_str().to_owned(),
            // Lines of a file are one text.
            Value::Seq(seq) => {
                let lines: Result<Vec<_>, Failure> = seq.to_vec().iter().map(|line| convert::text(session, line)).collect();
                match lines {
                    Ok(lines) => lines.iter().map(|l| l.as_str()).collect::<Vec<_>>().join("\n"),
                    Err(failure) => return Some(Err(failure)),
                }
            }
            _ => return None,
        };
        Some(document(&source).map_err(|problem| {
            let message = format!("Cannot convert value \"{source}\" to type \"System.Xml.XmlDocument\". Error: \"{problem}\"");
            Fault::new("InvalidCastToXmlDocument", ErrorCategory::InvalidArgument, message).into()
        }))
    }),
    ..TypeTable::EMPTY
};

macro_rules! kinds {
    ($($table:ident $name:literal),* $(,)?) => {
        $(static $table: TypeTable = TypeTable { name: $name, base: "System.Xml.XmlNode", ..TypeTable::EMPTY };)*
    };
}

kinds! {
    ELEMENT "System.Xml.XmlElement",
    ATTRIBUTE "System.Xml.XmlAttribute",
    TEXT "System.Xml.XmlText",
    DATA "System.Xml.XmlCDataSection",
    COMMENT "System.Xml.XmlComment",
    DECLARATION "System.Xml.XmlDeclaration",
    INSTRUCTION "System.Xml.XmlProcessingInstruction",
}

/// Prefixes for XPath.
struct Manager(RefCell<xpath::Prefixes>);

impl Native for Manager {
    fn type_of(&self) -> Type {
        Type::named(MANAGER.name).unwrap_or_else(|| Type::known("System.Object"))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

static MANAGER: TypeTable = TypeTable {
    name: "System.Xml.XmlNamespaceManager",
    methods: &[method("void AddNamespace(string prefix, string uri)", |_, v, a| {
        if let Some(manager) = v.downcast::<Manager>() {
            manager.0.borrow_mut().push((text(a, 0).to_owned(), text(a, 1).to_owned()));
        }
        Ok(Value::Null)
    })],
    constructors: &[method("(System.Object nameTable)", |_, _, _| Ok(Value::native(Manager(RefCell::default()))))],
    ..TypeTable::EMPTY
};

/// The types of this room.
pub(crate) static TYPES: &[&TypeTable] =
    &[&NODE, &DOCUMENT, &ELEMENT, &ATTRIBUTE, &TEXT, &DATA, &COMMENT, &DECLARATION, &INSTRUCTION, &MANAGER];
