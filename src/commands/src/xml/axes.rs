//! The axes of XPath: which nodes stand where from a node.

use super::node::Node;
use std::rc::Rc;

pub(super) fn push_new(all: &mut Vec<Rc<Node>>, node: Rc<Node>) {
    if !all.iter().any(|n| Rc::ptr_eq(n, &node)) {
        all.push(node);
    }
}

pub(super) fn root(node: &Rc<Node>) -> Rc<Node> {
    let mut here = node.clone();
    while let Some(up) = here.up() {
        here = up;
    }
    here
}

/// A node and all elements and texts below it, in order.
pub(super) fn descendants(node: &Rc<Node>) -> Vec<Rc<Node>> {
    let mut all = vec![node.clone()];
    for child in node.children.borrow().iter() {
        all.extend(descendants(child));
    }
    all
}

pub(super) fn candidates(node: &Rc<Node>, axis: &str) -> Vec<Rc<Node>> {
    let siblings = |after: bool| {
        let (Some(up), Some(place)) = (node.up(), node.place()) else { return Vec::new() };
        let all = up.children.borrow();
        if after { all[place + 1..].to_vec() } else { all[..place].iter().rev().cloned().collect() }
    };
    match axis {
        "attribute" => node.attributes.borrow().clone(),
        "self" => vec![node.clone()],
        "parent" => node.up().into_iter().collect(),
        "ancestor" => std::iter::successors(node.up(), |n| n.up()).collect(),
        "descendant" => descendants(node).split_off(1),
        "descendant-or-self" => descendants(node),
        "following-sibling" => siblings(true),
        "preceding-sibling" => siblings(false),
        _ => node.children.borrow().clone(),
    }
}
