//! Sticks: which are plugged in, taking one out, and whether what is on one is whole.

use std::path::PathBuf;

use serde::Deserialize;
use ts_rs::TS;

use super::Context;
use crate::drives::{self, Checked, Drive};
use crate::failure::{Code, Failure, Reason};
use crate::files;

/// A stick.
#[derive(Debug, Deserialize, TS)]
pub struct WhichDrive {
    /// Where it is found.
    #[ts(type = "string")]
    pub path: PathBuf,
}

/// A stick, or a folder, to be looked through.
#[derive(Debug, Deserialize, TS)]
pub struct CheckStick {
    /// Where it is found.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// The job's name.
    pub job: String,
}

pub(super) fn drives(_: &Context, (): ()) -> Result<Vec<Drive>, Failure> {
    Ok(drives::removable())
}

pub(super) fn eject(_: &Context, request: WhichDrive) -> Result<(), Failure> {
    // Whoever pulled it already has what they wanted.
    match drives::find(&request.path) {
        Some(drive) => Ok(drives::eject(&drive)?),
        None => Ok(()),
    }
}

pub(super) fn check(context: &Context, request: CheckStick) -> Result<Checked, Failure> {
    if !files::is_folder(&request.path) {
        return Err(gone(&request.path));
    }
    let running = context.jobs.begin(&request.job);
    let now = context.studio.now();
    Ok(drives::check(
        &request.path,
        now,
        running.stop(),
        |done, total| {
            running.tell(done, total);
        },
    ))
}

/// The stick was pulled out.
pub(super) fn gone(path: &std::path::Path) -> Failure {
    Failure::new(
        Code::File,
        format!("{} is not plugged in any more", path.display()),
    )
    .hint("plug the stick in again; what was kept on this laptop is still there")
    .because(Some(Reason::StickGone))
    .about_file(path)
}
