//! Stores: a fabric that outlives the process, in a SQLite file that several shells may hold open at once, or as JSON.
//!
//! | file | what |
//! |---|---|
//! | `lab` | [`Lab`]: a fabric with its store, if it has one; when to lock, take over, commit |
//! | `sqlite` | [`Store`]: the file; the only one that names rusqlite |
//! | `rows` | what stands in the file: rows of objects and of everything else, as plain data |
//! | `whole` | a whole fabric as JSON, `Export-SimulatedFabric` |
//! | `bytes` | the content of an object as bytes |
//! | `form` | how the fabric's own types are written as JSON |
//! | `check` | refusing what is no store before SQLite touches it; creating a file in one step |
//!
//! # What is kept
//!
//! Everything of a [`crate::Fabric`] that lasts: objects in their order with owner and mark of removal, jobs with steps, audit
//! and errors, what runs, job groups, faults, snapshots, unseen files, guests, the source of identities, the clock. A new
//! field of `Fabric` does not compile until `rows` says whether it lasts.
//!
//! # How shells share a file
//!
//! Each shell holds the whole fabric in memory. Every row carries the number of the change that wrote it last. Before a
//! command, and now and then while properties are read, a shell asks SQLite whether anybody else has written
//! (`PRAGMA data_version`), and takes over the rows of newer changes; objects in variables are identities, so they show it.
//! What may change something takes the write lock first (`BEGIN IMMEDIATE`), takes over, works in memory, and writes the
//! rows that were touched, as one transaction. When that fails the fabric is read anew from the file: nothing has happened.
//!
//! # Clocks
//!
//! The file holds the latest time at which something was changed in it. A shell whose clock is behind goes on from there, a
//! shell that is ahead moves the file on, so time in a shared fabric never runs backwards, and a job that one shell began
//! ends in whichever shell first reaches its end. A simulated clock jumps; a real one (`--clock real`) runs on from there.

mod bytes;
mod check;
pub(crate) mod form;
mod lab;
mod rows;
mod sqlite;
#[cfg(test)]
mod tests;
mod whole;

pub use lab::Lab;
pub(crate) use lab::whole_form;
pub use sqlite::Store;

use std::fmt;

/// What a new store begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum New {
    /// The sample
    Sample,
    /// What a server has that was just installed
    Empty,
}

/// Why a store cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreError {
    /// What is wrong: a sentence.
    pub message: String,
}

impl StoreError {
    pub(crate) fn new(message: impl Into<String>) -> StoreError {
        StoreError { message: message.into() }
    }

    pub(crate) fn damaged(what: &str) -> StoreError {
        StoreError::new(format!("It is damaged: {what}."))
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for StoreError {}
