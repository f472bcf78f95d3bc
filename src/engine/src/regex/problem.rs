//! What is wrong with a pattern, in .NET's words.

/// A pattern that cannot be compiled.
#[derive(Clone, Debug)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// Where: characters from the start of the pattern.
    pub offset: usize,
}

/// What is wrong with a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// `[a`
    UnterminatedSet,
    /// `(`
    MissingParenthesis,
    /// `)`
    ExtraParenthesis,
    /// `*a`
    QuantifierFollowingNothing(char),
    /// `a**`
    NestedQuantifier(String),
    /// `[z-a]`
    ReverseRange(String),
    /// `a{2,1}`
    ReverseQuantifier,
    /// `\q`
    UnrecognizedEscape(char),
    /// `(?q)`
    UnrecognizedGrouping,
    /// `a\`
    BackslashAtEnd,
    /// `\2` without such a group
    UndefinedNumber(String),
    /// `\k<x>` without such a group
    UndefinedName(String),
    /// `\k`
    MalformedReference,
    /// `\xZ`
    HexDigits,
    /// `\cé`
    ControlCharacter,
    /// `\c`
    MissingControl,
    /// `\p{Nope}`
    UnknownProperty(String),
    /// `\p`
    IncompleteProperty,
    /// `\pL`
    MalformedProperty,
    /// `(?<1a>x)`
    GroupName,
    /// `(?#`
    UnterminatedComment,
    /// `[a-\d]`
    ClassInRange(char),
    /// `[a-z-[b]c]`
    SubtractionNotLast,
    /// `(?(1)a|b|c)`
    TooManyAlternates,
    /// A construct that cannot be translated
    Unsupported,
    /// A balancing group
    Balancing,
}

impl Problem {
    /// `Invalid pattern '[' at offset 1. Unterminated [] set.`
    pub fn message(&self, pattern: &str) -> String {
        format!("Invalid pattern '{pattern}' at offset {}. {}", self.offset, self.reason())
    }

    fn reason(&self) -> String {
        match &self.kind {
            ProblemKind::UnterminatedSet => "Unterminated [] set.".to_owned(),
            ProblemKind::MissingParenthesis => "Not enough )'s.".to_owned(),
            ProblemKind::ExtraParenthesis => "Too many )'s.".to_owned(),
            ProblemKind::QuantifierFollowingNothing(c) => format!("Quantifier '{c}' following nothing."),
            ProblemKind::NestedQuantifier(q) => format!("Nested quantifier '{q}'."),
            ProblemKind::ReverseRange(_) => "[x-y] range in reverse order.".to_owned(),
            ProblemKind::ReverseQuantifier => "Illegal {x,y} with x > y.".to_owned(),
            ProblemKind::UnrecognizedEscape(c) => format!("Unrecognized escape sequence \\{c}."),
            ProblemKind::UnrecognizedGrouping => "Unrecognized grouping construct.".to_owned(),
            ProblemKind::BackslashAtEnd => "Illegal \\ at end of pattern.".to_owned(),
            ProblemKind::UndefinedNumber(n) => format!("Reference to undefined group number {n}."),
            ProblemKind::UndefinedName(n) => format!("Reference to undefined group name '{n}'."),
            ProblemKind::MalformedReference => "Malformed \\k<...> named back reference.".to_owned(),
            ProblemKind::HexDigits => "Insufficient or invalid hexadecimal digits.".to_owned(),
            ProblemKind::ControlCharacter => "Unrecognized control character.".to_owned(),
            ProblemKind::MissingControl => "Missing control character.".to_owned(),
            ProblemKind::UnknownProperty(p) => format!("Unknown property '{p}'."),
            ProblemKind::IncompleteProperty => "Incomplete \\p{X} character escape.".to_owned(),
            ProblemKind::MalformedProperty => "Malformed \\p{X} character escape.".to_owned(),
            ProblemKind::GroupName => "Invalid group name: Group names must begin with a word character.".to_owned(),
            ProblemKind::UnterminatedComment => "Unterminated (?#...) comment.".to_owned(),
            ProblemKind::ClassInRange(c) => format!("Cannot include class \\{c} in character range."),
            ProblemKind::SubtractionNotLast => "A subtraction must be the last element in a character class.".to_owned(),
            ProblemKind::TooManyAlternates => "Too many | in (?()|).".to_owned(),
            ProblemKind::Unsupported => "This construct is not supported here.".to_owned(),
            ProblemKind::Balancing => "Balancing groups are not supported here.".to_owned(),
        }
    }
}
