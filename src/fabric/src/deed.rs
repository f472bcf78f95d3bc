//! Deeds: what jobs do to the house around the machines: updates, services, storage, hosts and clusters, balance, guests.
//! Each is begun and finished by a file of `operations/`.

use serde::{Deserialize, Serialize};

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Deed {
    /// Start-SCUpdateServerSynchronization: the target is the update server
    Synchronize,
    /// Start-SCComplianceScan: Baseline; the target is a managed computer or a cluster
    Scan,
    /// Start-SCUpdateRemediation: Baseline, Updates, SuspendReboot, EnableMaintenanceMode, UseLiveMigration; the target is a
    /// host, a managed computer that is none, or a cluster
    Remediate,
    /// Set-SCComplianceStatus: Baseline, Update, AddExemption, RemoveExemption, ExemptionNote; the target is the status
    Exempt,
}

impl Deed {
    /// The name that its job carries.
    pub(crate) fn job_name(self) -> &'static str {
        match self {
            Deed::Synchronize => "Synchronize update server",
            Deed::Scan => "Scan for update compliance",
            Deed::Remediate => "Remediate update compliance",
            Deed::Exempt => "Change exemption of update",
        }
    }

    /// Whether the agent of a host does it.
    pub(crate) fn needs_agent(self) -> bool {
        matches!(self, Deed::Scan | Deed::Remediate)
    }
}
