//! Jobs: every change is one. A job begins (checks, puts the object in its transitional state), runs for a simulated while
//! in steps, and ends: done, failed, or cancelled. Beginning and ending are transactions.

use crate::controls::{AGENT_SILENT, CONNECTION_LOST};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::known_kind;
use crate::operations;
use crate::request::{Operation, Request};
use crate::task::{AuditRecord, Fault, JobStatus, Plan, Step, Task};
use std::sync::Arc;

/// How many lists of steps are kept to be shared.
const KNOWN_STEPS: usize = 64;

impl Fabric {
    /// Begins a job and returns it. A refused one is already Failed; otherwise it runs while time passes.
    pub fn submit(&mut self, request: Request) -> Id {
        self.settle();
        let id = self.ids.draw();
        let kind = request.target.and_then(|target| self.object(target)).map_or("", |object| object.kind.key);
        let mut name = request.operation.job_name(kind);
        if request.operation == Operation::CreateVm && self.goes_to_cloud(&request.changes) {
            name.push_str(" in cloud");
        }
        let owner = request.owner.clone().unwrap_or_else(|| self.user());
        let (name, owner, cmdlet) = (self.objects.share(&name), self.objects.share(&owner), self.objects.share(&request.cmdlet));
        let mut task = Box::new(Task::new(id, name, request, self.now(), owner));
        task.cmdlet = cmdlet;
        self.objects.insert(id, known_kind("Job"), None);
        self.objects.set(id, "Name", Field::text(&task.name));
        task.fault = self.strike(&task).or_else(|| self.silence(&task));
        self.tasks.insert(id, task);
        self.start(id);
        id
    }

    /// Lets time pass until the job is over. A job that nobody planned the end of is not waited for.
    pub fn wait(&mut self, job: Id) {
        while let Some(ends) = self.tasks.get(&job).filter(|task| !task.status.is_over()).and_then(|task| task.ends) {
            self.clock.pass(ends.0 - self.clock.now().0);
            self.settle();
        }
    }

    /// How a job came out: its object, or its error.
    pub fn outcome(&self, job: Id) -> Result<Option<Id>, FabricError> {
        match self.tasks.get(&job) {
            Some(task) => task.error.as_deref().cloned().map_or(Ok(task.result), Err),
            None => Err(error::not_found("job", &job.to_string())),
        }
    }

    /// Submits, waits, and gives the object.
    pub fn run(&mut self, request: Request) -> Result<Id, FabricError> {
        let job = self.submit(request);
        self.wait(job);
        let result = self.outcome(job)?;
        result.ok_or_else(|| error::not_found("result", &job.to_string()))
    }

    /// The job's own record.
    pub fn task(&self, job: Id) -> Option<&Task> {
        self.tasks.get(&job).map(|task| &**task)
    }

    /// All jobs, newest first.
    pub fn jobs(&self) -> Vec<Id> {
        let mut jobs: Vec<Id> = self.objects.of_kind("Job").collect();
        jobs.reverse();
        jobs.sort_by_key(|job| std::cmp::Reverse(self.tasks.get(job).map(|task| task.started)));
        jobs
    }

    /// Whether a job works on the object or on what it is a part of.
    pub fn is_busy(&self, id: Id) -> bool {
        let root = self.root(id);
        self.running.iter().any(|job| self.tasks[job].locks.contains(&root) || self.tasks[job].locks.contains(&id))
    }

    /// Stops a running job; what it works on goes back, or to its failed state.
    pub fn cancel(&mut self, job: Id) -> Result<(), FabricError> {
        self.settle();
        let now = self.now();
        let task = self.tasks.get_mut(&job).ok_or_else(|| error::not_found("job", &job.to_string()))?;
        if task.status.is_over() {
            return Err(FabricError::new(error::JOB_STATE, format!("The job {} is over and cannot be stopped.", task.name)));
        }
        task.progress = task.progress_at(now);
        task.status = JobStatus::Canceled;
        task.cancel_noticed = true;
        task.ends = Some(now);
        self.running.retain(|own| *own != job);
        self.undo_transition(job);
        Ok(())
    }

