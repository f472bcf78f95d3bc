//! Command lines and what they ask for.

use super::*;

fn read(words: &[&str]) -> Options {
    parse(&words.iter().map(|w| w.to_string()).collect::<Vec<_>>()).expect("a good command line")
}

fn refused(words: &[&str]) -> String {
    parse(&words.iter().map(|w| w.to_string()).collect::<Vec<_>>()).expect_err("a bad command line").0
}

#[test]
fn names_may_be_short_and_in_any_case() {
    let options = read(&["-NOPROF", "-nonint", "-COMM", "1", "+", "2"]);
    assert!(!options.profile && !options.interactive);
    assert_eq!(options.run, Run::Command { text: "1 + 2".into(), arguments: vec![] });
}

#[test]
fn the_first_word_that_is_no_option_is_a_script() {
    let run = Run::File { path: "a.ps1".into(), arguments: vec!["-NoProfile".into()] };
    assert_eq!(read(&["a.ps1", "-NoProfile"]).run, run);
    assert_eq!(read(&["-File", "a.ps1", "-NoProfile"]).run, run);
    assert_eq!(read(&["/tmp/a.ps1"]).run, Run::File { path: "/tmp/a.ps1".into(), arguments: vec![] });
}

#[test]
fn encoded_commands_are_utf16_in_base64() {
    assert_eq!(read(&["-ec", "IgB4ACIA"]).run, Run::Command { text: "\"x\"".into(), arguments: vec![] });
    assert!(refused(&["-EncodedCommand", "not base64!"]).contains("not properly encoded"));
}

#[test]
fn own_options_are_written_in_full() {
    let options = read(&["--clock", "real", "--check", "a.ps1"]);
    assert_eq!((options.clock, options.run), (ClockChoice::Real, Run::Check(vec!["a.ps1".into()])));
    assert!(refused(&["--clock", "late"]).contains("simulated, real"));
}
