//! The fabric room (see the table in README).
