//! The scripts in `scripts/` print what `tests/scripts/NAME.out` holds.

mod suite;

use std::path::Path;

#[test]
fn the_scripts_print_what_is_expected() {
    let scripts = suite::files_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts"));
    let scripts: Vec<_> = scripts.into_iter().filter(|p| p.extension().is_some_and(|e| e == "ps1")).collect();
    let complaints: Vec<String> = suite::judge_all(&scripts, |script| check(script)).into_iter().flatten().collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// Compares one script's output, or writes it under `VMMSH_BLESS=1`.
fn check(script: &std::path::Path) -> Option<String> {
    let name = script.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let expected = suite::folder("scripts").join(format!("{name}.out"));
    let ran = suite::Run::script(script).set("VMMSH_CLOCK", "2026-03-02T08:00:00Z").run();
    if ran.code != Some(0) || !ran.err.is_empty() {
        return Some(format!("{name}: exit code {:?}: {}", ran.code, ran.err));
    }
    if std::env::var_os("VMMSH_BLESS").is_some() {
        std::fs::write(&expected, &ran.out).expect("the output can be written");
        return None;
    }
    let recorded = std::fs::read(&expected).unwrap_or_default();
    suite::difference(&recorded, &ran.out).map(|why| format!("{name}: {why}"))
}
