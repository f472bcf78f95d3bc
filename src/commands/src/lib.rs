//! The commands room (see the table in README).
