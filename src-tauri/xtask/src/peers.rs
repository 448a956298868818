//! Other people's Open Badges software, installed below the repository and nowhere else.

use std::fs;
use std::path::{Path, PathBuf};

use crate::machine::PYTHON_PROGRAM;
use crate::step::{Done, program, root, run, target};

/// Installs the peers that the lock files name, unless they are there already.
///
/// # Errors
/// When the npm registry or PyPI does not give a package.
pub(crate) fn install() -> Done {
    node().map_err(|e| unreachable_registry("the npm registry", &e))?;
    python().map_err(|e| unreachable_registry("PyPI", &e))
}

/// Returns the Python environment of the peers; the suites look for it at the same place.
pub(crate) fn python_folder() -> PathBuf {
    target().join("peers/python")
}

fn node() -> Done {
    let folder = root().join("tests/peers/node");
    let lock = folder.join("package-lock.json");
    let stamp = folder.join("node_modules/.installed");
    unless_stamped(&lock, &stamp, || {
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        run(program(npm, &["ci", "--no-audit", "--no-fund"]).current_dir(&folder))
    })
}

fn python() -> Done {
    let requirements = root().join("tests/peers/python/requirements.txt");
    let folder = python_folder();
    unless_stamped(&requirements, &folder.join(".installed"), || {
        run(program(PYTHON_PROGRAM, &["-m", "venv", "--clear"]).arg(&folder))?;
        let python = folder.join(if cfg!(windows) {
            "Scripts/python.exe"
        } else {
            "bin/python"
        });
        let words = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--require-hashes",
            "-r",
        ];
        run(program(python, &words).arg(&requirements))
    })
}

/// Runs `install` unless `stamp` says that it ran for this very lock file.
pub(crate) fn unless_stamped(lock: &Path, stamp: &Path, install: impl FnOnce() -> Done) -> Done {
    let wanted = fs::read(lock).map_err(|e| format!("{}: {e}", lock.display()))?;
    if fs::read(stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    install()?;
    fs::write(stamp, wanted).map_err(|e| format!("{}: {e}", stamp.display()))
}

fn unreachable_registry(registry: &str, error: &str) -> String {
    format!(
        "{error}\nThe peers come from {registry}, which could not be reached or refused.\n\
         Try again with a network, or leave the peers out: cargo xtask test --no-peers"
    )
}
