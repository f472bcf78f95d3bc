//! Completion: what may stand at the cursor. Pure: what exists is asked through [`Facts`].

mod candidates;
mod context;
mod quote;

pub(crate) use context::{Context, context};

/// What a session knows that a line may be completed with.
pub(crate) trait Facts {
    /// Commands, functions and aliases whose name begins so, or holds so (`*-Item`).
    fn commands(&mut self, prefix: &str) -> Vec<String>;

    /// The parameters of a command, without dashes.
    fn parameters(&mut self, command: &str) -> Vec<String>;

    /// The values that a parameter takes (of an enum, a set, a switch, or names of objects such as machines).
    fn values(&mut self, command: &str, argument: &Argument) -> Vec<String>;

    /// Names of variables, without `$`.
    fn variables(&mut self) -> Vec<String>;

    /// Members of what an expression gives: names, methods with `(`.
    fn members(&mut self, expression: &str, of_type: bool) -> Vec<String>;

    /// Names of types.
    fn types(&mut self, prefix: &str) -> Vec<String>;

    /// Files and folders whose path begins so; folders end in `/`.
    fn paths(&mut self, prefix: &str) -> Vec<String>;
}

/// The argument of a command that is being typed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Argument {
    /// `-Name` stands before it
    Named(String),
    /// It is the n-th without a name, from 0
    Position(usize),
}

/// What may stand at the cursor.
#[derive(Debug, PartialEq)]
pub(crate) struct Completion {
    /// Where the text begins that is replaced, up to the cursor.
    pub start: usize,
    /// What it may be replaced with.
    pub candidates: Vec<Candidate>,
}

/// One proposal.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Candidate {
    /// The text that is put in.
    pub text: String,
    /// What the list shows.
    pub shown: String,
}

/// What may stand at the end of a text.
pub(crate) fn complete(before_cursor: &str, facts: &mut dyn Facts) -> Completion {
    let place = context(before_cursor);
    candidates::find(place, facts)
}

#[cfg(test)]
mod tests;
