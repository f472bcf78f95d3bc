//! What all suites share: running the shell on many cases, and the lists of cases that do not pass yet.
//!
//! A suite passes when the cases that fail are exactly the listed ones, so lists only shrink. `VMMSH_BLESS=1` rewrites them.
#![allow(dead_code, reason = "each suite uses a part")]

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// The shell under test.
pub const SHELL: &str = env!("CARGO_BIN_EXE_vmmsh");

/// How long a case may take.
const LIMIT: Duration = Duration::from_secs(20);

/// How many cases run at a time.
const THREADS: usize = 2;

/// A folder of this repository's `tests`.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// What a run of the shell gave; the code is none when the time ran out.
pub struct Ran {
    pub out: Vec<u8>,
    pub err: String,
    pub code: Option<i32>,
}

/// A run of the shell in an empty folder of its own.
pub struct Run {
    pub arguments: Vec<String>,
    pub environment: Vec<(String, String)>,
    pub input: Vec<u8>,
    pub place: PathBuf,
    pub limit: Duration,
}

impl Run {
    /// A run with these words after the program's name.
    pub fn new(arguments: &[&str]) -> Run {
        let place = empty_folder();
        Run { arguments: arguments.iter().map(|a| a.to_string()).collect(), environment: vec![], input: vec![], place, limit: LIMIT }
    }

    /// The run of a script without profile and person.
    pub fn script(path: &Path) -> Run {
        Run::new(&["-NoProfile", "-NonInteractive", "-File", &path.to_string_lossy()])
    }

    /// The same run with an environment variable.
    pub fn set(mut self, name: &str, value: &str) -> Run {
        self.environment.push((name.to_string(), value.to_string()));
        self
    }

    /// Writes a file into the folder it runs in.
    pub fn file(self, name: &str, content: impl AsRef<[u8]>) -> Run {
        let path = self.place.join(name);
        std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder can be made");
        std::fs::write(&path, content.as_ref()).expect("the file can be written");
        #[cfg(unix)]
        if content.as_ref().starts_with(b"#!") {
            use std::os::unix::fs::PermissionsExt;
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).expect("the file can be made executable");
        }
        self
    }

    /// Runs it and removes its folder.
    pub fn run(self) -> Ran {
        let mut command = Command::new(SHELL);
        command.args(&self.arguments).current_dir(&self.place);
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("VMMSH_") {
                command.env_remove(name);
            }
        }
        for (name, value) in [("NO_COLOR", "1"), ("TERM", "dumb"), ("LC_ALL", "C.UTF-8"), ("TZ", "UTC"), ("SHELL_EXE", SHELL)] {
            command.env(name, value);
        }
        command.envs(self.environment.iter().cloned());
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the shell starts");
        let ran = wait(child, &self.input, self.limit);
        std::fs::remove_dir_all(&self.place).ok();
        ran
    }
}

/// A new empty folder; its name always has the same length, so that it cannot change a table.
pub fn empty_folder() -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let base = std::env::temp_dir().canonicalize().unwrap_or_else(|_| std::env::temp_dir());
    let path = base.join(format!("vmm-cli-{:07}{number:05}", std::process::id()));
    std::fs::create_dir_all(&path).expect("a folder for the run");
    path
}