    /// Runs a failed or cancelled job again; it is the same job.
    /// It goes on at the step that did not end; `skip` leaves that one out too.
    pub fn restart(&mut self, job: Id, skip: bool) -> Result<(), FabricError> {
        self.settle();
        let now = self.now();
        let task = self.tasks.get_mut(&job).ok_or_else(|| error::not_found("job", &job.to_string()))?;
        if !matches!(task.status, JobStatus::Failed | JobStatus::Canceled) || !task.restartable || task.request.is_none() {
            return Err(FabricError::new(error::JOB_STATE, format!("The job {} cannot be restarted.", task.name)));
        }
        task.error = None;
        task.messages.clear();
        let reached = task.ends.map_or(0, |ends| task.step_at(ends));
        task.done = (reached + usize::from(skip)).min(task.steps.len());
        task.skips_rest = skip && task.done == task.steps.len();
        task.progress = task.done_share();
        task.started = now;
        task.cancel_noticed = false;
        if let (Some(request), Some(result)) = (&mut task.request, task.result) {
            request.target = request.target.or(Some(result));
        }
        let copy = task.clone();
        let fault = self.strike(&copy).or_else(|| self.silence(&copy));
        if let Some(task) = self.tasks.get_mut(&job) {
            task.fault = fault;
        }
        self.start(job);
        self.tasks[&job].error.as_deref().cloned().map_or(Ok(()), Err)
    }

    /// Repair-SCVirtualMachine -Retry: restarts the job whose failure left the machine as it is, and gives that job.
    pub fn retry(&mut self, vm: Id) -> Result<Id, FabricError> {
        operations::vm_power::needs_repair(self, vm)?;
        let failed = self.get(vm, "FailedJobID").and_then(|field| field.as_id()).filter(|job| self.tasks.contains_key(job));
        let job = failed.or_else(|| self.most_recent_job(vm));
        let job = job.ok_or_else(|| FabricError::new(error::JOB_STATE, "No failed job of the machine is known."))?;
        self.restart(job, false)?;
        Ok(job)
    }

    /// Begins a job of somebody else: New-SCExternalJob.
    pub fn begin_external(&mut self, name: &str, result: Option<Id>) -> Id {
        let id = self.ids.draw();
        let request = Request::new(Operation::Refresh, "New-SCExternalJob");
        let mut task = Box::new(Task::new(id, Arc::from(name), request, self.now(), Arc::from(self.user())));
        task.result = result;
        task.target = result;
        task.status = JobStatus::Running;
        task.restartable = false;
        task.request = None;
        self.objects.insert(id, known_kind("Job"), None);
        self.objects.set(id, "Name", Field::text(name));
        self.tasks.insert(id, task);
        self.touch(result, id);
        id
    }

    /// Tells how far an external job is, or that it is over.
    pub fn tell_external(
        &mut self,
        job: Id,
        progress: Option<i64>,
        end: Option<Result<Option<String>, String>>,
    ) -> Result<(), FabricError> {
        let now = self.now();
        let task = self.tasks.get_mut(&job).ok_or_else(|| error::not_found("job", &job.to_string()))?;
        if task.status.is_over() {
            return Err(FabricError::new(error::JOB_STATE, format!("The job {} is over.", task.name)));
        }
        if task.ends.is_some() {
            return Err(FabricError::new(error::JOB_STATE, format!("The job {} is none that somebody else carries out.", task.name)));
        }
        task.progress = progress.unwrap_or(task.progress).clamp(0, 100);
        match end {
            None => return Ok(()),
            Some(Ok(message)) => {
                task.status = if message.is_some() { JobStatus::SucceedWithInfo } else { JobStatus::Completed };
                task.messages.extend(message.map(|text| FabricError::new(90030, text)));
                task.progress = 100;
            }
            Some(Err(message)) => {
                task.status = JobStatus::Failed;
                task.error = Some(Box::new(FabricError::new(90031, message)));
            }
        }
        task.ends = Some(now);
        Ok(())
    }

    /// Records a command of a job group; it runs with the closing one.
    pub fn record(&mut self, group: Id, request: Request) {
        self.groups.or_default(group).push(request);
    }

    /// Closes a job group: the recorded commands run as one with this one.
    pub fn submit_group(&mut self, group: Id, mut request: Request) -> Id {
        request.recorded = self.groups.remove(&group).unwrap_or_default();
        self.submit(request)
    }

    /// Ends all jobs that are due.
    pub fn settle(&mut self) {
        loop {
            let now = self.clock.now();
            let due = self.running.iter().filter_map(|job| Some((self.tasks[job].ends?, *job))).filter(|(ends, _)| *ends <= now).min();
            let Some((ends, job)) = due else { return };
            // A job that ends works for whoever began it, not for whoever looks.
            let acting = self.acting.take();
            self.at = Some(ends);
            self.running.retain(|own| *own != job);
            self.finish(job);
            self.at = None;
            self.acting = acting;
        }
    }

