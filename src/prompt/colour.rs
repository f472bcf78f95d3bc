//! The colours of a line that is being typed: PSReadLine's defaults.

use syntax::{TokenKind, tokens};

/// The escape codes of each kind of token.
fn code(kind: TokenKind) -> &'static str {
    match kind {
        TokenKind::Command => "93",
        TokenKind::Parameter | TokenKind::Operator => "90",
        TokenKind::String => "36",
        TokenKind::Variable | TokenKind::Keyword => "92",
        TokenKind::Number => "97",
        TokenKind::Comment => "32",
        TokenKind::Type | TokenKind::Member | TokenKind::Argument | TokenKind::Punctuation => "37",
    }
}

/// The text with its colours; nothing visible changes.
pub(crate) fn coloured(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut done = 0;
    for token in tokens(text) {
        let (start, end) = (token.span.start as usize, token.span.end as usize);
        // A gap between tokens is blank.
        out.push_str(&text[done..start]);
        out.push_str(&format!("\x1b[{}m{}\x1b[0m", code(token.kind), &text[start..end]));
        done = end;
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