fn wait(mut child: Child, input: &[u8], limit: Duration) -> Ran {
    let (mut stdin, mut stdout, mut stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    std::thread::scope(|scope| {
        scope.spawn(move || {
            // A shell that does not read its input is no failure.
            if let Some(mut pipe) = stdin.take() {
                pipe.write_all(input).ok();
            }
        });
        let out = scope.spawn(move || read(stdout.as_mut().expect("stdout is piped")));
        let err = scope.spawn(move || read(stderr.as_mut().expect("stderr is piped")));
        let start = Instant::now();
        let mut pause = Duration::from_millis(1);
        let code = loop {
            match child.try_wait().expect("the shell can be waited for") {
                Some(status) => break Some(status.code().unwrap_or(-1)),
                None if start.elapsed() > limit => {
                    child.kill().ok();
                    child.wait().ok();
                    break None;
                }
                None => std::thread::sleep(pause),
            }
            pause = (pause * 2).min(Duration::from_millis(20));
        };
        let (out, err) = (out.join().expect("reading"), err.join().expect("reading"));
        Ran { out, err: String::from_utf8_lossy(&err).into_owned(), code }
    })
}

fn read(pipe: &mut dyn Read) -> Vec<u8> {
    let mut bytes = Vec::new();
    pipe.read_to_end(&mut bytes).ok();
    bytes
}

/// The cases `AREA/NAME.ps1` below a folder of tests that have an expected output.
pub fn cases(name: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = files_below(&folder(name)).into_iter().filter(|p| p.extension().is_some_and(|e| e == "ps1")).collect();
    found.retain(|p| p.with_extension("out").exists());
    found.sort();
    found
}

/// All files below a folder.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Judges all cases on a few threads; a judge gives what is wrong, or nothing.
pub fn judge_all<C: Sync>(cases: &[C], judge: impl Fn(&C) -> Option<String> + Sync) -> Vec<Option<String>> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(case) = cases.get(index) else { return done };
            done.push((index, judge(case)));
        }
    };
    let mut results: Vec<(usize, Option<String>)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(work)).collect();
        threads.into_iter().flat_map(|t| t.join().expect("a judge")).collect()
    });
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Compares what failed with the list of what does not pass yet.
pub fn settle(list: &Path, results: &[(String, Option<String>)]) {
    let failing: BTreeSet<&str> = results.iter().filter(|(_, why)| why.is_some()).map(|(name, _)| name.as_str()).collect();
    if std::env::var_os("VMMSH_BLESS").is_some() {
        let text: String = failing.iter().map(|name| format!("{name}\n")).collect();
        std::fs::write(list, text).expect("the list can be written");
        return;
    }
    let text = std::fs::read_to_string(list).unwrap_or_default();
    let listed: BTreeSet<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    let mut complaints = String::new();
    for (name, why) in results {
        match (why, listed.contains(name.as_str())) {
            (Some(why), false) => complaints.push_str(&format!("fails, but is not listed: {name}: {why}\n")),
            (None, true) => complaints.push_str(&format!("passes, so take it off the list: {name}\n")),
            _ => {}
        }
    }
    for gone in listed.iter().filter(|name| !results.iter().any(|(n, _)| n == *name)) {
        complaints.push_str(&format!("is listed, but does not exist: {gone}\n"));
    }
    assert!(complaints.is_empty(), "{} (VMMSH_BLESS=1 rewrites it)\n{complaints}", list.display());
}

/// How a text differs from the expected one: its first different line.
pub fn difference(expected: &[u8], actual: &[u8]) -> Option<String> {
    if expected == actual {
        return None;
    }
    let (expected, actual) = (String::from_utf8_lossy(expected), String::from_utf8_lossy(actual));
    let (mut old, mut new) = (expected.split('\n'), actual.split('\n'));
    for number in 1.. {
        match (old.next(), new.next()) {
            (Some(a), Some(b)) if a == b => {}
            (None, None) => break,
            (a, b) => return Some(format!("line {number} is {b:?}, expected {a:?}")),
        }
    }
    Some("differs".to_string())
}

/// Runs a folder of `AREA/NAME.ps1` cases whose output and exit code are recorded.
pub fn run_recorded(name: &str, environment: &[(&str, &str)]) {
    let paths = cases(name);
    assert!(!paths.is_empty(), "no cases in tests/{name}");
    let results = judge_all(&paths, |path| {
        let run = environment.iter().fold(Run::script(path), |run, (name, value)| run.set(name, value));
        recorded(path, &run.run())
    });
    let names = paths.iter().map(|path| {
        let name = path.strip_prefix(folder(name)).unwrap_or(path).with_extension("");
        name.to_string_lossy().replace('\\', "/")
    });
    settle(&folder(name).join("failing.txt"), &names.zip(results).collect::<Vec<_>>());
}

/// What is wrong with a run of a recorded script.
pub fn recorded(path: &Path, ran: &Ran) -> Option<String> {
    let Some(code) = ran.code else { return Some("ran out of time".to_string()) };
    let expected = std::fs::read(path.with_extension("out")).unwrap_or_default();
    let expected_code = std::fs::read_to_string(path.with_extension("code")).map_or(0, |text| text.trim().parse().unwrap_or(0));
    if code != expected_code {
        return Some(format!("exit code {code}, expected {expected_code}: {}", ran.err.lines().next().unwrap_or_default()));
    }
    difference(&expected, &ran.out)
}
