//! `#requires` lines: what a script wants of the shell.

use crate::error::{ErrorCategory, Failure, Fault};
use std::path::Path;

/// The version that the shell is compatible with.
const VERSION: &[u32] = &[7, 6, 9];

/// Refuses a script that wants a later version or another edition.
pub(super) fn check(path: &Path, text: &str) -> Result<(), Failure> {
    for line in text.lines() {
        let Some(rest) = line.trim_start().strip_prefix('#') else { continue };
        if !rest.get(..8).is_some_and(|word| word.eq_ignore_ascii_case("requires")) {
            continue;
        }
        let words: Vec<&str> = rest[8..].split_whitespace().collect();
        for pair in words.windows(2) {
            let option = pair[0].to_ascii_lowercase();
            if option.len() > 1 && "-version".starts_with(&option) && is_later(pair[1]) {
                return Err(refusal(path, "ScriptRequiresUnmatchedPSVersion", &wanted_version(pair[1])));
            }
            if option.len() > 3 && "-psedition".starts_with(&option) && !pair[1].split(',').any(|e| e.eq_ignore_ascii_case("Core")) {
                return Err(refusal(path, "ScriptRequiresUnmatchedPSEdition", &wanted_edition(pair[1])));
            }
        }
    }
    Ok(())
}

fn is_later(version: &str) -> bool {
    let parts: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
    parts.as_slice() > VERSION
}

fn wanted_version(version: &str) -> String {
    format!(
        "PowerShell {version}. The version of PowerShell that is required by the script does not match the currently running version of \
         PowerShell 7.6.9."
    )
}

fn wanted_edition(edition: &str) -> String {
    format!(
        "PowerShell editions '{edition}'. The edition of PowerShell that is required by the script does not match the currently running \
         PowerShell Core edition."
    )
}

fn refusal(path: &Path, id: &'static str, wanted: &str) -> Failure {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let message = format!("The script '{name}' cannot be run because it contained a \"#requires\" statement for {wanted}");
    Fault::new(id, ErrorCategory::ResourceUnavailable, message)
        .exception("System.Management.Automation.ScriptRequiresException")
        .target(name)
        .into()
}
