//! Hypervisors: what the fabric asks of the thing that really runs machines. The simulator is the reference; its guests
//! can be told how to answer.

use crate::error::{self, FabricError};
use crate::id::Id;
use crate::watched::Watched;
use serde::{Deserialize, Serialize};

/// A machine as a hypervisor sees it.
#[derive(Debug, Clone)]
pub struct Machine {
    /// The machine's identity in the fabric.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// The host that it is on.
    pub host: Option<Id>,
}

/// What a machine is to become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Power {
    /// It runs.
    On,
    /// Its power is cut.
    Off,
    /// Its guest shuts down.
    ShutDown,
    /// Its state is kept and it stops.
    Saved,
    /// It stands still.
    Paused,
    /// Its power is cut and comes back.
    Reset,
}

/// What a checkpoint is made with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckpointKind {
    /// With memory.
    Standard,
    /// By the guest's backup, without memory.
    Production,
}

/// Runs machines. Each call is one action on one machine and either happens or says why not.
pub trait Hypervisor: Send {
    /// Brings a machine to a power state.
    fn power(&mut self, machine: &Machine, to: Power) -> Result<(), FabricError>;
    /// Makes a checkpoint of a machine; the fabric keeps what it needs of its settings.
    fn checkpoint(&mut self, machine: &Machine, kind: CheckpointKind, checkpoint: Id) -> Result<(), FabricError>;
    /// Brings a machine back to a checkpoint.
    fn restore(&mut self, machine: &Machine, checkpoint: Id) -> Result<(), FabricError>;
    /// Forgets a checkpoint and merges its disks.
    fn forget(&mut self, machine: &Machine, checkpoint: Id) -> Result<(), FabricError>;
    /// The simulator, when this is it.
    fn simulator(&mut self) -> Option<&mut Simulator> {
        None
    }
}

/// Whether something of a guest works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// It works.
    Working,
    /// It fails.
    Failing,
}

/// How a simulated guest answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    /// To a backup (VSS, file system flush).
    pub backup: Answer,
    /// To a shutdown.
    pub shutdown: Answer,
    /// Whether the integration services are there.
    pub agent: bool,
}

impl Default for Guest {
    fn default() -> Guest {
        Guest { backup: Answer::Working, shutdown: Answer::Working, agent: true }
    }
}

/// Machines that exist only here.
#[derive(Debug, Default)]
pub struct Simulator {
    guests: Watched<Guest>,
}

impl Simulator {
    /// How the guest of a machine answers.
    pub fn guest(&self, vm: Id) -> Guest {
        self.guests.get(&vm).copied().unwrap_or_default()
    }

    /// How a guest was told to answer, if it was.
    pub fn told(&self, vm: Id) -> Option<Guest> {
        self.guests.get(&vm).copied()
    }

    /// Tells a guest how to answer: Set-SimulatedGuest.
    pub fn set_guest(&mut self, vm: Id, guest: Guest) {
        self.guests.insert(vm, guest);
    }
}

impl Simulator {
    /// All guests that were told how to answer, as a store keeps them.
    pub(crate) fn guests(&mut self) -> &mut Watched<Guest> {
        &mut self.guests
    }
}

impl Hypervisor for Simulator {
    fn power(&mut self, machine: &Machine, to: Power) -> Result<(), FabricError> {
        let guest = self.guest(machine.id);
        if to == Power::ShutDown && (!guest.agent || guest.shutdown == Answer::Failing) {
            let text = format!("The guest of {} does not answer to the shutdown.", machine.name);
            return Err(FabricError::new(error::GUEST_SILENT, text));
        }
        Ok(())
    }

    fn checkpoint(&mut self, machine: &Machine, kind: CheckpointKind, _checkpoint: Id) -> Result<(), FabricError> {
        let guest = self.guest(machine.id);
        if kind == CheckpointKind::Production && (!guest.agent || guest.backup == Answer::Failing) {
            let text = format!("The backup of the guest of {} failed, so no production checkpoint could be made.", machine.name);
            return Err(FabricError::new(error::PRODUCTION_CHECKPOINT_FAILED, text));
        }
        Ok(())
    }

    fn restore(&mut self, _machine: &Machine, _checkpoint: Id) -> Result<(), FabricError> {
        Ok(())
    }

    fn forget(&mut self, _machine: &Machine, _checkpoint: Id) -> Result<(), FabricError> {
        Ok(())
    }

    fn simulator(&mut self) -> Option<&mut Simulator> {
        Some(self)
    }
}
