//! Nodes of XML documents: a tree that is shared and changed in place, its text, and its text form.

use crate::support::markup::{escape, escape_attribute};
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    /// The document
    Document,
    /// `<a>`
    Element,
    /// `x="1"`
    Attribute,
    /// Text
    Text,
    /// `<![CDATA[ ]]>`
    Data,
    /// `<!-- -->`
    Comment,
    /// `<?xml version="1.0"?>`
    Declaration,
    /// `<?name text?>`
    Instruction,
}

/// A node.
pub(crate) struct Node {
    /// What it is.
    pub kind: Kind,
    /// Its name with its prefix.
    pub name: String,
    /// The text of an attribute, a text, a comment, a declaration.
    pub value: RefCell<String>,
    /// The attributes of an element.
    pub attributes: RefCell<Vec<Rc<Node>>>,
    /// What is in it.
    pub children: RefCell<Vec<Rc<Node>>>,
    /// What it is in.
    pub parent: RefCell<Weak<Node>>,
    /// Whether it was written `<a/>`.
    pub is_empty: Cell<bool>,
}

impl Node {
    /// A node without anything in it.
    pub(crate) fn new(kind: Kind, name: &str, value: &str) -> Rc<Node> {
        Rc::new(Node {
            kind,
            name: name.to_owned(),
            value: RefCell::new(value.to_owned()),
            attributes: RefCell::default(),
            children: RefCell::default(),
            parent: RefCell::default(),
            is_empty: Cell::new(kind == Kind::Element),
        })
    }

    /// Appends a node to what is in it; it leaves where it was.
    pub(crate) fn append(self: &Rc<Node>, child: &Rc<Node>) {
        let at = self.children.borrow().len();
        self.insert(at, child);
    }

    /// Puts a node at a place among what is in it.
    pub(crate) fn insert(self: &Rc<Node>, at: usize, child: &Rc<Node>) {
        child.leave();
        *child.parent.borrow_mut() = Rc::downgrade(self);
        let mut children = self.children.borrow_mut();
        let at = at.min(children.len());
        children.insert(at, child.clone());
        self.is_empty.set(false);
    }

    /// Takes the node out of its parent.
    pub(crate) fn leave(self: &Rc<Node>) {
        if let Some(parent) = self.up() {
            parent.children.borrow_mut().retain(|c| !Rc::ptr_eq(c, self));
            parent.attributes.borrow_mut().retain(|c| !Rc::ptr_eq(c, self));
        }
        *self.parent.borrow_mut() = Weak::new();
    }

    /// What it is in.
    pub(crate) fn up(&self) -> Option<Rc<Node>> {
        self.parent.borrow().upgrade()
    }

    /// Where it stands among its siblings.
    pub(crate) fn place(self: &Rc<Node>) -> Option<usize> {
        self.up()?.children.borrow().iter().position(|c| Rc::ptr_eq(c, self))
    }

    /// The attribute of a name.
    pub(crate) fn attribute(&self, name: &str) -> Option<Rc<Node>> {
        self.attributes.borrow().iter().find(|a| a.name == name).cloned()
    }

    /// Sets an attribute.
    pub(crate) fn set_attribute(self: &Rc<Node>, name: &str, value: &str) -> Rc<Node> {
        if let Some(old) = self.attribute(name) {
            *old.value.borrow_mut() = value.to_owned();
            return old;
        }
        let node = Node::new(Kind::Attribute, name, value);
        *node.parent.borrow_mut() = Rc::downgrade(self);
        self.attributes.borrow_mut().push(node.clone());
        node
    }

    /// The name without its prefix.
    pub(crate) fn local(&self) -> &str {
        self.name.rsplit(':').next().unwrap_or(&self.name)
    }

    /// The prefix, or nothing.
    pub(crate) fn prefix(&self) -> &str {
        self.name.split_once(':').map_or("", |(p, _)| p)
    }

