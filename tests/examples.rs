//! Every built-in command has a synopsis, and an example that runs.

mod suite;

use std::path::Path;

/// A command's declaration: its name and its comment help.
struct Declaration {
    name: String,
    help: String,
}

/// The declarations below a folder.
fn declarations(folder: &Path) -> Vec<Declaration> {
    let mut found = Vec::new();
    for path in suite::files_below(folder).into_iter().filter(|p| p.extension().is_some_and(|e| e == "ps1")) {
        let text = std::fs::read_to_string(&path).expect("a declaration can be read");
        let mut help;
        for piece in text.split("<#").skip(1) {
            let (comment, code) = piece.split_once("#>").unwrap_or((piece, ""));
            help = comment;
            for line in code.lines().filter_map(|l| l.strip_prefix("function ")) {
                let name = line.split(|c: char| c.is_whitespace() || c == '{').next().unwrap_or_default().to_string();
                found.push(Declaration { name, help: std::mem::take(&mut help).to_string() });
            }
        }
    }
    found
}

/// The paragraphs below a keyword of the help.
fn sections<'a>(help: &'a str, keyword: &str) -> Vec<&'a str> {
    let parts = help.split("\n.").map(|part| part.trim_start_matches('.'));
    parts.filter_map(|part| part.strip_prefix(keyword)).map(str::trim).filter(|text| !text.is_empty()).collect()
}

fn commands() -> Vec<Declaration> {
    declarations(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/commands"))
}

#[test]
fn every_command_says_what_it_does() {
    let mut all = commands();
    all.extend(declarations(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/vmm")));
    let bare: Vec<_> = all
        .iter()
        .filter(|d| {
            let synopsis = sections(&d.help, "SYNOPSIS");
            !synopsis.first().is_some_and(|s| s.ends_with('.') && s.starts_with(|c: char| c.is_uppercase()))
                || sections(&d.help, "EXAMPLE").is_empty()
        })
        .map(|d| d.name.as_str())
        .collect();
    assert!(bare.is_empty(), "without a synopsis (one sentence) or an example: {bare:?}");
}

#[test]
fn the_examples_run() {
    let commands = commands();
    let results = suite::judge_all(&commands, |declaration| sections(&declaration.help, "EXAMPLE").into_iter().find_map(failure));
    let names = commands.iter().map(|d| d.name.clone());
    suite::settle(&suite::folder("examples-failing.txt"), &names.zip(results).collect::<Vec<_>>());
}

/// What goes wrong with an example: its code is what stands before the first empty line.
fn failure(example: &str) -> Option<String> {
    let code: String = example.lines().take_while(|line| !line.trim().is_empty()).map(|line| format!("{line}\n")).collect();
    let ran = suite::Run::new(&["-NoProfile", "-NonInteractive", "-Command", &code]).run();
    (ran.code != Some(0) || !ran.err.is_empty()).then(|| format!("{code:?} ended with {:?}: {}", ran.code, ran.err))
}
