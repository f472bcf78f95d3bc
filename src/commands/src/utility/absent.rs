//! Commands that are known, documented and bound, and then say that they are not available in this shell.

use crate::support::faults;
use engine::{Cmdlet, Invocation, Outcome};

/// A command over events.
#[derive(Default)]
pub struct Events {}

/// A command over the network.
#[derive(Default)]
pub struct Network {}

/// A command over other machines.
#[derive(Default)]
pub struct Remoting {}

/// A command that looks for things of which there are none here.
#[derive(Default)]
pub struct Nothing {}

fn refuse(cx: &mut Invocation, why: &str) -> Outcome {
    let name = cx.name().to_string();
    Err(cx.stop(faults::not_here(&name, why)))
}

impl Cmdlet for Events {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        refuse(cx, "events are not served.")
    }
}

impl Cmdlet for Network {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        refuse(cx, "the network is not served.")
    }
}

impl Cmdlet for Remoting {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        refuse(cx, "other machines are not served; run the shell there.")
    }
}

impl Cmdlet for Nothing {}
