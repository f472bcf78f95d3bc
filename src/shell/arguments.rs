//! The words after a script's name, as arguments of a call.

use engine::bind::Argument;
use engine::{Name, Value};

/// The arguments that the words mean: `-Name`, `-Name:value`, `-Switch:$false`, or a value by position. Values are strings; a
/// word is never code.
pub(super) fn script_arguments(words: &[String]) -> Vec<Argument> {
    let mut arguments: Vec<Argument> = Vec::new();
    // `-Name:` takes the next word, whatever it is.
    let mut open: Option<Name> = None;
    for word in words {
        if let Some(name) = open.take() {
            arguments.push(Argument { splatted: false, ..Argument::named(name, Value::text(word.as_str())) });
            continue;
        }
        let Some(rest) = word.strip_prefix(['-', '\u{2013}', '\u{2014}', '\u{2015}']) else {
            arguments.push(Argument::positional(Value::text(word.as_str())));
            continue;
        };
        // `--` is an empty name here.
        let rest = if rest == "-" { "" } else { rest };
        match rest.split_once(':') {
            Some((name, "")) => open = Some(Name::new(name)),
            Some((name, value)) => arguments.push(Argument { splatted: false, ..Argument::named(Name::new(name), literal(value)) }),
            None => arguments.push(Argument { value: None, splatted: false, ..Argument::named(Name::new(rest), Value::Null) }),
        }
    }
    if let Some(name) = open {
        arguments.push(Argument { value: None, splatted: false, ..Argument::named(name, Value::Null) });
    }
    arguments
}

/// `$true` and `$false` after a colon are what they say.
fn literal(word: &str) -> Value {
    match word.to_lowercase().as_str() {
        "$true" => Value::Bool(true),
        "$false" => Value::Bool(false),
        _ => Value::text(word),
    }
}
