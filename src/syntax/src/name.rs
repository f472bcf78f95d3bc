//! `Name`: text that PowerShell compares without case (variables, commands, parameters, properties).
//!
//! Names are interned per thread: a `Name` is two numbers, so copying, comparing and hashing cost nothing.
//! The spelling is kept for display. Case is folded here and nowhere else.

use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::rc::Rc;

/// A case-insensitive name that remembers how it was spelt (`$Path`, `Get-Item`, `-Name`).
#[derive(Clone, Copy)]
pub struct Name {
    spelling: u32,
    folded: u32,
    local: PhantomData<Rc<()>>,
}

#[derive(Default)]
struct Interner {
    ids: FxHashMap<Rc<str>, (u32, u32)>,
    texts: Vec<Rc<str>>,
}

thread_local! {
    static INTERNER: RefCell<Interner> = RefCell::new(Interner::default());
}

impl Interner {
    fn intern(&mut self, text: &str) -> (u32, u32) {
        if let Some(&ids) = self.ids.get(text) {
            return ids;
        }
        let folded = fold(text);
        let folded_id = match folded {
            Some(lower) => self.intern(&lower).0,
            None => self.texts.len() as u32,
        };
        let spelling = self.texts.len() as u32;
        let shared: Rc<str> = Rc::from(text);
        self.texts.push(shared.clone());
        self.ids.insert(shared, (spelling, folded_id));
        (spelling, folded_id)
    }
}

/// The folded form of a text, or `None` when the text is its own folded form.
fn fold(text: &str) -> Option<String> {
    if text.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        return None;
    }
    if text.is_ascii() {
        return Some(text.to_ascii_lowercase());
    }
    let folded: String = text.chars().map(fold_char).collect();
    (folded != text).then_some(folded)
}

/// Simple case folding of one character, as .NET's ordinal-ignore-case comparison does it.
pub(crate) fn fold_char(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}

impl Name {
    /// The name with this spelling.
    pub fn new(text: &str) -> Name {
        let (spelling, folded) = INTERNER.with(|i| i.borrow_mut().intern(text));
        Name { spelling, folded, local: PhantomData }
    }

    /// The spelling, shared.
    pub fn text(self) -> Rc<str> {
        INTERNER.with(|i| i.borrow().texts[self.spelling as usize].clone())
    }

    /// The case-folded spelling, shared: a key for maps that leave this thread.
    pub fn folded(self) -> Rc<str> {
        INTERNER.with(|i| i.borrow().texts[self.folded as usize].clone())
    }

    /// Whether the name is this text, without case.
    pub fn is(self, text: &str) -> bool {
        INTERNER.with(|i| {
            let i = i.borrow();
            let own = &*i.texts[self.folded as usize];
            own.eq_ignore_ascii_case(text) || (!text.is_ascii() && fold(text).is_some_and(|folded| *own == *folded))
        })
    }

    /// Whether two names have the very same spelling.
    pub fn same_spelling(self, other: Name) -> bool {
        self.spelling == other.spelling
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Name) -> bool {
        self.folded == other.folded
    }
}

impl Eq for Name {}

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.folded.hash(state);
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Name {
        Name::new(text)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.text())
    }
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn names_compare_without_case_and_keep_their_spelling() {
        let (a, b) = (Name::new("Get-Item"), Name::new("get-ITEM"));
        assert_eq!(a, b);
        assert_eq!(&*b.text(), "get-ITEM");
        assert_ne!(a, Name::new("Get-Items"));
        assert_eq!(Name::new("ÅÄÖ"), Name::new("åäö"));
    }
}
