//! XPath 1.0, the part that scripts use: paths with predicates, the common functions, comparisons, `and`, `or`, `|`.

use super::axes::{candidates, descendants, push_new, root};
use super::node::{Kind, Node};
use std::rc::Rc;

/// Prefixes and the addresses that they stand for.
pub(crate) type Prefixes = Vec<(String, String)>;

/// The elements of a name below a node.
pub(crate) fn named(node: &Rc<Node>, name: &str) -> Vec<Rc<Node>> {
    descendants(node).into_iter().skip(1).filter(|n| n.kind == Kind::Element && (name == "*" || n.name == name)).collect()
}

/// What an expression gives.
enum Found {
    Nodes(Vec<Rc<Node>>),
    Bool(bool),
    Number(f64),
    Text(String),
}

/// The nodes that an expression selects from a node.
pub(crate) fn select(node: &Rc<Node>, path: &str, prefixes: &Prefixes) -> Result<Vec<Rc<Node>>, String> {
    let mut reader = Reader { text: path.chars().collect(), at: 0, prefixes, depth: 0 };
    let found = reader.or(&Context { node: node.clone(), position: 1, size: 1 })?;
    reader.blanks();
    if reader.at < reader.text.len() {
        return Err(format!("'{path}' has an invalid token."));
    }
    match found {
        Found::Nodes(nodes) => Ok(nodes),
        _ => Err("Expression must evaluate to a node-set.".into()),
    }
}

#[derive(Clone)]
struct Context {
    node: Rc<Node>,
    position: usize,
    size: usize,
}

struct Reader<'a> {
    text: Vec<char>,
    at: usize,
    prefixes: &'a Prefixes,
    depth: usize,
}

type Step<T> = Result<T, String>;

impl Found {
    fn truth(&self) -> bool {
        match self {
            Found::Nodes(nodes) => !nodes.is_empty(),
            Found::Bool(b) => *b,
            Found::Number(n) => *n != 0.0 && !n.is_nan(),
            Found::Text(text) => !text.is_empty(),
        }
    }

    fn text(&self) -> String {
        match self {
            Found::Nodes(nodes) => nodes.first().map(|n| n.text()).unwrap_or_default(),
            Found::Bool(b) => b.to_string(),
            Found::Number(n) => crate::support::numbers::double(*n),
            Found::Text(text) => text.clone(),
        }
    }

    fn number(&self) -> f64 {
        match self {
            Found::Number(n) => *n,
            Found::Bool(b) => f64::from(u8::from(*b)),
            other => other.text().trim().parse().unwrap_or(f64::NAN),
        }
    }

    /// The texts that a comparison looks at.
    fn texts(&self) -> Vec<String> {
        match self {
            Found::Nodes(nodes) => nodes.iter().map(|n| n.text()).collect(),
            other => vec![other.text()],
        }
    }
}

fn compare(left: &Found, op: &str, right: &Found) -> bool {
    let numeric = matches!(left, Found::Number(_)) || matches!(right, Found::Number(_)) || matches!(op, "<" | ">" | "<=" | ">=");
    if matches!(left, Found::Bool(_)) || matches!(right, Found::Bool(_)) {
        return (left.truth() == right.truth()) == (op == "=");
    }
    left.texts().iter().any(|a| {
        right.texts().iter().any(|b| {
            if !numeric {
                return (a == b) == (op == "=");
            }
            let (a, b): (f64, f64) = (a.trim().parse().unwrap_or(f64::NAN), b.trim().parse().unwrap_or(f64::NAN));
            match op {
                "=" => a == b,
                "!=" => a != b,
                "<" => a < b,
                ">" => a > b,
                "<=" => a <= b,
                _ => a >= b,
            }
        })
    })
}

