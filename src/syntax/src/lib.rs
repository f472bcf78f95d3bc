//! The syntax room (see the table in README).
