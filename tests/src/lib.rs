//! Harness for the suites: where things are and how to start the command.
//!
//! Deliberately small: a suite that needs more keeps it in a module of its own beside the suite.

pub mod cost;
pub mod crowd;
pub mod forge;
pub mod fuzz;
pub mod laptops;
pub mod mount;
pub mod peers;
#[cfg(target_os = "linux")]
pub mod pull;
pub mod wording;
pub mod workshop;

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use roundel_badge::verdict::{Finding, Verdict};

/// Returns the root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests package lies one folder below the root")
        .to_path_buf()
}

/// Returns the folder of published vectors and other people's badges beside the repository.
///
/// Returns None, and says so on stdout, where it is absent: the test that asked is then to return.
pub fn shared() -> Option<PathBuf> {
    let folder = root().parent()?.join("shared");
    if folder.is_dir() {
        Some(folder)
    } else {
        println!("skipped: ../shared is absent");
        None
    }
}

/// Returns the command `roundel`, built in the profile of the calling test.
///
/// `cargo test` builds no binary of another package, so the first call in a process asks cargo for it.
///
/// # Panics
/// When the command does not build.
pub fn roundel() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let profile = profile_folder();
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .current_dir(root())
            .args(["build", "--quiet", "--locked", "--package", "roundel-cli"]);
        cargo
            .arg("--target-dir")
            .arg(profile.parent().expect("a profile lies in a target folder"));
        // What cargo tells a test about its package would make build scripts that ask for it (ring's) run again.
        for (name, _) in env::vars_os() {
            let name = name.to_string_lossy();
            if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
                cargo.env_remove(&*name);
            }
        }
        if profile.ends_with("release") {
            cargo.arg("--release");
        }
        let status = cargo.status().expect("cargo runs, it started this test");
        assert!(status.success(), "the command roundel must build");
        profile.join(if cfg!(windows) { "roundel.exe" } else { "roundel" })
    })
}

/// What is not as it should be, for the message of a failed assertion.
pub fn complaints(verdict: &Verdict) -> String {
    let bad = verdict
        .checks
        .iter()
        .filter(|check| check.outcome > Finding::Passed);
    bad.map(|check| format!("\n    {:?} {:?}: {}", check.name, check.outcome, check.message))
        .collect()
}

/// Makes a temporary folder, in memory where the system has such a place: flushing it does not wait for what
/// other programs write to the disk.
///
/// # Panics
/// When the system has no room for one.
pub fn memory_folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    };
    folder.expect("the system has room for a temporary folder")
}

/// Returns `target/debug` or `target/release`, whichever holds the running test or benchmark.
pub fn profile_folder() -> PathBuf {
    let test = env::current_exe().expect("the running test knows its own path");
    let deps = test.parent().expect("a test lies in target/<profile>/deps");
    if deps.ends_with("deps") {
        deps.parent().expect("deps lies in target/<profile>")
    } else {
        deps
    }
    .to_path_buf()
}
