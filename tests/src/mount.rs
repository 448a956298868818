//! Second starts of a test, in a folder of a kind that has to be mounted first.
//!
//! A test that needs one starts itself again inside `unshare -m`, so that nothing of it outlives the test; where the
//! machine cannot mount, it prints why and passes.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Tells the second start which test it is.
pub const TEST: &str = "ROUNDEL_FAULT_TEST";
/// Tells it which folder it is about.
pub const FOLDER: &str = "ROUNDEL_FAULT_FOLDER";

/// A script for [`with_mount`]: a disk of three megabytes.
pub const TMPFS: &str =
    "mount -t tmpfs -o size=3m tmpfs \"$DIR\" || { echo tmpfs cannot be mounted >&2; exit 77; }";

/// Runs `child` with a folder that `script` has prepared in `$DIR`, inside its own mount namespace. `script` exits
/// with 77 where this machine cannot prepare it, and may define `cleanup`.
pub fn with_mount(test: &str, script: &str, child: impl FnOnce(&Path)) {
    if env::var(TEST).as_deref() == Ok(test) {
        return child(Path::new(
            &env::var(FOLDER).expect("the first start says which folder"),
        ));
    }
    if !rustix::process::geteuid().is_root() {
        println!("skipped: mounting needs root");
        return;
    }
    let place = tempfile::tempdir().expect("a temporary folder");
    let folder = place.path().join("stick");
    fs::create_dir(&folder).expect("a folder to mount on");
    let whole = format!(
        "DIR=$1; IMG=$2; cleanup() {{ umount -l \"$DIR\"; }}\n{script}\ntrap cleanup EXIT\n\"$0\" --exact {test} --nocapture"
    );
    let mut command = Command::new("unshare");
    command
        .args(["-m", "--propagation", "private", "sh", "-uc", &whole])
        .arg(this_program());
    command
        .arg(&folder)
        .arg(place.path().join("image"))
        .env(TEST, test)
        .env(FOLDER, &folder);
    let output = command.output().expect("unshare and sh are there");
    match output.status.code() {
        Some(77) => println!("skipped: {}", String::from_utf8_lossy(&output.stderr).trim()),
        _ => assert_passed(&output),
    }
}

/// Mounts a folder again with other options, such as `ro`.
pub fn remount(folder: &Path, options: &str) {
    let options = format!("remount,{options}");
    run("mount", &["-o".as_ref(), options.as_ref(), folder.as_os_str()]);
}

/// Runs a program of the system that must succeed.
pub(crate) fn run(program: &str, arguments: &[&OsStr]) {
    let status = Command::new(program).args(arguments).status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "{program} {arguments:?}"
    );
}

/// Returns the test program that runs.
pub fn this_program() -> PathBuf {
    env::current_exe().expect("this test is a program")
}

/// Asserts that a second start ran its test, and that it passed.
pub fn assert_passed(output: &Output) {
    let (out, err) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(
        output.status.success() && out.contains("1 passed"),
        "the second start failed:\n{out}\n{err}"
    );
}