    fn start(&mut self, job: Id) {
        let Some(mut request) = self.tasks[&job].request.clone() else { return };
        if let Some(busy) = self.locks_of(&request).into_iter().find(|id| self.is_busy(*id)) {
            let text = format!("{} is locked by another job.", self.text_of(busy));
            return self.end_with(job, Err(FabricError::new(2606, text)));
        }
        let begun = self.transaction(|fabric| {
            let asked = request.clone();
            fabric.within_limits(&asked, None, |fabric| operations::begin(fabric, &mut request))
        });
        match begun {
            Ok(plan) => self.set_going(job, request, plan),
            Err(error) => {
                self.touch(request.target, job);
                self.end_with(job, Err(error));
            }
        }
    }

    fn set_going(&mut self, job: Id, request: Box<Request>, plan: Plan) {
        let now = self.now();
        let mut locks = self.locks_of(&request);
        // What only looks at an object leaves it free; what it makes is its own.
        if plan.result != request.target || !locks.is_empty() {
            locks.extend(plan.result.map(|result| self.root(result)));
        }
        self.touch(plan.result.or(request.target), job);
        let (steps, seconds) = self.tasks.get(&job).map_or((Vec::new(), 5), |task| self.paced(task, plan.steps));
        let steps = self.shared_steps(steps);
        let Some(task) = self.tasks.get_mut(&job) else { return };
        let done = task.done.min(steps.len());
        let seconds = if done == 0 { seconds } else { steps[done..].iter().map(|step| step.seconds).sum::<i64>().max(5) };
        let shown = if task.fault.is_some() { (seconds / 2).max(1) } else { seconds };
        task.result = plan.result.or(request.target);
        task.status = JobStatus::Running;
        task.ends = Some(now.plus_seconds(shown));
        task.steps = steps;
        task.locks = locks;
        task.request = Some(request);
        self.running.push(job);
    }

    /// Jobs of one sort have the same steps and share them.
    pub(crate) fn shared_steps(&mut self, steps: Vec<Step>) -> Arc<[Step]> {
        if let Some(known) = self.known_steps.iter().find(|known| ***known == *steps) {
            return Arc::clone(known);
        }
        if self.known_steps.len() == KNOWN_STEPS {
            self.known_steps.remove(0);
        }
        let steps: Arc<[Step]> = steps.into();
        self.known_steps.push(Arc::clone(&steps));
        steps
    }

    fn finish(&mut self, job: Id) {
        let task = &self.tasks[&job];
        let (fault, result, request) = (task.fault, task.result, task.request.clone());
        let skips = task.skips_rest && !matches!(request.as_ref().map(|request| request.operation), Some(Operation::CreateVm));
        let outcome = match (fault, request) {
            (_, Some(request)) if skips => {
                operations::cancel(self, &request, result, job);
                Ok(Vec::new())
            }
            (Some(number), _) => Err(FabricError::of_number(number)),
            (None, Some(request)) if self.is_cut_off(&request) => Err(FabricError::of_number(CONNECTION_LOST)),
            (None, Some(request)) => {
                self.audited(job, |fabric| fabric.within_limits(&request, result, |fabric| operations::finish(fabric, &request, result)))
            }
            (None, None) => Ok(Vec::new()),
        };
        self.end_with(job, outcome);
    }

    /// Does a part of a job: what the request names must be there, and nothing may be used beyond its limit.
    fn within_limits<T>(
        &mut self,
        request: &Request,
        result: Option<Id>,
        work: impl FnOnce(&mut Fabric) -> Result<T, FabricError>,
    ) -> Result<T, FabricError> {
        operations::removal::check_there(self, request)?;
        if !operations::limits::concern(request.operation) {
            return work(self);
        }
        let changes = result.or(request.target);
        let loads = operations::limits::measure(self, changes);
        let done = work(self)?;
        operations::limits::check(self, &loads, changes)?;
        Ok(done)
    }

