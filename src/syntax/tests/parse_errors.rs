//! Every source of `facts/parse-errors.json` (recorded from PowerShell 7.6) against the parser.

use syntax::{Parsed, Source, parse};

/// One recorded error: id, start and end in UTF-16 units, incomplete, message.
struct Recorded {
    id: String,
    start: u64,
    end: u64,
    incomplete: bool,
    message: String,
}

fn cases() -> Vec<(String, Vec<Recorded>)> {
    let json: serde_json::Value = serde_json::from_str(include_str!("facts/parse-errors.json")).expect("the facts are JSON");
    let list = |value: &serde_json::Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_string();
    let error = |e: &serde_json::Value| Recorded {
        id: text(&e[0]),
        start: e[1].as_u64().unwrap_or_default(),
        end: e[2].as_u64().unwrap_or_default(),
        incomplete: e[3].as_bool().unwrap_or_default(),
        message: text(&e[4]),
    };
    list(&json).iter().map(|case| (text(&case[0]), list(&case[1]).iter().map(error).collect())).collect()
}

fn parsed(text: &str) -> Parsed {
    parse(Source::typed(text))
}

#[test]
fn first_errors_are_those_of_powershell() {
    let (mut total, mut broken, mut accepted, mut incomplete, mut ids, mut places, mut messages) = (0, 0, 0, 0, 0, 0, 0);
    let mut failing = vec![];
    for (source, errors) in cases() {
        let result = parsed(&source);
        let (found, expected) = (result.diagnostics.first(), errors.first());
        total += 1;
        accepted += usize::from(found.is_some() == expected.is_some());
        incomplete += usize::from(found.is_some_and(|d| d.incomplete) == expected.is_some_and(|e| e.incomplete));
        let Some(expected) = expected else {
            if found.is_some() {
                failing.push(source);
            }
            continue;
        };
        broken += 1;
        let Some(found) = found.filter(|d| d.id == expected.id) else {
            failing.push(source);
            continue;
        };
        ids += 1;
        messages += usize::from(found.message == expected.message);
        let span = (result.source.utf16_offset(found.span.start), result.source.utf16_offset(found.span.end));
        places += usize::from((u64::from(span.0), u64::from(span.1)) == (expected.start, expected.end));
    }
    let figures = format!(
        "{total} cases: accepted {accepted}, incomplete {incomplete}; of {broken}: ids {ids}, places {places}, messages {messages}"
    );
    println!("{figures}");
    assert!(accepted * 100 >= total * 95, "{figures}");
    assert!(incomplete * 100 >= total * 99, "{figures}");
    assert!(ids * 100 >= broken * 92, "{figures}");
    assert!(places * 100 >= broken * 90, "{figures}");
    only_known_sources_fail(failing);
}

/// The sources whose first error is not PowerShell's stand in a list that may only get shorter.
fn only_known_sources_fail(failing: Vec<String>) {
    let known: Vec<String> = serde_json::from_str(include_str!("facts/parse-errors-open.json")).expect("the list is JSON");
    let added: Vec<_> = failing.iter().filter(|source| !known.contains(source)).collect();
    let repaired: Vec<_> = known.iter().filter(|source| !failing.contains(source)).collect();
    assert!(added.is_empty(), "these went wrong: {}", serde_json::json!(added));
    assert!(repaired.is_empty(), "take these out of facts/parse-errors-open.json, they are right now: {}", serde_json::json!(repaired));
}

#[test]
fn every_prefix_answers() {
    for (source, _) in cases() {
        for end in (0..=source.len()).filter(|&end| source.is_char_boundary(end)) {
            let prefix = &source[..end];
            let _ = parsed(prefix);
            let _ = syntax::tokens(prefix);
            let _ = syntax::context_at(prefix, end);
        }
    }
}

#[test]
fn deep_nesting_answers() {
    let openers =
        ["(", "{", "$(", "@(", "@{a=", "[", "[a[", "$a[", "$a.b(", "\"$(", "& {", "if(1){", "[int]", "$a=", "1+", "-", "1?", "a|"];
    for opener in openers {
        for count in [200, 10_000] {
            let _ = parsed(&opener.repeat(count));
        }
    }
}