    /// The address of its namespace, by the declarations around it.
    pub(crate) fn namespace(self: &Rc<Node>) -> String {
        let prefix = self.prefix();
        if self.kind == Kind::Attribute && prefix.is_empty() {
            return String::new();
        }
        let wanted = if prefix.is_empty() { "xmlns".to_owned() } else { format!("xmlns:{prefix}") };
        let mut here = Some(self.clone());
        while let Some(node) = here {
            if let Some(found) = node.attribute(&wanted) {
                return found.value.borrow().clone();
            }
            here = node.up();
        }
        String::new()
    }

    /// The text in it, at all levels.
    pub(crate) fn text(&self) -> String {
        match self.kind {
            Kind::Document | Kind::Element => {
                let children = self.children.borrow();
                children.iter().filter(|c| matches!(c.kind, Kind::Element | Kind::Text | Kind::Data)).map(|c| c.text()).collect()
            }
            _ => self.value.borrow().clone(),
        }
    }

    /// Replaces what is in it with text.
    pub(crate) fn set_text(self: &Rc<Node>, text: &str) {
        match self.kind {
            Kind::Document | Kind::Element => {
                self.children.borrow_mut().clear();
                if !text.is_empty() {
                    self.append(&Node::new(Kind::Text, "#text", text));
                }
            }
            _ => *self.value.borrow_mut() = text.to_owned(),
        }
    }

    /// A copy, with what is in it or without.
    pub(crate) fn copy(self: &Rc<Node>, deep: bool) -> Rc<Node> {
        let copy = Node::new(self.kind, &self.name, &self.value.borrow());
        for attribute in self.attributes.borrow().iter() {
            copy.set_attribute(&attribute.name, &attribute.value.borrow());
        }
        if deep {
            for child in self.children.borrow().iter() {
                copy.append(&child.copy(true));
            }
        }
        copy.is_empty.set(self.is_empty.get());
        copy
    }

    /// What is in it as text.
    pub(crate) fn inner(&self) -> String {
        let mut out = String::new();
        match self.kind {
            Kind::Document | Kind::Element => self.children.borrow().iter().for_each(|c| c.write(&mut out, None)),
            Kind::Attribute => out.push_str(&escape(&self.value.borrow())),
            _ => {}
        }
        out
    }

    /// Its text form.
    pub(crate) fn outer(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, None);
        out
    }

    /// Appends its text form; with an indent, elements that hold no text stand on lines of their own.
    pub(crate) fn write(&self, out: &mut String, indent: Option<usize>) {
        let value = self.value.borrow();
        match self.kind {
            Kind::Document => {
                for (i, child) in self.children.borrow().iter().enumerate() {
                    if i > 0 {
                        new_line(out, indent);
                    }
                    child.write(out, indent);
                }
            }
            Kind::Text => out.push_str(&escape(&value)),
            Kind::Data => out.push_str(&format!("<![CDATA[{value}]]>")),
            Kind::Comment => out.push_str(&format!("<!--{value}-->")),
            Kind::Declaration | Kind::Instruction => out.push_str(&format!("<?{} {value}?>", self.name)),
            Kind::Attribute => out.push_str(&format!("{}=\"{}\"", self.name, escape_attribute(&value))),
            Kind::Element => self.write_element(out, indent),
        }
    }

    fn write_element(&self, out: &mut String, indent: Option<usize>) {
        out.push('<');
        out.push_str(&self.name);
        for attribute in self.attributes.borrow().iter() {
            out.push(' ');
            attribute.write(out, None);
        }
        let children = self.children.borrow();
        if children.is_empty() && self.is_empty.get() {
            out.push_str(" />");
            return;
        }
        out.push('>');
        let mixed = children.iter().any(|c| matches!(c.kind, Kind::Text | Kind::Data));
        let inner = if mixed { None } else { indent.map(|n| n + 1) };
        for child in children.iter() {
            new_line(out, inner);
            child.write(out, inner);
        }
        if !mixed && !children.is_empty() {
            new_line(out, indent);
        }
        out.push_str(&format!("</{}>", self.name));
    }
}

fn new_line(out: &mut String, indent: Option<usize>) {
    if let Some(indent) = indent {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", indent));
    }
}
