//! The words and numbers of a date's text.

/// A piece of the text, with where it begins.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// The index of its first character.
    pub at: usize,
}

/// What a piece is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum TokenKind {
    /// Digits: value and number of digits
    Number(i64, usize),
    /// Digits after a point that follow seconds are read as a fraction by the parser
    Word(String),
    /// A separator: `/ - . , :` or blanks
    Mark(char),
}

/// The pieces of a text; blanks are one mark. None when a character fits nowhere.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let letters: Vec<char> = text.chars().collect();
    let mut list = Vec::new();
    let mut i = 0;
    while i < letters.len() {
        let (c, at) = (letters[i], i);
        let kind = if c.is_ascii_digit() {
            while i < letters.len() && letters[i].is_ascii_digit() {
                i += 1;
            }
            let digits: String = letters[at..i].iter().collect();
            TokenKind::Number(digits.parse().ok()?, i - at)
        } else if c.is_alphabetic() {
            while i < letters.len() && letters[i].is_alphabetic() {
                i += 1;
            }
            TokenKind::Word(letters[at..i].iter().collect())
        } else if c.is_whitespace() {
            while i < letters.len() && letters[i].is_whitespace() {
                i += 1;
            }
            TokenKind::Mark(' ')
        } else if "/-.,:+".contains(c) {
            i += 1;
            TokenKind::Mark(c)
        } else {
            return None;
        };
        list.push(Token { kind, at });
    }
    Some(list)
}
