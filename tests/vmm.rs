//! The VMM module over the sample fabric: `tests/vmm/AREA/NAME.ps1` prints `NAME.out`.

mod suite;

#[test]
fn vmm_cases_print_what_is_expected() {
    suite::run_recorded("vmm", &[("VMMSH_CLOCK", "2026-03-02T08:00:00Z")]);
}
