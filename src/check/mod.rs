//! `--check`: says what will break in a script before it runs.
//!
//! Only what is certain without running is told: parse errors, commands, parameters and types that do not exist, values that a
//! parameter does not take, VMM commands that are known but not served yet. Names that are computed are not judged.

mod rules;
mod walk;

use crate::diagnostics::{Trouble, Window, draw};
use crate::host::{coloured, errors_are_watched};
use crate::shell::Shell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use syntax::{Source, Span};

/// Something that will break, or may.
pub(super) struct Finding {
    /// Where it is.
    pub span: Span,
    /// How bad it is.
    pub weight: Weight,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// It will fail when it is reached
    Error,
    /// It runs, but perhaps not as meant
    Warning,
}

/// Checks scripts and tells what was found; the exit code is 1 when something will break.
pub(crate) fn run(shell: &mut Shell, paths: &[PathBuf]) -> i32 {
    let mut errors = 0;
    for path in paths {
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(problem) => {
                shell.complain(&format!("{}: cannot be read: {problem}", path.display()));
                errors += 1;
                continue;
            }
        };
        let source = Source::new(Some(path.display().to_string()), &engine::text::decode(&bytes));
        let findings = findings(shell, &source, path, &bytes);
        errors += findings.iter().filter(|f| f.weight == Weight::Error).count();
        for finding in &findings {
            tell(shell, &source, finding);
        }
        shell.say(&format!("{}: {}\n", path.display(), summary(&findings)));
    }
    i32::from(errors > 0)
}

fn findings(shell: &mut Shell, source: &Rc<Source>, path: &Path, bytes: &[u8]) -> Vec<Finding> {
    let parsed = syntax::parse(source.clone());
    if !parsed.diagnostics.is_empty() {
        let finding =
            |d: &syntax::Diagnostic| Finding { span: d.span, weight: Weight::Error, message: d.message.clone(), help: d.help.clone() };
        return parsed.diagnostics.iter().map(finding).collect();
    }
    let mut found = rules::judge(&mut shell.session, &parsed.root, source, path);
    if std::str::from_utf8(bytes).is_err() && !bytes.starts_with(&[0xFF, 0xFE]) && !bytes.starts_with(&[0xFE, 0xFF]) {
        found.push(Finding {
            span: Span::new(0, 0),
            weight: Weight::Warning,
            message: "The file is in an 8-bit code page: letters outside of ASCII cannot be read.".to_string(),
            help: Some("Save it as UTF-8 with a byte order mark: Windows PowerShell and vmmsh both read that.".to_string()),
        });
    }
    found.sort_by_key(|finding| finding.span.start);
    found
}

/// One finding: drawn for a terminal, else one line `file:line:column: error: message`.
fn tell(shell: &mut Shell, source: &Source, finding: &Finding) {
    let weight = match finding.weight {
        Weight::Error => "error",
        Weight::Warning => "warning",
    };
    if errors_are_watched() {
        let (message, help) = (finding.message.clone(), finding.help.clone());
        let trouble = Trouble { heading: weight.to_string(), message, help, place: Some(Window::new(source, finding.span)) };
        let text = draw(&trouble, shell.session.host.width(), coloured());
        shell.say(&text);
        return;
    }
    let place = source.place(finding.span.start);
    let name = source.path.as_deref().unwrap_or("-");
    let help = finding.help.as_ref().map_or(String::new(), |help| format!(" {help}"));
    shell.say(&format!("{name}:{}:{}: {weight}: {}{help}\n", place.line, place.column, finding.message));
}

fn summary(findings: &[Finding]) -> String {
    let count = |weight| findings.iter().filter(|f| f.weight == weight).count();
    match (count(Weight::Error), count(Weight::Warning)) {
        (0, 0) => "nothing found".to_string(),
        (errors, warnings) => format!("{errors} errors, {warnings} warnings"),
    }
}
