//! The library: shares and what is on them.

use super::Row;
use super::Serve::On;
use fabric::Operation;

pub(super) static ROWS: &[Row] = &[
    ("Read-SCLibraryShare", On("LibraryShare", Operation::RefreshShare)),
    ("Update-SCVMConfiguration", On("VMConfiguration", Operation::UpdateConfiguration)),
];
