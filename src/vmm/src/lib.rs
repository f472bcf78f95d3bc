//! The vmm room (see the table in README).
