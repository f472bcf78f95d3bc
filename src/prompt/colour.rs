//! The colours of a line that is being typed: PSReadLine's defaults.

use super::scan::{Kind, scan};

/// The escape codes of each kind of piece.
fn code(kind: Kind) -> &'static str {
    match kind {
        Kind::Command => "93",
        Kind::Parameter | Kind::Operator => "90",
        Kind::Text => "36",
        Kind::Variable | Kind::Keyword => "92",
        Kind::Number => "97",
        Kind::Comment => "32",
        Kind::Type | Kind::Member | Kind::Other => "37",
    }
}

/// The text with its colours; nothing visible changes.
pub(crate) fn coloured(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut done = 0;
    for token in scan(text).tokens {
        // Pieces come in order; a gap between them is blank.
        if token.range.start < done {
            continue;
        }
        out.push_str(&text[done..token.range.start]);
        out.push_str(&format!("\x1b[{}m{}\x1b[0m", code(token.kind), &text[token.range.clone()]));
        done = token.range.end;
    }
    out.push_str(&text[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::coloured;

    #[test]
    fn only_colours_are_added() {
        for text in ["Get-Item -Path $x[0].Name | % { \"a $_\" } # é", "$( @{ a = 'b", "1..3 -join ','\n>"] {
            let mut plain = String::new();
            let drawn = coloured(text);
            let mut rest = drawn.as_str();
            while let Some(at) = rest.find('\x1b') {
                plain.push_str(&rest[..at]);
                rest = &rest[at + rest[at..].find('m').expect("a code ends") + 1..];
            }
            plain.push_str(rest);
            assert_eq!(plain, text);
        }
    }
}
