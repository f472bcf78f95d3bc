//! The fabric of VMM: an object model with jobs, a clock and a hypervisor behind it. This room knows nothing of a shell.
//!
//! # The map
//!
//! | file | what |
//! |---|---|
//! | `kind` | the table of object types and enums (`data/kinds.txt`): [`Kind`], [`Property`], [`EnumType`] |
//! | `field` | what a property holds: [`Field`] |
//! | `objects`, `objects/` | storage and indexes, small enough for a million objects; every write is journaled |
//! | `fabric` | [`Fabric`]: reading, finding, naming, time |
//! | `derive/` | properties made when read, so objects are live and links hold in both directions |
//! | `request`, `deed` | what is asked: [`Request`], [`Operation`], [`Deed`], [`Changes`] |
//! | `task`, `job` | what is known of a job: [`Task`]; how it runs: begin, steps, end, cancel, restart, groups, faults |
//! | `operations/` | what each operation does when it begins, finishes, fails or is cancelled |
//! | `invariants` | what holds whatever was asked: [`Fabric::flaws`] |
//! | `placement`, `network` | which host; which address |
//! | `controls` | what the simulation is told: hosts down, slow jobs |
//! | `rights` | who asks: what a user role sees and may do |
//! | `quota`, `reserve` | limits of roles and clouds; what placement keeps of a host |
//! | `updates` | which updates computers have, and how they comply |
//! | `hypervisor` | the trait and the simulator with its guests' controls |
//! | `watched` | maps that tell what was touched |
//! | `store/` | a fabric in a file: SQLite, several shells at once; and as JSON |
//! | `import`, `import/` | an inventory of a live server (CLIXML, JSON) as objects: [`Inventory`], [`Report`] |
//! | `load` | opening a fabric from JSON; the sample is `data/contoso.json` |
//!
//! To add a property: a line in `data/kinds.txt`; if it is made from others, an arm in `derive/`. To add an operation: a
//! variant of [`Operation`] and its arms in `operations/mod.rs`. To add rules of a plain kind: the tables in
//! `operations/generic.rs` and `operations/apply.rs`.
//!
//! # Measuring
//!
//! `cargo run --release -p fabric --example many_machines -- 100000` makes 100,000 machines with all their devices by
//! 100,000 jobs and tells memory and times: at most 400 MiB, a list of all in 150 ms, one by name in 50 µs.
//!
//! # Laws
//!
//! - The same ID is the same object; reading a property sees the present state.
//! - A change is a job. What a job refuses changes nothing; what fails later leaves the state that VMM leaves.
//! - Nothing waits: time moves by [`Fabric::wait`], [`Fabric::pass_seconds`], [`Fabric::poll`] (at most one second) and by
//!   [`Fabric::read`] of a job or of an object that a job works on. The clock is shared with the shell ([`Clock`]).
//! - The same calls give the same results, new IDs included.
//!
//! # How a cmdlet uses the fabric
//!
//! - Open once, at the first VMM command: [`Fabric::sample_with`] with the shell's clock ([`SAMPLE_CLOCK`] is its start when
//!   VMMSH_CLOCK is not set, and needs no fabric).
//! - A Get- command calls [`Fabric::poll`], then [`Fabric::all`], [`Fabric::independent`] (without the disks of machines),
//!   [`Fabric::find`] (by name, several) or [`Fabric::resolve`] (the one object that a text or ID names: 801, ambiguous).
//! - A property read by a script is [`Fabric::read`]; the properties in order are `kind.properties()`; the text of an object
//!   is [`Fabric::text_of`]. Code that must not move the clock uses [`Fabric::get`].
//! - A command that changes something builds a [`Request`]: the operation, the cmdlet's name, the target, and all bound
//!   parameters under their real names (an object as `Field::Ref`, a name as `Field::Text`: it is resolved by the kind that the
//!   parameter wants; switches as `Field::Bool`). Common parameters may stay in; they are ignored.
//! - [`Fabric::submit`] gives the job (`-JobVariable`); unless `-RunAsynchronously`, [`Fabric::wait`] for it, then
//!   [`Fabric::outcome`] has the object to write, or the error. With `-RunAsynchronously` write `task(job).result`; when
//!   `task(job).error` is set already, the command was refused.
//! - `-JobGroup` on a command that only records: [`Fabric::record`]; on the closing one: [`Fabric::submit_group`].
//! - A record (ErrorInfo, SubnetVLan, Step, AuditRecord) has `Record::get` and `Record::text`; its properties in order are
//!   those of `kind(record.kind)`, where there is such a kind.
//! - `error.text(server)` is the exception's message; `error.number` starts the FullyQualifiedErrorId.
//!
//! ```
//! use fabric::{Fabric, JobStatus, Operation, Request};
//!
//! let mut fabric = Fabric::sample();
//! let vm = fabric.resolve("VM", "web01").unwrap();
//! assert_eq!(fabric.text_at(vm, "Status"), "Running");
//!
//! // Set-SCVirtualMachine -VM web01 -CheckpointType Standard -JobVariable change
//! let request = Request::new(Operation::ChangeVm, "Set-SCVirtualMachine").on(vm).with("CheckpointType", "Standard");
//! let job = fabric.submit(request);
//! assert_eq!(fabric.text_at(vm, "Status"), "UnderUpdate");
//! fabric.wait(job);
//! assert_eq!(fabric.outcome(job), Ok(Some(vm)));
//! assert_eq!(fabric.task(job).unwrap().status, JobStatus::Completed);
//! assert_eq!(fabric.text_at(vm, "CheckpointType"), "Standard");
//!
//! // Set-SCVirtualMachine -VM web01 -CPUCount 4: refused, the machine runs
//! let refused = fabric.run(Request::new(Operation::ChangeVm, "Set-SCVirtualMachine").on(vm).with("CPUCount", 4));
//! assert_eq!(refused.unwrap_err().number, 640);
//! ```

// An error carries all that its reader needs; it is rare, and boxing it would only make it harder to read.
#![allow(clippy::result_large_err)]

mod controls;
mod deed;
mod derive;
mod error;
mod fabric;
mod field;
mod hypervisor;
mod id;
mod import;
mod invariants;
mod job;
mod kind;
mod load;
mod network;
mod objects;
mod operations;
mod placement;
mod quota;
mod request;
mod reserve;
mod rights;
mod store;
mod task;
mod time;
mod updates;
mod watched;

pub use controls::{Pace, Slow};
pub use deed::Deed;
pub use error::{FabricError, Severity, not_found};
pub use fabric::Fabric;
pub use field::{Field, Record, Width};
pub use hypervisor::{Answer, CheckpointKind, Guest, Hypervisor, Machine, Power, Simulator};
pub use id::{Id, IdSource, NotAnId};
pub use import::{ImportMode, Inventory, KindRow, MORE_PROPERTIES, Node, Note, Report, Tree, kind_of_word};
pub use kind::{EnumType, Kind, Many, Property, TextRule, Type, enum_type, enum_types, kind, kinds};
pub use load::SAMPLE_CLOCK;
pub use objects::Object;
pub use placement::{Need, Rating, hosts_below, hosts_of_cloud, rate};
pub use request::{Changes, Operation, Removal, Repair, Request, StopMode, type_name};
pub use rights::Acting;
pub use store::{Lab, New, Store, StoreError};
pub use task::{AuditRecord, Fault, JobStatus, Step, Task};
pub use time::{Clock, MachineClock, SimulatedClock, TICKS_PER_SECOND, Time};

pub(crate) use derive::total_size as derive_total_size;
