//! The history file: `$XDG_DATA_HOME/vmmsh/history` (or `~/.local/share/...`), under Windows in the folder of application data.

use std::path::PathBuf;

/// Lines that hold one of these are kept in memory only.
const SECRETS: &[&str] = &["password", "asplaintext", "token", "apikey", "secret"];

/// The file, when the user has a place for it; its folder is made.
pub(super) fn file() -> Option<PathBuf> {
    let variable = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    let base = variable("XDG_DATA_HOME")
        .or_else(|| variable("APPDATA"))
        .or_else(|| Some(variable("HOME").or_else(|| variable("USERPROFILE"))?.join(".local/share")))?;
    let folder = base.join("vmmsh");
    std::fs::create_dir_all(&folder).ok()?;
    Some(folder.join("history"))
}

/// Whether a line may be written to a file.
pub(super) fn may_be_written(line: &str) -> bool {
    let line = line.to_lowercase();
    !SECRETS.iter().any(|secret| line.contains(secret))
}

#[cfg(test)]
mod tests {
    use super::may_be_written;

    #[test]
    fn secrets_stay_in_memory() {
        assert!(may_be_written("Get-SCVirtualMachine"));
        assert!(!may_be_written("$p = ConvertTo-SecureString 'x' -AsPlainText -Force"));
    }
}
