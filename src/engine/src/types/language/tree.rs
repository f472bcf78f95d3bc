//! The tree that scripts ask: one kind of node for all Ast classes, kept in a list with parents, built from syntax's tree.

use super::build;
use crate::types::Type;
use crate::value::{Native, Seq, SeqKind, Value};
use std::any::Any;
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use syntax::{Source, Span, ast};

/// The namespace of all classes here, with its dot.
pub(super) const SPACE: &str = "System.Management.Automation.Language.";

/// What a property of a node holds.
pub(super) enum Part {
    /// A child
    Node(u32),
    /// Children
    Nodes(Vec<u32>),
    /// A node that is the child of another one (a method's body is its function's)
    Seen(u32),
    /// Nodes that are the children of another one
    SeenAll(Vec<u32>),
    /// Children in twos: the clauses of an `if`, the pairs of a hashtable
    Pairs(Vec<(u32, u32)>),
    /// A text
    Text(String),
    /// `$true` or `$false`
    Flag(bool),
    /// A value of one of the enums here: its name and number
    Kind(&'static str, i64),
    /// A number literal
    Number(ast::Number),
    /// `int` of `[int]`
    Type(ast::TypeName),
    /// `script:x` of `$script:x`: scope and name
    Path(Option<String>, String),
    /// A further place
    Extent(Span),
}

/// A node.
pub(super) struct Node {
    /// The name of its class, without the namespace: `CommandAst`
    pub class: &'static str,
    /// Its text.
    pub span: Span,
    /// Its parent; the root has none.
    pub parent: Option<u32>,
    /// Its properties.
    pub parts: Vec<(&'static str, Part)>,
    /// Its children in the order of the text.
    pub children: Vec<u32>,
}

/// A whole script.
pub(super) struct Tree {
    /// The text.
    pub source: Rc<Source>,
    /// All nodes; children stand before their parents.
    pub nodes: Vec<Node>,
    /// The node of the script.
    pub root: u32,
}

thread_local! {
    /// The trees of texts that are in use: a script block asked twice has one tree.
    static MADE: RefCell<Vec<(Weak<Source>, Rc<Tree>)>> = const { RefCell::new(Vec::new()) };
}

impl Tree {
    /// Makes the tree of a parsed text.
    pub fn new(source: Rc<Source>, root: &ast::ScriptBlock) -> Rc<Tree> {
        let (nodes, root) = build::build(&source, root);
        Rc::new(Tree { source, nodes, root })
    }

    /// The tree of a text that was parsed before. A script block knows only its own part of it, hence it is read again.
    pub fn of(source: &Rc<Source>) -> Rc<Tree> {
        let known = MADE.with_borrow_mut(|made| {
            made.retain(|(source, _)| source.strong_count() > 1);
            made.iter().find(|(weak, _)| std::ptr::eq(weak.as_ptr(), Rc::as_ptr(source))).map(|(_, tree)| tree.clone())
        });
        known.unwrap_or_else(|| {
            let parsed = syntax::parse(source.clone());
            let tree = Tree::new(source.clone(), &parsed.root);
            MADE.with_borrow_mut(|made| made.push((Rc::downgrade(source), tree.clone())));
            tree
        })
    }

    /// A property of a node.
    pub fn part(&self, node: u32, name: &str) -> Option<&Part> {
        self.nodes[node as usize].parts.iter().find(|(n, _)| *n == name).map(|(_, part)| part)
    }

    /// The node that a property is.
    pub fn child(&self, node: u32, name: &str) -> Option<u32> {
        match self.part(node, name) {
            Some(Part::Node(child) | Part::Seen(child)) => Some(*child),
            _ => None,
        }
    }

    /// The nodes that a property is.
    pub fn list(&self, node: u32, name: &str) -> &[u32] {
        match self.part(node, name) {
            Some(Part::Nodes(list) | Part::SeenAll(list)) => list,
            _ => &[],
        }
    }

    /// The node of a class that has exactly this text.
    pub fn find(&self, class: &str, span: Span) -> Option<u32> {
        self.nodes.iter().position(|n| n.class == class && n.span == span).map(|i| i as u32)
    }

    /// The text of a node.
    pub fn text(&self, node: u32) -> &str {
        self.source.slice(self.nodes[node as usize].span)
    }
}

/// A node as scripts hold it.
#[derive(Clone)]
pub(super) struct AstNode {
    /// The tree.
    pub tree: Rc<Tree>,
    /// Which node.
    pub at: u32,
}

impl AstNode {
    /// The node as a value.
    pub fn value(tree: &Rc<Tree>, at: u32) -> Value {
        Value::native(AstNode { tree: tree.clone(), at })
    }

    /// The node.
    pub fn node(&self) -> &Node {
        &self.tree.nodes[self.at as usize]
    }

    /// Another node of the tree as a value.
    pub fn other(&self, at: u32) -> Value {
        AstNode::value(&self.tree, at)
    }
}

impl Native for AstNode {
    fn type_of(&self) -> Type {
        Type::known(&format!("{SPACE}{}", self.node().class))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.tree.text(self.at).to_owned())
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<AstNode>().is_some_and(|o| self.at == o.at && Rc::ptr_eq(&self.tree, &o.tree))
    }

    fn hash_code(&self) -> u64 {
        u64::from(self.at)
    }
}

/// A list of nodes as the properties give it: `ReadOnlyCollection[ExpressionAst]`.
pub(super) fn collection(items: Vec<Value>, element: &str) -> Value {
    let table = Type::named("System.Collections.ObjectModel.ReadOnlyCollection`1").and_then(|t| t.table());
    let ty = table.map(|t| Type::generic(t, vec![Type::parse(element).unwrap_or_else(|| Type::known("System.Object"))]));
    let mut seq = Seq::of(SeqKind::Collection, ty, items);
    seq.read_only = true;
    Value::Seq(Rc::new(seq))
}
