//! The table: groups of lines, each a median and its ratio to Roundel's.

use std::fmt;
use std::time::{Duration, Instant};

/// What Roundel aims at, compared with one line.
#[derive(Clone, Copy)]
pub(crate) enum Aim {
    /// Roundel takes at most this long.
    AtMost(Duration),
    /// This line takes at least so many times Roundel's time.
    Slower(f64),
    /// Roundel takes at most so many times this line's time.
    Within(f64),
}

struct Line {
    who: String,
    time: Duration,
    aim: Option<Aim>,
}

/// What is measured, Roundel's line first.
#[derive(Default)]
pub(crate) struct Table {
    groups: Vec<(String, Vec<Line>)>,
}

impl Table {
    /// Begins a group with Roundel's own line.
    pub(crate) fn group(&mut self, what: &str, roundel: Duration, aim: Option<Aim>) {
        self.groups.push((what.to_owned(), Vec::new()));
        self.line("Roundel", roundel, aim);
    }

    /// Adds a line to the last group.
    pub(crate) fn line(&mut self, who: &str, time: Duration, aim: Option<Aim>) {
        let (_, lines) = self.groups.last_mut().expect("a line follows its group");
        lines.push(Line {
            who: who.to_owned(),
            time,
            aim,
        });
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| what | who | median | × Roundel | aim | |")?;
        writeln!(f, "|---|---|--:|--:|---|---|")?;
        for (what, lines) in &self.groups {
            let roundel = lines[0].time;
            for (n, line) in lines.iter().enumerate() {
                let what = if n == 0 { what } else { "" };
                let ratio = line.time.as_secs_f64() / roundel.as_secs_f64();
                let times = if n == 0 {
                    String::new()
                } else {
                    format!("{ratio:.2}")
                };
                let aim = line
                    .aim
                    .map_or_else(|| " | ".to_owned(), |aim| aim.judged(roundel, line.time));
                writeln!(
                    f,
                    "| {what} | {} | {} | {times} | {aim} |",
                    line.who,
                    shown(line.time)
                )?;
            }
        }
        Ok(())
    }
}

impl Aim {
    fn judged(self, roundel: Duration, other: Duration) -> String {
        let ratio = other.as_secs_f64() / roundel.as_secs_f64();
        let (aim, met) = match self {
            Self::AtMost(limit) => (format!("≤ {}", shown(limit)), roundel <= limit),
            Self::Slower(times) => (format!("≥ {times} × Roundel"), ratio >= times),
            Self::Within(times) => (format!("Roundel ≤ {times} × this"), 1.0 / ratio <= times),
        };
        format!("{aim} | {}", if met { "met" } else { "NOT MET" })
    }
}

fn shown(time: Duration) -> String {
    let micros = time.as_secs_f64() * 1e6;
    match micros {
        ..10.0 => format!("{micros:.2} µs"),
        ..1e3 => format!("{micros:.0} µs"),
        ..1e4 => format!("{:.2} ms", micros / 1e3),
        ..1e6 => format!("{:.0} ms", micros / 1e3),
        _ => format!("{:.2} s", micros / 1e6),
    }
}

/// Returns the median time of one call, out of `samples` batches of `calls` each.
///
/// A batch is long enough that reading the clock does not count.
pub(crate) fn median<T>(samples: usize, calls: u32, mut work: impl FnMut() -> T) -> Duration {
    let mut batch = || {
        let start = Instant::now();
        for _ in 0..calls {
            std::hint::black_box(work());
        }
        start.elapsed() / calls
    };
    batch();
    middle((0..samples).map(|_| batch()).collect())
}

/// Returns the middle of some measurements.
pub(crate) fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
