//! The house keeps its shape: who may name whom, how long a file may be, where each outside package is named.

mod suite;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The longest a file of code may be.
const LONGEST: usize = 500;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The Rust files below `src`, with their paths from the root.
fn sources() -> Vec<(String, String)> {
    let relative = |path: &PathBuf| path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/");
    let rust = suite::files_below(&root().join("src")).into_iter().filter(|p| p.extension().is_some_and(|e| e == "rs"));
    rust.map(|path| (relative(&path), std::fs::read_to_string(&path).expect("a source file can be read"))).collect()
}

/// The names below `[dependencies]` in a room's manifest.
fn dependencies(manifest: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(manifest).expect("a manifest can be read");
    let section = text.split("\n[dependencies]\n").nth(1).unwrap_or_default();
    let lines = section.lines().take_while(|line| !line.starts_with('['));
    lines.filter_map(|line| line.split(['.', '=', ' ']).next()).filter(|n| !n.is_empty()).map(str::to_string).collect()
}

#[test]
fn rooms_only_name_the_rooms_below_them() {
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("syntax", [].as_slice()),
        ("engine", &["syntax"]),
        ("commands", &["engine"]),
        ("fabric", &[]),
        ("vmm", &["engine", "fabric"]),
    ]);
    for (room, may_name) in &allowed {
        let manifest = root().join("src").join(room).join("Cargo.toml");
        let named = dependencies(&manifest);
        let wrong: Vec<_> = named.iter().filter(|n| allowed.contains_key(n.as_str()) && !may_name.contains(&n.as_str())).collect();
        assert!(wrong.is_empty(), "src/{room} names {wrong:?}");
    }
}

#[test]
fn each_outside_package_of_the_program_is_named_in_one_place() {
    let places = [
        ("rustyline", "src/prompt"),
        ("miette", "src/diagnostics.rs"),
        ("ctrlc", "src/host"),
        ("rusqlite", "src/fabric/src/store/sqlite.rs"),
        ("pest", "src/syntax/src/parse"),
    ];
    for (package, place) in places {
        for (path, text) in sources() {
            let names = text.lines().any(|line| {
                let code = line.split("//").next().unwrap_or_default();
                code.contains(&format!("{package}::")) || code.contains(&format!("use {package}"))
            });
            assert!(!names || path.starts_with(place), "{path} names {package}, which is for {place} alone");
        }
    }
}

#[test]
fn files_have_one_subject_and_say_which() {
    let mut complaints = Vec::new();
    for (path, text) in sources() {
        let lines = text.lines().count();
        if lines > LONGEST {
            complaints.push(format!("{path} has {lines} lines; the longest may have {LONGEST}"));
        }
        if !text.starts_with("//!") {
            complaints.push(format!("{path} does not open with //!"));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn the_scripts_name_no_place_outside_the_project() {
    for path in suite::files_below(&root().join("scripts")) {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(!text.contains("/work/"), "{} names a place of one machine", path.display());
    }
}
