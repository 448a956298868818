//! Work that takes longer than a moment: how far it is, and stopping it.
//!
//! A command that may take long has a `job` in its request, a text of the page's choice. While the command works on its
//! thread, the page asks `job` how far it is and may say `stop_job`; the command then ends early and answers what was
//! done until then.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Context;
use crate::failure::{Code, Failure, Reason};

/// Names a job.
#[derive(Debug, Deserialize, TS)]
pub struct WhichJob {
    /// The text that the request of the work had.
    pub job: String,
}

/// How far a job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// How many of its pieces are done.
    pub done: usize,
    /// How many there are; 0 while that is not known.
    pub total: usize,
}

/// The jobs that are under way.
#[derive(Debug, Default)]
pub(super) struct Jobs(Mutex<BTreeMap<String, Arc<Job>>>);

#[derive(Debug, Default)]
struct Job {
    done: AtomicUsize,
    total: AtomicUsize,
    stop: AtomicBool,
}

impl Jobs {
    /// Begins a job, which is under way until what is returned is dropped.
    pub(super) fn begin(&self, name: &str) -> Running<'_> {
        let job = Arc::new(Job::default());
        self.all().insert(name.to_owned(), Arc::clone(&job));
        Running { jobs: self, job }
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<String, Arc<Job>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn find(&self, name: &str) -> Option<Arc<Job>> {
        self.all().get(name).cloned()
    }
}

/// A job that is under way.
pub(super) struct Running<'a> {
    jobs: &'a Jobs,
    job: Arc<Job>,
}

impl Running<'_> {
    /// Says how many pieces are done, and of how many.
    pub(super) fn tell(&self, done: usize, total: usize) {
        self.job.total.store(total, Ordering::Relaxed);
        self.job.done.store(done, Ordering::Relaxed);
    }

    /// Says the same, and ends the work where somebody wants that: for what is of no use by halves.
    ///
    /// # Errors
    /// Once somebody has stopped it.
    pub(super) fn go_on(&self, done: usize, total: usize) -> Result<(), Failure> {
        self.tell(done, total);
        if self.stop().load(Ordering::Relaxed) {
            let stopped = Failure::new(Code::Interrupted, "it was stopped before its end");
            return Err(stopped.because(Some(Reason::Stopped)));
        }
        Ok(())
    }

    /// Becomes true when somebody wants the job to end early.
    pub(super) fn stop(&self) -> &AtomicBool {
        &self.job.stop
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.jobs.all().retain(|_, job| !Arc::ptr_eq(job, &self.job));
    }
}

/// How far a job is; None before it has begun and after it has ended.
pub(super) fn job(context: &Context, request: WhichJob) -> Result<Option<Progress>, Failure> {
    Ok(context.jobs.find(&request.job).map(|job| Progress {
        done: job.done.load(Ordering::Relaxed),
        total: job.total.load(Ordering::Relaxed),
    }))
}

/// Asks a job to end early. Nothing happens where it has ended.
pub(super) fn stop_job(context: &Context, request: WhichJob) -> Result<(), Failure> {
    if let Some(job) = context.jobs.find(&request.job) {
        job.stop.store(true, Ordering::Relaxed);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::studio::{Clock, Studio};

    #[test]
    fn a_job_is_told_and_stopped_while_it_is_under_way() {
        let home = tempfile::tempdir().expect("a folder for the test");
        let context =
            Context::new(Studio::open(home.path(), Clock::System).expect("an empty folder becomes a studio"));
        let which = |job: &str| WhichJob { job: job.to_owned() };
        let far = |name: &str| job(&context, which(name)).expect("it is always answered");
        assert_eq!(far("a"), None, "nothing has begun");

        let running = context.jobs.begin("a");
        running.tell(3, 30);
        assert_eq!(far("a"), Some(Progress { done: 3, total: 30 }));
        stop_job(&context, which("b")).expect("another job may have ended");
        assert!(!running.stop().load(Ordering::Relaxed), "another job was to stop");
        stop_job(&context, which("a")).expect("it can be stopped");
        assert!(running.stop().load(Ordering::Relaxed), "this one was to stop");
        let stopped = running.go_on(4, 30).expect_err("it ends");
        assert_eq!(
            stopped.reason,
            Some(Reason::Stopped),
            "by what somebody did, and not by a mistake"
        );

        let again = context.jobs.begin("a");
        drop(running);
        assert!(
            far("a").is_some(),
            "a second job of that name has not ended with the first"
        );
        drop(again);
        assert_eq!(far("a"), None, "it has ended");
    }
}
