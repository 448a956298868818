//! `roundel design remix`

use std::fmt::Write;

use jiff::Timestamp;
use roundel::art::remix::{Locks, remix};
use roundel::failure::Failure;
use roundel::{files, scripts};
use serde_json::json;

use super::open;
use crate::End;
use crate::args::{Lock, RemixRequest};
use crate::output::{GOOD, Output, QUIET};

/// Throws the dice for a design: one remix as a file, or many into a folder.
pub(super) fn run(request: &RemixRequest, output: &Output) -> Result<End, Failure> {
    let design = open(&request.file)?;
    let library = scripts::library_for(&design);
    let locked = |lock| request.lock.contains(&lock);
    let locks = Locks {
        shape: locked(Lock::Shape),
        colours: locked(Lock::Colours),
        emblem: locked(Lock::Emblem),
        words: locked(Lock::Words),
    };
    // Short enough to be typed again.
    let seed = request
        .seed
        .unwrap_or_else(|| Timestamp::now().as_microsecond().unsigned_abs() % 1_000_000);
    let mut text = String::new();
    let mut written = Vec::new();
    if request.count.is_some() {
        files::make_folder(&request.out)?;
    }
    for throw in 0..request.count.unwrap_or(1) {
        let seed = seed.wrapping_add(throw);
        let path = match request.count {
            Some(_) => request.out.join(format!("remix-{seed}.json")),
            None => request.out.clone(),
        };
        files::write_new(&path, remix(&design, &library, seed, locks).to_json().as_bytes())?;
        let _ = writeln!(
            text,
            "{GOOD}written{GOOD:#}  {}  {QUIET}--seed {seed}{QUIET:#}",
            path.display()
        );
        written.push(json!({ "file": path, "seed": seed }));
    }
    output.result(&written, text);
    Ok(End::Done)
}
