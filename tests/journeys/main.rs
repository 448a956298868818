//! Journeys through the real window: WebKitGTK under Xvfb, driven over WebDriver.
//!
//! Each journey has a computer of its own, on which nobody used Roundel before. The journeys run one after another: two
//! windows on two cores would wait for each other longer than for the program.
#![cfg(target_os = "linux")]

mod axe;
mod closing;
mod collecting;
mod dragging;
mod dropping;
mod feel;
mod film;
mod first_start;
mod given;
mod giving;
mod habits;
mod keyboard;
mod load;
mod offline;
mod page;
mod pasting;
mod process;
mod restart;
mod same_picture;
mod screens;
mod second_start;
mod stage;
mod sticks;
mod tour;
mod window;
mod words;

use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use roundel_tests::mount::with_mount;

/// Runs one journey while no other one runs.
fn journey(steps: impl Future<Output = ()>) {
    let _alone = alone();
    run(steps);
}

/// The same with a folder of a kind that has to be mounted first; `test` is the whole name of the calling test.
fn journey_with_mount(test: &str, script: &str, steps: impl AsyncFnOnce(&Path)) {
    let _alone = alone();
    with_mount(test, script, |folder| run(steps(folder)));
}

/// Waits until no other journey runs.
fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn run(steps: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime on this thread")
        .block_on(steps);
}

fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package
        .parent()
        .expect("src-tauri lies in the root")
        .to_path_buf()
}

/// Where pictures of the window are kept.
fn screens_folder() -> PathBuf {
    let program = Path::new(window::PROGRAM);
    let target = program
        .ancestors()
        .nth(2)
        .expect("target/<profile>/roundel-desktop");
    target.join("screens")
}
