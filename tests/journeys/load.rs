//! What else the computer does while something is measured.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use crate::feel::share;

/// How busy the computer is.
pub(crate) struct Load {
    average: String,
    late: f64,
}

impl Load {
    /// Looks for a second.
    pub(crate) fn now() -> Self {
        let average = fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let mut late = Vec::new();
        for _ in 0..400 {
            let begun = Instant::now();
            thread::sleep(Duration::from_millis(2));
            late.push(begun.elapsed().as_secs_f64() * 1000.0 - 2.0);
        }
        Self {
            average: average.split_whitespace().next().unwrap_or_default().to_owned(),
            late: share(&late, 0.99),
        }
    }
}

impl std::fmt::Display for Load {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { average, late } = self;
        write!(
            f,
            "{average} programs want a core, and one that slept is woken {late:.1} ms late (p99)"
        )
    }
}
