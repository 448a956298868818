//! Taking a stick out, with what the system has for it.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use thiserror::Error;

use super::Drive;
use crate::failure::{Code, Failure, Reason};

/// How long the system may take to let go of a stick.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why a stick is still in use.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum EjectError {
    /// The system did not let go of it.
    #[error("{} was not let go: {}", path.display(), .said.as_deref().unwrap_or("it gave no reason"))]
    Refused {
        /// Where it is found.
        path: PathBuf,
        /// What the system said, where it said anything.
        said: Option<String>,
    },
    /// Nothing that this program knows can do it here.
    #[error("this system has nothing that ejects {}", path.display())]
    NoWay {
        /// Where it is found.
        path: PathBuf,
    },
}

impl From<EjectError> for Failure {
    fn from(error: EjectError) -> Self {
        let (EjectError::Refused { path, .. } | EjectError::NoWay { path }) = &error;
        let failure = Self::new(Code::File, &error)
            .hint("close what is open on it and try again, or eject it with the computer's file manager")
            .because(Some(Reason::StickBusy))
            .about_file(path);
        let said = match error {
            EjectError::Refused { said, .. } => said,
            EjectError::NoWay { .. } => None,
        };
        Self { said, ..failure }
    }
}

/// Has everything written and takes the stick out of use, so that it can be pulled. Returns once it is gone.
///
/// # Errors
/// When the system refuses, such as while a file on it is open, or has no means to do it.
pub fn eject(drive: &Drive) -> Result<(), EjectError> {
    #[cfg(all(debug_assertions, unix))]
    if std::env::var_os("ROUNDEL_TEST_STICKS").is_some() && !is_mount(&drive.path) {
        return stow(&drive.path);
    }
    let mut said = None;
    for mut way in ways(drive) {
        way.stdin(Stdio::null());
        match way.output() {
            Ok(output) if output.status.success() && is_gone(&drive.path) => return Ok(()),
            Ok(output) => said = Some(last_words(&output.stderr)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => said = Some(Some(error.to_string())),
        }
    }
    let path = drive.path.clone();
    Err(match said {
        Some(said) => EjectError::Refused { path, said },
        None => EjectError::NoWay { path },
    })
}

/// What to try, one after the other. Each writes what is still in memory before it lets go.
fn ways(drive: &Drive) -> Vec<Command> {
    let path = drive.path.as_os_str();
    let command = |program: &str, arguments: &[&str]| {
        let mut command = Command::new(program);
        command.args(arguments);
        command
    };
    if cfg!(windows) {
        let script = "(New-Object -ComObject Shell.Application).NameSpace(17).ParseName($env:ROUNDEL_DRIVE).InvokeVerb('Eject'); \
                      Start-Sleep -Seconds 2";
        let mut shell = command(
            "powershell",
            &["-NoProfile", "-NonInteractive", "-Command", script],
        );
        shell.env("ROUNDEL_DRIVE", path);
        return vec![shell];
    }
    if cfg!(target_os = "macos") {
        let mut diskutil = command("diskutil", &["eject"]);
        diskutil.arg(path);
        return vec![diskutil];
    }
    let mut udisks = command(
        "udisksctl",
        &["unmount", "--no-user-interaction", "--block-device"],
    );
    udisks.arg(&drive.device);
    let mut gio = command("gio", &["mount", "--eject"]);
    gio.arg(path);
    let mut umount = command("umount", &["--"]);
    umount.arg(path);
    vec![udisks, gio, umount]
}

fn last_words(said: &[u8]) -> Option<String> {
    let said = String::from_utf8_lossy(said);
    let last = said.lines().rfind(|line| !line.trim().is_empty());
    last.map(|line| line.trim().to_owned())
}

/// Waits until nothing is found at the path any more; some systems answer before they have done it.
fn is_gone(path: &Path) -> bool {
    let begun = Instant::now();
    while is_mount(path) {
        if begun.elapsed() > PATIENCE {
            return false;
        }
        thread::sleep(Duration::from_millis(100));
    }
    true
}

#[cfg(unix)]
fn is_mount(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| path.metadata().map(|about| about.dev()).ok();
    let here = device(path);
    here.is_some() && here != path.parent().and_then(device)
}

#[cfg(not(unix))]
fn is_mount(path: &Path) -> bool {
    path.exists()
}

/// A folder that stands for a stick is out of sight under another name.
#[cfg(all(debug_assertions, unix))]
fn stow(path: &Path) -> Result<(), EjectError> {
    let mut out = path.as_os_str().to_owned();
    out.push(" (out)");
    std::fs::rename(path, &out).map_err(|error| EjectError::Refused {
        path: path.to_path_buf(),
        said: Some(error.to_string()),
    })
}
