//! The program as a program, recorded from pwsh 7.6.9: options, arguments, exit codes, streams, errors. One JSON file a case:
//! `args`, `files`, `stdin`, `env`, then `stdout` (or a pattern, `stdout_matches`), `code` and phrases of the standard error.

mod suite;

use serde_json::Value;
use std::path::Path;

#[test]
fn the_command_line_behaves_as_recorded() {
    let files = suite::files_below(&suite::folder("cli"));
    let files: Vec<_> = files.into_iter().filter(|p| p.extension().is_some_and(|e| e == "json")).collect();
    assert!(!files.is_empty(), "no cases in tests/cli");
    let results = suite::judge_all(&files, |path| judge(path));
    let names = files.iter().map(|path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned());
    settle_list(names.zip(results).collect());
}

fn settle_list(results: Vec<(String, Option<String>)>) {
    suite::settle(&suite::folder("cli").join("failing.txt"), &results);
}

fn judge(path: &Path) -> Option<String> {
    let text = std::fs::read_to_string(path).expect("the case can be read");
    let case: Value = serde_json::from_str(&text).expect("the case is JSON");
    let mut run = suite::Run::new(&[]);
    let folder = run.place.to_string_lossy().into_owned();
    let filled = |value: &Value| value.as_str().unwrap_or_default().replace("<dir>", &folder);
    run.arguments = case["args"].as_array().into_iter().flatten().map(filled).collect();
    run.input = case["stdin"].as_str().unwrap_or_default().as_bytes().to_vec();
    for (name, value) in case["env"].as_object().into_iter().flatten() {
        run.environment.push((name.clone(), filled(value)));
    }
    for (name, content) in case["files"].as_object().into_iter().flatten() {
        run = run.file(name, bytes(content));
    }
    differs(&case, &run.run(), &folder)
}

/// A file's text (as UTF-8), or `{"text", "encoding"}`.
fn bytes(content: &Value) -> Vec<u8> {
    let Some(text) = content["text"].as_str() else { return content.as_str().unwrap_or_default().as_bytes().to_vec() };
    match content["encoding"].as_str().unwrap_or_default() {
        "utf-16-le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "utf-16-be" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        "latin-1" => text.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect(),
        _ => text.as_bytes().to_vec(),
    }
}

fn differs(case: &Value, ran: &suite::Ran, folder: &str) -> Option<String> {
    let out = String::from_utf8_lossy(&ran.out).replace(folder, "<dir>");
    let err = ran.err.replace(folder, "<dir>");
    let Some(code) = ran.code else { return Some("ran out of time".to_string()) };
    if i64::from(code) != case["code"].as_i64().unwrap_or(0) {
        return Some(format!("exit code {code}, expected {}; {err}", case["code"]));
    }
    if let Some(pattern) = case["stdout_matches"].as_str() {
        let whole = fancy_regex::Regex::new(&format!("(?s)^(?:{pattern})$")).expect("the pattern is right");
        if !whole.is_match(&out).unwrap_or(false) {
            return Some(format!("{out:?} does not match {pattern}"));
        }
    } else if let Some(why) = suite::difference(case["stdout"].as_str().unwrap_or_default().as_bytes(), out.as_bytes()) {
        return Some(why);
    }
    let said = squeezed(&err);
    let missing = case["stderr_contains"].as_array()?.iter().filter_map(Value::as_str).find(|phrase| !said.contains(&squeezed(phrase)));
    missing.map(|phrase| format!("the standard error lacks {phrase:?}"))
}

/// Without the gutter of an error's place, and each run of blanks as one.
fn squeezed(text: &str) -> String {
    let lines = text.lines().map(|line| line.trim()).map(|line| line.strip_prefix('|').map_or(line, str::trim));
    lines.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}
