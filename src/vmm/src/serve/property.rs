//! Custom properties and their values.

use super::Row;
use super::Serve::On;
use fabric::Operation;

pub(super) static ROWS: &[Row] = &[
    ("Set-SCCustomPropertyValue", On("InputObject", Operation::SetCustomProperty)),
    ("Remove-SCCustomPropertyValue", On("CustomPropertyValue", Operation::RemoveCustomProperty)),
];
