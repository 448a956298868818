//! What a piece of work costs: processor time of this thread, and memory of this process.

use std::fs;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// What something cost.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// Processor time of this thread.
    pub time: Duration,
    /// By how much the memory of this process grew at most, in KiB; 0 where the system does not tell.
    pub memory: u64,
}

/// Does some work and says what it cost. Whatever else this process does meanwhile counts as memory, not as time.
pub fn of<T>(work: impl FnOnce() -> T) -> (Cost, T) {
    let (start, before) = (processor_time(), peak(true));
    let done = work();
    let time = processor_time() - start;
    let grown = before
        .zip(peak(false))
        .map(|(before, after)| after.saturating_sub(before));
    let memory = grown.unwrap_or(0);
    (Cost { time, memory }, done)
}

/// The peak of this process's memory in KiB, of which the system forgets the past on demand. None where it keeps none.
fn peak(forget: bool) -> Option<u64> {
    if forget {
        fs::write("/proc/self/clear_refs", "5").ok()?;
    }
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_ascii_whitespace().nth(1)?.parse().ok()
}

fn processor_time() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    let nanoseconds = u32::try_from(now.tv_nsec).expect("less than a second");
    Duration::new(u64::try_from(now.tv_sec).expect("a duration"), nanoseconds)
}
