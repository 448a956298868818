//! Other people's Open Badges software, as `cargo xtask test` and `cargo xtask bench` install it.

use std::env;
use std::process::Command;

use serde_json::Value;

use crate::{profile_folder, root};

/// Returns Digital Bazaar's peer, ready for a task of `tests/peers/node/peer.mjs`.
///
/// Returns None, and says so on stdout, where it is not installed.
///
/// # Panics
/// When it is not installed although ROUNDEL_PEERS is set.
pub fn node(task: &str) -> Option<Command> {
    let peer = root().join("tests/peers/node");
    let installed = peer.join("node_modules/@digitalbazaar/vc").is_dir();
    found("@digitalbazaar/vc", installed).then(|| {
        let mut command = Command::new("node");
        command
            .arg(peer.join("peer.mjs"))
            .arg(task)
            .arg(root().join("assets/contexts"));
        command
    })
}

/// Returns openbadgeslib and openbadges-bakery, ready for a task of `tests/peers/python/peer.py`.
///
/// Returns None, and says so on stdout, where they are not installed.
///
/// # Panics
/// When they are not installed although ROUNDEL_PEERS is set.
pub fn python(task: &str) -> Option<Command> {
    let target = profile_folder();
    let environment = target
        .parent()
        .expect("a profile lies in a target folder")
        .join("peers/python");
    let python = environment.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    });
    found("openbadgeslib", environment.join(".installed").is_file()).then(|| {
        let mut command = Command::new(python);
        // Python would leave its bytecode in the work tree.
        command.env("PYTHONDONTWRITEBYTECODE", "1");
        command.arg(root().join("tests/peers/python/peer.py")).arg(task);
        command
    })
}

/// Returns a program of the system, `pngcheck` or `rsvg-convert`.
///
/// Returns None, and says so on stdout, where it is not installed.
///
/// # Panics
/// When it is not installed although ROUNDEL_PEERS is set.
pub fn system(program: &str) -> Option<Command> {
    let installed = Command::new(program).arg("-h").output().is_ok();
    found(program, installed).then(|| Command::new(program))
}

/// Runs a peer to its end and reads the JSON that it printed.
///
/// # Panics
/// When the peer fails or prints something else.
pub fn answer(command: &mut Command) -> Value {
    serde_json::from_str(&output(command)).unwrap_or_else(|e| panic!("{command:?} printed no JSON: {e}"))
}

/// Runs a program to its end and returns what it printed.
///
/// # Panics
/// When it does not start or fails; the message holds what it wrote to stderr.
pub fn output(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|e| panic!("{command:?} did not start: {e}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?} failed:\n{errors}");
    String::from_utf8(output.stdout).expect("the programs that the suites call print UTF-8")
}

fn found(name: &str, installed: bool) -> bool {
    let required = env::var_os("ROUNDEL_PEERS").is_some();
    assert!(
        installed || !required,
        "{name} is not installed: `cargo xtask test` installs it"
    );
    if !installed {
        println!("skipped: {name} is not installed; `cargo xtask test` installs it");
    }
    installed
}
