//! The engine room (see the table in README).
