//! Quotes around what is put in.

/// The value as one word of a command line, in the quotes that were opened, or in quotes where it needs some.
pub(super) fn quoted(value: &str, opened: Option<char>) -> String {
    match opened {
        Some('"') => format!("\"{}\"", value.replace('`', "``").replace('"', "`\"").replace('$', "`$")),
        Some(_) => single(value),
        None if needs_quotes(value) => single(value),
        None => value.to_string(),
    }
}

fn single(value: &str) -> String {
    format!("'{}'", value.replace('\'', "''"))
}

fn needs_quotes(value: &str) -> bool {
    value.is_empty() || value.starts_with(['#', '@', '<', '>']) || value.chars().any(|c| c.is_whitespace() || "'\"`$&|;,(){}".contains(c))
}