impl Reader<'_> {
    fn blanks(&mut self) {
        while self.text.get(self.at).is_some_and(|c| c.is_whitespace()) {
            self.at += 1;
        }
    }

    fn looks(&self, mark: &str) -> bool {
        mark.chars().enumerate().all(|(i, c)| self.text.get(self.at + i) == Some(&c))
    }

    fn take(&mut self, mark: &str) -> bool {
        self.blanks();
        let found = self.looks(mark);
        if found {
            self.at += mark.chars().count();
        }
        found
    }

    fn take_word(&mut self, word: &str) -> bool {
        self.blanks();
        let after = self.text.get(self.at + word.len());
        let found = self.looks(word) && after.is_none_or(|c| !c.is_alphanumeric() && *c != '-');
        if found {
            self.at += word.len();
        }
        found
    }

    fn or(&mut self, cx: &Context) -> Step<Found> {
        self.depth += 1;
        if self.depth > 200 {
            return Err("The expression is nested too deeply.".into());
        }
        let mut left = self.and(cx)?;
        while self.take_word("or") {
            let right = self.and(cx)?;
            left = Found::Bool(left.truth() || right.truth());
        }
        self.depth -= 1;
        Ok(left)
    }

    fn and(&mut self, cx: &Context) -> Step<Found> {
        let mut left = self.comparison(cx)?;
        while self.take_word("and") {
            let right = self.comparison(cx)?;
            left = Found::Bool(left.truth() && right.truth());
        }
        Ok(left)
    }

    fn comparison(&mut self, cx: &Context) -> Step<Found> {
        let left = self.union(cx)?;
        for op in ["!=", "<=", ">=", "=", "<", ">"] {
            if self.take(op) {
                let right = self.union(cx)?;
                return Ok(Found::Bool(compare(&left, op, &right)));
            }
        }
        Ok(left)
    }

    fn union(&mut self, cx: &Context) -> Step<Found> {
        let mut left = self.sum(cx)?;
        while self.take("|") {
            let right = self.sum(cx)?;
            if let (Found::Nodes(a), Found::Nodes(b)) = (&mut left, right) {
                b.into_iter().for_each(|n| push_new(a, n));
            }
        }
        Ok(left)
    }

    fn sum(&mut self, cx: &Context) -> Step<Found> {
        let left = self.primary(cx)?;
        if self.take("+") {
            return Ok(Found::Number(left.number() + self.sum(cx)?.number()));
        }
        if matches!(left, Found::Number(_)) && self.take("-") {
            return Ok(Found::Number(left.number() - self.sum(cx)?.number()));
        }
        Ok(left)
    }

    fn primary(&mut self, cx: &Context) -> Step<Found> {
        self.blanks();
        match self.text.get(self.at) {
            Some(quote @ ('"' | '\'')) => {
                let quote = *quote;
                let from = self.at + 1;
                let end = self.text[from..].iter().position(|c| *c == quote).ok_or("This is an unclosed string.")?;
                self.at = from + end + 1;
                Ok(Found::Text(self.text[from..from + end].iter().collect()))
            }
            Some(c) if c.is_ascii_digit() => {
                let digits: String = self.text[self.at..].iter().take_while(|c| c.is_ascii_digit() || **c == '.').collect();
                self.at += digits.len();
                Ok(Found::Number(digits.parse().unwrap_or(f64::NAN)))
            }
            Some('(') => {
                self.at += 1;
                let inner = self.or(cx)?;
                if !self.take(")") {
                    return Err("')' is missing.".into());
                }
                match inner {
                    Found::Nodes(nodes) => self.rest_of_path(nodes).map(Found::Nodes),
                    other => Ok(other),
                }
            }
            _ => match self.function_name() {
                Some(name) => self.function(&name, cx),
                None => self.path(cx).map(Found::Nodes),
            },
        }
    }

    /// The name of a function at hand (and not of a node test).
    fn function_name(&self) -> Option<String> {
        let name: String = self.text[self.at..].iter().take_while(|c| c.is_alphanumeric() || **c == '-').collect();
        let open = self.text.get(self.at + name.chars().count()) == Some(&'(');
        (open && !name.is_empty() && !matches!(name.as_str(), "text" | "node" | "comment")).then_some(name)
    }

    fn function(&mut self, name: &str, cx: &Context) -> Step<Found> {
        self.at += name.chars().count() + 1;
        let mut arguments = Vec::new();
        while !self.take(")") {
            arguments.push(self.or(cx)?);
            if !self.take(",") && !self.looks(")") {
                return Err(format!("'{name}' has an invalid argument list."));
            }
        }
        let text = |at: usize| arguments.get(at).map_or_else(|| cx.node.text(), Found::text);
        Ok(match name {
            "last" => Found::Number(cx.size as f64),
            "position" => Found::Number(cx.position as f64),
            "count" => Found::Number(if let Some(Found::Nodes(nodes)) = arguments.first() { nodes.len() as f64 } else { 0.0 }),
            "not" => Found::Bool(!arguments.first().is_some_and(Found::truth)),
            "true" => Found::Bool(true),
            "false" => Found::Bool(false),
            "boolean" => Found::Bool(arguments.first().is_some_and(Found::truth)),
            "contains" => Found::Bool(text(0).contains(&text(1))),
            "starts-with" => Found::Bool(text(0).starts_with(&text(1))),
            "string" => Found::Text(text(0)),
            "number" => Found::Number(arguments.first().map_or(f64::NAN, Found::number)),
            "string-length" => Found::Number(text(0).chars().count() as f64),
            "normalize-space" => Found::Text(text(0).split_whitespace().collect::<Vec<_>>().join(" ")),
            "concat" => Found::Text(arguments.iter().map(Found::text).collect()),
            "substring-before" => Found::Text(text(0).split_once(&text(1)).map_or(String::new(), |(a, _)| a.to_owned())),
            "substring-after" => Found::Text(text(0).split_once(&text(1)).map_or(String::new(), |(_, b)| b.to_owned())),
            "translate" => {
                let (from, to): (Vec<char>, Vec<char>) = (text(1).chars().collect(), text(2).chars().collect());
                let map = |c: char| from.iter().position(|f| *f == c).map_or(Some(c), |i| to.get(i).copied());
                Found::Text(text(0).chars().filter_map(map).collect())
            }
            "sum" => Found::Number(arguments.first().map_or(0.0, |f| f.texts().iter().map(|t| t.trim().parse().unwrap_or(f64::NAN)).sum())),
            "name" | "local-name" => {
                let node = match arguments.first() {
                    Some(Found::Nodes(nodes)) => nodes.first().cloned(),
                    _ => Some(cx.node.clone()),
                };
                Found::Text(node.map_or(String::new(), |n| if name == "name" { n.name.clone() } else { n.local().to_owned() }))
            }
            _ => return Err(format!("Namespace Manager or XsltContext needed. The function '{name}' is not known.")),
        })
    }

    fn path(&mut self, cx: &Context) -> Step<Vec<Rc<Node>>> {
        let mut nodes = vec![cx.node.clone()];
        if self.take("//") {
            nodes = descendants(&root(&cx.node));
            return self.step_on(nodes);
        }
        if self.take("/") {
            nodes = vec![root(&cx.node)];
            if self.at >= self.text.len() {
                return Ok(nodes);
            }
        }
        self.step_on(nodes)
    }

    fn step_on(&mut self, nodes: Vec<Rc<Node>>) -> Step<Vec<Rc<Node>>> {
        let nodes = self.step(nodes)?;
        self.rest_of_path(nodes)
    }

    fn rest_of_path(&mut self, nodes: Vec<Rc<Node>>) -> Step<Vec<Rc<Node>>> {
        let mut nodes = self.predicates(nodes)?;
        loop {
            if self.take("//") {
                let mut all = Vec::new();
                nodes.iter().flat_map(descendants).for_each(|n| push_new(&mut all, n));
                nodes = self.step(all)?;
            } else if self.take("/") {
                nodes = self.step(nodes)?;
            } else {
                return Ok(nodes);
            }
        }
    }

    /// One step from each node: an axis, a test, predicates.
    fn step(&mut self, from: Vec<Rc<Node>>) -> Step<Vec<Rc<Node>>> {
        self.blanks();
        if self.take("..") {
            let mut all = Vec::new();
            from.iter().filter_map(|n| n.up()).for_each(|n| push_new(&mut all, n));
            return Ok(all);
        }
        if self.take(".") {
            return Ok(from);
        }
        let axis = self.axis();
        let test: String =
            self.text[self.at..].iter().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '*')).collect();
        if test.is_empty() {
            return Err("Expression must evaluate to a node-set.".into());
        }
        self.at += test.chars().count();
        let call = self.take("()");
        let after = self.at;
        let mut all = Vec::new();
        for node in &from {
            let candidates = candidates(node, &axis);
            let mut own = Vec::new();
            for candidate in candidates {
                if self.fits(&candidate, &test, call, axis == "attribute")? {
                    own.push(candidate);
                }
            }
            self.at = after;
            self.predicates(own)?.into_iter().for_each(|n| push_new(&mut all, n));
        }
        if from.is_empty() {
            self.skip_predicates();
        }
        Ok(all)
    }

    fn axis(&mut self) -> String {
        if self.take("@") {
            return "attribute".into();
        }
        for axis in [
            "child",
            "descendant-or-self",
            "descendant",
            "parent",
            "ancestor",
            "self",
            "following-sibling",
            "preceding-sibling",
            "attribute",
        ] {
            if self.take(&format!("{axis}::")) {
                return axis.into();
            }
        }
        "child".into()
    }

    fn fits(&self, node: &Rc<Node>, test: &str, call: bool, attribute: bool) -> Step<bool> {
        if call {
            return Ok(match test {
                "text" => matches!(node.kind, Kind::Text | Kind::Data),
                "comment" => node.kind == Kind::Comment,
                _ => true,
            });
        }
        let wanted = if attribute { Kind::Attribute } else { Kind::Element };
        if node.kind != wanted || (attribute && (node.name == "xmlns" || node.name.starts_with("xmlns:"))) {
            return Ok(false);
        }
        if test == "*" {
            return Ok(true);
        }
        match test.split_once(':') {
            None => Ok(node.name == test && node.namespace().is_empty()),
            Some((prefix, local)) => {
                let address = self.prefixes.iter().find(|(p, _)| p == prefix).map(|(_, a)| a.clone());
                let address = address.ok_or_else(|| {
                    "Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.".to_owned()
                })?;
                Ok((local == "*" || node.local() == local) && node.namespace() == address)
            }
        }
    }

    fn predicates(&mut self, nodes: Vec<Rc<Node>>) -> Step<Vec<Rc<Node>>> {
        let mut nodes = nodes;
        while self.take("[") {
            let start = self.at;
            let size = nodes.len();
            let mut kept = Vec::new();
            let mut end = None;
            for (i, node) in nodes.iter().enumerate() {
                self.at = start;
                let found = self.or(&Context { node: node.clone(), position: i + 1, size })?;
                let keep = if let Found::Number(n) = found { n == (i + 1) as f64 } else { found.truth() };
                if keep {
                    kept.push(node.clone());
                }
                end = Some(self.at);
            }
            match end {
                Some(end) => self.at = end,
                None => self.skip_to_close(),
            }
            if !self.take("]") {
                return Err("The predicate is not closed: ']' is missing.".into());
            }
            nodes = kept;
        }
        Ok(nodes)
    }

    fn skip_predicates(&mut self) {
        while self.take("[") {
            self.skip_to_close();
            self.take("]");
        }
    }

    /// Moves to the bracket that closes a predicate of which nothing has to be tested.
    fn skip_to_close(&mut self) {
        let (mut depth, mut quote) = (0, None);
        while let Some(c) = self.text.get(self.at).copied() {
            match (quote, c) {
                (Some(q), c) if q == c => quote = None,
                (Some(_), _) => {}
                (None, '"' | '\'') => quote = Some(c),
                (None, '[') => depth += 1,
                (None, ']') if depth == 0 => return,
                (None, ']') => depth -= 1,
                _ => {}
            }
            self.at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::select;
    use crate::xml::parse::document;

    #[test]
    fn paths_select() {
        let doc = document("<r><p id=\"1\">one</p><p id=\"2\">two</p><q><p/></q></r>", false).expect("well formed");
        let texts = |path: &str| select(&doc, path, &Vec::new()).expect(path).iter().map(|n| n.text()).collect::<Vec<_>>().join(",");
        assert_eq!(texts("//p[@id='2']"), "two");
        assert_eq!([texts("/r/p/@id"), texts("/r/p[last()]")], ["1,2", "two"]);
        assert_eq!(texts("//p[contains(., 'o') and not(@id='1')]"), "two");
        assert_eq!(texts("//zz[1]"), "");
        assert!(select(&doc, "[[", &Vec::new()).is_err());
    }
}
