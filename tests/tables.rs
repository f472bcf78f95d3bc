//! Truth tables: `tests/tables/NAME.txt` holds an expression a line, `NAME.out` what PowerShell says it is.
//!
//! The list of what does not pass yet names a table and its lines: `casts-time 3 17-19`.

mod suite;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

#[test]
fn expressions_are_what_powershell_says() {
    let tables: Vec<PathBuf> = suite::files_below(&suite::folder("tables"))
        .into_iter()
        .filter(|p| p.with_extension("txt").exists() && p.extension().is_some_and(|e| e == "out"))
        .collect();
    let failing = std::sync::Mutex::new(BTreeMap::new());
    suite::judge_all(&tables, |table| {
        let name = table.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        failing.lock().expect("no judge panics").insert(name, failing_lines(table));
        None
    });
    settle(&failing.into_inner().expect("no judge panics"));
}

/// The numbers of the expressions whose result differs.
fn failing_lines(table: &Path) -> BTreeSet<usize> {
    let evaluate = suite::folder("tables").join("evaluate.ps1");
    let mut run = suite::Run::script(&evaluate);
    run.arguments.push(table.with_extension("txt").to_string_lossy().into_owned());
    run.limit = std::time::Duration::from_secs(60);
    let home = run.place.to_string_lossy().into_owned();
    let ran = run.set("HOME", &home).run();
    let out = String::from_utf8_lossy(&ran.out);
    let results: BTreeMap<usize, &str> =
        out.lines().filter_map(|l| l.split_once(": ")).filter_map(|(n, r)| Some((n.parse().ok()?, r))).collect();
    let expected = std::fs::read_to_string(table).expect("the table can be read");
    (1..).zip(expected.lines()).filter(|(number, line)| results.get(number) != Some(line)).map(|(number, _)| number).collect()
}

fn settle(failing: &BTreeMap<String, BTreeSet<usize>>) {
    let list = suite::folder("tables").join("failing.txt");
    if std::env::var_os("VMMSH_BLESS").is_some() {
        let lines =
            failing.iter().filter(|(_, numbers)| !numbers.is_empty()).map(|(name, numbers)| format!("{name} {}\n", ranges(numbers)));
        std::fs::write(&list, lines.collect::<String>()).expect("the list can be written");
        return;
    }
    let listed = read_list(&std::fs::read_to_string(&list).unwrap_or_default());
    let none = BTreeSet::new();
    let mut complaints = String::new();
    for (name, numbers) in failing {
        let known = listed.get(name).unwrap_or(&none);
        let (new, fixed) = (numbers - known, known - numbers);
        if !new.is_empty() {
            complaints.push_str(&format!("{name}: fails, but is not listed: {}\n", ranges(&new)));
        }
        if !fixed.is_empty() {
            complaints.push_str(&format!("{name}: passes, so take it off the list: {}\n", ranges(&fixed)));
        }
    }
    assert!(complaints.is_empty(), "tests/tables/failing.txt (VMMSH_BLESS=1 rewrites it)\n{complaints}");
}

/// `1 3-5 9`
fn ranges(numbers: &BTreeSet<usize>) -> String {
    let mut spans: Vec<(usize, usize)> = Vec::new();
    for &number in numbers {
        match spans.last_mut() {
            Some((_, end)) if *end + 1 == number => *end = number,
            _ => spans.push((number, number)),
        }
    }
    let words = spans.iter().map(|(a, b)| if a == b { a.to_string() } else { format!("{a}-{b}") });
    words.collect::<Vec<_>>().join(" ")
}

fn read_list(text: &str) -> BTreeMap<String, BTreeSet<usize>> {
    let span = |word: &str| -> Option<std::ops::RangeInclusive<usize>> {
        let (start, end) = word.split_once('-').unwrap_or((word, word));
        Some(start.parse().ok()?..=end.parse().ok()?)
    };
    let line = |line: &str| {
        let (name, words) = line.split_once(' ')?;
        Some((name.to_string(), words.split(' ').filter_map(span).flatten().collect()))
    };
    text.lines().filter_map(line).collect()
}
