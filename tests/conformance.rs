//! Recorded from PowerShell 7.6.9 on Linux: `tests/conformance/AREA/NAME.ps1` prints `NAME.out`.

mod suite;

#[test]
fn scripts_print_what_powershell_prints() {
    suite::run_recorded("conformance", &[]);
}
