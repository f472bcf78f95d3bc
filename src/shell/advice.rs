//! One thing to do next about an error, for a person at a terminal, where the error has no advice of its own.

use engine::ErrorRecord;
use engine::text::nearest;
use engine::types::{all_tables, short_of};
use std::rc::Rc;

/// The advice for an error: its own, or the nearest name to what does not exist.
pub(super) fn advice(record: &ErrorRecord) -> Option<String> {
    let own = record.help.clone();
    let message = record.message();
    own.or_else(|| enum_value(&message)).or_else(|| type_name(&message)).or_else(|| method(&message))
}

/// The text between two marks.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<&'a str> {
    let rest = &text[text.find(open)? + open.len()..];
    Some(&rest[..rest.find(close)?])
}

/// A word that is none of an enum's: the conversion's sentence lists them.
fn enum_value(message: &str) -> Option<String> {
    let word = between(message, "identifier name ", " to a valid enumerator name")?;
    let list = between(message, "try again:", "\"")?;
    let near = nearest(word, list.split(',').map(|name| Rc::from(name.trim())))?;
    Some(format!("The valid values are {}. Did you mean {near}?", list.trim()))
}

/// A type that does not exist.
fn type_name(message: &str) -> Option<String> {
    let name = between(message, "Unable to find type [", "]")?;
    let names = all_tables().into_iter().map(|table| Rc::from(short_of(table.name).unwrap_or(table.name)));
    nearest(name, names).map(|near| format!("Did you mean [{near}]?"))
}

/// A method that the type does not have.
fn method(message: &str) -> Option<String> {
    let owner = between(message, "because [", "] does not contain a method")?;
    let name = between(message, "method named '", "'")?;
    let table = all_tables().into_iter().find(|table| table.name == owner)?;
    let names = table.methods.iter().filter_map(|method| method.signature.split('(').next()?.split_whitespace().last());
    nearest(name, names.map(Rc::from)).map(|near| format!("Did you mean {near}?"))
}

#[cfg(test)]
mod tests {
    use super::enum_value;

    #[test]
    fn the_meant_value_of_an_enum_is_named() {
        let message = "Cannot convert value \"Prodution\" to type \"T\". Error: \"Unable to match the identifier name Prodution to a valid \
                       enumerator name. Specify one of the following enumerator names and try again:\nDisabled, Production, Standard\"";
        let advice = enum_value(message).expect("advice");
        assert_eq!(advice, "The valid values are Disabled, Production, Standard. Did you mean Production?");
    }
}
