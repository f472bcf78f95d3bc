//! Texts nobody would write: mutations of recorded sources, and programs made from the grammar's words. Every one gets an answer.
//!
//! The same seed gives the same texts. `FUZZ_TEXTS` raises the number of texts from what a test run can afford.

use syntax::{Source, context_at, parse, tokens};

/// A small generator of numbers that needs no package (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

const WORDS: &[&str] = &[
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "@(",
    "@{",
    "$(",
    "\"",
    "'",
    "@\"\n",
    "\n\"@",
    "@'\n",
    "\n'@",
    ";",
    "\n",
    "\r\n",
    "|",
    "||",
    "&&",
    "&",
    ",",
    "=",
    "+=",
    "??=",
    "??",
    "?.",
    "?[",
    "?",
    ":",
    "::",
    ".",
    "..",
    "-",
    "--",
    "++",
    "!",
    "$x",
    "${a b}",
    "$env:P",
    "@a",
    "$",
    "@",
    "#",
    "<#",
    "#>",
    "`",
    "`\n",
    "if",
    "else",
    "elseif",
    "switch",
    "foreach",
    "for",
    "while",
    "do",
    "until",
    "try",
    "catch",
    "finally",
    "trap",
    "throw",
    "return",
    "break",
    "continue",
    "exit",
    "function",
    "filter",
    "class",
    "enum",
    "using",
    "namespace",
    "module",
    "param",
    "begin",
    "process",
    "end",
    "clean",
    "dynamicparam",
    "data",
    "static",
    "hidden",
    "in",
    "-eq",
    "-ceq",
    "-join",
    "-split",
    "-f",
    "-is",
    "[int]",
    "[List[int]]",
    "[a.b, c]",
    "1",
    "0xF",
    "1e",
    "1.5kb",
    "5n",
    "99999999999999999999",
    "--%",
    "> x",
    "2>&1",
    "*> y",
    "*>&1",
    "<",
    "Get-Item",
    "-Path",
    "-a:",
    "é",
    "😀",
    "\u{2019}",
    "\u{201c}",
    "\u{2013}",
    "\0",
    "\u{feff}",
    " ",
    "  ",
];

fn answers(text: &str, cursor: usize) {
    let parsed = parse(Source::typed(text));
    for diagnostic in &parsed.diagnostics {
        let (start, end) = (diagnostic.span.start as usize, diagnostic.span.end as usize);
        assert!(start <= end && end <= text.len(), "{:?} outside {text:?}", diagnostic.span);
        assert!(text.is_char_boundary(start) && text.is_char_boundary(end), "{:?} inside a character of {text:?}", diagnostic.span);
    }
    let _ = tokens(text);
    let _ = context_at(text, (0..=cursor.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0));
}

fn boundary(text: &str, chance: &mut Chance) -> usize {
    let at = chance.below(text.len() + 1);
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// A source with a few pieces cut, doubled, moved or put in.
fn mutated(source: &str, others: &[String], chance: &mut Chance) -> String {
    let mut text = source.to_owned();
    for _ in 0..=chance.below(4) {
        let (a, b) = (boundary(&text, chance), boundary(&text, chance));
        let (from, to) = (a.min(b), a.max(b).min(a.min(b) + 40));
        let to = (from..=to).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(from);
        let piece = text[from..to].to_owned();
        match chance.below(5) {
            0 => text.replace_range(from..to, ""),
            1 => text.insert_str(from, &piece),
            2 => text.insert_str(from, chance.of(WORDS)),
            3 => text.truncate(from),
            _ => {
                let other = &others[chance.below(others.len())];
                let cut = boundary(other, chance);
                text.insert_str(from, &other[cut..]);
            }
        }
    }
    text
}

fn woven(chance: &mut Chance) -> String {
    let mut text = String::new();
    for _ in 0..=chance.below(30) {
        text.push_str(chance.of(WORDS));
        if chance.below(3) == 0 {
            text.push(' ');
        }
    }
    text
}

#[test]
fn every_text_gets_an_answer() {
    let json: serde_json::Value = serde_json::from_str(include_str!("facts/parse-errors.json")).expect("the facts are JSON");
    let sources: Vec<String> =
        json.as_array().into_iter().flatten().filter_map(|case| case[0].as_str().map(str::to_owned)).filter(|s| !s.is_empty()).collect();
    let count = std::env::var("FUZZ_TEXTS").ok().and_then(|n| n.parse().ok()).unwrap_or(6_000);
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    for n in 0..count {
        let text = match n % 2 {
            0 => mutated(&sources[chance.below(sources.len())], &sources, &mut chance),
            _ => woven(&mut chance),
        };
        let cursor = chance.below(text.len() + 1);
        let result = std::panic::catch_unwind(|| answers(&text, cursor));
        assert!(result.is_ok(), "text {n} brought the parser down: {text:?}");
    }
}
