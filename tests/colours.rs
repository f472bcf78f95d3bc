//! What the formatter prints with `$PSStyle.OutputRendering` at Ansi: `tests/colours/out-string.json`, recorded from PowerShell 7.6.

mod suite;

use serde_json::Value;

#[test]
fn texts_have_the_recorded_sequences() {
    let text = std::fs::read_to_string(suite::folder("colours").join("out-string.json")).expect("the cases are there");
    let cases: Vec<Value> = serde_json::from_str(&text).expect("the cases are JSON");
    assert!(!cases.is_empty());
    let complaints: Vec<String> = suite::judge_all(&cases, check).into_iter().flatten().collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

fn check(case: &Value) -> Option<String> {
    let part = |name: &str| case[name].as_str().unwrap_or_default();
    let script = format!("$PSStyle.OutputRendering = 'Ansi'\n[Console]::Write((& {{ {} }} | Out-String -Width 80))", part("command"));
    let ran = suite::Run::new(&["-NoProfile", "-NonInteractive", "-Command", &script]).set("TERM", "xterm-256color").run();
    suite::difference(part("output").as_bytes(), &ran.out).map(|why| format!("{}: {why}", part("name")))
}
