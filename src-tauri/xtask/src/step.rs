//! Starting other programs, and saying which.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What was done, or a sentence that says what went wrong and what to do.
pub(crate) type Done = Result<(), String>;

/// Returns the root of the repository.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask
        .ancestors()
        .nth(2)
        .expect("xtask lies two folders below the root")
        .to_path_buf()
}

/// Returns cargo's target folder: the one this program was built in.
pub(crate) fn target() -> PathBuf {
    let xtask = env::current_exe().expect("a running program knows its own path");
    xtask
        .ancestors()
        .nth(2)
        .expect("cargo puts programs into target/<profile>")
        .to_path_buf()
}

/// Returns a command for cargo at the root, the same cargo that started this program.
pub(crate) fn cargo(words: &[&str]) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What cargo tells this program about itself would make build scripts that ask for it (ring's) run again.
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(&*name);
        }
    }
    cargo.current_dir(root()).args(words).arg("--locked");
    cargo
}

/// Returns a command for `program` at the root.
pub(crate) fn program(program: impl AsRef<OsStr>, words: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).args(words);
    command
}

/// Prints the command and runs it to its end.
pub(crate) fn run(command: &mut Command) -> Done {
    let shown = shown(command);
    println!("$ {shown}");
    let status = command
        .status()
        .map_err(|e| format!("`{shown}` did not start: {e}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{shown}` failed ({status})"))
    }
}

/// Runs the command in silence and tells whether it is there and succeeds.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn shown(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(name).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
