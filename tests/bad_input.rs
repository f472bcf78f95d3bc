//! What is wrong from outside ends in a clear error and the right exit code, never in a crash.

mod suite;

use std::process::{Command, Stdio};
use suite::{Ran, Run};

fn script(content: impl AsRef<[u8]>) -> Ran {
    Run::new(&["-NoProfile", "-NonInteractive", "-File", "main.ps1"]).file("main.ps1", content).run()
}

fn out(ran: &Ran) -> String {
    String::from_utf8_lossy(&ran.out).into_owned()
}

#[test]
fn a_missing_script_names_it() {
    let ran = Run::new(&["-NoProfile", "-File", "nope.ps1"]).run();
    assert_eq!(ran.code, Some(64));
    assert!(ran.err.contains("'nope.ps1' is not recognized as the name of a script file"), "{}", ran.err);
}

#[test]
fn a_folder_or_an_unreadable_file_is_no_script() {
    let ran = Run::new(&["-NoProfile", "-File", "sub"]).file("sub/a.txt", "x").run();
    assert_eq!(ran.code, Some(64), "{}", ran.err);
}

#[test]
fn sources_in_utf16_and_with_marks_are_read() {
    let text = "\u{feff}\"é ok\"\n";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for content in [little, big, text.as_bytes().to_vec()] {
        let ran = script(content);
        assert_eq!((ran.code, out(&ran).as_str()), (Some(0), "é ok\n"), "{}", ran.err);
    }
}

#[test]
fn a_source_in_an_8_bit_code_page_runs() {
    let ran = script(b"# gr\xfc\xdfe\n\"ok\"\n");
    assert_eq!((ran.code, out(&ran).as_str()), (Some(0), "ok\n"), "{}", ran.err);
}

#[test]
fn a_broken_script_runs_nothing_and_shows_the_place() {
    let ran = script("\"a\"\nif ($true) {\n");
    assert_eq!((ran.code, out(&ran).as_str()), (Some(1), ""));
    assert!(ran.err.contains("main.ps1:2") && ran.err.contains("Missing closing '}'"), "{}", ran.err);
}

#[test]
fn bytes_that_are_no_script_are_a_parse_error_or_a_command() {
    let noise: Vec<u8> = (0..4096u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    assert!(script(noise).code.is_some_and(|code| code == 0 || code == 1));
}

#[test]
fn an_unknown_option_shows_the_usage() {
    let ran = Run::new(&["-Bogus"]).run();
    assert_eq!(ran.code, Some(64));
    assert!(out(&ran).contains("Usage: vmmsh") && ran.err.contains("'-Bogus'"));
}

#[test]
fn endless_recursion_is_an_error_that_can_be_caught() {
    let ran = script("function f { f }\ntry { f } catch { \"caught $($_.FullyQualifiedErrorId)\" }\n");
    assert_eq!((ran.code, out(&ran).as_str()), (Some(0), "caught CallDepthOverflow\n"), "{}", ran.err);
}

#[test]
fn five_thousand_calls_deep_is_not_too_deep() {
    let ran = script("function f($n) { if ($n -eq 0) { 'deep' } else { f ($n - 1) } }\nf 4500\n");
    assert_eq!((ran.code, out(&ran).as_str()), (Some(0), "deep\n"), "{}", ran.err);
}

#[test]
fn an_enormous_range_costs_no_memory_or_says_so() {
    let ran = script("foreach ($i in 1..2000000000) { if ($i -gt 3) { break }; $i }\n");
    assert_eq!((ran.code, out(&ran).as_str()), (Some(0), "1\n2\n3\n"), "{}", ran.err);
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let mut child = Command::new(suite::SHELL)
        .args(["-NoProfile", "-NonInteractive", "-Command", "1..20000; exit 3"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the shell starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the shell ends");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(3), ""));
}

#[test]
fn deep_nesting_is_answered_soon() {
    for (open, close) in [("(", ")"), ("@(", ")"), ("{", "}"), ("$(", ")"), ("[int]", "1")] {
        let text = format!("$x = {}1{}\n\"end\"\n", open.repeat(5000), close.repeat(if close == "1" { 0 } else { 5000 }));
        let ran = script(text);
        assert!(
            ran.code.is_some_and(|code| code == 0 || code == 1),
            "{open}: {:?} {}",
            ran.code,
            ran.err.lines().next().unwrap_or_default()
        );
    }
}