    /// Does the change of a job and keeps what it changed; an object's state on the way is no change.
    fn audited(
        &mut self,
        job: Id,
        work: impl FnOnce(&mut Fabric) -> Result<Vec<FabricError>, FabricError>,
    ) -> Result<Vec<FabricError>, FabricError> {
        let mark = self.objects.begin();
        let result = self.transaction(work);
        let changed = self.objects.changed_since(mark);
        self.objects.commit();
        let mut audit: Vec<AuditRecord> = Vec::new();
        for (object, property, old) in changed.into_iter().filter(|(_, property, _)| !matches!(*property, "Status" | "ModifiedTime")) {
            let new = self.stored(object, property).unwrap_or(Field::Null);
            let known = audit.iter().any(|record| record.object == object && record.property == property);
            if !known && old.as_ref().unwrap_or(&Field::Null) != &new {
                audit.push(AuditRecord { object, property, old: old.unwrap_or(Field::Null), new });
            }
        }
        if let Some(task) = self.tasks.get_mut(&job) {
            task.audit = audit;
        }
        result
    }

    fn end_with(&mut self, job: Id, outcome: Result<Vec<FabricError>, FabricError>) {
        let now = self.now();
        let began = self.tasks[&job].status == JobStatus::Running;
        let reached = self.reached(job);
        let Some(task) = self.tasks.get_mut(&job) else { return };
        task.ends = Some(now);
        task.fault = None;
        task.locks = Vec::new();
        match outcome {
            Ok(messages) => {
                task.status = if messages.is_empty() { JobStatus::Completed } else { JobStatus::SucceedWithInfo };
                task.messages = messages;
                task.progress = 100;
                task.restartable = false;
                // A job that is done is never run again, so nothing need be kept to do so.
                task.request = None;
            }
            Err(mut error) => {
                task.status = JobStatus::Failed;
                task.progress = if began { reached } else { 0 };
                task.restartable = true;
                error.job = Some(job);
                error.restartable = true;
                task.error = Some(Box::new(error));
                if began {
                    self.fail_transition(job);
                }
            }
        }
    }

    /// How far a job came by its steps: a fault strikes half way, whatever the time that was planned for what is shown.
    fn reached(&self, job: Id) -> i64 {
        let task = &self.tasks[&job];
        let whole: i64 = task.steps.iter().map(|step| step.seconds).sum::<i64>().max(5);
        let gone = (self.now().0 - task.started.0) / crate::time::TICKS_PER_SECOND;
        let done = task.done_share();
        task.progress.max(done + gone * (100 - done) / whole).clamp(1, 99)
    }

    fn fail_transition(&mut self, job: Id) {
        let task = &self.tasks[&job];
        if let (Some(request), result) = (task.request.clone(), task.result) {
            operations::fail(self, &request, result, job);
        }
    }

    fn undo_transition(&mut self, job: Id) {
        let task = &self.tasks[&job];
        if let (Some(request), result) = (task.request.clone(), task.result) {
            operations::cancel(self, &request, result, job);
        }
    }

    fn locks_of(&self, request: &Request) -> Vec<Id> {
        let mut locks: Vec<Id> = request.target.map(|target| self.root(target)).into_iter().collect();
        // A host group or pool may serve many jobs at once; what matters is the machine, host or profile itself.
        if matches!(request.operation, Operation::GrantAddress | Operation::GrantMac | Operation::Refresh | Operation::RefreshShare) {
            locks.clear();
        }
        if let (Operation::Deed(_), Some(target)) = (request.operation, request.target) {
            locks.extend(self.refs_at(target, "Nodes"));
        }
        locks
    }

    fn strike(&mut self, task: &Task) -> Option<u32> {
        let on =
            |fault: &Fault| fault.on == "*" || fault.on.eq_ignore_ascii_case(&task.name) || fault.on.eq_ignore_ascii_case(&task.cmdlet);
        let machine = task.target.map(|target| self.root(target));
        let place = self.faults.iter().position(|fault| on(fault) && (fault.vm.is_none() || fault.vm == machine))?;
        let fault = &mut self.faults[place];
        let number = fault.number;
        fault.times = fault.times.saturating_sub(1);
        if fault.times == 0 {
            self.faults.remove(place);
        }
        Some(number)
    }

    /// The error of a job that needs a host whose agent does not answer.
    fn silence(&self, task: &Task) -> Option<u32> {
        task.request.as_ref().filter(|request| self.is_cut_off(request)).map(|_| AGENT_SILENT)
    }

    /// Notes the job as the newest one of its object.
    pub(crate) fn touch(&mut self, id: Option<Id>, job: Id) {
        let Some(id) = id else { return };
        self.newest.insert(id, job);
        let root = self.root(id);
        self.newest.insert(root, job);
    }

    /// The newest job of an object.
    pub fn most_recent_job(&self, id: Id) -> Option<Id> {
        self.newest.get(&id).copied()
    }
}
