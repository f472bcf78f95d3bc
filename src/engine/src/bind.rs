//! The parameter binder: one for script functions, built-in commands and VMM cmdlets.
//!
//! [`Signature`] is what a `param` block says. Binding goes: named arguments, positions, parameter sets, mandatory ones; then, for each
//! pipeline object, by value and by property name. Errors carry PowerShell's ids.

mod arguments;
mod attribute;
mod check;
mod common;
mod dynamic;
mod errors;
mod pipeline;
mod positional;
mod sets;
mod signature;

pub use arguments::{Argument, Bound};
pub use attribute::{AttributePlan, attributes_of};
pub use check::{Check, CheckKind};
pub use common::{Common, Preference};
pub(crate) use common::{NAMES as COMMON_NAMES, parameter as common_parameter};
pub(crate) use dynamic::dynamic_parameters;
pub(crate) use errors::Callee;
pub(crate) use errors::{no_dynamic, not_bound};
pub(crate) use pipeline::PipelineBinding;
pub use signature::{Membership, ParamType, Parameter, Signature};
