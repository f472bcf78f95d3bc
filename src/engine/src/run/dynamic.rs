//! `dynamicparam`: the block runs once the parameters of the `param` block are bound; what is left over is bound to those it makes.

use super::call::Site;
use super::command::{Command, FunctionInfo};
use super::function::{FunctionRun, leave};
use super::{ScriptBlock, Session};
use crate::bind::{Argument, Bound, Callee, Signature, dynamic_parameters, no_dynamic};
use crate::compile::{Plan, run_body};
use crate::error::{ErrorCategory, Failure, Fault, Outcome};
use crate::types::{AttributeObject, members};
use crate::value::Value;
use std::rc::Rc;

impl FunctionRun {
    /// A call of code with a `dynamicparam` block.
    pub(super) fn with_dynamic(
        session: &mut Session,
        block: &Rc<ScriptBlock>,
        plan: Rc<Plan>,
        callee: Callee,
        command: Command,
        site: &Site,
        arguments: Vec<Argument>,
    ) -> Result<FunctionRun, Failure> {
        let signature = plan.signature.clone();
        let mut bound = Bound::of(&signature);
        let mut held = Vec::new();
        let positional = session.bind_names(&signature, &callee, &mut bound, arguments, Some(&mut held))?;
        let positional = session.bind_positions(&signature, &callee, &mut bound, positional)?;
        held.extend(positional);
        let mut run = FunctionRun::open(session, block, plan, callee, command, site, bound)?;
        run.make_dynamic(session)?;
        run.bind_held(session, held)?;
        run.reopen(session)?;
        run.give_takers(session)?;
        Ok(run)
    }

    /// Runs the block and takes in the parameters that it makes.
    fn make_dynamic(&mut self, session: &mut Session) -> Outcome {
        let plan = self.plan.clone();
        let Some(body) = &plan.dynamic_param else { return Ok(()) };
        self.fill_given(session)?;
        self.frame.making.set(true);
        let made = self.enter(session, |_, s| s.collect(|s| leave(run_body(s, body))));
        self.frame.making.set(false);
        let made = made.map_err(|f| no_dynamic(&self.callee, f))?;
        let object = match made.as_slice() {
            [] => return Ok(()),
            [object] => object,
            _ => {
                let message = "The dynamicparam block gave more than one object.";
                let fault = Fault::new("DynamicParametersWrongType", ErrorCategory::InvalidOperation, message)
                    .exception("System.Management.Automation.PSInvalidOperationException");
                return Err(no_dynamic(&self.callee, fault.help("Let it give one RuntimeDefinedParameterDictionary.").into()));
            }
        };
        let told = dynamic_parameters(session, &self.signature, object, &mut self.bound);
        if let Some((signature, takers)) = told.map_err(|f| no_dynamic(&self.callee, f))? {
            self.signature = Rc::new(signature);
            self.takers = takers;
        }
        Ok(())
    }

    /// Binds the arguments that waited for the block.
    fn bind_held(&mut self, session: &mut Session, held: Vec<Argument>) -> Outcome {
        let signature = self.signature.clone();
        let positional = session.bind_names(&signature, &self.callee, &mut self.bound, held, None)?;
        let left = session.bind_positions(&signature, &self.callee, &mut self.bound, positional)?;
        session.bind_left(&signature, &self.callee, &mut self.bound, left)?;
        if self.callee.expects_input && signature.takes_pipeline {
            return session.settle_early(&signature, &self.callee, &mut self.bound);
        }
        session.settle(&signature, &self.callee, &mut self.bound)
    }

    /// Tells the objects that the block gave what is bound.
    pub(super) fn give_takers(&mut self, session: &mut Session) -> Outcome {
        for (index, taker) in &self.takers {
            let Some(value) = self.bound.values[*index].clone() else { continue };
            match taker.downcast::<AttributeObject>() {
                Some(parameter) => {
                    parameter.put("Value", value);
                    parameter.put("IsSet", Value::Bool(true));
                }
                None => members::set(session, taker, self.signature.params[*index].name, value)?,
            }
        }
        Ok(())
    }
}

impl Session {
    /// The parameters of a function, with those that its `dynamicparam` block makes when nothing is bound yet.
    pub fn whole_signature(&mut self, info: &Rc<FunctionInfo>) -> Rc<Signature> {
        let plan = info.block.code.plan();
        let signature = plan.signature.clone();
        // The block may ask for the parameters of its own command.
        let asked = self.frames.iter().any(|f| f.making.get() && Rc::ptr_eq(&f.code, &info.block.code));
        if plan.dynamic_param.is_none() || asked {
            return signature;
        }
        let callee = Callee { name: info.name, class: None, expects_input: false, place: None };
        let bound = Bound::of(&signature);
        let site = Site::here(self);
        let command = Command::Function(info.clone());
        let run = FunctionRun::open(self, &info.block, plan, callee, command, &site, bound);
        // What the block cannot do without arguments makes no parameters.
        match run.and_then(|mut run| run.make_dynamic(self).map(|()| run)) {
            Ok(run) => run.signature,
            Err(_) => signature,
        }
    }
}
