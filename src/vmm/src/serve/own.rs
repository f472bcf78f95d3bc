//! Commands that are like no other.

use super::Row;

pub(super) static ROWS: &[Row] = &[];
